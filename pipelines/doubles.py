"""One thing that the model calls by two names, or sees twice, is counted once."""

from collections.abc import Sequence

import numpy as np

from pipelines.likeness import overlap
from pipelines.tracking import Corners

#: Boxes that share so much of what both cover are one thing.
ONE_THING = 0.6


def each_once(boxes: Sequence[Corners]) -> list[int]:
    """Which of `boxes` (pixels) to count, by index; of those that lie on one another the one that comes first."""
    corners = np.array(boxes, np.float64).reshape(-1, 4)
    shared = overlap(corners, corners, np.zeros((len(corners), 1)))
    kept: list[int] = []
    for index in range(len(corners)):
        if not kept or float(shared[index, kept].max()) < ONE_THING:
            kept.append(index)
    return kept
