"""A stage of drawn pictures: textured ground with a camera's noise, people and things painted on it."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from models.detections import Detections
from pipelines.frame import Frame
from pipelines.pipeline import Pipeline, Watch
from protocol.events import Event
from protocol.messages import PackPlan, ZonePlan
from tests.pipelines.world import BEGAN, HEIGHT, WIDTH, Actor, ids

LABELS = ("person", "car", "suitcase")
Picture = NDArray[np.uint8]
Paint = Callable[[Picture, float], Picture]


def ground(seed: int = 3) -> Picture:
    """Paving as a camera sees it: large soft patches, a fine pattern, dark joints."""
    chance = np.random.default_rng(seed)
    soft = cv2.resize(chance.uniform(90, 150, (6, 8, 3)).astype(np.float32), (WIDTH, HEIGHT))
    fine = cv2.resize(chance.uniform(-14, 14, (HEIGHT // 6, WIDTH // 6, 1)).astype(np.float32), (WIDTH, HEIGHT))
    paving = soft + fine[..., None]
    for joint in range(0, WIDTH, 80):
        paving[:, joint : joint + 3] -= 50.0
        paving[joint : joint + 3, :] -= 50.0
    return np.clip(paving, 0, 255).astype(np.uint8)


#: Normal, of deviation 1. Drawn once and looked at through a window that is another one for each picture: to draw it
#: anew took three quarters of these tests' time.
GRAIN = np.random.default_rng(5).standard_normal((HEIGHT + 128, WIDTH + 128), np.float32)


def grain_at(at_s: float) -> NDArray[np.float32]:
    """A camera's noise, (HEIGHT, WIDTH), the same for the same moment."""
    down, right = np.random.default_rng(round(at_s * 1000)).integers(0, 128, 2)
    return GRAIN[down : down + HEIGHT, right : right + WIDTH]


@dataclass(frozen=True)
class Prop:
    """A thing, (left, top, right, bottom) pixels, that lies there from `begins` until `ends` seconds."""

    box: tuple[int, int, int, int]
    begins: float = 0.0
    ends: float = float("inf")
    colour: tuple[int, int, int] = (40, 60, 30)

    def paint(self, picture: Picture, at_s: float) -> None:
        if self.begins <= at_s < self.ends:
            x1, y1, x2, y2 = self.box
            picture[y1:y2, x1:x2] = self.colour
            picture[y1 + (y2 - y1) // 3 : y1 + (y2 - y1) // 2, x1:x2] = [min(255, 2 * c) for c in self.colour]


@dataclass
class Stage:
    """Pictures and what a detector sees in them. A person is painted wherever he is, seen or not."""

    actors: Sequence[Actor] = ()
    props: Sequence[Prop] = ()
    light: Paint | None = None
    noise: float = 1.5
    at_s: float = 0.0
    labels: tuple[str, ...] = LABELS
    base: Picture = field(default_factory=ground)

    def picture(self, at_s: float) -> Picture:
        picture = self.base.copy()
        for prop in self.props:
            prop.paint(picture, at_s)
        for actor in self.actors:
            box = Actor(actor.path, height=actor.height, tremble=0.0).box(at_s)
            if box is not None:
                x1, y1, x2, y2 = (round(v) for v in box)
                picture[max(0, y1) : y2, max(0, x1) : x2] = (60, 40, 120)
                picture[max(0, y1) : (y1 + y2) // 2, max(0, x1) : x2] = (150, 120, 60)
        if self.light is not None:
            picture = self.light(picture, at_s)
        grain = cv2.merge([self.noise * grain_at(at_s)] * 3)
        return np.asarray(cv2.add(picture, grain, dtype=cv2.CV_8U), np.uint8)

    def detect(self, image: Picture) -> Detections:
        assert image.shape == (HEIGHT, WIDTH, 3)
        seen = [(actor.box(self.at_s), actor) for actor in self.actors]
        rows = [(box, actor) for box, actor in seen if box is not None]
        return Detections(
            xyxy=np.array([box for box, _ in rows], np.float32).reshape(-1, 4),
            confidence=np.array([actor.confidence for _, actor in rows], np.float32),
            class_id=np.array([self.labels.index(actor.label) for _, actor in rows], np.int16),
            labels=self.labels,
        )


@dataclass
class Played:
    pipeline: Pipeline
    events: list[tuple[float, Event]] = field(default_factory=list)

    @property
    def phases(self) -> list[str]:
        return [event.phase.value for _, event in self.events]

    def when(self, phase: str) -> float:
        return next(at_s for at_s, event in self.events if event.phase == phase)


def play(
    stage: Stage,
    until_s: float,
    plan: PackPlan,
    zones: Sequence[ZonePlan] = (),
    looks_at: Iterable[float] | None = None,
) -> Played:
    """Look five times a second, or at the given instants; every sentence of every event is checked."""
    played = Played(Pipeline("cam-1", [Watch.of(plan, zones)], stage, new_id=ids()))
    for index, look in enumerate(looks_at if looks_at is not None else np.arange(0.0, until_s, 0.2)):
        stage.at_s = at_s = float(look)
        frame = Frame("cam-1", index, at_s, BEGAN + timedelta(seconds=at_s), stage.picture(at_s))
        played.events += [(at_s, event) for event in played.pipeline.process(frame)]
        assert not played.pipeline.broken, played.pipeline.failing
    for _, event in played.events:
        assert Event.model_validate_json(event.model_dump_json()) == event
        assert event.reasons, "every revision says why"
        for reason in event.reasons:
            assert reason.values, "with numbers"
            assert "{" not in reason.text.zh + reason.text.en
            assert reason.text.zh != reason.text.en
    return played


def values(event: Event) -> dict[str, Any]:
    """The numbers of its first reason."""
    return dict(event.reasons[0].values)
