"""Who stays at a place, and for how long: a clock for person and place that survives a changed number."""

from dataclasses import dataclass
from math import hypot, inf

import numpy as np
from numpy.typing import NDArray

from pipelines.scene import Scene
from pipelines.tracking import Step, Track
from pipelines.zones import Zone

#: Who appears further than this from where somebody was lost, in body heights, is somebody else.
SAME_SPOT = 0.5
#: Who moved more than this in the last second before being lost, in body heights, was on the way out.
STOOD_STILL = 0.25
#: A new track is confirmed this much later than it is first seen, at one look a second and some missed.
CONFIRMED_S = 4.0
#: Steps are kept this far apart, and this many at most: then every other one is let go.
STEP_S = 0.5
MOST_STEPS = 600


@dataclass(frozen=True, slots=True)
class Stay:
    """How long somebody has stayed, as of this look."""

    track: Track
    since_s: float
    lasted_s: float
    wandered: float  #: furthest from where the feet are now, during the stay; body heights


class Place:
    """One zone, and a clock for everybody in it.

    A stay lasts while the feet are in the zone and no further than `wander` body heights from where they
    are now. Hidden, unsure or outside for `forgives_s` at most, somebody has not left.
    """

    def __init__(self, zone: Zone, *, forgives_s: float, wander: float = inf) -> None:
        self.zone = zone
        self._wander = wander
        self._forgives_s = forgives_s
        self._clocks: dict[int, _Clock] = {}

    def staying(self, scene: Scene, people: tuple[Track, ...]) -> list[Stay]:
        """The stays of those of `people` (all seen at this look) whose feet are in the zone."""
        self._clocks = {
            number: clock
            for number, clock in self._clocks.items()
            if scene.at_s - clock.track.seen_s <= self._forgives_s + CONFIRMED_S
        }
        visible = {track.id for track in people}
        return [self._stay(scene, track, visible) for track in scene.standing_in(self.zone, people)]

    def _stay(self, scene: Scene, track: Track, visible: set[int]) -> Stay:
        clock = self._clocks.get(track.id)
        if clock is None or scene.at_s - clock.track.seen_s > self._forgives_s:
            clock = self._clocks[track.id] = self._start(scene, track, visible)
        elif clock.heir is not None:
            self._take_back(clock)
        clock.add(track)
        steps = clock.steps
        away = np.hypot(*(steps[:, 1:] - steps[-1, 1:]).T) / track.height
        far = np.flatnonzero(away > self._wander)
        first = int(far[-1]) + 1 if len(far) else 0
        since_s = float(steps[first, 0])
        return Stay(track, since_s, scene.at_s - since_s, float(away[first:].max()))

    def _start(self, scene: Scene, track: Track, visible: set[int]) -> "_Clock":
        """A number new to this zone: somebody who came in, or who was lost a moment ago on this very spot."""
        walked_in = self._since_inside(scene, track)
        first = walked_in[0]
        clock = _Clock(track, np.array(walked_in, np.float64))
        if first.at_s > track.born_s:
            return clock
        lost = [
            other
            for other in self._clocks.values()
            if other.heir is None
            and other.track.id not in visible
            and 0.0 < first.at_s - other.track.seen_s <= self._forgives_s
            and other.track.moved_since(other.track.seen_s - 1.0) <= STOOD_STILL
            and other.away(first) <= SAME_SPOT
        ]
        if lost:
            forerunner = min(lost, key=lambda other: other.away(first))
            forerunner.heir = track.id
            clock.inherited = len(forerunner.steps)
            clock.steps = np.vstack([forerunner.steps, clock.steps])
        return clock

    def _since_inside(self, scene: Scene, track: Track) -> tuple[Step, ...]:
        """The end of its trail that lies in the zone: a track is confirmed later than it is first seen."""
        size = (scene.frame.width, scene.frame.height)
        feet = np.clip(np.array([(step.x, step.y) for step in track.trail], np.float64), 0.0, size)
        outside = np.flatnonzero(~self.zone.contains(feet, *size))
        inside = track.trail[int(outside[-1]) + 1 :] if len(outside) else track.trail
        # On the very line rounding may put the last step outside; it is the one that was asked about.
        return inside or track.trail[-1:]

    def _take_back(self, clock: "_Clock") -> None:
        """The lost number is seen again: whoever was taken for it is somebody else."""
        heir = self._clocks.get(clock.heir or 0)
        if heir is not None:
            heir.disinherit()
        clock.heir = None


@dataclass(slots=True)
class _Clock:
    """The steps of one person at one place, and whose steps they were before the number changed."""

    track: Track  #: as last seen here
    steps: NDArray[np.float64]  #: (n, 3) second, x and y of the feet, oldest first
    inherited: int = 0  #: so many of the first steps were made under another number
    heir: int | None = None  #: the number that took these steps over while this one was gone

    def add(self, track: Track) -> None:
        self.track = track
        step = track.trail[-1]
        if len(self.steps) > 1 and step.at_s - self.steps[-2, 0] < STEP_S:
            self.steps[-1] = step
        else:
            self.steps = np.vstack([self.steps, step])
        if len(self.steps) > MOST_STEPS:
            # The first step, where the stay began, remains.
            self.steps = np.delete(self.steps, slice(1, -1, 2), axis=0)
            self.inherited //= 2

    def away(self, step: Step) -> float:
        """Body heights from where it was last seen."""
        x, y = self.track.feet
        return hypot(x - step.x, y - step.y) / self.track.height

    def disinherit(self) -> None:
        self.steps = self.steps[self.inherited :]
        self.inherited = 0
