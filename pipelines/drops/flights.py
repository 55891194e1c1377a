"""Which specks of several looks are one thing that flies? Each flight is foreseen, and counts by how unlikely it is.

A Kalman filter in true seconds says where a falling thing must be next, and how exactly. A speck that lies there by
chance is the likelier the more specks flicker thereabouts: the evidence of a flight is the sum of the surprises
(the "a contrario" reasoning of Desolneux, Moisan and Morel, 2000). So one bird before a clear wall and
a hundred raindrops are measured by the same number.
"""

import math
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from pipelines.drops.specks import Floats, Specks

#: The middle of a speck is known to so many pixels, and to this part of its larger side.
UNSURE_PX, UNSURE_SIDES = 0.8, 0.12
#: How much the pull may differ from what the height of the zone lets expect, and change within a second: both as parts
#: of it. A camera at the foot of a tower sees a storey near it up to ten times as large as one at the top.
PULL_DIFFERS, PULL_CHANGES = 1.0, 1.2
#: Wind and drag push a falling thing aside by so much of gravity.
ASIDE = 0.3
#: What is first seen may already fall as fast as after so many seconds, and aside by this part of that.
FALLS_S, SIDEWAYS = 2.5, 0.6
#: A speck farther from where it must be than so many standard deviations is another.
GATE = 3.0
#: One thing does not become so many times as large from one look to the next.
GROWS = 4.0
#: Unseen for longer, before a dark window or behind a tree, it is lost.
LOST_S = 0.7
#: A look that does not see it where it must be costs so much evidence; a speck among leaves counts by so much.
PASSED_OVER, RESTLESS = 0.3, 0.5
#: So many flights are foreseen at once, the likeliest, and so many begun at each look.
MOST_FLIGHTS, MOST_BEGUN = 120, 80
#: How many pairs a look begins with is counted over so many looks.
BEGUN_LOOKS = 20
#: How many specks are usual at a place is counted over so long, within this part of the zone's height.
USUAL_S, NEARBY = 4.0, 0.12


@dataclass(frozen=True, slots=True)
class Point:
    """Where a flying thing was seen; pixels of the zone's frame."""

    at_s: float
    x: float
    y: float
    width: float
    height: float
    restless: bool = False  #: where something stirs all the time

    @property
    def side(self) -> float:
        return max(self.width, self.height)

    @property
    def unsure_px(self) -> float:
        return UNSURE_PX + UNSURE_SIDES * self.side


@dataclass(slots=True, eq=False)
class Flight:
    """One thing on its way down, as far as it was seen."""

    points: list[Point]
    down: Floats  #: (3,) y, speed, pull: pixels and seconds
    down_cov: Floats
    aside: Floats  #: (2,) x, speed
    aside_cov: Floats
    state_s: float  #: the instant that `down` and `aside` speak of
    evidence: float = 0.0  #: decimal orders of magnitude by which chance would not have made it
    passed_over: int = 0  #: looks that did not see it where it had to be
    told: int | None = None  #: the number of the throw it was announced as

    @property
    def last(self) -> Point:
        return self.points[-1]

    def foresee(self, at_s: float, pull: float) -> None:
        """Move the state on to `at_s`; `pull`: gravity in pixels per second squared."""
        dt, self.state_s = at_s - self.state_s, at_s
        to = np.array([[1.0, dt, dt * dt / 2], [0.0, 1.0, dt], [0.0, 0.0, 1.0]])
        push = np.array([dt**3 / 6, dt * dt / 2, dt]) * (PULL_CHANGES * pull)
        self.down = to @ self.down
        self.down_cov = to @ self.down_cov @ to.T + np.outer(push, push)
        wind = np.array([dt * dt / 2, dt]) * (ASIDE * pull)
        self.aside = to[:2, :2] @ self.aside
        self.aside_cov = to[:2, :2] @ self.aside_cov @ to[:2, :2].T + np.outer(wind, wind)

    def take(self, point: Point) -> None:
        """Corrected by what was seen at the instant it was foreseen for."""
        self.down, self.down_cov = _corrected(self.down, self.down_cov, point.y, point.unsure_px)
        self.aside, self.aside_cov = _corrected(self.aside, self.aside_cov, point.x, point.unsure_px)
        self.points.append(point)
        self.passed_over = 0


def _corrected(state: Floats, cov: Floats, seen: float, unsure: float) -> tuple[Floats, Floats]:
    gain = cov[:, 0] / (cov[0, 0] + unsure**2)
    return state + gain * (seen - state[0]), cov - np.outer(gain, cov[0])


