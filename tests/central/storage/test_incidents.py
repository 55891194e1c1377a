"""Candidates near a signal, the queue, versions, numbers, the timeline that cannot be rewritten."""

import asyncio
import math
from dataclasses import replace
from datetime import timedelta
from uuid import UUID, uuid4

import psycopg
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from central.domain.errors import Conflict, Invalid, NotFound
from central.domain.incident import IncidentState, LinkZone, Verb
from central.domain.nearness import MOST_CANDIDATES
from central.domain.timeline import broken_at
from central.services.ports.signals import Around
from central.services.ports.store import Store
from central.storage.database import Database
from central.storage.near import in_box
from central.storage.numbers import Reserved
from central.storage.tables import activities, incidents
from protocol.geo import EARTH_RADIUS_M, Position
from protocol.hazards import Severity
from tests.central.storage.values import (
    COMMUNITY,
    DISTRICT,
    GATE,
    GRID,
    HERE,
    NOON,
    a_clock,
    a_link,
    a_signal,
    a_task,
    a_where,
    an_activity,
    an_incident,
    minutes,
)  # fmt: skip


def metres_north(metres: float) -> Position:
    return Position(lat=GATE.lat + math.degrees(metres / EARTH_RADIUS_M), lon=GATE.lon)


async def test_an_incident_within_the_radius_is_near_and_one_beyond_it_is_not(store: Store) -> None:
    near = an_incident(where=a_where(position=metres_north(59)))
    far = an_incident(where=a_where(position=metres_north(61)))
    for incident in (near, far):
        await store.incidents.add(HERE, incident)
    known = await store.incidents.near(HERE, a_signal(), radius_m=60, since=NOON)
    assert [candidate.incident for candidate in known] == [near]


async def test_a_crowd_in_the_corners_of_the_box_does_not_hide_what_is_near(store: Store) -> None:
    north = metres_north(50)
    corner = a_where(position=Position(lat=north.lat, lon=north.lon + (north.lat - GATE.lat)))
    near = an_incident(where=a_where(position=metres_north(5)))
    crowd = [an_incident(where=corner, last_signal_at=NOON + minutes(1)) for _ in range(MOST_CANDIDATES + 1)]
    for incident in (near, *crowd):
        await store.incidents.add(HERE, incident)
    known = await store.incidents.near(HERE, a_signal(), radius_m=60, since=NOON)
    assert [candidate.incident for candidate in known] == [near]


async def test_an_incident_that_has_been_quiet_too_long_is_not_near(store: Store) -> None:
    quiet = an_incident(last_signal_at=NOON - timedelta(seconds=1))
    await store.incidents.add(HERE, quiet)
    assert await store.incidents.near(HERE, a_signal(), radius_m=60, since=NOON) == []
    assert len(await store.incidents.near(HERE, a_signal(), radius_m=60, since=NOON - minutes(1))) == 1


@pytest.mark.parametrize("state", IncidentState)
async def test_only_rejected_and_merged_incidents_are_never_near(store: Store, state: IncidentState) -> None:
    await store.incidents.add(HERE, an_incident(state=state))
    found = await store.incidents.near(HERE, a_signal(), radius_m=60, since=NOON)
    assert len(found) == (0 if state in (IncidentState.REJECTED, IncidentState.MERGED) else 1)


@pytest.mark.parametrize(
    ("signal_where", "incident_where", "near"),
    [
        ({"position": None}, {}, True),
        ({}, {"position": None}, True),
        ({"position": None, "place_path": COMMUNITY}, {}, True),
        ({"position": None, "place_path": f"{GRID}/b12"}, {}, True),
        ({"position": None, "place_path": f"{COMMUNITY}/g1", "names": (), "building": "12"}, {}, True),
        ({"position": None, "place_path": f"{COMMUNITY}/g1", "names": ("草坪",), "building": None}, {}, True),
        ({"position": None, "place_path": f"{COMMUNITY}/g1", "names": ("西门",), "building": "13"}, {}, False),
        ({"position": None, "place_path": f"{COMMUNITY}/g1", "names": (), "building": None}, {}, False),
        ({"position": None, "place_path": f"{COMMUNITY}/g1"}, {"place_path": f"{COMMUNITY}x/g1"}, False),
        ({"building": "12"}, {"position": metres_north(500)}, False),
    ],
)
async def test_where_a_position_is_missing_the_branch_the_building_or_the_name_decides(
    store: Store, signal_where: dict[str, object], incident_where: dict[str, object], near: bool
) -> None:
    scope = replace(HERE, place_path="qingyuan")
    await store.incidents.add(scope, an_incident(where=a_where(**incident_where)))
    signal = a_signal(where=a_where(**signal_where))
    assert bool(await store.incidents.near(scope, signal, radius_m=60, since=NOON)) is near


