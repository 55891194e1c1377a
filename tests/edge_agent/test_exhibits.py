"""Which pictures may be tried now: who failed rests, and only where several fail in a row do all of them."""

from dataclasses import dataclass
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from edge_agent.uplink.exhibits import ASK_AGAIN_S, Turns


@dataclass(frozen=True)
class Picture:
    sha256: str
    path: Path = Path("picture.jpg")
    media_type: str = "image/jpeg"


STACK = [Picture(name) for name in "abcdef"]


def doubling() -> Turns:
    return Turns(lambda failures, wish: max(2.0**failures, wish))


def names(turns: Turns, now_s: float, waiting: list[Picture] = STACK) -> str:
    return "".join(each.sha256 for each in turns.due(waiting, now_s))


def test_all_are_due_in_their_order_until_one_fails() -> None:
    assert names(doubling(), 0.0) == "abcdef"


@given(st.integers(1, 8))
def test_one_that_keeps_failing_rests_longer_each_time_and_holds_up_the_others_no_longer(times: int) -> None:
    turns, now_s = doubling(), 0.0
    for failures in range(1, times + 1):
        turns.unsent("a", now_s, 0.0)
        assert names(turns, now_s + 1.9) == "", "a breath for all, in case it is the brain"
        assert names(turns, now_s + 2.0) == ("bcdef" if failures > 1 else "bcdefa")
        now_s += 2.0**failures
        assert names(turns, now_s) == "bcdefa", "who failed comes last"


def test_where_several_fail_in_a_row_all_rest_until_the_brain_takes_one() -> None:
    turns = doubling()
    for failing in "abc":
        turns.unsent(failing, 0.0, 0.0)
    assert (names(turns, 7.0), turns.rest_s(7.0)) == ("", 1.0)
    assert (names(turns, 8.0), turns.rest_s(8.0)) == ("defabc", 0.0)
    turns.answered()
    turns.unsent("d", 8.0, 0.0)
    assert names(turns, 10.0) == "efabcd"


def test_the_brains_wish_is_honoured_for_all() -> None:
    turns = doubling()
    turns.unsent("a", 0.0, 100.0)
    assert (names(turns, 99.0), names(turns, 100.0)) == ("", "bcdefa")


def test_what_the_disk_does_not_give_or_the_brain_does_not_know_yet_rests_alone() -> None:
    turns = doubling()
    turns.unreadable("a", 0.0)
    turns.unknown("b", 0.0)
    assert names(turns, 0.0) == "cdef"
    assert names(turns, ASK_AGAIN_S) == "bcdefa"


def test_what_is_gone_is_forgotten() -> None:
    turns = doubling()
    turns.unsent("a", 0.0, 0.0)
    assert names(turns, 2.0, STACK[1:]) == "bcdef"
    assert names(turns, 2.0) == "abcdef"
