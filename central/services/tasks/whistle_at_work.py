"""吹哨 from the phone: whoever is at work on an incident asks other parties to it, by the desk's own rules."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from central.domain.access import Action, require
from central.domain.cells import community_of
from central.domain.errors import Invalid, NotAllowedNow
from central.domain.incident import Activity, Verb
from central.domain.people import Account
from central.domain.phone_step import PhoneStep
from central.domain.task import Task, TaskState
from central.domain.whistle import Party, answered, blown_last, called_by, may_blow, regret_until, standing
from central.domain.workflow import TASK_OPEN
from central.services.incidents.task_steps import take_back
from central.services.journal import write
from central.services.ports.store import Store
from central.services.tasks.dispatch_task import fit_patrol
from central.services.tasks.progress_task import begin, own_task
from central.services.tasks.whistle import Helper, call_parties, helpers_near, settle
from central.services.work import Act
from protocol.scope import Scope, whole


@dataclass(frozen=True, slots=True)
class PartyNow:
    task_id: UUID
    #: None: it waits at the duty desk, and nobody comes yet.
    name: str | None
    title: str
    state: TaskState
    lead: bool


@dataclass(frozen=True, slots=True)
class WhistleNow:
    parties: tuple[PartyNow, ...]
    #: Whoever leads is still at it: until they are done nobody blows another.
    open: bool
    #: Until when the person may take it back; None where they may not.
    regret_until: datetime | None


async def helpers_at(task_id: UUID, act: Act) -> list[Helper]:
    """Whom the desk could call to the incident of this task, without the person themselves.

    Already while it is offered, for the phone keeps the list. Raises NotAllowedNow once the task has ended.
    """
    work = act.work
    require(act.who.role, Action.WHISTLE_AT_WORK)
    task = await own_task(task_id, who=act.who, store=work.store)
    if task.state not in TASK_OPEN:
        raise NotAllowedNow("error.whistle.at_work")
    incident = await work.store.incidents.get(whole(act.who.district_id), task.incident_id)
    return [each for each in await helpers_near(work, incident) if each.account_id != act.who.account_id]


async def blow_at_work(
    task_id: UUID, parties: Sequence[Party], lead: UUID, act: Act, *, phone: PhoneStep | None = None
) -> Task:
    """The person's own task, as it was.

    Raises Conflict where their phone showed it as it is no more, NotAllowedNow for who is not at work on it and while a
    whistle stands, Invalid for parties that cannot be meant.
    """
    require(act.who.role, Action.WHISTLE_AT_WORK)
    work, incident, mine = await begin(task_id, act, phone)
    reach = Scope(act.who.district_id, community_of(incident.where.place_path))
    for party in parties:  # people of elsewhere are answered like people there are none of, whatever the task's state
        await fit_patrol(work, incident, party.account_id, reach)
    if not may_blow(mine):
        raise NotAllowedNow("error.whistle.at_work")
    if any(party.account_id == act.who.account_id for party in parties):
        raise Invalid("error.whistle.oneself")
    await call_parties(work, incident, parties, lead, reach, phone)
    return mine


async def take_whistle_back(task_id: UUID, act: Act, *, phone: PhoneStep | None = None) -> Task:
    """All who were called are told that they need not come. Twice is once.

    Raises NotAllowedNow once somebody has answered, or when it is too late: then the desk decides.
    """
    work, incident, mine = await begin(task_id, act, None)
    tasks = await act.store.tasks.of_incident(work.scope, incident.incident_id)
    blown = blown_last(await act.store.activities.of_incident(work.scope, incident.incident_id))
    called = called_by(blown, tasks) if blown else []
    wanted = [task for task in called if task.state in TASK_OPEN]
    if not wanted and not answered(called):
        return mine
    until = regret_until(blown, tasks, act.who.account_id)
    if until is None or (phone.done_at if phone else act.now) > until:
        raise NotAllowedNow("error.whistle.answered")
    for task in wanted:
        await take_back(work, incident, task)
    await write(work, incident, Verb.WHISTLE_TAKEN_BACK)
    await settle(work, incident)
    return mine


async def whistle_now(rows: Sequence[Activity], tasks: Sequence[Task], who: Account, store: Store) -> WhistleNow | None:
    """As whoever is at work on it sees it; None where nobody was called. ``rows``, ``tasks``: the incident's."""
    there = [task for task in standing(tasks) if task.assignee != who.account_id]
    leads = any(task.lead and task.state in TASK_OPEN for task in tasks)
    if not there and not leads:
        return None
    scope = whole(who.district_id)
    people = [await store.accounts.get(scope, task.assignee) if task.assignee else None for task in there]
    parties = tuple(
        PartyNow(task.task_id, person.name if person else None, task.title_zh, task.state, task.lead)
        for task, person in zip(there, people, strict=True)
    )
    return WhistleNow(parties, leads, regret_until(blown_last(rows), tasks, who.account_id))
