"""A camera's pictures that belong to no incident: stills, rehearsals' and trial alarms'."""

from collections.abc import Sequence

from central.domain.camera import Camera
from central.domain.errors import NotFound
from central.domain.people import Account
from central.domain.shadow import ShadowAlarm
from central.services.eyes.cameras import current
from central.services.ports.store import Store
from protocol.commands import CommandAnswer
from protocol.scope import whole


async def picture_of(camera_id: str, sha256: str, who: Account, *, store: Store) -> tuple[bytes, str] | None:
    """A still, a rehearsal's picture or a trial alarm's, for whoever may see the camera; None while it is on its way.
    A trial may end between the list that names its picture and the picture: it is found all the same.

    Raises NotFound for a picture that is none of the camera's. What an agent sends is kept for all of its area: the
    camera, not the picture, says whose it is.
    """
    camera = await current(camera_id, None, who.scope, store)
    if sha256 not in await _pictures(camera, store):
        raise NotFound
    try:
        return await store.media.get(whole(camera.district_id), sha256)
    except NotFound:
        return None


async def _pictures(camera: Camera, store: Store) -> set[str]:
    scope = whole(camera.district_id)
    found: set[str] = set()
    for order in await store.orders.of_camera(scope, camera.camera_id, limit=200):
        if order.answer:
            found |= CommandAnswer.model_validate(order.answer).pictures
    for alarm in await _trial_alarms(camera, store):
        found |= {ref.sha256 for ref in alarm.evidence}
    return found


async def _trial_alarms(camera: Camera, store: Store) -> Sequence[ShadowAlarm]:
    scope = whole(camera.district_id)
    return [
        alarm
        for pack in camera.modes
        for alarm in await store.shadow_alarms.of_camera(scope, camera.camera_id, pack, None)
    ]
