"""How much better could somebody do who knows everything beforehand? Exact, on bursts small enough to count."""

import math
from dataclasses import dataclass

import numpy as np

from protocol.hazards import Severity
from wanglou.patrols.days import FAULTLESS, Days, Trouble, draw_days
from wanglou.patrols.policies import POLICIES
from wanglou.patrols.street import live

#: Two people and seven troubles within forty minutes: every order of every split is counted.
_TROUBLES, _WITHIN_MIN = 7, 40.0

XY = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Burst:
    optimum_min: float
    rule_min: float


def distance_to_optimum(policy: str, bursts: int) -> list[Burst]:
    """Mean wait of all under the rule, and the least that was possible, on the bursts of seeds 1 to ``bursts``."""
    found = []
    for seed in range(1, bursts + 1):
        days = draw_burst(seed)
        lived = live(days, FAULTLESS, POLICIES[policy]).lived
        found.append(Burst(least_mean_wait(days), float(np.mean([one.wait_min for one in lived]))))
    return found


def draw_burst(seed: int) -> Days:
    """Single people wanted for nothing urgent and without a skill, so that only the order and the ways count."""
    days = draw_days(seed, 1.0, FAULTLESS, 1.0)
    chance = np.random.default_rng(seed)
    times = np.sort(chance.uniform(0, _WITHIN_MIN, _TROUBLES))
    troubles = tuple(
        Trouble(float(at), drawn.xy, Severity.MINOR, None, drawn.handling_min[:1], drawn.answers[:1])
        for at, drawn in zip(times, days.troubles, strict=False)
    )
    return Days(
        _WITHIN_MIN, troubles, (False, False), days.homes[:2], tuple((h,) for h in days.homes[:2]), days.mute[:2]
    )


def least_mean_wait(days: Days) -> float:
    """Branch and bound over who does what in which order; nobody stays anywhere without need, but people may set out
    before the trouble comes up."""
    return _Search(days).least() / len(days.troubles)


class _Search:
    def __init__(self, days: Days) -> None:
        self._troubles = days.troubles
        self._homes = days.homes
        self._best = math.inf

    def least(self) -> float:
        self._go(frozenset(range(len(self._troubles))), tuple((home, 0.0) for home in self._homes), 0.0)
        return self._best

    def _go(self, left: frozenset[int], people: tuple[tuple[XY, float], ...], waited: float) -> None:
        if waited >= self._best:
            return
        if not left:
            self._best = waited
            return
        # Whoever is free first decides next: every schedule can be told in that order.
        who = min(range(len(people)), key=lambda index: people[index][1])
        at, free = people[who]
        for index in sorted(left, key=lambda i: self._walk(at, self._troubles[i].xy)):
            trouble = self._troubles[index]
            there = max(trouble.at_min, free + self._walk(at, trouble.xy))
            after = (trouble.xy, there + trouble.handling_min[0])
            others = (*people[:who], after, *people[who + 1 :])
            self._go(left - {index}, others, waited + there - trouble.at_min)
        if len(people) > 1:  # or does nothing more
            self._go(left, (*people[:who], *people[who + 1 :]), waited)

    def _walk(self, here: XY, there: XY) -> float:
        return math.dist(here, there) * FAULTLESS.factor / FAULTLESS.metres_per_minute
