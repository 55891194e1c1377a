"""Who goes with whom: as good as the best there is, and never by force."""

from itertools import permutations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from pipelines.assignment import best_pairs

#: Many ties and many zeros, as overlaps have them.
gains = st.tuples(st.integers(0, 4), st.integers(0, 4)).flatmap(
    lambda shape: arrays(np.float64, shape, elements=st.sampled_from([0.0, 0.0, 0.1, 0.25, 0.5, 0.7, 1.0]))
)


def gained(gain: np.ndarray, pairs: list[tuple[int, int]]) -> float:
    return float(sum(gain[i, j] for i, j in pairs))


def best_by_trying(gain: np.ndarray) -> float:
    """The best of all ways to give each row a column of its own, or none."""
    rows, columns = gain.shape
    padded = np.hstack([gain, np.zeros((rows, rows))])
    return max(float(padded[range(rows), order].sum()) for order in permutations(range(columns + rows), rows))


@settings(max_examples=50, deadline=None)
@given(gains)
def test_nobody_finds_a_better_sum(gain: np.ndarray) -> None:
    pairs = best_pairs(gain)
    assert gained(gain, pairs) == pytest.approx(best_by_trying(gain))
    assert len({i for i, _ in pairs}) == len({j for _, j in pairs}) == len(pairs)
    assert all(gain[i, j] > 0 for i, j in pairs)


def test_the_closest_pair_gives_way_where_both_together_fit_better() -> None:
    assert best_pairs(np.array([[0.9, 0.8], [0.8, 0.0]])) == [(0, 1), (1, 0)]


def test_strangers_are_no_pair() -> None:
    assert best_pairs(np.zeros((2, 3))) == []
    assert best_pairs(np.zeros((0, 3))) == []
