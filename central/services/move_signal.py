"""The officer corrects what belongs together: accept a suggestion, undo a link, move a signal, merge two incidents."""

from collections.abc import Mapping
from datetime import datetime
from uuid import UUID

from central.domain.incident import Incident
from central.domain.people import Account
from central.services.ports import NewId, Store
from protocol.pack import Pack


async def accept_suggestion(
    link_id: UUID, *, who: Account, store: Store, now: datetime, new_id: NewId, packs: Mapping[str, Pack]
) -> Incident:
    """The suggested signal joins the incident; an incident left without signals is merged into it."""
    raise NotImplementedError


async def undo_link(
    link_id: UUID, *, who: Account, store: Store, now: datetime, new_id: NewId, packs: Mapping[str, Pack]
) -> Incident:
    """The signal becomes its own incident again, which is returned. A suggestion is only taken off the page."""
    raise NotImplementedError


async def move(
    signal_id: UUID,
    to_incident: UUID,
    *,
    who: Account,
    store: Store,
    now: datetime,
    new_id: NewId,
    packs: Mapping[str, Pack],
) -> Incident:
    """The signal leaves its incident and joins another, which is returned."""
    raise NotImplementedError


async def merge(
    incident_id: UUID,
    into: UUID,
    *,
    who: Account,
    store: Store,
    now: datetime,
    new_id: NewId,
    packs: Mapping[str, Pack],
) -> Incident:
    """All signals of ``incident_id`` join ``into``, which is returned; the old id stays findable."""
    raise NotImplementedError
