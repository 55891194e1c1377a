"""A street built of numbers: actors with paths, seen by a detector that knows where they are."""

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import count
from typing import Any
from uuid import UUID

import numpy as np
from numpy.typing import NDArray

from models.detections import Detections
from pipelines.frame import Frame
from pipelines.pipeline import Pipeline, Watch
from protocol.events import Event
from protocol.hazards import Severity
from protocol.messages import PackPlan, ZonePlan

WIDTH, HEIGHT = 640, 480
LABELS = ("person", "car", "dog", "bicycle", "motorcycle", "truck", "umbrella", "dining table", "chair", "bench")
#: 20:00 in Shanghai.
BEGAN = datetime(2026, 11, 23, 12, 0, 0, tzinfo=UTC)

#: The right half of the picture.
LAWN = ZonePlan(name="草坪", polygon=((0.5, 0.0), (1.0, 0.0), (1.0, 1.0), (0.5, 1.0)))


@dataclass(frozen=True)
class Actor:
    """Somebody whose feet are at (seconds, x, y) way points, straight lines between them."""

    path: tuple[tuple[float, float, float], ...]
    hidden: tuple[tuple[float, float], ...] = ()  #: (from, until) seconds the detector does not see it
    height: float = 100.0
    confidence: float = 0.8
    label: str = "person"
    tremble: float = 0.01  #: of its height, as a detector's boxes do

    def box(self, at_s: float) -> tuple[float, float, float, float] | None:
        """Where it is seen, None where it is not there or hidden."""
        times = [t for t, _, _ in self.path]
        if not times[0] <= at_s <= times[-1] or any(a <= at_s < b for a, b in self.hidden):
            return None
        shake = self.tremble * self.height * math.sin(37.0 * at_s)
        x = float(np.interp(at_s, times, [x for _, x, _ in self.path])) + shake
        y = float(np.interp(at_s, times, [y for _, _, y in self.path])) - shake
        return x - 0.2 * self.height, y - self.height, x + 0.2 * self.height, y


@dataclass
class Street:
    """The actors, and the detector that a Pipeline is given. `at_s` is the instant it looks at."""

    actors: Sequence[Actor]
    at_s: float = 0.0
    labels: tuple[str, ...] = LABELS

    def detect(self, image: NDArray[np.uint8]) -> Detections:
        assert image.shape == (HEIGHT, WIDTH, 3)
        seen = [(actor.box(self.at_s), actor) for actor in self.actors]
        return found([(box, actor.confidence, actor.label) for box, actor in seen if box is not None])


@dataclass
class Watched:
    """What came of watching a street."""

    pipeline: Pipeline
    events: list[tuple[float, Event]] = field(default_factory=list)

    @property
    def phases(self) -> list[str]:
        return [event.phase.value for _, event in self.events]

    def when(self, phase: str) -> float:
        """Second of the look at which the first revision of that phase was made."""
        return next(at_s for at_s, event in self.events if event.phase == phase)

    def codes(self, phase: str) -> set[str]:
        return {reason.code for _, event in self.events if event.phase == phase for reason in event.reasons}


def watch(
    actors: Sequence[Actor],
    until_s: float,
    plan: PackPlan,
    zones: Sequence[ZonePlan] = (LAWN,),
    looks_at: Iterable[float] | None = None,
    finish: bool = False,
) -> Watched:
    """Look five times a second, or at the given instants; every sentence of every event is checked."""
    street = Street(actors)
    watched = Watched(pipeline([Watch.of(plan, zones)], street))
    for at_s in looks_at if looks_at is not None else np.arange(0.0, until_s, 0.2):
        street.at_s = float(at_s)
        for event in watched.pipeline.process(frame(float(at_s))):
            watched.events.append((float(at_s), event))
        assert not watched.pipeline.broken, watched.pipeline.failing
    if finish:
        ended = watched.pipeline.finish(until_s, BEGAN + timedelta(seconds=until_s))
        watched.events += [(until_s, event) for event in ended]
    for _, event in watched.events:
        assert Event.model_validate_json(event.model_dump_json()) == event
        assert event.reasons, "every revision says why"
        for reason in event.reasons:
            assert reason.values, "with numbers"
            assert not {reason.text.zh, reason.text.en} & {f"reason.{reason.code}"}, "in words"
            assert "{" not in reason.text.zh + reason.text.en
    return watched


def pipeline(watches: Sequence[Watch], street: Street, **more: Any) -> Pipeline:
    return Pipeline("cam-1", watches, street, new_id=ids(), **more)


def ids() -> Callable[[], UUID]:
    """Ids that are the same in every run."""
    numbers = count(1)
    return lambda: UUID(int=next(numbers))


def frame(at_s: float) -> Frame:
    image = np.zeros((HEIGHT, WIDTH, 3), np.uint8)
    return Frame("cam-1", round(at_s * 5), at_s, BEGAN + timedelta(seconds=at_s), image)


def found(rows: Sequence[tuple[tuple[float, float, float, float], float, str]]) -> Detections:
    """Detections of (box, confidence, label) rows."""
    return Detections(
        xyxy=np.array([box for box, _, _ in rows], np.float32).reshape(-1, 4),
        confidence=np.array([sure for _, sure, _ in rows], np.float32),
        class_id=np.array([LABELS.index(label) for _, _, label in rows], np.int16),
        labels=LABELS,
    )


def plan(behaviour: str, *, schedule: str = "always", zones: Sequence[str] = ("草坪",), **settings: Any) -> PackPlan:
    return PackPlan(
        pack=behaviour,
        version=1,
        behaviour=behaviour,
        severity=Severity.MINOR,
        settings=settings,
        schedule=schedule,
        zones=tuple(zones),
    )
