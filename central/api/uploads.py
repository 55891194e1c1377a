"""Photos from patrols' phones in pieces: what broke off goes on where it stopped, at this brain or another."""

from typing import Annotated, Any
from uuid import UUID

from fastapi import Depends, Request, Response

from central.domain.access import Action
from central.domain.upload import MOST_BYTES
from central.http.document import room
from central.http.policies import Staff
from central.http.resuming import PIECE_TYPE, asked_for, headers_of, speak_tus, take_in_piece
from central.http.sessions import SignedIn
from central.http.world import Here, Open
from central.services.files.send_in_pieces import begin_upload, find_upload

router = room("patrol")

_AT = "/api/v1/uploads"


def _header(name: str, about: str, longest: int = 15) -> dict[str, Any]:
    written = {"type": "string", "maxLength": longest}
    return {"name": name, "in": "header", "required": True, "description": about, "schema": written}


_TUS = _header("Tus-Resumable", "1.0.0")
_A_BEGINNING = {
    "parameters": [
        _TUS,
        _header("Upload-Length", "bytes of the whole file"),
        _header(
            "Upload-Metadata", "client_key, sha256 of the whole file, perhaps kind and task_id, as tus writes them", 500
        ),
    ]
}
_A_PIECE = {
    "parameters": [_TUS, _header("Upload-Offset", "bytes that are here already")],
    "requestBody": {
        "required": True,
        "content": {PIECE_TYPE: {"schema": {"type": "string", "format": "binary"}}},
    },
}


@router.post(_AT, name="begin_upload", status_code=201, openapi_extra=_A_BEGINNING)
async def begin(
    request: Request, me: Annotated[SignedIn, Depends(Staff(Action.PROGRESS_TASK))], store: Open, world: Here
) -> Response:
    """Begins an upload, or finds the one that was begun with this key; ``Upload-Offset``: how much of it is here."""
    speak_tus(request)
    now = world.now()
    begun = await begin_upload(asked_for(request, me, now), who=me.account, store=store, now=now)
    return Response(status_code=201, headers={**headers_of(begun), "Location": f"{_AT}/{begun.client_key}"})


@router.head(f"{_AT}/{{upload_key}}", name="look_at_upload", openapi_extra={"parameters": [_TUS]})
async def look(
    upload_key: UUID,
    request: Request,
    me: Annotated[SignedIn, Depends(Staff(Action.PROGRESS_TASK))],
    store: Open,
    world: Here,
) -> Response:
    """How much of it is here."""
    speak_tus(request)
    found = await find_upload(upload_key, who=me.account, store=store, now=world.now())
    return Response(headers={**headers_of(found), "Upload-Length": str(found.length), "Cache-Control": "no-store"})


@router.patch(f"{_AT}/{{upload_key}}", name="go_on_with_upload", status_code=204, openapi_extra=_A_PIECE)
async def go_on(
    upload_key: UUID,
    request: Request,
    me: Annotated[SignedIn, Depends(Staff(Action.PROGRESS_TASK, largest_body=MOST_BYTES))],
    world: Here,
) -> Response:
    """The next piece. With the last one the photo is made anew and kept, and a step may name it by its key."""
    speak_tus(request)
    stands = await take_in_piece(upload_key, request, me=me, world=world)
    return Response(status_code=204, headers=dict(headers_of(stands)))
