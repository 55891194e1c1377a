"""Bags and cases that the model itself recognises and that stay where they are."""

from collections.abc import Collection
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from models.detections import Detections
from pipelines.tracking import Corners

#: A box this unsure is not looked at.
LEAST = 0.25
#: A box that covers its place less well than this is another one, or the thing was moved.
SAME_PLACE = 0.6
#: What was seen so soon after watching began was there before, and so is a box that nearly covers it.
BEGINS_S, NEARLY = 0.5, 0.3
#: Unseen for so long, it is forgotten.
HIDDEN_S = 20.0
#: What belongs to the place is remembered for longer.
PLACE_S = 600.0


@dataclass(slots=True, eq=False)
class Bag:
    """One bag at one place."""

    number: int
    box: NDArray[np.float64]
    since_s: float
    seen_s: float
    looks: int  #: at which it could have been seen, since it is there
    sightings: int
    sure: float  #: sum of the confidences
    always: bool = False  #: it was there when watching began: part of the place

    @property
    def corners(self) -> Corners:
        x1, y1, x2, y2 = (float(v) for v in self.box)
        return x1, y1, x2, y2

    @property
    def confidence(self) -> float:
        """Mean over all looks, those that did not see it included."""
        return self.sure / max(1, self.looks)


class Bags:
    """The bags under watch; labels may change from look to look, the place may not."""

    def __init__(self, labels: Collection[str]) -> None:
        self._labels = tuple(labels)
        self.bags: list[Bag] = []
        self._next = 1
        self._began_s: float | None = None

    def update(self, found: Detections, at_s: float) -> list[Bag]:
        """The bags after a look that found these boxes."""
        self._began_s = at_s if self._began_s is None else self._began_s
        named = found.named(*self._labels)
        boxes = named.xyxy.astype(np.float64)
        order = [int(i) for i in np.argsort(-named.confidence, kind="stable") if named.confidence[i] >= LEAST]
        met: set[int] = set()
        for i in order:
            same = [bag for bag in self.bags if overlap(bag.box, boxes[i]) >= SAME_PLACE]
            if any(bag.number in met for bag in same):
                continue
            bag = max(same, key=lambda b: overlap(b.box, boxes[i]), default=None)
            if bag is None:
                always = at_s - self._began_s <= BEGINS_S or any(
                    old.always and overlap(old.box, boxes[i]) > NEARLY for old in self.bags
                )
                bag = Bag(self._next, boxes[i].copy(), at_s, at_s, 0, 0, 0.0, always)
                self._next += 1
                self.bags.append(bag)
            bag.box += 0.1 * (boxes[i] - bag.box)
            bag.seen_s, bag.sightings, bag.sure = at_s, bag.sightings + 1, bag.sure + float(named.confidence[i])
            met.add(bag.number)
        for bag in self.bags:
            bag.looks += 1
        self.bags = [bag for bag in self.bags if at_s - bag.seen_s <= _patience_s(bag)]
        return self.bags


def _patience_s(bag: Bag) -> float:
    """The longer it stood there, the longer it may be hidden; what was always there is not forgotten."""
    return PLACE_S if bag.always else min(HIDDEN_S, 1.0 + 2.0 * (bag.seen_s - bag.since_s))


def overlap(a: NDArray[np.float64], b: NDArray[np.float64]) -> float:
    """Intersection over union of two boxes."""
    width = min(a[2], b[2]) - max(a[0], b[0])
    height = min(a[3], b[3]) - max(a[1], b[1])
    if width <= 0 or height <= 0:
        return 0.0
    both = width * height
    return float(both / ((a[2] - a[0]) * (a[3] - a[1]) + (b[2] - b[0]) * (b[3] - b[1]) - both))
