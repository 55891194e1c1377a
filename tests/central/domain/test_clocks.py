"""When a limit runs out, by wall time and by working hours of the community."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from central.domain.clocks import CHINA, Calendar, due_at, is_due, stopped, working_time
from central.domain.task import Clock, ClockState
from protocol.span import Limit
from tests.central.domain.builders import some_id


def local(text: str) -> datetime:
    """2026-11-23 is a Monday."""
    return datetime.fromisoformat(f"2026-11-{text}").replace(tzinfo=CHINA)


def hours(count: float) -> Limit:
    return Limit(span=timedelta(hours=count), working=True)


@pytest.mark.parametrize(
    ("start", "limit", "due"),
    [
        ("23 09:00", hours(2), "23 11:00"),
        ("23 11:00", hours(2), "23 14:00"),  # over noon
        ("23 12:30", hours(1), "23 14:00"),  # in the noon break
        ("23 16:00", hours(2), "24 09:00"),  # over night
        ("23 06:00", hours(4), "23 12:00"),  # before work
        ("27 16:00", hours(2), "30 09:00"),  # Friday to Monday
        ("28 10:00", hours(1), "30 09:00"),  # on a Saturday
        ("23 08:00", hours(40), "27 17:00"),  # a week's work
        ("23 11:00", Limit(span=timedelta(hours=4)), "23 15:00"),  # natural time
    ],
)
def test_limits_are_counted_as_the_handbook_does(start: str, limit: Limit, due: str) -> None:
    assert due_at(local(start), limit) == local(due)


def test_holidays_are_off_and_moved_days_are_worked() -> None:
    calendar = Calendar(holidays=frozenset({date(2026, 11, 24)}), extra_days=frozenset({date(2026, 11, 28)}))
    assert due_at(local("23 16:00"), hours(2), calendar) == local("25 09:00")
    assert due_at(local("27 16:00"), hours(2), calendar) == local("28 09:00")


def test_the_answer_stands_in_the_zone_of_the_question() -> None:
    due = due_at(datetime(2026, 11, 23, 1, 0, tzinfo=UTC), hours(1))
    assert due == datetime(2026, 11, 23, 2, 0, tzinfo=UTC)
    assert due.tzinfo is UTC


def test_a_calendar_without_work_is_refused() -> None:
    with pytest.raises(ValueError, match="no working hours"):
        due_at(local("23 09:00"), hours(1), Calendar(weekdays=frozenset()))


_STARTS = st.datetimes(datetime(2026, 1, 1), datetime(2027, 1, 1)).map(lambda d: d.replace(tzinfo=CHINA))
_SPANS = st.integers(1, 80 * 60).map(lambda minutes: timedelta(minutes=minutes))


@given(_STARTS, _SPANS)
def test_the_working_time_until_due_is_the_limit(start: datetime, span: timedelta) -> None:
    due = due_at(start, Limit(span=span, working=True))
    assert working_time(start, due) == span
    assert Calendar().works_on(due.date())


@given(_STARTS, _SPANS, _SPANS)
def test_a_longer_limit_is_never_due_sooner(start: datetime, one: timedelta, other: timedelta) -> None:
    shorter, longer = sorted((one, other))
    assert due_at(start, Limit(span=shorter, working=True)) <= due_at(start, Limit(span=longer, working=True))


def test_a_stopped_clock_keeps_what_it_was_and_is_never_due() -> None:
    start = local("23 09:00")
    clock = Clock(
        some_id("c"), "qingyuan", some_id("i"), None, "accept", ClockState.BREACHED, start, start, breached_at=start
    )
    assert is_due(clock, start)
    rested = stopped(clock, start + timedelta(hours=1))
    assert (rested.state, rested.breached_at) == (ClockState.STOPPED, start)
    assert not is_due(rested, start + timedelta(days=1))
    assert stopped(rested, start + timedelta(hours=2)) == rested
