"""Pictures and clips, for those whose scope covers the place they show."""

from typing import Annotated

from fastapi import Depends, Path, Request, Response

from central.domain.access import Action
from central.http.document import room
from central.http.policies import Staff
from central.http.sessions import SignedIn
from central.http.world import Open
from protocol.wire import Sha256

router = room("media")


@router.get(
    "/api/v1/media/{sha256}",
    response_class=Response,
    responses={200: {"content": {"image/jpeg": {}, "image/png": {}, "video/mp4": {}}}, 304: {"description": "known"}},
)
async def read_media(
    sha256: Annotated[Sha256, Path()],
    me: Annotated[SignedIn, Depends(Staff(Action.READ_EVIDENCE))],
    request: Request,
    store: Open,
) -> Response:
    """The bytes under this digest. A browser may keep them but asks each time whether it still may see them."""
    body, media_type = await store.media.get(me.scope, sha256)
    headers = {"ETag": f'"{sha256}"', "Cache-Control": "private, no-cache", "Content-Disposition": "inline"}
    if request.headers.get("if-none-match") == headers["ETag"]:
        return Response(status_code=304, headers=headers)
    return Response(body, media_type=media_type, headers=headers)
