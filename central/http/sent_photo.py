"""One photo from a patrol's phone, ahead of the step it belongs to."""

from collections.abc import Sequence

from pydantic import BaseModel

from central.domain.phone_step import Noted, PhoneAction
from central.http.bodies import Id
from central.http.darkroom import MEDIA_TYPE, Upload
from central.http.errors import NoPhoto
from central.http.sessions import SignedIn
from central.http.world import World
from central.services.keep_photo import keep_photo
from central.services.once import noted_step, once
from protocol.wire import Strict


class SentPhoto(Strict):
    """Whose photo it is, beside the file itself."""

    #: The same key sent again is the same photo; steps name the photo by it.
    client_key: Id
    #: The task it belongs to; None for a finding.
    task_id: Id | None = None


class KeptPhoto(BaseModel):
    #: Of the photo as it is kept: made anew from its pixels.
    sha256: str


async def take_in_photo(said: SentPhoto, photos: Sequence[Upload], *, me: SignedIn, world: World) -> KeptPhoto:
    """Raises NoPhoto unless there is exactly one."""
    if len(photos) != 1:
        raise NoPhoto
    photo = await world.darkroom.develop(photos[0])
    async with world.transaction() as store:
        step = noted_step(
            Noted(said.client_key), PhoneAction.PHOTO, who=me.account, now=world.now(), task_id=said.task_id
        )

        async def keep() -> KeptPhoto:
            await keep_photo(
                photo.body,
                sha256=photo.sha256,
                media_type=MEDIA_TYPE,
                task_id=said.task_id,
                who=me.account,
                store=store,
            )
            return KeptPhoto(sha256=photo.sha256)

        return await once(step, KeptPhoto, keep, store=store)
