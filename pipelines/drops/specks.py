"""Which small things are in this picture that were not there a moment ago, and are not there for ever?

Both the picture before and the place as it usually looks must differ: so a thing is seen where it is now, not where it
was. The usual look is a Σ-Δ background (Manzanera and Richefeu, 2007), which follows by single grey levels and hardly
notices what flies by. Leaves, laundry and water make their own places less sensitive, each pixel for itself.
"""

from collections import deque
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from pipelines.zones import Zone

Floats = NDArray[np.float64]
Bytes = NDArray[np.uint8]

#: Larger pictures are made smaller, to so many rows: a bottle on a façade of 20 storeys is still four pixels high.
MOST_ROWS = 1080
#: The picture before is so much older at least and at most: what falls has moved, what sways not too far.
BEFORE_S, LONG_BEFORE_S = 0.09, 0.6
#: A change of so many grey levels, averaged over 3×3 pixels, counts; in the dark, of so many deviations of the noise.
#: Some noise passes: it is for the flights to tell what is one.
CHANGE, ABOVE_NOISE, LOUDEST = 5.0, 4.0, 40.0
#: The usual look follows this often by one level. A place that stirs becomes less sensitive by so much, and more by 1.
LEARNT_EVERY_S, NUMBED = 0.18, 9
#: What keeps stirring must change by half as much again as it usually does.
UNUSUAL = 1.5
#: A speck is no wider and no higher than this part of the zone's height (a bag on the third floor; a fast one is drawn
#: out by the shutter), and no smaller than so many pixels.
WIDEST, HIGHEST, SMALLEST_PX = 0.045, 0.09, 4
#: What is larger sheds specks at its edges; they are ignored within so many pixels.
SHED_PX = 10
#: With more specks than this the camera shook or a light went on: nothing can be told from this picture.
MOST = 200


@dataclass(frozen=True, slots=True, eq=False)
class Specks:
    """What flew or flickered at one look, in pixels of the zone's own picture."""

    at_s: float
    xy: Floats  #: (n, 2) middles
    sides: Floats  #: (n, 2) width, height
    restless: NDArray[np.bool_]  #: (n,) where something stirs all the time

    @classmethod
    def none(cls, at_s: float) -> "Specks":
        return cls(at_s, np.zeros((0, 2)), np.zeros((0, 2)), np.zeros(0, np.bool_))


