"""Does everything move its own way here? Who walks moves in one direction, who fights in all of them.

A small grey picture and dense optical flow to the one before (DIS, Kroeger et al. 2016), less what the whole picture
moved. In squares of two fifths of the picture's shorter side: the entropy of the directions, each weighed by how fast
it is. The most disordered square counts.
"""

from dataclasses import dataclass
from math import log

import numpy as np
from numpy.typing import NDArray

Grey = NDArray[np.uint8]
Box = tuple[float, float, float, float]
#: The longer side of the picture that flow is found in.
SIDE_PX = 384
#: Directions are told apart in so many parts of a full turn.
DIRECTIONS = 12
MOST = log(DIRECTIONS)
#: What moves less than this in a fifth of a second, in pixels of the small picture, is noise.
MOVES_PX, PER_S = 1.0, 0.2
#: A square in which less than this share moves says nothing.
LEAST_SHARE = 0.06
#: Directions are counted in blocks of so many pixels; a square is two fifths of the picture's shorter side.
_BLOCK_PX = 8
_SQUARE = 0.4


@dataclass(frozen=True, slots=True)
class Disorder:
    """Of the most disordered square. ``share``: of the greatest possible disorder, 0..1; 0 where nothing moves."""

    share: float
    square: Box  #: in fractions of the picture


def small_grey(image: NDArray[np.uint8]) -> Grey:
    """``image`` (h, w, 3), small and grey."""
    import cv2

    height, width = image.shape[:2]
    scale = SIDE_PX / max(height, width)
    size = max(round(width * scale), 4 * _BLOCK_PX), max(round(height * scale), 4 * _BLOCK_PX)
    return np.asarray(cv2.cvtColor(cv2.resize(image, size, interpolation=cv2.INTER_AREA), cv2.COLOR_BGR2GRAY), np.uint8)


def disorder(before: Grey, now: Grey, apart_s: float) -> Disorder:
    """Between two small pictures (h, w) of one size, taken ``apart_s`` one after the other."""
    import cv2

    # Its stubs do not know it; only this preset keeps a busy camera's cost bearable.
    finder = cv2.DISOpticalFlow_create(cv2.DISOPTICAL_FLOW_PRESET_FAST)  # type: ignore[attr-defined]
    flow = np.asarray(finder.calc(before, now, None), np.float32)
    whole = np.median(flow.reshape(-1, 2), axis=0).astype(np.float32)
    return disorder_of(flow - whole, MOVES_PX * apart_s / PER_S)


def disorder_of(flow: NDArray[np.float32], moves_px: float) -> Disorder:
    """Of a field of motion (h, w, 2), in pixels; what is shorter than ``moves_px`` does not move."""
    height, width = flow.shape[:2]
    speed = np.hypot(flow[..., 0], flow[..., 1])
    rows, columns = np.nonzero(speed > moves_px)
    down, across = height // _BLOCK_PX, width // _BLOCK_PX
    inside = (rows < down * _BLOCK_PX) & (columns < across * _BLOCK_PX)
    rows, columns = rows[inside], columns[inside]
    turn = np.arctan2(flow[rows, columns, 1], flow[rows, columns, 0]) / (2 * np.pi) + 0.5
    part = (turn * DIRECTIONS).astype(np.intp) % DIRECTIONS
    block = (rows // _BLOCK_PX) * across + columns // _BLOCK_PX
    blocks = down * across
    weight = np.asarray(np.bincount(block * DIRECTIONS + part, speed[rows, columns], blocks * DIRECTIONS), np.float64)
    moving = np.bincount(block, minlength=blocks)
    return _worst(weight.reshape(down, across, DIRECTIONS), moving.reshape(down, across))


def _worst(weight: NDArray[np.float64], moving: NDArray[np.intp]) -> Disorder:
    """Of all squares, each half a square from the next."""
    down, across = moving.shape
    side = min(max(round(_SQUARE * min(down, across)), 1), down, across)
    step = max(side // 2, 1)
    sums, counts = _cumulated(weight), _cumulated(moving[..., None].astype(np.float64))
    top, left = np.meshgrid(np.arange(0, down - side + 1, step), np.arange(0, across - side + 1, step), indexing="ij")
    heard = _in_square(sums, top, left, side)
    enough = _in_square(counts, top, left, side)[..., 0] >= LEAST_SHARE * (side * _BLOCK_PX) ** 2
    entropy = np.where(enough, _entropy(heard), 0.0)
    row, column = np.unravel_index(int(entropy.argmax()), entropy.shape)
    y, x = int(top[row, column]), int(left[row, column])
    square = x / across, y / down, (x + side) / across, (y + side) / down
    return Disorder(float(entropy[row, column]) / MOST, square)


def _cumulated(values: NDArray[np.float64]) -> NDArray[np.float64]:
    down, across, parts = values.shape
    summed = np.zeros((down + 1, across + 1, parts))
    summed[1:, 1:] = values.cumsum(axis=0).cumsum(axis=1)
    return summed


def _in_square(
    summed: NDArray[np.float64], top: NDArray[np.intp], left: NDArray[np.intp], side: int
) -> NDArray[np.float64]:
    bottom, right = top + side, left + side
    return np.asarray(summed[bottom, right] - summed[top, right] - summed[bottom, left] + summed[top, left])


def _entropy(weight: NDArray[np.float64]) -> NDArray[np.float64]:
    """In nats, over the last axis."""
    share = weight / np.maximum(weight.sum(axis=-1, keepdims=True), 1e-9)
    return np.asarray(-(share * np.log(np.maximum(share, 1e-12))).sum(axis=-1))
