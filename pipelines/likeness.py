"""How well would each of these boxes continue each of those tracks?"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

#: People side by side differ in height, and nobody's own height jumps: the ratio of heights counts squared.
SIZE = 2.0
#: Where nobody else claims a box, boxes are widened by so many standard deviations of where they should be.
LOOSE = 1.5


@dataclass(frozen=True, slots=True, eq=False)
class Likeness:
    """What n tracks expect of a look and what m boxes it found, as arrays; boxes are left, top, right, bottom, pixels.

    Each measure below is (n, m), 0..1: intersection over union, times the likeness of the heights (as in
    Hybrid-SORT, Yang 2024) where heights count, times the track's claim; 0 across labels. Widening the boxes follows
    the buffered overlap of C-BIoU (Yang 2023), but the width comes from the filter, so that it grows with the gap.
    """

    foreseen: Floats  #: (n, 4) where the filter expects each track
    last: Floats  #: (n, 4) where each was last seen
    doubt: Floats  #: (n, 1) standard deviation of `foreseen`, pixels
    stride: Floats  #: (n, 1) how far each may have gone since the look before this one, pixels
    claim: Floats  #: (n, 1) 0..1: who was just seen has a better claim than who has long been missed
    found: Floats  #: (m, 4)
    same: NDArray[np.bool_]  #: (n, m) whether the labels agree

    def where_foreseen(self) -> Floats:
        """Where the filter expects it, give or take its own doubt."""
        return self._weighed(self.foreseen, self.doubt) * self._alike()

    def near_where_foreseen(self) -> Floats:
        """Somewhere there: good enough for a box that nobody has a better claim to."""
        return self._weighed(self.foreseen, LOOSE * self.doubt) * self._alike()

    def where_last_seen(self) -> Floats:
        """Who is not where he was expected may have turned round, or stopped: then he is near where he was."""
        return self._weighed(self.last, self.stride) * self._alike()

    def in_place(self) -> Floats:
        """Who walks behind a parked car loses his legs from one look to the next, but not his place."""
        return self._weighed(self.foreseen, np.zeros_like(self.doubt))

    def _alike(self) -> Floats:
        tall, other = self.foreseen[:, None, 3] - self.foreseen[:, None, 1], self.found[:, 3] - self.found[:, 1]
        return np.asarray((np.minimum(tall, other) / np.maximum(tall, other)) ** SIZE, np.float64)

    def _weighed(self, boxes: Floats, margin: Floats) -> Floats:
        return np.asarray(np.where(self.same, overlap(boxes, self.found, margin) * self.claim, 0.0), np.float64)


def overlap(a: Floats, b: Floats, margin: Floats) -> Floats:
    """(n, m): intersection over union of `a` and `b`, (n, 4) and (m, 4), widened on every side by `margin`, (n, 1)."""
    low = np.maximum(a[:, None, :2], b[None, :, :2])
    high = np.minimum(a[:, None, 2:], b[None, :, 2:])
    shared = np.prod(np.clip(high - low + 2 * margin[..., None], 0.0, None), axis=2)
    area_a, area_b = (
        np.prod(boxes[..., 2:] - boxes[..., :2] + 2 * margin[..., None], axis=2) for boxes in (a[:, None], b[None])
    )
    return np.asarray(shared / (area_a + area_b - shared), np.float64)
