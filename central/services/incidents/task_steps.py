"""A task goes on or is taken back: stored, written down, and told to whoever held it or waits for help."""

from collections.abc import Mapping
from dataclasses import replace
from uuid import UUID

from central.domain.errors import NotFound
from central.domain.incident import Incident, Verb
from central.domain.people import Account
from central.domain.phone_step import PhoneStep, when_done
from central.domain.task import Task
from central.domain.workflow import TASK_AT_WORK, TASK_OPEN, TaskAction, next_task_state
from central.services.incidents import clock_work
from central.services.journal import nudge, tell_account, write
from central.services.work import Work


async def change_task(
    work: Work,
    incident: Incident,
    task: Task,
    action: TaskAction,
    note: str = "",
    phone: PhoneStep | None = None,
    more: Mapping[str, object] | None = None,
) -> Task:
    """Take ``action`` with a task and write it down. Raises NotAllowedNow by the table.

    ``phone``: the step as the person's phone noted it, where a phone did. ``more``: what else the timeline keeps.
    """
    state = next_task_state(task.state, action)
    changed = replace(task, state=state, changed_at=work.now, note=note or task.note)
    changed = await work.store.tasks.save(work.scope, changed)
    await show_callers(work, incident, changed)
    data = {"task_id": str(task.task_id), "action": str(action), "to": str(state)} | ({"note": note} if note else {})
    await write(
        work, incident, Verb.TASK_CHANGED, **data, **(_from_phone(phone, incident) if phone else {}), **(more or {})
    )
    return changed


async def show_callers(work: Work, incident: Incident, task: Task) -> None:
    """Whoever called for help sees at once how it stands."""
    if not task.helps:
        return
    for each in await work.store.tasks.of_incident(work.scope, incident.incident_id):
        calls = each.state in TASK_AT_WORK and each.task_id != task.task_id
        caller = await account_of(work, each.assignee) if calls else None
        if caller is not None:
            await nudge(work, caller, incident)


def _from_phone(phone: PhoneStep, incident: Incident) -> dict[str, object]:
    """What the timeline keeps beside the time at which we heard of it."""
    found: dict[str, object] = {**when_done(phone)}
    if phone.clock_doubtful:
        found["clock_doubtful"] = True
    if phone.position and incident.where.position:
        found["distance_m"] = round(phone.position.distance_m(incident.where.position))
        found["accuracy_m"] = round(phone.accuracy_m or 0)
    return found


async def call_off(work: Work, incident: Incident) -> None:
    """Cancel all open tasks."""
    for task in await work.store.tasks.of_incident(work.scope, incident.incident_id):
        if task.state in TASK_OPEN:
            await take_back(work, incident, task)


async def take_back(work: Work, incident: Incident, task: Task) -> None:
    """Cancel one task; whoever held it is told."""
    await change_task(work, incident, task, TaskAction.CANCEL)
    await clock_work.stop(work, incident.incident_id, task_id=task.task_id)
    account = await account_of(work, task.assignee)
    if account is not None:
        await tell_account(work, account, incident, "cancelled", **about(task))


def about(task: Task) -> dict[str, str]:
    """What a notice about a task says, and which task it opens."""
    return {"zh": task.title_zh, "en": task.title_en, "task_id": str(task.task_id)}


async def account_of(work: Work, account_id: UUID | None) -> Account | None:
    """None for the desk, and for somebody who has left."""
    if account_id is None:
        return None
    try:
        return await work.store.accounts.get(work.scope, account_id)
    except NotFound:
        return None
