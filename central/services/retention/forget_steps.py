"""What phones sent is forgotten when no phone can ask about it any more, with photos that no step ever named."""

from datetime import datetime

from central.domain.phone_step import KEPT, PhoneAction, PhoneStep
from central.services.ports.store import Store
from protocol.scope import whole

#: In one transaction.
MOST = 2000


async def forget_steps(*, store: Store, now: datetime) -> tuple[int, set[str]]:
    """(steps forgotten, photos forgotten); call it again while the first is not nought, and then let the photos' files
    be discarded."""
    steps: list[PhoneStep] = []
    photos: set[str] = set()
    for district in await store.phone_steps.districts():
        if len(steps) >= MOST:
            break
        scope = whole(district)
        old = await store.phone_steps.forget(scope, now - KEPT, limit=MOST - len(steps))
        steps += old
        if sent := _photos_of(old):
            photos |= await store.media.forget(scope, sent)
    await store.media.let_go(photos)
    return len(steps), photos


def _photos_of(steps: list[PhoneStep]) -> set[str]:
    files = (PhoneAction.PHOTO, PhoneAction.VOICE)
    return {str(step.answer["sha256"]) for step in steps if step.action in files and step.answer}
