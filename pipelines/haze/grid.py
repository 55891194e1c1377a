"""A picture made small and seen in cells: what veils a place is judged by windows, never by single pixels."""

import numpy as np
from numpy.typing import NDArray

from pipelines.thinning import thinned

Floats = NDArray[np.float32]
Mask = NDArray[np.bool_]

#: Pictures are judged with a long side of so many pixels, …
LONG_SIDE = 240
#: … in cells of so many by so many of them.
CELL = 4


def small(image: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """`image`, (h, w, 3), with its long side LONG_SIDE."""
    import cv2

    height, width = image.shape[:2]
    scale = LONG_SIDE / max(height, width)
    size = (max(round(width * scale), 3 * CELL), max(round(height * scale), 3 * CELL))
    # Three pixels for two are enough to average over, and spare the cache of a large picture; a strip keeps its rows.
    step = max(1, min(int(0.7 / scale), height, width))
    return np.asarray(cv2.resize(thinned(image, step), size, interpolation=cv2.INTER_AREA), np.uint8)


def cells(height: int, width: int) -> tuple[int, int]:
    """Rows and columns of cells of a small picture; what does not fill a cell belongs to the last one."""
    return height // CELL, width // CELL


def cell_means(of_pixels: Floats) -> Floats:
    """The mean of each cell; (h, w) or (h, w, channels)."""
    import cv2

    rows, columns = cells(*of_pixels.shape[:2])
    whole = of_pixels[: rows * CELL, : columns * CELL]
    return np.asarray(cv2.resize(whole, (columns, rows), interpolation=cv2.INTER_AREA), np.float32)


def around(of_cells: Floats, side: int) -> Floats:
    """The mean of `side` by `side` cells around each."""
    import cv2

    return np.asarray(cv2.blur(of_cells, (side, side), borderType=cv2.BORDER_REPLICATE), np.float32)


def spread(of_cells: Floats, height: int, width: int) -> Floats:
    """For each pixel the value of its cell, (height, width)."""
    import cv2

    return np.asarray(cv2.resize(of_cells, (width, height), interpolation=cv2.INTER_NEAREST), np.float32)


def grey_of(picture: Floats) -> Floats:
    """Brightness of an (h, w, 3) picture, blue first."""
    import cv2

    return np.asarray(cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY), np.float32)
