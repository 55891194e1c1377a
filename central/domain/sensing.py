"""What one more number of a sensor means: an alarm begins, goes on or is over; decided by the packs' rules alone."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from uuid import UUID

from central.domain.sensor import Alarm, Memory, Reading
from central.domain.sensor_clock import date_reading
from central.domain.sensor_rules import Rule, is_so, remembered
from protocol.events import Phase


class Outcome(StrEnum):
    ACCEPTED = "accepted"
    #: Said before: nothing changes.
    DUPLICATE = "duplicate"
    #: Older than what is known, or by a wrong clock: it may raise an alarm, and clears none.
    LATE = "late"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class Change:
    """An alarm that begins or is over."""

    rule: Rule
    event_id: UUID
    #: STARTED is revision 1, ENDED revision 2: between them there is nothing to say.
    phase: Phase
    at: datetime
    #: The reading; of a silence its minutes.
    value: float

    @property
    def revision(self) -> int:
        return 2 if self.phase.last else 1


@dataclass(frozen=True, slots=True)
class Heard:
    memory: Memory
    outcome: Outcome
    changes: tuple[Change, ...] = ()


def hear_reading(
    memory: Memory, reading: Reading, rules: Sequence[Rule], now: datetime, new_id: Callable[[], UUID]
) -> Heard:
    """``memory`` with one more reading, and the alarms it begins or ends. A finite value is the caller's care."""
    clock = reading.at.timestamp() if reading.at is not None else None
    if clock is not None and clock == memory.clock_at and reading.value == memory.last_value:
        return Heard(memory, Outcome.DUPLICATE)
    late, when, memory = date_reading(memory, clock, now.timestamp())
    if late:
        memory = memory.model_copy(update={"last_when": when})
    else:
        recent = remembered(memory, when, reading.value, rules)
        update = {"clock_at": clock, "last_value": reading.value, "last_when": when, "recent": recent}
        memory = memory.model_copy(update=update)
    changes, since, alarms, cleared = [], dict(memory.since), dict(memory.alarms), dict(memory.cleared)
    for rule in rules:
        so = is_so(rule, memory, since, when, reading.value)
        if so and rule.key not in alarms:
            alarms[rule.key] = Alarm(event_id=new_id(), began=when)
            changes.append(_change(rule, alarms[rule.key], Phase.STARTED, when, reading.value))
        elif not so and rule.key in alarms and (not late or rule.rule.silent_for is not None):
            over = alarms.pop(rule.key)
            cleared[rule.key] = over.event_id
            changes.append(_change(rule, over, Phase.ENDED, when, reading.value))
    spoke_again = any(change.rule.rule.silent_for is not None for change in changes)
    back_at = when if spoke_again else memory.back_at
    # What is late says nothing of how long it has been so: an old dry word must not stop the count of a leak.
    waits = {rule.key for rule in rules if rule.rule.lasts is not None and rule.key not in alarms}
    waiting = memory.since if late else {key: at for key, at in since.items() if key in waits}
    memory = memory.model_copy(update={"since": waiting, "alarms": alarms, "cleared": cleared, "back_at": back_at})
    return Heard(memory, Outcome.LATE if late else Outcome.ACCEPTED, tuple(changes))


def hear_silence(
    memory: Memory,
    rules: Sequence[Rule],
    now: datetime,
    new_id: Callable[[], UUID],
    gateway: Memory | None = None,
    listening_since: datetime | None = None,
) -> Heard:
    """Nothing was heard: the alarms that begin by it. ``gateway``: what is known of the one it speaks through; while
    that is silent itself, and for as long again after it is back, nobody else's silence is told. ``listening_since``:
    before it we were away ourselves, and nobody can be called silent for that."""
    changes, alarms, at = [], dict(memory.alarms), now.timestamp()
    for rule in rules:
        longest = rule.rule.silent_for
        if longest is None or rule.key in alarms or memory.last_when is None:
            continue
        if gateway is not None and (_is_silent(gateway, longest, at) or _just_back(gateway, longest, at)):
            continue
        if at - _listened_from(memory.last_when, listening_since) >= longest.total_seconds():
            alarms[rule.key] = Alarm(event_id=new_id(), began=at)
            changes.append(_change(rule, alarms[rule.key], Phase.STARTED, at, (at - memory.last_when) / 60))
    return Heard(memory.model_copy(update={"alarms": alarms}) if changes else memory, Outcome.ACCEPTED, tuple(changes))


def hear_lasting(
    memory: Memory,
    rules: Sequence[Rule],
    now: datetime,
    new_id: Callable[[], UUID],
    listening_since: datetime | None = None,
) -> Heard:
    """Nothing new was heard of what is beyond a limit: the alarms that begin because it has lasted. A probe that lies
    in water says so once; the next word may be an hour away."""
    changes, since, alarms, at = [], dict(memory.since), dict(memory.alarms), now.timestamp()
    for rule in rules:
        lasts, began = rule.rule.lasts, memory.since.get(rule.key)
        if lasts is None or began is None or rule.key in alarms:
            continue
        if at - _listened_from(began, listening_since) >= lasts.total_seconds():
            alarms[rule.key] = Alarm(event_id=new_id(), began=at)
            changes.append(_change(rule, alarms[rule.key], Phase.STARTED, at, memory.last_value or 0.0))
            del since[rule.key]
    if not changes:
        return Heard(memory, Outcome.ACCEPTED)
    return Heard(memory.model_copy(update={"since": since, "alarms": alarms}), Outcome.ACCEPTED, tuple(changes))


def is_silent(memory: Memory, rules: Sequence[Rule]) -> bool:
    """Whether its silence has been told and goes on."""
    return any(rule.rule.silent_for is not None and rule.key in memory.alarms for rule in rules)


def _listened_from(at: float, listening_since: datetime | None) -> float:
    return at if listening_since is None else max(at, listening_since.timestamp())


def _is_silent(memory: Memory, longest: timedelta, at: float) -> bool:
    return memory.last_when is None or at - memory.last_when >= longest.total_seconds()


def _just_back(memory: Memory, longest: timedelta, at: float) -> bool:
    return memory.back_at is not None and at - memory.back_at < longest.total_seconds()


def _change(rule: Rule, alarm: Alarm, phase: Phase, when: float, value: float) -> Change:
    return Change(rule, alarm.event_id, phase, datetime.fromtimestamp(when, UTC), value)
