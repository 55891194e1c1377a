"""The steps a patrol may take with a task, as one table."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from uuid import UUID

from central.domain.phone_step import PhoneAction, PhoneStep
from central.domain.task import Task
from central.domain.whistle import Party
from central.domain.workflow import TaskAction
from central.http.desk_steps import Desk
from central.http.noted import TaskNoted
from central.services import progress_task as progress
from central.services.call_help import call_help, call_off_help
from central.services.check_ins import ask_after_me, say_well, stop_asking
from central.services.judge_alarm import judge_alarm
from central.services.once import noted_step, once
from central.services.whistle_at_work import blow_at_work, take_whistle_back
from protocol.verdicts import Verdict

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
    PhoneAction.CALL_OFF_WHISTLE: lambda task, words, d, phone: take_whistle_back(
        task, who=d.who, store=d.store, now=d.now, new_id=d.new_id, packs=d.packs, phone=phone
    ),
    PhoneAction.SAY_WELL: lambda task, words, d, phone: say_well(
        task, who=d.who, store=d.store, now=d.now, new_id=d.new_id, packs=d.packs, phone=phone
    ),
    PhoneAction.ASK_AFTER_ME: lambda task, words, d, phone: ask_after_me(
        task, who=d.who, store=d.store, now=d.now, new_id=d.new_id, packs=d.packs
    ),
    PhoneAction.STOP_ASKING: lambda task, words, d, phone: stop_asking(
        task, who=d.who, store=d.store, now=d.now, new_id=d.new_id, packs=d.packs
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


async def judge_once(task_id: UUID, verdict: Verdict, said: TaskNoted, desk: Desk) -> Task:
    """The word of whoever stands there, once per key."""
    task = await progress.own_task(task_id, who=desk.who, store=desk.store)
    phone = phone_step_of(task, PhoneAction.JUDGE_ALARM, said, desk)

    async def judge() -> Task:
        return await judge_alarm(
            task_id, verdict=verdict, who=desk.who, store=desk.store, now=desk.now, new_id=desk.new_id,
            packs=desk.packs, phone=phone,
        )  # fmt: skip

    return await once(phone, Task, judge, store=desk.store)


async def whistle_once(task_id: UUID, parties: Sequence[Party], lead: UUID, said: TaskNoted, desk: Desk) -> Task:
    """Other parties are called, once per key."""
    task = await progress.own_task(task_id, who=desk.who, store=desk.store)
    phone = phone_step_of(task, PhoneAction.WHISTLE, said, desk)

    async def blow() -> Task:
        return await blow_at_work(
            task_id, parties, lead, who=desk.who, store=desk.store, now=desk.now, new_id=desk.new_id,
            packs=desk.packs, phone=phone,
        )  # fmt: skip

    return await once(phone, Task, blow, store=desk.store)
