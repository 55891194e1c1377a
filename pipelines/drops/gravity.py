"""Is what flies there falling? Gravity pulls it, all the way, from a standstill or nearly; nothing else does that.

Birds, leaves, rain and snow move at a speed that hardly changes; what floats is slow; a lift gathers speed for a second
and then keeps it. What falls goes y = y0 + v t + a t²/2, with a known to a factor by the height of the façade:
9.80665 m/s² (CGPM, 1901) at the zone's mean scale. A camera at the foot of a tower sees a far smaller pull at its
top than near by, so the fitted pull may lie anywhere in a wide span, but it must be there in both halves of the way.
And what flies at one speed towards the camera grows faster in the picture too: a fall is none if that explains it.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from pipelines.drops.flights import Flight, Flights, Point
from pipelines.drops.specks import Floats, Specks

#: m/s², standard gravity.
GRAVITY = 9.80665
#: So many looks at least, over so long, and so much of the zone's height: a fall of one storey is none.
FEWEST, SHORTEST_S, LEAST_DROP = 6, 0.45, 0.15
#: What the fitted pull may be, of gravity at the zone's mean scale: a camera below a tower (bearing on it at 20 m from
#: 60 m high) sees a fifth of it at the top and nearly five times of it at the bottom, and drag takes up to half.
LEAST_PULL, MOST_PULL = 0.1, 6.0
#: The pull must be so many of its standard errors above that, and in each half of the way so much of the whole.
SURE, HALF_PULL = 2.0, 0.2
#: At the first sight it was no faster than this part of its speed now: it began to fall a moment ago.
STILL_SLOW = 0.62
#: The way may leave the curve by so many times what a speck's middle is unsure.
ROUGH = 2.5
#: It goes no farther aside than this part of its drop.
ASIDE = 0.7
#: By so many decimal orders chance would not have made it, and by as many more as there are pairs of specks to begin
#: with: of the 432,000 looks of a day about one in a hundred days would.
LEAST_EVIDENCE = 7.6
#: A thing that flies straight at one speed, towards the camera or past it, must explain its way worse than this: in
#: standard deviations of all points together.
UNSTEADY = 5.5
#: Nothing but what falls comes so near in that time: to this part of how far away it was.
NEARER = 0.6
#: What came up before, seen so often below this part of the drop, was thrown by somebody at the foot.
ROSE, ROSE_LOOKS = 0.1, 3


@dataclass(frozen=True, slots=True)
class Fall:
    """What the looks at one flight add up to; pixels of the zone's frame."""

    pull: float  #: m/s², as the zone's height lets it be reckoned
    unsure: float  #: its standard error, m/s²
    from_x: float
    from_y: float  #: where it began, or was first seen if it came from above the zone
    from_above: bool
    began_s: float
    dropped: float  #: part of the zone's height, from the first sight to the last
    took_s: float
    looks: int


def judged(flight: Flight, among: Flights) -> Fall | None:
    """The fall that this flight is, or None."""
    if not _tells(flight, among):
        return None
    points, drop = flight.points, flight.last.y - flight.points[0].y
    way = _Curve.through(points)
    falls = (
        _pulled(way, points, among.pull) and _steady(points) >= UNSTEADY and not _rose(way, points, among.seen, drop)
    )
    return _fall(way, points, among.height, among.pull) if falls else None


def _tells(flight: Flight, among: Flights) -> bool:
    """Whether it was seen often, long and far enough, downwards, and not by chance."""
    first, last = flight.points[0], flight.last
    often = len(flight.points) >= FEWEST and last.at_s - first.at_s >= SHORTEST_S
    far = last.y - first.y >= LEAST_DROP * among.height and abs(last.x - first.x) <= ASIDE * (last.y - first.y)
    return often and far and flight.evidence >= LEAST_EVIDENCE + among.tries


def _pulled(way: "_Curve", points: Sequence[Point], pull: float) -> bool:
    """Whether it flies smoothly, ever faster, by about gravity and in both halves of its way, and was slow at first."""
    smooth = way.rough <= ROUGH and way.rough_aside <= ROUGH
    strong = LEAST_PULL * pull + SURE * way.unsure <= way.pull <= MOST_PULL * pull
    began_slow = way.speed_at(points[0].at_s) <= STILL_SLOW * way.speed_at(points[-1].at_s)
    return smooth and strong and began_slow and all(h.pull >= HALF_PULL * way.pull for h in _halves(points))


