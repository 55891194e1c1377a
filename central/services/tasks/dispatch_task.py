"""派遣: offer the incident's tasks to the people who fit best; nobody fits, the duty desk hears why."""

from uuid import UUID

from central.domain.access import Action, require
from central.domain.errors import Invalid
from central.domain.incident import Incident
from central.domain.people import Account, Role
from central.domain.task import Task, TaskState
from central.domain.workflow import TASK_OPEN, IncidentAction, next_incident_state
from central.services.incidents.steps import step
from central.services.incidents.task_steps import account_of, take_back
from central.services.tasks.offering import new_task, offer, offer_best
from central.services.work import RULE, Act, Work
from protocol.events import Reason
from protocol.pack import Pack
from protocol.scope import Scope


async def dispatch_task(incident_id: UUID, act: Act, *, to: UUID | None = None) -> list[Task]:
    """The tasks now open. ``to``: the person the officer chose, else whom the ranking puts first.

    Twice is once: a task that is already offered or under way is not offered again.
    """
    require(act.who.role, Action.DISPATCH)
    incident = await act.store.incidents.get(act.who.scope, incident_id)
    return await send(act.work, incident, to, act.who.scope)


async def send(work: Work, incident: Incident, to: UUID | None = None, reach: Scope | None = None) -> list[Task]:
    """Offer what is not yet offered. Raises NotAllowedNow for an incident that is not filed.

    Of two who send at the same moment the second waits here, and then sees whom the first has sent.

    ``reach``: whose people ``to`` must belong to, where they do not serve the incident's place anyway.
    """
    incident = await work.store.incidents.lock(work.scope, incident.incident_id)
    next_incident_state(incident.state, IncidentAction.DISPATCH)
    if to is not None:
        await _to_one(work, incident, await fit_patrol(work, incident, to, reach or work.scope))
    else:
        await _by_rank(work, incident)
    tasks = [t for t in await work.store.tasks.of_incident(work.scope, incident.incident_id) if t.state in TASK_OPEN]
    if any(task.assignee is not None for task in tasks):
        await step(work, incident.incident_id, IncidentAction.DISPATCH)
    return tasks


async def fill_up(work: Work, incident: Incident, grave: Pack) -> list[Task]:
    """The same, and as many people as ``grave``, the pack of what it has turned into, wants at least."""
    tasks = await send(work, incident)
    own = [task for task in tasks if not (task.helps or task.whistled)]
    for _ in range(sum(wanted.count for wanted in grave.legs.tasks) - len(own)):
        tasks.append(await offer_best(work, incident, await new_task(work, incident, 0)))
    return tasks


async def _by_rank(work: Work, incident: Incident) -> None:
    """By rule only what is new: what the desk was told of waits for an officer, or for whoever comes free."""
    tasks = await work.store.tasks.of_incident(work.scope, incident.incident_id)
    for plan, wanted in enumerate(work.pack(incident.pack).legs.tasks):
        open_now = [t for t in tasks if t.plan == plan and t.state in TASK_OPEN]
        for task in open_now:
            if task.assignee is None and not (work.actor == RULE and task.reasons):
                await offer_best(work, incident, task)
        for _ in range(wanted.count - len(open_now)):
            await offer_best(work, incident, await new_task(work, incident, plan))


async def _to_one(work: Work, incident: Incident, person: Account) -> None:
    """The officer's choice takes the task that waits, or that somebody else has not answered yet."""
    tasks = [t for t in await work.store.tasks.of_incident(work.scope, incident.incident_id) if t.state in TASK_OPEN]
    if any(task.assignee == person.account_id for task in tasks):
        return
    waiting = sorted((t for t in tasks if t.state is TaskState.OFFERED), key=lambda t: t.assignee is not None)
    plan = waiting[0].plan if waiting else 0
    if waiting and waiting[0].assignee is not None:
        await take_back(work, incident, waiting[0])
        waiting = []
    task = waiting[0] if waiting else await new_task(work, incident, plan)
    await offer(work, incident, task, person, (Reason.of("dispatch.chosen"),))


async def fit_patrol(work: Work, incident: Incident, account_id: UUID, reach: Scope) -> Account:
    """Raises Invalid for somebody who is no patrol, has left, or is another place's."""
    account = await account_of(work, account_id)
    if account is None or account.role is not Role.PATROL or account.disabled:
        raise Invalid("error.brain.not_a_patrol")
    if not reach.covers(account.place_path) and not account.scope.covers(incident.where.place_path):
        raise Invalid("error.brain.not_a_patrol")
    return account
