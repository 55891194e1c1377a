"""平安确认: whoever is alone at a place is asked now and then whether they are well; silence calls somebody."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from central.domain.clocks import CHINA
from central.domain.task import Task, TaskState
from protocol.hazards import Severity
from protocol.pack import CheckIns

#: Where life is at stake nobody is left alone for longer, whatever a pack says.
_GRAVE_EVERY, _GRAVE_WITHIN = timedelta(minutes=10), timedelta(minutes=3)
#: Night, where the community is: few people about, and a fall is seen by nobody.
NIGHT_BEGINS_H, NIGHT_ENDS_H = 22, 6


class CheckInState(StrEnum):
    WAITING = "waiting"  # until the next question
    ASKED = "asked"  # until the answer, or until silence has lasted too long
    SILENT = "silent"  # the desk was called; until the answer


@dataclass(frozen=True, slots=True)
class CheckIn:
    """One for each task that is watched. It counts only while somebody is at work on the task."""

    task_id: UUID
    district_id: str
    place_path: str
    state: CheckInState
    every_s: float
    within_s: float
    #: When the state changes by itself; None while silent.
    look_at: datetime | None
    #: The patrol asked for it; otherwise the pack or the severity did.
    by_hand: bool
    #: Only at night.
    nights: bool
    well_at: datetime
    version: int = 1

    @property
    def every(self) -> timedelta:
        return timedelta(seconds=self.every_s)

    @property
    def within(self) -> timedelta:
        return timedelta(seconds=self.within_s)


def by_rule(task: Task, severity: Severity, plan: CheckIns, now: datetime) -> CheckIn | None:
    """Whoever has just arrived at the place. None: neither pack nor severity asks for it; a helper is not alone."""
    if task.helps:
        return None
    if plan.when == "never" and severity is not Severity.LIFE_SAFETY:
        return None
    return _begun(task, severity, plan, now, nights=plan.when == "night" and severity is not Severity.LIFE_SAFETY)


def by_hand(task: Task, severity: Severity, plan: CheckIns, now: datetime) -> CheckIn:
    """The patrol asks for it themselves, anywhere and at any hour."""
    return replace(_begun(task, severity, plan, now, nights=False), by_hand=True)


def looked(held: CheckIn, now: datetime, *, accompanied: bool) -> CheckIn:
    """What has become of it by ``now``; the same where it is not time yet.

    ``accompanied``: somebody else is at the place. A question nobody was asked in time is asked now, and the silence
    counts from now on: clocks jump, and machines stop.
    """
    if held.look_at is None or now < held.look_at:
        return held
    if accompanied or (held.state is CheckInState.WAITING and held.nights and not is_night(now)):
        return replace(held, state=CheckInState.WAITING, look_at=_next_question(now, held.every, held.nights))
    if held.state is CheckInState.WAITING:
        return replace(held, state=CheckInState.ASKED, look_at=now + held.within)
    return replace(held, state=CheckInState.SILENT, look_at=None)


def answered(held: CheckIn, at: datetime, now: datetime) -> CheckIn:
    """They said at ``at`` that they are well. A word that was late by a cellar answers the question that stands, unless
    it is so old that it would have to be asked again by now."""
    well_at = max(held.well_at, at)
    next_at = _next_question(well_at, held.every, held.nights)
    if held.state is CheckInState.WAITING:
        return replace(held, look_at=max(next_at, held.look_at or next_at), well_at=well_at)
    if next_at <= now:
        return replace(held, well_at=well_at)
    return replace(held, state=CheckInState.WAITING, look_at=next_at, well_at=well_at)


def as_wanted(held: CheckIn, wanted: CheckIn) -> CheckIn:
    """``wanted`` in the place of what was held; a silence goes on until they are heard."""
    if held.state is not CheckInState.SILENT:
        return wanted
    return replace(wanted, state=held.state, look_at=None, well_at=held.well_at)


def taken_over(held: CheckIn, rule: CheckIn) -> CheckIn:
    """What they or a milder rule asked for goes on as this rule's, which they cannot end: a question or a silence
    stands until it is answered, the next question comes no later. A rule that asks for less changes nothing."""
    if rule.nights:
        return held
    if not (held.by_hand or held.nights):
        both = replace(rule, every_s=min(held.every_s, rule.every_s), within_s=min(held.within_s, rule.within_s))
        if (both.every_s, both.within_s) == (held.every_s, held.within_s):
            return held
        rule = both
    sooner = min(held.look_at, rule.look_at) if held.look_at and rule.look_at else held.look_at
    return replace(rule, state=held.state, look_at=sooner, well_at=held.well_at, version=held.version)


def is_night(at: datetime) -> bool:
    hour = at.astimezone(CHINA).hour
    return hour >= NIGHT_BEGINS_H or hour < NIGHT_ENDS_H


def accompanied(task: Task, others: list[Task]) -> bool:
    """Somebody else of the same incident is at the place."""
    return any(
        each.task_id != task.task_id and each.assignee != task.assignee and each.state is TaskState.ON_SCENE
        for each in others
    )


def _next_question(since: datetime, every: timedelta, nights: bool) -> datetime:
    at = since + every
    if not nights or is_night(at):
        return at
    local = at.astimezone(CHINA)
    return local.replace(hour=NIGHT_BEGINS_H, minute=0, second=0, microsecond=0)


def _begun(task: Task, severity: Severity, plan: CheckIns, now: datetime, *, nights: bool) -> CheckIn:
    grave = severity is Severity.LIFE_SAFETY
    every = min(plan.every, _GRAVE_EVERY) if grave else plan.every
    within = min(plan.within, _GRAVE_WITHIN) if grave else plan.within
    return CheckIn(
        task_id=task.task_id,
        district_id=task.district_id,
        place_path=task.place_path,
        state=CheckInState.WAITING,
        every_s=every.total_seconds(),
        within_s=within.total_seconds(),
        look_at=_next_question(now, every, nights),
        by_hand=False,
        nights=nights,
        well_at=now,
    )
