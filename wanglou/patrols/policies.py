"""Rules of dispatch: the product's own, and those it is compared with. Each says who is asked for what, now."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from types import MappingProxyType
from uuid import UUID

import numpy as np

from central.domain.dispatch import assign
from central.domain.fitness import Call, Fitness, Hand, measure
from central.domain.travel import Travel
from protocol.hazards import Severity

Pairs = list[tuple[UUID, UUID]]
#: (calls, hands, now, travel) → who is asked: (call, person).
Policy = Callable[[Sequence[Call], Sequence[Hand], datetime, Travel], Pairs]

_WEIGHTS = {Severity.LIFE_SAFETY: 10.0, Severity.MAJOR: 3.0}
#: One more task assigned is worth so many minutes of walking.
_WORTH_MIN = 20.0
_MOST_IN_A_BATCH = 40
_NEVER = 1e6


def ours(calls: Sequence[Call], hands: Sequence[Hand], now: datetime, travel: Travel) -> Pairs:
    """The very function that the brain calls."""
    return [(match.call.call_id, match.to.account_id) for match in assign(calls, hands, now=now, travel=travel)]


def first_come_nearest(calls: Sequence[Call], hands: Sequence[Hand], now: datetime, travel: Travel) -> Pairs:
    return _nearest(sorted(calls, key=lambda call: call.since), hands, now, travel)


def priority_nearest(calls: Sequence[Call], hands: Sequence[Hand], now: datetime, travel: Travel) -> Pairs:
    """Most urgent first, then oldest first; each to the nearest who is free. What dispatch studies compare with."""
    return _nearest(sorted(calls, key=lambda call: (call.severity.rank, call.since)), hands, now, travel)


def batch(calls: Sequence[Call], hands: Sequence[Hand], now: datetime, travel: Travel) -> Pairs:
    """All that waits at once, the weighted sum of walks less waits as small as it can be (Hungarian method)."""
    from scipy.optimize import linear_sum_assignment

    wanted = sorted(calls, key=lambda call: (call.severity.rank, call.since))[:_MOST_IN_A_BATCH]
    if not wanted or not hands:
        return []
    fitness = measure(hands, wanted, now, travel)
    weight = np.array([_WEIGHTS.get(call.severity, 1.0) for call in wanted])[None, :]
    waited = np.array([(now - call.since) / timedelta(minutes=1) for call in wanted])[None, :]
    cost = np.where(_idle(fitness, hands), weight * (fitness.minutes - waited - _WORTH_MIN), _NEVER)
    rows, columns = linear_sum_assignment(cost)
    return [
        (wanted[column].call_id, hands[row].account_id)
        for row, column in zip(rows.tolist(), columns.tolist(), strict=True)
        if cost[row, column] < _NEVER / 2
    ]


POLICIES: Mapping[str, Policy] = MappingProxyType(
    {
        "ours": ours,
        "batch": batch,
        "priority-nearest": priority_nearest,
        "first-come-nearest": first_come_nearest,
    }
)


def _nearest(calls: Sequence[Call], hands: Sequence[Hand], now: datetime, travel: Travel) -> Pairs:
    if not calls or not hands:
        return []
    fitness = measure(hands, calls, now, travel)
    minutes = np.where(_idle(fitness, hands), fitness.minutes, np.inf)
    pairs: Pairs = []
    for column, call in enumerate(calls):
        row = int(np.argmin(minutes[:, column]))
        if minutes[row, column] < np.inf:
            pairs.append((call.call_id, hands[row].account_id))
            minutes[row, :] = np.inf
    return pairs


def _idle(fitness: Fitness, hands: Sequence[Hand]) -> np.ndarray:
    """These rules call nobody away from work."""
    return np.asarray(fitness.free & np.array([hand.in_hand == 0 for hand in hands])[:, None])
