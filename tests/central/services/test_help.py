"""A patrol calls for help: the desk is alarmed, the nearest second person comes, and it can be called off."""

from typing import Any
from uuid import uuid4

import pytest

from central.domain.errors import NotAllowedNow
from central.domain.help import HelpNow, answered, coming, not_there_yet, open_help, unneeded, urgency
from central.domain.people import Account
from central.domain.phone_step import Noted, PhoneAction
from central.domain.task import HELP, Task, TaskState
from central.domain.workflow import TASK_AT_WORK, TASK_OPEN
from central.services.once import noted_step
from central.services.tasks import call_help
from protocol.hazards import Severity
from tests.central.services.town import DISTRICT, Town
from tests.central.storage.values import a_task, an_incident


async def at_work(town: Town) -> Task:
    heard = await town.say("有人翻墙进东门草坪")
    await town.review("confirm", heard.incident_id)
    (task,) = await town.dispatch(heard.incident_id)
    assert task.assignee == town.guard.account_id
    return await town.progress("accept", task)


async def press(town: Town, step: str, task: Task, who: Account) -> Task:
    async with town.open() as store:
        pressed: Task = await getattr(call_help, step)(task.task_id, town.act(store, who))
        return pressed


async def helpers(town: Town, task: Task) -> list[Task]:
    async with town.open() as store:
        tasks = await store.tasks.of_incident(DISTRICT, task.incident_id)
    return sorted((each for each in tasks if each.helps), key=lambda each: each.offered_at)


async def told(town: Town) -> list[str]:
    return [row["key"] for row in await town.rows("SELECT key FROM notices ORDER BY made_at")]


async def test_the_nearest_second_person_is_asked_whatever_they_can_and_the_caller_sees_who_comes(town: Town) -> None:
    mine = await at_work(town)
    assert await press(town, "call_help", mine, town.guard) == mine
    (asked,) = await helpers(town, mine)
    assert asked.assignee == town.mediator.account_id  # 60 m off, without the task's skill
    assert asked.offer_expires_at is not None
    assert (asked.offer_expires_at - asked.offered_at).total_seconds() == 60
    keys = await told(town)
    assert "notice.desk.help" in keys
    assert keys[-1] == "notice.task.help"
    (row,) = await town.my_tasks(town.guard)
    assert row.help == HelpNow(asked.task_id, TaskState.OFFERED, town.mediator.name)
    assert not row.helping
    await town.progress("accept", asked)
    (row,) = await town.my_tasks(town.guard)
    assert row.help is not None
    assert row.help.state is TaskState.ACCEPTED
    (theirs,) = await town.my_tasks(town.mediator)
    assert theirs.helping
    (line,) = await town.queue()
    assert line.help == row.help


async def test_who_declines_is_followed_by_the_next_and_the_last_resort_is_the_desk(town: Town) -> None:
    mine = await at_work(town)
    await press(town, "call_help", mine, town.guard)
    for _ in range(2):
        (asked,) = [each for each in await helpers(town, mine) if each.state is TaskState.OFFERED]
        await town.progress("decline", asked, reason="走不开")
    (left,) = [each for each in await helpers(town, mine) if each.state is TaskState.OFFERED]
    assert left.assignee is None
    assert (await town.queue())[0].help == HelpNow(left.task_id, TaskState.OFFERED, None)


async def test_a_second_press_is_the_first_and_called_off_nobody_comes(town: Town) -> None:
    mine = await at_work(town)
    for _ in range(2):
        await press(town, "call_help", mine, town.guard)
    assert len(await helpers(town, mine)) == 1
    for _ in range(2):
        await press(town, "call_off_help", mine, town.guard)
    assert [each.state for each in await helpers(town, mine)] == [TaskState.CANCELLED]
    assert (await town.my_tasks(town.guard))[0].help is None
    assert await town.my_tasks(town.mediator) == []
    page = await town.page(mine.incident_id)
    lines = [row.text.zh for row in page.timeline]
    assert sum("请求支援" in line for line in lines) == 1
    assert sum("不用支援了" in line for line in lines) == 1


async def calls_heard(town: Town) -> int:
    return (await told(town)).count("notice.desk.help")


async def test_once_somebody_is_there_a_call_is_a_new_one_and_the_desk_hears_of_it(town: Town) -> None:
    mine = await at_work(town)
    await press(town, "call_help", mine, town.guard)
    (first,) = await helpers(town, mine)
    first = await town.progress("accept", first)
    await press(town, "call_help", mine, town.guard)
    assert await calls_heard(town) == 1  # somebody is on the way
    await town.progress("on_scene", first)
    assert (await town.my_tasks(town.guard))[0].help is None  # who came is there: the button calls again
    await press(town, "call_help", mine, town.guard)
    assert await calls_heard(town) == 2
    _, second = await helpers(town, mine)
    assert (second.state, second.assignee) == (TaskState.OFFERED, town.patrols[1].account_id)
    assert (await town.queue())[0].help == HelpNow(second.task_id, TaskState.OFFERED, town.patrols[1].name)
    await press(town, "call_help", mine, town.guard)
    assert await calls_heard(town) == 2


