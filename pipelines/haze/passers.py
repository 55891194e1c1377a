"""Where somebody or a car stands before the place, so that nothing is said of what lies behind."""

import numpy as np

from models.detections import Detections
from pipelines.frame import Frame
from pipelines.haze.grid import Floats, Mask

#: What walks or drives by.
PASSING = ("person", "bicycle", "car", "motorcycle", "bus", "truck", "bird", "cat", "dog", "horse")
#: Less sure than this it hides nothing.
LEAST_SURE = 0.25
#: A box is so much larger than it was found, in parts of its sides: what trembles at its edge is its own.
MARGIN = 0.1
#: What but a person covers a cell for so long is parked there, and a part of the place.
PARKED_S = 15.0


class Passers:
    """What stands before one camera's place."""

    def __init__(self) -> None:
        self._since_s: Floats | None = None  #: since when each cell has been covered by something but a person

    def hide(self, found: Detections, frame: Frame, shape: tuple[int, int]) -> Mask:
        """The cells, `shape` of (rows, columns), before which somebody stands now."""
        passing = found.named(*PASSING)
        passing = passing.select(passing.confidence >= LEAST_SURE)
        persons = _cover(passing.named("person"), frame, shape)
        others = _cover(passing.named(*PASSING[1:]), frame, shape)
        if self._since_s is None or self._since_s.shape != shape:
            self._since_s = np.full(shape, np.inf, np.float32)
        self._since_s = np.where(others, np.minimum(self._since_s, frame.at_s), np.inf).astype(np.float32)
        return np.asarray(persons | (others & (frame.at_s - self._since_s < PARKED_S)), bool)


def _cover(boxes: Detections, frame: Frame, shape: tuple[int, int]) -> Mask:
    covered = np.zeros(shape, bool)
    rows, columns = shape
    scale = np.array([columns / frame.width, rows / frame.height] * 2)
    for left, top, right, bottom in boxes.xyxy * scale:
        dx, dy = MARGIN * (right - left), MARGIN * (bottom - top)
        down = slice(int(max(0, top - dy)), int(np.ceil(bottom + dy)))
        across = slice(int(max(0, left - dx)), int(np.ceil(right + dx)))
        covered[down, across] = True
    return covered
