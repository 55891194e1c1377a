"""The brain knows for how long it has listened without a gap."""

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from central.jobs.ears import LONGEST_GAP, Ears
from tests.central.domain.builders import NOON


def test_who_has_just_begun_has_listened_for_no_time() -> None:
    assert Ears().listening_since(NOON) == NOON


@given(st.lists(st.integers(1, 200), max_size=30))
def test_only_a_gap_begins_it_anew(waits: list[int]) -> None:
    ears, now, began = Ears(), NOON, NOON
    ears.listening_since(now)
    for seconds in waits:
        now += timedelta(seconds=seconds)
        began = now if timedelta(seconds=seconds) > LONGEST_GAP else began
        assert ears.listening_since(now) == began
        ears.listened(now)


def test_a_look_that_failed_for_longer_than_a_gap_was_no_listening() -> None:
    ears = Ears()
    ears.listening_since(NOON)
    for n in range(1, 6):
        ears.listening_since(NOON + timedelta(seconds=15 * n))
    assert ears.listening_since(NOON + timedelta(seconds=90)) == NOON + timedelta(seconds=75)


def test_without_its_broker_nothing_is_judged_and_a_long_time_without_it_is_a_gap() -> None:
    ears = Ears(open=False)
    assert ears.listening_since(NOON) is None
    ears.open = True
    assert ears.listening_since(NOON) == NOON
    ears.listened(NOON)
    ears.open = False
    assert ears.listening_since(NOON + timedelta(minutes=5)) is None
    ears.open = True
    assert ears.listening_since(NOON + timedelta(minutes=10)) == NOON + timedelta(minutes=10)
