"""Bad reports, ratings, and what timers do when they come twice."""

from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from central.domain.clocks import CHINA
from central.domain.errors import Forbidden, Invalid, NotAllowedNow, NotFound
from central.domain.signal import Source
from central.services import timers
from central.services.signals.track_report import rate
from central.services.work import Work
from protocol.geo import Position
from tests.central.services.town import DISTRICT, HOME, PACKS, Town, east_of


@pytest.mark.parametrize(
    ("words", "more"),
    [
        ("", {}),
        ("   \n", {}),
        ("长" * 4001, {}),
        ("有人翻墙", {"kind": "ufo"}),
        ("有人翻墙", {"place_path": "qingyuan/hedong/elsewhere"}),
        ("有人翻墙", {"place_path": f"{HOME}/g9"}),
        ("有人翻墙", {"photos": ("0" * 64,)}),
        ("有人翻墙", {"source": Source.PATROL}),
    ],
)
async def test_reports_that_cannot_be_meant_are_refused_and_leave_nothing(
    town: Town, words: str, more: dict[str, Any]
) -> None:
    with pytest.raises(Invalid):
        await town.say(words, **more)
    for table in ("signals", "incidents", "reports", "dedupe_keys"):
        assert not await town.rows(f"SELECT * FROM {table}")


async def test_a_patrol_does_not_write_down_phone_calls_nor_an_officer_findings(town: Town) -> None:
    with pytest.raises(Forbidden):
        await town.say("有人翻墙", source=Source.OFFICER, account=town.guard)
    with pytest.raises(Forbidden):
        await town.say("有人翻墙", source=Source.PATROL, account=town.officer)


async def test_photos_become_evidence_of_the_incident(town: Town) -> None:
    photo = await town.photo()
    said = await town.say("有人翻墙进东门草坪", photos=(photo,))
    assert [ref.sha256 for ref in (await town.page(said.incident_id)).evidence] == [photo]


async def test_what_the_person_chose_and_where_they_stand_count_where_the_words_say_nothing(town: Town) -> None:
    said = await town.say("快来看看", kind="quarrel", position=east_of(60))
    incident = await town.incident(said.incident_id)
    assert (incident.kind, incident.where.position) == ("quarrel", east_of(60))
    chosen = await town.say("快来看看", kind="garbage", place_path=f"{HOME}/g1/b12")
    assert (await town.incident(chosen.incident_id)).where.building == "12"


async def test_who_asks_after_their_report_from_the_same_telephone_joins_it_and_why_is_said(town: Town) -> None:
    await town.say("东门垃圾桶满了没人收")
    said = await town.say("9号楼楼道堆满纸箱", contact="138 0013 8000")
    asked = await town.say("刚才报过的，怎么还没人来", contact="+86 138-0013-8000")
    assert (asked.linked, asked.incident_id) == (True, said.incident_id)
    signal_id = asked.signal_id
    (link,) = [each.link for each in (await town.page(said.incident_id)).links if each.signal.signal_id == signal_id]
    assert {"link.same_reporter", "link.chasing"} <= {reason.code for reason in link.reasons}
    stranger = await town.say("刚才报过的，怎么还没人来", contact="13900139000")
    assert stranger.incident_id != said.incident_id


@pytest.mark.parametrize("scrap", ["n/a", "没有", "0", "no-no"])
async def test_a_scrap_in_the_contact_field_makes_nobody_the_same_person(town: Town, scrap: str) -> None:
    said = await town.say("9号楼楼道堆满纸箱", contact=scrap)
    asked = await town.say("刚才报过的，怎么还没人来", contact=scrap)
    assert asked.incident_id != said.incident_id


async def test_what_was_erased_tells_nobody_apart_any_more(town: Town) -> None:
    said = await town.say("9号楼楼道堆满纸箱", contact="13800138000")
    async with town.open() as store:
        await store.reports.erase(DISTRICT, said.signal_id)
    asked = await town.say("刚才报过的，怎么还没人来", contact="13800138000")
    page = await town.page(asked.incident_id)
    assert all(reason.code != "link.same_reporter" for each in page.links for reason in each.link.reasons)


