"""Where was each thing between two looks? On the straight way from where it was seen to where it is seen again."""

from bisect import bisect_right
from collections.abc import Callable, Sequence
from math import hypot, inf

from edge_agent.privacy import Corners

#: A thing that a look or two missed is followed from where it was seen to where it is seen again.
_BRIDGED_S = 1.0
#: Two boxes are one thing if they are so alike in size …
_LEAST_ALIKE = 0.6
#: … and their middles lie within so many heights (a person who runs, 0.4 s).
_SAME_WITHIN = 1.0

Sighting = tuple[float, Corners]
#: One thing's sightings, in pixels, rising in time.
Trail = list[Sighting]
#: How far two boxes are from each other, in their own sizes; infinite if they cannot be the same thing.
Apart = Callable[[Corners, Corners], float]


def by_height(a: Corners, b: Corners) -> float:
    """In heights of the taller: for persons, whose width changes with every step."""
    return _apart(a, b, a[3] - a[1], b[3] - b[1])


def by_width(a: Corners, b: Corners) -> float:
    """In widths of the wider: for number plates and vehicles, which are wider than tall."""
    return _apart(a, b, a[2] - a[0], b[2] - b[0])


def trails_of(seen: Sequence[tuple[float, Sequence[Corners]]], apart: Apart = by_height) -> list[Trail]:
    """Every sighting belongs to one trail; the nearest belong together, each box of a look to another trail."""
    trails: list[Trail] = []
    for at_s, boxes in seen:
        alive = [trail for trail in trails if at_s - trail[-1][0] <= _BRIDGED_S]
        pairs = sorted(
            (far, n, m)
            for n, trail in enumerate(alive)
            for m, box in enumerate(boxes)
            if (far := apart(trail[-1][1], box)) <= _SAME_WITHIN
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


def under_way(trail: Trail, at_s: float, holds_s: float) -> tuple[Corners, float] | None:
    """Where the thing was at ``at_s``, and how long from the nearest sighting.

    On the straight way between two sightings; before the first and after the last one it came and went on as it did
    nearest to it, for ``holds_s``. None where nobody can say.
    """
    if len(trail) < 2 or not trail[0][0] - holds_s <= at_s <= trail[-1][0] + holds_s:
        return None
    n = min(max(bisect_right([when_s for when_s, _ in trail], at_s), 1), len(trail) - 1)
    (before_s, before), (after_s, after) = trail[n - 1], trail[n]
    share = (at_s - before_s) / (after_s - before_s)
    x1, y1, x2, y2 = ((1 - share) * a + share * b for a, b in zip(before, after, strict=True))
    return (x1, y1, max(x2, x1), max(y2, y1)), min(abs(at_s - before_s), abs(after_s - at_s))


def _apart(a: Corners, b: Corners, one: float, other: float) -> float:
    small, large = sorted((one, other))
    if large <= 0 or small / large < _LEAST_ALIKE:
        return inf
    return hypot(a[0] + a[2] - b[0] - b[2], a[1] + a[3] - b[1] - b[3]) / 2 / large
