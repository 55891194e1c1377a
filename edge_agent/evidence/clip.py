"""Makes the clip that proves an event: the seconds before and after it began, without a face or a number plate."""

import io
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import inf
from typing import TYPE_CHECKING, cast

import numpy as np
from numpy.typing import NDArray

from edge_agent.capture.converting import small, whole
from edge_agent.capture.ring import Cut, Packet
from edge_agent.evidence.persons import Heads, Look, most_at_once, unseen_times
from edge_agent.evidence.plate_trails import PLATES_EVERY_S, PlateLook, Plates, vehicles_at
from edge_agent.evidence.plates import NO_PLATES, FindsPlates
from edge_agent.evidence.witness import FindPersons
from edge_agent.privacy import CROWD, Corners, blur_regions
from protocol.evidence import LARGEST_EVIDENCE_BYTES

if TYPE_CHECKING:
    import av
    from av.video.codeccontext import VideoCodecContext
    from av.video.stream import VideoStream

#: Longest side of a clip, and pictures a second: a phone shows no more, and a node's line carries no more.
LONGEST_SIDE_PX = 960
MOST_PICTURES_PER_S = 15.0
#: 15 s are at most 1.9 MB; crf keeps quiet scenes far below. One thread: others have cameras to look at.
_ENCODER = {
    "preset": "veryfast",
    "crf": "27",
    "maxrate": "1000k",
    "bufsize": "2000k",
    "threads": "1",
    "rc-lookahead": "10",
}
_KEY_EVERY = 30
#: How often it is asked whether there is a crowd, and how often one is looked at closely; that holds a little longer.
CALM_EVERY_S, CROWD_EVERY_S, CROWD_HOLDS_S = 5.0, 1.0, 0.6
_TICKS_PER_S = 90_000


@dataclass(frozen=True, slots=True)
class Film:
    """A clip and what is known about it. ``mp4``: H.264, yuv420p, index first, so that a browser plays it at once."""

    mp4: bytes
    from_s: float
    to_s: float
    pictures: int
    #: The most heads that were blurred at one time.
    blurred: int


def develop(
    cut: Cut, from_s: float, to_s: float, looks: Sequence[Look], find: FindPersons, quarters: int = 0,
    everybody: FindPersons = lambda image: (), plates: FindsPlates = NO_PLATES,
) -> Film | None:  # fmt: skip
    """``cut`` from ``from_s`` to ``to_s``, heads and plates covered on every picture; None if nothing can be shown.

    ``looks``: what the camera's own looks saw. Where there were none, ``find`` looks. ``quarters``: by how many
    quarter turns the camera lies on its side. ``everybody``: looks more closely, for crowds.
    ``plates`` looks for number plates where the looks saw vehicles.
    """
    times = _times(cut, from_s, to_s)
    if not times:
        return None
    more = _more_looks(cut, times, looks, find, quarters, plates)
    known = sorted((*looks, *more, *_crowd_looks(cut, times, everybody, quarters)), key=_when)
    near = [look for look in known if from_s - 1.0 <= look.at_s <= to_s + 1.0]
    plate_looks = _plate_looks(cut, times, near, plates, quarters)
    writer = _Writer(len(times))
    shown: list[float] = []
    heads: Heads | None = None
    numbers = Plates((), 0, 0)
    for at_s, raw in _shown(cut, times):
        image = small(raw, quarters, LONGEST_SIDE_PX)
        height, width = image.shape[:2]
        if heads is None or heads.size != (width, height):  # a camera may change its size without a word
            heads, numbers = Heads(near, width, height), Plates(plate_looks, width, height)
        shown.append(at_s)
        writer.write(blur_regions(image, (*heads.at(at_s), *numbers.at(at_s)), cells=1), at_s - shown[0])
    mp4 = writer.close() if shown else b""
    if not 0 < len(mp4) <= LARGEST_EVIDENCE_BYTES:
        return None
    return Film(mp4, shown[0], shown[-1], len(shown), most_at_once(near))


def _more_looks(
    cut: Cut, times: Sequence[float], looks: Sequence[Look], find: FindPersons, quarters: int, plates: FindsPlates
) -> list[Look]:
    """What ``find`` sees where ``looks`` are too far apart, and the vehicles there."""
    if not unseen_times(times, looks):
        return []
    sound = [at_s for at_s, _ in _shown(cut, times)]  # at a damaged picture nobody could look
    images = ((at_s, whole(raw, quarters)) for at_s, raw in _shown(cut, unseen_times(sound, looks)))
    return [
        Look(at_s, fractions(find(image), image), vehicles=fractions(plates.vehicles(image), image))
        for at_s, image in images
    ]