async def test_of_a_position_kilometres_outside_only_the_distance_is_kept(town: Town) -> None:
    far = Position(lat=39.9, lon=116.4)
    said = await town.say("路灯坏了", position=far)
    signal = (await town.page(said.incident_id)).links[0].signal
    assert said.position_far and signal.where.position is None
    assert set(signal.reasons[0].values) == {"km"}
    for table in ("signals", "reports", "activities", "notices"):
        assert "39.9" not in str(await town.rows(f"SELECT * FROM {table}"))
    texts = [row.text.zh for row in (await town.page(said.incident_id)).timeline]
    assert any("手机定位离本社区" in text for text in texts)
    assert any("没有用来判断地点" in step.text.zh for step in (await town.track(said.tracking_code)).steps)


async def test_two_who_stand_far_away_side_by_side_are_not_joined_by_it(town: Town) -> None:
    one = await town.say("12号楼下水道堵了", position=Position(lat=39.9, lon=116.4))
    other = await town.say("14号楼下水道堵了", position=Position(lat=39.9, lon=116.4))
    assert one.incident_id != other.incident_id
    assert (await town.incident(one.incident_id)).where.building == "12"


async def test_a_position_in_the_next_street_is_believed(town: Town) -> None:
    said = await town.say("路灯坏了", position=east_of(1500))
    assert not said.position_far
    assert (await town.incident(said.incident_id)).where.position == east_of(1500)


@pytest.mark.parametrize(
    "words", ["😀" * 100, "\u200b有人翻墙\u202e", "a" * 4000, "'; DROP TABLE signals; --", "{number}"]
)
async def test_odd_words_are_words(town: Town, words: str) -> None:
    said = await town.say(words)
    assert (await town.track(said.tracking_code)).words == words


async def test_words_of_two_troubles_become_one_incident_that_says_so(town: Town) -> None:
    said = await town.say("东门有人翻墙，垃圾桶满了好几天没人清")
    texts = [row.text for row in (await town.page(said.incident_id)).timeline]
    title = PACKS["garbage"].title if (await town.incident(said.incident_id)).pack != "garbage" else None
    also = next(text for text in texts if "话里还说到" in text.zh)
    assert (title or PACKS["intrusion"].title).zh in also.zh
    assert (title or PACKS["intrusion"].title).en in also.en


async def test_a_report_is_dated_by_its_words_unless_it_is_urgent(town: Town) -> None:
    night = (town.now.astimezone(CHINA) - timedelta(days=1)).replace(hour=23, minute=30, second=0, microsecond=0)
    said = await town.say("昨晚11点半有人翻墙进东门草坪")
    assert (await town.incident(said.incident_id)).opened_at == night
    urgent = await town.say("昨晚11点半起就着火了，现在还在烧，快来人")
    assert town.now - (await town.incident(urgent.incident_id)).opened_at < timedelta(minutes=1)


async def test_a_code_nobody_was_given_finds_nothing(town: Town) -> None:
    await town.say("有人翻墙")
    for code in ("AAAA-BBBB-CCCC", "", "%", "' OR 1=1"):
        with pytest.raises(NotFound):
            await town.track(code)


async def _rate(town: Town, code: str | None, satisfied: bool, words: str = "") -> None:
    async with town.open() as store:
        await rate(code or "", satisfied, words, store=store, now=town.now)


async def test_satisfaction_is_asked_for_at_the_end_and_the_desk_hears_of_the_lack_of_it(town: Town) -> None:
    said = await town.say("有人翻墙进东门草坪")
    with pytest.raises(NotAllowedNow):
        await _rate(town, said.tracking_code, True)
    await town.review("reject", said.incident_id, reason="看不清")
    await _rate(town, said.tracking_code, False, "我叫王伟，没人来过")
    await _rate(town, said.tracking_code, False, "还是没人来过")
    tracked = await town.track(said.tracking_code)
    assert tracked.satisfied is False
    page = await town.page(said.incident_id)
    assert any("没人来过" in row.text.zh and "王伟" not in row.text.zh for row in page.timeline)
    assert page.chain_broken_at is None
    notices = await town.rows("SELECT * FROM notices WHERE key = 'notice.desk.unsatisfied'")
    assert len(notices) == 1
    await _rate(town, said.tracking_code, True)
    assert (await town.track(said.tracking_code)).satisfied is True


