"""Several parties at one incident, each with a clock; it is reported when the lead and all are done, or waived."""

import asyncio
from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest

from central.domain.errors import Invalid, NotAllowedNow
from central.domain.incident import IncidentState, Verb
from central.domain.people import Account
from central.domain.task import Task, TaskState
from central.domain.whistle import Party
from central.services.tasks.whistle import blow, helpers, waive
from tests.central.services.town import DISTRICT, Town

HOURS = timedelta(hours=4)


async def whistled(town: Town) -> tuple[UUID, list[Task]]:
    """Guard leads, the second patrol and the mediator come along."""
    said = await town.say("有人翻墙进东门草坪")
    await town.review("confirm", said.incident_id)
    return said.incident_id, await whistle(town, said.incident_id, *town.patrols)


async def whistle(town: Town, incident_id: UUID, *people: Account) -> list[Task]:
    parties = [Party(person.account_id, f"{person.name}来", HOURS) for person in people]
    async with town.open() as store:
        return await blow(incident_id, parties, people[0].account_id, town.act(store))


async def through(town: Town, task: Task) -> None:
    for step in ("accept", "on_scene"):
        task = await town.progress(step, task)
    await town.progress("done", task, note="好了", photos=(await town.photo(),))


async def waived(town: Town, task: Task, reason: str = "已由别人处理") -> Task:
    async with town.open() as store:
        return await waive(task.task_id, town.act(store), reason=reason)


async def test_each_party_has_a_task_and_a_clock_and_one_leads(town: Town) -> None:
    incident_id, tasks = await whistled(town)
    page = await town.page(incident_id)
    assert [task.lead for task in tasks] == [True, False, False]
    assert {task.assignee for task in tasks} == {person.account_id for person in town.patrols}
    dues = [c.due_at - c.started_at for c in page.clocks if c.name == "done"]
    assert dues == [HOURS] * 3
    assert page.timeline[-1].activity.verb is Verb.STATE_CHANGED
    assert any("姓名guard牵头" in row.text.zh for row in page.timeline)


async def test_it_is_reported_when_the_lead_and_all_are_done(town: Town) -> None:
    incident_id, tasks = await whistled(town)
    for task in tasks[:2]:
        await through(town, task)
        assert (await town.incident(incident_id)).state is IncidentState.HANDLING
    await through(town, tasks[2])
    assert (await town.incident(incident_id)).state is IncidentState.REPORTED


async def test_who_is_not_needed_is_waived_with_a_reason_and_the_lead_is_not(town: Town) -> None:
    incident_id, tasks = await whistled(town)
    await through(town, tasks[0])
    await through(town, tasks[1])
    with pytest.raises(Invalid):
        await waived(town, tasks[2], " ")
    assert (await waived(town, tasks[2])).state is TaskState.CANCELLED
    assert (await town.incident(incident_id)).state is IncidentState.REPORTED
    with pytest.raises(NotAllowedNow):
        await waived(town, tasks[0])


async def test_a_party_that_does_not_answer_waits_at_the_desk_and_goes_to_nobody_else(town: Town) -> None:
    incident_id, tasks = await whistled(town)
    await town.progress("decline", tasks[1], reason="不归我们管")
    await town.later(seconds=100)  # longer than an ordinary offer
    open_now = {task.plan: task for task in await town.open_tasks(incident_id)}
    assert open_now[tasks[1].plan].assignee is None
    assert open_now[tasks[2].plan].assignee == town.mediator.account_id
    await town.later(minutes=31)
    assert all(task.assignee is None for task in await town.open_tasks(incident_id))
    assert (await town.incident(incident_id)).state is IncidentState.FILED  # whoever had it has it still


async def test_a_whistle_is_blown_whole_or_not_at_all_and_not_over_another(town: Town) -> None:
    said = await town.say("有人翻墙进东门草坪")
    with pytest.raises(NotAllowedNow):  # not filed yet
        await whistle(town, said.incident_id, town.guard)
    await town.review("confirm", said.incident_id)
    with pytest.raises(Invalid):
        await whistle(town, said.incident_id, town.guard, town.officer)
    assert (await town.page(said.incident_id)).tasks == ()
    await whistle(town, said.incident_id, town.guard)
    with pytest.raises(NotAllowedNow):
        await whistle(town, said.incident_id, town.mediator)


async def test_whoever_can_be_called_is_listed(town: Town) -> None:
    said = await town.say("有人翻墙进东门草坪")
    async with town.open() as store:
        found = await helpers(said.incident_id, town.act(store))
        assert {helper.name for helper in found} == {person.name for person in town.patrols}
        await store.accounts.save(DISTRICT, replace(town.mediator, disabled=True))
        found = await helpers(said.incident_id, town.act(store))
    assert {helper.name for helper in found} == {person.name for person in town.patrols[:2]}, "nobody who has left"


async def test_of_two_who_blow_at_once_one_hears_that_it_is_blown(town: Town) -> None:
    said = await town.say("有人翻墙进东门草坪")
    await town.review("confirm", said.incident_id)
    blown = await asyncio.gather(
        *(whistle(town, said.incident_id, each) for each in town.patrols), return_exceptions=True
    )
    assert sorted(type(each).__name__ for each in blown) == ["NotAllowedNow", "NotAllowedNow", "list"]
    assert sum(row.task.lead for row in (await town.page(said.incident_id)).tasks) == 1


async def test_each_whistle_writes_down_which_tasks_it_made_and_their_numbers_are_used_once(town: Town) -> None:
    incident_id, first = await whistled(town)
    for task in first:
        await town.progress("decline", task, reason="在别处")
    async with town.open() as store:
        await store.incidents.lock(DISTRICT, incident_id)
        for task in await store.tasks.of_incident(DISTRICT, incident_id):
            if task.lead and task.state is TaskState.OFFERED:
                await store.tasks.save(DISTRICT, replace(task, state=TaskState.CANCELLED))
    second = await whistle(town, incident_id, town.guard)
    rows = [row.activity for row in (await town.page(incident_id)).timeline if row.activity.verb is Verb.WHISTLED]
    assert [row.data["task_ids"] for row in rows] == [[str(t.task_id) for t in tasks] for tasks in (first, second)]
    assert not {task.plan for task in first} & {task.plan for task in second}
