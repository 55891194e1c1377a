"""The steps a patrol may take with a task, as one table."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from uuid import UUID

from central.domain.phone_step import PhoneAction, PhoneStep
from central.domain.task import Task
from central.domain.whistle import Party
from central.domain.workflow import TaskAction
from central.http.noted import TaskNoted
from central.services.once import noted_step, once
from central.services.tasks import progress_task as progress
from central.services.tasks.call_help import call_help, call_off_help
from central.services.tasks.check_ins import ask_after_me, say_well, stop_asking
from central.services.tasks.judge_alarm import judge_alarm
from central.services.tasks.whistle_at_work import blow_at_work, take_whistle_back
from central.services.work import Act
from protocol.verdicts import Verdict

Step = Callable[[UUID, str, Act, PhoneStep | None], Awaitable[Task]]

#: All but ``finish``, which brings photos and a date.
STEPS: Mapping[TaskAction | PhoneAction, Step] = {
    TaskAction.ACCEPT: lambda task, words, d, phone: progress.accept(task, d, phone=phone),
    TaskAction.DECLINE: lambda task, words, d, phone: progress.decline(task, d, reason=words, phone=phone),
    TaskAction.SET_OUT: lambda task, words, d, phone: progress.en_route(task, d, phone=phone),
    TaskAction.ARRIVE: lambda task, words, d, phone: progress.on_scene(task, d, phone=phone),
    TaskAction.HAND_BACK: lambda task, words, d, phone: progress.hand_back(task, d, reason=words, phone=phone),
    PhoneAction.CALL_HELP: lambda task, words, d, phone: call_help(task, d, phone=phone),
    PhoneAction.CALL_OFF_HELP: lambda task, words, d, phone: call_off_help(task, d, phone=phone),
    PhoneAction.CALL_OFF_WHISTLE: lambda task, words, d, phone: take_whistle_back(task, d, phone=phone),
    PhoneAction.SAY_WELL: lambda task, words, d, phone: say_well(task, d, phone=phone),
    PhoneAction.ASK_AFTER_ME: lambda task, words, d, phone: ask_after_me(task, d, phone=phone),
    PhoneAction.STOP_ASKING: lambda task, words, d, phone: stop_asking(task, d, phone=phone),
}
NEEDS_WORDS = frozenset({TaskAction.DECLINE, TaskAction.HAND_BACK})


def phone_step_of(task: Task, action: TaskAction | PhoneAction, said: TaskNoted | None, act: Act) -> PhoneStep | None:
    """None for a program that notes nothing. A step of a task was not taken before the task was offered."""
    noted = said.noted if said else None
    if noted is None:
        return None
    return noted_step(noted, action, who=act.who, now=act.now, task_id=task.task_id, since=task.offered_at)


async def take_step(
    action: TaskAction | PhoneAction, task_id: UUID, words: str, said: TaskNoted | None, act: Act
) -> Task:
    """Once per key; who repeats it hears the first answer."""
    task = await progress.own_task(task_id, who=act.who, store=act.store)
    phone = phone_step_of(task, action, said, act)
    return await once(phone, Task, lambda: STEPS[action](task_id, words, act, phone), store=act.store)


async def judge_once(task_id: UUID, verdict: Verdict, said: TaskNoted, act: Act) -> Task:
    """The word of whoever stands there, once per key."""
    task = await progress.own_task(task_id, who=act.who, store=act.store)
    phone = phone_step_of(task, PhoneAction.JUDGE_ALARM, said, act)

    async def judge() -> Task:
        return await judge_alarm(task_id, act, verdict=verdict, phone=phone)

    return await once(phone, Task, judge, store=act.store)


async def whistle_once(task_id: UUID, parties: Sequence[Party], lead: UUID, said: TaskNoted, act: Act) -> Task:
    """Other parties are called, once per key."""
    task = await progress.own_task(task_id, who=act.who, store=act.store)
    phone = phone_step_of(task, PhoneAction.WHISTLE, said, act)

    async def blow() -> Task:
        return await blow_at_work(task_id, parties, lead, act, phone=phone)

    return await once(phone, Task, blow, store=act.store)
