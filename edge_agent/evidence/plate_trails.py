"""Where was every number plate between two looks? Covered there too, on every picture of a clip and in live view."""

from collections.abc import Sequence
from dataclasses import dataclass

from edge_agent.evidence.persons import MOST_APART_S, Look, scaled
from edge_agent.evidence.trails import by_width, trails_of, under_way
from edge_agent.privacy import Corners, Region, plate_region

#: In a clip plates are looked for so often.
PLATES_EVERY_S = 0.2
#: What one look found is covered this long before and after it where it was, and followed where it went.
_HOLDS_S = 0.25
#: Covered beyond the plate, and so much more for each second to the nearest sighting, in parts of its sides.
_MARGIN_PER_S = 1.0


@dataclass(frozen=True, slots=True)
class PlateLook:
    """All plates that one look found: boxes in fractions of the picture."""

    at_s: float
    plates: tuple[Corners, ...]


class Plates:
    """Which parts of each picture are number plates. ``looks`` rise in time; sizes are the picture's, in pixels."""

    def __init__(self, looks: Sequence[PlateLook], width: int, height: int) -> None:
        self._size = (width, height)
        self._seen = [(look.at_s, [scaled(box, width, height) for box in look.plates]) for look in looks]
        self._trails = trails_of(self._seen, by_width)

    def at(self, at_s: float) -> tuple[Region, ...]:
        """Left, top, right, bottom: each plate of a look near by, and each on its way between two sightings."""
        near = [(box, 0.0) for when_s, boxes in self._seen if abs(when_s - at_s) <= _HOLDS_S for box in boxes]
        moving = [found for trail in self._trails if (found := under_way(trail, at_s, _HOLDS_S)) is not None]
        regions = (self._region(box, apart_s) for box, apart_s in (*near, *moving))
        return tuple(dict.fromkeys(region for region in regions if region is not None))

    def _region(self, box: Corners, apart_s: float) -> Region | None:
        x1, y1, x2, y2 = box
        dx, dy = _MARGIN_PER_S * apart_s * (x2 - x1), _MARGIN_PER_S * apart_s * (y2 - y1)
        return plate_region((x1 - dx, y1 - dy, x2 + dx, y2 + dy), *self._size)


def vehicles_at(looks: Sequence[Look], at_s: float, width: int, height: int) -> list[Corners]:
    """Where vehicles are at ``at_s``, pixels of a picture of that size: where looks near by saw one, and on its way."""
    near = [(look.at_s, [scaled(box, width, height) for box in look.vehicles]) for look in looks if _near(look, at_s)]
    seen = [box for _, boxes in near for box in boxes]
    moving = (under_way(trail, at_s, MOST_APART_S) for trail in trails_of(near, by_width))
    return [*(found[0] for found in moving if found is not None), *seen]


def _near(look: Look, at_s: float) -> bool:
    return abs(look.at_s - at_s) <= MOST_APART_S
