"""A picture in which something may be is looked at again, mirrored, and what the two looks say is one answer.

A network errs differently on a picture and on its mirror image (test-time augmentation; Simonyan and Zisserman 2015),
so what both see counts for more and what one alone sees for less. Boxes are joined in the manner of weighted boxes
fusion (Solovyev, Wang and Gabruseva 2021).
"""

import numpy as np
from numpy.typing import NDArray
from pydantic import Field

from models.decoder import Candidates
from models.suppression import overlap
from protocol.wire import Strict


class SecondLook(Strict):
    """When a model looks again."""

    #: The first look must be so sure of some box: a picture that shows nothing costs one look.
    seen: float = Field(gt=0.0, lt=1.0)


def mirrored(image: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """(h, w, 3), left and right changed."""
    return np.ascontiguousarray(image[:, ::-1])


def turned_back(found: Candidates, width: int) -> Candidates:
    """Boxes on the mirror image of a canvas of ``width`` pixels, on the canvas itself."""
    x1, y1, x2, y2 = found.xyxy.T
    return Candidates(np.stack([width - x2, y1, width - x1, y2], axis=1), found.confidence, found.class_id)


def agreed(first: Candidates, second: Candidates, iou: float) -> Candidates:
    """What two looks at the same canvas say together, each without overlapping boxes of its own; surest first.

    Boxes of one class that share more than ``iou`` of their union are one: their mean, by confidence. It is as sure as
    the less sure look, and half as sure as a look that sees it alone.
    """
    xyxy, confidence, class_id = (
        np.concatenate([getattr(first, part), getattr(second, part)]) for part in ("xyxy", "confidence", "class_id")
    )
    of_second = np.arange(len(confidence)) >= len(first.confidence)
    order = np.argsort(-confidence, kind="stable")
    boxes, sure, kinds = list[NDArray[np.float32]](), list[np.float32](), list[np.int16]()
    while order.size:
        best = order[0]
        one = (class_id[order] == class_id[best]) & (overlap(xyxy[best], xyxy[order]) > iou)
        one[0] = True  # whatever `iou` is: nothing shares more than all of itself
        same, order = order[one], order[~one]
        boxes.append(np.average(xyxy[same], axis=0, weights=confidence[same]))
        sure.append(_together(*(confidence[same[of_second[same] == look]].max(initial=0.0) for look in (False, True))))
        kinds.append(class_id[best])
    by = np.argsort(-np.array(sure, np.float32), kind="stable")
    return Candidates(
        np.array(boxes, np.float32).reshape(-1, 4)[by], np.array(sure, np.float32)[by], np.array(kinds, np.int16)[by]
    )


def _together(one: np.float32, other: np.float32) -> np.float32:
    """How sure both looks are: as the less sure one, and half where one alone sees it."""
    return min(one, other) if one and other else np.float32(max(one, other) / 2)
