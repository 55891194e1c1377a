"""When a time limit runs out: by the clock on the wall, or counting working hours only."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta, timezone, tzinfo

from central.domain.task import Clock, ClockState
from protocol.span import Limit

#: China keeps one time, without summer time.
CHINA = timezone(timedelta(hours=8), "UTC+8")
#: A limit that is not reached by then was written wrong.
_LONGEST_DAYS = 3660


@dataclass(frozen=True, slots=True)
class Calendar:
    """When people work. ``holidays`` are off though a weekday, ``extra_days`` are worked though a weekend (调休)."""

    zone: tzinfo = CHINA
    hours: tuple[tuple[time, time], ...] = ((time(8), time(12)), (time(13), time(17)))
    weekdays: frozenset[int] = frozenset(range(5))  #: Monday is 0
    holidays: frozenset[date] = frozenset()
    extra_days: frozenset[date] = frozenset()

    def works_on(self, day: date) -> bool:
        return day in self.extra_days or (day.weekday() in self.weekdays and day not in self.holidays)


STANDARD = Calendar()


def due_at(start: datetime, limit: Limit, calendar: Calendar = STANDARD) -> datetime:
    """The instant at which ``limit``, begun at ``start`` (aware), has passed; in the zone of ``start``.

    Raises ValueError when the calendar has no working time for it.
    """
    if not limit.working:
        return start + limit.span
    left = limit.span
    for opens, closes in _shifts(start.astimezone(calendar.zone), calendar):
        if left <= closes - opens:
            return (opens + left).astimezone(start.tzinfo)
        left -= closes - opens
    raise ValueError("the calendar has no working hours")


def working_time(start: datetime, end: datetime, calendar: Calendar = STANDARD) -> timedelta:
    """How much working time lies between two instants; nothing when ``end`` is before ``start``."""
    total = timedelta(0)
    for opens, closes in _shifts(start.astimezone(calendar.zone), calendar):
        if opens >= end:
            break
        total += max(timedelta(0), min(closes, end) - opens)
    return total


def _shifts(start: datetime, calendar: Calendar) -> Iterator[tuple[datetime, datetime]]:
    """The stretches of working time from ``start`` on, the first one cut."""
    for offset in range(_LONGEST_DAYS):
        day = start.date() + timedelta(days=offset)
        for first, last in calendar.hours if calendar.works_on(day) else ():
            opens = max(datetime.combine(day, first, calendar.zone), start)
            closes = datetime.combine(day, last, calendar.zone)
            if opens < closes:
                yield opens, closes


def stopped(clock: Clock, now: datetime) -> Clock:
    """The clock at rest; one that ran out keeps the instant at which it did."""
    if clock.state is ClockState.STOPPED:
        return clock
    return replace(clock, state=ClockState.STOPPED, stopped_at=now)


def is_due(clock: Clock, now: datetime) -> bool:
    """True when it still runs, or ran out unheard, and its time has come."""
    return clock.state in (ClockState.RUNNING, ClockState.BREACHED) and clock.due_at <= now
