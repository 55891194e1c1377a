"""A patrol alone at a place is asked, answers with one tap, or is looked for; clocks, restarts and cellars included."""

from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest

from central.domain.check_in import CheckIn, CheckInState
from central.domain.errors import NotAllowedNow, NotFound
from central.domain.people import Account
from central.domain.phone_step import Noted, PhoneAction, PhoneClock, PhoneStep
from central.domain.task import Task, TaskState
from central.services.once import noted_step
from central.services.signals.move_signal import merge
from central.services.tasks import check_ins
from central.services.work import Work
from protocol.hazards import Severity
from tests.central.services.test_help import at_work, helpers, told
from tests.central.services.test_help import press as press_help
from tests.central.services.town import DISTRICT, Town


async def press(town: Town, step: str, task: Task, who: Account, **more: Any) -> Task:
    async with town.open() as store:
        pressed: Task = await getattr(check_ins, step)(task.task_id, town.act(store, who), **more)
        return pressed


async def held(town: Town, task: Task) -> CheckIn | None:
    async with town.open() as store:
        return await store.check_ins.find(DISTRICT, task.task_id)


async def state(town: Town, task: Task) -> CheckInState:
    found = await held(town, task)
    assert found is not None
    return found.state


async def alone(town: Town) -> Task:
    """At work, and has asked to be asked after: every twenty minutes, five to answer."""
    task = await at_work(town)
    return await press(town, "ask_after_me", task, town.guard)


async def test_nobody_answers_so_the_desk_is_called_and_the_nearest_are_sent_to_look(town: Town) -> None:
    task = await alone(town)
    await town.later(minutes=19)
    assert await state(town, task) is CheckInState.WAITING
    await town.later(minutes=2)
    assert await state(town, task) is CheckInState.ASKED
    assert (await told(town))[-1] == "notice.task.well"
    assert await helpers(town, task) == []
    await town.later(minutes=5)
    assert await state(town, task) is CheckInState.SILENT
    assert "notice.desk.silent" in await told(town)
    sent = {each.task_id for each in await helpers(town, task)}
    (line,) = await town.queue()
    assert line.help is not None
    said = [row.text.zh for row in (await town.page(task.incident_id)).timeline]
    assert any("没有报平安" in each for each in said)
    async with town.open() as store:
        clocks = await store.clocks.of_incident(DISTRICT, task.incident_id)
    assert "accept" in {clock.name for clock in clocks if clock.task_id in sent}  # which climbs the ladder


async def test_silence_that_nobody_answers_climbs_the_ladder(town: Town) -> None:
    await alone(town)
    await town.later(minutes=60)
    assert "notice.desk.clock_breached" in await told(town)


async def test_one_tap_answers_and_the_next_question_comes_as_long_after_it(town: Town) -> None:
    task = await alone(town)
    await town.later(minutes=21)
    await press(town, "say_well", task, town.guard)
    assert await state(town, task) is CheckInState.WAITING
    await town.later(minutes=19)
    assert await state(town, task) is CheckInState.WAITING
    await town.later(minutes=2)
    assert await state(town, task) is CheckInState.ASKED
    assert "notice.desk.silent" not in await told(town)


async def test_a_late_answer_calls_off_who_is_on_the_way_and_tells_the_desk(town: Town) -> None:
    task = await alone(town)
    await town.later(minutes=26)
    await press(town, "say_well", task, town.guard)
    assert {each.state for each in await helpers(town, task)} <= {TaskState.CANCELLED, TaskState.TIMED_OUT}
    assert "notice.desk.well_again" in await told(town)
    assert await state(town, task) is CheckInState.WAITING


async def test_a_tap_in_a_cellar_counts_from_when_it_was_made(town: Town) -> None:
    task = await alone(town)
    await town.later(minutes=26)
    tapped, sent = town.now - timedelta(minutes=4), town.now
    noted = Noted(uuid4(), clock=PhoneClock(tapped, sent))
    step = noted_step(noted, PhoneAction.SAY_WELL, who=town.guard, now=town.now, task_id=task.task_id)
    await press(town, "say_well", task, town.guard, phone=step)
    found = await held(town, task)
    assert found is not None
    assert (found.state, found.look_at) == (CheckInState.WAITING, tapped + timedelta(minutes=20))
    old = noted_step(
        Noted(uuid4(), clock=PhoneClock(tapped - timedelta(hours=1), town.now)),
        PhoneAction.SAY_WELL, who=town.guard, now=town.now, task_id=task.task_id,
    )  # fmt: skip
    await press(town, "say_well", task, town.guard, phone=old)
    assert (await held(town, task)) is not None
    assert await state(town, task) is CheckInState.WAITING


