"""Opens a camera or a clip, and says in plain words why it cannot."""

import re
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, cast

from protocol.causes import cause, cause_of
from protocol.errors import WanglouError

if TYPE_CHECKING:
    import av
    from av.audio.stream import AudioStream
    from av.container import InputContainer
    from av.video.stream import VideoStream

_SECRET = re.compile(r"((?:pass(?:word|wd)?|pwd|user(?:name)?|token|secret)=)[^&/?#]*", re.IGNORECASE)


class CaptureError(WanglouError):
    """There is no picture, and this is why."""

    key = "error.edge.capture.unreadable"


@dataclass(frozen=True, slots=True)
class Patience:
    """How long a source may keep us waiting, in seconds."""

    #: To answer at all; looking up a name and connecting included.
    to_open: float = 10.0
    #: For its next bytes.
    for_data: float = 10.0
    #: For a picture that can be decoded, while a camera sends something.
    for_picture: float = 15.0


def shown(url: str) -> str:
    """The address as it may be written into a log: without the camera's password, wherever it is written."""
    scheme, separator, rest = url.partition("://")
    if not separator:
        return url
    # The last @, because a careless password holds one, or a slash.
    return _SECRET.sub(r"\1***", f"{scheme}://{rest.rpartition('@')[2]}")


@contextmanager
def opened(
    url: str, patience: Patience | None = None, *, sound: bool = False
) -> "Iterator[tuple[InputContainer, VideoStream]]":
    """The container at ``url`` and its first video stream. Raises CaptureError.

    ``sound``: a camera is asked for its sound, too; without, it sends none.
    """
    import av

    patience = patience or Patience()
    if "://" not in url and not Path(url).is_file():
        raise CaptureError("error.edge.capture.missing", source=url)
    began = time.monotonic()
    try:
        # Names in a damaged header need not be text.
        container = av.open(
            url,
            options=_options(url, sound=sound),
            timeout=(patience.to_open, patience.for_data),
            metadata_errors="replace",
        )
    except (av.FFmpegError, OSError, ValueError) as error:
        late = "://" in url and time.monotonic() - began >= patience.to_open
        raise _no_answer(url, patience.to_open) if late else _why_closed(url, error) from None
    with container:
        if not container.streams.video:
            raise CaptureError("error.edge.capture.no_video", source=shown(url))
        stream = container.streams.video[0]
        if stream.codec_context is None:
            raise CaptureError(source=shown(url), why=cause("media.codec"))
        # More threads only add work: +17…50 % CPU for the same pictures.
        stream.thread_count = 1
        yield container, stream


def packets_of(
    container: "InputContainer",
    stream: "VideoStream",
    url: str,
    patience: Patience,
    sound: "AudioStream | None" = None,
) -> "Iterator[av.Packet[VideoStream]]":
    """The stream's packets as they come, and an empty one at its end, those of ``sound`` among them; CaptureError."""
    import av

    # Whoever asks for the sound tells its packets by their stream.
    mixed = container.demux(stream) if sound is None else container.demux(stream, sound)
    packets = cast("Iterator[av.Packet[VideoStream]]", mixed)
    while True:
        asked = time.monotonic()
        try:
            packet = next(packets)
        except StopIteration:
            return
        except (av.FFmpegError, OSError) as error:
            if "://" in url and time.monotonic() - asked >= patience.for_data:
                seconds = round(patience.for_data)
                raise CaptureError("error.edge.capture.silent", source=shown(url), seconds=seconds) from None
            raise CaptureError(source=shown(url), why=cause_of(error)) from None
        yield packet


def declared_s(container: "InputContainer", stream: "VideoStream") -> float:
    """How long the header says that the pictures go on; 0 where it does not say."""
    if stream.duration and stream.time_base:  # the sound may be longer
        return max(float(stream.duration * stream.time_base), 0.0)
    return max(container.duration or 0, 0) / 1_000_000


def in_short(error: Exception) -> str:
    """What the library said, without the address, which holds the password."""
    return getattr(error, "strerror", None) or type(error).__name__


def _options(url: str, *, sound: bool) -> dict[str, str]:
    if not url.startswith("rtsp"):
        return {}
    # A picture rate need not be guessed, which takes twenty pictures' time.
    media = "video+audio" if sound else "video"
    return {"rtsp_transport": "tcp", "allowed_media_types": media, "fpsprobesize": "0"}


def _no_answer(url: str, seconds: float) -> CaptureError:
    return CaptureError("error.edge.capture.no_answer", source=shown(url), seconds=round(seconds))


def _why_closed(url: str, error: Exception) -> CaptureError:
    import av

    match error:
        case av.HTTPUnauthorizedError() | av.HTTPForbiddenError():
            return CaptureError("error.edge.capture.wrong_password", source=shown(url))
        case ConnectionRefusedError():
            return CaptureError("error.edge.capture.refused", source=shown(url))
        case av.HTTPNotFoundError():
            return CaptureError("error.edge.capture.no_such_stream", source=shown(url))
        case _:
            return CaptureError(source=shown(url), why=cause_of(error))
