"""Who goes with whom, so that all together fit best."""

import numpy as np
from numpy.typing import NDArray

Gain = NDArray[np.float64]


def best_pairs(gain: Gain) -> list[tuple[int, int]]:
    """Pairs of row and column, each used once, with the greatest sum of `gain`, (n, m), nothing below 0.

    A pair that gains nothing is left out. Kuhn (1955) with the potentials of Jonker and Volgenant (1987). Few of a
    look's rows are contested, so plain arithmetic serves; importing scipy.optimize for it takes 45 MB a process.
    """
    likes = gain > 0.0
    alone = likes & (likes.sum(1, keepdims=True) == 1) & (likes.sum(0, keepdims=True) == 1)
    pairs = [(int(i), int(j)) for i, j in np.argwhere(alone)]
    rows = np.flatnonzero(likes.any(1) & ~alone.any(1))
    columns = np.flatnonzero(likes.any(0) & ~alone.any(0))
    if len(rows):
        contested = gain[np.ix_(rows, columns)]
        turned = len(rows) > len(columns)
        for i, j in enumerate(_columns_of(-(contested.T if turned else contested))):
            row, column = (rows[j], columns[i]) if turned else (rows[i], columns[j])
            if gain[row, column] > 0.0:
                pairs.append((int(row), int(column)))
    return sorted(pairs)


def _columns_of(cost: Gain) -> list[int]:
    """The column of each row at the least sum of `cost`, (n, m) with n <= m."""
    n, m = cost.shape
    row_price, column_price = np.zeros(n), np.zeros(m)
    row_of = np.full(m, -1)
    for newcomer in range(n):
        least, came_from = np.full(m, np.inf), np.full(m, -1)
        open_ = np.ones(m, np.bool_)
        reached: list[int] = []
        row, column = newcomer, -1
        while True:
            # Which free column is cheapest to reach, directly or by asking others to move?
            step = cost[row] - row_price[row] - column_price
            better = open_ & (step < least)
            least[better], came_from[better] = step[better], column
            column = int(np.argmin(np.where(open_, least, np.inf)))
            paid = least[column]
            row_price[newcomer] += paid
            row_price[row_of[reached]] += paid
            column_price[reached] -= paid
            least[open_] -= paid
            open_[column] = False
            reached.append(column)
            row = int(row_of[column])
            if row < 0:
                break
        while column >= 0:
            before = int(came_from[column])
            row_of[column] = newcomer if before < 0 else row_of[before]
            column = before
    found = [-1] * n
    for column, row in enumerate(row_of.tolist()):
        if row >= 0:
            found[row] = column
    return found
