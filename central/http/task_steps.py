"""The steps a patrol may take with a task, as one table."""

from collections.abc import Awaitable, Callable, Mapping
from uuid import UUID

from central.domain.phone_step import PhoneAction, PhoneStep
from central.domain.task import Task
from central.domain.workflow import TaskAction
from central.http.desk_steps import Desk
from central.http.noted import TaskNoted
from central.services import progress_task as progress
from central.services.call_help import call_help, call_off_help
from central.services.once import noted_step, once

Step = Callable[[UUID, str, Desk, PhoneStep | None], Awaitable[Task]]

#: All but ``finish``, which brings photos and a date.
STEPS: Mapping[TaskAction | PhoneAction, Step] = {
    TaskAction.ACCEPT: lambda task, words, d, phone: progress.accept(
        task, who=d.who, store=d.store, now=d.now, new_id=d.new_id, packs=d.packs, phone=phone
    ),
    TaskAction.DECLINE: lambda task, words, d, phone: progress.decline(
        task, reason=words, who=d.who, store=d.store, now=d.now, new_id=d.new_id, packs=d.packs, phone=phone
    ),
    TaskAction.SET_OUT: lambda task, words, d, phone: progress.en_route(
        task, who=d.who, store=d.store, now=d.now, new_id=d.new_id, packs=d.packs, phone=phone
    ),
    TaskAction.ARRIVE: lambda task, words, d, phone: progress.on_scene(
        task, who=d.who, store=d.store, now=d.now, new_id=d.new_id, packs=d.packs, phone=phone
    ),
    TaskAction.HAND_BACK: lambda task, words, d, phone: progress.hand_back(
        task, reason=words, who=d.who, store=d.store, now=d.now, new_id=d.new_id, packs=d.packs, phone=phone
    ),
    PhoneAction.CALL_HELP: lambda task, words, d, phone: call_help(
        task, who=d.who, store=d.store, now=d.now, new_id=d.new_id, packs=d.packs, phone=phone
    ),
    PhoneAction.CALL_OFF_HELP: lambda task, words, d, phone: call_off_help(
        task, who=d.who, store=d.store, now=d.now, new_id=d.new_id, packs=d.packs, phone=phone
    ),
}
NEEDS_WORDS = frozenset({TaskAction.DECLINE, TaskAction.HAND_BACK})


def phone_step_of(task: Task, action: TaskAction | PhoneAction, said: TaskNoted | None, desk: Desk) -> PhoneStep | None:
    """None for a program that notes nothing. A step of a task was not taken before the task was offered."""
    noted = said.noted if said else None
    if noted is None:
        return None
    return noted_step(noted, action, who=desk.who, now=desk.now, task_id=task.task_id, since=task.offered_at)


async def take_step(
    action: TaskAction | PhoneAction, task_id: UUID, words: str, said: TaskNoted | None, desk: Desk
) -> Task:
    """Once per key; who repeats it hears the first answer."""
    task = await progress.own_task(task_id, who=desk.who, store=desk.store)
    phone = phone_step_of(task, action, said, desk)
    return await once(phone, Task, lambda: STEPS[action](task_id, words, desk, phone), store=desk.store)
