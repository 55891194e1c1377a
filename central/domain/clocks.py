"""When a time limit runs out: by the clock on the wall, or counting working hours only."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta, timezone, tzinfo

from central.domain.task import Clock, ClockState, Pause
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


def midnight(now: datetime) -> datetime:
    """When the day of ``now`` (aware) began in China."""
    return now.astimezone(CHINA).replace(hour=0, minute=0, second=0, microsecond=0)


#: From one instant to another.
Stretch = tuple[datetime, datetime]


def due_at(start: datetime, limit: Limit, calendar: Calendar = STANDARD, pauses: Sequence[Pause] = ()) -> datetime:
    """The instant at which ``limit``, begun at ``start`` (aware), has passed; in the zone of ``start``.

    What lies in ``pauses`` does not count. Raises ValueError when the calendar has no working time for it.
    """
    resting = _merged(pauses)
    if not limit.working:
        return _natural(start, limit.span, resting)
    left = limit.span
    for opens, closes in _without(_shifts(start.astimezone(calendar.zone), calendar), resting):
        if left <= closes - opens:
            return (opens + left).astimezone(start.tzinfo)
        left -= closes - opens
    raise ValueError("the calendar has no working hours")


def _natural(start: datetime, span: timedelta, resting: Sequence[Stretch]) -> datetime:
    due = start + span
    for begins, ends in resting:
        if begins < due and ends > start:
            due += ends - max(begins, start)
    return due


def _merged(pauses: Sequence[Pause]) -> list[Stretch]:
    """In order, and apart from each other."""
    merged: list[Stretch] = []
    for begins, ends in sorted((pause.begins, pause.ends) for pause in pauses if pause.begins < pause.ends):
        if merged and begins <= merged[-1][1]:
            merged[-1] = merged[-1][0], max(ends, merged[-1][1])
        else:
            merged.append((begins, ends))
    return merged


def _without(shifts: Iterator[Stretch], resting: Sequence[Stretch]) -> Iterator[Stretch]:
    for opens, closes in shifts:
        at = opens
        for begins, ends in resting:
            if ends <= at or begins >= closes:
                continue
            if at < begins:
                yield at, begins
            at = ends
        if at < closes:
            yield at, closes


def working_time(start: datetime, end: datetime, calendar: Calendar = STANDARD) -> timedelta:
    """How much working time lies between two instants; nothing when ``end`` is before ``start``."""
    total = timedelta(0)
    for opens, closes in _shifts(start.astimezone(calendar.zone), calendar):
        if opens >= end:
            break
        total += max(timedelta(0), min(closes, end) - opens)
    return total


def _shifts(start: datetime, calendar: Calendar) -> Iterator[Stretch]:
    """The stretches of working time from ``start`` on, the first one cut."""
    for offset in range(_LONGEST_DAYS):
        day = start.date() + timedelta(days=offset)
        for first, last in calendar.hours if calendar.works_on(day) else ():
            opens = max(datetime.combine(day, first, calendar.zone), start)
            closes = datetime.combine(day, last, calendar.zone)
            if opens < closes:
                yield opens, closes


def stopped(clock: Clock, now: datetime) -> Clock:
    """The clock at rest; one that ran out keeps the instant at which it did. In a pause nobody is late."""
    if clock.state is ClockState.STOPPED:
        return clock
    pauses = _ended(clock.pauses, now)
    due = max(clock.due_at, now) if clock.paused(now) else clock.due_at
    return replace(clock, state=ClockState.STOPPED, stopped_at=now, pauses=pauses, due_at=due)


def is_due(clock: Clock, now: datetime) -> bool:
    """True when it still runs, or ran out unheard, and its time has come."""
    return clock.state in (ClockState.RUNNING, ClockState.BREACHED) and clock.due_at <= now


def next_due(clocks: Iterable[Clock]) -> Clock | None:
    """The next one to run out, or the first that did."""
    going = [clock for clock in clocks if clock.state in (ClockState.RUNNING, ClockState.BREACHED)]
    return min(going, key=lambda clock: (clock.due_at, clock.name), default=None)


def allowed(clock: Clock) -> timedelta:
    """How long it lets people take by the clock on the wall, its pauses left out."""
    inside = [
        (max(begins, clock.started_at), min(ends, clock.due_at))
        for begins, ends in _merged(clock.pauses)
        if begins < clock.due_at and ends > clock.started_at
    ]
    return clock.due_at - clock.started_at - sum((ends - begins for begins, ends in inside), timedelta(0))


def may_rest(clock: Clock, now: datetime) -> bool:
    """Only what is still in time: a pause excuses no delay that has happened. Whoever is asked can always answer."""
    going = clock.state is ClockState.RUNNING and clock.limit is not None and clock.name != "accept"
    return going and now < clock.due_at and not clock.paused(now)


def pause(clock: Clock, rest: Pause, calendar: Calendar) -> Clock:
    """The clock with one more pause, and what that makes of its end."""
    return _judged(replace(clock, pauses=(*clock.pauses, rest)), calendar)


def resume(clock: Clock, now: datetime, calendar: Calendar) -> Clock:
    """Every pause that lasts now ends now."""
    return _judged(replace(clock, pauses=_ended(clock.pauses, now)), calendar)


def take_up(clock: Clock, now: datetime, calendar: Calendar) -> Clock:
    """A stopped clock of an accumulated limit runs on: the rest between does not count."""
    rest = Pause(begins=clock.stopped_at or now, ends=now, reason="", by="rule")
    state = ClockState.BREACHED if clock.breached_at else ClockState.RUNNING
    return _judged(replace(clock, state=state, stopped_at=None, pauses=(*clock.pauses, rest)), calendar)


def _judged(clock: Clock, calendar: Calendar) -> Clock:
    if clock.limit is None:
        return clock
    return replace(clock, due_at=due_at(clock.started_at, clock.limit, calendar, clock.pauses))


def _ended(pauses: Sequence[Pause], now: datetime) -> tuple[Pause, ...]:
    return tuple(each.model_copy(update={"ends": now}) if each.covers(now) else each for each in pauses)
