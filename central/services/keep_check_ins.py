"""A check-in begins by rule when somebody arrives, and whatever becomes of it has its moment in the queue of jobs."""

from central.domain.check_in import CheckIn, by_rule
from central.domain.incident import Incident
from central.domain.task import Task
from central.services.later import check_in_due
from central.services.work import Work


async def begin_by_rule(work: Work, incident: Incident, task: Task) -> None:
    """The severity, the pack or the night may say that whoever has just arrived is asked after."""
    found = by_rule(task, incident.severity, work.pack(incident.pack).legs.check_ins, work.now)
    if found is not None and await work.store.check_ins.find(work.scope, task.task_id) is None:
        await put(work, found)


async def put(work: Work, check_in: CheckIn) -> None:
    await work.store.check_ins.add(work.scope, check_in)
    await _wake(work, check_in)


async def keep(work: Work, check_in: CheckIn) -> None:
    await _wake(work, await work.store.check_ins.save(work.scope, check_in))


async def _wake(work: Work, check_in: CheckIn) -> None:
    if check_in.look_at is not None:
        await check_in_due(work.store, work.scope, check_in.task_id, check_in.look_at)
