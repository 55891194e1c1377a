"""Turns the bytes of a camera or clip into pictures, and says so when they are none."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import numpy as np
from numpy.typing import NDArray

from edge_agent.capture.ledger import Ledger
from protocol.errors import WanglouError

if TYPE_CHECKING:
    import av
    from av.container import InputContainer
    from av.video.stream import VideoStream

#: Seconds to wait for a camera to answer, and for its next bytes.
_TIMEOUTS_S = (10.0, 10.0)
#: A larger picture is no camera's but a damaged header, and would fill the memory.
_LARGEST_PICTURE_PIXELS = 64_000_000
#: A clip that ends this much earlier than its own header says has been cut off.
_ENDS_EARLY_S = 0.5
#: A packet of these may hold no picture of its own; of every other codec each packet is one.
_CODECS_WITH_HIDDEN_PICTURES = frozenset({"vp8", "vp9", "av1"})


class CaptureError(WanglouError):
    """There is no picture, and this is why."""

    key = "error.edge.capture.unreadable"


@dataclass(frozen=True, slots=True)
class Picture:
    """One decoded picture, not yet converted: most pictures are never looked at."""

    index: int
    #: Seconds since the camera was first opened.
    at_s: float
    captured_at: datetime
    raw: "av.VideoFrame"

    def luma(self) -> NDArray[np.uint8]:
        """Brightness, (h, w); where the decoder allows it a view, which costs nothing."""
        name = self.raw.format.name
        if name.startswith(("yuv4", "yuvj4", "nv12", "gray")) and not name.endswith(("le", "be")):
            plane = self.raw.planes[0]
            rows = np.frombuffer(memoryview(plane), np.uint8).reshape(plane.height, plane.line_size)
            view: NDArray[np.uint8] = rows[:, : plane.width]
            return view
        return np.asarray(self.raw.to_ndarray(format="gray"), np.uint8)

    def bgr(self) -> NDArray[np.uint8]:
        """(h, w, 3), blue first, turned upright if the camera said that it lay on its side."""
        image = np.asarray(self.raw.to_ndarray(format="bgr24"), np.uint8)
        return np.ascontiguousarray(np.rot90(image, self.quarters)) if self.quarters else image

    @property
    def quarters(self) -> int:
        """By how many quarter turns, counterclockwise, the camera says that its picture must be turned."""
        return round(self.raw.rotation / 90) % 4


def shown(url: str) -> str:
    """The address as it may be written into a log: without the camera's password."""
    parts = urlsplit(url)
    if "://" not in url or "@" not in parts.netloc:
        return url
    return parts._replace(netloc=parts.netloc.rsplit("@", 1)[1]).geturl()


@contextmanager
def opened(url: str) -> "Iterator[tuple[InputContainer, VideoStream]]":
    """The container at ``url`` and its first video stream. Raises CaptureError."""
    import av

    if "://" not in url and not Path(url).is_file():
        raise CaptureError("error.edge.capture.missing", source=url)
    options = {"rtsp_transport": "tcp"} if url.startswith("rtsp") else {}
    try:
        # Names in a damaged header need not be text.
        container = av.open(url, options=options, timeout=_TIMEOUTS_S, metadata_errors="replace")
    except av.HTTPUnauthorizedError:
        raise CaptureError("error.edge.capture.wrong_password", source=shown(url)) from None
    except (av.FFmpegError, OSError, ValueError) as error:
        raise CaptureError(source=shown(url), why=_in_short(error)) from None
    with container:
        if not container.streams.video:
            raise CaptureError("error.edge.capture.no_video", source=shown(url))
        stream = container.streams.video[0]
        if stream.codec_context is None:
            raise CaptureError(source=shown(url), why="unknown codec")
        # More threads only add work: +17…50 % CPU for the same pictures.
        stream.thread_count = 1
        yield container, stream


def declared_s(container: "InputContainer", stream: "VideoStream") -> float:
    """How long the header says that the pictures go on; 0 where it does not say."""
    if stream.duration and stream.time_base:  # the sound may be longer
        return max(float(stream.duration * stream.time_base), 0.0)
    return max(container.duration or 0, 0) / 1_000_000


def decode(
    container: "InputContainer",
    stream: "VideoStream",
    url: str,
    ledger: Ledger,
    on_packet: "Callable[[av.Packet[VideoStream]], None]" = lambda packet: None,
) -> "Iterator[av.VideoFrame]":
    """The sound pictures of one pass, each counted as arrived; damaged ones are counted and kept back.

    ``on_packet`` is handed every packet with something in it before it is decoded. Raises CaptureError after the
    last picture if the file broke off, or not one picture was in it: decoders answer damage with silence, and
    silence must never look like a quiet street.
    """
    import av

    packets = sound = damaged = 0
    start_s: float | None = None
    end_s = 0.0
    try:
        for packet in container.demux(stream):
            if packet.size > 0:
                packets += 1
                on_packet(packet)
            frames, broken = _frames_of(packet)
            ledger.damaged(broken)
            damaged += broken
            for frame in frames:
                if frame.width * frame.height > _LARGEST_PICTURE_PIXELS:
                    raise CaptureError(source=shown(url), why=f"{frame.width}x{frame.height}")
                sound += 1
                ledger.arrive()
                if frame.time is not None:
                    start_s = frame.time if start_s is None else start_s
                    end_s = frame.time + float((frame.duration or 0) * (frame.time_base or 0))
                yield frame
    except (av.FFmpegError, OSError) as error:
        raise CaptureError(source=shown(url), why=_in_short(error)) from None
    if stream.codec_context.name not in _CODECS_WITH_HIDDEN_PICTURES:
        swallowed = max(packets - sound - damaged, 0)
        ledger.damaged(swallowed)
        damaged += swallowed
    _complain(url, sound, damaged, end_s - (start_s or 0.0), declared_s(container, stream))


def _frames_of(packet: "av.Packet[VideoStream]") -> "tuple[list[av.VideoFrame], int]":
    """The sound frames of a packet and how many were damaged."""
    import av

    try:
        frames = packet.decode()
    except av.FFmpegError:
        return [], 1
    sound = [frame for frame in frames if not (frame.is_corrupt or packet.is_corrupt)]
    return sound, len(frames) - len(sound)


def _complain(url: str, sound: int, damaged: int, length_s: float, declared: float) -> None:
    if sound == 0:
        raise CaptureError("error.edge.capture.no_pictures", source=shown(url), damaged=damaged)
    if declared - length_s > max(_ENDS_EARLY_S, 0.02 * declared):
        raise CaptureError(
            "error.edge.capture.ends_early", source=shown(url), end=round(length_s, 1), declared=round(declared, 1)
        )


def _in_short(error: Exception) -> str:
    return getattr(error, "strerror", None) or type(error).__name__