async def test_a_resident_may_change_their_mind_and_the_desk_hears_of_it_once(town: Town) -> None:
    said = await town.say("有人翻墙进东门草坪")
    await town.review("reject", said.incident_id, reason="看不清")
    for satisfied in (False, True, False):
        await _rate(town, said.tracking_code, satisfied)
        assert (await town.track(said.tracking_code)).satisfied is satisfied
    assert len(await town.rows("SELECT 1 FROM notices WHERE key = 'notice.desk.unsatisfied'")) == 1


async def test_after_a_reopening_they_are_asked_again_and_the_desk_hears_of_the_second_no(town: Town) -> None:
    said = await town.say("有人翻墙进东门草坪")
    await town.review("reject", said.incident_id, reason="看不清")
    await _rate(town, said.tracking_code, False)
    await town.review("reopen", said.incident_id, reason="再看看")
    assert (await town.track(said.tracking_code)).satisfied is None
    await town.review("reject", said.incident_id, reason="还是看不清")
    assert (await town.track(said.tracking_code)).satisfied is None
    for _ in range(2):
        await _rate(town, said.tracking_code, False)
    assert (await town.track(said.tracking_code)).satisfied is False
    assert len(await town.rows("SELECT 1 FROM notices WHERE key = 'notice.desk.unsatisfied'")) == 2


async def test_the_page_of_a_resident_says_its_title_in_both_languages(town: Town) -> None:
    said = await town.say("有人翻墙进东门草坪")
    tracked = await town.track(said.tracking_code)
    assert (tracked.title, tracked.state.zh) == (PACKS["intrusion"].title, "待立案")
    assert not tracked.ended


# Timers come at least once


async def _run(town: Town, timer: str, subject: UUID) -> None:
    async with town.open() as store:
        await getattr(timers, timer)(subject, work=Work.of(None, "qingyuan", **town.world(store)))


async def test_an_offer_times_out_once_however_often_the_job_runs(town: Town) -> None:
    said = await town.say("有人翻墙进东门草坪")
    await town.review("confirm", said.incident_id)
    (task,) = await town.dispatch(said.incident_id)
    await _run(town, timers.OFFER_TIMED_OUT, task.task_id)  # too early
    assert (await town.open_tasks(said.incident_id))[0].task_id == task.task_id
    town.now += timedelta(seconds=100)
    for _ in range(3):
        await _run(town, timers.OFFER_TIMED_OUT, task.task_id)
    assert len((await town.page(said.incident_id)).tasks) == 2


async def test_a_clock_that_was_stopped_or_is_not_due_says_nothing(town: Town) -> None:
    said = await town.say("有人翻墙进东门草坪")
    await town.review("confirm", said.incident_id)
    (task,) = await town.dispatch(said.incident_id)
    clock = next(c for c in (await town.page(said.incident_id)).clocks if c.name == "accept")
    await _run(town, timers.CLOCK_DUE, clock.clock_id)
    await town.progress("accept", task)
    town.now += timedelta(hours=1)
    await _run(town, timers.CLOCK_DUE, clock.clock_id)
    assert not any(row.activity.verb == "clock_breached" for row in (await town.page(said.incident_id)).timeline)


async def test_a_notice_for_the_screen_is_there_with_its_cause_and_shown_once(town: Town) -> None:
    await town.say("有人翻墙进东门草坪")
    shown = await town.rows("SELECT * FROM feed WHERE topic = 'notice'")
    assert len(shown) == 1
    states = await town.rows("SELECT state FROM notices WHERE audience = 'desk'")
    assert [row["state"] for row in states] == ["delivered"]


async def test_everything_that_is_put_off_runs_by_itself(town: Town) -> None:
    await town.say("12号楼着火了")
    await town.later(days=1)
    waiting = await town.rows("SELECT state FROM notices WHERE state <> 'delivered'")
    assert waiting == []


async def test_a_follow_up_is_said_once(town: Town) -> None:
    said = await town.say("12号楼楼上邻居又吵架了")
    await town.review("confirm", said.incident_id)
    (task,) = await town.dispatch(said.incident_id)
    for step in ("accept", "on_scene"):
        task = await town.progress(step, task)
    await town.progress("done", task, note="谈好了")
    await _run(town, timers.FOLLOW_UP_DUE, said.incident_id)  # not yet
    town.now += timedelta(days=31)
    for _ in range(2):
        await _run(town, timers.FOLLOW_UP_DUE, said.incident_id)
    rows = [r for r in (await town.page(said.incident_id)).timeline if r.activity.verb == "follow_up_due"]
    assert len(rows) == 1
