"""Has a pack on trial shown that it will not cry wolf? How often it can alarm falsely, said with 95 % confidence.

Alarms that nobody judged count as false: a pack does not come on duty because nobody looked.
"""

from dataclasses import dataclass
from datetime import datetime
from math import exp, inf, lgamma, log, sqrt
from uuid import UUID

from protocol.evidence import EvidenceRef
from protocol.verdicts import Verdict

#: One-sided.
CONFIDENCE = 0.95


@dataclass(frozen=True, slots=True)
class ShadowAlarm:
    """An event that a pack on trial would have alarmed with."""

    event_id: UUID
    district_id: str
    place_path: str
    camera_id: str
    pack: str
    kind: str
    at: datetime
    evidence: tuple[EvidenceRef, ...] = ()
    verdict: Verdict | None = None
    judged_by: str | None = None
    judged_at: datetime | None = None

    @property
    def false(self) -> bool:
        """As the bound counts it."""
        return self.verdict in (None, Verdict.FALSE)


@dataclass(frozen=True, slots=True)
class Bound:
    """``per_day`` is None while nothing has been watched: then nothing is known."""

    false_alarms: int
    camera_days: float
    per_day: float | None
    budget_per_day: float
    #: Camera-days still to be watched without a false alarm until the budget is met.
    days_to_go: float

    @property
    def met(self) -> bool:
        return self.per_day is not None and self.per_day <= self.budget_per_day


def bound(false_alarms: int, camera_days: float, budget_per_day: float) -> Bound:
    """How often a day this pack alarms falsely at most, by the exact Poisson limit (Garwood 1936)."""
    most = most_expected(false_alarms)
    per_day = most / camera_days if camera_days > 0 else None
    days_to_go = max(most / budget_per_day - camera_days, 0.0) if budget_per_day > 0 else inf
    return Bound(false_alarms, camera_days, per_day, budget_per_day, days_to_go)


def most_expected(count: int, confidence: float = CONFIDENCE) -> float:
    """The largest mean with which ``count`` events or fewer still come with probability 1 - ``confidence``.

    2.996 for none: three silent days say no more than "at most one a day".
    """
    low, high = float(count), float(count) + 10.0 + 5.0 * sqrt(count + 1)
    for _ in range(100):
        middle = (low + high) / 2
        if at_most(count, middle) > 1.0 - confidence:
            low = middle
        else:
            high = middle
    return high


def at_most(count: int, mean: float) -> float:
    """The probability of ``count`` events or fewer where ``mean`` are expected."""
    if mean <= 0.0:
        return 1.0
    likely = 0.0
    for n in range(count + 1):
        likely += exp(n * log(mean) - mean - lgamma(n + 1))
    return min(likely, 1.0)
