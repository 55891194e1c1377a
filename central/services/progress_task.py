"""What a patrol does with a task: accept or decline, set out, arrive, finish with a photo, or hand it back."""

from collections.abc import Mapping
from datetime import datetime
from uuid import UUID

from central.domain.people import Account
from central.domain.task import Task
from central.services.ports import NewId, Store
from protocol.pack import Pack


async def accept(
    task_id: UUID, *, who: Account, store: Store, now: datetime, new_id: NewId, packs: Mapping[str, Pack]
) -> Task:
    """Handling begins."""
    raise NotImplementedError


async def decline(
    task_id: UUID, *, reason: str, who: Account, store: Store, now: datetime, new_id: NewId, packs: Mapping[str, Pack]
) -> Task:
    """The next person is asked at once."""
    raise NotImplementedError


async def en_route(
    task_id: UUID, *, who: Account, store: Store, now: datetime, new_id: NewId, packs: Mapping[str, Pack]
) -> Task:
    raise NotImplementedError


async def on_scene(
    task_id: UUID, *, who: Account, store: Store, now: datetime, new_id: NewId, packs: Mapping[str, Pack]
) -> Task:
    raise NotImplementedError


async def done(
    task_id: UUID,
    *,
    note: str,
    photos: tuple[str, ...] = (),
    follow_up_on: datetime | None = None,
    who: Account,
    store: Store,
    now: datetime,
    new_id: NewId,
    packs: Mapping[str, Pack],
) -> Task:
    """Reported back. ``photos``: SHA-256 of pictures already stored.

    Raises Invalid when the pack asks for a photo or a follow-up date and this was the last task to bring it.
    """
    raise NotImplementedError


async def hand_back(
    task_id: UUID, *, reason: str, who: Account, store: Store, now: datetime, new_id: NewId, packs: Mapping[str, Pack]
) -> Task:
    """退单: the task waits at the duty desk with the person's reason."""
    raise NotImplementedError
