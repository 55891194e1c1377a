"""The place as it is without smoke, learnt slowly, so that one can say what has come before it."""

import numpy as np
from numpy.typing import NDArray

from pipelines.haze.fading import Haze, hazed
from pipelines.haze.grid import Floats, Mask, spread

#: A place is learnt as the mean of its first looks, later with this memory; behind a haze with that one.
MEMORY_S, BEHIND_S = 20.0, 120.0
#: What stands behind somebody when looking begins is not known before it was seen for so long.
KNOWN_S = 1.9
#: A picture of which nothing could be told for so long is another place: the camera was turned.
ANOTHER_S = 5.0


class Backdrop:
    """The place before one camera."""

    def __init__(self) -> None:
        self._place = np.zeros((0, 0, 3), np.float32)
        self._learnt_s = np.zeros((0, 0), np.float32)  #: for how long each cell has been learnt
        self._at_s = 0.0
        self._told_s = 0.0  #: when the picture last told anything

    def look(self, picture: NDArray[np.uint8], at_s: float, hidden: Mask, *, hold: bool = False) -> Haze | None:
        """What lies before the place in `picture`, as `grid.small` makes it; None where nothing can be told.

        `hidden`: the cells before which somebody stands. `hold`: smoke may hide the whole place, so that what can not
        be told is the smoke and not another place: nothing is learnt of it.
        """
        now = picture.astype(np.float32)
        if self._place.shape != now.shape:
            self._begin(now, at_s, hidden)
            return None
        elapsed, self._at_s = at_s - self._at_s, at_s
        haze = hazed(self._place, now, ~hidden & (self._learnt_s >= KNOWN_S))
        if haze is not None:
            self._told_s = at_s
        elif hold:
            return None
        elif at_s - self._told_s > ANOTHER_S:
            self._begin(now, at_s, hidden)
            return None
        self._learn(now, elapsed, hidden, None if haze is None else haze.thin | haze.thick)
        return haze

    def _begin(self, now: Floats, at_s: float, hidden: Mask) -> None:
        self._place, self._at_s, self._told_s = now, at_s, at_s
        self._learnt_s = np.zeros(hidden.shape, np.float32)

    def _learn(self, now: Floats, elapsed: float, hidden: Mask, behind: Mask | None) -> None:
        memory = np.clip(self._learnt_s, max(elapsed, 1e-3), MEMORY_S)
        if behind is not None:
            memory[behind] = BEHIND_S
        gain = (1.0 - np.exp(-elapsed / memory)).astype(np.float32)
        gain[hidden] = 0.0
        self._learnt_s[~hidden] += elapsed
        self._place += spread(gain, *now.shape[:2])[:, :, None] * (now - self._place)
