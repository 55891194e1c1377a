"""Finds pictures that are nearly the same, so that none is learnt from in one copy and examined on in another."""

from collections import Counter
from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray
from scipy.sparse.csgraph import connected_components

#: Pictures are compared as this many grey squares a side.
SIDE = 16
#: How alike (correlation) two of them are from which they are twins; turned and mirrored copies count.
ALIKE = 0.95

Image = NDArray[np.uint8]


def thumbnail(image: Image) -> NDArray[np.float32]:
    """The picture as SIDE x SIDE grey numbers, brightness and contrast taken out."""
    grey = image if image.ndim == 2 else cv2.cvtColor(image, cv2.COLOR_BGR2GRAY)
    small = cv2.resize(grey, (SIDE, SIDE), interpolation=cv2.INTER_AREA).astype(np.float32)
    small -= small.mean()
    return small / max(float(np.linalg.norm(small)), 1e-6)


def likeness(thumbnails: NDArray[np.float32]) -> NDArray[np.float32]:
    """How alike each pair is, the best over eight ways to turn and mirror the second; nothing is its own twin."""
    flat = thumbnails.reshape(len(thumbnails), -1)
    best = np.full((len(flat), len(flat)), -1.0, np.float32)
    for turned in (np.rot90(thumbnails, quarter, (1, 2)) for quarter in range(4)):
        for way in (turned, turned[:, :, ::-1]):
            np.maximum(best, flat @ way.reshape(len(flat), -1).T, out=best)
    np.fill_diagonal(best, -1.0)
    return best


def groups(thumbnails: NDArray[np.float32], alike: float = ALIKE) -> list[int]:
    """For each picture the number of its group: twins, and twins of twins, share the lowest number among them."""
    _, label = connected_components(likeness(thumbnails) >= alike, directed=False)
    lowest: dict[int, int] = {}
    return [lowest.setdefault(int(group), number) for number, group in enumerate(label)]


def thinned(group: Sequence[int], most: int) -> list[int]:
    """At most `most` pictures of each group, spread evenly over it, in their old order."""
    sizes, seen, kept = Counter(group), Counter[int](), []
    for i, number in enumerate(group):
        before, after = (n * most // sizes[number] for n in (seen[number], seen[number] + 1))
        if sizes[number] <= most or after > before:
            kept.append(i)
        seen[number] += 1
    return kept
