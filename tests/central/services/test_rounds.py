"""Rounds from plan to tally: planned, walked with and without a network, missed and told, whatever became of timers."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any, TypeVar
from uuid import UUID, uuid4

import pytest

from central.domain.checklist import CheckAnswer
from central.domain.clocks import CHINA
from central.domain.errors import Conflict, Forbidden, Invalid, NotAllowedNow, NotFound
from central.domain.overdue import Overdue, Stuck
from central.domain.people import Account
from central.domain.phone_step import PhoneStep
from central.domain.roster import DutyKind
from central.domain.round_figures import RoundFigure
from central.domain.rounds import Checkpoint
from central.domain.walk import FoundThere
from central.domain.workdays import WorkDays
from central.services.places import place_codes
from central.services.put_right import put_right
from central.services.rounds import plan_rounds, round_timers, walk_rounds
from central.services.rounds.plan_rounds import NewPlan, RoundRow
from central.services.rounds.walk_rounds import MyRound
from central.services.screens import tally
from central.services.staff import roster
from central.services.staff.roster import Said
from central.services.work import Act
from tests.central.services.town import DISTRICT, HOME, NOON, PACKS, TOKENS, Town, east_of

T = TypeVar("T")
LAWN, BUILDING, WEST = f"{HOME}/g1/lawn", f"{HOME}/g1/b12", f"{HOME}/g2/west"
#: 14:00 to 16:00 in the community; it is 12:00, a Monday.
NEW = NewPlan(
    name="消防巡检",
    checkpoints=(
        Checkpoint(place_path=LAWN, name="中心草坪"),
        Checkpoint(place_path=BUILDING, name="12号楼", look_at="灭火器压力"),
        Checkpoint(place_path=WEST, name="西门"),
    ),
    days=("work",),
    windows=("14:00-16:00",),
    begin_within_min=30,
    assignee=None,
    exercise=False,
)


async def as_officer(town: Town, do: Callable[[Act], Awaitable[T]], who: Account | None = None) -> T:
    async with town.open() as store:
        return await do(town.act(store, who))


async def plan(town: Town, **changes: Any) -> Any:
    return await as_officer(town, lambda act: plan_rounds.plan_round(replace(NEW, **changes), act))


async def rows(town: Town, figure: RoundFigure | None = None, who: Account | None = None) -> list[RoundRow]:
    begin, end = NOON - timedelta(days=1), NOON + timedelta(days=6)
    return await as_officer(town, lambda act: plan_rounds.rounds_of(act, begin, end, figure), who)


async def mine(town: Town, who: Account | None = None) -> list[MyRound]:
    person = who or town.guard
    return await as_officer(town, walk_rounds.my_rounds, person)


def a_step(town: Town, who: Account, at: datetime | None = None, **more: Any) -> PhoneStep:
    return PhoneStep("qingyuan", who.account_id, uuid4(), "visit", None, None, at or town.now, town.now, **more)


async def walk(
    town: Town, name: str, *given: Any, who: Account | None = None, step: PhoneStep | None = None
) -> MyRound:
    person = who or town.guard
    async with town.open() as store:
        noted = step or a_step(town, person, position=east_of(15), accuracy_m=10.0)
        return await getattr(walk_rounds, name)(*given, noted, town.act(store, person))  # type: ignore[no-any-return]


async def codes(town: Town) -> dict[str, str]:
    async with town.open() as store:
        found = await place_codes.stickers((), who=town.officer, store=store, tokens=TOKENS, now=town.now)
        return {each.place.place_path: each.code for each in found}


async def told(town: Town) -> list[tuple[str, dict[str, Any]]]:
    found = await town.rows("SELECT key, values FROM notices WHERE key LIKE 'notice.desk.%' ORDER BY made_at")
    return [(row["key"].rpartition(".")[2], row["values"]) for row in found]


async def test_a_plan_has_its_rounds_for_two_days_and_goes_on_by_itself(town: Town) -> None:
    made = await plan(town)
    assert made.place_path == HOME
    assert [f"{row.round.opens_at.astimezone(CHINA):%m-%d %H:%M}" for row in await rows(town)] == [
        "11-23 14:00", "11-24 14:00",
    ]  # fmt: skip
    await town.later(days=5)
    days = [f"{row.round.opens_at.astimezone(CHINA):%a}" for row in await rows(town)]
    assert days == ["Mon", "Tue", "Wed", "Thu", "Fri"]  # and none at the weekend


async def test_nobody_begins_the_desk_is_told_in_time_and_again_at_the_end_and_once_each(town: Town) -> None:
    await plan(town)
    await town.later(hours=2, minutes=31)
    assert await told(town) == [("round_not_begun", {"name": "消防巡检", "from": "11-23 14:00", "to": "16:00"})]
    await town.later(hours=2)
    assert [key for key, _ in await told(town)] == ["round_not_begun", "round_missed"]
    (row, _) = await rows(town)
    assert (row.state, row.missed, row.walker) == ("missed", (0, 1, 2), None)
    await as_officer(town, lambda act: round_timers.round_due(row.round.round_id, work=act.work))
    assert len(await told(town)) == 2


async def test_a_round_is_walked_by_codes_and_positions_and_what_was_missed_is_told_and_counted(town: Town) -> None:
    await plan(town)
    sticker = await codes(town)
    assert await codes(town) == sticker  # a printed code stays true
    await town.later(hours=2, minutes=5)
    (now, _) = await mine(town)
    assert (now.state, now.mine) == ("open", False)
    assert now.checkpoints[0].code_digest == walk_rounds.digest_of(sticker[LAWN])
    await walk(town, "begin_round", now.round_id)
    lawn = a_step(town, town.guard, place_code=sticker[LAWN])
    await walk(town, "visit", now.round_id, 0, "无异常", step=lawn)
    await walk(town, "visit", now.round_id, 1, "", step=a_step(town, town.guard, place_code=sticker[WEST]))
    page = await walk(town, "end_round", now.round_id)
    assert (page.state, page.missed) == ("ended", (2,))
    first, second = page.checkpoints[0].visit, page.checkpoints[1].visit
    assert first is not None
    assert second is not None
    assert (first.proof, first.doubts, first.words) == ("code", (), "无异常")
    assert second.doubts == ("code_elsewhere",)
    assert await told(town) == [
        ("checkpoints_missed",
         {"name": "消防巡检", "from": "11-23 14:00", "to": "16:00", "count": 1, "names": "西门"}),
    ]  # fmt: skip
    await town.later(hours=3)
    assert len(await told(town)) == 1
    async with town.open() as store:
        counted = (
            await tally.read_tally(town.officer, NOON, NOON + timedelta(days=1), store=store, now=town.now, packs=PACKS)
        ).rounds
    assert counted.counts == {"planned": 1, "walked": 1, "whole": 0, "partly": 1, "missed": 0}
    assert (counted.checkpoints, counted.checkpoints_missed) == (3, 1)
    assert [row.round.round_id for row in await rows(town, RoundFigure.PARTLY)] == [now.round_id]
    assert await rows(town, RoundFigure.MISSED) == []


async def test_what_a_phone_brings_late_from_a_cellar_puts_the_figures_right_and_the_desk_hears(town: Town) -> None:
    await plan(town)
    await town.later(hours=4, minutes=10)
    assert [key for key, _ in await told(town)] == ["round_not_begun", "round_missed"]
    (row, _) = await rows(town)
    there = NOON + timedelta(hours=2, minutes=10)
    seen = replace(a_step(town, town.guard, there), version=1)  # before anybody was told anything
    await walk(town, "begin_round", row.round.round_id, step=seen)
    for checkpoint in range(3):
        late = a_step(town, town.guard, there + timedelta(minutes=checkpoint), position=east_of(15))
        await walk(town, "visit", row.round.round_id, checkpoint, "", step=late)
    await walk(town, "end_round", row.round.round_id, step=a_step(town, town.guard, there + timedelta(minutes=9)))
    (healed, _) = await rows(town)
    assert (healed.state, healed.missed, healed.walker) == ("ended", (), town.guard.name)
    key, values = (await told(town))[-1]
    assert (key, values["count"], values["of"]) == ("round_after_all", 3, 3)
    with pytest.raises(NotAllowedNow):
        await walk(town, "begin_round", row.round.round_id)


async def test_two_want_the_same_round_one_gets_it_and_who_goes_off_shift_leaves_it(town: Town) -> None:
    await plan(town)
    await town.later(hours=2, minutes=1)
    (now, _) = await mine(town)
    other = town.patrols[1]
    await walk(town, "begin_round", now.round_id)
    with pytest.raises(Conflict) as refused:
        await walk(town, "begin_round", now.round_id, who=other)
    assert town.guard.name in refused.value.text.zh
    assert (await mine(town, other))[0].walker == town.guard.name
    with pytest.raises(NotAllowedNow):
        await walk(town, "visit", now.round_id, 0, "", who=other)
    async with town.open() as store:
        await store.accounts.save(DISTRICT, replace(town.guard, on_shift=False))
    stale = replace(a_step(town, other), version=now.version)
    assert (await walk(town, "begin_round", now.round_id, who=other, step=stale)).mine


async def test_lost_timers_hide_nothing_from_the_auditor(town: Town) -> None:
    made = await plan(town)
    async with town.database.engine.begin() as connection:
        await connection.exec_driver_sql("DELETE FROM procrastinate_jobs")
    (row, _) = await rows(town)
    for after, what in ((timedelta(hours=3), Stuck.ROUND), (timedelta(hours=25), Stuck.ROUNDS_AHEAD)):
        town.now = NOON + after
        async with town.open() as store:
            stuck = await store.audit.stuck(town.now)
        assert what in {each.what for each in stuck}
        for each in stuck:
            async with town.open() as store:
                await put_right(each, **town.world(store))
    assert [key for key, _ in await told(town)] == ["round_not_begun", "round_missed"]
    assert len(await rows(town)) == 3
    async with town.open() as store:
        assert await store.audit.stuck(town.now) == []
    assert Overdue(Stuck.ROUND, "qingyuan", row.round.round_id) not in stuck[1:]
    assert made.version == 2


async def test_a_changed_plan_replaces_what_lies_ahead_and_leaves_what_is_walked(town: Town) -> None:
    made = await plan(town, windows=("11:50-13:00", "14:00-16:00"))
    (now, *_) = await mine(town)
    await walk(town, "begin_round", now.round_id)
    changed = replace(NEW, name="新巡检", windows=("18:00-19:00",), checkpoints=NEW.checkpoints[:1])
    await as_officer(town, lambda act: plan_rounds.change_plan(made.plan_id, made.version, changed, act))
    assert [(row.round.name, f"{row.round.opens_at.astimezone(CHINA):%d %H:%M}") for row in await rows(town)] == [
        ("消防巡检", "23 11:50"), ("新巡检", "23 18:00"), ("新巡检", "24 18:00"),
    ]  # fmt: skip
    with pytest.raises(Conflict):
        await as_officer(town, lambda act: plan_rounds.change_plan(made.plan_id, made.version, changed, act))
    aside = replace(changed, active=False)
    version = (await as_officer(town, plan_rounds.plans_of))[0].plan.version
    await as_officer(town, lambda act: plan_rounds.change_plan(made.plan_id, version, aside, act))
    assert len(await rows(town)) == 1
    await town.later(days=3)
    assert len(await rows(town)) == 1


async def test_a_round_begun_without_a_network_is_the_one_that_its_changed_plan_made_anew(town: Town) -> None:
    made = await plan(town)
    (known, *_) = await mine(town)
    renamed = replace(NEW, name="新巡检", begin_within_min=60)
    changed = await as_officer(town, lambda act: plan_rounds.change_plan(made.plan_id, made.version, renamed, act))
    await town.later(hours=2, minutes=5)
    begun = await walk(town, "begin_round", known.round_id)
    assert (begun.name, begun.begun_at is not None) == ("新巡检", True)
    # Tomorrow's leads elsewhere now, and "the first checkpoint" of the older one would be another place.
    tomorrow = (await rows(town))[1].round.round_id
    turned = replace(renamed, checkpoints=NEW.checkpoints[::-1])
    await as_officer(town, lambda act: plan_rounds.change_plan(made.plan_id, changed.version, turned, act))
    assert (await rows(town))[0].round.round_id == known.round_id
    with pytest.raises(NotFound):
        await walk(town, "begin_round", tomorrow)


async def test_a_holiday_brought_in_afterwards_and_a_cancelled_round_are_missed_by_nobody(town: Town) -> None:
    await plan(town)
    await holiday(town, "2026-11-23")
    (_, tomorrow) = await rows(town)
    await as_officer(
        town,
        lambda act: plan_rounds.cancel_round(tomorrow.round.round_id, tomorrow.round.version, act),
    )
    await town.later(days=1, hours=6)
    assert [row.state for row in (await rows(town))[:2]] == ["cancelled", "cancelled"]
    assert await told(town) == []
    assert await rows(town, RoundFigure.PLANNED) == []


async def holiday(town: Town, day: str) -> None:
    async with town.open() as store:
        await store.work_days.put(DISTRICT, WorkDays("qingyuan", HOME, NOON, holidays=(day,)))


async def test_a_holiday_brought_in_afterwards_is_no_missed_round_where_one_may_begin_until_the_end(town: Town) -> None:
    await plan(town, begin_within_min=240)
    await holiday(town, "2026-11-23")
    await town.later(hours=6)
    assert (await rows(town))[0].state == "cancelled"
    assert await told(town) == []


async def test_a_holiday_brought_in_afterwards_is_no_missed_round_after_an_outage(town: Town) -> None:
    await plan(town)
    (row, _) = await rows(town)
    await holiday(town, "2026-11-23")
    async with town.database.engine.begin() as connection:
        await connection.exec_driver_sql("DELETE FROM procrastinate_jobs")
    town.now = NOON + timedelta(hours=5)
    await as_officer(town, lambda act: round_timers.round_due(row.round.round_id, work=act.work))
    assert (await rows(town))[0].state == "cancelled"
    assert await told(town) == []


async def test_a_cancelled_round_stays_so_when_its_plan_is_changed_and_when_it_is_laid_aside_and_taken_up_again(
    town: Town,
) -> None:
    made = await plan(town)
    (_, tomorrow) = await rows(town)
    await as_officer(town, lambda act: plan_rounds.cancel_round(tomorrow.round.round_id, 1, act))
    changed = replace(NEW, name="新巡检")
    for version, new in enumerate((changed, replace(changed, active=False), changed), made.version):
        await as_officer(town, lambda act, v=version, n=new: plan_rounds.change_plan(made.plan_id, v, n, act))  # type: ignore[misc]
    assert [(row.round.name, row.state) for row in await rows(town)] == [
        ("新巡检", "planned"), ("消防巡检", "cancelled"),
    ]  # fmt: skip


async def said_to(town: Town) -> list[tuple[str, str]]:
    """(which notice, to whom) of those about rounds to people."""
    names = {str(each.account_id): each.login for each in town.patrols}
    query = "SELECT key, recipient FROM notices WHERE key LIKE 'notice.task.round%' ORDER BY made_at"
    return [(row["key"].rpartition(".")[2], names[row["recipient"]]) for row in await town.rows(query)]


async def test_whoever_is_on_shift_hears_that_a_round_opens_and_hears_it_once(town: Town) -> None:
    async with town.open() as store:
        await store.accounts.save(DISTRICT, replace(town.mediator, on_shift=False))
    await plan(town)
    await town.later(hours=2)
    assert sorted(await said_to(town)) == [("round_open", "guard"), ("round_open", "second")]
    (row, _) = await rows(town)
    for _ in range(2):
        await as_officer(town, lambda act: round_timers.round_due(row.round.round_id, work=act.work))
    assert len(await said_to(town)) == 2
    (notice, *_) = await town.rows("SELECT values FROM notices WHERE key = 'notice.task.round_open'")
    assert notice["values"]["round_id"] == str(row.round.round_id)
    assert await town.rows("SELECT 1 FROM procrastinate_jobs WHERE task_name = 'deliver_notice'") == []


async def test_the_one_whose_round_it_is_hears_it_off_shift_too_but_not_on_leave_or_a_holiday(town: Town) -> None:
    async with town.open() as store:
        away = replace(town.mediator, on_shift=False)
        await store.accounts.save(DISTRICT, away)
    await plan(town, assignee=away.account_id)
    await town.later(hours=2)
    assert await said_to(town) == [("round_yours", "mediator")]
    begin = town.now + timedelta(hours=12)
    said = Said(away.account_id, DutyKind.LEAVE, begin, begin + timedelta(days=1))
    await as_officer(town, lambda act: roster.enter(said, act, weeks=1))
    await town.later(days=1)
    assert len(await said_to(town)) == 1, "tomorrow they are on leave"
    await holiday(town, "2026-11-25")
    await town.later(days=1)
    assert len(await said_to(town)) == 1, "and then it is a holiday"


async def test_a_round_planned_while_it_is_open_is_told_at_once(town: Town) -> None:
    await plan(town, windows=("11:50-13:00",))
    await town.later(seconds=1)
    assert {who for _, who in await said_to(town)} == {"guard", "second", "mediator"}


async def test_a_round_walked_to_practise_is_told_to_nobody(town: Town) -> None:
    await plan(town, exercise=True)
    await town.later(hours=5)
    assert await said_to(town) == []
    assert await told(town) == []
    async with town.open() as store:
        assert Stuck.ROUND not in {each.what for each in await store.audit.stuck(town.now)}


async def test_rounds_walked_to_practise_count_nowhere(town: Town) -> None:
    await plan(town, exercise=True)
    await town.later(hours=5)
    assert await rows(town, RoundFigure.PLANNED) == []
    async with town.open() as store:
        page = await tally.read_tally(town.officer, NOON, town.now, store=store, now=town.now, packs=PACKS)
    assert page.rounds.counts["planned"] == 0
    assert page.rounds.exercises == 1


async def test_a_list_that_would_be_cut_short_is_refused_instead(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    await plan(town)
    await town.later(hours=5)
    monkeypatch.setattr(plan_rounds, "MOST_LISTED", 1)
    with pytest.raises(Invalid) as refused:
        await rows(town)
    assert "1 次" in refused.value.text.zh
    assert len(await rows(town, RoundFigure.MISSED)) == 1, "of the two only one was missed"


async def test_a_round_with_a_name_is_nobody_elses_and_next_door_sees_nothing(town: Town) -> None:
    await plan(town, assignee=town.guard.account_id)
    assert len(await mine(town)) == 2
    assert await mine(town, town.patrols[1]) == []
    (row, _) = await rows(town)
    with pytest.raises(NotFound):
        await walk(town, "begin_round", row.round.round_id, who=town.patrols[1])
    with pytest.raises(Forbidden):
        await walk(town, "begin_round", row.round.round_id, who=town.officer)
    next_door = replace(town.officer, account_id=uuid4(), place_path="qingyuan/hedong/ziyang")
    assert await rows(town, who=next_door) == []
    with pytest.raises(NotFound):
        await as_officer(town, lambda act: plan_rounds.change_plan(row.round.plan_id, 2, NEW, act), next_door)
    with pytest.raises(Invalid):
        await as_officer(town, lambda act: plan_rounds.plan_round(NEW, act), next_door)
    for wrong in ({"assignee": uuid4()}, {"assignee": town.officer.account_id}, {"windows": ("25:00-26:00",)}):
        with pytest.raises(Invalid):
            await plan(town, **wrong)
    with pytest.raises(Forbidden):
        await as_officer(town, lambda act: plan_rounds.plan_round(NEW, act), town.guard)


async def test_a_finding_stands_at_its_checkpoint(town: Town) -> None:
    await plan(town)
    await town.later(hours=2, minutes=1)
    (now, _) = await mine(town)
    await walk(town, "begin_round", now.round_id)
    what = FoundThere(incident_id=uuid4(), number="20261123-009")
    for _ in range(2):
        async with town.open() as store:
            await walk_rounds.found_there(now.round_id, 1, what, None, town.act(store, town.guard))
    visit = (await mine(town))[0].checkpoints[1].visit
    assert visit is not None
    assert visit.found == (what,)


# The same codes at a task's place


@pytest.mark.parametrize(
    ("path", "said", "unsaid"),
    [
        (LAWN, "扫地点码：中心草坪", "别处"),
        (WEST, "别处的地点码", "没有定位"),
        (None, "地点码无人认得", "没有定位"),
    ],
)
async def test_arriving_by_code_is_as_good_as_by_position_and_a_wrong_code_is_marked_not_refused(
    town: Town, path: str | None, said: str, unsaid: str
) -> None:
    heard = await town.say("有人翻墙进东门草坪")
    await town.review("confirm", heard.incident_id)
    (task,) = await town.dispatch(heard.incident_id)
    task = await town.progress("accept", task)
    code = (await codes(town))[path] if path else "ZZZZZZ"
    task = await town.progress("on_scene", task, phone=a_step(town, town.guard, place_code=code))
    assert task.state == "on_scene"
    lines = [row.text.zh for row in (await town.page(heard.incident_id)).timeline if "到场" in row.text.zh]
    assert said in lines[-1]
    assert unsaid not in lines[-1]


@pytest.mark.parametrize(
    ("shown", "said"),
    [
        ({"position": None}, "没有定位"),
        ({"position": east_of(20), "accuracy_m": 8.0, "position_age_s": 900.0}, "定位是较早的"),
        ({"position": east_of(60_000), "accuracy_m": 8.0, "position_age_s": 1.0}, "短时间内离上次位置太远"),
        ({"position": east_of(20), "accuracy_m": 0.0, "position_age_s": 1.0}, "没有误差"),
    ],
)
async def test_arriving_with_a_position_that_is_missing_old_or_made_up_is_marked_not_refused(
    town: Town, shown: dict[str, Any], said: str
) -> None:
    heard = await town.say("有人翻墙进东门草坪")
    await town.review("confirm", heard.incident_id)
    (task,) = await town.dispatch(heard.incident_id)
    task = await town.progress("accept", task)
    task = await town.progress("on_scene", task, phone=a_step(town, town.guard, **shown))
    assert task.state == "on_scene"
    lines = [row.text.zh for row in (await town.page(heard.incident_id)).timeline if "到场" in row.text.zh]
    assert said in lines[-1]
    assert (await town.progress("done", task, note="已劝离", photos=(await town.photo(),))).state == "done"


# What a pack asks about at the end


async def at_the_door(town: Town) -> tuple[UUID, Any]:
    heard = await town.say("请上门看看12号楼的住户", kind="welfare_check")
    await town.review("confirm", heard.incident_id)
    (task,) = await town.dispatch(heard.incident_id)
    for step in ("accept", "on_scene"):
        task = await town.progress(step, task)
    return heard.incident_id, task


async def test_the_packs_required_checks_are_answered_before_the_work_is_done_and_stand_on_the_page(town: Town) -> None:
    incident_id, task = await at_the_door(town)
    assert (await town.incident(incident_id)).pack == "welfare_check"
    who = next(each for each in town.patrols if each.account_id == task.assignee)
    (row,) = await town.my_tasks(who)
    assert [(point.point, point.required) for point in row.checklist][:2] == [("seen", True), ("utilities", True)]
    seen = CheckAnswer(point="seen", ok=True)
    for wrong in ((), (seen,), (seen, CheckAnswer(point="utilities", ok=False)), (seen, seen)):
        with pytest.raises(Invalid):
            await town.progress("done", task, note="看过了", checked=wrong)
    with pytest.raises(Invalid):
        await town.progress("done", task, note="看过了", checked=(CheckAnswer(point="valve_shut", ok=True),))
    answers = (seen, CheckAnswer(point="utilities", ok=False, words="停气，已报修"))
    await town.progress("done", task, note="看过了", checked=answers)
    (shown,) = [each for each in (await town.page(incident_id)).tasks if each.checked]
    assert [(each.title.zh, each.ok, each.words) for each in shown.checked] == [
        ("见到本人，神志清楚", True, ""), ("水、电、燃气正常", False, "停气，已报修"),
    ]  # fmt: skip
