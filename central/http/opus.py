"""A voice note's sound: packets of Opus, and how long they play (RFC 6716); no decoder is needed for that."""

import struct
from dataclasses import dataclass

#: What a phone records at most, and what its last packets may add.
MOST_SECONDS = 62.0
#: Opus counts time in these, whatever the microphone did.
RATE_HZ = 48_000
_LONGEST_PACKET = int(0.12 * RATE_HZ)


class NoSound(Exception):
    """It is no recording of a browser's, or one that is cut off."""


class TooLong(Exception):
    """It goes on for longer than MOST_SECONDS."""


@dataclass(frozen=True, slots=True)
class Sound:
    """Packets of Opus in order."""

    channels: int
    pre_skip: int  #: samples at RATE_HZ that a player leaves out
    packets: tuple[bytes, ...]
    samples: int

    @property
    def seconds(self) -> float:
        return max(0, self.samples - self.pre_skip) / RATE_HZ


def sound_of(head: bytes, packets: list[bytes]) -> Sound:
    """``head``: OpusHead of RFC 7845. Raises NoSound, TooLong."""
    if head[:8] != b"OpusHead" or head[8] >> 4 or head[9] not in (1, 2) or head[18]:
        raise NoSound
    (pre_skip,) = struct.unpack_from("<H", head, 10)
    samples = 0
    for packet in packets:
        samples += samples_in(packet)
        if samples > MOST_SECONDS * RATE_HZ:
            raise TooLong
    return Sound(head[9], pre_skip, tuple(packets), samples)


def samples_in(packet: bytes) -> int:
    """How long one packet plays, by its first bytes (RFC 6716, 3.1 and 3.2). Raises NoSound."""
    kind, code = packet[0] >> 3, packet[0] & 3
    if kind < 12:
        frame = RATE_HZ // 100 * (1, 2, 4, 6)[kind % 4]
    elif kind < 16:
        frame = RATE_HZ // 100 * (1 + kind % 2)
    else:
        frame = RATE_HZ // 400 * (1, 2, 4, 8)[kind % 4]
    frames = packet[1] & 63 if code == 3 else (1, 2, 2)[code]
    uneven = code == 1 and len(packet) % 2 == 0
    if not 0 < frame * frames <= _LONGEST_PACKET or uneven:
        raise NoSound
    return frame * frames
