"""What happens by itself when time has passed: an offer nobody took, a clock that ran out, a visit that is due."""

from collections.abc import Mapping
from datetime import datetime
from uuid import UUID

from central.services.ports import NewId, Store
from protocol.pack import Pack
from protocol.scope import Scope

#: Names under which services defer these; jobs/ maps each to the function below it.
OFFER_TIMED_OUT = "offer_timed_out"
CLOCK_DUE = "clock_due"
FOLLOW_UP_DUE = "follow_up_due"
DELIVER_NOTICE = "deliver_notice"


async def offer_timed_out(
    task_id: UUID, *, scope: Scope, store: Store, now: datetime, new_id: NewId, packs: Mapping[str, Pack]
) -> None:
    """Nobody took the offer: the next person is asked, or the duty desk. Nothing if it was taken meanwhile."""
    raise NotImplementedError


async def clock_due(
    clock_id: UUID, *, scope: Scope, store: Store, now: datetime, new_id: NewId, packs: Mapping[str, Pack]
) -> None:
    """The limit has passed: mark it, and tell the next step of the pack's ladder."""
    raise NotImplementedError


async def follow_up_due(incident_id: UUID, *, scope: Scope, store: Store, now: datetime, new_id: NewId) -> None:
    """The visit after the work is due: the desk is told."""
    raise NotImplementedError


async def deliver_notice(notice_id: UUID, *, scope: Scope, store: Store, now: datetime) -> None:
    """Put a waiting notice on its screen and mark it delivered. Twice is once."""
    raise NotImplementedError
