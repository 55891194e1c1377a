"""What words are about: phrases and resemblance together, and what a resemblance may never do."""

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from central.domain.about import DANGER, NOT_NOW, OTHER, About, about, nothing
from central.domain.report_text import names_danger, read_report
from packs.shelf import load_shelf
from tests.central.domain.builders import a_pack

SHELF = load_shelf()
LABELS = [*sorted(SHELF), DANGER, NOT_NOW]
any_scores = st.fixed_dictionaries({label: st.floats(-2, 2) for label in LABELS})
#: Words with phrases of several packs, with danger, with none.
WORDS = (
    "着火了快来人",
    "有人在电梯里出不来",
    "楼道里堆满了杂物",
    "装修太吵了",
    "今天天气不错",
    "没有着火",
    "消防通道被堵了，万一着火怎么办",
)


def like(**scores: float) -> Mapping[str, float]:
    return dict.fromkeys(LABELS, -1.0) | scores


@given(st.sampled_from(WORDS), any_scores)
def test_whatever_words_resemble_a_danger_that_is_said_stays_said(words: str, scores: dict[str, float]) -> None:
    plain = read_report(words, SHELF, ())
    assert read_report(words, SHELF, (), resembles=lambda _: scores).urgent or not plain.urgent
    assert names_danger(words, SHELF, resembles=lambda _: scores) or not names_danger(words, SHELF)


@given(any_scores)
def test_a_denial_sends_nobody_whatever_it_resembles(scores: dict[str, float]) -> None:
    assert not read_report("没有着火", SHELF, (), resembles=lambda _: scores).urgent


@given(st.sampled_from(WORDS), any_scores, st.permutations(sorted(SHELF)))
def test_the_order_of_the_shelf_changes_nothing(words: str, scores: dict[str, float], order: list[str]) -> None:
    assert about(words, {name: SHELF[name] for name in order}, lambda _: scores) == about(
        words, SHELF, lambda _: scores
    )


@pytest.mark.parametrize(
    ("words", "scores", "expected"),
    [
        ("天花板滴滴答答", like(water_leak=0.3), About("water_leak")),
        ("天花板滴滴答答", like(water_leak=-0.5), About(OTHER)),
        ("他没气了", like(danger=0.2), About(OTHER, danger=True)),
        ("明天消防演习", like(not_now=0.6, fire=0.2), About(OTHER)),
        ("罐子嘶嘶响", like(gas_leak=0.4), About("gas_leak", danger=True)),
        # A phrase that decides stands against everyday words, and beside another resemblance it is weighed.
        ("装修太吵了", like(other=0.4), About("noise", ("太吵",))),
        ("太吵了，两口子在打", like(fight=0.9), About("fight")),
        ("太吵了，两口子在打", like(fight=-0.6, noise=-0.6), About("noise", ("太吵",))),
    ],
)
def test_phrases_and_resemblance_are_weighed_together(words: str, scores: Mapping[str, float], expected: About) -> None:
    assert about(words, SHELF, lambda _: scores) == expected


def test_a_pack_nobody_wrote_examples_for_is_known_by_its_phrases() -> None:
    own = SHELF | {"bees": a_pack("bees", words={"strong": ["马蜂窝"]})}
    assert about("楼道里有个马蜂窝", own, lambda _: like(clutter=0.2)).pack == "bees"


def test_labels_of_packs_that_are_not_on_the_shelf_do_not_count() -> None:
    without = {name: pack for name, pack in SHELF.items() if name != "fight"}
    assert about("两个人扭在一起", without, lambda _: like(fight=0.9, quarrel=0.1)).pack == "quarrel"


def test_where_nothing_was_learnt_phrases_alone_decide() -> None:
    assert about("天花板滴滴答答", SHELF, nothing) == About(OTHER)
