"""Planned and sudden absences: nobody asks who is away, and what they hold goes to somebody else at once."""

import asyncio
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest

from central.domain.clocks import CHINA
from central.domain.errors import Conflict, Forbidden, Invalid, NotFound
from central.domain.people import Account, Role
from central.domain.roster import DutyKind, RosterEntry
from central.domain.task import Task, TaskState
from central.services.staff import roster, roster_timers, shifts
from central.services.staff.roster import RosterWeek, Said
from central.services.work import Work
from protocol.scope import Scope
from tests.central.services.town import DISTRICT, HOME, Town


async def act(town: Town, step: str, who: Account, /, *given: Any, **more: Any) -> Any:
    """One use case of the roster, as one request."""
    async with town.open() as store:
        return await getattr(roster, step)(*given, town.act(store, who), **more)


async def plan(
    town: Town, kind: DutyKind, who: Account | None = None, *, begins: float = 0, hours: float = 8, **more: Any
) -> RosterEntry:
    begin = town.now + timedelta(hours=begins)
    said = Said((who or town.guard).account_id, kind, begin, begin + timedelta(hours=hours), **more)
    (entry,) = await act(town, "enter", town.officer, said, weeks=1)
    return entry  # type: ignore[no-any-return]


async def week(town: Town, who: Account | None = None) -> RosterWeek:
    found: RosterWeek = await act(town, "read_week", who or town.officer, town.now.astimezone(CHINA).date())
    return found


async def at_work(town: Town, words: str = "有人翻墙进东门草坪") -> Task:
    heard = await town.say(words)
    await town.review("confirm", heard.incident_id)
    (task,) = await town.dispatch(heard.incident_id)
    assert task.assignee == town.guard.account_id
    return await town.progress("accept", task)


async def fresh(town: Town, who: Account) -> Account:
    async with town.open() as store:
        return await store.accounts.get(DISTRICT, who.account_id)


async def holder(town: Town, incident_id: UUID) -> UUID | None:
    (task,) = await town.open_tasks(incident_id)
    return task.assignee


async def test_an_absence_that_begins_in_the_middle_of_a_task_gives_it_to_the_next_at_its_moment(town: Town) -> None:
    mine = await at_work(town)
    await plan(town, DutyKind.TRAINING, begins=1)
    await town.later(minutes=59)
    assert await holder(town, mine.incident_id) == town.guard.account_id
    await town.later(minutes=2)
    assert await holder(town, mine.incident_id) == town.patrols[1].account_id
    assert not (await fresh(town, town.guard)).on_shift
    assert await town.my_tasks(town.guard) == []


async def test_who_says_on_the_phone_that_they_are_ill_leaves_at_once_and_the_desk_is_told(town: Town) -> None:
    mine = await at_work(town)
    entry = await act(town, "say_absent", town.guard, DutyKind.SICK, 0)
    assert await holder(town, mine.incident_id) == town.patrols[1].account_id
    assert entry.ends.astimezone(CHINA).isoformat() == "2026-11-24T00:00:00+08:00"
    told = await town.rows("SELECT key, values FROM notices WHERE key = 'notice.desk.absent'")
    assert [row["values"]["name"] for row in told] == [town.guard.name]
    again = await act(town, "say_absent", await fresh(town, town.guard), DutyKind.SICK, 2)
    assert again.entry_id == entry.entry_id
    assert again.ends - entry.ends == timedelta(days=2)


async def test_illness_during_a_training_ends_it_and_reaches_to_the_leave_that_is_planned(town: Town) -> None:
    training = await plan(town, DutyKind.TRAINING, begins=-1)
    leave = await plan(town, DutyKind.LEAVE, begins=20, hours=48)
    ill = await act(town, "say_absent", await fresh(town, town.guard), DutyKind.SICK, 6)
    assert ill.ends == leave.begins
    (person,) = [each for each in (await week(town)).people if each.account_id == town.guard.account_id]
    assert [line.entry.kind for line in person.lines] == [DutyKind.TRAINING, DutyKind.SICK, DutyKind.LEAVE]
    assert person.lines[0].entry.ends < training.ends
    assert (person.away, person.on_shift) == (True, False)


async def test_the_absent_are_asked_by_nobody_though_their_phone_says_on_shift(town: Town) -> None:
    for patrol in town.patrols[:2]:
        await plan(town, DutyKind.LEAVE, patrol)
    async with town.open() as store:  # a phone that came back on by a program of its own
        await store.accounts.save(
            DISTRICT, replace(await store.accounts.get(DISTRICT, town.guard.account_id), on_shift=True)
        )
    heard = await town.say("有人翻墙进东门草坪")
    await town.review("confirm", heard.incident_id)
    (task,) = await town.dispatch(heard.incident_id)
    assert task.assignee is None
    said = {str(reason["code"]): str(reason["text"]) for reason in task.reasons}
    assert "2 人请假" in said["dispatch.away"]


