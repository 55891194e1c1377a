"""A transaction for many signals sees what the ordinary one sees: what is near, what tells, what was written."""

import random
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from uuid import UUID

from central.domain.condition import condition_of, withdrawn_whole
from central.domain.incident import LinkZone
from central.domain.signal import Signal
from central.domain.telling import telling
from central.domain.timeline import broken_at
from central.services.ports.signals import Around
from central.services.ports.store import Store
from central.storage.database import Database
from protocol.events import Phase
from protocol.geo import Position
from protocol.scope import whole
from tests.central.storage.values import (
    COMMUNITY,
    DISTRICT,
    GATE,
    GRID,
    NOON,
    a_link,
    a_signal,
    a_where,
    an_activity,
    an_incident,
    minutes,
)  # fmt: skip

SCOPE = whole(DISTRICT)


def somewhere(luck: random.Random) -> dict[str, object]:
    metres = luck.uniform(-150, 150)
    return {
        "position": luck.choice([None, Position(lat=GATE.lat + metres / 111_195, lon=GATE.lon + metres / 120_000)]),
        "place_path": luck.choice([COMMUNITY, GRID, f"{GRID}/b12", f"{COMMUNITY}/g1", f"{COMMUNITY}x/g1", DISTRICT]),
        "building": luck.choice([None, "12", "13"]),
        "names": luck.choice([(), ("东门",), ("草坪", "西门")]),
    }


async def _town(store: Store, luck: random.Random) -> list[UUID]:
    """Incidents here and there with stories in them; their ids."""
    made = []
    for _ in range(25):
        at = NOON - minutes(luck.randrange(120))
        incident = an_incident(where=a_where(**somewhere(luck)), last_signal_at=at)
        await store.incidents.add(SCOPE, incident)
        for revision in range(1, luck.randrange(2, 12)):
            signal = _part(luck, revision)
            await store.signals.add(SCOPE, signal)
            zone = luck.choice([LinkZone.LINK, LinkZone.LINK, LinkZone.SUGGEST])
            await store.links.add(SCOPE, a_link(signal, incident, zone=zone))
        made.append(incident.incident_id)
    return made


def _part(luck: random.Random, revision: int) -> Signal:
    event_id = luck.choice([None, *(UUID(int=luck.randrange(1, 40)) for _ in range(3))])
    return a_signal(
        event_id=event_id,
        revision=revision if event_id else None,
        phase=luck.choice([*Phase]) if event_id else Phase.STARTED,
        words=luck.choice(["", "有人翻墙", "没有了"]),
        asserts=luck.random() < 0.7,
        origin=luck.choice(["s-1", "s-2"]) if event_id else luck.choice(["resident", "account-1"]),
        occurred_at=NOON + timedelta(seconds=luck.randrange(9)),
        where=a_where(**somewhere(luck)),
    )


def _last_heard(signals: Sequence[Signal]) -> dict[tuple[object, ...], datetime]:
    """When each voice spoke last."""
    last: dict[tuple[object, ...], datetime] = {}
    for signal in signals:
        voice = (signal.where, signal.kind, signal.words, signal.asserts, signal.origin)
        last[voice] = max(signal.occurred_at, last.get(voice, signal.occurred_at))
    return last


def _machines(signals: Sequence[Signal]) -> set[str]:
    return {signal.origin for signal in signals if signal.event_id is not None}


async def test_the_database_chooses_the_signals_that_tell(store: Store) -> None:
    luck = random.Random(3)
    made = await _town(store, luck)
    for beside in ([], [UUID(int=n) for n in range(1, 20)]):
        chosen = await store.signals.telling(SCOPE, made, beside=beside)
        for incident_id, every in (await store.signals.of_incidents(SCOPE, made)).items():
            found = chosen[incident_id]
            assert {s.signal_id for s in found} <= {s.signal_id for s in every}
            # Which of several that say the same is taken is free; what they say is not.
            for which in (telling(every, beside), every):
                assert condition_of(found) is condition_of(which)
                assert withdrawn_whole(found) is withdrawn_whole(which)
                assert _last_heard(found) == _last_heard(which)
                assert _machines(found) == _machines(which)
            assert {s.signal_id for s in every if s.event_id in beside} <= {s.signal_id for s in found}
            assert found[0].occurred_at == every[0].occurred_at
            assert found[-1].occurred_at == every[-1].occurred_at


async def test_many_asked_about_at_once_have_the_same_incidents_near_as_each_alone(database: Database) -> None:
    luck = random.Random(5)
    async with database.transaction() as store:
        await _town(store, luck)
    asked = [
        Around(a_signal(where=a_where(**somewhere(luck))), luck.uniform(5, 120), NOON - minutes(luck.randrange(150)))
        for _ in range(40)
    ]
    near = []
    for kind in (database.transaction, database.chunk):
        async with kind() as store:
            await store.incidents.look_around(SCOPE, asked)
            found = [await store.incidents.near(SCOPE, a.signal, radius_m=a.radius_m, since=a.since) for a in asked]
            near.append([[known.incident for known in each] for each in found])
    assert near[0] == near[1]
    assert sum(map(len, near[0])) > 100


async def test_what_a_chunk_keeps_back_is_seen_by_whoever_asks_and_written_at_its_end(database: Database) -> None:
    signal, incident = a_signal(), an_incident()
    async with database.transaction() as store:
        assert await store.signals.accept(SCOPE, [signal]) == {signal.signal_id}
    async with database.chunk() as store:
        await store.incidents.look_around(SCOPE, [Around(signal, 60.0, NOON)])
        await store.incidents.add(SCOPE, incident)
        await store.links.add(SCOPE, a_link(signal, incident))
        for _ in range(3):
            await store.activities.append(SCOPE, an_activity(incident))
        changed = await store.incidents.save(SCOPE, incident)
        assert changed.version == 2
        assert len(await store.activities.of_incident(SCOPE, incident.incident_id)) == 3
        assert await store.signals.of_incident(SCOPE, incident.incident_id) == [signal]
        await store.activities.append(SCOPE, an_activity(incident))
        assert (await store.incidents.save(SCOPE, changed)).version == 3
    async with database.transaction() as store:
        assert (await store.incidents.get(SCOPE, incident.incident_id)).version == 3
        rows = await store.activities.of_incident(SCOPE, incident.incident_id)
        assert (len(rows), broken_at(rows)) == (4, None)


async def test_what_is_locked_in_a_chunk_is_as_it_was_changed_here_or_meanwhile_elsewhere(database: Database) -> None:
    here, there = an_incident(), an_incident()
    async with database.transaction() as store:
        for each in (here, there):
            await store.incidents.add(SCOPE, each)
    async with database.chunk() as store:
        around = Around(a_signal(), radius_m=200.0, since=NOON - minutes(200))
        await store.incidents.look_around(SCOPE, [around])
        changed = await store.incidents.save(SCOPE, replace(here, outcome="changed here"))
        async with database.transaction() as other:
            elsewhere = await other.incidents.save(SCOPE, replace(there, outcome="changed elsewhere"))
        assert await store.incidents.lock(SCOPE, here.incident_id) == changed
        assert await store.incidents.lock(SCOPE, there.incident_id) == elsewhere
        assert await store.incidents.get(SCOPE, there.incident_id) == elsewhere
        assert await store.incidents.get(SCOPE, here.incident_id) == changed
        last = await store.incidents.save(SCOPE, replace(changed, outcome="changed again"))
    async with database.transaction() as store:
        assert await store.incidents.get(SCOPE, here.incident_id) == last