async def test_candidates_come_with_their_standing_signals_and_newest_first(store: Store) -> None:
    older, newer = an_incident(), an_incident(last_signal_at=NOON + minutes(1))
    standing, undone, suggested = a_signal(), a_signal(), a_signal()
    for incident in (older, newer):
        await store.incidents.add(HERE, incident)
    for signal in (standing, undone, suggested):
        await store.signals.add(HERE, signal)
    await store.links.add(HERE, a_link(standing, older, zone=LinkZone.NEW))
    await store.links.add(HERE, a_link(undone, older, undone_at=NOON, undone_by="officer"))
    await store.links.add(HERE, a_link(suggested, older, zone=LinkZone.SUGGEST))
    found = await store.incidents.near(HERE, a_signal(), radius_m=60, since=NOON)
    assert [(known.incident, known.signals) for known in found] == [(newer, ()), (older, (standing,))]
    assert await store.signals.of_incident(HERE, older.incident_id) == [standing]


async def test_asking_about_many_incidents_at_once_answers_as_asking_about_each(store: Store) -> None:
    busy, quiet, other = an_incident(), an_incident(), an_incident()
    for incident in (busy, quiet, other):
        await store.incidents.add(HERE, incident)
    for incident, zone in ((busy, LinkZone.NEW), (busy, LinkZone.SUGGEST), (other, LinkZone.LINK)):
        signal = a_signal()
        await store.signals.add(HERE, signal)
        await store.links.add(HERE, a_link(signal, incident, zone=zone))
        await store.clocks.add(HERE, a_clock(incident))
    asked = [busy.incident_id, quiet.incident_id]
    for table in (store.signals, store.links, store.clocks):
        each = {id_: found for id_ in asked if (found := await table.of_incident(HERE, id_))}
        assert await table.of_incidents(HERE, asked) == each
        assert await table.of_incidents(HERE, []) == {}


_lat = st.floats(-90, 90, allow_nan=False)
_lon = st.floats(-180, 180, allow_nan=False)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(here=st.tuples(_lat, _lon), there=st.tuples(_lat, _lon), slack=st.floats(1.0, 3.0))
def test_the_box_never_hides_what_the_circle_holds(
    postgres: str, here: tuple[float, float], there: tuple[float, float], slack: float
) -> None:
    centre, point = Position(lat=here[0], lon=here[1]), Position(lat=there[0], lon=there[1])
    radius_m = centre.distance_m(point) * slack
    condition = str(in_box(centre, radius_m).compile(compile_kwargs={"literal_binds": True}))
    query = f"SELECT {condition} FROM (VALUES (%s::float8, %s::float8)) AS incidents (lat, lon)"
    with psycopg.connect(postgres) as connection:
        assert connection.execute(query.encode(), [point.lat, point.lon]).fetchone() == (True,)


async def test_the_queue_shows_the_most_urgent_first_and_then_the_oldest(store: Store) -> None:
    first = an_incident(severity=Severity.LIFE_SAFETY, opened_at=NOON)
    second = an_incident(severity=Severity.MAJOR, opened_at=NOON - minutes(9))
    third = an_incident(severity=Severity.MAJOR, opened_at=NOON - minutes(3))
    closed = an_incident(state=IncidentState.CLOSED)
    for incident in (third, closed, first, second):
        await store.incidents.add(HERE, incident)
    open_states = [state for state in IncidentState if state is not IncidentState.CLOSED]
    assert await store.incidents.queue(HERE, states=open_states) == [first, second, third]
    assert await store.incidents.queue(HERE, states=open_states, limit=1) == [first]
    assert await store.incidents.queue(HERE, states=[]) == []


async def test_saving_raises_the_version_and_a_stale_copy_is_a_conflict(database: Database) -> None:
    incident = an_incident()
    async with database.transaction() as store:
        await store.incidents.add(HERE, incident)
        saved = await store.incidents.save(HERE, replace(incident, state=IncidentState.FILED))
        assert saved.version == incident.version + 1
        with pytest.raises(Conflict):
            await store.incidents.save(HERE, incident)
        with pytest.raises(NotFound):
            await store.incidents.save(HERE, an_incident())
        assert await store.incidents.get(HERE, incident.incident_id) == saved


async def test_a_task_saved_twice_from_the_same_copy_is_a_conflict(store: Store) -> None:
    incident = an_incident()
    task = a_task(incident)
    await store.incidents.add(HERE, incident)
    await store.tasks.add(HERE, task)
    saved = await store.tasks.save(HERE, replace(task, note="到了"))
    with pytest.raises(Conflict):
        await store.tasks.save(HERE, replace(task, note="也到了"))
    assert await store.tasks.of_incident(HERE, incident.incident_id) == [saved]