class Flights:
    """All that may be falling in one zone."""

    def __init__(self, size: Sequence[int], pull: float) -> None:
        """`size`: of the zone's frame; `pull`: gravity at the zone's mean scale, pixels per second squared."""
        self.width, self.height = size
        self.pull = pull
        self._seen: deque[Specks] = deque()
        self._before: deque[list[Point]] = deque(maxlen=2)  #: the specks of the last looks
        self._begun: deque[int] = deque([0], maxlen=BEGUN_LOOKS)
        self.alive: list[Flight] = []

    @property
    def seen(self) -> Sequence[Specks]:
        """The looks of the last seconds, oldest first."""
        return self._seen

    @property
    def tries(self) -> float:
        """Decimal orders of the pairs of specks, for each look of late, that a flight could have begun with."""
        return math.log10(1.0 + sum(self._begun) / len(self._begun))

    def look(self, specks: Specks) -> list[Flight]:
        """The flights that this look saw further down, the likeliest first."""
        points = [
            Point(specks.at_s, x, y, w, h, restless)
            for (x, y), (w, h), restless in zip(
                specks.xy.tolist(), specks.sides.tolist(), specks.restless.tolist(), strict=True
            )
        ]
        found = self._follow(points, specks.at_s)
        self._begin(points)
        self._before.append(points)
        self._remember(specks)
        return found

    def _follow(self, points: Sequence[Point], at_s: float) -> list[Flight]:
        found, alive = [], []
        xy = np.array([(p.x, p.y) for p in points]).reshape(-1, 2)
        sides = np.array([p.side for p in points])
        for flight in self.alive:
            flight.foresee(at_s, self.pull)
            hit = self._hit(flight, xy, sides)
            if hit is not None:
                flight.evidence += self._surprise(flight, points[hit])
                flight.take(points[hit])
                found.append(flight)
            elif at_s - flight.last.at_s > LOST_S or flight.down[0] > self.height:
                continue
            else:
                flight.passed_over += 1
            alive.append(flight)
        self.alive = _each_once(alive)[:MOST_FLIGHTS]
        kept = {id(flight) for flight in self.alive}
        return sorted((f for f in found if id(f) in kept), key=lambda f: -f.evidence)

    def _hit(self, flight: Flight, xy: Floats, sides: Floats) -> int | None:
        if not len(xy):
            return None
        unsure = (UNSURE_PX + UNSURE_SIDES * sides) ** 2
        off = (xy[:, 0] - flight.aside[0]) ** 2 / (flight.aside_cov[0, 0] + unsure)
        off += (xy[:, 1] - flight.down[0]) ** 2 / (flight.down_cov[0, 0] + unsure)
        size = flight.last.side
        off[(sides > GROWS * size) | (sides * GROWS < size) | (xy[:, 1] <= flight.last.y)] = math.inf
        best = int(off.argmin())
        return best if off[best] <= GATE**2 else None

    def _surprise(self, flight: Flight, point: Point) -> float:
        """How unlikely it is, in decimal orders, that some other speck lay where this one had to be."""
        unsure = point.unsure_px**2
        spread = math.sqrt((flight.aside_cov[0, 0] + unsure) * (flight.down_cov[0, 0] + unsure))
        expected = self._density(flight.aside[0], flight.down[0]) * math.pi * GATE**2 * spread
        surprise = -math.log10(max(1.0 - math.exp(-expected), 1e-6))
        return surprise * (RESTLESS if point.restless else 1.0) - PASSED_OVER * flight.passed_over

    def _density(self, x: float, y: float) -> float:
        """Specks for each look and pixel around a place, counted lately."""
        reach = NEARBY * self.height
        near = sum(int(np.count_nonzero(((s.xy - (x, y)) ** 2).sum(axis=1) < reach**2)) for s in self._seen)
        # One more than was counted: what never was seen may still come.
        return (near + 1.0) / (max(len(self._seen), 1) * math.pi * reach**2)

    def _begin(self, points: Sequence[Point]) -> None:
        """From pairs of specks, one or two looks apart, that something falling may have made."""
        fastest = FALLS_S * self.pull
        pairs = []
        for a, b in ((a, b) for before in self._before for a in before for b in points):
            dt, aside, down = b.at_s - a.at_s, abs(b.x - a.x), b.y - a.y
            if not (0.0 < dt <= LOST_S and 0.0 < down <= fastest * dt + b.unsure_px):
                continue
            if aside <= SIDEWAYS * fastest * dt / 2 + b.unsure_px and max(a.side, b.side) <= GROWS * min(
                a.side, b.side
            ):
                pairs.append(((aside + down) / dt, a, b))
        pairs.sort(key=lambda pair: pair[0])
        self._begun.append(len(pairs))
        self.alive += [self._born(a, b, b.at_s - a.at_s) for _, a, b in pairs[:MOST_BEGUN]]

    def _born(self, a: Point, b: Point, dt: float) -> Flight:
        unsure = math.hypot(a.unsure_px, b.unsure_px) / dt
        pull, speed = self.pull, (b.y - a.y) / dt
        differs = PULL_DIFFERS * pull
        # The speed between the two looks is that of their middle; by now it falls faster.
        down_cov = np.diag([b.unsure_px**2, unsure**2, differs**2])
        down_cov[1, 1] += (dt / 2 * differs) ** 2
        down_cov[1, 2] = down_cov[2, 1] = dt / 2 * differs**2
        down_cov[0, 1] = down_cov[1, 0] = b.unsure_px**2 / dt
        aside_cov = np.array([[b.unsure_px**2, b.unsure_px**2 / dt], [b.unsure_px**2 / dt, unsure**2]])
        down = np.array([b.y, speed + pull * dt / 2, pull])
        return Flight([a, b], down, down_cov, np.array([b.x, (b.x - a.x) / dt]), aside_cov, b.at_s)

    def _remember(self, specks: Specks) -> None:
        self._seen.append(specks)
        while specks.at_s - self._seen[0].at_s > USUAL_S:
            self._seen.popleft()


def _each_once(flights: list[Flight]) -> list[Flight]:
    """The likeliest first; of those that end in the same speck only that one, for they are the same thing."""
    ends: set[tuple[float, float, float]] = set()
    kept = []
    for flight in sorted(flights, key=lambda f: (f.told is None, -f.evidence, -len(f.points))):
        end = (flight.last.at_s, flight.last.x, flight.last.y)
        if end not in ends:
            ends.add(end)
            kept.append(flight)
    return kept
