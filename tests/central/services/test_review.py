"""What the officer decides, and how what belongs together is corrected without losing anything."""

import asyncio
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy import event

from central.domain.access import Action
from central.domain.errors import Conflict, Forbidden, Invalid, NotAllowedNow, NotFound
from central.domain.incident import Condition, IncidentState, LinkZone
from central.domain.people import Account, Role
from central.services.incidents import review_incident
from central.services.signals import move_signal
from protocol.texts import both
from tests.central.services.town import DISTRICT, HOME, Town


async def test_who_decides_has_seen_it(town: Town) -> None:
    said = await town.say("有人翻墙进东门草坪")
    filed = await town.review("confirm", said.incident_id)
    assert filed.acknowledged_by == town.officer.account_id


async def test_seen_twice_is_seen_once(town: Town) -> None:
    said = await town.say("有人翻墙进东门草坪")
    first = await town.review("acknowledge", said.incident_id)
    again = await town.review("acknowledge", said.incident_id)
    assert first.acknowledged_at == again.acknowledged_at
    assert len([r for r in (await town.page(said.incident_id)).timeline if r.activity.verb == "acknowledged"]) == 1


@pytest.mark.parametrize(
    ("step", "state", "told"),
    [
        ("reject", IncidentState.REJECTED, "未予立案：不在本社区"),
        ("mark_false_alarm", IncidentState.FALSE_ALARM, "核实后确认没有这回事：不在本社区"),
    ],
)
async def test_an_end_without_work_needs_a_reason_and_the_reporter_reads_it(
    town: Town, step: str, state: IncidentState, told: str
) -> None:
    said = await town.say("有人翻墙进东门草坪")
    with pytest.raises(Invalid):
        await town.review(step, said.incident_id, reason="  ")
    ended = await town.review(step, said.incident_id, reason="不在本社区")
    assert (ended.state, ended.outcome) == (state, "不在本社区")
    assert (await town.steps(said.tracking_code))[-1] == told


async def test_a_name_in_the_officers_reason_does_not_reach_the_reporter(town: Town) -> None:
    said = await town.say("有人翻墙进东门草坪")
    await town.review("reject", said.incident_id, reason="张女士来电说是她本人，电话13812345678")
    last = (await town.steps(said.tracking_code))[-1]
    assert "13812345678" not in last
    assert "张" not in last


async def test_what_was_suspended_or_closed_can_be_opened_again(town: Town) -> None:
    said = await town.say("有人翻墙进东门草坪")
    await town.review("confirm", said.incident_id)
    await town.review("suspend", said.incident_id, reason="等施工方")
    opened = await town.review("reopen", said.incident_id, reason="施工方到了")
    assert (opened.state, opened.outcome) == (IncidentState.REOPENED, None)
    await town.work_through(said.incident_id)
    closed = await town.check(said.incident_id, ok=True)
    assert closed.closed_at is not None
    again = await town.review("reopen", said.incident_id, reason="又来了")
    assert again.closed_at is None


async def test_an_end_taken_back_at_the_desk_tells_the_reporter_only_that_work_goes_on(town: Town) -> None:
    """In whichever language the officer works: the reporter reads their own, and nothing of the desk's slip."""
    for words in (both("web.undo.reason").zh, both("web.undo.reason").en):
        said = await town.say("有人翻墙进东门草坪")
        await town.review("reject", said.incident_id, reason="看错了")
        await town.review("reopen", said.incident_id, reason=words)
        assert (await town.steps(said.tracking_code))[-1] == both("notice.reporter.goes_on").zh


async def test_a_note_is_for_the_staff_only(town: Town) -> None:
    said = await town.say("有人翻墙进东门草坪")
    await town.review("note", said.incident_id, words="已电话联系门卫")
    assert any("已电话联系门卫" in row.text.zh for row in (await town.page(said.incident_id)).timeline)
    assert not any("门卫" in step for step in await town.steps(said.tracking_code))


async def test_a_step_outside_the_table_is_refused(town: Town) -> None:
    said = await town.say("有人翻墙进东门草坪")
    await town.review("reject", said.incident_id, reason="重复")
    with pytest.raises(NotAllowedNow):
        await town.review("confirm", said.incident_id)


