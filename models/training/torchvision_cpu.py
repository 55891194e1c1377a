"""Lets the training libraries run on a machine without a graphics card."""

import torch  # type: ignore[import-not-found]
from torch import Tensor

_KEPT_ALIVE: list[object] = []


def make_importable() -> None:
    """Declare the operators that PyPI's torchvision (a CUDA build) looks for, with a `nms` that really works.

    Call it before ultralytics is imported; a second call does nothing.
    """
    if _KEPT_ALIVE:
        return
    library = torch.library.Library("torchvision", "FRAGMENT")
    for operator in ("nms", "qnms"):
        library.define(f"{operator}(Tensor dets, Tensor scores, float iou_threshold) -> Tensor")
    library.impl("nms", suppressed, "CPU")
    _KEPT_ALIVE.append(library)


def suppressed(boxes: Tensor, scores: Tensor, limit: float) -> Tensor:
    """Which boxes stay, surest first, when none may overlap a surer one by more than `limit`."""
    order = scores.argsort(descending=True)
    area = (boxes[:, 2:] - boxes[:, :2]).prod(1)
    kept = []
    while len(order):
        best, rest = order[0], order[1:]
        kept.append(best)
        sides = torch.minimum(boxes[best, 2:], boxes[rest, 2:]) - torch.maximum(boxes[best, :2], boxes[rest, :2])
        shared = sides.clamp(min=0).prod(1)
        order = rest[shared / (area[best] + area[rest] - shared + 1e-9) <= limit]
    return torch.stack(kept) if kept else torch.empty(0, dtype=torch.long)
