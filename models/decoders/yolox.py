"""YOLOX: one row per candidate; how likely anything is there, times how likely each class is."""

from collections.abc import Sequence
from typing import Annotated, Any

import numpy as np
from numpy.typing import NDArray
from pydantic import Field

from models.decoder import (
    Candidates,
    Decoder,
    Shape,
    candidates,
    cells,
    check_probabilities,
    corners,
    most_likely,
    sigmoid,
)

Stride = Annotated[int, Field(ge=1, le=256)]


class Yolox(Decoder):
    """Output (1, n, 5 + classes): box, objectness, class probabilities.

    The official export leaves the box undone: centre as an offset from its cell, sides as logarithms, both in
    units of the stride (Ge et al. 2021, and `demo_postprocess` of the YOLOX repository). A file exported with
    --decode_in_inference has them in canvas pixels already: set raw = false.
    """

    raw: bool = True
    logits: bool = False  #: confidences still lack their sigmoid
    strides: tuple[Stride, ...] = Field(default=(8, 16, 32), min_length=1, max_length=8)

    def shapes(self, width: int, height: int, classes: int) -> tuple[Shape, ...]:
        """One array; n follows from the canvas and the strides."""
        return ((1, len(cells(width, height, self.strides)[0]), 5 + classes),)

    def decode(
        self, outputs: Sequence[NDArray[Any]], width: int, height: int, floors: NDArray[np.float32]
    ) -> Candidates:
        """See Decoder.decode."""
        rows = outputs[0][0].astype(np.float32, copy=False)
        sure = sigmoid(rows[:, 4:]) if self.logits else rows[:, 4:]
        check_probabilities(sure)
        picked, confidence, class_id = most_likely(sure[:, :1] * sure[:, 1:], floors)
        boxes = rows[picked, :4]
        if self.raw:
            corner, stride = cells(width, height, self.strides)
            boxes = _in_pixels(boxes, corner[picked], stride[picked])
        return candidates(corners(boxes), confidence, class_id)


def _in_pixels(
    boxes: NDArray[np.float32], corner: NDArray[np.float32], stride: NDArray[np.float32]
) -> NDArray[np.float32]:
    # A side of e**88 is infinite in float32; `candidates` names it, a warning would only repeat it.
    with np.errstate(over="ignore", invalid="ignore"):
        return np.concatenate([(boxes[:, :2] + corner) * stride, np.exp(boxes[:, 2:]) * stride], axis=1)


DECODER = Yolox
