"""A model learns from examples what a message is about, says so for itself, and is nobody's memory of letters."""

from typing import Any

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from wanglou.evaluation.kind_model import learn

_EXAMPLES = [
    ("夜里施工噪音太大", "noise"),
    ("广场舞音响吵", "noise"),
    ("噪音扰民", "noise"),
    ("垃圾没人清", "garbage"),
    ("垃圾桶满了发臭", "garbage"),
]


def test_words_it_has_not_seen_are_told_by_the_characters_they_share() -> None:
    scores = learn(_EXAMPLES).scores("施工的噪音吵得睡不着")
    assert scores["noise"] > 0 > scores["garbage"]


@given(st.randoms(use_true_random=False))
@settings(max_examples=10)
def test_the_order_of_examples_does_not_matter(chance: Any) -> None:
    shuffled = chance.sample(_EXAMPLES, len(_EXAMPLES))
    one, other = learn(_EXAMPLES), learn(shuffled)
    assert one.columns == other.columns
    np.testing.assert_allclose(one.weights, other.weights, atol=1e-9)


@given(st.text(max_size=200))
@settings(max_examples=50)
def test_any_words_get_a_finite_score_for_every_label(words: str) -> None:
    scores = _MODEL.scores(words)
    assert scores.keys() == {"noise", "garbage"}
    assert all(np.isfinite(score) for score in scores.values())


def test_words_that_share_nothing_with_any_example_are_scored_alike() -> None:
    assert set(_MODEL.scores("hello").values()) == {0.0}


def test_examples_are_fitted() -> None:
    for words, label in _EXAMPLES:
        scores = _MODEL.scores(words)
        assert max(scores, key=scores.__getitem__) == label


_MODEL = learn(_EXAMPLES)
