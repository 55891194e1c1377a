"""One photo or voice note from a patrol's phone, ahead of the step it belongs to."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from pydantic import BaseModel

from central.domain.phone_step import Noted
from central.domain.upload import UploadKind
from central.http.darkroom import MEDIA_TYPE, VOICE_TYPE, Photo, Voice
from central.http.sessions import SignedIn
from central.http.world import World
from central.services.files.keep_photo import keep_photo
from central.services.once import noted_step, once
from central.services.ports.store import Store

#: ``openapi_extra`` of the route: the body is the file itself.
A_PHOTO: dict[str, Any] = {
    "requestBody": {
        "required": True,
        "content": {MEDIA_TYPE: {"schema": {"type": "string", "format": "binary"}}},
    }
}


class KeptPhoto(BaseModel):
    #: Of the file as it is kept: made anew from its pixels or its sound.
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
    photo = await made_anew(body, UploadKind.PHOTO, world)
    async with world.transaction() as store:
        return await keep_developed(photo, client_key, task_id, me=me, world=world, store=store)


async def made_anew(body: bytes, kind: UploadKind, world: World) -> Photo | Voice:
    """Raises NoPhoto, NoVoice."""
    return await (world.darkroom.listen(body) if kind is UploadKind.VOICE else world.darkroom.develop(Whole(body)))


async def keep_developed(
    made: Photo | Voice, client_key: UUID, task_id: UUID | None, *, me: SignedIn, world: World, store: Store
) -> KeptPhoto:
    """Once per key. Raises NotFound for somebody else's task, KeyUsed."""
    aloud = isinstance(made, Voice)
    action, media_type = (UploadKind.VOICE, VOICE_TYPE) if aloud else (UploadKind.PHOTO, MEDIA_TYPE)
    noted = noted_step(Noted(client_key), action, who=me.account, now=world.now(), task_id=task_id)

    async def keep() -> KeptPhoto:
        await keep_photo(
            made.body, sha256=made.sha256, media_type=media_type, task_id=task_id, who=me.account, store=store
        )
        return KeptPhoto(sha256=made.sha256)

    return await once(noted, KeptPhoto, keep, store=store)
