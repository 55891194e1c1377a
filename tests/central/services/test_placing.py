"""Accepted first, placed a moment later: in order, once, whatever runs beside it and whatever cannot be placed."""

import asyncio
import random
import sys
from collections import Counter
from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import replace
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest

from central.domain.incident import Condition, IncidentState, Verb
from central.domain.timeline import broken_at
from central.jobs import placing
from central.services.ports.store import Store
from central.services.signals.place_signals import MOST_TRIES, TRY_AGAIN_AFTER, could_not_place
from protocol.messages import Outcome
from tests.central.services.town import COMMUNITY, DISTRICT, Town

ROOT = Path(__file__).parents[3]
ACCEPTED, DUPLICATE = Outcome.ACCEPTED, Outcome.DUPLICATE


async def waiting(town: Town) -> int:
    return len(await town.rows("SELECT * FROM unplaced WHERE set_aside_at IS NULL"))


async def standing(town: Town) -> dict[str, int]:
    """How often each signal's dedupe key stands in an incident."""
    rows = await town.rows(
        "SELECT dedupe_key, count(l.signal_id) AS times FROM signals s LEFT JOIN links l ON l.signal_id = s.signal_id"
        " AND l.zone <> 'suggest' AND l.undone_at IS NULL GROUP BY dedupe_key"
    )
    return {row["dedupe_key"]: row["times"] for row in rows}


async def test_what_is_accepted_waits_and_belongs_to_an_incident_once_it_is_placed(town: Town) -> None:
    await town.accept(town.event(uuid4()), town.event(uuid4()))
    assert await waiting(town) == 2
    assert await town.incidents() == []
    assert await town.place() == 2
    assert await waiting(town) == 0
    (incident,) = await town.incidents()
    page = await town.page(incident.incident_id)
    assert (len(page.links), page.chain_broken_at) == (2, None)


async def test_two_batches_with_the_same_events_at_once_accept_each_once(town: Town) -> None:
    events = [town.event(uuid4()) for _ in range(20)]
    answers = await asyncio.gather(*(town.accept(*random.Random(n).sample(events, 20)) for n in range(4)))
    outcomes = Counter(answer.outcome for batch in answers for answer in batch.answers)
    assert outcomes == {ACCEPTED: 20, DUPLICATE: 60}
    assert await town.place() == 20
    assert set((await standing(town)).values()) == {1}


async def test_of_two_with_one_key_in_a_batch_the_first_counts(town: Town) -> None:
    event = uuid4()
    answer = await town.accept(town.event(event, confidence=0.7), town.event(event, confidence=0.9))
    assert [each.outcome for each in answer.answers] == [ACCEPTED, DUPLICATE]
    (kept,) = await town.rows("SELECT confidence FROM signals")
    assert kept["confidence"] == 0.7


@pytest.mark.parametrize("order", [(1, 2, 3), (3, 2, 1), (2, 3, 1)])
@pytest.mark.parametrize("together", [True, False])
async def test_revisions_in_any_order_and_any_chunks_end_alike(
    town: Town, order: tuple[int, ...], together: bool
) -> None:
    event, other, phases = uuid4(), uuid4(), {1: "started", 2: "updated", 3: "ended"}
    for revision in order:
        await town.accept(town.event(event, revision, phases[revision]))
        if not together:
            await town.place()
    await town.place()
    (incident,) = await town.incidents()
    assert incident.condition is Condition.CLEARED
    await town.send(town.event(other))
    assert (await town.incident(incident.incident_id)).condition is Condition.ACTIVE
    await town.send(town.event(other, 2, "ended"))
    assert (await town.incident(incident.incident_id)).condition is Condition.CLEARED
    assert len((await town.page(incident.incident_id)).links) == 5


async def test_the_most_urgent_is_placed_first_and_its_equals_in_order_of_arrival(town: Town) -> None:
    fire = {"kind": "fire", "pack": "fire", "severity": "life_safety", "camera_id": "cam-west", "zone": None}
    quiet = [uuid4() for _ in range(5)]
    await town.accept(*(town.event(each) for each in quiet))
    burning = uuid4()
    await town.accept(town.event(burning, **fire))
    await town.place()
    rows = await town.rows(
        "SELECT s.event_id FROM links l JOIN signals s USING (signal_id) JOIN activities a"
        " ON a.incident_id = l.incident_id AND a.data ->> 'signal_id' = l.signal_id::text"
        " ORDER BY a.incident_id, a.seq"
    )
    numbers = await town.rows("SELECT number, kind FROM incidents ORDER BY number")
    assert [row["kind"] for row in numbers] == ["fire", "intrusion"]
    assert [row["event_id"] for row in rows if row["event_id"] in quiet] == quiet


