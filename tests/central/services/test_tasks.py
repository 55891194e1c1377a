"""From the offer to the closed case, with everything that goes another way."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID, uuid4

import pytest

from central.domain.errors import Invalid, NotAllowedNow, NotFound
from central.domain.incident import IncidentState, Verb
from central.domain.path_walk import DrawnPaths
from central.domain.people import Account
from central.domain.task import ClockState, Task, TaskState
from central.services.staff import accounts, shifts
from protocol.paths import PathEdge, PathGraph, PathNode
from tests.central.services.town import DISTRICT, HOME, NOON, Town, east_of


async def filed(town: Town, words: str = "有人翻墙进东门草坪") -> UUID:
    """An incident from a resident's words that an officer has confirmed."""
    said = await town.say(words)
    await town.review("confirm", said.incident_id)
    return said.incident_id


async def test_the_nearest_with_the_skill_is_asked_and_told_why(town: Town) -> None:
    incident_id = await filed(town)
    (ranking,) = (await town.page(incident_id)).rankings
    assert [offer.name for offer in ranking.offers] == ["姓名guard", "姓名second"]
    (task,) = await town.dispatch(incident_id)
    assert task.assignee == town.guard.account_id
    assert {reason["code"] for reason in task.reasons} >= {"dispatch.distance", "dispatch.skill"}
    (mine,) = await town.my_tasks(town.guard)
    assert mine.task.task_id == task.task_id
    assert {clock.name for clock in mine.clocks} == {"accept", "on_scene", "done"}


async def test_the_number_somebody_is_reached_under_is_told_to_the_desk_alone(town: Town) -> None:
    async with town.open() as store:
        await store.accounts.save(DISTRICT, replace(town.guard, phone="0796 000 0101"))
    incident_id = await filed(town)
    await town.dispatch(incident_id)
    assert [row.phone for row in (await town.page(incident_id)).tasks] == ["0796 000 0101"]
    assert [row.phone for row in (await town.page(incident_id, town.guard)).tasks] == [None]


async def test_dispatching_twice_is_dispatching_once(town: Town) -> None:
    incident_id = await filed(town)
    (first,) = await town.dispatch(incident_id)
    (second,) = await town.dispatch(incident_id)
    assert first.task_id == second.task_id


async def test_a_candidate_is_not_dispatched(town: Town) -> None:
    said = await town.say("有人翻墙进东门草坪")
    with pytest.raises(NotAllowedNow):
        await town.dispatch(said.incident_id)


async def test_who_declines_gives_a_reason_and_the_next_is_asked(town: Town) -> None:
    incident_id = await filed(town)
    (task,) = await town.dispatch(incident_id)
    with pytest.raises(Invalid):
        await town.progress("decline", task, reason=" ")
    await town.progress("decline", task, reason="正在处理另一件")
    (offered,) = await town.open_tasks(incident_id)
    assert offered.assignee == town.patrols[1].account_id
    assert offered.task_id != task.task_id


async def test_an_offer_nobody_takes_goes_on_after_ninety_seconds_and_then_to_the_desk(town: Town) -> None:
    incident_id = await filed(town)
    await town.dispatch(incident_id)
    await town.later(seconds=80)
    assert (await town.open_tasks(incident_id))[0].assignee == town.guard.account_id
    await town.later(seconds=20)
    assert (await town.open_tasks(incident_id))[0].assignee == town.patrols[1].account_id
    await town.later(seconds=100)
    (waiting,) = await town.open_tasks(incident_id)
    assert waiting.assignee is None
    assert {reason["code"] for reason in waiting.reasons} >= {"dispatch.asked_before", "dispatch.lacks_skill"}
    assert (await town.incident(incident_id)).state is IncidentState.FILED
    notices = await town.rows("SELECT key FROM notices WHERE audience = 'desk'")
    assert "notice.desk.nobody" in {row["key"] for row in notices}


async def test_the_clocks_run_on_when_the_work_goes_to_somebody_else(town: Town) -> None:
    incident_id = await filed(town)
    (task,) = await town.dispatch(incident_id)
    began = {clock.name: clock.due_at for clock in (await town.page(incident_id)).clocks}
    await town.later(seconds=100)
    clocks = (await town.page(incident_id)).clocks
    (now_with,) = await town.open_tasks(incident_id)
    assert {clock.name: clock.due_at for clock in clocks} == began
    assert {clock.task_id for clock in clocks} == {now_with.task_id} != {task.task_id}


async def test_an_offer_taken_in_time_is_not_taken_away(town: Town) -> None:
    incident_id = await filed(town)
    (task,) = await town.dispatch(incident_id)
    await town.progress("accept", task)
    await town.later(minutes=5)
    assert (await town.open_tasks(incident_id))[0].state is TaskState.ACCEPTED


