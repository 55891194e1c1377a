"""Several boxes around the same thing become the surest one."""

import numpy as np
from numpy.typing import NDArray

#: More candidates than this never are separate things; the surest are looked at first.
MOST_CANDIDATES = 1000


def surest(
    xyxy: NDArray[np.float32],
    confidence: NDArray[np.float32],
    class_id: NDArray[np.int16],
    iou: float,
) -> NDArray[np.intp]:
    """Row numbers to keep, surest first: greedy non-maximum suppression, within each class only.

    A box goes when it shares more than `iou` (0..1) of its union with a surer box of its class.
    """
    order = np.argsort(-confidence, kind="stable")[:MOST_CANDIDATES]
    kept: list[np.intp] = []
    while order.size:
        best, rest = order[0], order[1:]
        kept.append(best)
        same = class_id[rest] == class_id[best]
        order = rest[~(same & (overlap(xyxy[best], xyxy[rest]) > iou))]
    return np.array(kept, np.intp)


def overlap(box: NDArray[np.float32], boxes: NDArray[np.float32]) -> NDArray[np.float64]:
    """Intersection over union of one box (4,) with each of (n, 4); a box without area overlaps nothing."""
    one, many = box.astype(np.float64), boxes.astype(np.float64)
    sides = np.clip(np.minimum(one[2:], many[:, 2:]) - np.maximum(one[:2], many[:, :2]), 0, None)
    shared = sides[:, 0] * sides[:, 1]
    union = _area(one[None]) + _area(many) - shared
    return np.asarray(np.divide(shared, union, out=np.zeros_like(shared), where=union > 0))


def _area(boxes: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.asarray((boxes[:, 2] - boxes[:, 0]) * (boxes[:, 3] - boxes[:, 1]), np.float64)