async def test_an_officer_of_another_place_sees_and_does_nothing_here(town: Town) -> None:
    said = await town.say("有人翻墙进东门草坪")
    stranger = Account(uuid4(), "qingyuan", "s", "s", Role.OFFICER, "qingyuan/hedong/elsewhere", "-")
    with pytest.raises(NotFound):
        await town.page(said.incident_id, who=stranger)
    async with town.open() as store:
        with pytest.raises(NotFound):
            await review_incident.confirm(said.incident_id, town.act(store, stranger))


async def test_a_patrol_does_not_file(town: Town) -> None:
    said = await town.say("有人翻墙进东门草坪")
    async with town.open() as store:
        with pytest.raises(Forbidden):
            await review_incident.confirm(said.incident_id, town.act(store, town.guard))


async def test_the_page_offers_what_can_be_done_now_and_no_more(town: Town) -> None:
    said = await town.say("有人翻墙进东门草坪")
    candidate = (await town.page(said.incident_id)).allowed
    assert {Action.CONFIRM, Action.REJECT, Action.ACKNOWLEDGE} <= candidate
    assert not {Action.DISPATCH, Action.CHECK, Action.REOPEN, Action.UNDO_LINK} & candidate
    await town.review("confirm", said.incident_id)
    await town.work_through(said.incident_id)
    reported = await town.page(said.incident_id)
    assert Action.CHECK in reported.allowed
    assert Action.CONFIRM not in reported.allowed
    assert reported.rankings == ()
    patrols = (await town.page(said.incident_id, who=town.guard)).allowed
    assert patrols == frozenset()


# Correcting what belongs together


async def test_a_suggestion_waits_on_both_pages_and_accepting_it_merges(town: Town) -> None:
    await town.send(town.event(uuid4()))
    (seen,) = await town.incidents()
    said = await town.say("快来看看")
    assert said.incident_id != seen.incident_id
    (there,) = (await town.page(seen.incident_id)).suggestions
    (here,) = (await town.page(said.incident_id)).suggestions
    for page in (await town.page(seen.incident_id), await town.page(said.incident_id)):
        assert {Action.ACCEPT_SUGGESTION, Action.UNDO_LINK} <= page.allowed, "answered from either side"
    assert there.link.link_id == here.link.link_id
    assert here.target.incident_id == seen.incident_id
    assert {row.suggestion for row in await town.queue()} == {True, False}

    async with town.open() as store:
        joined = await move_signal.accept_suggestion(there.link.link_id, town.act(store))
    assert joined.incident_id == seen.incident_id
    merged = await town.incident(said.incident_id)
    assert (merged.state, merged.merged_into) == (IncidentState.MERGED, seen.incident_id)
    page = await town.page(seen.incident_id)
    assert len(page.links) == 2
    assert page.suggestions == ()
    assert (await town.track(said.tracking_code)).incident_number == seen.number
    kept = next(linked.link for linked in page.links if linked.signal.words)
    assert (kept.decided_by, kept.reasons[0].code) == (str(town.officer.account_id), "link.accepted")


async def test_a_suggestion_turned_down_is_off_the_page_and_on_record(town: Town) -> None:
    await town.send(town.event(uuid4()))
    (seen,) = await town.incidents()
    said = await town.say("快来看看")
    (suggestion,) = (await town.page(seen.incident_id)).suggestions
    async with town.open() as store:
        await move_signal.undo_link(suggestion.link.link_id, town.act(store))
    page = await town.page(seen.incident_id)
    assert page.suggestions == ()
    assert [linked.link.zone for linked in page.undone] == [LinkZone.SUGGEST]
    assert (await town.incident(said.incident_id)).state is IncidentState.CANDIDATE
    async with town.open() as store:
        with pytest.raises(Invalid):
            await move_signal.undo_link(suggestion.link.link_id, town.act(store))


