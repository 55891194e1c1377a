"""One photo from a patrol's phone, ahead of the step it belongs to."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from pydantic import BaseModel

from central.domain.phone_step import Noted, PhoneAction
from central.http.darkroom import MEDIA_TYPE
from central.http.sessions import SignedIn
from central.http.world import World
from central.services.keep_photo import keep_photo
from central.services.once import noted_step, once

#: ``openapi_extra`` of the route: the body is the file itself.
A_PHOTO: dict[str, Any] = {
    "requestBody": {
        "required": True,
        "content": {MEDIA_TYPE: {"schema": {"type": "string", "format": "binary"}}},
    }
}


class KeptPhoto(BaseModel):
    #: Of the photo as it is kept: made anew from its pixels.
    sha256: str


@dataclass(frozen=True, slots=True)
class Whole:
    """A photo that came as the whole body."""

    body: bytes

    async def read(self, size: int = -1) -> bytes:
        return self.body if size < 0 else self.body[:size]


async def take_in_photo(
    client_key: UUID, body: bytes, *, task_id: UUID | None, me: SignedIn, world: World
) -> KeptPhoto:
    """The same key again is the same photo. Raises NoPhoto, NotFound for somebody else's task."""
    photo = await world.darkroom.develop(Whole(body))
    async with world.transaction() as store:
        noted = noted_step(Noted(client_key), PhoneAction.PHOTO, who=me.account, now=world.now(), task_id=task_id)

        async def keep() -> KeptPhoto:
            await keep_photo(
                photo.body, sha256=photo.sha256, media_type=MEDIA_TYPE, task_id=task_id, who=me.account, store=store
            )
            return KeptPhoto(sha256=photo.sha256)

        return await once(noted, KeptPhoto, keep, store=store)
