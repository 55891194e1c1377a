"""Wrong clocks: times are put right by what is certain, and left alone where they were right enough."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from edge_agent.clock import TOLERATED, Stamp, corrected, skew, stamp, utc_now
from protocol.events import Event
from tests.edge_agent.world import NOON, event

spans = st.timedeltas(timedelta(days=-20_000), timedelta(days=2000))
DAY = timedelta(days=1)


@given(spans, spans, st.integers(0, 10**7))
def test_within_one_power_on_the_true_time_is_found_whatever_both_clocks_said(
    wrong_then: timedelta, wrong_now: timedelta, passed_s: int
) -> None:
    truth = NOON
    written = Stamp(truth + wrong_then, 100.0, "a")
    later = truth + timedelta(seconds=passed_s)
    here = Stamp(later + wrong_now, 100.0 + passed_s, "a")
    by = skew(written, here, clock_offset=-wrong_now)
    assert abs(written.wall + by - truth) <= TOLERATED
    assert by == timedelta(0) or abs(wrong_then) > TOLERATED


def test_after_a_restart_the_clock_is_taken_to_have_been_as_wrong_as_it_is() -> None:
    written, here = Stamp(NOON - DAY, 5.0, "a"), Stamp(NOON - DAY + timedelta(hours=1), 9.0, "b")
    assert skew(written, here, DAY) == DAY
    assert skew(written, here, timedelta(seconds=2)) == timedelta(0)


def test_a_moved_event_keeps_everything_but_its_times() -> None:
    was = event()
    moved = Event.model_validate_json(corrected(was.model_dump_json(), DAY))
    assert moved.started_at == was.started_at + DAY
    assert moved.observed_at == was.observed_at + DAY
    assert moved.model_copy(update={"started_at": was.started_at, "observed_at": was.observed_at}) == was


def test_an_event_that_was_right_is_sent_to_the_letter() -> None:
    body = event().model_dump_json()
    assert corrected(body, timedelta(0)) is body


def test_two_stamps_of_this_machine_agree() -> None:
    first, second = stamp(utc_now()), stamp(utc_now())
    assert first.boot == second.boot
    assert first.boot_s <= second.boot_s
    assert skew(first, second, timedelta(0)) == timedelta(0)


def test_a_node_that_woke_in_1970_and_was_set_right_by_the_network() -> None:
    written = Stamp(datetime(1970, 1, 1, tzinfo=UTC), 40.0, "a")
    here = Stamp(NOON, 3640.0, "a")
    assert written.wall + skew(written, here, timedelta(0)) == NOON - timedelta(hours=1)
