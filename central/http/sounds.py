"""What somebody said, taken out of the file a browser made of it and put into a new one: sound and nothing else.

Runs in the darkroom's process, which may open nothing. Browsers record Opus in WebM (Chromium, Firefox, Safari since
18.4) or Ogg; the packets themselves are looked at by the rules of RFC 6716 and written anew as WebM with its length.
No decoder is needed for that, so no file of somebody's is given to one here (docs/adr/0037).
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass

#: What a phone records at most, and what its last packets may add.
MOST_SECONDS = 62.0
LEAST_SECONDS = 0.2
MOST_SOUND_BYTES = 2 * 1024 * 1024
#: Opus counts time in these, whatever the microphone did.
RATE_HZ = 48_000
_LONGEST_PACKET = int(0.12 * RATE_HZ)

# Elements of EBML and Matroska (RFC 8794, RFC 9559).
_EBML, _SEGMENT, _INFO = b"\x1a\x45\xdf\xa3", b"\x18\x53\x80\x67", b"\x15\x49\xa9\x66"
_TRACKS, _TRACK, _CLUSTER = b"\x16\x54\xae\x6b", b"\xae", b"\x1f\x43\xb6\x75"
_DOC_TYPE, _TRACK_TYPE, _CODEC, _CODEC_PRIVATE = b"\x42\x82", b"\x83", b"\x86", b"\x63\xa2"
_SIMPLE_BLOCK, _BLOCK_GROUP, _BLOCK = b"\xa3", b"\xa0", b"\xa1"
_ENCODINGS = b"\x6d\x80"
#: Looked into; all others are stepped over.
_HOLDERS = frozenset((_EBML, _SEGMENT, _TRACKS, _TRACK, _CLUSTER, _BLOCK_GROUP))


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


def remake(body: bytes) -> tuple[float, bytes]:
    """(seconds, WebM). Raises NoSound, TooLong."""
    if len(body) > MOST_SOUND_BYTES:
        raise TooLong
    try:
        sound = _of_webm(body) if body.startswith(_EBML) else _of_ogg(body)
    except (IndexError, struct.error) as error:  # it ends where something had to follow
        raise NoSound from error
    if sound.seconds < LEAST_SECONDS:
        raise NoSound
    return sound.seconds, _as_webm(sound)


def _sound(head: bytes, packets: list[bytes]) -> Sound:
    """``head``: OpusHead of RFC 7845. Raises NoSound, TooLong."""
    if head[:8] != b"OpusHead" or head[8] >> 4 or head[9] not in (1, 2) or head[18]:
        raise NoSound
    (pre_skip,) = struct.unpack_from("<H", head, 10)
    samples = 0
    for packet in packets:
        samples += _samples(packet)
        if samples > MOST_SECONDS * RATE_HZ:
            raise TooLong
    return Sound(head[9], pre_skip, tuple(packets), samples)


def _samples(packet: bytes) -> int:
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


# WebM, read


def _of_webm(body: bytes) -> Sound:
    found: dict[bytes, list[bytes]] = {}
    blocks: list[bytes] = []
    for name, payload in _elements(body):
        if name in (_SIMPLE_BLOCK, _BLOCK):
            blocks.append(_packet(payload))
        else:
            found.setdefault(name, []).append(payload)
    tracks = [found.get(each, []) for each in (_TRACK_TYPE, _CODEC, _CODEC_PRIVATE)]
    if found.get(_DOC_TYPE) != [b"webm"] or _ENCODINGS in found or any(len(each) != 1 for each in tracks):
        raise NoSound
    (kind,), (codec,), (head,) = tracks
    if int.from_bytes(kind) != 2 or codec.rstrip(b"\x00") != b"A_OPUS":
        raise NoSound
    return _sound(head, blocks)


def _elements(body: bytes) -> Iterator[tuple[bytes, bytes]]:
    """All in one row, as they come: what holds others may be of unknown length, as browsers write it."""
    at = 0
    while at < len(body):
        name, at = _name(body, at)
        size, at, unknown = _size(body, at)
        if name in _HOLDERS:
            continue
        if unknown or at + size > len(body):
            raise NoSound
        yield name, body[at : at + size]
        at += size


def _name(body: bytes, at: int) -> tuple[bytes, int]:
    length = _length(body[at], 4)
    return body[at : at + length], at + length


def _size(body: bytes, at: int) -> tuple[int, int, bool]:
    """(size, where what it measures begins, whether it is unknown)."""
    length = _length(body[at], 8)
    bits = 7 * length
    value = int.from_bytes(body[at : at + length]) & ((1 << bits) - 1)
    return value, at + length, value == (1 << bits) - 1


def _length(first: int, most: int) -> int:
    """Of a number whose first bits say how many bytes it has."""
    length = 9 - first.bit_length()
    if length > most:
        raise NoSound
    return length


def _packet(block: bytes) -> bytes:
    """What a block holds: one packet, or else browsers did not write it."""
    _, at, _ = _size(block, 0)
    if block[at + 2] & 0x06:  # several packets laced together
        raise NoSound
    return block[at + 3 :]


# Ogg, read (RFC 3533)


def _of_ogg(body: bytes) -> Sound:
    packets = list(_ogg_packets(body))
    if len(packets) < 3 or not packets[1].startswith(b"OpusTags"):
        raise NoSound
    return _sound(packets[0], packets[2:])


def _ogg_packets(body: bytes) -> Iterator[bytes]:
    at, stream, begun = 0, None, b""
    while at < len(body):
        if body[at : at + 4] != b"OggS" or body[at + 4]:
            raise NoSound
        (serial,) = struct.unpack_from("<I", body, at + 14)
        if stream not in (None, serial):
            raise NoSound
        stream, laces = serial, body[at + 27 : at + 27 + body[at + 26]]
        at += 27 + len(laces)
        if at + sum(laces) > len(body):
            raise NoSound
        for lace in laces:
            begun += body[at : at + lace]
            at += lace
            if lace < 255:
                yield begun
                begun = b""
    if begun:
        raise NoSound


# WebM, written

#: A new cluster so often, milliseconds: a block's own time has sixteen bits.
_CLUSTER_MS = 5000


def _as_webm(sound: Sound) -> bytes:
    number, text = _number, _element
    header = b"".join((
        number(b"\x42\x86", 1), number(b"\x42\xf7", 1), number(b"\x42\xf2", 4), number(b"\x42\xf3", 8),
        text(_DOC_TYPE, b"webm"), number(b"\x42\x87", 4), number(b"\x42\x85", 2),
    ))  # fmt: skip
    length_ms = struct.pack(">d", sound.samples * 1000 / RATE_HZ)
    about = number(b"\x2a\xd7\xb1", 1_000_000) + _element(b"\x44\x89", length_ms)
    about += text(b"\x4d\x80", b"wanglou") + text(b"\x57\x41", b"wanglou")
    head = struct.pack("<8sBBHIhB", b"OpusHead", 1, sound.channels, sound.pre_skip, RATE_HZ, 0, 0)
    heard = _element(b"\xb5", struct.pack(">d", float(RATE_HZ))) + number(b"\x9f", sound.channels)
    track = b"".join((
        number(b"\xd7", 1), number(b"\x73\xc5", 1), number(_TRACK_TYPE, 2), text(_CODEC, b"A_OPUS"),
        text(_CODEC_PRIVATE, head), number(b"\x56\xaa", sound.pre_skip * 1_000_000_000 // RATE_HZ),
        number(b"\x56\xbb", 80_000_000), _element(b"\xe1", heard),
    ))  # fmt: skip
    inside = _element(_INFO, about) + _element(_TRACKS, _element(_TRACK, track)) + b"".join(_clusters(sound))
    return _element(_EBML, header) + _element(_SEGMENT, inside)


def _clusters(sound: Sound) -> Iterator[bytes]:
    at, begins, blocks = 0, 0, b""
    for packet in sound.packets:
        now = at * 1000 // RATE_HZ
        if now - begins >= _CLUSTER_MS:
            yield _element(_CLUSTER, _number(b"\xe7", begins) + blocks)
            begins, blocks = now, b""
        blocks += _element(_SIMPLE_BLOCK, b"\x81" + struct.pack(">hB", now - begins, 0x80) + packet)
        at += _samples(packet)
    yield _element(_CLUSTER, _number(b"\xe7", begins) + blocks)


def _element(name: bytes, payload: bytes) -> bytes:
    return name + (len(payload) | 1 << 56).to_bytes(8) + payload


def _number(name: bytes, value: int) -> bytes:
    return _element(name, value.to_bytes(max(1, (value.bit_length() + 7) // 8)))