@dataclass(frozen=True, slots=True)
class _Curve:
    """y = y0 + v t + a t²/2 and x = x0 + u t + b t²/2, by least squares; t from the first point."""

    began_s: float
    down: Floats  #: (3,) y0, v, a
    sideways: Floats
    unsure: float  #: standard error of a
    rough: float  #: residual of y, in what a speck is unsure
    rough_aside: float

    @classmethod
    def through(cls, points: Sequence[Point]) -> "_Curve":
        t = np.array([p.at_s - points[0].at_s for p in points])
        weight = 1.0 / np.array([p.unsure_px for p in points])
        terms = np.stack([np.ones_like(t), t, t * t / 2], axis=1) * weight[:, None]
        bend = np.concatenate([terms, (t**3 / 6 * weight)[:, None]], axis=1) if len(t) > 5 else terms
        y, x = (np.array([getattr(p, axis) for p in points]) * weight for axis in "yx")
        down, sideways = (np.asarray(np.linalg.lstsq(terms, axis, rcond=None)[0], np.float64) for axis in (y, x))
        # The camera's perspective bends the curve by a cubic term: that is no roughness.
        left = y - bend @ np.linalg.lstsq(bend, y, rcond=None)[0]
        freedom = max(len(t) - bend.shape[1], 1)
        rough = math.sqrt(float(left @ left) / freedom)
        rough_aside = math.sqrt(float(((x - terms @ sideways) ** 2).sum()) / max(len(t) - 3, 1))
        unsure = math.sqrt(float(np.linalg.pinv(terms.T @ terms)[2, 2])) * max(rough, 1.0)
        return cls(points[0].at_s, down, sideways, unsure, rough, rough_aside)

    @property
    def pull(self) -> float:
        return float(self.down[2])

    def at(self, at_s: float) -> tuple[float, float]:
        t = at_s - self.began_s
        terms = np.array([1.0, t, t * t / 2])
        return float(terms @ self.sideways), float(terms @ self.down)

    def speed_at(self, at_s: float) -> float:
        return float(self.down[1] + self.down[2] * (at_s - self.began_s))


def _steady(points: Sequence[Point]) -> float:
    """How far all points together lie, in what a speck is unsure, from a thing that flies straight at one speed.

    Coming nearer, that too grows faster in the picture: x and y are (p + q t) / (1 + r t), with one r for both. They
    are found as in the direct linear transformation (Hartley and Zisserman, 2004, 4.1), weighted by 1 / (1 + r t).
    """
    t = np.array([p.at_s - points[0].at_s for p in points])
    unsure = np.array([p.unsure_px for p in points])
    x, y = np.array([p.x for p in points]), np.array([p.y for p in points])
    one, none = np.ones_like(t), np.zeros_like(t)
    across = np.stack([one, t, none, none, -t * x], axis=1)
    down = np.stack([none, none, one, t, -t * y], axis=1)
    depth = one
    for _ in range(4):
        weight = np.tile(1.0 / (unsure * depth), 2)
        terms, seen = np.concatenate([across, down]) * weight[:, None], np.concatenate([x, y]) * weight
        found = np.linalg.lstsq(terms, seen, rcond=None)[0]
        depth = np.maximum(1.0 + found[4] * t, 0.05)
    if depth[-1] < NEARER:
        depth = 1.0 - (1.0 - NEARER) * t / t[-1]
        level = np.stack([one, t], axis=1) / (unsure * depth)[:, None]
        found[2:4] = np.linalg.lstsq(level, y / unsure, rcond=None)[0]
    off = (found[2] + found[3] * t) / depth - y
    return float(np.sqrt(((off / unsure) ** 2).sum()))


def _halves(points: Sequence[Point]) -> "tuple[_Curve, _Curve]":
    """The first and the last looks, five at least in each, so that one trembling speck does not decide."""
    many = max(5, len(points) // 2 + 1)
    return _Curve.through(points[:many]), _Curve.through(points[-many:])


def _rose(way: _Curve, points: Sequence[Point], seen: Sequence[Specks], drop: float) -> bool:
    """Whether it came up the same way before: so long before its highest point as after, a thing is equally high.

    That holds in the picture too, whatever the perspective does to the curve.
    """
    top_s = way.began_s - way.down[1] / way.down[2]
    times, heights = [p.at_s for p in points], [p.y for p in points]
    reach = 3.0 * points[0].unsure_px + 0.06 * drop
    rose = 0
    for specks in seen:
        later_s = 2.0 * top_s - specks.at_s
        if top_s < later_s <= times[-1] and len(specks.xy):
            there = way.at(specks.at_s)[0], float(np.interp(later_s, times, heights))
            came = bool(np.hypot(*(specks.xy - there).T).min() <= reach)
            rose += came and there[1] - points[0].y >= ROSE * drop
    return rose >= ROSE_LOOKS


def _fall(way: _Curve, points: Sequence[Point], height: int, pull: float) -> Fall:
    first, metre = points[0], pull / GRAVITY
    speed = way.speed_at(first.at_s)
    # Before it was first seen it fell from where it stood still; not farther than the zone reaches.
    above = speed**2 / (2 * way.pull) if speed > 0.0 else 0.0
    from_y = first.y - above
    fell_s = speed / way.pull if speed > 0.0 else 0.0
    return Fall(
        pull=way.pull / metre,
        unsure=way.unsure / metre,
        from_x=first.x,
        from_y=max(from_y, 0.0),
        from_above=from_y < 0.0,
        began_s=first.at_s - fell_s,
        dropped=(points[-1].y - first.y) / height,
        took_s=points[-1].at_s - points[0].at_s,
        looks=len(points),
    )
