"""What words are about: phrases and resemblance together, and what a resemblance may never do."""

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from central.domain.about import DANGER, NOT_NOW, OTHER, About, about, nothing
from central.domain.report_text import ReadReport, names_danger, read_report, severity_of
from packs.shelf import load_shelf
from protocol.hazards import Severity
from tests.central.domain.builders import a_pack

SHELF = load_shelf()
LABELS = [*sorted(SHELF), DANGER, NOT_NOW]
any_scores = st.fixed_dictionaries({label: st.floats(-2, 2) for label in LABELS})
#: Words with phrases of several packs, with danger that is heard or only listed by a pack, with none.
WORDS = (
    "着火了快来人",
    "有人在电梯里出不来",
    "报警器在叫",
    "老太太绊倒了",
    "a fire drill at noon",
    "smoke is coming out of a window",
    "楼道里堆满了杂物",
    "装修太吵了",
    "今天天气不错",
    "没有着火",
    "消防通道被堵了，万一着火怎么办",
)


def like(**scores: float) -> Mapping[str, float]:
    return dict.fromkeys(LABELS, -1.0) | scores


def sends(read: ReadReport) -> bool:
    return read.asserts and severity_of(read, SHELF) is Severity.LIFE_SAFETY


@given(st.sampled_from(WORDS), st.sampled_from(["", "物业不管，" * 20]), any_scores)
def test_whatever_words_resemble_a_danger_that_is_said_stays_said(
    words: str, before: str, scores: dict[str, float]
) -> None:
    plain, read = (read_report(before + words, SHELF, (), resembles=by) for by in (nothing, lambda _: scores))
    assert sends(read) or not sends(plain)
    assert read.urgent or not plain.urgent
    assert names_danger(words, SHELF, resembles=lambda _: scores) or not names_danger(words, SHELF)


@given(st.sampled_from(["没有着火", "虚惊一场，没人受伤", "火已经灭了"]), any_scores)
def test_a_denial_sends_nobody_whatever_it_resembles(words: str, scores: dict[str, float]) -> None:
    assert not sends(read_report(words, SHELF, (), resembles=lambda _: scores))


@given(st.sampled_from(["怕插座打火", "去年插座打火了一次"]), st.floats(-2, 2))
def test_what_a_phrase_of_danger_only_fears_is_ruled_out(words: str, near: float) -> None:
    assert about(words, SHELF, lambda _: like(fire=near)).pack == OTHER


def test_after_a_denial_another_danger_stands_though_no_phrase_names_it() -> None:
    no_pulse = like(danger=0.5)
    read = read_report("烟没了，他没气了", SHELF, (), resembles=lambda words: no_pulse if "气" in words else {})
    assert (read.urgent, read.asserts) == (True, True)


def test_after_a_denial_a_trouble_known_by_example_stands() -> None:
    dripping = like(water_leak=0.5)
    read = read_report(
        "楼上不吵了，天花板滴滴答答", SHELF, (), resembles=lambda words: dripping if "滴" in words else {}
    )
    assert (read.pack, read.asserts) == ("water_leak", True)


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
        # A word that only supports makes a danger no less urgent.
        ("阀门那里嘶嘶响", like(gas_leak=0.2), About("gas_leak", ("阀门",), danger=True)),
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
    assert about("楼道里有个马蜂窝", own, lambda _: like(clutter=0.2)) == About("bees", ("马蜂窝",))
    assert about("有马蜂窝，他没气了", own, lambda _: like(danger=0.2)) == About("bees", ("马蜂窝",), danger=True)


def test_labels_of_packs_that_are_not_on_the_shelf_do_not_count() -> None:
    without = {name: pack for name, pack in SHELF.items() if name != "fight"}
    assert about("两个人扭在一起", without, lambda _: like(fight=0.9, quarrel=0.1)).pack == "quarrel"


def test_labels_that_nobody_knows_decide_nothing() -> None:
    assert about("两个人扭在一起", SHELF, lambda _: {"bees": 2.0}) == About(OTHER)


def test_where_nothing_was_learnt_phrases_alone_decide() -> None:
    assert about("天花板滴滴答答", SHELF, nothing) == About(OTHER)
