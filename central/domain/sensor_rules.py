"""What a pack's rule asks of a sensor's numbers, and whether it is so."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from central.domain.sensor import Memory
from protocol.pack import Pack
from protocol.sensing import SensorRule

#: Of a sensor that speaks every second a minute is remembered, of one that speaks every minute an hour.
MOST_RECENT = 64


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


def rules_of(packs: Mapping[str, Pack]) -> dict[str, tuple[Rule, ...]]:
    """By what is measured, in the order of the packs' names."""
    found: dict[str, list[Rule]] = {}
    for name in sorted(packs):
        for rule in packs[name].sensors:
            found.setdefault(rule.measures, []).append(Rule(packs[name], rule))
    return {measures: tuple(rules) for measures, rules in found.items()}


def remembered(memory: Memory, when: float, value: float, rules: Sequence[Rule]) -> tuple[tuple[float, float], ...]:
    windows = [rule.rule.within.total_seconds() for rule in rules if rule.rule.within is not None]
    if not windows:
        return ()
    kept = [each for each in memory.recent if each[0] >= when - max(windows)]
    return (*kept[-(MOST_RECENT - 1) :], (when, value))


def is_so(rule: Rule, memory: Memory, since: dict[str, float], when: float, value: float) -> bool:
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
    if rule.key in memory.alarms or asked.lasts is None:
        return True
    return when - since.setdefault(rule.key, when) >= asked.lasts.total_seconds()


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
