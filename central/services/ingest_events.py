"""A batch out of an agent's outbox: each event is judged on its own, so that one bad event spoils no other."""

from collections.abc import Mapping
from datetime import datetime

from central.domain.people import Agent
from central.services.ports import NewId, Store
from protocol.messages import BatchAnswer, EventBatch
from protocol.pack import Pack


async def ingest_events(
    batch: EventBatch, agent: Agent, *, store: Store, now: datetime, new_id: NewId, packs: Mapping[str, Pack]
) -> BatchAnswer:
    """One answer per event, in the order of the batch: accepted, duplicate, or rejected with its reason."""
    raise NotImplementedError
