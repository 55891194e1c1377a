"""A check-in begins by rule when somebody arrives or it turns grave, and has its next moment in the queue of jobs."""

from central.domain.arrival import turned_grave
from central.domain.check_in import CheckIn, by_rule, taken_over
from central.domain.incident import Incident
from central.domain.task import Task, TaskState
from central.services.incidents.task_steps import account_of
from central.services.journal import nudge
from central.services.later import check_in_due
from central.services.work import Work


async def begin_by_rule(work: Work, incident: Incident, task: Task) -> None:
    """The severity, the pack or the night may say that whoever has just arrived is asked after, whatever they asked for
    on the way."""
    found = rule_for(work, incident, task)
    if found is None:
        return
    held = await work.store.check_ins.find(work.scope, task.task_id, lock=True)
    if held is None:
        await put(work, found)
    elif (taken := taken_over(held, found)) is not held:
        await keep(work, taken)


async def begin_where_grave(work: Work, before: Incident, after: Incident) -> None:
    """That it is danger to life was heard only now: whoever is there already is asked after like one who arrives."""
    if not turned_grave(before, after):
        return
    for task in await work.store.tasks.of_incident(work.scope, after.incident_id):
        person = await account_of(work, task.assignee) if task.state is TaskState.ON_SCENE else None
        if person is not None:
            await begin_by_rule(work, after, task)
            await nudge(work, person, after)


def rule_for(work: Work, incident: Incident, task: Task) -> CheckIn | None:
    """What is asked after them at the scene, whether they wish it or not."""
    return by_rule(task, incident.severity, work.pack(incident.pack).legs.check_ins, work.now)


async def put(work: Work, check_in: CheckIn) -> None:
    await work.store.check_ins.add(work.scope, check_in)
    await _wake(work, check_in)


async def keep(work: Work, check_in: CheckIn) -> None:
    await _wake(work, await work.store.check_ins.save(work.scope, check_in))


async def _wake(work: Work, check_in: CheckIn) -> None:
    if check_in.look_at is not None:
        await check_in_due(work.store, work.scope, check_in.task_id, check_in.look_at)