@pytest.mark.parametrize(
    ("words", "by_officer"),
    [("西门吵架的打起来了，有人拿刀捅人，流了好多血", False), ("12号楼有人拿刀捅人，流了好多血", True)],
)
async def test_once_it_is_heard_to_be_danger_to_life_who_is_there_already_is_asked_after(
    town: Town, words: str, by_officer: bool
) -> None:
    first = await town.say("西门有人吵架")
    await town.review("confirm", first.incident_id)
    (task,) = await town.dispatch(first.incident_id, town.guard.account_id)
    for step in ("accept", "en_route", "on_scene"):
        task = await town.progress(step, task)
    before = await held(town, task)
    assert before is None or before.nights or before.every > timedelta(minutes=10)
    again = await town.say(words)
    assert (again.incident_id != first.incident_id) is by_officer
    if by_officer:
        async with town.open() as store:
            await merge(again.incident_id, first.incident_id, town.act(store))
    assert (await town.incident(first.incident_id)).severity is Severity.LIFE_SAFETY
    found = await held(town, task)
    assert found is not None
    assert (found.by_hand, found.nights, found.every) == (False, False, timedelta(minutes=10))
    await town.later(minutes=11)
    assert await state(town, task) is CheckInState.ASKED


async def test_a_job_that_comes_twice_or_early_asks_once(town: Town) -> None:
    task = await alone(town)
    await town.later(minutes=21)
    before = len(await told(town))
    for _ in range(2):
        async with town.open() as store:
            work = Work.of(None, "qingyuan", **town.world(store))
            await check_ins.look(task.task_id, work=work)
    assert len(await told(town)) == before


async def test_nobody_is_asked_once_the_task_is_over_or_somebody_has_come(town: Town) -> None:
    task = await alone(town)
    task = await town.progress("on_scene", task)
    (row,) = await town.my_tasks(town.guard)
    assert row.check_in is not None
    await town.progress("done", task, note="已劝离", photos=(await town.photo(),))
    before = await told(town)
    await town.later(hours=2)
    assert "notice.task.well" not in (await told(town))[len(before) :]
    await press(town, "say_well", task, town.guard)  # the tap of a moment ago, from a cellar
    assert "notice.desk.well_again" not in await told(town)


async def test_at_a_fire_whoever_has_arrived_is_asked_without_a_word_of_theirs(town: Town) -> None:
    said = await town.say("12号楼着火了")
    first, *_ = await town.open_tasks(said.incident_id)
    for step in ("accept", "on_scene"):
        first = await town.progress(step, first)
    found = await held(town, first)
    assert found is not None
    assert (found.by_hand, found.every_s) == (False, 300.0)
    async with town.open() as store:
        person = await store.accounts.get(DISTRICT, first.assignee or uuid4())
    with pytest.raises(NotAllowedNow):
        await press(town, "stop_asking", first, person)


async def test_what_a_patrol_asked_for_they_may_end_and_nobody_else_may_speak_for_them(town: Town) -> None:
    task = await alone(town)
    for step in ("say_well", "ask_after_me", "stop_asking"):
        with pytest.raises(NotFound):
            await press(town, step, task, town.mediator)
    await press(town, "stop_asking", task, town.guard)
    assert await held(town, task) is None
    await press(town, "say_well", task, town.guard)
    with pytest.raises(NotAllowedNow):
        offered = await town.progress("hand_back", task, reason="走不开")
        await press(town, "ask_after_me", offered, town.guard)


async def test_who_switches_it_on_by_day_where_only_nights_count_is_asked_by_day(town: Town) -> None:
    task = await town.progress("on_scene", await at_work(town))
    night = await held(town, task)
    assert night is not None
    assert night.nights
    for _ in range(2):
        await press(town, "ask_after_me", task, town.guard)
    found = await held(town, task)
    assert found is not None
    assert (found.nights, found.by_hand) == (False, True)


def from_a_cellar(town: Town, action: PhoneAction, task: Task, **ago: float) -> PhoneStep:
    """Pressed so long ago, and heard only now."""
    noted = Noted(uuid4(), clock=PhoneClock(town.now - timedelta(**ago), town.now))
    step = noted_step(noted, action, who=town.guard, now=town.now, task_id=task.task_id)
    assert step is not None
    return step


async def test_who_had_asked_no_more_to_be_asked_is_looked_for_no_more_once_that_is_heard(town: Town) -> None:
    task = await alone(town)
    await town.later(minutes=26)
    assert await state(town, task) is CheckInState.SILENT
    stop = from_a_cellar(town, PhoneAction.STOP_ASKING, task, minutes=4)
    await press(town, "stop_asking", task, town.guard, phone=stop)
    assert await held(town, task) is None
    assert {each.state for each in await helpers(town, task)} <= {TaskState.CANCELLED, TaskState.TIMED_OUT}
    assert "notice.desk.well_again" in await told(town)


async def test_a_phone_that_finds_a_network_again_ends_no_search_by_what_was_pressed_long_ago(
    town: Town,
) -> None:
    task = await alone(town)
    await town.later(minutes=40)
    stop = from_a_cellar(town, PhoneAction.STOP_ASKING, task, minutes=35)
    await press(town, "stop_asking", task, town.guard, phone=stop)
    assert await state(town, task) is CheckInState.SILENT
    assert "notice.desk.well_again" not in await told(town)
    assert not {TaskState.CANCELLED} & {each.state for each in await helpers(town, task)}
    await press(town, "stop_asking", task, town.guard)
    assert await held(town, task) is None


