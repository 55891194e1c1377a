"""撤回派遣: whoever was sent is called back and told, and the incident is filed again once nobody is on it."""

from collections.abc import Collection
from uuid import UUID, uuid4

import pytest

from central.domain.errors import Forbidden, NotAllowedNow, NotFound
from central.domain.incident import IncidentState
from central.domain.people import Account
from central.domain.task import Task, TaskState
from central.services.tasks.recall_tasks import recall_tasks
from tests.central.services.test_whistle import through, whistled
from tests.central.services.town import Town


async def recall(
    town: Town, incident_id: UUID, tasks: Collection[Task | UUID], who: Account | None = None
) -> list[Task]:
    asked = {task.task_id if isinstance(task, Task) else task for task in tasks}
    async with town.open() as store:
        return await recall_tasks(incident_id, asked, town.act(store, who))


async def sent(town: Town) -> tuple[UUID, Task]:
    said = await town.say("有人翻墙进东门草坪")
    await town.review("confirm", said.incident_id)
    (task,) = await town.dispatch(said.incident_id, town.guard.account_id)
    return said.incident_id, task


@pytest.mark.parametrize("so_far", [(), ("accept",), ("accept", "on_scene")])
async def test_who_is_called_back_is_told_and_another_can_be_sent(town: Town, so_far: tuple[str, ...]) -> None:
    incident_id, task = await sent(town)
    for step in so_far:
        task = await town.progress(step, task)
    (called,) = await recall(town, incident_id, [task])
    assert called.assignee == town.guard.account_id
    assert (await town.incident(incident_id)).state is IncidentState.FILED
    assert await town.my_tasks(town.guard) == []
    told = await town.rows(f"select key from notices where recipient = '{town.guard.account_id}'")
    assert {"key": "notice.task.cancelled"} in told
    clocks = (await town.page(incident_id)).clocks
    assert not [clock for clock in clocks if clock.task_id == task.task_id and clock.state == "running"]
    (again,) = await town.dispatch(incident_id, town.mediator.account_id)
    assert (again.assignee, again.state) == (town.mediator.account_id, TaskState.OFFERED)
    assert (await town.incident(incident_id)).state is IncidentState.DISPATCHED


async def test_twice_is_once_and_what_is_done_stays_done(town: Town) -> None:
    incident_id, task = await sent(town)
    await recall(town, incident_id, [task])
    assert await recall(town, incident_id, [task]) == []
    (again,) = await town.dispatch(incident_id, town.guard.account_id)
    await through(town, again)
    assert await recall(town, incident_id, [again]) == []
    assert (await town.incident(incident_id)).state is IncidentState.REPORTED


async def test_a_whole_whistle_is_taken_back_and_its_lead_alone_is_not(town: Town) -> None:
    incident_id, tasks = await whistled(town)
    with pytest.raises(NotAllowedNow):
        await recall(town, incident_id, tasks[:1])
    assert len(await town.open_tasks(incident_id)) == len(tasks)
    await recall(town, incident_id, tasks)
    assert await town.open_tasks(incident_id) == []
    assert (await town.incident(incident_id)).state is IncidentState.FILED


async def test_those_who_are_left_go_on_and_report_when_they_are_done(town: Town) -> None:
    incident_id, tasks = await whistled(town)
    await through(town, tasks[0])
    await recall(town, incident_id, tasks[1:2])
    assert (await town.incident(incident_id)).state is IncidentState.HANDLING
    await recall(town, incident_id, tasks[2:])
    assert (await town.incident(incident_id)).state is IncidentState.REPORTED


async def test_only_an_officer_and_only_tasks_of_this_incident(town: Town) -> None:
    incident_id, task = await sent(town)
    with pytest.raises(Forbidden):
        await recall(town, incident_id, [task], town.guard)
    other = await town.say("3号楼楼道灯坏了")
    assert other.incident_id != incident_id
    for named in ([task.task_id, uuid4()], [uuid4()]):
        with pytest.raises(NotFound):
            await recall(town, incident_id, named)
    with pytest.raises(NotAllowedNow):
        await recall(town, other.incident_id, [task])
    assert (await town.incident(incident_id)).state is IncidentState.DISPATCHED
