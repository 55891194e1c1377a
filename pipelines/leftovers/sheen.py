"""Where has the ground lost its grain and got a shine, so that water may stand there?

The picture is averaged over twenty seconds, which takes out noise, ripples and passers-by. In cells of
it two things are compared with how the ground usually is: its grain, as contrast (a shadow leaves that as it is), and
how bright it is. Both are taken beside the ground around, so that rain on all of it and the hour of the day cancel.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import exp
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from pipelines.leftovers.background import painted, widened
from pipelines.thinning import thinned
from pipelines.tracking import Corners

#: Grain is looked for at about so many rows, in cells of so many pixels a side.
ROWS, CELL = 288, 8
#: The average that is judged, and the memory of how the ground usually is.
AVERAGE_S, MEMORY_S = 20.0, 1800.0
#: Before so long nothing is usual.
KNOWN_S = 20.0
#: Contrast, in parts of the brightness, below which ground has no grain that could be lost.
GRAIN = 0.008
#: Grain that has fallen to so much of what the ground around has kept is lost; below the second even without a shine.
SMOOTH, MIRROR = 0.45, 0.3
#: So much brighter than before, beside the ground around: a shine, as a logarithm.
SHINES = 0.05
#: Grain that has become so many times as much: an edge that was not there.
EDGE = 1.8
#: Grey levels that keep a division from the dark, and below which what looks like grain is the sensor's noise.
DARK, FAINT = 8.0, 16.0
#: Where less than this part of the ground has grain, nothing can be told of any.
FEW = 0.1


class Ground(NamedTuple):
    """One look at the ground; all arrays (rows, columns) of cells."""

    grain: NDArray[np.float32]  #: of what is usual, beside the ground around: 1 is as ever
    shine: NDArray[np.float32]  #: logarithm of brightness over what is usual, beside the ground around: 0 is as ever
    grainy: NDArray[np.bool_]  #: it has a grain to lose
    occupied: NDArray[np.bool_]  #: who lives or drives is there

    @property
    def wet(self) -> NDArray[np.bool_]:
        """Where the ground looks as if water stood on it."""
        shines = (self.shine >= SHINES) | (self.grain <= MIRROR)
        return self.grainy & ~self.occupied & (self.grain <= SMOOTH) & shines

    @property
    def edged(self) -> NDArray[np.bool_]:
        """Where something with edges has come: no water."""
        return ~self.occupied & (self.grain >= EDGE)


@dataclass(slots=True)
class _Usual:
    mean: NDArray[np.float32]  #: (ROWS, columns) grey, averaged
    weight: NDArray[np.float32]  #: seconds that each pixel of it has been seen
    grain: NDArray[np.float32]
    light: NDArray[np.float32]
    shape: tuple[int, ...]
    began_s: float
    at_s: float


class Sheen:
    """The memory of one view."""

    def __init__(self) -> None:
        self._usual: _Usual | None = None
        self.blind = False  #: at this look nothing can be told of the ground; what was known of it stays known

    def look(
        self, image: NDArray[np.uint8], at_s: float, busy: Sequence[Corners], area: NDArray[np.bool_] | None = None
    ) -> Ground | None:
        """One picture later; None while nothing is usual yet, and while `blind`.

        `area`: the cells that count as the ground around.
        """
        grey = _grey(image)
        usual = self._usual
        around = np.s_[:] if area is None else area
        self.blind = bool(np.median(_cells(grey)[around]) < FAINT)
        if self.blind:
            if usual is not None and usual.shape == image.shape:
                usual.at_s = at_s
            return None
        if usual is None or usual.shape != image.shape:
            self._usual = _begin(grey, image.shape, at_s)
            return None
        dt, usual.at_s = max(0.0, at_s - usual.at_s), at_s
        scale = image.shape[0] / grey.shape[0]
        hidden = painted([widened(box) for box in busy], grey.shape, scale)
        _average(usual, grey, ~hidden, dt)
        grain, light = _measured(usual.mean)
        if at_s - usual.began_s < KNOWN_S:
            usual.grain, usual.light = grain, light
            return None
        self.blind = bool((grain[around] >= GRAIN).mean() < FEW)
        if self.blind:
            return None
        return _beside(usual, grain, light, _cells(hidden.astype(np.float32)) > 0.0, area)

    def learn(self, cells: NDArray[np.bool_], dt: float) -> None:
        """Under `cells` the ground is as usual now, for `dt` seconds."""
        usual = self._usual
        assert usual is not None  # noqa: S101 - look() comes first, by contract
        grain, light = _measured(usual.mean)
        share = 1.0 - exp(-dt / MEMORY_S)
        usual.grain[cells] += share * (grain - usual.grain)[cells]
        usual.light[cells] += share * (light - usual.light)[cells]


def cells_of(shape: tuple[int, ...]) -> tuple[int, int]:
    """Rows and columns of cells for pictures of that shape."""
    step = max(1, round(shape[0] / ROWS))
    return shape[0] // step // CELL, shape[1] // step // CELL


def _begin(grey: NDArray[np.float32], shape: tuple[int, ...], at_s: float) -> _Usual:
    grain, light = _measured(grey)
    return _Usual(grey.copy(), np.zeros_like(grey), grain, light, shape, at_s, at_s)


def _average(usual: _Usual, grey: NDArray[np.float32], free: NDArray[np.bool_], dt: float) -> None:
    """A mean of all that was seen at first, later a memory of twenty seconds; what is hidden stays as it was."""
    usual.weight[free] = np.minimum(usual.weight[free] + dt, AVERAGE_S)
    share = np.where(free, np.minimum(1.0, dt / np.maximum(usual.weight, 1e-3)), 0.0)
    usual.mean += share.astype(np.float32) * (grey - usual.mean)


def _beside(
    usual: _Usual,
    grain: NDArray[np.float32],
    light: NDArray[np.float32],
    occupied: NDArray[np.bool_],
    area: NDArray[np.bool_] | None,
) -> Ground:
    grainy = usual.grain >= GRAIN
    kept = grain / np.maximum(usual.grain, 1e-4)
    shine = np.log(light + DARK) - np.log(usual.light + DARK)
    around = grainy & ~occupied if area is None else grainy & ~occupied & area
    if around.any():
        # Where much of it is wet the median is of wet ground; the upper third is still as ever.
        kept = kept / max(float(np.percentile(kept[around], 70)), 0.05)
        shine = shine - float(np.median(shine[around]))
    return Ground(kept.astype(np.float32), shine.astype(np.float32), grainy, occupied)


def _measured(grey: NDArray[np.float32]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Contrast of the grain, in parts of the brightness, and brightness, of each cell.

    The mean of what stands out from its surroundings, the strongest cut off: one mirrored edge is no grain.
    """
    import cv2

    fine = np.abs(grey - cv2.GaussianBlur(grey, (0, 0), 1.5))
    light = _cells(grey)
    level = cv2.resize(light, (grey.shape[1], grey.shape[0]), interpolation=cv2.INTER_LINEAR) + DARK
    return _cells(np.minimum(fine / level, 0.15)), light


def _cells(pixels: NDArray[np.float32]) -> NDArray[np.float32]:
    import cv2

    rows, columns = pixels.shape[0] // CELL, pixels.shape[1] // CELL
    whole = pixels[: rows * CELL, : columns * CELL]
    return np.asarray(cv2.resize(whole, (columns, rows), interpolation=cv2.INTER_AREA), np.float32)


def _grey(image: NDArray[np.uint8]) -> NDArray[np.float32]:
    import cv2

    thin = thinned(image, max(1, round(image.shape[0] / ROWS)))
    return np.asarray(cv2.cvtColor(thin, cv2.COLOR_BGR2GRAY), np.float32)