async def test_who_is_well_again_sends_nobody_back_who_was_called(town: Town) -> None:
    task = await alone(town)
    await press_help(town, "call_help", task, town.guard)
    (asked,) = await helpers(town, task)
    await town.progress("accept", asked)
    await town.later(minutes=26)
    assert await state(town, task) is CheckInState.SILENT
    await press(town, "say_well", task, town.guard)
    assert "notice.desk.well_again" in await told(town)
    assert [each.state for each in await helpers(town, task)] == [TaskState.ACCEPTED]


async def test_help_that_comes_for_a_silence_stays_for_who_then_calls(town: Town) -> None:
    task = await alone(town)
    await town.later(minutes=26)
    before = [each for each in await helpers(town, task) if each.state is not TaskState.TIMED_OUT]
    for _ in range(2):
        await press_help(town, "call_help", task, town.guard)
    assert (await told(town)).count("notice.desk.help") == 1, "the call is told, though somebody comes already"
    await press(town, "say_well", task, town.guard)
    after = [each for each in await helpers(town, task) if each.state is not TaskState.TIMED_OUT]
    assert [each.task_id for each in after] == [each.task_id for each in before]
    assert TaskState.CANCELLED not in {each.state for each in after}


async def test_nobody_is_told_of_a_wish_whose_task_is_over(town: Town) -> None:
    task = await alone(town)
    await town.later(minutes=40)
    await town.progress("hand_back", task, reason="走不开")
    await press(town, "stop_asking", task, town.guard)
    assert "notice.desk.well_again" not in await told(town)


async def silent_by_night(town: Town) -> Task:
    task = await town.progress("on_scene", await at_work(town))
    await town.later(hours=10, minutes=40)  # past ten at night: asked, and not answered
    assert await state(town, task) is CheckInState.SILENT
    return task


async def test_who_was_silent_by_night_and_asks_to_be_asked_by_day_too_is_well(town: Town) -> None:
    task = await silent_by_night(town)
    await press(town, "ask_after_me", task, town.guard)
    found = await held(town, task)
    assert found is not None
    assert (found.state, found.nights) == (CheckInState.WAITING, False)
    assert "notice.desk.well_again" in await told(town)


async def test_an_old_wish_to_be_asked_is_no_word_that_they_are_well_now(town: Town) -> None:
    task = await silent_by_night(town)
    ask = from_a_cellar(town, PhoneAction.ASK_AFTER_ME, task, hours=2)
    await press(town, "ask_after_me", task, town.guard, phone=ask)
    found = await held(town, task)
    assert found is not None
    assert (found.state, found.nights) == (CheckInState.SILENT, False)
    assert "notice.desk.well_again" not in await told(town)
    await press(town, "say_well", task, town.guard)
    assert "notice.desk.well_again" in await told(town)


async def test_what_danger_to_life_asks_for_nobody_ends_who_asked_for_it_on_the_way(town: Town) -> None:
    said = await town.say("12号楼着火了")
    first, *_ = await town.open_tasks(said.incident_id)
    async with town.open() as store:
        person = await store.accounts.get(DISTRICT, first.assignee or uuid4())
    first = await town.progress("accept", first)
    await press(town, "ask_after_me", first, person)
    first = await town.progress("on_scene", first)
    found = await held(town, first)
    assert found is not None
    assert (found.by_hand, found.every_s) == (False, 300.0)
    with pytest.raises(NotAllowedNow):
        await press(town, "stop_asking", first, person)


async def test_arriving_answers_no_question_and_ends_no_silence(town: Town) -> None:
    said = await town.say("12号楼着火了")
    first, *_ = await town.open_tasks(said.incident_id)
    async with town.open() as store:
        person = await store.accounts.get(DISTRICT, first.assignee or uuid4())
    first = await town.progress("accept", first)
    await press(town, "ask_after_me", first, person)
    await town.later(minutes=6)
    assert await state(town, first) is CheckInState.ASKED
    before = await held(town, first)
    first = await town.progress("on_scene", first)
    found = await held(town, first)
    assert found is not None
    assert before is not None
    assert (found.state, found.look_at, found.by_hand) == (CheckInState.ASKED, before.look_at, False)


async def test_who_ends_what_they_asked_for_is_asked_by_night_all_the_same(town: Town) -> None:
    late = await town.progress("on_scene", await alone(town))  # the night's rule leaves the stricter wish alone
    found = await held(town, late)
    assert found is not None
    assert (found.by_hand, found.nights) == (True, False)
    await press(town, "stop_asking", late, town.guard)
    found = await held(town, late)
    assert found is not None
    assert (found.by_hand, found.nights) == (False, True)
    with pytest.raises(NotAllowedNow):
        await press(town, "stop_asking", late, town.guard)
