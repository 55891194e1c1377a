"""What the agent's tests are made of: events, short films, a detector of bright things, a camera's plan."""

import json
import os
import threading
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID, uuid4

import av
import numpy as np
from numpy.typing import NDArray

from edge_agent.capture import Fate, Feed, Source
from models.detections import Detections
from protocol.events import Event, Phase
from protocol.hazards import Severity
from protocol.messages import CameraPlan, PackPlan
from sample_videos import find_clip, path_of
from sample_videos.film import write_film

Image = NDArray[np.uint8]
NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
CLIP = path_of(find_clip("vtest_excerpt"))
WIDTH, HEIGHT, FPS = 320, 240, 10


def now() -> datetime:
    return datetime.now(UTC)


def event(
    event_id: UUID | None = None,
    revision: int = 1,
    phase: Phase = Phase.STARTED,
    severity: Severity = Severity.MINOR,
    at: datetime = NOON,
) -> Event:
    return Event(
        event_id=event_id or uuid4(),
        revision=revision,
        phase=phase,
        kind="intrusion",
        camera_id="cam1",
        pack="intrusion",
        pack_version=1,
        severity=severity,
        started_at=at,
        observed_at=at + timedelta(seconds=revision),
        confidence=0.8,
    )


def excerpt(folder: Path, seconds: float, ending: str = "mp4") -> Path:
    """The beginning of the shipped clip, packets copied unchanged into another container."""
    path = folder / f"excerpt.{ending}"
    options = {"movflags": "+faststart"} if ending == "mp4" else {}
    with av.open(str(CLIP)) as source, av.open(str(path), "w", options=options) as target:
        video = source.streams.video[0]
        copy = target.add_stream_from_template(video)
        for packet in source.demux(video):
            if packet.dts is not None and packet.pts * packet.time_base < seconds:
                packet.stream = copy
                target.mux(packet)
    return path


def dark(frames: int) -> Iterator[Image]:
    """A night street on which nothing happens."""
    for _ in range(frames):
        yield np.full((HEIGHT, WIDTH, 3), 40, np.uint8)


def walker(frames: int, *, stands_after: int | None = None) -> Iterator[Image]:
    """Somebody white, 20 × 60 pixels, walks in from the left, 3 pixels a frame; and may stop for good."""
    for n, picture in enumerate(dark(frames)):
        x = 3 * min(n, frames if stands_after is None else stands_after)
        picture[120:180, x : x + 20] = 255
        yield picture


def film(folder: Path, pictures: Iterator[Image], name: str = "film.mp4") -> Path:
    path = folder / name
    write_film(path, pictures, FPS, crf=18)
    return path


class BrightThings:
    """A detector that takes whatever is bright for one person. It counts how often it looked."""

    labels = ("person",)

    def __init__(self) -> None:
        self.looks = 0

    def detect(self, image: Image) -> Detections:
        self.looks += 1
        rows, columns = np.nonzero(image.max(axis=2) > 160)
        if len(rows) == 0:
            return Detections.empty(self.labels)
        box = [columns.min(), rows.min(), columns.max() + 1, rows.max() + 1]
        one = np.array([0.9], np.float32)
        return Detections(np.array([box], np.float32), one, np.zeros(1, np.int16), self.labels)


def intrusion_plan(camera_id: str = "cam1", *, packs: bool = True) -> CameraPlan:
    """Anybody anywhere in the picture is an intruder."""
    pack = PackPlan(
        pack="intrusion",
        version=1,
        behaviour="intrusion",
        severity=Severity.MINOR,
        settings={"objects": ["person"], "inside_for": "1s"},
    )
    return CameraPlan(camera_id=camera_id, name="门口", place_path="d/s", packs=(pack,) if packs else ())


def watch_all(source: Source, fate: Fate = Fate.GATED) -> tuple[Feed, list[float], BaseException | None]:
    """Take every picture of a source: the feed, the pictures' times, and what the source ended with."""
    feed = Feed(source, now=now)
    times: list[float] = []
    try:
        for picture in feed.pictures():
            times.append(picture.at_s)
            feed.ledger.settle(fate)
    except Exception as error:
        return feed, times, error
    return feed, times, None


def within(seconds: float, work: Callable[[], object]) -> bool:
    """True if ``work`` came to an end; a hanging one is left behind."""
    thread = threading.Thread(target=work, daemon=True)
    thread.start()
    thread.join(seconds)
    return not thread.is_alive()


def eventually(condition: Callable[[], bool], seconds: float = 30.0) -> bool:
    """Wait until something becomes true; the seconds only bound how long a failing test takes."""
    pause = threading.Event()
    deadline = now() + timedelta(seconds=seconds)
    while not condition():
        if now() > deadline:
            return False
        pause.wait(0.02)
    return True


def settings_file(folder: Path, cameras: Sequence[dict[str, object]], **more: object) -> Path:
    """JSON is YAML too."""
    path = folder / "settings.yaml"
    path.write_text(json.dumps({"name": "试点", "data": "data", "cameras": list(cameras), **more}, ensure_ascii=False))
    return path


def child_environment(repository: Path) -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(repository)}
