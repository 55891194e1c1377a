"""Loitering 徘徊滞留: somebody stays at one place for longer than is usual there.

The place is the zone somebody drew. Where nobody drew one, it is a circle of `wander` body heights around
where the person stands now: so people who cross the picture, however slowly and whoever's number they
inherit, never add up to a stay, while standing, sitting and pacing up and down do.

The clock belongs to person and place, not to a track's number. When a person who stood still is lost and
somebody appears on the same spot within `forgives`, that is the same person, and the clock goes on.

It lies when a stranger takes the very spot of somebody who was lost standing there, within seconds. It
cannot tell a mannequin or a printed figure from a patient person. Walking straight towards or away from
a low camera changes the picture little, so such a walk is measured too short.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from math import hypot

import numpy as np
from pydantic import Field

from pipelines.behaviour import Behaviour, ObjectSettings
from pipelines.observation import Observation
from pipelines.scene import Scene
from pipelines.tracking import Step, Track
from pipelines.verification import Rule
from pipelines.zones import Zone
from protocol.events import Reason
from protocol.hazards import AlarmCode, Kind
from protocol.span import Span
from protocol.texts import Text

#: Who reappears further than this from where he was lost, in body heights, is somebody else.
SAME_SPOT = 0.5
#: Who moved more than this in the last second before he was lost, in body heights, was leaving.
STOOD_STILL = 0.25
#: Steps are kept this far apart, and this many at most: then every other one is let go.
STEP_S = 0.5
MOST_STEPS = 600


class LoiteringSettings(ObjectSettings):
    least_confidence: float = Field(
        0.5, ge=0.0, le=1.0, title="最低置信度", description="less sure tracks do not count"
    )
    longer_than: Span = Field(
        timedelta(seconds=60),
        ge=timedelta(seconds=1),
        le=timedelta(hours=4),
        title="停留超过",
        description="a shorter stay is nobody's business",
    )
    wander: float = Field(
        2.0,
        ge=0.5,
        le=20.0,
        title="活动范围（身高倍数）",
        description="without a zone: how many body heights somebody may wander about and still be staying",
    )
    forgives: Span = Field(
        timedelta(seconds=5),
        ge=timedelta(0),
        le=timedelta(minutes=1),
        title="容许中断",
        description="hidden, outside the zone or given a new number for no longer than this, the clock runs on",
    )


class Loitering(Behaviour):
    name = "loitering"
    title = Text(zh="徘徊滞留", en="Loitering")
    kinds = (Kind(kind="loitering", title=title, behaviour=name, alarm=AlarmCode(method=5, type=8)),)
    Settings = LoiteringSettings
    rule = Rule(looks=2, of=4, within=timedelta(seconds=5), patience=timedelta(seconds=10))

    def __init__(self, settings: LoiteringSettings, zones: Sequence[Zone]) -> None:
        self._settings = settings
        self._places = tuple(Place(zone, settings) for zone in zones)

    @property
    def objects(self) -> tuple[str, ...]:
        return self._settings.objects

    def observe(self, scene: Scene) -> list[Observation]:
        people = scene.seen(self._settings.objects, self._settings.least_confidence)
        found = (self._at_place(scene, place, people) for place in self._places)
        return [observation for observation in found if observation is not None]

    def _at_place(self, scene: Scene, place: "Place", people: tuple[Track, ...]) -> Observation | None:
        staying = place.staying(scene, people)
        if not staying:
            return None
        limit_s = self._settings.longer_than.total_seconds()
        loiterers = [stay for stay in staying if stay.lasted_s >= limit_s]
        longest = max(staying, key=lambda stay: stay.lasted_s)
        return Observation(
            kind="loitering",
            key=f"zone:{place.zone.name or ''}",
            at_s=scene.at_s,
            since_s=scene.at_s - longest.lasted_s,
            confidence=longest.track.confidence * min(1.0, longest.lasted_s / limit_s),
            met=bool(loiterers),
            box=scene.frame.fractions(longest.track.box),
            track=longest.track.id,
            zone=place.zone.name,
            count=len(loiterers),
            roamed=max(stay.track.roamed for stay in staying),
            came_in=any(scene.came_in(stay.track) for stay in staying),
            reasons=(
                Reason.of(
                    "loitering.stayed",
                    None,
                    stayed_s=longest.lasted_s,
                    limit_s=limit_s,
                    wandered=longest.wandered,
                    count=len(loiterers),
                ),
            ),
        )


@dataclass(frozen=True, slots=True)
class Stay:
    """How long one person has stayed, as of this look."""

    track: Track
    lasted_s: float
    wandered: float  #: furthest from where the person is now, during the stay; body heights


@dataclass(slots=True)
class Clock:
    """The steps of one person at one place, and whose steps they were before a number changed."""

    track: int
    height: float
    steps: list[Step] = field(default_factory=list)
    inherited: int = 0  #: so many of the first steps came from another number
    heir: int | None = None  #: the number that took these steps over while this one was gone

    @property
    def last(self) -> Step:
        return self.steps[-1]

    def add(self, step: Step, height: float) -> None:
        self.height = height
        if len(self.steps) > 1 and step.at_s - self.steps[-2].at_s < STEP_S:
            self.steps.pop()
        self.steps.append(step)
        if len(self.steps) > MOST_STEPS:
            # The first step, where the stay began, remains.
            del self.steps[1:-1:2]
            self.inherited //= 2

    def stood_still(self) -> bool:
        """During the last second before it was lost."""
        before = next((s for s in reversed(self.steps) if s.at_s <= self.last.at_s - 1.0), self.steps[0])
        return hypot(self.last.x - before.x, self.last.y - before.y) <= STOOD_STILL * self.height

    def disinherit(self) -> None:
        del self.steps[: self.inherited]
        self.inherited = 0


class Place:
    """One zone, and a clock for everybody in it."""

    def __init__(self, zone: Zone, settings: LoiteringSettings) -> None:
        self.zone = zone
        #: A drawn zone is the place itself: whoever wanders in it stays in it.
        self._wander = float("inf") if zone.drawn else settings.wander
        self._forgives_s = settings.forgives.total_seconds()
        self._clocks: dict[int, Clock] = {}

    def staying(self, scene: Scene, people: tuple[Track, ...]) -> list[Stay]:
        """Everybody of `people` in the zone at this look, and how long each has stayed."""
        self._forget(scene.at_s)
        inside = scene.standing_in(self.zone, people)
        for track in inside:
            clock = self._clocks.get(track.id) or self._start(track, {other.id for other in people})
            if clock.heir is not None:
                self._take_back(clock)
            clock.add(Step(scene.at_s, *track.feet), track.height)
        return [self._stay(track, self._clocks[track.id]) for track in inside]

    def _forget(self, at_s: float) -> None:
        self._clocks = {
            number: clock for number, clock in self._clocks.items() if at_s - clock.last.at_s <= self._forgives_s
        }

    def _start(self, track: Track, visible: set[int]) -> Clock:
        """A new number: somebody new, or somebody who was lost a moment ago on this very spot."""
        first = track.trail[0]
        clock = Clock(track.id, track.height, [first])
        lost = [
            other
            for other in self._clocks.values()
            if other.heir is None
            and other.track not in visible
            and other.last.at_s < first.at_s
            and other.stood_still()
            and hypot(other.last.x - first.x, other.last.y - first.y) <= SAME_SPOT * other.height
        ]
        if lost:
            nearest = min(lost, key=lambda o: hypot(o.last.x - first.x, o.last.y - first.y))
            nearest.heir = track.id
            clock.inherited = len(nearest.steps)
            clock.steps = [*nearest.steps, first]
        self._clocks[track.id] = clock
        return clock

    def _take_back(self, clock: Clock) -> None:
        """The lost number is seen again: whoever was taken for it is somebody else."""
        heir = self._clocks.get(clock.heir or 0)
        if heir is not None:
            heir.disinherit()
        clock.heir = None

    def _stay(self, track: Track, clock: Clock) -> Stay:
        steps = np.array(clock.steps, np.float64)
        away = np.hypot(*(steps[:, 1:] - steps[-1, 1:]).T) / clock.height
        far = np.flatnonzero(away > self._wander)
        first = int(far[-1]) + 1 if len(far) else 0
        return Stay(track, float(steps[-1, 0] - steps[first, 0]), float(away[first:].max()))
