"""DETR and its kin, YOLOv10 too: the network itself says each thing once, nothing is merged afterwards."""

from collections.abc import Sequence
from enum import StrEnum
from typing import Any, ClassVar, Self

import numpy as np
from numpy.typing import NDArray
from pydantic import Field, model_validator

from models.decoder import Candidates, Decoder, Nonsense, Shape, candidates, corners, most_likely, sigmoid
from protocol.causes import Misfit


class Part(StrEnum):
    """What one output array holds."""

    BOXES = "boxes"  #: (1, n, 4)
    LOGITS = "logits"  #: (1, n, classes), or one more if the last means nothing there
    LABELS = "labels"  #: (1, n) class numbers
    SCORES = "scores"  #: (1, n) probabilities
    ROWS = "rows"  #: (1, n, 6) left, top, right, bottom, probability, class number


class Squash(StrEnum):
    """How logits become probabilities."""

    SIGMOID = "sigmoid"  #: RT-DETR, Deformable DETR: classes are independent
    SOFTMAX = "softmax"  #: DETR: the last class means nothing there


class Corners(StrEnum):
    """How a box is written."""

    CXCYWH = "cxcywh"
    XYXY = "xyxy"


class Detr(Decoder):
    """Logits and boxes, or boxes, labels and scores, or one row per thing, as `parts` says in the file's order."""

    overlapping: ClassVar[bool] = False

    parts: tuple[Part, ...] = (Part.LOGITS, Part.BOXES)
    squash: Squash = Squash.SIGMOID
    box: Corners = Corners.CXCYWH
    normalised: bool = True  #: boxes in 0..1 of the canvas; otherwise in its pixels
    first_class: int = Field(default=0, ge=-1, le=1)  #: the number of labels[0]

    @model_validator(mode="after")
    def _parts_make_boxes(self) -> Self:
        if set(self.parts) not in _COMPLETE or len(set(self.parts)) != len(self.parts):
            raise Misfit("cause.model.parts")
        return self

    def shapes(self, width: int, height: int, classes: int) -> tuple[Shape, ...]:
        """One array per part; the number of things is the network's own."""
        logits = classes + (1 if self.squash is Squash.SOFTMAX else 0)
        sides: dict[Part, Shape] = {
            Part.BOXES: (1, None, 4),
            Part.LOGITS: (1, None, logits),
            Part.LABELS: (1, None),
            Part.SCORES: (1, None),
            Part.ROWS: (1, None, 6),
        }
        return tuple(sides[part] for part in self.parts)

    def decode(
        self, outputs: Sequence[NDArray[Any]], width: int, height: int, floors: NDArray[np.float32]
    ) -> Candidates:
        """See Decoder.decode."""
        found = {part: output[0] for part, output in zip(self.parts, outputs, strict=True)}
        if Part.ROWS in found:
            rows = found[Part.ROWS].astype(np.float32, copy=False)
            found = {Part.BOXES: rows[:, :4], Part.SCORES: rows[:, 4], Part.LABELS: rows[:, 5]}
        if len({len(array) for array in found.values()}) > 1:
            raise Nonsense("cause.model.counts")
        if Part.LOGITS in found:
            scores = self._probabilities(found[Part.LOGITS].astype(np.float32, copy=False))
            picked, confidence, class_id = most_likely(scores, floors)
        else:
            picked, confidence, class_id = self._labelled(found[Part.LABELS], found[Part.SCORES], floors)
        boxes = found[Part.BOXES][picked].astype(np.float32, copy=False)
        return candidates(self._on_canvas(boxes, width, height), confidence, class_id)

    def _probabilities(self, logits: NDArray[np.float32]) -> NDArray[np.float32]:
        if self.squash is Squash.SIGMOID:
            return sigmoid(logits)
        with np.errstate(invalid="ignore", over="ignore"):
            weight = np.exp(logits - logits.max(axis=1, keepdims=True))
            return np.asarray((weight / weight.sum(axis=1, keepdims=True))[:, :-1], np.float32)

    def _labelled(
        self, labels: NDArray[Any], scores: NDArray[Any], floors: NDArray[np.float32]
    ) -> tuple[NDArray[np.intp], NDArray[np.float32], NDArray[np.int16]]:
        """As `most_likely`, where the network names the class itself."""
        lowest = floors.min(initial=np.inf)
        likely, confidence, _ = most_likely(scores.astype(np.float32)[:, None], np.array([lowest], np.float32))
        number = labels[likely].astype(np.float64) - self.first_class
        if not (np.isfinite(number).all() and (number >= 0).all() and (number < len(floors)).all()):
            raise Nonsense("cause.model.class", labels=len(floors))
        class_id = number.astype(np.int16)
        passed = confidence >= floors[class_id]
        return likely[passed], confidence[passed], class_id[passed]

    def _on_canvas(self, boxes: NDArray[np.float32], width: int, height: int) -> NDArray[np.float32]:
        xyxy = corners(boxes) if self.box is Corners.CXCYWH else boxes
        with np.errstate(over="ignore"):
            return xyxy * np.array([width, height] * 2, np.float32) if self.normalised else xyxy


_COMPLETE = (
    {Part.LOGITS, Part.BOXES},
    {Part.BOXES, Part.LABELS, Part.SCORES},
    {Part.ROWS},
)

DECODER = Detr