async def test_when_everybody_is_absent_the_desk_reads_so_first(town: Town) -> None:
    for patrol in town.patrols:
        await plan(town, DutyKind.LEAVE, patrol)
    heard = await town.say("有人翻墙进东门草坪")
    await town.review("confirm", heard.incident_id)
    (task,) = await town.dispatch(heard.incident_id)
    assert task.reasons[0]["code"] == "dispatch.all_away"


async def test_who_comes_on_shift_ends_their_absence_but_an_older_word_does_not(town: Town) -> None:
    entry = await plan(town, DutyKind.LEAVE)
    before = town.now - timedelta(minutes=5)
    async with town.open() as store:
        person = await store.accounts.get(DISTRICT, town.guard.account_id)
        await shifts.change_shift(town.act(store, person), on_shift=True, position=None, said_at=before)
    async with town.open() as store:
        assert (await store.rosters.get(DISTRICT, entry.entry_id)).ends == entry.ends
        await shifts.change_shift(town.act(store, person), on_shift=True, position=None)
        assert (await store.rosters.get(DISTRICT, entry.entry_id)).ends == town.now


async def test_a_swap_takes_the_other_off_shift_and_the_week_says_in_whose_stead(town: Town) -> None:
    mine = await at_work(town)
    await plan(town, DutyKind.SWAP, town.patrols[1], instead_of=town.guard.account_id)
    assert await holder(town, mine.incident_id) == town.patrols[1].account_id
    (line,) = [line for person in (await week(town)).people for line in person.lines]
    assert (line.entered_by, line.instead_of) == (town.officer.name, town.guard.name)


async def test_a_turn_for_several_weeks_is_entered_once_however_often_it_is_sent_and_taken_out_and_back(
    town: Town,
) -> None:
    begins = town.now + timedelta(days=1)
    said = Said(town.guard.account_id, DutyKind.DUTY, begins, begins + timedelta(hours=8))
    lines = await act(town, "enter", town.officer, said, weeks=4)
    assert await act(town, "enter", town.officer, said, weeks=4) == lines
    out = await act(town, "withdraw", town.officer, lines[0].entry_id, 1)
    assert [line for person in (await week(town)).people for line in person.lines] == []
    with pytest.raises(Conflict):
        await act(town, "restore", town.officer, out.entry_id, 1)
    back = await act(town, "restore", town.officer, out.entry_id, out.version)
    assert replace(back, version=1) == lines[0]


async def test_an_absence_taken_out_does_nothing_when_its_moment_comes(town: Town) -> None:
    mine = await at_work(town)
    entry = await plan(town, DutyKind.LEAVE, begins=1)
    await act(town, "withdraw", town.officer, entry.entry_id, entry.version)
    await town.later(hours=2)
    assert (await fresh(town, town.guard)).on_shift
    assert [row.task.state for row in await town.my_tasks(town.guard)] == [TaskState.ACCEPTED]
    assert mine.task_id in {row.task.task_id for row in await town.my_tasks(town.guard)}


async def test_a_desk_of_another_place_finds_nobody_and_a_patrol_plans_nothing(town: Town) -> None:
    entry = await plan(town, DutyKind.LEAVE, begins=1)
    stranger = replace(town.officer, account_id=uuid4(), place_path="qingyuan/hedong/elsewhere")
    said = Said(town.guard.account_id, DutyKind.LEAVE, entry.begins, entry.ends)
    for step, given, more in (("enter", (said,), {"weeks": 1}), ("withdraw", (entry.entry_id, 1), {})):
        with pytest.raises(NotFound):
            await act(town, step, stranger, *given, **more)
        with pytest.raises(Forbidden):
            await act(town, step, town.guard, *given, **more)
    assert (await week(town, stranger)).people == ()
    with pytest.raises(Invalid):
        await act(town, "enter", town.officer, replace(said, account_id=town.officer.account_id), weeks=1)
    with pytest.raises(Invalid):
        await act(town, "say_absent", town.guard, DutyKind.TRAINING, 0)


