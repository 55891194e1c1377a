"""Photos and voice notes that a phone sends before the step they belong to: each once, found again by its key."""

from collections.abc import Sequence
from uuid import UUID

from central.domain.access import Action, require
from central.domain.errors import Invalid, NotFound
from central.domain.people import Account
from central.domain.phone_step import PhoneAction
from central.services.ports.store import Store
from central.services.tasks.progress_task import own_task
from protocol.scope import whole


async def keep_photo(
    body: bytes, *, sha256: str, media_type: str, task_id: UUID | None, who: Account, store: Store
) -> None:
    """Kept where the task is, or where the person serves. Raises NotFound for somebody else's task."""
    require(who.role, Action.PROGRESS_TASK)
    place = (await own_task(task_id, who=who, store=store)).place_path if task_id else who.place_path
    await store.media.put(whole(who.district_id), sha256, body, media_type, place)


async def photos_under(keys: Sequence[UUID], *, who: Account, store: Store) -> tuple[str, ...]:
    """SHA-256 of photos this person sent under ``keys``, each once. Raises Invalid for a key of nothing of theirs."""
    found = [await _sent(key, PhoneAction.PHOTO, "error.brain.photo_unknown", who, store) for key in keys]
    return tuple(dict.fromkeys(found))


async def voice_under(key: UUID, *, who: Account, store: Store) -> str:
    """SHA-256 of the voice note. Raises Invalid as above."""
    return await _sent(key, PhoneAction.VOICE, "error.brain.voice_unknown", who, store)


async def _sent(key: UUID, action: PhoneAction, unknown: str, who: Account, store: Store) -> str:
    try:
        step = await store.phone_steps.get(whole(who.district_id), who.account_id, key)
    except NotFound:
        raise Invalid(unknown) from None
    if step.action != action or step.answer is None:
        raise Invalid(unknown)
    return str(step.answer["sha256"])
