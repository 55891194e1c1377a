"""Things that may have been left behind: what is known of each, from the picture and from the model."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import exp

import numpy as np
from numpy.typing import NDArray

from models.detections import Detections
from pipelines.leftovers.background import Background, Difference
from pipelines.leftovers.bags import Bag, overlap
from pipelines.leftovers.company import Company
from pipelines.leftovers.things import Outline, Thing, outline
from pipelines.tracking import Corners

#: A spot that the model takes for a person this strongly, on average over some seconds, is one.
LIKE_A_PERSON = 0.12
LATELY_S = 5.0
#: A box covers a thing when they agree this well.
SAME = 0.35
#: A bag that the model recognises stands where a spot of the background is, when so much of the smaller is shared.
SHARED = 0.3
#: A recognised bag has stayed for so long before it is a case.
STAYS_S = 1.0
#: The outline must be this much more in the picture than in the place as it usually looks …
STANDS_OUT = 0.56
#: … and less than this says that something was taken away.
TAKEN_AWAY = 0.42
#: An outline is believed once the thing has been still for so long.
SETTLED_S = 2.0
#: So much of it must have looked the same at every look, on average.
STEADY = 0.85
#: So much of its rectangle it fills; so many times as long as wide it is at most.
FILLS, SLIM = 0.35, 4
#: A bag the model recognises with this mean confidence needs no outline.
SURE_BAG = 0.35
#: What the background alone found is this sure.
SURE_THING = 0.7
#: What was called abandoned keeps its number when it is found again so soon at the same place.
REMEMBERED_S = 60.0


@dataclass(slots=True, eq=False)
class Case:
    """One thing that may be abandoned."""

    number: int
    since_s: float
    box: Corners
    owners: set[int]
    attended_s: float
    thing: Thing | None = None  #: the background noticed it
    bag: Bag | None = None  #: the model recognised it
    seen_s: float = 0.0
    looked_s: float | None = None
    person: float = 0.0  #: how sure the model was lately, 0..1, that it is a person
    outline: Outline | None = None
    told_s: float | None = None  #: since when it has been called abandoned, and there

    @property
    def told(self) -> bool:
        return self.told_s is not None

    @property
    def mask(self) -> NDArray[np.bool_]:
        assert self.thing is not None  # noqa: S101 - no_thing() was true
        return self.thing.mask

    @property
    def stands_out(self) -> float:
        return self.outline.stands_out if self.outline else 0.0

    @property
    def sure(self) -> float:
        """0..1: how sure this is a thing."""
        named = self.bag.confidence if self.bag else 0.0
        return min(0.95, SURE_THING * (self.stands_out > 0.0) + 0.3 * named) if self.thing else named

    def place(self, scale: float) -> None:
        """Take box and times from what sees it now."""
        if self.bag is not None:
            self.box = self.bag.corners
        elif self.thing is not None:
            self.box = scaled(self.thing, scale)
        self.seen_s = max(found.seen_s for found in (self.thing, self.bag) if found is not None)

    def look(self, found: Detections, at_s: float) -> None:
        """Count how much it looks like a person."""
        if self.seen_s == at_s:
            share = 1.0 if self.looked_s is None else 1.0 - exp(-(at_s - self.looked_s) / LATELY_S)
            self.person += share * (self.covered_by(found.named("person")) - self.person)
            self.looked_s = at_s

    def covered_by(self, found: Detections) -> float:
        """The surest of `found` that lies just where this is; 0 where none does."""
        mine = np.array(self.box, np.float64)
        boxes = zip(found.xyxy.astype(np.float64), found.confidence, strict=True)
        return max((float(sure) for box, sure in boxes if overlap(box, mine) > SAME), default=0.0)

    def no_thing(self, seen: Difference, place: Background, at_s: float) -> bool:
        """Whether what the background noticed is only light, or the place that something was taken from."""
        thing = self.thing
        if thing is None or thing.seen_s < at_s or at_s - thing.since_s < SETTLED_S or thing.hidden(seen):
            return False
        self.outline = outline(thing, seen, place)
        return self.bag is None and (self.outline.stands_out < TAKEN_AWAY or self.outline.only_light)

    def is_object(self) -> bool:
        """Whether everything known says that this is a thing, new here, that keeps still."""
        thing = self.thing
        # A bag that was always there is furniture: without something new there is no case.
        if thing is None or thing.steadiness < STEADY or self.person >= LIKE_A_PERSON:
            return False
        if self.bag is not None and self.bag.confidence >= SURE_BAG and not self.bag.always:
            return True
        if self.stands_out < STANDS_OUT:
            return False
        width, height = thing.spot.sides
        return bool(thing.mask.sum() >= FILLS * width * height and max(width, height) <= SLIM * min(width, height))


class Cases:
    """Every thing and every bag belongs to one case, and a case without either is closed."""

    def __init__(self, company: Company) -> None:
        self.open: list[Case] = []
        self._company = company
        self._called: list[tuple[float, Case]] = []  #: closed at, what had been called abandoned
        self._next = 1

    def sort(self, things: Sequence[Thing], bags: Sequence[Bag], scale: float, at_s: float) -> None:
        """After a look: who belongs to whom. `scale`: pixels of the picture per pixel of a thing's mask."""
        thing_of = {thing.number: thing for thing in things}
        bag_of = {bag.number: bag for bag in bags}
        for case in self.open:
            case.thing = thing_of.pop(case.thing.number, None) if case.thing else None
            case.bag = bag_of.pop(case.bag.number, None) if case.bag else None
        for thing in thing_of.values():
            self._assign(scaled(thing, scale), thing, at_s)
        for bag in bag_of.values():
            if bag.seen_s - bag.since_s >= STAYS_S:
                self._assign(bag.corners, bag, at_s)
        self._unite()
        self._close(at_s)
        for case in self.open:
            case.place(scale)

    def _assign(self, box: Corners, found: Thing | Bag, at_s: float) -> None:
        field = "thing" if isinstance(found, Thing) else "bag"
        for case in self.open:
            if getattr(case, field) is None and shared(case.box, box) > SHARED:
                setattr(case, field, found)
                case.since_s = min(case.since_s, found.since_s)
                return
        before = next((case for _, case in self._called if shared(case.box, box) > SHARED), None)
        if before is not None:
            self._called = [(s, case) for s, case in self._called if case is not before]
            case = before
        else:
            owners = self._company.owners(box, found.since_s)
            case = Case(self._next, found.since_s, box, owners, found.since_s)
            self._next += 1
        setattr(case, field, found)
        self.open.append(case)

    def _unite(self) -> None:
        """A spot that grew until it lies where a recognised bag stands is that bag."""
        spots = [case for case in self.open if case.bag is None]
        for named in [case for case in self.open if case.thing is None]:
            spot = next((case for case in spots if case.bag is None and shared(case.box, named.box) > SHARED), None)
            if spot is not None:
                spot.bag, named.bag = named.bag, None
                spot.since_s = min(spot.since_s, named.since_s)
                spot.owners |= named.owners

    def _close(self, at_s: float) -> None:
        gone = [case for case in self.open if case.thing is None and case.bag is None]
        self._called = [(s, case) for s, case in self._called if at_s - s <= REMEMBERED_S]
        self._called += [(at_s, case) for case in gone if case.told]
        self.open = [case for case in self.open if case not in gone]


def scaled(thing: Thing, scale: float) -> Corners:
    """Where a thing is, in pixels of the large picture."""
    x1, y1, x2, y2 = (float(side) * scale for side in thing.spot)
    return x1, y1, x2, y2


def shared(a: Corners, b: Corners) -> float:
    """The part of the smaller box that both cover."""
    width = min(a[2], b[2]) - max(a[0], b[0])
    height = min(a[3], b[3]) - max(a[1], b[1])
    least = min((a[2] - a[0]) * (a[3] - a[1]), (b[2] - b[0]) * (b[3] - b[1]))
    return max(0.0, width) * max(0.0, height) / max(least, 1.0)