async def test_the_officers_choice_takes_the_task_that_waits(town: Town) -> None:
    incident_id = await filed(town)
    await town.dispatch(incident_id)
    await town.later(minutes=6)
    (waiting,) = await town.open_tasks(incident_id)
    tasks = await town.dispatch(incident_id, to=town.mediator.account_id)
    assert [(t.task_id, t.assignee) for t in tasks] == [(waiting.task_id, town.mediator.account_id)]
    assert (await town.incident(incident_id)).state is IncidentState.DISPATCHED


async def test_the_officers_choice_replaces_an_offer_that_is_not_answered(town: Town) -> None:
    incident_id = await filed(town)
    await town.dispatch(incident_id)
    (task,) = await town.dispatch(incident_id, to=town.patrols[1].account_id)
    assert task.assignee == town.patrols[1].account_id
    assert await town.my_tasks(town.guard) == []


async def test_only_patrols_can_be_sent(town: Town) -> None:
    incident_id = await filed(town)
    for nobody in (town.officer.account_id, uuid4()):
        with pytest.raises(Invalid):
            await town.dispatch(incident_id, to=nobody)


async def test_handing_back_brings_the_task_to_the_desk_with_the_reason(town: Town) -> None:
    incident_id = await filed(town)
    (task,) = await town.dispatch(incident_id)
    await town.progress("accept", task)
    await town.progress("hand_back", task, reason="要城管来")
    (waiting,) = await town.open_tasks(incident_id)
    assert waiting.assignee is None
    assert "要城管来" in str(waiting.reasons)
    assert (await town.incident(incident_id)).state is IncidentState.FILED


async def test_nobody_works_on_a_task_of_somebody_else(town: Town) -> None:
    incident_id = await filed(town)
    (task,) = await town.dispatch(incident_id)
    with pytest.raises(NotFound):
        await town.progress("accept", task, who=town.mediator)
    with pytest.raises(NotFound):
        await town.page(incident_id, who=town.mediator)


async def test_steps_are_taken_in_order(town: Town) -> None:
    incident_id = await filed(town)
    (task,) = await town.dispatch(incident_id)
    with pytest.raises(NotAllowedNow):
        await town.progress("done", task, note="好了")


async def test_without_the_photo_the_pack_asks_for_it_is_not_done(town: Town) -> None:
    incident_id = await filed(town)
    (task,) = await town.dispatch(incident_id)
    for step in ("accept", "on_scene"):
        task = await town.progress(step, task)
    for photos in ((), ("f" * 64,)):
        with pytest.raises(Invalid):
            await town.progress("done", task, note="好了", photos=photos)
    await town.progress("done", task, note="好了", photos=(await town.photo(),))
    page = await town.page(incident_id)
    assert page.incident.state is IncidentState.REPORTED
    assert len(page.photos) == 1
    assert {c.state for c in page.clocks if c.name != "check"} == {ClockState.STOPPED}


async def test_a_check_that_fails_sends_the_same_person_again(town: Town) -> None:
    incident_id = await filed(town)
    first = await town.work_through(incident_id)
    with pytest.raises(Invalid):
        await town.check(incident_id, ok=False)
    after = await town.check(incident_id, ok=False, words="围挡还开着")
    assert after.state is IncidentState.HANDLING
    (again,) = await town.open_tasks(incident_id)
    assert again.assignee == first.assignee
    assert "围挡还开着" in str(again.reasons)
    for step in ("accept", "on_scene"):
        again = await town.progress(step, again)
    await town.progress("done", again, note="围挡已修", photos=())  # the first photo still stands
    assert (await town.check(incident_id, ok=True)).state is IncidentState.CLOSED


async def test_it_does_not_close_before_it_is_checked(town: Town) -> None:
    incident_id = await filed(town)
    with pytest.raises(NotAllowedNow):
        await town.check(incident_id, ok=True)


async def test_a_clock_that_runs_out_climbs_the_ladder(town: Town) -> None:
    incident_id = await filed(town)
    await town.dispatch(incident_id)
    await town.later(minutes=11)
    rows = (await town.page(incident_id)).timeline
    breached = [row.activity.data for row in rows if row.activity.verb is Verb.CLOCK_BREACHED]
    assert [(row["name"], row["level"]) for row in breached] == [("accept", "grid")]
    await town.later(minutes=11)
    rows = (await town.page(incident_id)).timeline
    levels = [r.activity.data["level"] for r in rows if r.activity.data.get("name") == "accept"]
    assert levels == ["grid", "community"]
    (row,) = await town.queue()
    assert row.clock is not None
    assert row.clock.state is ClockState.BREACHED


