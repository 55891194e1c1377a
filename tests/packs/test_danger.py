"""Is danger to life heard however it is put, and nothing else taken for it? On the packs that ship."""

import tomllib
from collections.abc import Sequence
from pathlib import Path

import pytest

from central.domain.about import NOT_NOW, nothing
from central.domain.report_text import ReadReport, read_report, severity_of
from packs.by_example import learnt
from packs.shelf import load_shelf
from protocol.hazards import Severity
from protocol.pack import Pack
from wanglou.examples import EXAMPLES

MIXED = tomllib.loads(Path(__file__).with_name("danger.toml").read_text(encoding="utf-8"))["danger"]
SAID = MIXED | tomllib.loads((EXAMPLES / "danger.toml").read_text(encoding="utf-8"))["said"]
NONE = SAID.pop(NOT_NOW)
#: How words are heard: by phrases alone, and as the brain hears them.
HEARD = {"phrases": nothing, "examples": learnt()}


def sends_people(read: ReadReport, shelf: dict[str, Pack]) -> bool:
    return read.asserts and severity_of(read, shelf) is Severity.LIFE_SAFETY


def sending(said: Sequence[str], by: str) -> list[str]:
    shelf = load_shelf()
    return [words for words in said if sends_people(read_report(words, shelf, (), resembles=HEARD[by]), shelf)]


@pytest.mark.parametrize("by", HEARD)
@pytest.mark.parametrize("kind", SAID)
def test_danger_to_life_is_heard_however_it_is_put(kind: str, by: str) -> None:
    assert SAID[kind]
    assert sending(SAID[kind], by) == SAID[kind]


def test_idioms_fears_drills_and_what_is_over_send_nobody() -> None:
    assert sending(NONE, "phrases") == []


def test_of_what_only_sounds_like_danger_examples_believe_next_to_nothing() -> None:
    assert len(sending(NONE, "examples")) <= len(NONE) / 100


@pytest.mark.parametrize(
    ("words", "pack"),
    [
        ("电动车在烧", "fire"),
        ("垃圾桶烧起来了", "fire"),
        ("楼道里一股煤气味", "gas_leak"),
        ("有位大姐心脏病犯了", "fallen_person"),
        ("电梯坏了，困人了", "trapped"),
        ("电梯停在三楼不动，里面有两个孩子", "trapped"),
        ("小孩把自己反锁在厕所里哭", "trapped"),
        ("着火了，有人被困在楼里", "fire"),
        ("电梯经常困人，没人管", "other"),
        ("电梯坏了", "other"),
        ("怕着火", "other"),
        ("消防通道被堵了，万一着火怎么办", "blocked_lane"),
        ("没有着火", "fire"),
    ],
)
def test_the_pack_is_that_of_the_danger_and_never_of_what_is_only_feared(words: str, pack: str) -> None:
    assert read_report(words, load_shelf(), ()).pack == pack


def test_far_down_a_long_letter_only_words_of_now_are_danger() -> None:
    story = "物业常年不管，" * 40
    assert not read_report(f"{story}业主受伤流血", load_shelf(), ()).urgent
    assert read_report(f"{story}现在楼道着火了", load_shelf(), ()).urgent


@pytest.mark.parametrize(
    ("words", "urgent"),
    [
        ("昨天煤气味就很重，现在还有煤气味", True),
        ("昨天这里着火了", False),
        ("电梯卡在五楼，里面有小孩", True),
        ("电梯卡在五楼", False),
        ("家里有煤气味怎么办", True),
        ("着火了怎么办", False),
        ("樓道冒煙", True),
        ("fire drill at noon", False),
        ("smoke is coming out of a window", True),
    ],
)
def test_time_and_the_clause_before_decide(words: str, urgent: bool) -> None:
    assert read_report(words, load_shelf(), ()).urgent is urgent
