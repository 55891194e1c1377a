"""Where something like smoke hangs, since when, how it grows, and whether it swirls."""

import math
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from pipelines.haze.fading import Haze
from pipelines.haze.grid import Floats, Mask

#: A cell counts when it was hazed at most looks of about so long.
STEADY_S = 1.2
#: A cloud is followed from this part of the picture on, …
SEED = 0.0015
#: … and forgotten when nothing of it was seen for so long.
FORGOTTEN_S = 4.0
#: Looks further apart say nothing about swirling.
GAP_S = 1.2
#: So much of its history is kept; its size at the beginning is the mean of this long.
MEMORY_S, AT_FIRST_S = 12.0, 1.0


class Sight(NamedTuple):
    """One look at a cloud."""

    at_s: float
    size: float  #: part of the picture, 0..1
    thin: float  #: part of it through which the place is still seen, 0..1
    #: How unevenly its transmission changed since the look before (standard deviation); None after a longer gap. Light
    #: that grows or fades does so evenly.
    swirl: float | None


@dataclass(slots=True, eq=False)
class Cloud:
    """Veiled cells that hang together, look after look."""

    began_s: float
    cells: Mask
    first: float = 0.0  #: its size at the beginning
    sights: deque[Sight] = field(default_factory=deque)
    #: Since when it has been believed to be smoke, and what it covered then.
    told_s: float | None = None
    told_cells: Mask | None = None

    @property
    def seen_s(self) -> float:
        return self.sights[-1].at_s

    def see(self, sight: Sight, cells: Mask) -> None:
        self.cells = cells
        self.sights.append(sight)
        while self.sights[0].at_s < sight.at_s - MEMORY_S:
            self.sights.popleft()
        if sight.at_s - self.began_s <= AT_FIRST_S:
            self.first = max(self.first, sight.size)

    def box(self) -> tuple[float, float, float, float]:
        """Left, top, right, bottom as fractions of the picture."""
        rows, columns = np.nonzero(self.cells)
        height, width = self.cells.shape
        return (
            float(columns.min() / width),
            float(rows.min() / height),
            float((columns.max() + 1) / width),
            float((rows.max() + 1) / height),
        )


class Clouds:
    """All clouds of one camera."""

    def __init__(self) -> None:
        self._steady: Floats | None = None
        self._through: Floats | None = None
        self._at_s = 0.0
        self._clouds: list[Cloud] = []

    def look(self, at_s: float, haze: Haze) -> Sequence[Cloud]:
        """The clouds that are seen at this look, the largest first."""
        now = (haze.thin | haze.thick).astype(np.float32)
        # After a gap nobody knows what hung there meanwhile: looking begins anew, and this look is the first.
        gap = at_s - self._at_s > FORGOTTEN_S
        if gap or self._steady is None or self._through is None or self._steady.shape != now.shape:
            self._steady, self._through, self._clouds = np.zeros_like(now), haze.through, []
        else:
            self._steady += (now - self._steady) * np.float32(1.0 - math.exp(-(at_s - self._at_s) / STEADY_S))
        change = _uneven(haze.through - self._through) if at_s - self._at_s <= GAP_S else None
        self._at_s, self._through = at_s, haze.through
        # The largest first: the history is the plume's, not that of a wisp which came off it.
        for cells in sorted(_together(self._steady > 0.5), key=np.count_nonzero, reverse=True):
            part = float(cells.mean())
            if part >= SEED:
                swirl = None if change is None else float(change[cells].std())
                sight = Sight(at_s, part, float(haze.thin[cells].mean()), swirl)
                self._cloud_of(cells, at_s).see(sight, cells)
        self._clouds = [cloud for cloud in self._clouds if at_s - cloud.seen_s <= FORGOTTEN_S]
        return sorted(self._clouds, key=lambda cloud: (cloud.seen_s < at_s, -cloud.sights[-1].size))

    def _cloud_of(self, cells: Mask, at_s: float) -> Cloud:
        """The oldest of those it touches: clouds that flow together are the first of them, and what was told of any
        was told of it."""
        touching = [cloud for cloud in self._clouds if (cloud.cells & cells).any()]
        if not touching:
            self._clouds.append(Cloud(at_s, cells))
            return self._clouds[-1]
        oldest = min(touching, key=lambda cloud: cloud.began_s)
        told = [cloud for cloud in touching if cloud.told_s is not None]
        if told and oldest.told_s is None:
            first = min(told, key=lambda cloud: cloud.told_s or 0.0)
            oldest.told_s, oldest.told_cells = first.told_s, first.told_cells
        self._clouds = [cloud for cloud in self._clouds if cloud is oldest or cloud not in touching]
        return oldest


def _uneven(change: Floats) -> Floats:
    """What is left of a change without its mean around each cell."""
    import cv2

    return change - np.asarray(cv2.blur(change, (5, 5)), np.float32)


def _together(steady: Mask) -> Sequence[Mask]:
    """Masks of the cells that hang together over gaps of one cell."""
    import cv2

    if not steady.any():
        return ()
    wide = cv2.dilate(steady.astype(np.uint8), np.ones((3, 3), np.uint8))
    count, labels = cv2.connectedComponents(wide, connectivity=8)
    numbers: NDArray[np.int32] = np.asarray(labels, np.int32)
    return [(numbers == number) & steady for number in range(1, count)]
