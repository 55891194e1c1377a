"""What thing words speak of, and that a place's name or a longer word is not mistaken for one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from central.domain.similarity import similarity
from central.domain.subjects import things_said


@pytest.mark.parametrize(
    ("words", "things"),
    [
        ("楼上打麻将打到半夜", {"games"}),
        ("谁家的狗一直叫", {"dog"}),
        ("路边堆着建筑垃圾没人拉", {"rubble"}),
        ("我们楼下水管破了", {"leak"}),
        ("下水管堵了", {"sewage"}),
        ("有人在烧烤", {"party"}),
        ("电动车在烧", {"bikes", "fire"}),
        ("快来看看", set()),
        ("", set()),
    ],
)
def test_words_name_their_things(words: str, things: set[str]) -> None:
    assert things_said(words) == things


@given(st.text(max_size=300))
def test_any_words_can_be_asked_and_what_follows_the_first_breath_says_nothing(words: str) -> None:
    said = things_said(words)
    assert things_said(words.ljust(80, "。") + "。狗叫") >= said


@given(st.text("东门翻墙狗叫好", max_size=12), st.text("东门翻墙狗叫好", max_size=12))
def test_pairs_that_are_left_out_make_nothing_more_alike_than_can_be(one: str, other: str) -> None:
    without = frozenset({"东门"})
    assert 0.0 <= similarity(one, other, without) <= 1.0
    assert similarity(one, other, without) == pytest.approx(similarity(other, one, without))
    if "东门" not in one + other:
        assert similarity(one, other, without) == pytest.approx(similarity(one, other))
