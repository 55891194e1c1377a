"""Makes heads and number plates unrecognisable before a picture leaves the node, in a way that nobody can turn back."""

from collections.abc import Sequence
from math import ceil, floor

import numpy as np
from numpy.typing import NDArray

Corners = tuple[float, float, float, float]
#: Left, top, right, bottom, in whole pixels of the picture.
Region = tuple[int, int, int, int]
#: A head becomes at most this many flat cells a side, and no cell is smaller than _LEAST_CELL_PX:
#: sixteen colours are what is left of it, whatever is done to them later.
_CELLS = 4
_LEAST_CELL_PX = 6
#: A little beyond the box, because boxes cut hats and hair.
_MARGIN = 0.15
#: Of somebody upright the head lies in this share of the height …
_HEAD_HEIGHT = 0.35
#: … or in so many widths of the box, where it shows only a bust, somebody crouching or lying.
_HEAD_WIDTHS = 0.9
#: A plate is covered so far beyond its box, in parts of its height: characters may stand up to the plate's edge.
_PLATE_MARGIN = 0.3
#: So many heads in one picture are a crowd in which no model finds everybody.
CROWD = 60


def head_region(box: Corners, width: int, height: int) -> Region | None:
    """Where the head of a person in ``box`` (pixels) must be: left, top, right, bottom, whole pixels.

    Upright: the upper part. The wider the box for its height, the more of it, and all of it for somebody lying,
    whose head may be at either end. None if nothing of it lies in the picture.
    """
    x1, y1, x2, y2 = box
    wide, tall = x2 - x1, y2 - y1
    depth = min(tall, max(_HEAD_HEIGHT * tall, _HEAD_WIDTHS * wide))
    left, right = x1 - _MARGIN * wide, x2 + _MARGIN * wide
    top, bottom = y1 - _MARGIN * depth, y1 + depth * (1 + _MARGIN)
    region = max(floor(left), 0), max(floor(top), 0), min(ceil(right), width), min(ceil(bottom), height)
    return region if region[0] < region[2] and region[1] < region[3] else None


def blur_heads(image: NDArray[np.uint8], persons: Sequence[Corners]) -> tuple[NDArray[np.uint8], int]:
    """A copy of ``image`` (h, w, 3) without recognisable heads, and how many heads were blurred.

    ``persons``: the box of everybody in the picture, pixels, also of those the model is hardly sure of.
    """
    height, width = image.shape[:2]
    regions = head_regions(persons, width, height)
    return blur_regions(image, (*between(regions, width, height), *regions)), len(regions)


def head_regions(persons: Sequence[Corners], width: int, height: int) -> list[Region]:
    """Where everybody's head must be, of those of whom anything lies in the picture."""
    return [region for box in persons if (region := head_region(box, width, height)) is not None]


def plate_region(box: Corners, width: int, height: int) -> Region | None:
    """What is covered for a number plate in ``box``, whole pixels; None if nothing of it lies in the picture."""
    x1, y1, x2, y2 = box
    margin = max(_PLATE_MARGIN * (y2 - y1), 1.0)
    left, top = max(floor(x1 - margin), 0), max(floor(y1 - margin), 0)
    right, bottom = min(ceil(x2 + margin), width), min(ceil(y2 + margin), height)
    return (left, top, right, bottom) if left < right and top < bottom else None


def plate_regions(plates: Sequence[Corners], width: int, height: int) -> list[Region]:
    """What is covered for plates in these boxes, of those of which anything lies in the picture."""
    return [region for box in plates if (region := plate_region(box, width, height)) is not None]


def cover_plates(image: NDArray[np.uint8], plates: Sequence[Corners]) -> NDArray[np.uint8]:
    """A copy of ``image`` (h, w, 3) without a legible number plate; ``plates``: their boxes, pixels.

    One flat colour each: of seven characters even sixteen cells would say something.
    """
    height, width = image.shape[:2]
    return blur_regions(image, plate_regions(plates, width, height), cells=1)


def between(regions: Sequence[Region], width: int, height: int) -> list[Region]:
    """What lies between the heads of a dense crowd, where no model finds everybody: who stands there is covered, too.

    Gaps narrower than one head's region, in stripes; nothing where there is no crowd.
    """
    import cv2

    if len(regions) < CROWD:
        return []
    mask = np.zeros((height, width), np.uint8)
    for left, top, right, bottom in regions:
        mask[top:bottom, left:right] = 1
    gap = int(np.median([bottom - top for _, top, _, bottom in regions])) | 1  # odd, or all would shift by a pixel
    # Beyond the picture there may be more of the crowd: heads near the edge are closed to it.
    wide = cv2.copyMakeBorder(mask, gap, gap, gap, gap, cv2.BORDER_REPLICATE)
    closed = cv2.morphologyEx(wide, cv2.MORPH_CLOSE, np.ones((gap, gap), np.uint8))[gap:-gap, gap:-gap]
    return _stripes(closed & ~mask.astype(bool), max(gap // 2, 1))


def _stripes(missing: NDArray[np.uint8], tall: int) -> list[Region]:
    """``missing`` (h, w) in stripes so tall, each from its first to its last covered column in a run."""
    found: list[Region] = []
    for top in range(0, missing.shape[0], tall):
        bottom = min(top + tall, missing.shape[0])
        edges = np.flatnonzero(np.diff(missing[top:bottom].any(axis=0), prepend=False, append=False))
        found += [(int(left), top, int(right), bottom) for left, right in edges.reshape(-1, 2)]
    return found


def blur_regions(image: NDArray[np.uint8], regions: Sequence[Region], cells: int = _CELLS) -> NDArray[np.uint8]:
    """A copy of ``image`` (h, w, 3) in which nothing inside ``regions`` can be recognised.

    ``cells`` a side are left of each. On moving pictures it must be 1: the same head under many shifted grids would
    give away more than each of them.
    """
    safe = image.copy()
    for left, top, right, bottom in regions:
        safe[top:bottom, left:right] = _unrecognisable(image[top:bottom, left:right], cells)
    return safe


def _unrecognisable(part: NDArray[np.uint8], most: int) -> NDArray[np.uint8]:
    """A few cells of mean colour, softened: what averaging took away, sharpening cannot bring back."""
    import cv2

    height, width = part.shape[:2]
    cells = (_cells(width, most), _cells(height, most))
    mosaic = cv2.resize(part, cells, interpolation=cv2.INTER_AREA)
    flat = cv2.resize(mosaic, (width, height), interpolation=cv2.INTER_NEAREST)
    if cells == (1, 1):
        return np.asarray(flat, np.uint8)
    return np.asarray(cv2.blur(flat, (max(width // 6, 1), max(height // 6, 1))), np.uint8)


def _cells(side_px: int, most: int) -> int:
    return min(max(side_px // _LEAST_CELL_PX, 1), most)
