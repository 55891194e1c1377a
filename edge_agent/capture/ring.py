"""Remembers the last seconds of a camera as they came, still encoded, so that a clip can show what led to an event."""

import threading
from collections import deque
from dataclasses import dataclass, field
from fractions import Fraction
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import av
    from av.video.stream import VideoStream

#: No camera may hold more than this, whatever it sends: 32 s of a sub-stream at 2 Mbit/s.
LARGEST_RING_BYTES = 8 * 1024 * 1024
#: Object, numbers and place in the queue; a ring of tiny packets is bounded too.
_PACKET_OVERHEAD_BYTES = 200


@dataclass(frozen=True, slots=True)
class Encoding:
    """What a decoder must know before the first packet."""

    codec: str
    extradata: bytes | None


@dataclass(frozen=True, slots=True)
class Packet:
    """One encoded picture. ``at_s`` is the clock of Picture.at_s; None where its stamp cannot be believed."""

    data: bytes
    pts: int | None
    dts: int | None
    time_base: Fraction
    at_s: float | None
    key: bool


@dataclass(frozen=True, slots=True)
class Cut:
    """A piece of a stream that can be decoded by itself: it begins with a key picture."""

    encoding: Encoding
    packets: tuple[Packet, ...]

    @property
    def seconds(self) -> float:
        times = [packet.at_s for packet in self.packets if packet.at_s is not None]
        return max(times) - min(times) if times else 0.0


@dataclass(slots=True)
class _Group:
    """A key picture and those made from it, in the order of decoding; from when to when they are shown."""

    packets: list[Packet] = field(default_factory=list)
    begin_s: float | None = None
    end_s: float | None = None

    def add(self, packet: Packet) -> None:
        self.packets.append(packet)
        if packet.at_s is not None:
            self.begin_s = packet.at_s if self.begin_s is None else min(self.begin_s, packet.at_s)
            self.end_s = packet.at_s if self.end_s is None else max(self.end_s, packet.at_s)

    def touches(self, from_s: float, to_s: float) -> bool:
        return self.begin_s is not None and self.end_s is not None and self.begin_s <= to_s and self.end_s >= from_s


class Ring:
    """The newest ``keep_s`` seconds of one stream, from a key picture on, within a number of bytes.

    The reader's thread pushes, any thread cuts. A group of pictures is dropped as a whole, when the next one alone
    covers the seconds, or when the bytes run out; a single group larger than all of them is given up until the next
    key picture.
    """

    def __init__(self, keep_s: float, *, largest_bytes: int = LARGEST_RING_BYTES) -> None:
        self._keep_s = keep_s
        self._largest_bytes = largest_bytes
        self._lock = threading.Lock()
        self._encoding: Encoding | None = None
        self._base = Fraction(1, 90_000)
        self._groups: deque[_Group] = deque()
        self._bytes = 0
        self._newest_s = 0.0

    def opened(self, stream: "VideoStream") -> None:
        """The source was opened, perhaps again and perhaps as another size: what came before cannot be joined to it."""
        context = stream.codec_context
        with self._lock:
            self._encoding = Encoding(context.name, context.extradata)
            self._base = stream.time_base or self._base
            self._clear()

    def push(self, packet: "av.Packet[VideoStream]", at_s: float | None) -> None:
        """Keep a packet; it is copied, because its memory belongs to the container."""
        self.keep(Packet(bytes(packet), packet.pts, packet.dts, self._base, at_s, bool(packet.is_keyframe)))

    def keep(self, packet: Packet) -> None:
        with self._lock:
            if packet.key:
                self._groups.append(_Group())
            elif not self._groups:
                return  # nothing can be decoded before a key picture
            self._groups[-1].add(packet)
            self._bytes += _size(packet)
            if packet.at_s is not None:
                self._newest_s = max(self._newest_s, packet.at_s)
            self._trim()

    def cut(self, from_s: float, to_s: float) -> Cut | None:
        """The pictures from ``from_s`` to ``to_s``, with those before that they need; None if there are none."""
        with self._lock:
            if self._encoding is None:
                return None
            groups = [group for group in self._groups if group.touches(from_s, to_s)]
            # Packets stand in the order of decoding: what is shown before the end may stand after a later one.
            whole = [packet for group in groups for packet in group.packets]
            last = max((n for n, p in enumerate(whole) if p.at_s is not None and p.at_s <= to_s), default=-1)
            return Cut(self._encoding, tuple(whole[: last + 1])) if last >= 0 else None

    @property
    def size_bytes(self) -> int:
        with self._lock:
            return self._bytes

    @property
    def oldest_s(self) -> float | None:
        """Where the oldest picture lies that could still be shown."""
        with self._lock:
            return self._groups[0].begin_s if self._groups else None

    def _trim(self) -> None:
        while len(self._groups) > 1 and (self._bytes > self._largest_bytes or self._spare()):
            self._bytes -= sum(_size(packet) for packet in self._groups.popleft().packets)
        if self._bytes > self._largest_bytes:
            self._clear()

    def _spare(self) -> bool:
        """The oldest group is not needed: the second begins early enough."""
        second_s = self._groups[1].begin_s
        return second_s is not None and second_s <= self._newest_s - self._keep_s

    def _clear(self) -> None:
        self._groups.clear()
        self._bytes = 0
        self._newest_s = 0.0


def _size(packet: Packet) -> int:
    return len(packet.data) + _PACKET_OVERHEAD_BYTES
