"""Two incidents become one: no danger to life is left without people, and who is at work goes on."""

from datetime import timedelta
from uuid import UUID

import pytest

from central.domain.errors import NotAllowedNow
from central.domain.incident import Incident, IncidentState
from central.domain.task import ClockState, Task, TaskState
from central.domain.workflow import TASK_AT_WORK, TASK_OPEN
from central.services.signals import move_signal
from tests.central.services.town import DISTRICT, Town


async def tasks_of(town: Town, incident_id: UUID) -> list[Task]:
    async with town.open() as store:
        return await store.tasks.of_incident(DISTRICT, incident_id)


async def asked(town: Town, incident_id: UUID) -> list[Task]:
    return [t for t in await tasks_of(town, incident_id) if t.state in TASK_OPEN and t.assignee is not None]


async def reported_back(town: Town) -> UUID:
    """A fire that two people have been to and reported back."""
    fire = await town.say("12号楼着火了")
    done = {"note": "灭了", "photos": (await town.photo(),)}
    for step, more in (("accept", {}), ("on_scene", {}), ("done", done)):
        for task in await asked(town, fire.incident_id):
            await town.progress(step, task, **more)
    assert (await town.incident(fire.incident_id)).state is IncidentState.REPORTED
    return fire.incident_id


async def again(town: Town) -> UUID:
    """Another voice of a fire there, twelve minutes later: an incident of its own that waits for an answer."""
    town.now += timedelta(minutes=12)
    fire = await town.say("12号楼又着火了，火很大")
    assert len(await asked(town, fire.incident_id)) == 2
    return fire.incident_id


async def accept(town: Town, incident_id: UUID) -> Incident:
    (suggestion,) = (await town.page(incident_id)).suggestions
    async with town.open() as store:
        return await move_signal.accept_suggestion(suggestion.link.link_id, town.act(store))


async def merge(town: Town, source: UUID, target: UUID) -> Incident:
    async with town.open() as store:
        return await move_signal.merge(source, target, town.act(store))


async def test_the_same_danger_again_sends_people_again_though_it_was_reported_back(town: Town) -> None:
    first = await reported_back(town)
    second = await again(town)
    joined = await accept(town, second)
    assert joined.incident_id == first
    assert (await town.incident(second)).state is IncidentState.MERGED
    assert joined.state is IncidentState.HANDLING
    assert len(await asked(town, first)) == 2
    assert await asked(town, second) == []
    async with town.open() as store:
        clocks = await store.clocks.of_incident(DISTRICT, first)
    assert {clock.name for clock in clocks if clock.state is ClockState.RUNNING} >= {"accept", "on_scene"}


async def test_an_accepted_suggestion_can_be_taken_back_and_the_danger_stands_alone_again(town: Town) -> None:
    first = await reported_back(town)
    await accept(town, await again(town))
    (link,) = [row.link for row in (await town.page(first)).links if row.signal.words.startswith("12号楼又")]
    async with town.open() as store:
        own = await move_signal.undo_link(link.link_id, town.act(store))
    assert own.incident_id != first
    assert len((await town.page(own.incident_id)).links) == 1
    assert len(await asked(town, first)) == 2, "nobody who is on the way is called back"


async def at_work(town: Town, words: str) -> UUID:
    said = await town.say(words)
    for task in await asked(town, said.incident_id):
        await town.progress("accept", task)
    return said.incident_id


async def test_who_is_on_it_goes_on_when_their_incident_is_merged_into_one_that_nobody_has_touched(town: Town) -> None:
    source = await at_work(town, "12号楼着火了")
    held = {task.task_id: task.assignee for task in await asked(town, source)}
    other = await town.say("13号楼楼道堆满杂物")
    joined = await merge(town, source, other.incident_id)
    assert joined.state is IncidentState.HANDLING
    carried = await asked(town, other.incident_id)
    assert {task.task_id: task.assignee for task in carried} == held
    assert {task.state for task in carried} <= TASK_AT_WORK
    assert await tasks_of(town, source) == []
    async with town.open() as store:
        clocks = await store.clocks.of_incident(DISTRICT, other.incident_id)
    running = {clock.task_id for clock in clocks if clock.state is not ClockState.STOPPED}
    assert running >= set(held), "their limits run on"
    (row,) = await town.rows("SELECT count(*) AS n FROM notices WHERE key = 'notice.task.moved'")
    assert row["n"] == len(held)
    (row,) = await town.rows("SELECT count(*) AS n FROM notices WHERE key = 'notice.task.cancelled'")
    assert row["n"] == 0
    for task in carried:
        assert (await town.progress("on_scene", task)).state is TaskState.ON_SCENE


async def test_a_danger_that_was_only_offered_is_offered_anew_where_it_lives_on(town: Town) -> None:
    fire = await town.say("12号楼着火了")
    other = await town.say("13号楼楼道堆满杂物")
    joined = await merge(town, fire.incident_id, other.incident_id)
    assert joined.state is IncidentState.DISPATCHED
    assert len(await asked(town, other.incident_id)) == 2


async def test_where_others_are_on_it_already_the_second_ones_are_called_off(town: Town) -> None:
    first, second = await at_work(town, "12号楼着火了"), await town.say("13号楼着火了，火很大")
    people = {task.task_id for task in await asked(town, first)}
    await merge(town, second.incident_id, first)
    assert {task.task_id for task in await asked(town, first)} == people


@pytest.mark.parametrize("end", ["mark_false_alarm", "suspend"])
async def test_a_danger_to_life_does_not_end_in_what_nobody_acts_on(town: Town, end: str) -> None:
    over = await town.say("13号楼楼上邻居吵架")
    await town.review("confirm", over.incident_id)
    await town.review(end, over.incident_id, reason="看过了")
    fire = await town.say("12号楼着火了")
    with pytest.raises(NotAllowedNow, match=(await town.incident(over.incident_id)).number):
        await merge(town, fire.incident_id, over.incident_id)
    async with town.open() as store:
        (row,) = (await town.page(fire.incident_id)).links
        with pytest.raises(NotAllowedNow):
            await move_signal.move(row.signal.signal_id, over.incident_id, town.act(store))
    assert len(await asked(town, fire.incident_id)) == 2, "and its people stay on it"


async def test_what_endangers_nobody_may_still_join_what_has_ended(town: Town) -> None:
    over = await town.say("13号楼楼上邻居吵架")
    await town.review("confirm", over.incident_id)
    await town.review("mark_false_alarm", over.incident_id, reason="看过了")
    late = await town.say("12号楼楼道堆满杂物")
    assert (await merge(town, late.incident_id, over.incident_id)).incident_id == over.incident_id
