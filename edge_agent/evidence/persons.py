"""Where was everybody between two looks? Heads are covered there too, on every picture of a clip."""

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from math import inf

from edge_agent.evidence.trails import trails_of, under_way
from edge_agent.privacy import Corners, Region, between, head_region

#: Between looks further apart than this nobody knows who walked through: somebody must look again.
MOST_APART_S = 0.4
_SAME_INSTANT_S = 1e-6
#: What a look saw is covered this long before and after it, wherever the person may have gone.
_HOLDS_S = MOST_APART_S
#: Covered beyond the box, and so much more for each second to the nearest sighting, in parts of the head's region.
_MARGIN = 0.1
_MARGIN_PER_S = 1.0


@dataclass(frozen=True, slots=True)
class Look:
    """Everybody whom one look saw, and the vehicles: boxes in fractions of the picture."""

    at_s: float
    persons: tuple[Corners, ...]
    #: Whom it saw is covered this long before and after it.
    holds_s: float = _HOLDS_S
    #: In which number plates are looked for.
    vehicles: tuple[Corners, ...] = ()


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
        seen = [(look.at_s, [scaled(box, width, height) for box in look.persons], look.holds_s) for look in looks]
        self._seen = seen
        self._trails = trails_of([(at_s, boxes) for at_s, boxes, holds_s in seen if holds_s == _HOLDS_S])

    def at(self, at_s: float) -> tuple[Region, ...]:
        """Left, top, right, bottom: each head that a look near by saw, and each on its way between two sightings."""
        near = [(box, 0.0) for when_s, boxes, holds_s in self._seen if abs(when_s - at_s) <= holds_s for box in boxes]
        moving = [found for trail in self._trails if (found := under_way(trail, at_s, _HOLDS_S)) is not None]
        regions = (self._region(box, apart_s) for box, apart_s in (*near, *moving))
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


def scaled(box: Corners, width: int, height: int) -> Corners:
    """Fractions of a picture as its pixels."""
    x1, y1, x2, y2 = box
    return x1 * width, y1 * height, x2 * width, y2 * height


def most_at_once(looks: Sequence[Look]) -> int:
    """The most persons that one look saw: what a clip says of how many heads were blurred in it."""
    return max((len(look.persons) for look in looks), default=0)
