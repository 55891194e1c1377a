"""The duty desk's queue shows all that is open: what does not fit on its page is counted, asked for, and found."""

from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import event, text

from central.domain.incident import IncidentState
from central.domain.queue import Filter, Wanted
from central.domain.signal import Source
from central.services.screens.queue import NEWEST, everything_open, most_urgent
from tests.central.services.town import COMMUNITY, PACKS, Town

_OLDER = """
    INSERT INTO incidents SELECT (r).* FROM (
        SELECT jsonb_populate_record(i, jsonb_build_object(
            'incident_id', gen_random_uuid(), 'state', CAST(:state AS text),
            'number', CAST(:day AS text) || '-' || lpad(n::text, 3, '0'),
            'opened_at', i.opened_at - interval '1 day' + n * interval '1 minute')) AS r
        FROM incidents i, generate_series(1, :many) n WHERE i.incident_id = :like
    ) AS made
"""


async def older(town: Town, like: UUID, many: int, state: str = "candidate", day: str = "20261122") -> None:
    """So many like this one, a day older, each with a number of its own."""
    async with town.database.engine.begin() as connection:
        await connection.execute(text(_OLDER), {"like": like, "many": many, "state": state, "day": day})


async def test_two_hundred_that_are_suspended_hide_nothing_that_is_new(town: Town) -> None:
    base = await town.say("西门垃圾成堆没人收")
    await older(town, base.incident_id, 205, "suspended")
    new = await town.say("东门垃圾成堆没人收")
    page = await town.queue_page()
    assert {row.incident.incident_id for row in page.rows} == {base.incident_id, new.incident_id}
    assert (page.fitting, page.counts[Filter.SUSPENDED]) == (2, 205)
    suspended = await town.queue_page(Wanted(Filter.SUSPENDED))
    assert (len(suspended.rows), suspended.fitting) == (200, 205)


async def test_what_does_not_fit_is_counted_and_what_came_last_is_shown_all_the_same(town: Town) -> None:
    base = await town.say("西门垃圾成堆没人收")
    await older(town, base.incident_id, 250)
    new = await town.say("东门垃圾成堆没人收")
    page = await town.queue_page()
    assert (len(page.rows), page.fitting, page.counts[Filter.ALL]) == (200, 252, 252)
    assert new.incident_id not in {row.incident.incident_id for row in page.rows}
    assert [row.incident.incident_id for row in page.newest[:2]] == [new.incident_id, base.incident_id]
    assert len(page.newest) == NEWEST


async def test_asking_for_more_shows_every_one_of_them_once(town: Town) -> None:
    base = await town.say("西门垃圾成堆没人收")
    await older(town, base.incident_id, 250)
    page = await town.queue_page(most=400)
    assert (len({row.incident.incident_id for row in page.rows}), page.fitting, page.newest) == (251, 251, ())


async def test_what_is_nearly_all_shown_tells_none_of_them_twice(town: Town) -> None:
    base = await town.say("西门垃圾成堆没人收")
    await older(town, base.incident_id, 3)
    page = await town.queue_page(most=2)
    shown = [row.incident.incident_id for row in (*page.rows, *page.newest)]
    assert (len(shown), len({*shown})) == (4, 4)


async def test_what_a_node_kept_for_an_hour_and_told_now_is_among_the_newest(town: Town) -> None:
    base = await town.say("西门垃圾成堆没人收")
    await older(town, base.incident_id, 40)
    async with town.database.engine.begin() as connection:
        await connection.execute(
            text("UPDATE incidents SET opened_at = opened_at - interval '20 hours' WHERE incident_id = :it"),
            {"it": base.incident_id},
        )
    page = await town.queue_page(most=1)
    assert page.newest[0].incident.incident_id == base.incident_id


async def test_the_filters_are_answered_from_everything_and_not_from_what_is_shown(town: Town) -> None:
    base = await town.say("西门垃圾成堆没人收")
    await older(town, base.incident_id, 250)
    noise = await town.say("12号楼楼上吵死了，太吵")
    await town.review("acknowledge", noise.incident_id)
    by_place = await town.queue_page(Wanted(place="12号楼"), most=5)
    assert [row.incident.incident_id for row in by_place.rows] == [noise.incident_id]
    assert (by_place.fitting, by_place.counts[Filter.ALL], by_place.counts[Filter.UNSEEN]) == (1, 252, 251)
    assert by_place.places == ("12号楼", "西门")
    assert {each.pack for each in by_place.packs} == {"garbage", (await town.incident(noise.incident_id)).pack}
    mine = await town.queue_page(Wanted(by=town.officer.account_id))
    assert [row.incident.incident_id for row in mine.rows] == [noise.incident_id]
    unseen = await town.queue_page(Wanted(Filter.UNSEEN, pack="garbage"), most=1)
    assert (len(unseen.rows), unseen.fitting) == (1, 251)


