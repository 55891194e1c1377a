"""What a place looked like before: where is it brighter than usual, and how much of that has the colour of fire?"""

import math

import numpy as np
from numpy.typing import NDArray

from pipelines.flames.glow import fiery
from pipelines.thinning import thinned
from pipelines.tracking import Corners

#: Brightness is remembered on about so many rows, and forgotten a few times later than this.
ROWS, MEMORY_S = 54, 20.0
#: So many grey levels above it something flares up.
RISE = 40.0


class Before:
    """A slow running average of one camera's brightness, its strongest channel, small."""

    def __init__(self) -> None:
        self._usual: NDArray[np.float32] | None = None
        self._rise: NDArray[np.float32] | None = None
        self._sides = (1, 1)  #: of the pictures, height and width
        self._at_s = 0.0
        #: Part of the latest picture that is fiery and was not: 0..1.
        self.flaring = 0.0

    def learn(self, image: NDArray[np.uint8], at_s: float) -> None:
        """Compare the picture, (h, w, 3), with those before it, then remember it."""
        self._sides = image.shape[:2]
        colours = thinned(image, max(1, image.shape[0] // ROWS)).astype(np.float32)
        small = colours.max(axis=2)
        if self._usual is None or self._usual.shape != small.shape:
            self._usual = small
        change = small - self._usual
        # The camera's own exposure follows a fire: what changed everywhere is no rise.
        self._rise = change - np.float32(np.median(change))
        self.flaring = float((fiery(colours) & (self._rise >= RISE)).mean())
        self._usual = self._usual + change * np.float32(1.0 - math.exp(-(at_s - self._at_s) / MEMORY_S))
        self._at_s = at_s

    def rise(self, box: Corners) -> float:
        """By how many grey levels the middle pixel of `box` (pixels of the picture) is brighter than usual."""
        if self._rise is None:
            return 0.0
        rows, columns = self._rise.shape
        down, across = rows / self._sides[0], columns / self._sides[1]
        left, top = min(int(box[0] * across), columns - 1), min(int(box[1] * down), rows - 1)
        right, bottom = max(math.ceil(box[2] * across), left + 1), max(math.ceil(box[3] * down), top + 1)
        return float(np.median(self._rise[top:bottom, left:right]))
