"""The story the demonstration tells, word for word, on its own community: together what belongs together, no more."""

from collections import defaultdict
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid4

import pytest

from central.domain.errors import Forbidden
from central.domain.incident import IncidentState
from central.domain.people import Account, Agent, Role
from central.domain.signal import Signal, Source
from central.jobs.placing import Placer
from central.services.import_community import import_community, plan_rounds_of
from central.services.ports.store import Store
from central.services.signals.ingest_events import ingest_events
from central.services.signals.receive_report import NewReport, receive_report
from central.storage.database import Database
from central.storage.errors import StoreError
from packs.community import Community, StoryStep, load_community
from packs.shelf import load_shelf
from protocol.messages import EventBatch, Outcome
from protocol.scope import Scope, whole
from tests.central.services.town import TOKENS

NOON = datetime(2026, 11, 23, 4, 0, tzinfo=UTC)
PACKS = load_shelf()
HEDONG = load_community("hedong")
AGENT = Agent("agent-1", HEDONG.district_id, "agent", HEDONG.community_path, b"k" * 32, NOON)
PATROL = Account(uuid4(), HEDONG.district_id, "p", "p", Role.PATROL, HEDONG.community_path, "-")


async def _prepare(store: Store) -> None:
    scope = whole(HEDONG.district_id)
    await import_community(HEDONG, who=None, store=store, now=NOON, packs=PACKS)
    await store.agents.add(scope, AGENT)
    await store.accounts.add(scope, PATROL)
    for camera in await store.cameras.all(scope):
        await store.cameras.put(scope, replace(camera, agent_id=AGENT.agent_id))


async def _tell(step: StoryStep, community: Community, store: Store) -> None:
    world = {"store": store, "now": NOON + timedelta(seconds=step.at_s), "new_id": uuid4, "packs": PACKS}
    if step.tells == "camera":
        camera = next(c for c in community.cameras if c.camera_id == step.camera)
        event = {
            "event_id": str(uuid4()), "revision": 1, "phase": "started", "kind": step.kind, "camera_id": step.camera,
            "pack": camera.packs[0], "pack_version": 1, "severity": "minor", "started_at": NOON.isoformat(),
            "observed_at": NOON.isoformat(), "confidence": 0.8, "zone": camera.zones[0].name,
        }  # fmt: skip
        answer = await ingest_events(EventBatch(events=(event,)), AGENT, **world)  # type: ignore[arg-type]
        assert answer.answers[0].outcome is Outcome.ACCEPTED
        return
    by_patrol = step.tells == "patrol"
    report = NewReport(
        words=step.words or "",
        source=Source.PATROL if by_patrol else Source.RESIDENT,
        client_key=step.step,
        place_path=step.place_path,
        position=step.position,
        account=PATROL if by_patrol else None,
    )
    scope = Scope(community.district_id, community.community_path)
    await receive_report(report, scope=scope, tokens=TOKENS, **world)  # type: ignore[arg-type]


@pytest.mark.parametrize("backwards", [False, True])
async def test_the_story_makes_exactly_its_incidents_in_whatever_order_it_is_told(
    database: Database, backwards: bool
) -> None:
    async with database.transaction() as store:
        await _prepare(store)
    made: dict[str, set[UUID]] = defaultdict(set)
    for step in sorted(HEDONG.story, key=lambda s: s.at_s, reverse=backwards):
        async with database.transaction() as store:
            before = {row.signal_id for row in await _signals(store)}
            await _tell(step, HEDONG, store)
        now = NOON + timedelta(seconds=step.at_s)
        placer = Placer(
            database.transaction, database.chunk, database.arrivals, lambda now=now: now, uuid4, PACKS, StoreError
        )  # type: ignore[misc]
        await placer.place_all()
        async with database.transaction() as store:
            (new,) = [s for s in await _signals(store) if s.signal_id not in before]
            assert new.kind == step.kind, step.step
            links = await store.links.of_signal(whole(HEDONG.district_id), new.signal_id)
            made[step.incident].add(links[0].incident_id)
    assert all(len(ids) == 1 for ids in made.values()), made
    assert len(set().union(*made.values())) == len(made)


async def _signals(store: Store) -> list[Signal]:
    scope = whole(HEDONG.district_id)
    incidents = await store.incidents.queue(scope, states=tuple(IncidentState))
    return [s for i in incidents for s in await store.signals.of_incident(scope, i.incident_id)]


async def test_bringing_a_community_in_again_keeps_the_agents_of_its_cameras(database: Database) -> None:
    async with database.transaction() as store:
        await _prepare(store)
        await import_community(HEDONG, who=None, store=store, now=NOON, packs=PACKS)
        cameras = await store.cameras.all(whole(HEDONG.district_id))
        assert {camera.agent_id for camera in cameras} == {"agent-1"}
        assert len(cameras) == len(HEDONG.cameras)
        assert {plan.pack for camera in cameras for plan in camera.packs} == {"intrusion", "loitering"}
        assert len(await store.places.all(whole(HEDONG.district_id))) == len(HEDONG.places)


async def test_a_patrol_does_not_bring_in_communities(database: Database) -> None:
    async with database.transaction() as store:
        with pytest.raises(Forbidden):
            await import_community(HEDONG, who=PATROL, store=store, now=NOON, packs=PACKS)


async def test_the_communitys_rounds_stand_ready_once_and_stay_as_the_desk_changed_them(database: Database) -> None:
    scope = whole(HEDONG.district_id)
    officer = Account(uuid4(), HEDONG.district_id, "desk", "罗知远", Role.OFFICER, "qingyuan/hedong", "-")
    patrol = replace(PATROL, account_id=uuid4(), login="patrol1")

    async def bring(store: Store) -> int:
        return await plan_rounds_of(HEDONG, store=store, now=NOON, new_id=uuid4, packs=PACKS)

    async with database.transaction() as store:
        await _prepare(store)
        assert await bring(store) == 0, "nobody answers for them yet"
        for account in (officer, patrol):
            await store.accounts.add(scope, account)
        assert await bring(store) == len(HEDONG.rounds) == 2
        (night, day) = sorted(await store.rounds.plans(scope), key=lambda plan: len(plan.checkpoints))
        assert (night.assignee, day.assignee) == (patrol.account_id, None)
        assert {plan.made_by for plan in (night, day)} == {officer.account_id}
        ahead = await store.rounds.between(scope, NOON, NOON + timedelta(days=2))
        assert len(ahead) == 2 * (2 + 3)
        await store.rounds.save_plan(scope, replace(day, windows=("09:00-10:00",)))
        assert await bring(store) == 0
        assert ("09:00-10:00",) in {plan.windows for plan in await store.rounds.plans(scope)}
