"""When a limit runs out, by wall time and by working hours of the community."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from central.domain.clocks import (
    CHINA,
    STANDARD,
    Calendar,
    due_at,
    is_due,
    may_rest,
    pause,
    resume,
    stopped,
    take_up,
    working_time,
)  # fmt: skip
from central.domain.task import Clock, ClockState, Pause
from protocol.span import Limit, parse_limit
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


# Pauses

_LIMITS = st.builds(Limit, span=_SPANS, working=st.booleans())


@st.composite
def _rests(draw: st.DrawFn, start: datetime) -> Pause:
    begins = start + timedelta(minutes=draw(st.integers(-600, 20_000)))
    return rest(begins, begins + timedelta(minutes=draw(st.integers(0, 3_000))))


def rest(begins: datetime, ends: datetime) -> Pause:
    return Pause(begins=begins, ends=ends, reason="等配件", by="officer")


def a_clock(start: datetime, limit: Limit) -> Clock:
    due = due_at(start, limit)
    return Clock(some_id("c"), "qingyuan", some_id("i"), None, "done", ClockState.RUNNING, start, due, limit=limit)


@given(_STARTS, _LIMITS, st.data())
def test_a_pause_never_makes_it_due_sooner(start: datetime, limit: Limit, data: st.DataObject) -> None:
    pauses = data.draw(st.lists(_rests(start), max_size=4))
    more = data.draw(_rests(start))
    assert due_at(start, limit, STANDARD, [*pauses, more]) >= due_at(start, limit, STANDARD, pauses)


@given(_STARTS, _LIMITS, st.data())
def test_it_does_not_matter_in_which_order_or_pieces_pauses_are_written_down(
    start: datetime, limit: Limit, data: st.DataObject
) -> None:
    pauses = data.draw(st.lists(_rests(start), min_size=1, max_size=4))
    cut, *others = pauses
    middle = cut.begins + (cut.ends - cut.begins) / 2
    pieces = [*reversed(others), rest(middle, cut.ends), rest(cut.begins, middle), cut]
    assert due_at(start, limit, STANDARD, pieces) == due_at(start, limit, STANDARD, pauses)


@given(_STARTS, _LIMITS, st.integers(0, 5_000), st.data())
def test_begun_later_it_is_never_due_sooner(start: datetime, limit: Limit, by: int, data: st.DataObject) -> None:
    pauses = data.draw(st.lists(_rests(start), max_size=4))
    later = start + timedelta(minutes=by)
    assert due_at(start, limit, STANDARD, pauses) <= due_at(later, limit, STANDARD, pauses)


@given(_STARTS, _SPANS, st.data())
def test_the_time_that_counts_until_due_is_the_limit(start: datetime, span: timedelta, data: st.DataObject) -> None:
    one = data.draw(_rests(start))
    due = due_at(start, Limit(span=span, working=True), STANDARD, [one])
    resting = working_time(max(one.begins, start), min(one.ends, due)) if one.ends > start else timedelta(0)
    assert working_time(start, due) - resting == span


@given(_STARTS, _LIMITS, st.integers(1, 4_000), st.integers(1, 4_000))
def test_ended_early_a_pause_is_as_if_it_had_been_planned_so(start: datetime, limit: Limit, one: int, two: int) -> None:
    """However often a process starts anew between: what is due follows from what is written down, nothing else."""
    short, long = sorted((timedelta(minutes=one), timedelta(minutes=two)))
    clock = a_clock(start, limit)
    planned = pause(clock, rest(start, start + short), STANDARD)
    ended = resume(pause(clock, rest(start, start + long), STANDARD), start + short, STANDARD)
    assert ended == planned


@given(_STARTS, _LIMITS, st.integers(0, 4_000), st.integers(0, 100_000))
def test_work_that_comes_back_has_what_was_left_of_its_time(
    start: datetime, limit: Limit, worked: int, away: int
) -> None:
    clock = a_clock(start, limit)
    left_at = start + timedelta(minutes=worked)
    back_at = left_at + timedelta(minutes=away)
    again = take_up(stopped(clock, left_at), back_at, STANDARD)
    if clock.due_at <= left_at:
        assert again.due_at == clock.due_at
    elif limit.working:
        assert working_time(start, left_at) + working_time(back_at, again.due_at) == limit.span
    else:
        assert again.due_at - back_at == clock.due_at - left_at


def test_only_what_is_in_time_can_be_paused_and_nobody_is_late_in_a_pause() -> None:
    start = local("23 09:00")
    clock = a_clock(start, Limit(span=timedelta(hours=1)))
    assert may_rest(clock, start)
    assert not may_rest(clock, start + timedelta(hours=1))
    resting = pause(clock, rest(start, local("24 09:00")), STANDARD)
    assert resting.due_at == local("24 10:00")
    assert resting.paused(local("23 12:00"))
    assert not resting.paused(local("24 09:00"))
    at_rest = stopped(resting, local("23 12:00"))
    assert at_rest.stopped_at is not None
    assert at_rest.stopped_at <= at_rest.due_at
    assert at_rest.pauses == (rest(start, local("23 12:00")),)


def test_a_limit_in_all_is_read_from_its_words() -> None:
    assert parse_limit("4 working hours in all") == Limit(span=timedelta(hours=4), working=True, accumulated=True)
    assert parse_limit("90min in all") == Limit(span=timedelta(minutes=90), accumulated=True)
    assert parse_limit("90min") == Limit(span=timedelta(minutes=90))
