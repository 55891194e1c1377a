"""How fast is everybody going? Also those who are too fast for the tracker to follow.

At five looks a second somebody who runs is a whole body's width further at every look, and the tracker, made for
people who walk, gives him a new number each time. Here a new number that first appears where somebody just lost would
be at a run goes on as the same path. Paces are in body heights a second, so that near and far count the same.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from math import hypot
from statistics import median
from typing import NamedTuple

import numpy as np

from pipelines.assignment import best_pairs
from pipelines.tracking import Track

#: The pace is that of the last second, of which so much must have been seen, at so many looks.
PACE_S, LEAST_S, LEAST_LOOKS = 1.0, 0.75, 4
#: A new number goes on for one lost no longer ago than this …
GAP_S = 0.45
#: … at no more than this pace (a sprinter's 10 m/s, in heights), …
FASTEST = 6.0
#: … of about the same height, …
ALIKE = 0.75
#: … and no further from where he should be than so many heights, once it is known how fast he went.
ASTRAY = 0.4


class Sight(NamedTuple):
    """Where somebody's feet were at one look."""

    at_s: float
    x: float  #: pixels
    y: float
    height: float


@dataclass(slots=True)
class Path:
    """One person's last second."""

    number: int  #: stays, whatever numbers the tracker gives
    track: Track  #: as last seen
    sights: list[Sight] = field(default_factory=list)

    @property
    def pace(self) -> float:
        """Body heights a second over the last second, 0 where too little was seen of it.

        The lower of two: the way from first to last, and the middle one of the steps between looks, along that way.
        A box that jumps to a neighbour makes one great step and leaves the middle one as it was; one that trembles,
        or a camera that shakes, goes nowhere. Heights are the greatest of that second: half a person is not small.
        """
        first, last = self.sights[0], self.sights[-1]
        lasted_s, way = last.at_s - first.at_s, hypot(last.x - first.x, last.y - first.y)
        if lasted_s < LEAST_S or len(self.sights) < LEAST_LOOKS or way <= 0.0:
            return 0.0
        along = ((last.x - first.x) / way, (last.y - first.y) / way)
        steps = [
            ((b.x - a.x) * along[0] + (b.y - a.y) * along[1]) / (b.at_s - a.at_s) for a, b in pairwise(self.sights)
        ]
        return min(way / lasted_s, median(steps)) / max(sight.height for sight in self.sights)

    def add(self, track: Track) -> None:
        self.track = track
        self.sights.append(Sight(track.seen_s, *track.feet, track.height))
        self.sights = [sight for sight in self.sights if track.seen_s - sight.at_s <= PACE_S + 1e-6]

    def welcome(self, track: Track) -> float:
        """0..1: how well a number born now goes on for this path; 0 where it cannot."""
        last = self.sights[-1]
        gone_s, (x, y) = track.seen_s - last.at_s, track.feet
        if not 0.0 < gone_s <= GAP_S or track.label != self.track.label:
            return 0.0
        if min(last.height, track.height) < ALIKE * max(last.height, track.height):
            return 0.0
        reach = FASTEST * gone_s
        if len(self.sights) > 1:
            before = self.sights[-2]
            share = gone_s / (last.at_s - before.at_s)
            x, y = x - (last.x - before.x) * share, y - (last.y - before.y) * share
            reach = ASTRAY
        off = hypot(x - last.x, y - last.y) / last.height
        return max(0.0, 1.0 - off / reach)


class Sprints:
    """The path of everybody seen lately."""

    def __init__(self) -> None:
        self._paths: dict[int, Path] = {}  #: by the number of the track
        self._handed: dict[int, tuple[Path, float]] = {}  #: number that was given up → who went on for it, and when
        self._next = 1

    def look(self, tracks: Iterable[Track], at_s: float) -> list[Path]:
        """The paths of those of `tracks`, confirmed or not, that were seen at this very look."""
        seen = [track for track in tracks if track.seen_s == at_s]
        newborn = [track for track in seen if track.id not in self._paths]
        visible = {track.id for track in seen}
        lost = [number for number in self._paths if number not in visible]
        for number in visible & self._handed.keys():
            # Seen again where he was: whoever went on for him is somebody else, and began there.
            path, given_s = self._handed.pop(number)
            path.sights = [sight for sight in path.sights if sight.at_s >= given_s]
        for heir, forerunner in self._heirs(newborn, lost):
            self._paths[heir] = self._paths.pop(forerunner)
            self._handed[forerunner] = (self._paths[heir], at_s)
        for track in seen:
            if track.id not in self._paths:
                self._paths[track.id] = Path(self._next, track)
                self._next += 1
            self._paths[track.id].add(track)
        self._paths = {n: path for n, path in self._paths.items() if at_s - path.sights[-1].at_s <= PACE_S}
        self._handed = {n: handed for n, handed in self._handed.items() if at_s - handed[1] <= PACE_S}
        return [self._paths[track.id] for track in seen]

    def _heirs(self, newborn: Sequence[Track], lost: Sequence[int]) -> list[tuple[int, int]]:
        """(new number, lost number) of those who go on."""
        gain = np.array([[self._paths[number].welcome(track) for number in lost] for track in newborn], np.float64)
        if not gain.size:
            return []
        return [(newborn[i].id, lost[j]) for i, j in best_pairs(gain)]