def _plate_looks(
    cut: Cut, times: Sequence[float], looks: Sequence[Look], plates: FindsPlates, quarters: int
) -> list[PlateLook]:
    """Plates on every so-manieth picture, at the size in which it leaves: what cannot be read there needs no cover."""
    found: list[PlateLook] = []
    due_s = -inf
    for at_s, raw in _shown(cut, times) if any(look.vehicles for look in looks) else ():
        if at_s >= due_s:
            image = small(raw, quarters, LONGEST_SIDE_PX)
            height, width = image.shape[:2]
            boxes = plates.within(image, vehicles_at(looks, at_s, width, height))
            found.append(PlateLook(at_s, fractions(boxes, image)))
            due_s = at_s + PLATES_EVERY_S - 1e-3
    return found


def crowd_look(at_s: float, image: NDArray[np.uint8], everybody: FindPersons) -> Look | None:
    """A close look at a dense crowd, in which an ordinary one finds hardly anybody; None where there is none."""
    persons = everybody(image)
    return Look(at_s, fractions(persons, image), CROWD_HOLDS_S) if len(persons) >= CROWD else None


def _crowd_looks(cut: Cut, times: Sequence[float], everybody: FindPersons, quarters: int) -> list[Look]:
    """Once in a while, and once a second while there is a crowd: it stands nearly still."""
    found: list[Look] = []
    due_s = times[0]
    for at_s, raw in _shown(cut, times):
        if at_s >= due_s:
            look = crowd_look(at_s, whole(raw, quarters), everybody)
            due_s = at_s + (CALM_EVERY_S if look is None else CROWD_EVERY_S)
            found += [] if look is None else [look]
    return found


def _when(look: Look) -> float:
    return look.at_s


def _times(cut: Cut, from_s: float, to_s: float) -> tuple[float, ...]:
    """Which pictures are shown, by when they were taken: all, or as many a second as a clip may hold."""
    step_s = 1 / MOST_PICTURES_PER_S
    chosen: list[float] = []
    due_s = from_s
    for at_s in sorted({packet.at_s for packet in cut.packets if packet.at_s is not None}):
        if from_s <= at_s <= to_s and at_s >= due_s - 1e-3:
            due_s = max(due_s + step_s, at_s + step_s / 2)
            chosen.append(at_s)
    return tuple(chosen)


def _shown(cut: Cut, times: Collection[float]) -> "Iterator[tuple[float, av.VideoFrame]]":
    """Those of the pictures of ``times`` that are not damaged, in the order of showing."""
    shown_s = -inf
    for at_s, raw in _decoded(cut):
        if at_s in times and at_s > shown_s:
            shown_s = at_s
            yield at_s, raw


def _decoded(cut: Cut) -> "Iterator[tuple[float, av.VideoFrame]]":
    import av

    taken = {packet.pts: packet.at_s for packet in cut.packets if packet.at_s is not None}
    decoder = cast("VideoCodecContext", av.CodecContext.create(cut.encoding.codec, "r"))
    decoder.extradata = cut.encoding.extradata
    decoder.thread_count = 1
    for packet in (*cut.packets, None):
        try:
            frames = decoder.decode(_packet(packet) if packet else None)
        except av.FFmpegError:  # a damaged picture is missing, the others are shown
            continue
        for raw in frames:
            at_s = taken.get(raw.pts)
            if at_s is not None and not raw.is_corrupt:
                yield at_s, raw


def _packet(kept: Packet) -> "av.Packet[VideoStream]":
    import av

    packet = cast("av.Packet[VideoStream]", av.Packet(kept.data))
    packet.pts, packet.dts, packet.time_base = kept.pts, kept.dts, kept.time_base
    return packet


def fractions(persons: Sequence[Corners], image: NDArray[np.uint8]) -> tuple[Corners, ...]:
    height, width = image.shape[:2]
    return tuple((x1 / width, y1 / height, x2 / width, y2 / height) for x1, y1, x2, y2 in persons)


class _Writer:
    """An MP4 in memory: nothing of it is on a disk before it is finished and signed."""

    def __init__(self, pictures: int) -> None:
        import av

        self._file = io.BytesIO()
        # Room for the index before the pictures, so that a browser plays while it loads: some 30 bytes a picture.
        options = {"moov_size": str(8192 + 64 * pictures), "fflags": "+bitexact"}
        self._container = av.open(self._file, "w", format="mp4", options=options)
        self._stream: VideoStream | None = None

    def write(self, image: NDArray[np.uint8], at_s: float) -> None:
        import av

        stream = self._stream = self._stream or self._begin(image)
        frame = av.VideoFrame.from_ndarray(image, format="bgr24")
        frame.pts, frame.time_base = round(at_s * _TICKS_PER_S), Fraction(1, _TICKS_PER_S)
        self._container.mux(stream.encode(frame))

    def close(self) -> bytes:
        if self._stream is not None:
            self._container.mux(self._stream.encode(None))
        self._container.close()
        return self._file.getvalue()

    def _begin(self, image: NDArray[np.uint8]) -> "VideoStream":
        stream = self._container.add_stream("libx264", options=_ENCODER)
        stream.height, stream.width = image.shape[:2]
        stream.pix_fmt = "yuv420p"
        stream.codec_context.gop_size = _KEY_EVERY
        stream.codec_context.time_base = stream.time_base = Fraction(1, _TICKS_PER_S)
        return stream
