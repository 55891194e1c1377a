"""Which rule keeps people waiting least? Every rule on the same made-up days, with how sure the answer is."""

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from protocol.hazards import Severity
from wanglou.patrols.days import Street, draw_days
from wanglou.patrols.policies import POLICIES
from wanglou.patrols.street import Outcome, live

SMALL = frozenset({Severity.MINOR, Severity.HOUSEKEEPING})
ACCEPT_WITHIN_MIN = 10.0


@dataclass(frozen=True, slots=True)
class Interval:
    """A mean over seeds and how far the truth may lie off it, with 95 % confidence (Student's t)."""

    mean: float
    plus_minus: float

    @classmethod
    def of(cls, counted: Sequence[float]) -> "Interval":
        """``counted``: NaN for a seed in which there was nothing to count; a mean of none is NaN."""
        from scipy.stats import t

        values = [value for value in counted if not math.isnan(value)]
        if len(values) < 2:
            return cls(float(values[0]) if values else math.nan, math.nan)
        spread = float(np.std(values, ddof=1)) / math.sqrt(len(values))
        return cls(float(np.mean(values)), float(t.ppf(0.975, len(values) - 1)) * spread)

    def row(self) -> dict[str, float | None]:
        return {"mean": _known(self.mean), "plus_minus": _known(self.plus_minus)}


def _known(value: float) -> float | None:
    return None if math.isnan(value) else round(value, 3)


def _waits(outcome: Outcome, severities: frozenset[Severity]) -> list[float]:
    """Days on which nothing of the kind happened say nothing of how long it waits."""
    return [lived.wait_min for lived in outcome.lived if lived.trouble.severity in severities] or [math.nan]


def _mean(outcome: Outcome, severities: frozenset[Severity]) -> float:
    return float(np.mean(_waits(outcome, severities)))


def _ninetieth(outcome: Outcome, severities: frozenset[Severity]) -> float:
    return float(np.quantile(_waits(outcome, severities), 0.9))


def _longest(outcome: Outcome) -> float:
    return max(_waits(outcome, frozenset(Severity)))


def _share(outcome: Outcome) -> float:
    soon = [lived.accepted_min <= ACCEPT_WITHIN_MIN for lived in outcome.lived]
    return float(np.mean(soon)) if soon else math.nan


#: What is counted on the days of one seed.
MEASURES: Mapping[str, Callable[[Outcome], float]] = {
    "wait_all": lambda o: _mean(o, frozenset(Severity)),
    "wait_life": lambda o: _mean(o, frozenset({Severity.LIFE_SAFETY})),
    "life_p90": lambda o: _ninetieth(o, frozenset({Severity.LIFE_SAFETY})),
    "small_p90": lambda o: _ninetieth(o, SMALL),
    "longest": _longest,
    "accepted_in_10": _share,
    "utilisation": lambda o: o.utilisation,
    "unanswered": lambda o: float(o.unanswered),
}


@dataclass(frozen=True, slots=True)
class Compared:
    """One rule at one load over all seeds."""

    policy: str
    load: float
    measured: Mapping[str, Interval]
    #: Its mean wait of all as a share of batch assignment's on the same days; None where that was not lived through.
    to_batch: Interval | None

    def row(self) -> dict[str, Any]:
        measured = {name: interval.row() for name, interval in self.measured.items()}
        return {"policy": self.policy, "load": self.load, **measured, "to_batch": self.to_batch and self.to_batch.row()}


def compare(policies: Sequence[str], load: float, seeds: int, street: Street, days: float) -> list[Compared]:
    """Each rule on the days of seeds 1 to ``seeds``."""
    drawn = [draw_days(seed, load, street, days) for seed in range(1, seeds + 1)]
    outcomes = {name: [live(each, street, POLICIES[name]) for each in drawn] for name in policies}
    batch = [MEASURES["wait_all"](outcome) for outcome in outcomes.get("batch", ())]
    return [_compared(name, load, lived, batch) for name, lived in outcomes.items()]


def _compared(name: str, load: float, outcomes: Sequence[Outcome], batch: Sequence[float]) -> Compared:
    measured = {key: [count(outcome) for outcome in outcomes] for key, count in MEASURES.items()}
    shares = _jackknife(measured["wait_all"], batch) if batch else None
    return Compared(name, load, {key: Interval.of(values) for key, values in measured.items()}, shares)


def _jackknife(values: Sequence[float], others: Sequence[float]) -> Interval:
    """The ratio of two means over the same seeds, its spread by leaving out each seed in turn."""
    from scipy.stats import t

    there = ~np.isnan(values)  # the same days for both
    count, mine, theirs = int(there.sum()), np.array(values)[there], np.array(others)[there]
    ratio = float(mine.sum() / theirs.sum()) if count else math.nan
    if count < 2:
        return Interval(ratio, math.nan)
    without = (mine.sum() - mine) / (theirs.sum() - theirs)
    spread = math.sqrt((count - 1) / count * float(((without - without.mean()) ** 2).sum()))
    return Interval(ratio, float(t.ppf(0.975, count - 1)) * spread)
