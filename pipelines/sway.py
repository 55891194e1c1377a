"""Did the camera move? When it does, everything in its picture seems to run."""

from collections import deque
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from pipelines.thinning import thinned

#: The longer side of the small picture in which motion is looked for.
SIDE_PX = 160
#: Pictures are kept for so long.
KEPT_S = 1.5


@dataclass(slots=True)
class _Look:
    at_s: float
    grey: NDArray[np.uint8]
    shift: float | None = None  #: since the look before, of the small picture; None: not asked for yet


class Sway:
    """Remembers small pictures, and compares them only when somebody asks."""

    def __init__(self) -> None:
        self._looks: deque[_Look] = deque()

    def look(self, image: NDArray[np.uint8], at_s: float) -> None:
        """One picture, (h, w, 3), later."""
        import cv2

        small = thinned(image, max(1, max(image.shape[:2]) // SIDE_PX))
        grey = np.asarray(cv2.cvtColor(small, cv2.COLOR_BGR2GRAY), np.uint8)
        if self._looks and self._looks[-1].grey.shape != grey.shape:
            self._looks.clear()
        self._looks.append(_Look(at_s, grey))
        while at_s - self._looks[0].at_s > KEPT_S:
            self._looks.popleft()

    def swayed(self, since_s: float) -> float:
        """The way most of the picture went from look to look since then, to and fro, in its longer sides.

        The median of dense flow (DIS, Kroeger et al. 2016): people who fill less than half of it do not count.
        """
        looks = list(self._looks)
        way = 0.0
        for before, now in pairwise(looks):
            if before.at_s >= since_s - 1e-6:
                if now.shift is None:
                    now.shift = _shift(before.grey, now.grey)
                way += now.shift
        return way


def _shift(before: NDArray[np.uint8], now: NDArray[np.uint8]) -> float:
    import cv2

    if min(now.shape) < 16:
        return 0.0
    # Its stubs do not know it.
    finder = cv2.DISOpticalFlow_create(cv2.DISOPTICAL_FLOW_PRESET_FAST)  # type: ignore[attr-defined]
    flow = np.asarray(finder.calc(before, now, None), np.float32).reshape(-1, 2)
    across, down = np.median(flow, axis=0).tolist()
    return float(np.hypot(across, down)) / float(max(now.shape))