class Spotter:
    """Of one zone of one camera. Everything it says is in pixels of the zone's frame: `left`, `top`, `scale`."""

    def __init__(self, zone: Zone, width: int, height: int) -> None:
        """`width`, `height` of the camera's picture, pixels."""
        corners = np.clip(np.asarray(zone.polygon, np.float64), 0.0, 1.0) * (width, height)
        low, high = np.floor(corners.min(axis=0)), np.ceil(corners.max(axis=0))
        self.left, self.top = int(low[0]), int(low[1])
        self._right, self._bottom = max(int(high[0]), self.left + 1), max(int(high[1]), self.top + 1)
        self.scale = min(1.0, MOST_ROWS / height)
        self.size = tuple(
            max(3, round(side * self.scale)) for side in (self._right - self.left, self._bottom - self.top)
        )
        self._inside = _drawn(zone, corners, (self.left, self.top), self.scale, self.size)
        self._before: deque[tuple[float, Bytes]] = deque()
        self._usual: Bytes | None = None
        self._numb = np.zeros(self.size[::-1], np.uint8)
        self._learnt_s = -np.inf

    def look(self, image: NDArray[np.uint8], at_s: float) -> Specks:
        """`image`: the camera's picture, (h, w, 3)."""
        import cv2

        grey = self._grey(image)
        if self._usual is None:
            self._usual = grey.copy()
        before = self._picture_before(grey, at_s)
        if before is None:
            return Specks.none(at_s)
        moved = cv2.absdiff(grey, before)
        changed = np.asarray(cv2.min(moved, cv2.absdiff(grey, self._usual)), np.uint8)
        least = min(max(CHANGE, ABOVE_NOISE * _noise(moved)), LOUDEST)
        numb = cv2.dilate(self._numb, np.ones((7, 7), np.uint8))
        clear = (changed > np.maximum(numb, np.uint8(least))).view(np.uint8) & self._inside
        specks = self._specks(clear, np.asarray(numb, np.uint8), at_s)
        self._learn(grey, changed, least, at_s)
        return specks

    def _grey(self, image: NDArray[np.uint8]) -> Bytes:
        import cv2

        part = image[self.top : self._bottom, self.left : self._right]
        if part.shape[:2] != self.size[::-1]:
            part = np.asarray(cv2.resize(part, self.size, interpolation=cv2.INTER_AREA), np.uint8)
        return np.asarray(cv2.blur(cv2.cvtColor(part, cv2.COLOR_BGR2GRAY), (3, 3)), np.uint8)

    def _picture_before(self, grey: Bytes, at_s: float) -> Bytes | None:
        while len(self._before) > 1 and at_s - self._before[1][0] >= BEFORE_S - 1e-6:
            self._before.popleft()
        found = next((seen for seen_s, seen in self._before if BEFORE_S - 1e-6 <= at_s - seen_s <= LONG_BEFORE_S), None)
        self._before.append((at_s, grey))
        return found

    def _learn(self, grey: Bytes, changed: Bytes, least: float, at_s: float) -> None:
        import cv2

        if self._usual is None or at_s - self._learnt_s < LEARNT_EVERY_S:
            return
        self._learnt_s = at_s
        self._usual = self._usual + (grey > self._usual) - (grey < self._usual)
        # Noise alone numbs nothing: the widening in `look` would take its loudest pixel for all around it.
        tells = np.maximum(self._numb, np.uint8(UNUSUAL * least))
        stirs = cv2.convertScaleAbs(changed, alpha=UNUSUAL) > tells
        numb = np.minimum(self._numb, 255 - NUMBED) + np.uint8(NUMBED) * stirs
        self._numb = numb - (numb > 0)

    def _specks(self, clear: Bytes, numb: Bytes, at_s: float) -> Specks:
        import cv2

        joined = cv2.dilate(clear, np.ones((3, 3), np.uint8))
        count, _, stats, middles = cv2.connectedComponentsWithStats(joined, connectivity=8, ltype=cv2.CV_16U)
        # The dilation adds a pixel on each side; the first of them is what did not change.
        boxes = stats[1:, :4] + np.array([1.0, 1.0, -2.0, -2.0])
        area, xy = stats[1:, 4], np.asarray(middles[1:], np.float64)
        if count - 1 > 10 * MOST:
            return Specks.none(at_s)
        height = self.size[1]
        large = (boxes[:, 2] > max(6.0, WIDEST * height)) | (boxes[:, 3] > max(9.0, HIGHEST * height))
        good = ~large & (area >= SMALLEST_PX + 8) & ~_near(xy, boxes[large])
        if np.count_nonzero(good) > MOST:
            return Specks.none(at_s)
        columns, rows = xy[good].astype(int).T
        return Specks(at_s, xy[good], boxes[good, 2:], np.asarray(numb[rows, columns] > NUMBED, np.bool_))


def _noise(moved: NDArray[np.generic]) -> float:
    """The standard deviation of the difference of two pictures, where nothing but noise differs."""
    some = np.asarray(moved[::6, ::6], np.float64)
    quiet = some[some <= 3.0 * np.median(some) + 1.0]
    return float(quiet.mean()) / 0.8


def _near(xy: Floats, large: Floats) -> NDArray[np.bool_]:
    """Which points lie in or beside one of the boxes (left, top, width, height)."""
    x, y = xy[:, :1], xy[:, 1:]
    left, top, right, bottom = large[:, 0], large[:, 1], large[:, 0] + large[:, 2], large[:, 1] + large[:, 3]
    within = (x > left - SHED_PX) & (x < right + SHED_PX) & (y > top - SHED_PX) & (y < bottom + SHED_PX)
    return np.asarray(within.any(axis=1), np.bool_)


def _drawn(zone: Zone, corners: Floats, corner: tuple[int, int], scale: float, size: tuple[int, ...]) -> Bytes:
    """1 inside the polygon, 0 outside, in the zone's own frame."""
    import cv2

    inside = np.zeros(size[::-1], np.uint8)
    outline = np.rint((corners - corner) * scale).astype(np.int32)
    return np.asarray(cv2.fillPoly(inside, [outline], 1), np.uint8)
