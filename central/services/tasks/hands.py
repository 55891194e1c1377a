"""Who could go to an incident now, and in which order they would be asked."""

import re
from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from uuid import UUID

from central.domain.cells import community_of
from central.domain.dispatch import Burden, Ranking, hand_of, rank
from central.domain.fitness import REST, Call, Hand
from central.domain.incident import Incident
from central.domain.path_walk import PathWalk
from central.domain.people import Role
from central.domain.roster import away_now
from central.domain.task import HELP, Task, TaskState
from central.domain.travel import WALK, Travel
from central.services.work import Work
from protocol.hazards import Severity
from protocol.scope import Scope

#: These people have answered or are at it; nobody is asked twice for one task.
_ASKED = frozenset(TaskState) - {TaskState.CANCELLED, TaskState.DONE}
_A_MOMENT = timedelta(microseconds=1)
#: As the words said it; anything else is on no map.
_FLOOR = re.compile(r"-?[0-9]{1,3}")


async def ranking(work: Work, incident: Incident, plan: int, since: datetime | None = None) -> Ranking:
    """Whom task ``plan`` of the incident's pack would be offered to now, best first.

    ``since``: when somebody was first wanted for it; None: now.
    """
    tasks = await work.store.tasks.of_incident(work.scope, incident.incident_id)
    call = call_of(work, incident, plan, tasks, since or work.now)
    place = incident.where.place_path
    return rank(plan, call, await hands_near(work, place), now=work.now, travel=await travel_in(work, place))


async def travel_in(work: Work, place: str) -> Travel:
    """By the community's own paths as they are open now, where it has them."""
    graph = await work.store.paths.of(work.scope, community_of(place))
    return PathWalk.of(graph, work.now) if graph else WALK


def call_of(
    work: Work, incident: Incident, plan: int, tasks: Sequence[Task], since: datetime, call_id: UUID | None = None
) -> Call:
    """``tasks``: the incident's, for who has been asked."""
    if plan == HELP:
        return _help_wanted(incident, tasks, since, call_id)
    plans = work.pack(incident.pack).legs.tasks
    wanted = plans[min(plan, len(plans) - 1)]
    return Call(
        call_id=call_id or incident.incident_id,
        severity=incident.severity,
        place_path=incident.where.place_path,
        position=incident.where.position,
        floor=_floor(incident),
        since=since,
        skill=wanted.skill,
        department=wanted.to == "department",
        asked=frozenset(t.assignee for t in tasks if t.plan == plan and t.state in _ASKED and t.assignee is not None),
    )


def _help_wanted(incident: Incident, tasks: Sequence[Task], since: datetime, call_id: UUID | None) -> Call:
    """Whoever is soonest there; nobody who has been asked, or is at it, is the second person."""
    return Call(
        call_id=call_id or incident.incident_id,
        severity=Severity.LIFE_SAFETY,
        place_path=incident.where.place_path,
        position=incident.where.position,
        floor=_floor(incident),
        since=since,
        skill=None,
        department=False,
        asked=frozenset(task.assignee for task in tasks if task.state in _ASKED and task.assignee is not None),
    )


def _floor(incident: Incident) -> int | None:
    said = incident.where.floor
    return int(said) if said is not None and _FLOOR.fullmatch(said) else None


async def hands_near(work: Work, place: str) -> list[Hand]:
    """Patrols responsible for the place, and those of its community whose own grid is another; none who have left."""
    accounts = work.store.accounts
    responsible = await accounts.serving(work.scope, place, Role.PATROL)
    neighbours = await accounts.within(Scope(work.scope.district_id, community_of(place)), Role.PATROL)
    people = {person.account_id: person for person in (*responsible, *neighbours) if not person.disabled}
    burdens: dict[UUID, list[Burden]] = {}
    for burden in await work.store.tasks.burdens(work.scope, people.keys(), done_since=work.now - REST):
        burdens.setdefault(burden.account_id, []).append(burden)
    absent = await absent_now(work, people.keys())
    return [
        hand_of(person, burdens.get(person.account_id, ()), away=person.account_id in absent)
        for person in people.values()
    ]


async def absent_now(work: Work, account_ids: Collection[UUID]) -> frozenset[UUID]:
    """Those of them whom the roster says absent."""
    return away_now(
        await work.store.rosters.of_people(work.scope, account_ids, work.now, work.now + _A_MOMENT), work.now
    )
