"""A patrol comes on shift, goes off it or signs out; what they leave in the middle goes to somebody else at once."""

from datetime import datetime

from central.domain.people import Account, Role
from central.domain.roster import came_back
from central.domain.task import Task, TaskState
from central.domain.workflow import TASK_OPEN, TaskAction
from central.services.incidents.task_steps import change_task
from central.services.later import somebody_free
from central.services.staff import sign_in
from central.services.staff.accounts import set_shift
from central.services.tasks.offering import offer_on, reassign
from central.services.work import Act, Work
from protocol.geo import Position
from protocol.texts import both


async def change_shift(
    act: Act, *, on_shift: bool, position: Position | None, said_at: datetime | None = None
) -> Account:
    """On shift something may wait for them; off it nothing does.

    ``said_at``: when they really said so; who comes on shift is absent no more.
    """
    changed = await set_shift(act.who, on_shift=on_shift, position=position, store=act.store, now=act.now)
    work = act.work
    if on_shift:
        await _end_absences(work, act.who, said_at or act.now)
        await somebody_free(act.store, work.scope, act.who.account_id)
    else:
        held = await act.store.tasks.of_account(work.scope, act.who.account_id, TASK_OPEN)
        await act.store.incidents.lock_all(work.scope, {task.incident_id for task in held})
        for task in held:
            await pass_on(work, task)
    return changed


async def sign_out(token: str, act: Act) -> None:
    """A patrol without a phone is not on shift: no offer would reach them."""
    await sign_in.sign_out(token, store=act.store)
    if act.who.role is Role.PATROL and act.who.on_shift:
        await change_shift(act, on_shift=False, position=None)


async def pass_on(work: Work, held: Task) -> None:
    """What its holder has left goes to the next person at once. Nothing where it is no more in their hands."""
    incident = await work.store.incidents.lock(work.scope, held.incident_id)
    task = await work.store.tasks.get(work.scope, held.task_id)
    if task.assignee != held.assignee or task.state not in TASK_OPEN:
        return
    if task.state is TaskState.OFFERED:
        await offer_on(work, incident, await change_task(work, incident, task, TaskAction.TIME_OUT))
        return
    why = both("task.left_shift")
    await reassign(work, incident, await change_task(work, incident, task, TaskAction.HAND_BACK, f"{why.zh} {why.en}"))


async def _end_absences(work: Work, who: Account, said_at: datetime) -> None:
    absent = await work.store.rosters.of_people(work.scope, [who.account_id], said_at, work.now)
    for entry in came_back(absent, said_at):
        await work.store.rosters.save(work.scope, entry)
