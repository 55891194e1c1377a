"""Where was everybody between two looks? Heads are covered there too, on every picture of a clip."""

from bisect import bisect_right
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from math import hypot, inf

from edge_agent.privacy import Corners, Region, between, head_region

#: Between looks further apart than this nobody knows who walked through: somebody must look again.
MOST_APART_S = 0.4
_SAME_INSTANT_S = 1e-6
#: What a look saw is covered this long before and after it, wherever the person may have gone …
_HOLDS_S = MOST_APART_S
#: … and a person whom a look or two missed is followed from where they were seen to where they are seen again.
_BRIDGED_S = 1.0
#: Two boxes are one person if their middles lie within so many heights (running, 0.4 s) and are alike in height.
_SAME_WITHIN_HEIGHTS = 1.0
_LEAST_ALIKE = 0.6
#: Covered beyond the box, and so much more for each second to the nearest sighting, in parts of the head's region.
_MARGIN = 0.1
_MARGIN_PER_S = 1.0


@dataclass(frozen=True, slots=True)
class Look:
    """Everybody whom one look saw: boxes in fractions of the picture."""

    at_s: float
    persons: tuple[Corners, ...]
    #: Whom it saw is covered this long before and after it.
    holds_s: float = _HOLDS_S


Sighting = tuple[float, Corners]
#: One person's sightings, in pixels, rising in time.
Trail = list[Sighting]


def unseen_times(times: Sequence[float], looks: Sequence[Look]) -> tuple[float, ...]:
    """At which of ``times`` (pictures, rising) somebody must still look, so that no gap exceeds MOST_APART_S.

    Also the first and the last picture have a look on their far side. Pictures further apart are all looked at.
    """
    if not times:
        return ()
    known = deque(sorted(look.at_s for look in looks if look.at_s >= times[0] - MOST_APART_S))
    last_s = -inf
    more: list[float] = []
    for at_s, next_picture_s in zip(times, (*times[1:], inf), strict=True):
        while known and known[0] <= at_s:
            last_s = known.popleft()
        next_chance_s = min(next_picture_s, known[0] if known else inf)
        if last_s == -inf or (last_s < at_s and next_chance_s - last_s > MOST_APART_S + _SAME_INSTANT_S):
            more.append(at_s)
            last_s = at_s
    return tuple(more)


class Heads:
    """Which parts of each picture must be covered. ``looks`` rise in time; sizes are the clip's, in pixels."""

    def __init__(self, looks: Sequence[Look], width: int, height: int) -> None:
        self.size = (width, height)
        seen = [(look.at_s, [_scaled(box, width, height) for box in look.persons], look.holds_s) for look in looks]
        self._seen = seen
        self._trails = _trails([(at_s, boxes) for at_s, boxes, holds_s in seen if holds_s == _HOLDS_S])

    def at(self, at_s: float) -> tuple[Region, ...]:
        """Left, top, right, bottom: each head that a look near by saw, and each on its way between two sightings."""
        near = [(box, 0.0) for when_s, boxes, holds_s in self._seen if abs(when_s - at_s) <= holds_s for box in boxes]
        under_way = [found for trail in self._trails if (found := _under_way(trail, at_s)) is not None]
        regions = (self._region(box, apart_s) for box, apart_s in (*near, *under_way))
        heads = tuple(dict.fromkeys(region for region in regions if region is not None))
        return (*between(heads, *self.size), *heads)

    def _region(self, box: Corners, apart_s: float) -> Region | None:
        width, height = self.size
        region = head_region(box, width, height)
        if region is None:
            return None
        left, top, right, bottom = region
        margin = _MARGIN + _MARGIN_PER_S * apart_s
        dx, dy = round(margin * (right - left)), round(margin * (bottom - top))
        return max(left - dx, 0), max(top - dy, 0), min(right + dx, width), min(bottom + dy, height)


def _trails(seen: Sequence[tuple[float, Sequence[Corners]]]) -> list[Trail]:
    """Every sighting belongs to one trail; the nearest belong together, each box of a look to another trail."""
    trails: list[Trail] = []
    for at_s, boxes in seen:
        alive = [trail for trail in trails if at_s - trail[-1][0] <= _BRIDGED_S]
        pairs = sorted(
            (apart, n, m)
            for n, trail in enumerate(alive)
            for m, box in enumerate(boxes)
            if (apart := _apart(trail[-1][1], box)) <= _SAME_WITHIN_HEIGHTS
        )
        taken: set[int] = set()
        continued: set[int] = set()
        for _, n, m in pairs:
            if n not in continued and m not in taken:
                alive[n].append((at_s, boxes[m]))
                continued.add(n)
                taken.add(m)
        trails += [[(at_s, box)] for m, box in enumerate(boxes) if m not in taken]
    return trails


def _under_way(trail: Trail, at_s: float) -> tuple[Corners, float] | None:
    """Where somebody was at ``at_s``, and how long from the nearest sighting.

    On the straight way between two sightings; before the first and after the last one they came and went on as they
    did nearest to it, for as long as a look may be away.
    """
    if len(trail) < 2 or not trail[0][0] - _HOLDS_S <= at_s <= trail[-1][0] + _HOLDS_S:
        return None
    n = min(max(bisect_right([when_s for when_s, _ in trail], at_s), 1), len(trail) - 1)
    (before_s, before), (after_s, after) = trail[n - 1], trail[n]
    share = (at_s - before_s) / (after_s - before_s)
    x1, y1, x2, y2 = ((1 - share) * a + share * b for a, b in zip(before, after, strict=True))
    return (x1, y1, max(x2, x1), max(y2, y1)), min(abs(at_s - before_s), abs(after_s - at_s))


def _apart(a: Corners, b: Corners) -> float:
    """How far two boxes are from each other, in heights of the taller; infinite if they are too unlike."""
    tall, taller = sorted((a[3] - a[1], b[3] - b[1]))
    if taller <= 0 or tall / taller < _LEAST_ALIKE:
        return inf
    return hypot(a[0] + a[2] - b[0] - b[2], a[1] + a[3] - b[1] - b[3]) / 2 / taller


def _scaled(box: Corners, width: int, height: int) -> Corners:
    x1, y1, x2, y2 = box
    return x1 * width, y1 * height, x2 * width, y2 * height


def most_at_once(looks: Sequence[Look]) -> int:
    """The most persons that one look saw: what a clip says of how many heads were blurred in it."""
    return max((len(look.persons) for look in looks), default=0)
