"""Where in the picture something burns, or seems to: what a model sees at one place, look after look."""

from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np

from pipelines.flames.glow import Glow, Image, flickering, glow_of
from pipelines.tracking import Corners

#: A place remembers so much.
MEMORY_S = 6.0
#: A place that nobody saw for so long is forgotten.
FORGOTTEN_S = 4.0
#: A box belongs to a place if it shares this part of the smaller of both.
SHARED = 0.2
#: Looks further apart say nothing about flickering.
GAP_S = 1.2


class Sighting(NamedTuple):
    """One look at which the model saw fire here."""

    at_s: float
    box: Corners  #: pixels
    confidence: float
    hot: float
    #: How much its shape changed since the look before; None for the first.
    restless: float | None
    #: How much brighter it is than the place usually was, grey levels.
    rise: float
    #: Part of the picture that is fiery and was not before.
    flaring: float


@dataclass(slots=True, eq=False)
class Place:
    """Boxes that came up again and again around one spot."""

    number: int
    began_s: float
    sightings: deque[Sighting] = field(default_factory=deque)
    #: Every look of the model since, whether it saw this place or not.
    looks_s: deque[float] = field(default_factory=deque)
    last: Glow | None = None
    #: It was believed to burn, and has been seen on since.
    alight: bool = False

    @property
    def box(self) -> Corners:
        return self.sightings[-1].box

    @property
    def seen_s(self) -> float:
        return self.sightings[-1].at_s

    def within(self, at_s: float, span_s: float) -> list[Sighting]:
        """What was seen in the last `span_s`."""
        return [seen for seen in self.sightings if seen.at_s > at_s - span_s]

    def looks_within(self, at_s: float, span_s: float) -> int:
        return sum(look_s > at_s - span_s for look_s in self.looks_s)

    def see(self, at_s: float, flame: "Flame", image: Image, persons: Sequence[Corners]) -> None:
        """The model saw it at this look."""
        restless = None
        if self.last is not None and at_s - self.seen_s <= GAP_S:
            # The shape in its own box, wherever that is now, and what the former box shows now: a box that wanders
            # over a chequered carpet changes the one, somebody who turns the camera the other; a flame changes both.
            there = glow_of(image, self.box, persons)
            restless = min(flickering(self.last, flame.glow), flickering(self.last, there))
        self.last = flame.glow
        self.sightings.append(
            Sighting(at_s, flame.box, flame.confidence, flame.glow.hot, restless, flame.rise, flame.flaring)
        )
        while self.sightings[0].at_s < at_s - MEMORY_S:
            self.sightings.popleft()

    def looked(self, at_s: float) -> None:
        """The model looked, and saw it or not."""
        self.looks_s.append(at_s)
        while self.looks_s[0] < at_s - MEMORY_S:
            self.looks_s.popleft()


class Flame(NamedTuple):
    """One box of one look."""

    box: Corners
    confidence: float
    glow: Glow
    rise: float = 0.0
    flaring: float = 0.0


class Places:
    """All places of one camera."""

    def __init__(self) -> None:
        self._places: list[Place] = []
        self._count = 0

    def look(
        self, at_s: float, image: Image, flames: Iterable[Flame], persons: Sequence[Corners] = ()
    ) -> Sequence[Place]:
        """The places after a look, those seen at it first, surest first; `persons`: whoever may stand before them."""
        taken: dict[int, Flame] = {}
        for flame in sorted(flames, key=lambda each: -each.confidence):
            place = self._place_of(flame, at_s)
            if place.number not in taken:  # a second box at one place is the same fire
                taken[place.number] = flame
                place.see(at_s, flame, image, persons)
        for place in self._places:
            place.looked(at_s)
        self._places = [place for place in self._places if at_s - place.seen_s <= FORGOTTEN_S]
        return sorted(self._places, key=lambda place: (place.seen_s < at_s, -place.sightings[-1].confidence))

    def _place_of(self, flame: Flame, at_s: float) -> Place:
        near = [place for place in self._places if same_place(place.box, flame.box)]
        if near:
            return max(near, key=lambda place: len(place.sightings))
        self._count += 1
        self._places.append(Place(self._count, at_s))
        return self._places[-1]


def same_place(one: Corners, other: Corners) -> bool:
    """Whether two boxes are about the same spot, though flames change their size from look to look."""
    a, b = np.array(one), np.array(other)
    sides = np.clip(np.minimum(a[2:], b[2:]) - np.maximum(a[:2], b[:2]), 0.0, None)
    smaller = min(area(one), area(other))
    return bool(sides.prod() > SHARED * smaller)


def area(box: Corners) -> float:
    """Square pixels."""
    return (box[2] - box[0]) * (box[3] - box[1])
