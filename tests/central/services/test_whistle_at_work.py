"""Whoever handles an incident blows the whistle from the phone, by the desk's rules, and may take it back a while."""

import asyncio
from datetime import timedelta
from uuid import uuid4

import pytest

from central.domain.errors import Conflict, Forbidden, Invalid, NotAllowedNow, NotFound
from central.domain.incident import IncidentState, Verb
from central.domain.people import Account
from central.domain.phone_step import PhoneStep
from central.domain.task import Task, TaskState
from central.domain.whistle import REGRET, Party
from central.services.screens.my_tasks import patrol_page
from central.services.tasks.whistle_at_work import blow_at_work, helpers_at, take_whistle_back
from tests.central.services.test_whistle import HOURS, through, whistle
from tests.central.services.town import PACKS, Town


async def handled(town: Town) -> Task:
    """The guard has accepted and stands there."""
    said = await town.say("有人翻墙进东门草坪")
    await town.review("confirm", said.incident_id)
    (task,) = await town.dispatch(said.incident_id, to=town.patrols[0].account_id)
    for step in ("accept", "on_scene"):
        task = await town.progress(step, task)
    return task


async def blown(
    town: Town, mine: Task, *people: Account, who: Account | None = None, phone: PhoneStep | None = None
) -> Task:
    parties = [Party(person.account_id, "带扳手来关阀", HOURS) for person in people]
    async with town.open() as store:
        return await blow_at_work(
            mine.task_id, parties, people[0].account_id, town.act(store, who or town.patrols[0]), phone=phone
        )


async def taken_back(town: Town, mine: Task) -> Task:
    async with town.open() as store:
        return await take_whistle_back(mine.task_id, town.act(store, town.patrols[0]))


async def called(town: Town, mine: Task) -> list[Task]:
    async with town.open() as store:
        tasks = await store.tasks.of_incident(town.officer.scope, mine.incident_id)
        return sorted((task for task in tasks if task.whistled), key=lambda task: task.plan)


async def seen(town: Town, mine: Task) -> object:
    async with town.open() as store:
        rows = await patrol_page(town.patrols[0], store=store, packs=PACKS)
        return next(row for row in rows if row.task.task_id == mine.task_id).whistle


async def test_the_handler_calls_two_one_leads_and_the_timeline_says_who_blew_it(town: Town) -> None:
    mine = await handled(town)
    assert await blown(town, mine, *town.patrols[1:3]) == mine, "their own task stays as it was"
    assert [(task.lead, task.title_zh) for task in await called(town, mine)] == [
        (True, "带扳手来关阀"),
        (False, "带扳手来关阀"),
    ]
    page = await town.page(mine.incident_id)
    (row,) = [row for row in page.timeline if row.activity.verb is Verb.WHISTLED]
    assert row.activity.actor == str(town.patrols[0].account_id)
    assert [c.due_at - c.started_at for c in page.clocks if c.name == "done" and c.task_id != mine.task_id] == [
        HOURS
    ] * 2
    assert (await town.incident(mine.incident_id)).acknowledged_by != town.patrols[0].account_id


async def test_the_incident_reports_back_when_the_handler_the_lead_and_all_are_done(town: Town) -> None:
    mine = await handled(town)
    await blown(town, mine, *town.patrols[1:3])
    await town.progress("done", mine, note="好了", photos=(await town.photo(),))
    for task in await called(town, mine):
        assert (await town.incident(mine.incident_id)).state is IncidentState.HANDLING
        await through(town, task)
    assert (await town.incident(mine.incident_id)).state is IncidentState.REPORTED


async def test_they_choose_from_whom_the_desk_chooses_but_themselves(town: Town) -> None:
    mine = await handled(town)
    async with town.open() as store:
        near = await helpers_at(mine.task_id, town.act(store, town.patrols[0]))
        assert {each.account_id for each in near} == {person.account_id for person in town.patrols[1:]}
        with pytest.raises(NotFound):
            await helpers_at(mine.task_id, town.act(store, town.patrols[1]))
    with pytest.raises(Invalid):
        await blown(town, mine, town.patrols[0], town.patrols[1])


async def test_the_list_is_there_while_the_task_is_theirs_and_open_and_never_after(town: Town) -> None:
    said = await town.say("有人翻墙进东门草坪")
    await town.review("confirm", said.incident_id)
    (offered,) = await town.dispatch(said.incident_id, to=town.guard.account_id)
    async with town.open() as store:
        assert await helpers_at(offered.task_id, town.act(store, town.guard))
    await town.progress("decline", offered, reason="在别处")
    async with town.open() as store:
        with pytest.raises(NotAllowedNow):
            await helpers_at(offered.task_id, town.act(store, town.guard))


