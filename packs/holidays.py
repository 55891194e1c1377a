"""Public holidays and moved days out of a calendar file (.ics), as China's are published: 休 is off, 班 is worked."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, timezone
from math import ceil
from typing import Any

from icalendar import Calendar
from icalendar.error import InvalidCalendar

from protocol.errors import WanglouError

#: What calendars of Apple and many others say beside the title.
_SPECIAL = {"WORK-HOLIDAY": False, "ALTERNATE-WORKDAY": True}
#: In titles: "国庆节（休）", "国庆节 补班". Worked is looked for first: "放假调休上班".
_WORKED = ("班", "workday", "working day")
_OFF = ("休", "假", "holiday", "day off")
#: Ten years of everything; a longer file is no list of holidays.
MOST_EVENTS = 2000
_LONGEST_DAYS = 31
_CHINA = timezone(timedelta(hours=8))


class HolidaysUnreadable(WanglouError):
    """The file is no calendar, or says nothing that could be meant. Values: name."""

    key = "error.holidays.unreadable"


@dataclass(frozen=True, slots=True)
class Holidays:
    off: frozenset[date]
    worked: frozenset[date]
    #: Titles that say neither: festivals that are worked through, birthdays.
    passed_over: tuple[str, ...]


def read_holidays(name: str, body: bytes) -> Holidays:
    """Raises HolidaysUnreadable."""
    try:
        calendar = Calendar.from_ical(body)
        events = list(calendar.walk("VEVENT"))
    except (ValueError, InvalidCalendar, KeyError, IndexError, AttributeError):
        raise HolidaysUnreadable(name=name) from None
    if len(events) > MOST_EVENTS:
        raise HolidaysUnreadable("error.holidays.too_many", name=name, most=MOST_EVENTS)
    days: dict[bool, set[date]] = {True: set(), False: set()}
    passed_over = []
    for event in events:
        title = str(event.get("SUMMARY", ""))
        worked = _worked(event, title)
        if worked is None:
            passed_over.append(title[:40])
            continue
        if "RRULE" in event or "RDATE" in event:
            raise HolidaysUnreadable("error.holidays.repeats", name=name, title=title[:40])
        try:
            days[worked].update(_days(event, name, title[:40]))
        except OverflowError:  # behind the last day of the year 9999
            raise HolidaysUnreadable(name=name) from None
    if not any(days.values()):
        raise HolidaysUnreadable("error.holidays.none", name=name)
    if both := days[True] & days[False]:
        raise HolidaysUnreadable("error.holidays.both", name=name, day=min(both).isoformat())
    return Holidays(frozenset(days[False]), frozenset(days[True]), tuple(passed_over))


def _worked(event: Any, title: str) -> bool | None:
    special = _SPECIAL.get(str(event.get("X-APPLE-SPECIAL-DAY", "")).upper())
    if special is not None:
        return special
    words = title.lower()
    if any(word in words for word in _WORKED):
        return True
    return False if any(word in words for word in _OFF) else None


def _days(event: Any, name: str, title: str) -> Iterator[date]:
    """All the days of one entry; its end is the first day after it."""
    begin = _at(event, "DTSTART")
    if begin is None:
        raise HolidaysUnreadable("error.holidays.no_day", name=name, title=title)
    length = event.get("DURATION")
    end = _at(event, "DTEND") or (begin + length.dt if length is not None else begin + timedelta(days=1))
    first = begin.date()
    count = max(1, ceil((end - datetime.combine(first, time())) / timedelta(days=1)))
    if count > _LONGEST_DAYS:
        raise HolidaysUnreadable("error.holidays.too_long", name=name, title=title, days=count)
    for offset in range(count):
        yield first + timedelta(days=offset)


def _at(event: Any, key: str) -> datetime | None:
    """By the clock on the wall: a day from its midnight on. Who writes UTC means the days of China all the same."""
    found = event.get(key)
    if found is None:
        return None
    at = found.dt
    if not isinstance(at, datetime):
        return datetime.combine(at, time())
    return (at.astimezone(_CHINA) if at.tzname() == "UTC" else at).replace(tzinfo=None)
