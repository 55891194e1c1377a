"""Nothing moves: only key pictures are decoded, and what lies between them waits in case that something does."""

from collections import deque
from typing import TYPE_CHECKING

from edge_agent.capture.decoding import Decoder

if TYPE_CHECKING:
    import av
    from av.video.stream import VideoStream

#: Key pictures that come closer than this are not all decoded either (cameras that send nothing else).
_KEY_PICTURES_APART_S = 0.5
#: However rarely key pictures come, one is wanted for each sweep.
_RAREST_KEY_PICTURES_S = 12.0
#: So many packets tell how large those of a still picture are, and so much larger ones something that stirs.
_PACKETS_TO_KNOW = 25
_STIRS, _STIRS_BYTES = 1.5, 16
#: A still picture's packets tell of motion if what would stir them is this small beside a key picture.
_CALM, _CALM_BYTES = 0.01, 256


class Doze:
    """Of one camera. The looker's thread sets ``wanted``, all else is the reader's.

    With key pictures at most ``longest_s`` apart, motion is noticed with the next of them, and seen from there on.
    Where they are further apart, packets must tell: a still, clean picture's are next to nothing, and one of
    them that grows wakes us at once. Where they tell nothing (noise), everything is decoded.
    """

    def __init__(self, longest_s: float) -> None:
        self.wanted = False
        self._longest_s = longest_s
        #: The last key packet and those since, while dozing; else nothing.
        self._held: list[av.Packet[VideoStream]] = []
        self._key_decoded = False
        self._decoded_s = self._key_s = float("-inf")
        self._still_bytes: deque[int] = deque(maxlen=100)
        self._stirs_bytes: float | None = None

    @property
    def dozing(self) -> bool:
        return bool(self._held)

    def pictures(self, packet: "av.Packet[VideoStream]", at_s: float | None, decoder: Decoder) -> "list[av.VideoFrame]":
        """What is to be seen now that this packet came. ``at_s``: when it was taken, if that is known."""
        if packet.size == 0:
            self.forget(decoder)
            return decoder.decode(packet)
        if packet.pts is None or at_s is None:
            return self._wake(decoder) + decoder.decode(packet)
        if packet.is_keyframe:
            return self._key_picture(packet, at_s, decoder)
        stirs = self._stirs(packet.size)
        if not self.dozing:
            return decoder.decode(packet)
        self._held.append(packet)
        overdue = at_s - self._key_s > max(
            self._longest_s, 0.0 if self._stirs_bytes is None else _RAREST_KEY_PICTURES_S
        )
        return self._wake(decoder) if stirs or overdue or not self.wanted else []

    def forget(self, decoder: Decoder) -> None:
        """Nothing stirred until the next key picture, or the stream is over: what waits will never be decoded."""
        for packet in self._held[int(self._key_decoded) :]:
            decoder.leave_out(packet)
        self._held.clear()

    def _key_picture(self, packet: "av.Packet[VideoStream]", at_s: float, decoder: Decoder) -> "list[av.VideoFrame]":
        since_s, before_s = at_s - self._decoded_s, at_s - self._key_s
        was_dozing = self.dozing
        self.forget(decoder)
        self._key_s = self._decoded_s = at_s
        self._weigh(packet.size)
        rarest_s = self._longest_s if self._stirs_bytes is None else _RAREST_KEY_PICTURES_S
        if not (self.wanted and 0.0 < before_s <= rarest_s):
            return decoder.decode(packet)
        self._held.append(packet)
        self._key_decoded = not (was_dozing and since_s < _KEY_PICTURES_APART_S)
        if self._key_decoded:
            # Drained at once: a decoder that sorts pictures would keep this one until the next.
            return decoder.decode(packet) + decoder.drain()
        self._decoded_s = at_s - since_s
        return []

    def _wake(self, decoder: Decoder) -> "list[av.VideoFrame]":
        """All that was held, so that what comes next can be made from it."""
        if not self._held:
            return []
        key, *rest = self._held
        self._held.clear()
        frames = decoder.decode_again(key) if self._key_decoded else decoder.decode(key)
        for packet in rest:
            if packet.pts is not None and key.pts is not None and packet.pts < key.pts:
                decoder.leave_out(packet)  # made from pictures before the key picture, which are gone
            else:
                frames += decoder.decode(packet)
        return frames

    def _stirs(self, size: int) -> bool:
        """Whether a packet between key pictures is larger than stillness explains."""
        if self.dozing and self._stirs_bytes is not None and size > self._stirs_bytes:
            self._still_bytes.clear()
            return True
        if self.wanted:
            self._still_bytes.append(size)
        else:
            self._still_bytes.clear()
        return False

    def _weigh(self, key_bytes: int) -> None:
        """What a packet must weigh to wake us; None where weight tells nothing."""
        self._stirs_bytes = None
        if len(self._still_bytes) >= _PACKETS_TO_KNOW:
            bound = _STIRS * max(self._still_bytes) + _STIRS_BYTES
            if bound <= max(_CALM * key_bytes, _CALM_BYTES):
                self._stirs_bytes = bound