async def test_a_suggestion_turned_down_by_mistake_waits_again_once(town: Town) -> None:
    await town.send(town.event(uuid4()))
    (seen,) = await town.incidents()
    said = await town.say("快来看看")
    (first,) = (await town.page(seen.incident_id)).suggestions
    async with town.open() as store:
        await move_signal.undo_link(first.link.link_id, town.act(store))
        for _ in range(2):
            await move_signal.suggest_again(first.link.link_id, town.act(store))
    (again,) = (await town.page(seen.incident_id)).suggestions
    assert (again.link.score, again.link.reasons) == (first.link.score, first.link.reasons)
    assert again.link.decided_by == str(town.officer.account_id)
    async with town.open() as store:
        await move_signal.accept_suggestion(again.link.link_id, town.act(store))
        after = await move_signal.suggest_again(first.link.link_id, town.act(store))
    assert (await town.page(after.incident_id)).suggestions == (), "what stands there is not asked about"
    assert (await town.incident(said.incident_id)).state is IncidentState.MERGED
    async with town.open() as store:
        links = await store.links.of_signal(DISTRICT, again.signal.signal_id)
        (stands,) = [link for link in links if link.stands]
        with pytest.raises(Invalid):
            await move_signal.suggest_again(stands.link_id, town.act(store))


async def test_an_undone_link_makes_the_signal_its_own_incident_again(town: Town) -> None:
    event = uuid4()
    await town.send(town.event(event))
    said = await town.say("有人翻墙进东门草坪")
    assert said.linked
    page = await town.page(said.incident_id)
    link = next(linked.link for linked in page.links if linked.signal.words)
    async with town.open() as store:
        own = await move_signal.undo_link(link.link_id, town.act(store))
    assert own.incident_id != said.incident_id
    assert [linked.signal.words for linked in (await town.page(own.incident_id)).links] == ["有人翻墙进东门草坪"]
    before = await town.page(said.incident_id)
    assert (len(before.links), len(before.undone)) == (1, 1)
    assert before.undone[0].link.undone_by == str(town.officer.account_id)
    assert (await town.track(said.tracking_code)).incident_number == own.number


async def test_an_event_is_never_torn_apart_and_later_revisions_follow_where_it_was_put(town: Town) -> None:
    event = uuid4()
    said = await town.say("有人翻墙进东门草坪")
    await town.send(town.event(event), town.event(event, 2, "updated"))
    page = await town.page(said.incident_id)
    assert len(page.links) == 3
    link = next(linked.link for linked in page.links if linked.signal.revision == 1)
    async with town.open() as store:
        own = await move_signal.undo_link(link.link_id, town.act(store))
    assert len((await town.page(own.incident_id)).links) == 2
    await town.send(town.event(event, 3, "ended"))
    assert (await town.incident(own.incident_id)).condition is Condition.CLEARED
    assert (await town.incident(said.incident_id)).condition is Condition.ACTIVE


async def test_the_only_signal_cannot_be_separated(town: Town) -> None:
    said = await town.say("有人翻墙进东门草坪")
    (linked,) = (await town.page(said.incident_id)).links
    async with town.open() as store:
        with pytest.raises(Invalid):
            await move_signal.undo_link(linked.link.link_id, town.act(store))


async def test_a_signal_moved_away_leaves_its_incident_merged(town: Town) -> None:
    one = await town.say("12号楼楼道堆满杂物")
    other = await town.say("13号楼楼道堆满杂物")
    async with town.open() as store:
        joined = await move_signal.move(one.signal_id, other.incident_id, town.act(store))
    assert joined.incident_id == other.incident_id
    assert (await town.incident(one.incident_id)).merged_into == other.incident_id


async def test_merging_brings_signals_and_calls_off_tasks_and_the_old_id_is_found(town: Town) -> None:
    one = await town.say("12号楼楼上邻居吵架")
    other = await town.say("13号楼楼上邻居吵架")
    await town.review("confirm", one.incident_id)
    await town.dispatch(one.incident_id)
    async with town.open() as store:
        await move_signal.merge(one.incident_id, other.incident_id, town.act(store))
    old = await town.page(one.incident_id)
    assert (old.incident.state, old.links) == (IncidentState.MERGED, ())
    assert {row.task.state for row in old.tasks} == {"cancelled"}
    assert len((await town.page(other.incident_id)).links) == 2
    assert (await town.track(one.tracking_code)).incident_number == other.incident_number
    third = await town.say("13号楼楼上邻居又吵架了")
    assert third.incident_id == other.incident_id


