"""Who goes with whom, so that all together fit best."""

import numpy as np
from numpy.typing import NDArray


def best_pairs(gain: NDArray[np.float64]) -> list[tuple[int, int]]:
    """Pairs of row and column, each used once, with the greatest sum of `gain`, (n, m), nothing below 0.

    A pair that gains nothing is left out.
    """
    likes = gain > 0.0
    alone = likes & (likes.sum(1, keepdims=True) == 1) & (likes.sum(0, keepdims=True) == 1)
    pairs = [(int(i), int(j)) for i, j in np.argwhere(alone)]
    rows = np.flatnonzero(likes.any(1) & ~alone.any(1))
    columns = np.flatnonzero(likes.any(0) & ~alone.any(0))
    if len(rows):
        # Imported once somebody is contested: it is 45 MB, and most looks of a street contest nobody.
        from scipy.optimize import linear_sum_assignment

        contested = gain[np.ix_(rows, columns)]
        chosen = zip(*linear_sum_assignment(contested, maximize=True), strict=True)
        pairs += [(int(rows[i]), int(columns[j])) for i, j in chosen if contested[i, j] > 0.0]
    return sorted(pairs)