async def test_a_patrols_own_phone_shows_their_own_lines_without_the_desks_words(town: Town) -> None:
    await plan(town, DutyKind.DUTY, begins=2, note="带新人")
    await plan(town, DutyKind.DUTY, town.patrols[1], begins=2)
    (line,) = await act(town, "own_lines", town.guard)
    assert (line.entry.account_id, line.entry.note) == (town.guard.account_id, "")
    assert (await fresh(town, town.guard)).role is Role.PATROL
    async with town.open() as store:
        elsewhere = await store.rosters.between(Scope("qingyuan", f"{HOME}x"), town.now, town.now + timedelta(days=30))
    assert elsewhere == []


async def test_who_says_that_they_are_ill_while_the_desk_knows_does_not_read_the_desks_words(town: Town) -> None:
    entry = await plan(town, DutyKind.SICK, note="肺炎，住院")
    again = await act(town, "say_absent", await fresh(town, town.guard), DutyKind.SICK, 2)
    assert (again.entry_id, again.note) == (entry.entry_id, "")
    async with town.open() as store:
        kept = await store.rosters.get(DISTRICT, entry.entry_id)
    assert (kept.note, kept.ends) == ("肺炎，住院", again.ends)


@pytest.mark.parametrize("hours", [0, 13])
async def test_the_week_on_a_phone_is_the_communitys_also_on_monday_before_eight(town: Town, hours: int) -> None:
    """13 hours after Sunday noon it is Monday in the community and still Sunday in Greenwich."""
    town.now -= timedelta(days=1)
    await plan(town, DutyKind.DUTY, begins=24 * 14)
    town.now += timedelta(hours=hours)
    assert len(await act(town, "own_lines", town.guard)) == (1 if hours else 0)


async def test_the_same_said_by_two_at_once_is_once(town: Town) -> None:
    begins = town.now + timedelta(days=1)
    said = Said(town.guard.account_id, DutyKind.DUTY, begins, begins + timedelta(hours=8))
    async with town.open() as store:
        first = await roster.enter(said, town.act(store), weeks=1)
        other = asyncio.create_task(act(town, "enter", town.officer, said, weeks=1))
        await asyncio.wait([other], timeout=0.3)
    assert await other == first
    async with town.open() as store:
        ill = await roster.say_absent(DutyKind.SICK, 0, town.act(store, town.guard))
        again = asyncio.create_task(act(town, "say_absent", town.guard, DutyKind.SICK, 0))
        await asyncio.wait([again], timeout=0.3)
    assert (await again).entry_id == ill.entry_id


async def test_what_was_said_without_a_network_counts_from_when_it_was_said(town: Town) -> None:
    said_at: datetime = town.now - timedelta(hours=2)
    entry = await act(town, "say_absent", town.guard, DutyKind.LEAVE, 0, said_at=said_at)
    assert entry.begins == said_at


async def missed(town: Town) -> list[str]:
    found = await town.rows("SELECT values FROM notices WHERE key = 'notice.desk.turn_missed' ORDER BY made_at")
    return [row["values"]["name"] for row in found]


async def off_shift(town: Town, who: Account) -> None:
    async with town.open() as store:
        await store.accounts.save(DISTRICT, replace(who, on_shift=False))


async def test_a_missed_turn_of_duty_is_told_to_the_desk_once_a_quarter_of_an_hour_after_it_began(town: Town) -> None:
    await off_shift(town, town.guard)
    entry = await plan(town, DutyKind.DUTY, begins=1)
    await plan(town, DutyKind.DUTY, town.patrols[1], begins=1)  # on shift
    await town.later(hours=1, minutes=14)
    assert await missed(town) == []
    await town.later(minutes=2)
    assert await missed(town) == [town.guard.name]
    async with town.open() as store:
        await roster_timers.turn_begins(entry.entry_id, work=Work.of(None, "qingyuan", **town.world(store)))
    assert await missed(town) == [town.guard.name], "twice is once"


async def test_a_turn_taken_out_swapped_or_of_somebody_away_is_missed_by_nobody(town: Town) -> None:
    guard, second, mediator = town.patrols
    for who in (guard, second, mediator):
        await off_shift(town, who)
    taken_out = await plan(town, DutyKind.DUTY, guard, begins=1)
    await act(town, "withdraw", town.officer, taken_out.entry_id, taken_out.version)
    await plan(town, DutyKind.DUTY, second, begins=1)
    await plan(town, DutyKind.SICK, second, begins=0.5)
    await plan(town, DutyKind.DUTY, mediator, begins=1)
    await plan(town, DutyKind.SWAP, guard, begins=1, instead_of=mediator.account_id)
    await plan(town, DutyKind.EXTRA, second, begins=-3, hours=1)  # written down afterwards
    begun = replace(await fresh(town, guard), on_shift=True)
    async with town.open() as store:
        await store.accounts.save(DISTRICT, begun)
    await town.later(hours=3)
    assert await missed(town) == []
