"""Whom to send: life safety first, then the shortest way of all; with reasons for whom, and for why not the others."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

import numpy as np

from central.domain.fitness import REST, Call, Fitness, Hand, Shortfall, in_own_grid, lack, measure
from central.domain.people import Account, Role
from central.domain.task import TaskState
from central.domain.travel import WALK, Floats, Travel, Walk
from protocol.events import Reason
from protocol.hazards import Severity

#: How long one person is asked before the next one is.
_OFFER_LIFE: Mapping[Severity, timedelta] = {Severity.LIFE_SAFETY: timedelta(seconds=60)}
_USUAL_OFFER_LIFE = timedelta(seconds=90)
#: From the first offer on; then the duty desk decides. Acceptance within ten minutes stays in reach.
DESK_AFTER = timedelta(minutes=8)

# Minutes that a task counts as nearer than it is. Under load the shortest way first halves everybody's wait, because
# less of the day is spent walking; these two keep it from forgetting what is far away (docs/dispatch.md, measured).
_HEAD_START_MIN = {Severity.MAJOR: 2.0, Severity.MINOR: 1.0, Severity.HOUSEKEEPING: 0.0}
_PER_MINUTE_WAITED = 0.02


@dataclass(frozen=True, slots=True)
class Burden:
    """A task that somebody has in hand, or has just done, and how much hangs on it."""

    account_id: UUID
    state: TaskState
    severity: Severity
    changed_at: datetime | None


@dataclass(frozen=True, slots=True)
class Recommendation:
    account_id: UUID
    #: For the officer's page only.
    name: str
    #: Until they would be there, with handicaps for work in hand; smaller is better.
    minutes: float
    #: May be asked now; otherwise when their hands are free, or by the officer's choice.
    free: bool
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Ranking:
    """Of one task of the pack's legs: ``offers`` best first; ``shortfalls`` says why the rest were passed over."""

    plan: int
    offers: tuple[Recommendation, ...]
    shortfalls: tuple[tuple[UUID | None, Shortfall], ...]

    def best(self) -> Recommendation | None:
        """Who is asked now; None when the task has to wait."""
        return next((offer for offer in self.offers if offer.free), None)

    def why_nobody(self) -> tuple[Reason, ...]:
        """The typed reasons when nobody can be asked now, each kind once with how many people it concerns."""
        kinds = [kind for _, kind in self.shortfalls] + [Shortfall.BUSY for offer in self.offers if not offer.free]
        each = tuple(Reason.of(f"dispatch.{kind}", None, people=kinds.count(kind)) for kind in sorted(set(kinds)))
        altogether = _altogether(frozenset(kinds))
        return (Reason.of(f"dispatch.{altogether}"), *each) if altogether else each


def _altogether(kinds: frozenset[Shortfall]) -> str | None:
    """What an officer has to know first, where one sentence says it of everybody."""
    off = kinds & {Shortfall.OFF_SHIFT, Shortfall.AWAY}
    if off and kinds == off:
        return "all_away" if off == {Shortfall.AWAY} else "nobody_on_shift"
    return "all_resting" if kinds - off == {Shortfall.RESTING} else None


@dataclass(frozen=True, slots=True)
class Match:
    """One task goes to one person."""

    call: Call
    to: Recommendation


def hand_of(account: Account, burdens: Sequence[Burden] = (), *, away: bool = False) -> Hand:
    """``burdens``: their open tasks, and what they have done of late; ``away``: by the roster."""
    urgent = [each for each in burdens if each.severity is Severity.LIFE_SAFETY]
    done = [each.changed_at for each in urgent if each.state is TaskState.DONE and each.changed_at is not None]
    return Hand(
        account_id=account.account_id,
        name=account.name,
        on_shift=account.role is Role.PATROL and account.on_shift and not account.disabled and not away,
        place_path=account.place_path,
        position=account.position,
        position_at=account.position_at,
        skills=frozenset(account.skills),
        department=account.department,
        in_hand=sum(each.state is not TaskState.DONE for each in burdens),
        bound=any(each.state is not TaskState.DONE for each in urgent),
        at_scene=any(each.state is TaskState.ON_SCENE for each in burdens),
        rests_until=max(done) + REST if done else None,
        away=away,
    )


