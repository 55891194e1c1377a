"""巡检计划: which checkpoints somebody walks to, in which order, on which days and between which hours."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from itertools import takewhile
from typing import Annotated
from uuid import UUID

from pydantic import Field

from central.domain.clocks import Calendar
from central.domain.errors import Invalid
from protocol.rounds import LONGEST_LOOK_AT, MOST_CHECKPOINTS, WINDOW
from protocol.wire import Line, PlacePath, Strict

#: Rounds stand ready for so long, so that a phone without a network knows tomorrow's too.
AHEAD = timedelta(hours=48)
#: When so little is left, the next ones are made.
RENEW = timedelta(hours=24)


class RoundDay(StrEnum):
    """On which days. By the calendar of the place: 国庆 is no work day, the Saturday worked for it (调休) is one."""

    WORK = "work"
    REST = "rest"
    MON = "mon"
    TUE = "tue"
    WED = "wed"
    THU = "thu"
    FRI = "fri"
    SAT = "sat"
    SUN = "sun"


_WEEK = (
    RoundDay.MON, RoundDay.TUE, RoundDay.WED, RoundDay.THU, RoundDay.FRI, RoundDay.SAT, RoundDay.SUN,
)  # fmt: skip


class Checkpoint(Strict):
    """巡检点: a place of the community, and what to look at there."""

    place_path: PlacePath
    name: Annotated[Line, Field(min_length=1, max_length=100)]
    look_at: Annotated[Line, Field(max_length=LONGEST_LOOK_AT)] = ""


@dataclass(frozen=True, slots=True)
class RoundPlan:
    plan_id: UUID
    district_id: str
    #: What all checkpoints lie in.
    place_path: str
    name: str
    checkpoints: tuple[Checkpoint, ...]
    #: RoundDay values; a day counts on which any of them is true.
    days: tuple[str, ...]
    #: "08:30-10:00"; one that ends before it begins goes past midnight.
    windows: tuple[str, ...]
    #: So long after a window opens somebody must have begun.
    begin_within_min: int
    #: None: whoever of the place is on shift.
    assignee: UUID | None
    #: Walked to practise: never counted.
    exercise: bool
    #: False: laid aside.
    active: bool
    #: The officer who planned it. What was missed is told to the desk of the place, which is theirs too: whoever plans
    #: reads what is told of every place they can plan for.
    made_by: UUID
    changed_at: datetime
    #: Rounds are made for every window that opens before this.
    planned_until: datetime
    version: int = 1


@dataclass(frozen=True, slots=True)
class Window:
    opens_at: datetime
    begin_by: datetime
    closes_at: datetime


_WINDOW = re.compile(WINDOW)


def read_window(written: str) -> tuple[time, timedelta]:
    """(opens, how long). Raises Invalid for what is no window."""
    found = _WINDOW.match(written)
    if found is None:
        raise Invalid("error.round.window", window=written[:40])
    hour, minute, last_hour, last_minute = map(int, found.groups())
    long = timedelta(hours=last_hour - hour, minutes=last_minute - minute)
    if not long:
        raise Invalid("error.round.window", window=written)
    return time(hour, minute), long if long > timedelta(0) else long + timedelta(days=1)


def falls_on(days: Sequence[str], day: date, calendar: Calendar) -> bool:
    kind = RoundDay.WORK if calendar.works_on(day) else RoundDay.REST
    return kind in days or _WEEK[day.weekday()] in days


def windows_between(plan: RoundPlan, after: datetime, before: datetime, calendar: Calendar) -> list[Window]:
    """Those that open at ``after`` or later and before ``before``, in order."""
    found = [
        _window(plan, day, written, calendar)
        for day in _days(after.astimezone(calendar.zone).date(), before.astimezone(calendar.zone).date())
        if falls_on(plan.days, day, calendar)
        for written in plan.windows
    ]
    return sorted((w for w in found if after <= w.opens_at < before), key=lambda window: window.opens_at)


def _days(first: date, last: date) -> Iterator[date]:
    while first <= last:
        yield first
        first += timedelta(days=1)


def _window(plan: RoundPlan, day: date, written: str, calendar: Calendar) -> Window:
    opens, long = read_window(written)
    opens_at = datetime.combine(day, opens, calendar.zone)
    closes_at = opens_at + long
    return Window(opens_at, min(opens_at + timedelta(minutes=plan.begin_within_min), closes_at), closes_at)


def check_plan(checkpoints: Sequence[Checkpoint], days: Sequence[str], windows: Sequence[str]) -> None:
    """Raises Invalid for a round that could not be walked."""
    if not checkpoints or len({each.place_path for each in checkpoints}) != len(checkpoints):
        raise Invalid("error.round.checkpoints", most=MOST_CHECKPOINTS)
    if not days:
        raise Invalid("error.round.days")
    if not windows or len(set(windows)) != len(windows):
        raise Invalid("error.round.windows")
    for written in windows:
        read_window(written)


def place_of(checkpoints: Sequence[Checkpoint]) -> str:
    """What all of them lie in."""
    paths = [each.place_path.split("/") for each in checkpoints]
    shared = takewhile(lambda steps: len(set(steps)) == 1, zip(*paths, strict=False))
    return "/".join(steps[0] for steps in shared)
