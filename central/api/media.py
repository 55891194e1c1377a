"""Pictures and clips, for those whose scope covers the place they show."""

from typing import Annotated, Any
from uuid import UUID

from fastapi import Depends, Path, Request, Response

from central.domain.access import Action
from central.domain.errors import NotFound
from central.http.document import room
from central.http.pictures import answer_coming, answer_picture
from central.http.policies import Staff
from central.http.sessions import SignedIn
from central.http.world import Open
from central.services.screens.read_models import erased, shows
from protocol.scope import whole
from protocol.wire import Sha256

router = room("media")


_PICTURES: dict[int | str, dict[str, Any]] = {
    200: {"content": {"image/jpeg": {}, "image/png": {}, "video/mp4": {}, "audio/webm": {}}},
    206: {"description": "a piece", "content": {"video/mp4": {}, "audio/webm": {}}},
    304: {"description": "known"},
    416: {"description": "outside the file"},
}


@router.get("/api/v1/media/{sha256}", response_class=Response, responses=_PICTURES)
async def read_media(
    sha256: Annotated[Sha256, Path()],
    me: Annotated[SignedIn, Depends(Staff(Action.READ_EVIDENCE))],
    request: Request,
    store: Open,
) -> Response:
    """The bytes under this digest, where the scope covers the place they were kept for."""
    return answer_picture(request, sha256, *await store.media.get(me.scope, sha256))


@router.get(
    "/api/v1/incidents/{incident_id}/media/{sha256}",
    response_class=Response,
    responses={**_PICTURES, 204: {"description": "named, and still on its way"}},
)
async def read_incident_media(
    incident_id: UUID,
    sha256: Annotated[Sha256, Path()],
    me: Annotated[SignedIn, Depends(Staff(Action.READ_EVIDENCE))],
    request: Request,
    store: Open,
) -> Response:
    """A picture of an incident, for whoever may read the incident.

    An agent may serve more than one community, and what it sends is kept for all of its area: the incident, not the
    picture, says whose it is. 204: the node has named it and is still sending it. What was erased is not there: 404.
    """
    if not await shows(incident_id, sha256, who=me.account, store=store):
        raise NotFound
    try:
        found = await store.media.get(whole(me.account.district_id), sha256)
    except NotFound:
        if await erased(incident_id, who=me.account, store=store):
            raise
        return answer_coming()
    return answer_picture(request, sha256, *found)
