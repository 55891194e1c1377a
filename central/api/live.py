"""The live feed as server-sent events: each screen hears only what its person may see."""

from typing import Annotated

from fastapi import Depends, Header, Request
from starlette.responses import StreamingResponse

from central.domain.access import Action, may
from central.http.document import room
from central.http.policies import Staff
from central.http.sessions import SignedIn, token_of
from central.http.world import Here
from central.realtime.feed import Screen, stream
from central.services import sign_in
from central.services.ports import Store

router = room("live")


@router.get(
    "/api/v1/feed",
    response_class=StreamingResponse,
    responses={200: {"content": {"text/event-stream": {"schema": {"type": "string"}}}}},
)
async def read_feed(
    request: Request,
    me: Annotated[SignedIn, Depends(Staff(Action.READ_FEED))],
    world: Here,
    last_event_id: Annotated[int | None, Header(ge=0, le=2**62)] = None,
) -> StreamingResponse:
    """Events ``incident``, ``task`` and ``camera`` with ids only; Last-Event-ID resumes where a screen stopped."""
    token = token_of(request) or ""

    async def still_welcome(store: Store) -> bool:
        found = await sign_in.session_of(token, store=store, now=world.now())
        return found is not None and may(found[1].role, Action.READ_FEED)

    screen = Screen(me.scope, me.account.account_id, desk=may(me.account.role, Action.READ_QUEUE))
    events = stream(screen, last_event_id, hub=world.feed, transaction=world.transaction, still_welcome=still_welcome)
    return StreamingResponse(events, media_type="text/event-stream", headers={"X-Accel-Buffering": "no"})
