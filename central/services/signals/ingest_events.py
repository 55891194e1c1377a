"""A batch out of an agent's outbox is read, stored and answered for; what it means is decided a moment later.

Each event is judged on its own, so that one bad event spoils no other.
"""

import asyncio
import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from functools import cache
from typing import Any
from uuid import UUID

from pydantic import ValidationError
from pydantic_core import to_json

from central.domain.camera import Camera
from central.domain.cells import community_of
from central.domain.people import Agent
from central.domain.signal import Signal, Source, Where
from central.domain.watching import Mode
from central.domain.whereabouts import where_of_camera
from central.services.ports.store import Store
from central.services.ports.world import NewId
from protocol.events import Event
from protocol.messages import BatchAnswer, EventAnswer, EventBatch, Outcome
from protocol.pack import Pack
from protocol.scope import Scope, whole
from protocol.texts import Text, both

#: An agent's clock may be off by this much before its events are refused; its signature was checked against ours.
CLOCK_AHEAD = timedelta(minutes=10)
#: An outbox that was without a line for longer than this has nothing to say about today.
OLDEST = timedelta(days=90)
#: An id in its one canonical form, which is what keys are made of.
_WRITTEN_ID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
#: So long others of this process wait at most while a batch is read.
TURN_S = 0.01

#: (event id as agents write it, revision)
Key = tuple[str, int]


async def known_among(named: Iterable[Key | None], agent: Agent, *, store: Store) -> set[Key]:
    """Those that were said before; ``named`` as ``key_of`` reads them."""
    keys = {_dedupe_key(*key): key for key in named if key}
    return {keys[each] for each in await store.signals.known(whole(agent.district_id), keys.keys())}


def repeated(named: Sequence[Key], now: datetime) -> bytes:
    """A BatchAnswer, as it is sent, that calls all of them duplicates."""
    answers = [
        {"index": index, "outcome": Outcome.DUPLICATE, "event_id": event_id, "revision": revision, "reason": None}
        for index, (event_id, revision) in enumerate(named)
    ]
    return to_json({"answers": answers, "now": now})


async def ingest_events(
    batch: EventBatch,
    agent: Agent,
    *,
    store: Store,
    now: datetime,
    new_id: NewId,
    packs: Mapping[str, Pack],
    known: Collection[Key] | None = None,
) -> BatchAnswer:
    """One answer per event, in the order of the batch: accepted, duplicate, or rejected with its reason.

    Accepted means stored: from here on place_signals.py answers for it. ``known``: which of them were said before,
    where that was asked already.
    """
    keys = [key_of(body.get("event_id"), body.get("revision")) for body in batch.events]
    if known is None:
        known = await known_among(keys, agent, store=store)
    # An outbox that sends again: what was said the first time stands, and is not read again.
    repeats = [key in known for key in keys]
    unread = [body for body, repeat in zip(batch.events, repeats, strict=True) if not repeat]
    heard = iter(await _hear(unread, agent, store=store, now=now, new_id=new_id, packs=packs))

    answers = []
    for index, (body, key, repeat) in enumerate(zip(batch.events, keys, repeats, strict=True)):
        if repeat and key is not None:
            answers.append(_answer(index, Outcome.DUPLICATE, *key))
        elif isinstance(found := next(heard), Text):
            answers.append(_rejected(index, body, found))
        else:
            outcome, signal = found
            answers.append(_answer(index, outcome, signal.event_id, signal.revision))
    await _count_unknown(agent, unread, store)
    return BatchAnswer(answers=tuple(answers), now=now)


def key_of(event_id: object, revision: object) -> Key | None:
    """What names an event, as agents write it; None for any other spelling."""
    if not isinstance(event_id, str) or not isinstance(revision, int) or isinstance(revision, bool):
        return None
    if not _WRITTEN_ID.fullmatch(event_id):
        return None
    return event_id, revision


def _dedupe_key(event_id: UUID | str, revision: int) -> str:
    return f"event:{event_id}:{revision}"


def _answer(index: int, outcome: Outcome, event_id: UUID | str | None, revision: int | None) -> EventAnswer:
    return EventAnswer.model_validate({"index": index, "outcome": outcome, "event_id": event_id, "revision": revision})


