"""Who goes with whom: as good as the best there is, and never by force."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from scipy.optimize import linear_sum_assignment

from pipelines.assignment import best_pairs

#: Many ties and many zeros, as overlaps have them.
gains = st.tuples(st.integers(0, 7), st.integers(0, 7)).flatmap(
    lambda shape: arrays(np.float64, shape, elements=st.sampled_from([0.0, 0.0, 0.1, 0.25, 0.5, 0.7, 1.0]))
)


def gained(gain: np.ndarray, pairs: list[tuple[int, int]]) -> float:
    return float(sum(gain[i, j] for i, j in pairs))


@given(gains)
def test_nobody_finds_a_better_sum(gain: np.ndarray) -> None:
    pairs = best_pairs(gain)

    assert gained(gain, pairs) == pytest.approx(float(gain[linear_sum_assignment(gain, maximize=True)].sum()))
    assert len({i for i, _ in pairs}) == len({j for _, j in pairs}) == len(pairs)
    assert all(gain[i, j] > 0 for i, j in pairs)


def test_nobody_finds_a_better_sum_in_a_crowd() -> None:
    dice = np.random.default_rng(7)
    for shape in ((40, 40), (25, 60), (60, 25)):
        gain = dice.random(shape)
        best = float(gain[linear_sum_assignment(gain, maximize=True)].sum())
        assert gained(gain, best_pairs(gain)) == pytest.approx(best)


def test_the_closest_pair_gives_way_where_both_together_fit_better() -> None:
    assert best_pairs(np.array([[0.9, 0.8], [0.8, 0.0]])) == [(0, 1), (1, 0)]


def test_strangers_are_no_pair() -> None:
    assert best_pairs(np.zeros((2, 3))) == []
    assert best_pairs(np.zeros((0, 3))) == []
