"""What a duty officer decides about one incident: seen, filed, rejected, false alarm, suspended, opened again."""

from collections.abc import Mapping
from datetime import datetime
from uuid import UUID

from central.domain.incident import Incident
from central.domain.people import Account
from central.services.ports import NewId, Store
from protocol.pack import Pack


async def acknowledge(incident_id: UUID, *, who: Account, store: Store, now: datetime) -> Incident:
    """Somebody at the desk has seen it; the sound stops. Twice is once."""
    raise NotImplementedError


async def confirm(
    incident_id: UUID, *, who: Account, store: Store, now: datetime, new_id: NewId, packs: Mapping[str, Pack]
) -> Incident:
    """立案: a candidate becomes a filed incident; the page then offers whom to send."""
    raise NotImplementedError


async def reject(
    incident_id: UUID,
    *,
    reason: str,
    who: Account,
    store: Store,
    now: datetime,
    new_id: NewId,
    packs: Mapping[str, Pack],
) -> Incident:
    """不予立案, with a reason the reporter may read."""
    raise NotImplementedError


async def mark_false_alarm(
    incident_id: UUID,
    *,
    reason: str,
    who: Account,
    store: Store,
    now: datetime,
    new_id: NewId,
    packs: Mapping[str, Pack],
) -> Incident:
    """虚警: open tasks are called off."""
    raise NotImplementedError


async def suspend(
    incident_id: UUID,
    *,
    reason: str,
    who: Account,
    store: Store,
    now: datetime,
    new_id: NewId,
    packs: Mapping[str, Pack],
) -> Incident:
    """挂账: it cannot be solved now; clocks stop, open tasks are called off."""
    raise NotImplementedError


async def reopen(
    incident_id: UUID,
    *,
    reason: str,
    who: Account,
    store: Store,
    now: datetime,
    new_id: NewId,
    packs: Mapping[str, Pack],
) -> Incident:
    """A closed, rejected, suspended or false alarm is open again."""
    raise NotImplementedError


async def note(incident_id: UUID, *, words: str, who: Account, store: Store, now: datetime) -> Incident:
    """A line in the timeline, for the staff only."""
    raise NotImplementedError
