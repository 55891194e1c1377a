"""Turns the bytes of a camera or clip into pictures, and says so when they are none."""

import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from fractions import Fraction
from typing import TYPE_CHECKING, cast

import numpy as np
from numpy.typing import NDArray

from edge_agent.capture.converting import grey, small, whole
from edge_agent.capture.ledger import Ledger
from edge_agent.capture.opening import CaptureError, shown

if TYPE_CHECKING:
    import av
    from av.video.stream import VideoStream

#: A larger picture is no camera's but a damaged header, and would fill the memory.
_LARGEST_PICTURE_PIXELS = 64_000_000
#: A clip that ends this much earlier than its own header says has been cut off.
_ENDS_EARLY_S = 0.5
#: A clip of whose pictures more than this share cannot be shown has not been seen.
_DAMAGED_SHARE = 0.01
#: No decoder keeps more pictures than this to itself; what is missing beyond has been swallowed.
_DECODER_HOLDS = 32
#: A packet of these may hold no picture of its own; of every other codec each packet is one.
_CODECS_WITH_HIDDEN_PICTURES = frozenset({"vp8", "vp9", "av1"})


@dataclass(frozen=True, slots=True)
class Picture:
    """One decoded picture, not yet converted: most pictures are never looked at.

    Any thread may ask it for an image. The camera's loop, live view and a still want the newest one at the same time,
    and FFmpeg cannot convert a frame for two of them at once: one waits for the other, some milliseconds.
    """

    index: int
    #: Seconds since the camera was first opened.
    at_s: float
    captured_at: datetime
    #: For one thread alone: to convert it, ask the picture.
    raw: "av.VideoFrame"
    _converting: threading.Lock = field(default_factory=threading.Lock, kw_only=True, repr=False, compare=False)

    @property
    def size(self) -> tuple[int, int]:
        """Width and height as the camera sends them, in pixels."""
        return self.raw.width, self.raw.height

    def luma(self) -> NDArray[np.uint8]:
        """Brightness, (h, w); where the decoder allows it a view, which costs nothing."""
        name = self.raw.format.name
        if name.startswith(("yuv4", "yuvj4", "nv12", "gray")) and not name.endswith(("le", "be")):
            plane = self.raw.planes[0]
            rows = np.frombuffer(memoryview(plane), np.uint8).reshape(plane.height, plane.line_size)
            view: NDArray[np.uint8] = rows[:, : plane.width]
            return view
        with self._converting:
            return grey(self.raw)

    def bgr(self) -> NDArray[np.uint8]:
        """(h, w, 3), blue first, turned upright if the camera said that it lay on its side."""
        with self._converting:
            return whole(self.raw, self.quarters)

    def small(self, longest_side_px: int) -> NDArray[np.uint8]:
        """Like ``bgr``, at most so large; both sides are even."""
        with self._converting:
            return small(self.raw, self.quarters, longest_side_px)

    @property
    def quarters(self) -> int:
        """By how many quarter turns, counterclockwise, the camera says that its picture must be turned."""
        return round(self.raw.rotation / 90) % 4