async def test_of_two_officers_who_save_at_once_one_hears_of_the_conflict(database: Database) -> None:
    incident = an_incident()
    async with database.transaction() as store:
        await store.incidents.add(HERE, incident)

    async def save(outcome: str) -> str:
        async with database.transaction() as store:
            await store.incidents.get(HERE, incident.incident_id)
            await store.incidents.save(HERE, replace(incident, outcome=outcome))
            await asyncio.sleep(0.05)
        return outcome

    answers = await asyncio.gather(save("a"), save("b"), return_exceptions=True)
    assert sorted(type(answer).__name__ for answer in answers) == ["Conflict", "str"]


async def test_numbers_of_a_day_are_never_given_twice_even_at_once(database: Database) -> None:
    async def number() -> str:
        async with database.transaction() as store:
            return await store.incidents.next_number(HERE, "20261123")

    numbers = await asyncio.gather(*[number() for _ in range(20)])
    assert sorted(numbers) == [f"20261123-{n:03d}" for n in range(1, 21)]
    async with database.transaction() as store:
        assert await store.incidents.next_number(HERE, "20261124") == "20261124-001"


async def test_a_number_waits_for_nobody(database: Database) -> None:
    async with database.transaction() as first, database.transaction() as second:
        await first.incidents.next_number(HERE, "20261123")
        number = await asyncio.wait_for(second.incidents.next_number(HERE, "20261123"), 5)
    assert number == "20261123-002"


async def test_numbers_taken_for_a_chunk_and_not_needed_go_back_unless_others_took_more(database: Database) -> None:
    day, one, other = "20261123", Reserved(database.numbers), Reserved(database.numbers)
    given = [await one.next(DISTRICT, day, 5), await one.next(DISTRICT, day, 4)]
    await one.give_back()
    given += [await other.next(DISTRICT, day, 3), await one.next(DISTRICT, day, 3)]
    await other.give_back()  # the other took more since: these stay unused
    await one.give_back()
    given += [await one.next(DISTRICT, day, 1), await one.next(DISTRICT, day, 1)]
    assert given == [f"{day}-{n:03d}" for n in (1, 2, 3, 6, 7, 8)]


async def test_a_chunk_that_fails_gives_back_what_it_had_not_used(database: Database) -> None:
    signals = [
        a_signal(signal_id=uuid4(), event_id=None, where=a_where(position=metres_north(1000 * n))) for n in range(4)
    ]
    with pytest.raises(Conflict):
        async with database.chunk() as store:
            await store.incidents.look_around(HERE, [Around(each, 60, NOON) for each in signals])
            assert await store.incidents.next_number(HERE, "20261123") == "20261123-001"
            raise Conflict
    async with database.transaction() as store:
        assert await store.incidents.next_number(HERE, "20261123") == "20261123-002"


async def test_a_locked_cell_makes_the_second_wait_and_cells_in_any_order_do_not_deadlock(database: Database) -> None:
    order: list[str] = []

    async def hold(name: str, cells: list[str]) -> None:
        async with database.transaction() as store:
            await store.incidents.lock_cell(HERE, cells)
            order.append(f"{name} in")
            await asyncio.sleep(0.02)
            order.append(f"{name} out")

    cells = [f"cell-{n}" for n in range(6)]
    await asyncio.gather(*[hold(str(n), cells[n:] + cells[:n]) for n in range(4)])
    assert [mark.split()[1] for mark in order] == ["in", "out"] * 4


async def test_incidents_locked_in_any_order_do_not_deadlock(database: Database) -> None:
    ids = [uuid4() for _ in range(6)]
    async with database.transaction() as store:
        for incident_id in ids:
            await store.incidents.add(HERE, an_incident(incident_id=incident_id))
    inside: list[int] = []

    async def hold(first: int) -> list[UUID]:
        async with database.transaction() as store:
            locked = await store.incidents.lock_all(HERE, ids[first:] + ids[:first])
            inside.append(first)
            await asyncio.sleep(0)
            assert inside == [first], "one at a time"
            inside.clear()
            return [each.incident_id for each in locked]

    assert await asyncio.gather(*[hold(n) for n in range(4)]) == [sorted(ids)] * 4


async def test_cells_of_two_districts_do_not_wait_for_each_other(database: Database) -> None:
    there = replace(HERE, district_id="jizhou")
    async with database.transaction() as here, database.transaction() as elsewhere:
        await here.incidents.lock_cell(HERE, ["cell"])
        await asyncio.wait_for(elsewhere.incidents.lock_cell(there, ["cell"]), 5)