async def test_people_sent_by_rule_stand_in_the_timeline_in_the_order_in_which_it_happened(town: Town) -> None:
    fire = {"kind": "fire", "pack": "fire", "severity": "life_safety"}
    await town.send(town.event(uuid4()), *(town.event(uuid4(), **fire) for _ in range(3)), town.event(uuid4()))
    for incident in await town.incidents():
        page = await town.page(incident.incident_id)
        assert page.chain_broken_at is None
        verbs = [row.activity.verb for row in page.timeline]
        assert verbs[0] is Verb.OPENED
        if incident.kind == "fire":
            assert incident.state is IncidentState.DISPATCHED
            assert verbs.index(Verb.STATE_CHANGED) < verbs.index(Verb.TASK_OFFERED)


async def test_chunks_decide_as_one_signal_at_a_time_does(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same events, once each in a transaction of its own and once in chunks: the same incidents with the same."""
    luck = random.Random(11)
    events = [
        town.event(UUID(int=luck.randrange(6)), n + 1, luck.choice(["started", "updated", "ended", "withdrawn"]),
                   camera_id=camera, zone=zone)
        for n in range(60)
        for camera, zone in [luck.choice([("cam-gate", "草坪"), ("cam-west", None)])]
    ]  # fmt: skip
    await town.say("有人翻墙进东门草坪")
    told = []
    for chunk in (1, 7, 100):
        monkeypatch.setattr(placing.Placer.place_round, "__defaults__", (chunk,))
        await _empty(town)
        await town.accept(*events)
        await town.place()
        told.append(await _told(town))
    assert told[0] == told[1] == told[2]
    assert len(told[0]) > 1


async def _empty(town: Town) -> None:
    async with town.database.engine.begin() as connection:
        for table in ("unplaced", "links", "clocks", "tasks", "dedupe_keys", "signals"):
            await connection.exec_driver_sql(f"DELETE FROM {table}")
        await connection.exec_driver_sql("ALTER TABLE activities DISABLE TRIGGER USER")
        await connection.exec_driver_sql("DELETE FROM activities")
        await connection.exec_driver_sql("DELETE FROM incidents")
        await connection.exec_driver_sql("ALTER TABLE activities ENABLE TRIGGER USER")


async def _told(town: Town) -> list[Any]:
    """Every incident by what stands in it, without ids and times that differ."""
    told = []
    for incident in await town.incidents():
        async with town.open() as store:
            signals = await store.signals.of_incident(DISTRICT, incident.incident_id)
            rows = await store.activities.of_incident(DISTRICT, incident.incident_id)
        assert broken_at(rows) is None
        keys = sorted(signal.dedupe_key for signal in signals)
        told.append((keys, incident.state, incident.condition, incident.kind, [str(row.verb) for row in rows]))
    return sorted(told)


async def test_many_placers_side_by_side_lose_and_double_nothing(town: Town) -> None:
    events = [town.event(uuid4(), camera_id=camera) for _ in range(40) for camera in ("cam-gate", "cam-west")]
    await town.accept(*events)
    placed = await asyncio.gather(*(town.place() for _ in range(3)), town.accept(town.event(uuid4())))
    assert sum(n for n in placed if isinstance(n, int)) + await town.place() == 81
    assert set((await standing(town)).values()) == {1}
    for incident in await town.incidents():
        assert (await town.page(incident.incident_id)).chain_broken_at is None


async def test_an_officer_who_decides_meanwhile_is_not_overruled(town: Town) -> None:
    await town.send(town.event(uuid4()))
    (incident,) = await town.incidents()
    await town.accept(*(town.event(uuid4()) for _ in range(30)))
    await asyncio.gather(town.place(), town.review("confirm", incident.incident_id))
    await town.later(seconds=TRY_AGAIN_AFTER.total_seconds() + 1)
    await town.place()
    after = await town.page(incident.incident_id)
    assert (after.incident.state, len(after.links), after.chain_broken_at) == (IncidentState.FILED, 31, None)
    assert await waiting(town) == 0


async def test_a_signal_that_cannot_be_placed_stops_no_other_and_is_set_aside_with_a_word_to_the_desk(
    town: Town,
) -> None:
    bad = uuid4()
    await town.accept(
        *(town.event(uuid4()) for _ in range(4)), town.event(bad), *(town.event(uuid4()) for _ in range(4))
    )
    async with town.database.engine.begin() as connection:  # stands for a fault that only one signal meets
        await connection.exec_driver_sql(
            "CREATE FUNCTION refuse_one() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW.signal_id ="
            f" (SELECT signal_id FROM signals WHERE event_id = '{bad}') THEN RAISE EXCEPTION 'poison'; END IF;"
            " RETURN NEW; END $$"
        )
        await connection.exec_driver_sql(
            "CREATE TRIGGER poison BEFORE INSERT ON links FOR EACH ROW EXECUTE FUNCTION refuse_one()"
        )
    try:
        assert await town.place() == 8
        for _ in range(MOST_TRIES):
            assert await waiting(town) <= 1
            town.now += TRY_AGAIN_AFTER
            assert await town.place() == 0
    finally:
        async with town.database.engine.begin() as connection:
            await connection.exec_driver_sql("DROP TRIGGER poison ON links")
            await connection.exec_driver_sql("DROP FUNCTION refuse_one")
    (aside,) = await town.rows("SELECT tries, why, set_aside_at FROM unplaced")
    assert aside["tries"] == MOST_TRIES
    assert aside["set_aside_at"] is not None
    assert "poison" in aside["why"]
    notices = await town.rows("SELECT place_path FROM notices WHERE key = 'notice.desk.set_aside'")
    assert [COMMUNITY.covers(row["place_path"]) for row in notices] == [True]


async def test_a_danger_to_life_that_cannot_be_placed_is_told_beyond_the_open_screens(town: Town) -> None:
    await town.accept(town.event(uuid4(), kind="fire", pack="fire", severity="life_safety"), town.event(uuid4()))
    async with town.open() as store:
        signals = await store.unplaced.take(DISTRICT, [row["signal_id"] for row in await unplaced(town)])
    for signal in signals:
        for _ in range(MOST_TRIES):
            async with town.open() as store:
                await could_not_place(signal.signal_id, "poison", scope=COMMUNITY, **town.world(store))
    told = await town.rows(
        "SELECT n.key FROM procrastinate_jobs j JOIN notices n ON n.notice_id::text = j.args->>'notice_id'"
    )
    assert [row["key"] for row in told] == ["notice.desk.danger_set_aside"]
    quiet = await town.rows("SELECT key FROM notices WHERE key = 'notice.desk.set_aside'")
    assert len(quiet) == 1, "what can wait is told on open screens, as before"


async def unplaced(town: Town) -> list[dict[str, Any]]:
    return await town.rows("SELECT signal_id FROM unplaced")


async def test_a_fault_nobody_foresaw_does_not_end_the_placing(town: Town) -> None:
    failures = iter([RuntimeError("nobody foresaw this")])

    def stumbling() -> AbstractAsyncContextManager[Store]:
        for failure in failures:
            raise failure
        return town.database.transaction()

    await town.accept(town.event(uuid4()))
    running = asyncio.create_task(replace(town.placer(), transaction=stumbling).run())
    try:
        for _ in range(600):
            if not await waiting(town):
                break
            await asyncio.sleep(0.05)
    finally:
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
    assert running.cancelled()
    assert len(await town.incidents()) == 1


async def test_a_placer_killed_again_and_again_loses_and_doubles_nothing(town: Town, tmp_path: Path) -> None:
    """kill -9 of a real process, each time while it is placing: after some signals were placed and before the last."""
    command = ["-m", "tests.central.services.placing_process", town.database.url, str(tmp_path)]
    accepted = 0
    for _ in range(3):
        for camera in ("cam-gate", "cam-west"):
            answer = await town.accept(*(town.event(uuid4(), camera_id=camera) for _ in range(60)))
            accepted += sum(each.outcome is ACCEPTED for each in answer.answers)
        before = await waiting(town)
        victim = await asyncio.create_subprocess_exec(sys.executable, *command, cwd=ROOT)
        try:
            await until(lambda: waiting(town), lambda left, before=before: left < before)
        finally:
            victim.kill()
            await victim.wait()
    assert await waiting(town) > 0, "something was left to lose"

    async def place() -> int:
        await town.place()
        return await waiting(town)

    await until(place, lambda left: left == 0)
    assert Counter((await standing(town)).values()) == {1: accepted}
    for incident in await town.incidents():
        assert (await town.page(incident.incident_id)).chain_broken_at is None


async def until(ask: Callable[[], Awaitable[int]], holds: Callable[[int], bool]) -> None:
    """Ask until it holds; the test hangs into this limit only when it is broken."""
    async with asyncio.timeout(60):
        while not holds(await ask()):  # noqa: ASYNC110 - another process does it
            await asyncio.sleep(0.005)
