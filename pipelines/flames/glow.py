"""What one picture shows of a flame: how much of its box has the colour of fire, and the shape of its brightness."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from pipelines.tracking import Corners

#: A flame's brightness is kept as this many squares a side, whatever its size in the picture.
SIDE = 16
#: Of fire: red at least so strong, and so much stronger than blue; or so bright that every colour is at its end.
_RED, _OVER_BLUE, _BLINDING = 130, 30, 240
#: In a picture without colour (infrared, night) the bright is hot.
_BRIGHT = 200
#: A picture whose channels differ by less than this on average is grey.
_GREY = 6.0

Image = NDArray[np.uint8]
Shape = NDArray[np.float32]
#: Less of a box than this beside the people before it shows nothing of its own: then all of it is judged.
_LEAST_FREE = 0.25


class Glow(NamedTuple):
    """One box of one picture."""

    hot: float  #: part of the box that has the colour of fire, 0..1
    shape: Shape  #: (SIDE, SIDE) brightness 0..255, the strongest channel of each square
    free: NDArray[np.bool_]  #: (SIDE, SIDE) squares before which nobody is


def glow_of(image: Image, box: Corners, persons: Sequence[Corners] = ()) -> Glow:
    """What lies in `box` (pixels) of `image`, (h, w, 3), blue first; `persons`: everybody in the picture."""
    import cv2

    height, width = image.shape[:2]
    left, top = min(int(box[0]), width - 1), min(int(box[1]), height - 1)
    right, bottom = max(int(box[2] + 1), left + 1), max(int(box[3] + 1), top + 1)
    part = image[max(top, 0) : bottom, max(left, 0) : right]
    small = cv2.resize(part, (SIDE, SIDE), interpolation=cv2.INTER_AREA).astype(np.float32)
    return Glow(float(fiery(small).mean()), small.max(axis=2), _free((left, top, right, bottom), persons))


def fiery(small: NDArray[np.float32]) -> NDArray[np.bool_]:
    """Which pixels of a small picture, (h, w, 3), have the colour of fire; of a grey one, which are bright."""
    blue, green, red = small[..., 0], small[..., 1], small[..., 2]
    if float((small.max(axis=2) - small.min(axis=2)).mean()) < _GREY:
        grey: NDArray[np.bool_] = red >= _BRIGHT
        return grey
    burning = (red >= _RED) & (red >= green) & (green >= blue) & (red - blue >= _OVER_BLUE)
    blinding = (red >= _BLINDING) & (green >= _BLINDING) & (red >= blue)
    hot: NDArray[np.bool_] = burning | blinding
    return hot


def _free(box: Corners, persons: Sequence[Corners]) -> NDArray[np.bool_]:
    """The squares of `box` that no box of `persons` touches."""
    free = np.ones((SIDE, SIDE), np.bool_)
    left, top = box[:2]
    across, down = SIDE / (box[2] - left), SIDE / (box[3] - top)
    for x1, y1, x2, y2 in persons:
        rows = slice(max(int((y1 - top) * down), 0), max(int(np.ceil((y2 - top) * down)), 0))
        free[rows, max(int((x1 - left) * across), 0) : max(int(np.ceil((x2 - left) * across)), 0)] = False
    return free


def flickering(before: Glow, after: Glow) -> float:
    """How much a place changed its shape beside the people before it, whose own moving is no flicker."""
    free = before.free & after.free
    return restlessness(before.shape, after.shape, free if free.mean() >= _LEAST_FREE else None)


def restlessness(before: Shape, after: Shape, free: NDArray[np.bool_] | None = None) -> float:
    """How much a shape changed from one look to the next, in parts of its own contrast; 0 for a lamp.

    Boxes tremble, so the second is moved by a square each way and the best fit counts; so does a change of the
    whole brightness, which is the camera's. `free`: the squares that count; None: all.
    """
    counts = np.ones((SIDE - 2, SIDE - 2), np.bool_) if free is None else free[1:-1, 1:-1]
    inner = _levelled(before[1:-1, 1:-1][counts])
    scale = max(float(inner.std()), 4.0)
    shifts = [(down, right) for down in (0, 1, 2) for right in (0, 1, 2)]
    fits = [after[down : down + SIDE - 2, right : right + SIDE - 2][counts] for down, right in shifts]
    return min(float(np.abs(_levelled(fit) - inner).mean()) for fit in fits) / scale


def _levelled(shape: Shape) -> Shape:
    return np.asarray(shape - shape.mean(), np.float32)
