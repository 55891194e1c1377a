"""When a step was really taken: bounded by what can be, whatever the phone's clock says."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from central.domain.phone_step import CLOCK_SLACK, PhoneClock, really_done

NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
OFFERED = NOW - timedelta(hours=1)
#: Whatever a phone may send: a clock set to the end of time, in any zone.
instants = st.datetimes(timezones=st.timezones())
spans = st.timedeltas(min_value=timedelta(days=-400), max_value=timedelta(days=400))


def clock(done_before: timedelta, ahead: timedelta = timedelta(0)) -> PhoneClock:
    """Sent now, done ``done_before`` earlier, by a clock that is ``ahead`` of ours."""
    return PhoneClock(NOW + ahead - done_before, NOW + ahead)


@given(done=spans, sent=spans)
def test_never_in_the_future_and_never_before_the_offer(done: timedelta, sent: timedelta) -> None:
    at, _ = really_done(PhoneClock(NOW + done, NOW + sent), now=NOW, not_before=OFFERED)
    assert OFFERED <= at <= NOW


@given(done=instants, sent=instants)
def test_no_clock_is_too_wrong_to_be_read(done: datetime, sent: datetime) -> None:
    at, doubtful = really_done(PhoneClock(done, sent), now=NOW, not_before=OFFERED)
    assert OFFERED <= at <= NOW
    assert doubtful or abs(sent - NOW) <= CLOCK_SLACK


def test_an_offer_that_another_process_dated_a_moment_ahead_lies_in_no_future_either() -> None:
    soon = NOW + timedelta(seconds=30)
    assert really_done(clock(timedelta(minutes=1)), now=NOW, not_before=soon) == (NOW, False)


def test_a_clock_at_the_end_of_time_is_marked_and_takes_nothing_with_it() -> None:
    last, first = datetime.max.replace(tzinfo=UTC), datetime.min.replace(tzinfo=UTC)
    for done, sent, at in ((NOW, last, OFFERED), (last, NOW, NOW), (first, NOW, OFFERED), (NOW, first, NOW)):
        assert really_done(PhoneClock(done, sent), now=NOW, not_before=OFFERED) == (at, True)


@given(minutes=st.integers(0, 59), ahead=spans)
def test_a_clock_that_is_wrong_by_the_same_amount_still_says_how_long_ago(minutes: int, ahead: timedelta) -> None:
    before = timedelta(minutes=minutes)
    at, doubtful = really_done(clock(before, ahead), now=NOW, not_before=OFFERED)
    assert abs(at - (NOW - before)) <= CLOCK_SLACK
    assert doubtful == (abs(ahead) > CLOCK_SLACK)


def test_a_right_clock_is_believed_and_one_that_names_the_impossible_is_marked() -> None:
    twenty = timedelta(minutes=20)
    assert really_done(clock(twenty), now=NOW, not_before=OFFERED) == (NOW - twenty, False)
    assert really_done(clock(timedelta(hours=3)), now=NOW, not_before=OFFERED) == (OFFERED, True)
    assert really_done(clock(-twenty), now=NOW, not_before=OFFERED) == (NOW, True)


def test_without_a_clock_it_was_done_when_it_was_heard() -> None:
    assert really_done(None, now=NOW, not_before=OFFERED) == (NOW, False)