def rank(plan: int, call: Call, hands: Sequence[Hand], *, now: datetime, travel: Travel = WALK) -> Ranking:
    """Everybody for one task, who is free before who is not. The order of ``hands`` does not matter."""
    people = sorted(hands, key=lambda hand: hand.account_id.bytes)
    fitness = measure(people, [call], now, travel)
    offers, shortfalls = [], list[tuple[UUID | None, Shortfall]]()
    for row, hand in enumerate(people):
        lacks = lack(hand, call, float(fitness.metres[row, 0]), now)
        if lacks is not None:
            shortfalls.append((hand.account_id, lacks))
        else:
            offers.append(_recommend(hand, call, fitness, row, 0, now))
    offers.sort(key=lambda o: (not o.free, o.minutes, o.account_id.bytes))
    if not people:
        shortfalls.append((None, Shortfall.NOBODY))
    return Ranking(plan, tuple(offers), tuple(shortfalls))


def assign(calls: Sequence[Call], hands: Sequence[Hand], *, now: datetime, travel: Travel = WALK) -> tuple[Match, ...]:
    """Who is asked for what, now: at most one task for each person, one person for each task.

    Life safety takes its pick first. Then, again and again, the pair with the shortest way of all that are left.
    """
    people = sorted(hands, key=lambda hand: hand.account_id.bytes)
    wanted = sorted(calls, key=lambda call: (call.since, call.call_id.bytes))
    if not people or not wanted:
        return ()
    fitness = measure(people, wanted, now, travel)
    score = fitness.minutes - _ahead(wanted, now)
    urgent = np.array([call.urgent for call in wanted], dtype=bool)[None, :]
    pairs: list[tuple[int, int]] = []
    for tier in (urgent, ~urgent):
        _take_shortest(np.where(fitness.free & tier, score, np.inf), pairs)
    return tuple(
        Match(wanted[column], _recommend(people[row], wanted[column], fitness, row, column, now))
        for row, column in pairs
    )  # fmt: skip


def offer_life(severity: Severity) -> timedelta:
    """How long one person is asked."""
    return _OFFER_LIFE.get(severity, _USUAL_OFFER_LIFE)


def desk_now(severity: Severity, first_offered_at: datetime, now: datetime) -> bool:
    """True when one more offer would end too late."""
    return now + offer_life(severity) > first_offered_at + DESK_AFTER


def _ahead(calls: Sequence[Call], now: datetime) -> Floats:
    waited = np.array([(now - call.since) / timedelta(minutes=1) for call in calls], dtype=np.float64)
    start = np.array([_HEAD_START_MIN.get(call.severity, 0.0) for call in calls], dtype=np.float64)
    return np.asarray(start + _PER_MINUTE_WAITED * waited)[None, :]


def _take_shortest(score: Floats, pairs: list[tuple[int, int]]) -> None:
    """Add to ``pairs`` from the smallest score up, each row and column once; those in ``pairs`` are gone already."""
    rows, columns = {row for row, _ in pairs}, {column for _, column in pairs}
    most = min(score.shape)
    flat = score.ravel()
    for index in np.argsort(flat, kind="stable"):
        if len(pairs) >= most or flat[index] == np.inf:
            return
        row, column = divmod(int(index), score.shape[1])
        if row not in rows and column not in columns:
            pairs.append((row, column))
            rows.add(row)
            columns.add(column)


def _recommend(hand: Hand, call: Call, fitness: Fitness, row: int, column: int, now: datetime) -> Recommendation:
    minutes = round(float(fitness.minutes[row, column]), 1)
    reasons = _reasons(hand, call, float(fitness.metres[row, column]), now) + _on_foot(fitness.walk, row, column)
    return Recommendation(hand.account_id, hand.name, minutes, bool(fitness.free[row, column]), reasons)


def _reasons(hand: Hand, call: Call, metres: float, now: datetime) -> tuple[Reason, ...]:
    reasons = [_whereabouts(hand, metres, now)]
    if call.skill:
        reasons.append(Reason.of("dispatch.skill" if call.skill in hand.skills else "dispatch.unskilled"))
    if hand.in_hand:
        reasons.append(Reason.of("dispatch.tasks_in_hand", None, tasks=hand.in_hand))
    if in_own_grid(hand, call.place_path):
        reasons.append(Reason.of("dispatch.own_grid"))
    return tuple(reasons)


def _on_foot(walk: Walk, row: int, column: int) -> tuple[Reason, ...]:
    minutes = float(walk.minutes[row, column])
    if np.isnan(minutes):
        return ()
    how = "walk_mapped" if walk.mapped[row, column] else "walk_straight"
    return (Reason.of(f"dispatch.{how}", None, minutes=max(1, round(minutes))),)


def _whereabouts(hand: Hand, metres: float, now: datetime) -> Reason:
    if np.isnan(metres):
        return Reason.of("dispatch.no_position")
    if not hand.fresh(now):
        return Reason.of("dispatch.last_seen", None, metres=round(metres))
    return Reason.of("dispatch.distance", None, metres=round(metres))
