"""A photo comes from a phone piece by piece: begun once, gone on with where it stands, whole when it is kept."""

from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import TypeVar
from uuid import UUID

from central.domain.access import Action, require
from central.domain.errors import NotFound
from central.domain.people import Account
from central.domain.phone_step import KeyUsed
from central.domain.upload import MOST_OPEN, MOST_WAITING_BYTES, OffsetDiffers, Upload, UploadsFull
from central.services.ports.store import Store
from central.services.tasks.progress_task import own_task
from protocol.scope import Scope, whole

Kept = TypeVar("Kept")

#: Whoever is told that too much is on its way asks again after so long, seconds.
PATIENCE_S = 60


async def begin_upload(asked: Upload, *, who: Account, store: Store, now: datetime) -> Upload:
    """A new one, or the one that was begun with this key, with what has come of it.

    Raises NotFound for somebody else's task, KeyUsed where the key belongs to another file, UploadsFull.
    """
    require(who.role, Action.PROGRESS_TASK)
    scope = whole(who.district_id)
    if asked.task_id is not None:
        await own_task(asked.task_id, who=who, store=store)
    mine, to_come = await store.uploads.waiting(scope, who.account_id, now)
    begun = await store.uploads.find(scope, who.account_id, asked.client_key)
    if begun is not None and begun.expires_at > now:
        if not begun.is_the_same(asked):
            raise KeyUsed
        if begun.finished or begun.task_id == asked.task_id:
            return begun
        # What could not be done with a task has become a finding: it is kept elsewhere now, so it comes anew.
        await store.uploads.add(scope, asked)
        return asked
    if await _kept_before(asked, scope, store):
        return asked.whole
    if mine >= MOST_OPEN or to_come + asked.length > MOST_WAITING_BYTES:
        raise UploadsFull(seconds=PATIENCE_S)
    await store.uploads.add(scope, asked)
    return asked


async def _kept_before(asked: Upload, scope: Scope, store: Store) -> bool:
    """It came whole, so long ago that only its step is remembered. Raises KeyUsed."""
    try:
        step = await store.phone_steps.get(scope, asked.account_id, asked.client_key)
    except NotFound:
        return False
    if step.action != asked.kind:
        raise KeyUsed
    return True


async def find_upload(client_key: UUID, *, who: Account, store: Store, now: datetime) -> Upload:
    """One's own. Raises NotFound, also for what has expired."""
    require(who.role, Action.PROGRESS_TASK)
    found = await store.uploads.find(whole(who.district_id), who.account_id, client_key)
    if found is None or found.expires_at <= now:
        raise NotFound
    return found


async def add_piece(upload: Upload, piece: bytes, *, store: Store, now: datetime) -> Upload:
    """With the piece behind what has come. The last one is not added: it counts when all is kept (``keep_whole``).

    Raises OffsetDiffers where another request was faster.
    """
    return await store.uploads.append(whole(upload.district_id), upload, piece, now)


async def whole_body(upload: Upload, last: bytes, *, store: Store) -> bytes:
    """Raises OffsetDiffers where another request was faster."""
    scope = whole(upload.district_id)
    if (await store.uploads.take(scope, upload.account_id, upload.client_key)).received != upload.received:
        raise OffsetDiffers
    return await store.uploads.body(scope, upload) + last


async def keep_whole(upload: Upload, keep: Callable[[], Awaitable[Kept]], *, store: Store) -> Upload:
    """``keep`` it and call it received, both or neither; a second request with the same last piece keeps nothing."""
    scope = whole(upload.district_id)
    stands = await store.uploads.take(scope, upload.account_id, upload.client_key)
    if stands.finished:
        return stands
    if stands.received != upload.received:
        raise OffsetDiffers
    await keep()
    return await store.uploads.finish(scope, stands)


async def give_up(upload: Upload, *, store: Store) -> None:
    """What came is of no use: nothing of it stays."""
    await store.uploads.drop(whole(upload.district_id), upload)