async def test_impossible_merges_are_refused(town: Town) -> None:
    one = await town.say("12号楼楼上邻居吵架")
    other = await town.say("13号楼楼上邻居吵架")
    await town.review("reject", other.incident_id, reason="重复")
    async with town.open() as store:
        for source, target, error in (
            (one, one, Invalid),
            (one, other, NotAllowedNow),
            (other, one, NotAllowedNow),
        ):
            with pytest.raises(error):
                await move_signal.merge(source.incident_id, target.incident_id, town.act(store))


# Two at once


async def test_two_who_report_one_trouble_at_the_same_instant_make_one_incident(town: Town) -> None:
    reports = await asyncio.gather(*(town.say(f"有人翻墙进东门草坪，第{n}个人") for n in range(5)))
    assert len({report.incident_id for report in reports}) == 1
    assert sum(not report.linked for report in reports) == 1


async def test_of_two_officers_who_decide_at_once_one_is_told_so(town: Town) -> None:
    said = await town.say("有人翻墙进东门草坪")
    results = await asyncio.gather(
        town.review("reject", said.incident_id, reason="重复"),
        town.review("confirm", said.incident_id),
        return_exceptions=True,
    )
    failed = [result for result in results if isinstance(result, Exception)]
    state = (await town.incident(said.incident_id)).state
    # Filing first and rejecting then is a decision; rejecting first leaves nothing to file.
    assert (len(failed), state) in ((1, IncidentState.REJECTED), (0, IncidentState.REJECTED), (1, IncidentState.FILED))
    assert all(isinstance(error, NotAllowedNow | Conflict) for error in failed)


async def test_the_queue_shows_the_most_urgent_first_and_nothing_that_has_ended(town: Town) -> None:
    await town.say("西门垃圾成堆没人收")
    ended = await town.say("13号楼楼上吵死了，太吵")
    await town.review("reject", ended.incident_id, reason="重复")
    town.now += timedelta(minutes=1)
    await town.say("12号楼着火了")
    rows = await town.queue()
    assert [str(row.title.zh) for row in rows] == ["火情", "暴露垃圾"]
    assert [row.place_name for row in rows] == ["12号楼", "西门"]
    assert rows[0].words == "12号楼着火了"
    assert rows[0].sources == ("resident",)


async def test_a_longer_queue_asks_the_database_no_more_often(town: Town) -> None:
    asked: list[str] = []

    def count(*call: Any) -> None:
        asked.append(call[2])

    event.listen(town.database.engine.sync_engine, "before_cursor_execute", count)
    await town.say("西门垃圾成堆没人收")
    asked.clear()
    assert len(await town.queue()) == 1
    for_one = len(asked)
    for building in (3, 7, 12):
        await town.say(f"{building}号楼楼上吵死了，太吵")
    asked.clear()
    assert len(await town.queue()) == 4
    assert len(asked) == for_one


async def test_a_scope_narrower_than_the_incident_sees_nothing(town: Town) -> None:
    said = await town.say("有人翻墙进东门草坪")
    grid = Account(uuid4(), "qingyuan", "g", "g", Role.OFFICER, f"{HOME}/g2", "-")
    with pytest.raises(NotFound):
        await town.page(said.incident_id, who=grid)


async def test_whose_report_is_taken_out_again_reads_that_the_news_were_of_another_matter(town: Town) -> None:
    first = await town.say("有人翻墙进东门草坪")
    second = await town.say("东门草坪有人翻进去了")
    assert second.linked
    await town.review("confirm", first.incident_id)
    await town.dispatch(first.incident_id)
    links = (await town.page(first.incident_id)).links
    link = next(linked.link for linked in links if linked.signal.signal_id == second.signal_id)
    async with town.open() as store:
        own = await move_signal.undo_link(link.link_id, town.act(store))
    steps = await town.steps(second.tracking_code)
    assert own.number in steps[-1]
    assert "不是同一件" in steps[-1]
    assert "不是同一件" not in (await town.steps(first.tracking_code))[-1]