async def test_who_comes_to_help_may_call_too_and_calls_off_nobody_but_whom_they_called(town: Town) -> None:
    mine = await at_work(town)
    await press(town, "call_help", mine, town.guard)
    (first,) = await helpers(town, mine)
    first = await town.progress("accept", first)
    for _ in range(2):
        await press(town, "call_help", first, town.mediator)
    assert await calls_heard(town) == 2
    _, second = await helpers(town, mine)
    assert (second.assignee, second.title_zh) == (town.patrols[1].account_id, first.title_zh)
    (theirs,) = await town.my_tasks(town.mediator)
    assert theirs.help == HelpNow(second.task_id, TaskState.OFFERED, town.patrols[1].name)
    await press(town, "call_off_help", first, town.mediator)
    assert [each.state for each in await helpers(town, mine)] == [TaskState.ACCEPTED, TaskState.CANCELLED]


async def test_who_helped_and_leaves_takes_nobody_along_who_was_called_after_them(town: Town) -> None:
    mine = await at_work(town)
    await press(town, "call_help", mine, town.guard)
    (first,) = await helpers(town, mine)
    first = await town.progress("on_scene", await town.progress("accept", first))
    await press(town, "call_help", mine, town.guard)
    await town.progress("done", first, note="先走了")
    assert [each.state for each in await helpers(town, mine)] == [TaskState.DONE, TaskState.OFFERED]


async def test_who_came_and_called_is_still_helped_when_the_first_caller_is_done(town: Town) -> None:
    mine = await at_work(town)
    await press(town, "call_help", mine, town.guard)
    (first,) = await helpers(town, mine)
    first = await town.progress("on_scene", await town.progress("accept", first))
    await press(town, "call_help", first, town.mediator)
    mine = await town.progress("on_scene", mine)
    await town.progress("done", mine, note="已劝离", photos=(await town.photo(),))
    assert [each.state for each in await helpers(town, mine)] == [TaskState.ON_SCENE, TaskState.OFFERED]
    await town.progress("done", first, note="一起劝离")
    assert (await helpers(town, mine))[1].state is TaskState.CANCELLED
    assert (await town.incident(mine.incident_id)).state == "reported"


async def test_who_is_done_needs_no_help_that_is_on_its_way_and_both_finish_what_both_are_at(town: Town) -> None:
    mine = await at_work(town)
    await press(town, "call_help", mine, town.guard)
    (asked,) = await helpers(town, mine)
    await town.progress("on_scene", await town.progress("accept", asked))
    mine = await town.progress("on_scene", mine)
    await town.progress("done", mine, note="已劝离", photos=(await town.photo(),))
    assert (await town.incident(mine.incident_id)).state == "handling"
    (there,) = await helpers(town, mine)
    await town.progress("done", there, note="一起劝离")
    assert (await town.incident(mine.incident_id)).state == "reported"
    await town.check(mine.incident_id, ok=False, words="还有人")
    again = (await town.open_tasks(mine.incident_id))[0]
    assert again.plan == 0


async def test_before_the_work_and_after_it_nobody_calls(town: Town) -> None:
    heard = await town.say("有人翻墙进东门草坪")
    await town.review("confirm", heard.incident_id)
    (task,) = await town.dispatch(heard.incident_id)
    with pytest.raises(NotAllowedNow):
        await press(town, "call_help", task, town.guard)
    assert await helpers(town, task) == []


async def test_who_went_there_without_a_network_and_lost_the_task_meanwhile_is_heard_all_the_same(town: Town) -> None:
    """They accepted in a cellar; the offer ran out; at the place they call for help."""
    heard = await town.say("有人翻墙进东门草坪")
    await town.review("confirm", heard.incident_id)
    (task,) = await town.dispatch(heard.incident_id)
    await town.later(minutes=3)
    assert task.task_id not in {row.task.task_id for row in await town.my_tasks(town.guard)}
    await cry(town, task)
    (asked,) = await helpers(town, task)
    assert asked.assignee != town.guard.account_id
    assert "notice.desk.help" in await told(town)
    await cry(town, task)
    assert await helpers(town, task) == [asked], "pressed twice is one call"


async def cry(town: Town, task: Task) -> None:
    """As the phone sends it, which never heard that the task went to somebody else."""
    async with town.open() as store:
        noted = noted_step(
            Noted(uuid4()), PhoneAction.CALL_HELP, who=town.guard, now=town.now, task_id=task.task_id,
            since=task.offered_at,
        )  # fmt: skip
        await call_help.call_help(task.task_id, town.act(store, town.guard), phone=noted)


@pytest.mark.parametrize("state", TaskState)
def test_a_call_stands_while_its_task_is_open(state: TaskState) -> None:
    incident = an_incident()
    given: dict[str, Any] = {"state": state}
    task = a_task(incident, plan=HELP, **given)
    assert (open_help([a_task(incident), task]) is task) == (state in TASK_OPEN)
    assert answered([task]) == (state is not TaskState.OFFERED)
    there = a_task(incident, plan=HELP, state=TaskState.ON_SCENE)
    assert answered([there, task]) == answered([task, there]) == answered([task])
    assert bool(not_there_yet([task])) == (state in TASK_OPEN and state is not TaskState.ON_SCENE)
    assert (coming([task], a_task(incident)) is task) == bool(not_there_yet([task]))
    assert coming([task], task) is None  # nobody comes to help themselves
    assert unneeded(a_task(incident), [task]) == not_there_yet([task])
    assert urgency(incident, task) is Severity.LIFE_SAFETY
    assert (state in TASK_AT_WORK) <= (state in TASK_OPEN)
