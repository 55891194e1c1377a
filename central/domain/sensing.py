"""What one more number of a sensor means: an alarm begins, goes on or is over; decided by the packs' rules alone."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from itertools import pairwise
from uuid import UUID

from central.domain.sensor import Alarm, Memory, Reading
from protocol.events import Phase, Reason
from protocol.pack import Pack
from protocol.sensing import SensorRule

#: A clock that is ahead by more than this is not believed: the reading counts as of now.
CLOCK_AHEAD = timedelta(minutes=5)
#: So many readings in a row that are older than what is known, but follow each other: the clock has been set back.
CLOCK_WAS_SET = 3
#: Of a sensor that speaks every second a minute is remembered, of one that speaks every minute an hour.
MOST_RECENT = 64


class Outcome(StrEnum):
    ACCEPTED = "accepted"
    #: Said before: nothing changes.
    DUPLICATE = "duplicate"
    #: Older than what is known, or by a wrong clock: it may raise an alarm, and clears none.
    LATE = "late"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class Rule:
    """A pack's rule with the pack it stands in."""

    pack: Pack
    rule: SensorRule

    @property
    def key(self) -> str:
        return f"{self.pack.pack}.{self.rule.rule}"

    @property
    def kind(self) -> str:
        return self.rule.kind or self.pack.kinds[0]


@dataclass(frozen=True, slots=True)
class Change:
    """An alarm that begins or is over."""

    rule: Rule
    event_id: UUID
    #: STARTED is revision 1, ENDED revision 2: between them there is nothing to say.
    phase: Phase
    at: datetime
    reason: Reason

    @property
    def revision(self) -> int:
        return 2 if self.phase.last else 1


@dataclass(frozen=True, slots=True)
class Heard:
    memory: Memory
    outcome: Outcome
    changes: tuple[Change, ...] = ()


def rules_of(packs: Mapping[str, Pack]) -> dict[str, tuple[Rule, ...]]:
    """By what is measured, in the order of the packs' names."""
    found: dict[str, list[Rule]] = {}
    for name in sorted(packs):
        for rule in packs[name].sensors:
            found.setdefault(rule.measures, []).append(Rule(packs[name], rule))
    return {measures: tuple(rules) for measures, rules in found.items()}


def hear_reading(
    memory: Memory, reading: Reading, rules: Sequence[Rule], now: datetime, new_id: Callable[[], UUID]
) -> Heard:
    """``memory`` with one more reading, and the alarms it begins or ends. A finite value is the caller's care."""
    clock = reading.at.timestamp() if reading.at is not None else None
    if clock is not None and clock == memory.clock_at and reading.value == memory.last_value:
        return Heard(memory, Outcome.DUPLICATE)
    late, memory = _late(memory, clock)
    at = now.timestamp()
    when = at if late or clock is None or clock > at + CLOCK_AHEAD.total_seconds() else clock
    when = max(when, memory.last_when or when)
    memory = memory.model_copy(
        update={
            "clock_at": memory.clock_at if late else clock,
            "last_value": memory.last_value if late else reading.value,
            "last_when": when,
            "recent": _recent(memory, when, reading.value, rules),
        }
    )
    changes, since, alarms, cleared = [], dict(memory.since), dict(memory.alarms), dict(memory.cleared)
    for rule in rules:
        is_so = _is_so(rule, memory, since, when, reading.value)
        if is_so and rule.key not in alarms:
            alarms[rule.key] = Alarm(event_id=new_id(), began=when)
            changes.append(_change(rule, alarms[rule.key], Phase.STARTED, when, reading.value))
        elif not is_so and rule.key in alarms and (not late or rule.rule.silent_for is not None):
            over = alarms.pop(rule.key)
            cleared[rule.key] = over.event_id
            changes.append(_change(rule, over, Phase.ENDED, when, reading.value))
    spoke_again = any(change.rule.rule.silent_for is not None for change in changes)
    back_at = when if spoke_again else memory.back_at
    memory = memory.model_copy(update={"since": since, "alarms": alarms, "cleared": cleared, "back_at": back_at})
    return Heard(memory, Outcome.LATE if late else Outcome.ACCEPTED, tuple(changes))