class Decoder:
    """The sound pictures of one pass, each counted as arrived; damaged ones are counted and kept back."""

    def __init__(self, stream: "VideoStream", url: str, ledger: Ledger) -> None:
        self._stream = stream
        self._url = url
        self._ledger = ledger
        #: What a stamp counts, in seconds.
        self._unit = stream.time_base
        self._hidden = stream.codec_context.name in _CODECS_WITH_HIDDEN_PICTURES
        #: Packets that went in, and what came of them.
        self._packets = self._sound = self._damaged = self._misplaced = 0
        self._shown_pts: int | None = None
        self._start_s: float | None = None
        self._end_s = 0.0
        self._last_sound = time.monotonic()

    def decode(self, packet: "av.Packet[VideoStream]") -> "list[av.VideoFrame]":
        """The sound pictures that come out now; an empty packet brings out all that the decoder still keeps."""
        if packet.size > 0 and not self._was_shown(packet.pts):
            self._packets += 1
        frames, damaged = _frames_of(packet)
        self._count_damaged(damaged)
        fresh = [frame for frame in frames if not self._was_shown(frame.pts)]
        if len(fresh) < len(frames):
            self._shown_pts = None  # a camera that begins a new count may give this stamp again
        for frame in fresh:
            self._arrived(frame)
        if not self._hidden:
            self._count_damaged(max(self._missing - _DECODER_HOLDS, 0))
        return fresh

    def decode_again(self, packet: "av.Packet[VideoStream]") -> "list[av.VideoFrame]":
        """Like ``decode``, for a picture that came out before and is wanted only for what is made from it."""
        self._shown_pts = packet.pts
        return self.decode(packet)

    def drain(self) -> "list[av.VideoFrame]":
        """The pictures that the decoder still keeps; the next packet must be that of a key picture."""
        import av

        last = cast("av.Packet[VideoStream]", av.Packet())
        last.stream = self._stream
        last.time_base = self._stream.time_base or Fraction(1, 90_000)
        frames = self.decode(last)
        self._stream.codec_context.flush_buffers()
        self._count_swallowed()
        return frames

    def leave_out(self, packet: "av.Packet[VideoStream]") -> None:
        """Its picture arrived and is not worth decoding."""
        self._ledger.undecoded()
        at_s = seconds_of(packet.pts, self._unit)
        if at_s is not None:
            self._reached(at_s, seconds_of(packet.duration or 0, self._unit) or 0.0)

    def give_up_after(self, seconds: float) -> None:
        """Raises CaptureError if packets came for so long and not one sound picture."""
        if time.monotonic() - self._last_sound > seconds:
            raise self._no_pictures()

    def finish(self, declared_s: float) -> None:
        """To be called after the last packet of a file; ``declared_s`` as its header says, 0 if it does not.

        Raises CaptureError if it broke off, if more than a few of its pictures are damaged, or not one was in it:
        decoders answer damage with silence, and silence must never look like a quiet street.
        """
        self._count_swallowed()
        if self._sound == 0:
            raise self._no_pictures()
        length_s = self._end_s - (self._start_s or 0.0)
        if declared_s - length_s > max(_ENDS_EARLY_S, 0.02 * declared_s):
            end, declared = round(length_s, 1), round(declared_s, 1)
            raise CaptureError("error.edge.capture.ends_early", source=shown(self._url), end=end, declared=declared)
        lost, of = self._damaged + self._misplaced, self._sound + self._damaged
        if lost > _DAMAGED_SHARE * of:
            raise CaptureError("error.edge.capture.damaged", source=shown(self._url), damaged=lost, received=of)

    def _was_shown(self, pts: int | None) -> bool:
        return pts is not None and pts == self._shown_pts

    def misplaced(self) -> None:
        """A picture came out whose time cannot be true."""
        self._misplaced += 1

    @property
    def _missing(self) -> int:
        return self._packets - self._sound - self._damaged

    def _arrived(self, frame: "av.VideoFrame") -> None:
        if frame.width * frame.height > _LARGEST_PICTURE_PIXELS:
            raise CaptureError(source=shown(self._url), why=f"{frame.width}x{frame.height}")
        self._sound += 1
        self._last_sound = time.monotonic()
        self._ledger.arrive()
        if frame.time is not None:
            self._reached(frame.time, float((frame.duration or 0) * (frame.time_base or 0)))

    def _reached(self, at_s: float, duration_s: float) -> None:
        self._start_s = at_s if self._start_s is None else self._start_s
        self._end_s = at_s + duration_s

    def _count_swallowed(self) -> None:
        if not self._hidden:
            self._count_damaged(max(self._missing, 0))

    def _count_damaged(self, pictures: int) -> None:
        self._damaged += pictures
        self._ledger.damaged(pictures)

    def _no_pictures(self) -> CaptureError:
        return CaptureError("error.edge.capture.no_pictures", source=shown(self._url), damaged=self._damaged)


def _frames_of(packet: "av.Packet[VideoStream]") -> "tuple[Sequence[av.VideoFrame], int]":
    """The sound frames of a packet and how many were damaged."""
    import av

    try:
        frames = packet.decode()
    except av.FFmpegError:
        return [], 1
    sound = [frame for frame in frames if not (frame.is_corrupt or packet.is_corrupt)]
    return sound, len(frames) - len(sound)


def seconds_of(stamp: int | None, unit: Fraction | None) -> float | None:
    """The seconds that ``stamp`` counts in ``unit``; None where either is not known."""
    # Division of whole numbers is exact to the last bit, like the fraction's own, at a tenth of its price.
    return None if stamp is None or unit is None else stamp * unit.numerator / unit.denominator
