"""Whom to send: the people who fit a task, best first, each with reasons; and for those who do not, why not."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from central.domain.incident import Incident
from central.domain.people import Account, Role
from protocol.events import Reason
from protocol.hazards import Severity
from protocol.pack import TaskPlan

#: How long one person is asked before the next one is.
OFFER_LIFE = timedelta(seconds=90)
#: From the first offer on; then the duty desk decides. Acceptance within ten minutes stays in reach.
DESK_AFTER = timedelta(minutes=8)
#: A position older than this says little.
POSITION_LIFE = timedelta(minutes=15)
TOO_FAR_M = 5_000.0

# Handicaps in metres, so that one number compares a free person far off with a busy one close by.
_PER_OPEN_TASK_M = 300.0
_NO_POSITION_M = 400.0
_STALE_POSITION_M = 150.0
_OWN_GRID_M = -100.0
_UNSKILLED_M = 1_000.0


class Shortfall(StrEnum):
    """Why a person, or everybody, could not be asked."""

    NOBODY = "nobody"
    RESTING = "resting"
    LACKS_SKILL = "lacks_skill"
    NOT_DEPARTMENT = "not_department"
    TOO_FAR = "too_far"
    ASKED_BEFORE = "asked_before"
    OUT_OF_TIME = "out_of_time"


@dataclass(frozen=True, slots=True)
class Recommendation:
    account_id: UUID
    #: For the officer's page only.
    name: str
    #: Metres to walk, with handicaps for work in hand; smaller is better.
    cost_m: float
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Ranking:
    """Of one task of the pack's legs: ``offers`` best first; ``shortfalls`` says why the rest were passed over."""

    plan: int
    offers: tuple[Recommendation, ...]
    shortfalls: tuple[tuple[UUID | None, Shortfall], ...]

    def why_nobody(self) -> tuple[Reason, ...]:
        """The typed reasons of an empty ranking, each kind once with how many people it concerns."""
        kinds = [kind for _, kind in self.shortfalls]
        return tuple(Reason.of(f"dispatch.{kind}", None, people=kinds.count(kind)) for kind in sorted(set(kinds)))


def rank(
    plan: int,
    wanted: TaskPlan,
    incident: Incident,
    people: Sequence[Account],
    *,
    now: datetime,
    in_hand: Mapping[UUID, int],
    asked: frozenset[UUID] = frozenset(),
) -> Ranking:
    """``in_hand``: open tasks per person. ``asked``: who already said no, let it pass, or is at it.

    Priority-nearest (the fair baseline of dispatch studies); the order of ``people`` does not matter.
    """
    offers: list[Recommendation] = []
    shortfalls: list[tuple[UUID | None, Shortfall]] = []
    for person in sorted(people, key=lambda p: p.account_id.bytes):
        lack = _lack(person, wanted, incident, now, asked)
        if lack is not None:
            shortfalls.append((person.account_id, lack))
        else:
            offers.append(_recommend(person, wanted, incident, now, in_hand.get(person.account_id, 0)))
    offers.sort(key=lambda o: (o.cost_m, o.account_id.bytes))
    if not people:
        shortfalls.append((None, Shortfall.NOBODY))
    return Ranking(plan, tuple(offers), tuple(shortfalls))


def _lack(
    person: Account, wanted: TaskPlan, incident: Incident, now: datetime, asked: frozenset[UUID]
) -> Shortfall | None:
    urgent = incident.severity is Severity.LIFE_SAFETY
    if person.account_id in asked:
        return Shortfall.ASKED_BEFORE
    if person.role is not Role.PATROL or person.disabled or not person.on_shift:
        return Shortfall.RESTING
    if wanted.to == "department" and person.department is None:
        return Shortfall.NOT_DEPARTMENT
    # Where life is at stake somebody without the skill is better than nobody.
    if wanted.skill and wanted.skill not in person.skills and not urgent:
        return Shortfall.LACKS_SKILL
    metres = _metres(person, incident, now)
    if metres is not None and metres > TOO_FAR_M and not urgent:
        return Shortfall.TOO_FAR
    return None


def _fresh(person: Account, now: datetime) -> bool:
    return person.position_at is not None and now - person.position_at <= POSITION_LIFE


def _metres(person: Account, incident: Incident, now: datetime) -> float | None:
    """None where either position is unknown or the person's is too old to exclude them by it."""
    if person.position is None or incident.where.position is None or not _fresh(person, now):
        return None
    return person.position.distance_m(incident.where.position)


def _recommend(person: Account, wanted: TaskPlan, incident: Incident, now: datetime, open_tasks: int) -> Recommendation:
    handicaps = [_walk(person, incident, now)]
    if wanted.skill:
        has = wanted.skill in person.skills
        handicaps.append((0.0, Reason.of("dispatch.skill")) if has else (_UNSKILLED_M, Reason.of("dispatch.unskilled")))
    if open_tasks:
        handicaps.append((_PER_OPEN_TASK_M * open_tasks, Reason.of("dispatch.busy", None, tasks=open_tasks)))
    # Their own grid and not the whole street: below the community, and the incident inside it.
    if person.place_path.count("/") >= 3 and person.scope.covers(incident.where.place_path):
        handicaps.append((_OWN_GRID_M, Reason.of("dispatch.own_grid")))
    cost = sum(metres for metres, _ in handicaps)
    return Recommendation(person.account_id, person.name, round(cost, 1), tuple(reason for _, reason in handicaps))


def _walk(person: Account, incident: Incident, now: datetime) -> tuple[float, Reason]:
    if person.position is None or incident.where.position is None:
        return _NO_POSITION_M, Reason.of("dispatch.no_position")
    metres = person.position.distance_m(incident.where.position)
    if not _fresh(person, now):
        return metres + _STALE_POSITION_M, Reason.of("dispatch.stale_position", None, metres=round(metres))
    return metres, Reason.of("dispatch.distance", None, metres=round(metres))


def desk_now(first_offered_at: datetime, now: datetime) -> bool:
    """True when one more offer would end too late."""
    return now + OFFER_LIFE > first_offered_at + DESK_AFTER