def hear_silence(
    memory: Memory, rules: Sequence[Rule], now: datetime, new_id: Callable[[], UUID], gateway: Memory | None = None
) -> Heard:
    """Nothing was heard: the alarms that begin by it. ``gateway``: what is known of the one it speaks through; while
    that is silent itself, and for as long again after it is back, nobody else's silence is told."""
    changes, alarms, at = [], dict(memory.alarms), now.timestamp()
    for rule in rules:
        longest = rule.rule.silent_for
        if longest is None or rule.key in alarms or memory.last_when is None:
            continue
        if gateway is not None and (_is_silent(gateway, longest, at) or _just_back(gateway, longest, at)):
            continue
        if at - memory.last_when >= longest.total_seconds():
            alarms[rule.key] = Alarm(event_id=new_id(), began=at)
            changes.append(_change(rule, alarms[rule.key], Phase.STARTED, at, (at - memory.last_when) / 60))
    return Heard(memory.model_copy(update={"alarms": alarms}), Outcome.ACCEPTED, tuple(changes))


def is_silent(memory: Memory, rules: Sequence[Rule]) -> bool:
    """Whether its silence has been told and goes on."""
    return any(rule.rule.silent_for is not None and rule.key in memory.alarms for rule in rules)


def _late(memory: Memory, clock: float | None) -> tuple[bool, Memory]:
    if clock is None or memory.clock_at is None or clock >= memory.clock_at:
        return False, memory.model_copy(update={"behind": 0, "behind_at": None})
    in_row = memory.behind + 1 if memory.behind_at is not None and clock > memory.behind_at else 1
    return in_row < CLOCK_WAS_SET, memory.model_copy(update={"behind": in_row, "behind_at": clock})


def _recent(memory: Memory, when: float, value: float, rules: Sequence[Rule]) -> tuple[tuple[float, float], ...]:
    windows = [rule.rule.within.total_seconds() for rule in rules if rule.rule.within is not None]
    if not windows:
        return ()
    kept = [each for each in memory.recent if each[0] >= when - max(windows)]
    return (*kept[-(MOST_RECENT - 1) :], (when, value))


def _is_so(rule: Rule, memory: Memory, since: dict[str, float], when: float, value: float) -> bool:
    """Whether what the rule speaks of holds now; keeps ``since`` for rules that want to see it last."""
    asked = rule.rule
    if asked.silent_for is not None:
        return False
    if asked.within is not None:
        inside = [v for at, v in memory.recent if at >= when - asked.within.total_seconds()]
        if asked.changes_by is not None:
            return _changed(inside, asked.changes_by)
        return sum(_beyond(asked, later) and not _beyond(asked, v) for v, later in _steps(inside)) >= (asked.times or 2)
    beyond = _beyond(asked, value, back=rule.key in memory.alarms)
    if not beyond:
        since.pop(rule.key, None)
        return False
    began = since.setdefault(rule.key, when)
    return rule.key in memory.alarms or asked.lasts is None or when - began >= asked.lasts.total_seconds()


def _steps(values: Sequence[float]) -> Iterator[tuple[float, float]]:
    """Each with its follower. What was before the window is taken for harmless only when the window begins so."""
    return pairwise(values)


def _beyond(rule: SensorRule, value: float, *, back: bool = False) -> bool:
    """Beyond the limit; ``back``: not yet back within what clears it."""
    if rule.above is not None:
        return value > rule.clears_at if back and rule.clears_at is not None else value >= rule.above
    below = rule.below if rule.below is not None else 0.0
    return value < rule.clears_at if back and rule.clears_at is not None else value <= below


def _changed(values: Sequence[float], by: float) -> bool:
    if not values:
        return False
    return values[-1] - min(values) >= by if by > 0 else max(values) - values[-1] >= -by


def _is_silent(memory: Memory, longest: timedelta, at: float) -> bool:
    return memory.last_when is None or at - memory.last_when >= longest.total_seconds()


def _just_back(memory: Memory, longest: timedelta, at: float) -> bool:
    return memory.back_at is not None and at - memory.back_at < longest.total_seconds()


def _change(rule: Rule, alarm: Alarm, phase: Phase, when: float, value: float) -> Change:
    asked = rule.rule
    shape = "silent" if asked.silent_for else "changed" if asked.changes_by else "often" if asked.times else "limit"
    code = "sensor.over" if phase.last else f"sensor.{shape}"
    reason = Reason.of(code, None, value=round(value, 2), minutes=round(value), times=asked.times or 0)
    return Change(rule, alarm.event_id, phase, datetime.fromtimestamp(when, UTC), reason)
