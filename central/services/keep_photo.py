"""Photos that a phone sends one by one, before the step they belong to: each once, found again by the phone's key."""

from collections.abc import Sequence
from uuid import UUID

from central.domain.access import Action, require
from central.domain.errors import Invalid, NotFound
from central.domain.people import Account
from central.domain.phone_step import PhoneAction
from central.services.ports import Store
from central.services.progress_task import own_task
from protocol.scope import whole


async def keep_photo(
    body: bytes, *, sha256: str, media_type: str, task_id: UUID | None, who: Account, store: Store
) -> None:
    """Kept where the task is, or where the person serves. Raises NotFound for somebody else's task."""
    require(who.role, Action.PROGRESS_TASK)
    place = (await own_task(task_id, who=who, store=store)).place_path if task_id else who.place_path
    await store.media.put(whole(who.district_id), sha256, body, media_type, place)


async def photos_under(keys: Sequence[UUID], *, who: Account, store: Store) -> tuple[str, ...]:
    """SHA-256 of what this person sent under ``keys``, each once. Raises Invalid for a key of nothing of theirs."""
    found: dict[str, None] = {}
    for key in keys:
        try:
            step = await store.phone_steps.get(whole(who.district_id), who.account_id, key)
        except NotFound:
            raise Invalid("error.brain.photo_unknown") from None
        if step.action != PhoneAction.PHOTO or step.answer is None:
            raise Invalid("error.brain.photo_unknown")
        found[str(step.answer["sha256"])] = None
    return tuple(found)