async def test_the_timeline_gets_its_numbers_and_digests_and_the_chain_holds(store: Store) -> None:
    incident = an_incident()
    await store.incidents.add(HERE, incident)
    for verb in (Verb.OPENED, Verb.NOTED, Verb.STATE_CHANGED):
        await store.activities.append(HERE, an_activity(incident, verb=verb, seq=77, data={"n": 1.0, "big": 1e300}))
    rows = await store.activities.of_incident(HERE, incident.incident_id)
    assert [row.seq for row in rows] == [1, 2, 3]
    assert broken_at(rows) is None
    assert broken_at([rows[0], replace(rows[1], actor="somebody else"), rows[2]]) == 2


async def test_two_who_write_one_timeline_at_once_stand_in_line(database: Database) -> None:
    incident = an_incident()
    async with database.transaction() as store:
        await store.incidents.add(HERE, incident)

    async def note(n: int) -> None:
        async with database.transaction() as store:
            await store.activities.append(HERE, an_activity(incident, verb=Verb.NOTED, data={"n": n}))

    await asyncio.gather(*[note(n) for n in range(8)])
    async with database.transaction() as store:
        rows = await store.activities.of_incident(HERE, incident.incident_id)
    assert [row.seq for row in rows] == list(range(1, 9))
    assert broken_at(rows) is None


@pytest.mark.parametrize(
    "change",
    [
        activities.update().values(actor="x"),
        activities.delete(),
        activities.update().where(activities.c.actor == "nobody").values(actor="x"),
        text("TRUNCATE activities"),
    ],
    ids=["update", "delete", "update of nothing", "truncate"],
)
async def test_the_timeline_cannot_be_rewritten_even_by_sql(database: Database, change: object) -> None:
    incident = an_incident()
    async with database.transaction() as store:
        await store.incidents.add(HERE, incident)
        await store.activities.append(HERE, an_activity(incident))
    with pytest.raises(IntegrityError, match="append-only"):
        async with database.engine.begin() as connection:
            await connection.execute(change)  # type: ignore[call-overload]


async def test_a_signal_stands_in_one_incident_at_a_time(database: Database) -> None:
    one, two, signal = an_incident(), an_incident(), a_signal()
    async with database.transaction() as store:
        await store.incidents.add(HERE, one)
        await store.incidents.add(HERE, two)
        await store.signals.add(HERE, signal)
        await store.links.add(HERE, a_link(signal, one))
        await store.links.add(HERE, a_link(signal, two, zone=LinkZone.SUGGEST))
    with pytest.raises(Conflict):
        async with database.transaction() as store:
            await store.links.add(HERE, a_link(signal, two))


@pytest.mark.parametrize("words", ["NUL \x00 inside", "half a pair \ud83d", "\udfff"])
async def test_words_that_postgresql_cannot_hold_are_named_invalid(store: Store, words: str) -> None:
    with pytest.raises(Invalid):
        await store.signals.add(HERE, a_signal(words=words))
    incident = an_incident()
    await store.incidents.add(HERE, incident)
    with pytest.raises(Invalid):
        await store.activities.append(HERE, an_activity(incident, data={"deep": [{"words": words}]}))


@pytest.mark.parametrize("number", [math.nan, math.inf, -math.inf])
async def test_numbers_that_are_none_are_named_invalid(store: Store, number: float) -> None:
    incident, signal = an_incident(), a_signal()
    await store.incidents.add(HERE, incident)
    with pytest.raises(Invalid):
        await store.links.add(HERE, a_link(signal, incident, score=number))
    with pytest.raises(Invalid):
        await store.activities.append(HERE, an_activity(incident, data={"score": number}))


async def test_an_instant_without_its_zone_is_named_invalid(store: Store) -> None:
    with pytest.raises(Invalid):
        await store.incidents.add(HERE, an_incident(opened_at=NOON.replace(tzinfo=None)))


async def test_what_hangs_on_an_unknown_incident_is_refused(store: Store) -> None:
    unknown, signal = an_incident(), a_signal()
    for writing in (
        store.links.add(HERE, a_link(signal, unknown)),
        store.tasks.add(HERE, a_task(unknown)),
        store.activities.append(HERE, an_activity(unknown)),
    ):
        with pytest.raises(NotFound):
            await writing


async def test_rows_written_by_hand_obey_the_datum(database: Database) -> None:
    incident = an_incident()
    async with database.transaction() as store:
        await store.incidents.add(HERE, incident)
    with pytest.raises(IntegrityError, match="wgs84"):
        async with database.engine.begin() as connection:
            await connection.execute(incidents.update().values(lat=91.0))
