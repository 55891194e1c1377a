"""A film of what the eyes saw: zones, everybody who is followed, and the alarms while they last."""

from collections.abc import Sequence
from fractions import Fraction
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from edge_agent.capture import Picture
from edge_agent.evidence import Corners
from pipelines.pipeline import Pipeline
from pipelines.zones import Zone
from protocol.events import Event
from protocol.texts import Language, Text, say
from wanglou.analysis.labels import Colour, Place, wrapped, write_on

if TYPE_CHECKING:
    from av.container import OutputContainer
    from av.video.stream import VideoStream

_ZONE: Colour = (200, 160, 60)
_TRACK: Colour = (120, 180, 90)
_DOUBTED: Colour = (150, 150, 150)
_ALARM: Colour = (40, 40, 220)
_OVER: Colour = (110, 110, 110)
#: Times are kept to a ninety-thousandth of a second, as MPEG does.
_CLOCK = 90_000


class Film:
    """Writes one H.264 film, clip after clip; pictures of another size are fitted into that of the first."""

    def __init__(self, path: Path, zones: Sequence[Zone], titles: dict[str, Text], language: Language) -> None:
        self._path = path
        self._zones = [zone for zone in zones if zone.drawn]
        self._titles = titles
        self._language: Language = language
        self._container: OutputContainer | None = None
        self._stream: VideoStream | None = None
        self._offset_s = 0.0
        self._last_s = 0.0

    def __enter__(self) -> "Film":
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        if self._container is not None and self._stream is not None:
            for packet in self._stream.encode():
                self._container.mux(packet)
            self._container.close()

    def next_clip(self) -> None:
        """The next clip's pictures follow a moment after the last one's."""
        self._offset_s = self._last_s + 0.2

    def show(self, picture: Picture, pipeline: Pipeline, events: Sequence[Event]) -> None:
        """Draw what is known at this picture and append it. ``events``: open, or over a moment ago."""
        image = picture.bgr().copy()
        self._draw(image, picture.at_s, pipeline, events)
        self._append(image, self._offset_s + picture.at_s)

    def _draw(self, image: NDArray[np.uint8], at_s: float, pipeline: Pipeline, events: Sequence[Event]) -> None:
        import cv2

        height, width = image.shape[:2]
        size = max(height // 32, 12)
        for zone in self._zones:
            corners = (np.array(zone.polygon) * (width, height)).round().astype(np.int32)
            if zone.line:
                first, second = corners.tolist()
                cv2.arrowedLine(image, first, second, _ZONE, 2, cv2.LINE_AA, tipLength=0.06)
            else:
                cv2.polylines(image, [corners], True, _ZONE, 2)
            write_on(image, zone.name or "", tuple(corners[0].tolist()), size, _ZONE)
        for track in pipeline.last_tracks:
            x1, y1, x2, y2 = (round(v) for v in track.box)
            cv2.rectangle(image, (x1, y1), (x2, y2), _TRACK if track.confirmed else _DOUBTED, 1)
        boxes = {track.id: track.box for track in pipeline.last_tracks}
        written: list[Place] = []
        for event in events:
            here = None if event.track is None else boxes.get(event.track)
            self._draw_event(image, event, here, size, written)
        write_on(image, f"{at_s:6.1f} s", (0, height), size, (60, 60, 60))

    def _draw_event(
        self, image: NDArray[np.uint8], event: Event, here: Corners | None, size: int, written: list[Place]
    ) -> None:
        """An alarm where its person is now, or where it was said to be; one that is over in grey, with why."""
        import cv2

        height, width = image.shape[:2]
        over = event.phase.last
        colour = _OVER if over else _ALARM
        x1, y1 = 0, 2 * size
        if event.box is not None:
            said = (event.box.x1 * width, event.box.y1 * height, event.box.x2 * width, event.box.y2 * height)
            x1, y1, x2, y2 = (round(float(v)) for v in (said if here is None or over else here))
            cv2.rectangle(image, (x1, y1), (x2, y2), colour, 2)
        title = self._titles.get(event.kind)
        name = title.in_(self._language) if title else event.kind
        after = say(f"phase.{event.phase}", self._language) if over else f"{event.confidence:.2f}"
        write_on(image, f"{name} {after}", (x1, y1), size, colour, written)
        if over and event.reasons:
            why = wrapped(event.reasons[0].text.in_(self._language), width / size - 2)
            for row, line in enumerate(reversed(why)):
                write_on(image, line, (0, height - (row + 2) * 2 * size), size, colour)

    def _append(self, image: NDArray[np.uint8], at_s: float) -> None:
        import av

        if self._container is None or self._stream is None:
            self._open(image.shape[1], image.shape[0])
        assert self._container is not None and self._stream is not None  # noqa: S101
        frame = av.VideoFrame.from_ndarray(_fitted(image, self._stream.width, self._stream.height), format="bgr24")
        frame.time_base = Fraction(1, _CLOCK)
        frame.pts = round(max(at_s, self._last_s + 0.001) * _CLOCK)
        self._last_s = max(at_s, self._last_s + 0.001)
        for packet in self._stream.encode(frame):
            self._container.mux(packet)

    def _open(self, width: int, height: int) -> None:
        import av

        self._container = av.open(str(self._path), "w", options={"movflags": "+faststart"})
        stream = self._container.add_stream("libx264", rate=30, options={"crf": "26", "preset": "veryfast"})
        stream.width, stream.height = width - width % 2, height - height % 2
        stream.pix_fmt = "yuv420p"
        stream.codec_context.time_base = Fraction(1, _CLOCK)
        self._stream = stream


def _fitted(image: NDArray[np.uint8], width: int, height: int) -> NDArray[np.uint8]:
    """``image`` scaled into (height, width) with black bars, or cut by its odd pixel."""
    import cv2

    if image.shape[0] - image.shape[0] % 2 == height and image.shape[1] - image.shape[1] % 2 == width:
        return np.ascontiguousarray(image[:height, :width])
    scale = min(width / image.shape[1], height / image.shape[0])
    small = cv2.resize(image, None, fx=scale, fy=scale)[:height, :width]
    canvas = np.zeros((height, width, 3), np.uint8)
    y, x = (height - small.shape[0]) // 2, (width - small.shape[1]) // 2
    canvas[y : y + small.shape[0], x : x + small.shape[1]] = small
    return canvas