async def _hear(
    bodies: Sequence[dict[str, Any]],
    agent: Agent,
    *,
    store: Store,
    now: datetime,
    new_id: NewId,
    packs: Mapping[str, Pack],
) -> list[tuple[Outcome, Signal] | Text]:
    """Store what can be taken. Of each what became of it, or why it cannot be taken."""
    if not bodies:
        return []
    named = {name for body in bodies if isinstance(name := body.get("camera_id"), str) and name.isprintable()}
    cameras = {c.camera_id: c for c in await store.cameras.of_agent(agent.scope, agent.agent_id, among=named)}
    places = await store.places.all(Scope(agent.district_id, community_of(agent.place_path)))
    where = cache(lambda camera_id, zone: where_of_camera(cameras[camera_id], zone, places))
    heard: list[Signal | Text] = []
    clock = asyncio.get_running_loop().time
    began = clock()
    for body in bodies:
        if clock() - began > TURN_S:
            await asyncio.sleep(0)
            began = clock()
        event = _read(body, cameras, packs, now)
        if isinstance(event, Event):
            camera, at = cameras[event.camera_id], where(event.camera_id, event.zone)
            heard.append(_signal(event, camera, at, now, new_id()))
        else:
            heard.append(event)
    new = await store.signals.accept(whole(agent.district_id), [each for each in heard if isinstance(each, Signal)])
    return [
        each if isinstance(each, Text)
        else (Outcome.ACCEPTED if each.signal_id in new else Outcome.DUPLICATE, each)
        for each in heard
    ]  # fmt: skip


def _read(
    body: dict[str, Any], cameras: Mapping[str, Camera], packs: Mapping[str, Pack], now: datetime
) -> Event | Text:
    """The event, or why it cannot be taken."""
    try:
        if b"\\u0000" in to_json(body):  # PostgreSQL keeps no NUL, in no text
            return both("error.brain.event")
        event = Event.model_validate(body)
    except (ValidationError, ValueError, RecursionError):
        return both("error.brain.event")
    return _refusal(event, cameras, packs, now) or event


def _refusal(event: Event, cameras: Mapping[str, Camera], packs: Mapping[str, Pack], now: datetime) -> Text | None:
    if event.camera_id not in cameras:
        return both("error.brain.event_camera", camera=event.camera_id)
    if event.pack not in packs:
        return both("error.brain.event_pack", pack=event.pack)
    if event.kind not in packs[event.pack].kinds:
        return both("error.brain.event_kind", kind=event.kind, pack=event.pack)
    latest = max(event.started_at, event.observed_at)
    # What goes on for months, or ends when a node is switched on again, is no old news.
    if latest > now + CLOCK_AHEAD or min(_speaks_of(event), event.observed_at) < now - OLDEST:
        return both("error.brain.event_time", now=f"{now:%Y-%m-%d %H:%M:%S%z}")
    return None


def _speaks_of(event: Event) -> datetime:
    """The first revision speaks of the beginning, later ones of the picture they were made from."""
    return event.started_at if event.revision == 1 else event.observed_at


def _signal(event: Event, camera: Camera, where: Where, now: datetime, signal_id: UUID) -> Signal:
    return Signal(
        signal_id=signal_id,
        district_id=camera.district_id,
        source=Source.CAMERA,
        kind=event.kind,
        pack=event.pack,
        phase=event.phase,
        severity=event.severity,
        occurred_at=_speaks_of(event),
        received_at=now,
        where=where,
        confidence=event.confidence,
        dedupe_key=_dedupe_key(event.event_id, event.revision),
        origin=camera.camera_id,
        event_id=event.event_id,
        revision=event.revision,
        box=event.box,
        count=event.count,
        reasons=event.reasons,
        evidence=event.evidence,
        rendered=event.rendered or camera.rendered,
        trial=camera.mode(event.pack) is Mode.SHADOW,
    )


def _rejected(index: int, body: dict[str, Any], why: Text) -> EventAnswer:
    """Names the event where it can be named, so that the agent's outbox can let go of it."""
    try:
        event_id = UUID(str(body.get("event_id")))
    except ValueError:
        event_id = None
    revision = body.get("revision")
    known = revision if isinstance(revision, int) and not isinstance(revision, bool) else None
    return EventAnswer(index=index, outcome=Outcome.REJECTED, event_id=event_id, revision=known, reason=why)


async def _count_unknown(agent: Agent, bodies: Sequence[dict[str, Any]], store: Store) -> None:
    unknown = sum(len(Event.unknown_keys(body)) for body in bodies)
    if unknown:
        await store.agents.count_unknown(agent.scope, agent.agent_id, unknown)
