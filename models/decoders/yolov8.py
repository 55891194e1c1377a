"""YOLOv8, YOLO11 and their kin: one column per cell of the picture, box first, then one probability per class."""

from collections.abc import Sequence
from typing import Annotated, Any

import numpy as np
from numpy.typing import NDArray
from pydantic import Field

from models.decoder import Candidates, Decoder, Shape, candidates, cells, corners, most_likely

Stride = Annotated[int, Field(ge=1, le=256)]


class Yolov8(Decoder):
    """Output (1, 4 + classes, n): centre x, centre y, width, height in canvas pixels, then probabilities.

    This is what `yolo export format=onnx` of ultralytics writes without nms=True. With `bins` the box is left
    undone, (1, 4 * bins + classes, n): per side, logits of how many strides it lies from the cell's centre
    (distribution focal loss, Li et al. 2020). Only the boxes of cells that passed are then worked out.
    """

    bins: int = Field(default=0, ge=0, le=64)
    strides: tuple[Stride, ...] = Field(default=(8, 16, 32), min_length=1, max_length=8)

    def shapes(self, width: int, height: int, classes: int) -> tuple[Shape, ...]:
        """One array; n follows from the canvas, one candidate per cell of each stride."""
        n = sum((width // stride) * (height // stride) for stride in self.strides)
        return ((1, 4 * max(self.bins, 1) + classes, n),)

    def decode(
        self, outputs: Sequence[NDArray[Any]], width: int, height: int, floors: NDArray[np.float32]
    ) -> Candidates:
        """See Decoder.decode."""
        columns = outputs[0][0].astype(np.float32, copy=False)
        sides = 4 * max(self.bins, 1)
        picked, confidence, class_id = most_likely(columns[sides:].T, floors)
        boxes = columns[:sides, picked].T
        if not self.bins:
            return candidates(corners(boxes), confidence, class_id)
        corner, stride = cells(width, height, self.strides)
        centre, reach = corner[picked] + np.float32(0.5), _expected(boxes.reshape(-1, 4, self.bins))
        xyxy = np.concatenate([centre - reach[:, :2], centre + reach[:, 2:]], axis=1) * stride[picked]
        return candidates(xyxy, confidence, class_id)


def _expected(logits: NDArray[np.float32]) -> NDArray[np.float32]:
    """The mean of each distribution over 0, 1, 2, …: (n, 4, bins) -> (n, 4)."""
    with np.errstate(invalid="ignore", over="ignore"):
        weight = np.exp(logits - logits.max(axis=2, keepdims=True))
        mean = weight @ np.arange(logits.shape[2], dtype=np.float32) / weight.sum(axis=2)
    return np.asarray(mean, np.float32)


DECODER = Yolov8