async def test_a_visit_must_lie_in_the_future(town: Town) -> None:
    incident_id = await filed(town, "12号楼楼上邻居又吵架了")
    (task,) = await town.dispatch(incident_id)
    for step in ("accept", "on_scene"):
        task = await town.progress(step, task)
    with pytest.raises(Invalid):
        await town.progress("done", task, note="好了", follow_up_on=town.now - timedelta(days=1))


async def test_it_rests_at_checked_until_the_visit(town: Town) -> None:
    incident_id = await filed(town, "12号楼楼上邻居又吵架了")
    (task,) = await town.dispatch(incident_id)
    for step in ("accept", "on_scene"):
        task = await town.progress(step, task)
    await town.progress("done", task, note="谈好了", follow_up_on=town.now + timedelta(days=3))
    await town.agree(incident_id)
    assert (await town.check(incident_id, ok=True)).state is IncidentState.CHECKED
    with pytest.raises(Invalid):
        await town.check(incident_id, ok=True)


async def test_life_safety_is_offered_to_two_at_once(town: Town) -> None:
    said = await town.say("12号楼着火了")
    tasks = await town.open_tasks(said.incident_id)
    assert {task.assignee for task in tasks} == {town.guard.account_id, town.patrols[1].account_id}


async def test_when_one_of_two_has_done_it_the_offer_nobody_took_is_called_off(town: Town) -> None:
    said = await town.say("12号楼着火了")
    task, other = await town.open_tasks(said.incident_id)
    for step in ("accept", "on_scene"):
        task = await town.progress(step, task)
    await town.progress("done", task, note="已扑灭", photos=(await town.photo(),))
    page = await town.page(said.incident_id)
    assert page.incident.state is IncidentState.REPORTED
    assert {row.task.state for row in page.tasks if row.task.task_id == other.task_id} == {TaskState.CANCELLED}


async def test_who_has_accepted_is_waited_for(town: Town) -> None:
    said = await town.say("12号楼着火了")
    task, other = await town.open_tasks(said.incident_id)
    await town.progress("accept", other)
    for step in ("accept", "on_scene"):
        task = await town.progress(step, task)
    await town.progress("done", task, note="已扑灭", photos=(await town.photo(),))
    assert (await town.incident(said.incident_id)).state is IncidentState.HANDLING


async def test_nobody_off_shift_is_asked(town: Town) -> None:
    async with town.open() as store:
        resting = await accounts.set_shift(town.guard, on_shift=False, position=None, store=store, now=town.now)
    assert (resting.position, resting.position_at) == (None, None)
    incident_id = await filed(town)
    (task,) = await town.dispatch(incident_id)
    assert task.assignee == town.patrols[1].account_id


async def test_a_task_called_off_is_gone_from_the_phone_and_the_phone_is_told(town: Town) -> None:
    incident_id = await filed(town)
    await town.dispatch(incident_id)
    await town.review("mark_false_alarm", incident_id, reason="是园丁")
    assert await town.my_tasks(town.guard) == []
    keys = await town.rows(f"SELECT key FROM notices WHERE recipient = '{town.guard.account_id}' ORDER BY made_at")
    assert [row["key"] for row in keys] == ["notice.task.offered", "notice.task.cancelled"]
    async with town.open() as store:
        clocks = await store.clocks.of_incident(DISTRICT, incident_id)
    assert {clock.state for clock in clocks} == {ClockState.STOPPED}


async def shift(town: Town, who: Account, *, on: bool) -> None:
    async with town.open() as store:
        fresh = await store.accounts.get(DISTRICT, who.account_id)
        await shifts.change_shift(town.act(store, fresh), on_shift=on, position=None)


@pytest.mark.parametrize("steps", [(), ("accept",), ("accept", "en_route"), ("accept", "on_scene")])
async def test_who_goes_off_shift_in_the_middle_leaves_the_task_to_the_next_at_once(
    town: Town, steps: tuple[str, ...]
) -> None:
    incident_id = await filed(town)
    (task,) = await town.dispatch(incident_id)
    for step in steps:
        task = await town.progress(step, task)
    await shift(town, town.guard, on=False)
    (now_with,) = await town.open_tasks(incident_id)
    assert now_with.assignee == town.patrols[1].account_id
    assert await town.my_tasks(town.guard) == []
    assert await town.progress("accept", now_with)
    left = [row.task for row in (await town.page(incident_id)).tasks if row.task.task_id == task.task_id]
    assert left[0].state is (TaskState.RETURNED if steps else TaskState.TIMED_OUT)


async def test_who_signs_out_in_the_middle_leaves_the_task_too(town: Town) -> None:
    incident_id = await filed(town)
    (task,) = await town.dispatch(incident_id)
    await town.progress("accept", task)
    async with town.open() as store:
        await shifts.sign_out("no such token", town.act(store, town.guard))
    (now_with,) = await town.open_tasks(incident_id)
    assert now_with.assignee == town.patrols[1].account_id
    async with town.open() as store:
        assert not (await store.accounts.get(DISTRICT, town.guard.account_id)).on_shift