async def test_only_who_has_accepted_may_and_only_once_while_the_lead_is_at_it(town: Town) -> None:
    said = await town.say("有人翻墙进东门草坪")
    await town.review("confirm", said.incident_id)
    (offered,) = await town.dispatch(said.incident_id, to=town.patrols[0].account_id)
    with pytest.raises(NotAllowedNow):
        await blown(town, offered, town.patrols[1])
    mine = await town.progress("accept", offered)
    with pytest.raises(NotFound):
        await blown(town, mine, town.patrols[2], who=town.patrols[1])
    with pytest.raises(Forbidden):
        await blown(town, mine, town.patrols[2], who=town.officer)
    await whistle(town, said.incident_id, town.patrols[1])  # the desk was faster
    with pytest.raises(NotAllowedNow):
        await blown(town, mine, town.patrols[2])
    assert len(await called(town, mine)) == 1


async def test_when_the_handler_and_the_desk_blow_at_once_there_is_one_whistle_and_one_lead(town: Town) -> None:
    mine = await handled(town)
    answers = await asyncio.gather(
        blown(town, mine, town.patrols[1]), whistle(town, mine.incident_id, town.patrols[2]), return_exceptions=True
    )
    assert [type(each) for each in answers if isinstance(each, Exception)] == [NotAllowedNow]
    assert [task.lead for task in await called(town, mine)] == [True]


async def test_a_version_the_phone_no_longer_knows_is_a_conflict(town: Town) -> None:
    mine = await handled(town)
    old = PhoneStep(
        mine.district_id, town.patrols[0].account_id, uuid4(), "whistle", mine.task_id, mine.version - 1, town.now,
        town.now,
    )  # fmt: skip
    with pytest.raises(Conflict):
        await blown(town, mine, town.patrols[1], phone=old)
    assert await called(town, mine) == []


async def test_it_is_taken_back_while_nobody_has_answered_and_it_is_young(town: Town) -> None:
    mine = await handled(town)
    await blown(town, mine, *town.patrols[1:3])
    assert await taken_back(town, mine) == mine
    assert {task.state for task in await called(town, mine)} == {TaskState.CANCELLED}
    assert (await town.incident(mine.incident_id)).state is IncidentState.HANDLING
    await taken_back(town, mine)  # twice is once
    verbs = [row.activity.verb for row in (await town.page(mine.incident_id)).timeline]
    assert verbs.count(Verb.WHISTLE_TAKEN_BACK) == 1
    assert await seen(town, mine) is None

    await blown(town, mine, *town.patrols[1:3])
    lead = next(task for task in await called(town, mine) if task.lead and task.state is TaskState.OFFERED)
    await town.progress("accept", lead)
    with pytest.raises(NotAllowedNow):
        await taken_back(town, mine)


@pytest.mark.parametrize("how_many", [1, 2])
async def test_it_is_not_taken_back_after_somebody_came_and_finished(town: Town, how_many: int) -> None:
    mine = await handled(town)
    at = town.now
    await blown(town, mine, *town.patrols[1 : 1 + how_many])
    await through(town, (await called(town, mine))[0])
    word = PhoneStep(
        mine.district_id, town.guard.account_id, uuid4(), "call_off_whistle", mine.task_id, None, at, town.now
    )
    async with town.open() as store:
        with pytest.raises(NotAllowedNow):
            await take_whistle_back(mine.task_id, town.act(store, town.guard), phone=word)
    states = [task.state for task in await called(town, mine)]
    assert states == [TaskState.DONE, TaskState.OFFERED][:how_many]


async def test_after_it_was_taken_back_whoever_handles_it_reports_alone(town: Town) -> None:
    mine = await handled(town)
    await blown(town, mine, town.patrols[1])
    await taken_back(town, mine)
    await town.progress("done", mine, note="好了", photos=(await town.photo(),))
    assert (await town.incident(mine.incident_id)).state is IncidentState.REPORTED


async def test_after_a_while_the_desk_decides(town: Town) -> None:
    mine = await handled(town)
    await blown(town, mine, town.patrols[1])
    town.now += REGRET + timedelta(seconds=1)
    with pytest.raises(NotAllowedNow):
        await taken_back(town, mine)