async def test_a_life_at_stake_and_a_call_for_help_are_told_whatever_is_asked_for(town: Town) -> None:
    grave = await town.say("12号楼着火了")
    other = await town.say("西门垃圾成堆没人收")
    page = await town.queue_page(Wanted(pack="garbage"))
    assert [row.incident.incident_id for row in page.rows] == [other.incident_id]
    assert page.unheard == (grave.incident_id,)
    await town.review("acknowledge", grave.incident_id)
    assert (await town.queue_page(Wanted(pack="garbage"))).unheard == ()


async def test_a_row_says_in_short_what_was_heard(town: Town) -> None:
    event_id = uuid4()
    await town.send(town.event(event_id))
    await town.send(town.event(event_id, 2, "updated"))
    said = await town.say("有人翻墙进东门草坪，两个人")
    again = await town.say("东门草坪有人翻墙进来了", source=Source.PATROL, account=town.guard)
    rows = {row.incident.incident_id: row for row in await town.queue()}
    (row,) = rows.values()
    assert row.incident.incident_id == said.incident_id == again.incident_id
    assert row.signals == 3, "two revisions of one event are one"
    assert row.sources == ("camera", "resident", "patrol")
    assert row.words == "东门草坪有人翻墙进来了"
    assert not row.unproven


async def test_an_undone_link_and_a_suggestion_are_not_heard_but_the_suggestion_is_marked(town: Town) -> None:
    first = await town.say("有人翻墙进东门草坪")
    second = await town.say("12号楼着火了")
    async with town.database.engine.begin() as connection:
        move = "UPDATE links SET incident_id = :there, zone = 'suggest' WHERE incident_id = :here"
        await connection.execute(text(move), {"there": first.incident_id, "here": second.incident_id})
    rows = {row.incident.incident_id: row for row in await town.queue()}
    assert (rows[first.incident_id].signals, rows[first.incident_id].suggestion) == (1, True)
    assert (rows[second.incident_id].signals, rows[second.incident_id].suggestion) == (0, False)


async def test_the_wall_still_counts_what_is_suspended_among_the_most_urgent(town: Town) -> None:
    base = await town.say("西门垃圾成堆没人收")
    await older(town, base.incident_id, 2, "suspended")
    async with town.open() as store:
        rows = await most_urgent(COMMUNITY, store=store, packs=PACKS, limit=60)
    assert [row.incident.state for row, _ in rows] == [IncidentState.SUSPENDED] * 2 + [IncidentState.CANDIDATE]
    assert [packs for _, packs in rows] == [frozenset(), frozenset(), frozenset({"garbage"})]


async def test_everything_open_is_listed_without_an_end(town: Town) -> None:
    base = await town.say("西门垃圾成堆没人收")
    await older(town, base.incident_id, 210)
    await older(town, base.incident_id, 1, "suspended", day="20261121")
    async with town.open() as store:
        listed = await everything_open(COMMUNITY, store=store, packs=PACKS)
    assert len(listed) == 212
    assert {each.place_name for each in listed} == {"西门"}


async def test_a_queue_of_hundreds_asks_as_often_as_one_of_a_few_and_fetches_no_signals(town: Town) -> None:
    asked: list[str] = []

    def note(*call: Any) -> None:
        asked.append(call[2])

    event.listen(town.database.engine.sync_engine, "before_cursor_execute", note)
    base = await town.say("西门垃圾成堆没人收")
    await older(town, base.incident_id, 3)
    asked.clear()
    await town.queue_page(most=2)
    for_few = len(asked)
    await older(town, base.incident_id, 600, day="20261120")
    asked.clear()
    page = await town.queue_page(most=500)
    assert (len(page.rows), page.fitting) == (500, 604)
    assert len(asked) == for_few <= 12
    assert not [one for one in asked if "signals.dedupe_key" in one], "heard in short, never whole"