async def test_what_waits_because_all_are_busy_goes_to_the_first_who_is_done(town: Town) -> None:
    first, second, third = [await filed(town, f"{gate}有人翻墙") for gate in ("12号楼", "13号楼", "西门")]
    for incident_id in (first, second, third):
        await town.dispatch(incident_id)
    (task,), (other,), (waits,) = [await town.open_tasks(each) for each in (first, second, third)]
    assert {task.assignee, other.assignee} == {town.guard.account_id, town.patrols[1].account_id}
    assert waits.assignee is None
    assert "dispatch.busy" in {reason["code"] for reason in waits.reasons}
    for each in (task, other):
        await town.progress("accept", each)
    for step in ("on_scene",):
        task = await town.progress(step, await fresh_task(town, task.task_id))
    await town.progress("done", task, note="已劝离", photos=(await town.photo(),))
    await town.later(seconds=1)
    (offered,) = await town.open_tasks(third)
    assert offered.assignee == task.assignee
    assert (await town.incident(third)).state is IncidentState.DISPATCHED


async def fresh_task(town: Town, task_id: UUID) -> Task:
    async with town.open() as store:
        return await store.tasks.get(DISTRICT, task_id)


async def test_what_somebody_handed_back_waits_for_an_officer_and_no_rule(town: Town) -> None:
    incident_id = await filed(town)
    (task,) = await town.dispatch(incident_id)
    await town.progress("accept", task)
    await town.progress("hand_back", task, reason="要城管来")
    await shift(town, town.patrols[1], on=True)
    await town.later(minutes=1)
    assert [waiting.assignee for waiting in await town.open_tasks(incident_id)] == [None]


async def test_a_further_alarm_sends_nobody_where_an_officer_is_to_decide(town: Town) -> None:
    event, fire = uuid4(), {"kind": "fire", "pack": "fire", "severity": "life_safety"}
    await town.send(town.event(event, **fire))
    (incident,) = await town.incidents()
    for task in await town.open_tasks(incident.incident_id):
        await town.progress("accept", task)
        await town.progress("hand_back", await fresh_task(town, task.task_id), reason="进不去，要消防来")
    told = await town.page(incident.incident_id)
    await town.send(town.event(event, 2, "updated", **fire))
    assert {task.assignee for task in await town.open_tasks(incident.incident_id)} == {None}
    offered = [row for row in told.timeline if row.activity.verb is Verb.TASK_OFFERED]
    after = (await town.page(incident.incident_id)).timeline
    assert [row for row in after if row.activity.verb is Verb.TASK_OFFERED] == offered


async def test_life_safety_goes_on_after_sixty_seconds(town: Town) -> None:
    said = await town.say("12号楼着火了")
    tasks = await town.open_tasks(said.incident_id)
    assert {(task.offer_expires_at or NOON) - task.offered_at for task in tasks} == {timedelta(seconds=60)}
    await town.later(seconds=61)
    assert not {task.task_id for task in tasks} & {task.task_id for task in await town.open_tasks(said.incident_id)}


async def test_life_safety_calls_somebody_away_from_work_when_nobody_comes_free(town: Town) -> None:
    """At once from the way to something smaller, from work after three minutes."""
    for gate in ("12号楼", "13号楼", "西门"):
        incident_id = await filed(town, f"{gate}有人翻墙")
        for who in town.patrols:
            if (await town.my_tasks(who)) == []:
                (task,) = await town.dispatch(incident_id, to=who.account_id)
                for step in ("accept", "on_scene"):
                    task = await town.progress(step, task)
                break
    said = await town.say("东门着火了")
    assert {task.assignee for task in await town.open_tasks(said.incident_id)} == {None}
    await town.later(seconds=181)
    assert None not in {task.assignee for task in await town.open_tasks(said.incident_id)}


async def test_a_community_with_paths_sends_whoever_is_nearer_on_foot_and_says_so(town: Town) -> None:
    """The guard stands 30 m from the gate behind a fence; the second, 400 m off, walks straight up to it."""
    nodes = tuple(PathNode(node=name, position=east_of(at)) for name, at in (("here", 0), ("fenced", 30), ("far", 400)))
    edges = (
        PathEdge(begins="here", ends="far", metres=400),
        PathEdge(begins="here", ends="fenced", metres=2000),
    )
    async with town.open() as store:
        await store.paths.put(DISTRICT, DrawnPaths("qingyuan", HOME, PathGraph(nodes=nodes, edges=edges), town.now))
    incident_id = await filed(town)
    (task,) = await town.dispatch(incident_id)
    assert task.assignee == town.patrols[1].account_id
    assert "dispatch.walk_mapped" in {reason["code"] for reason in task.reasons}
