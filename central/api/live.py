"""The live feed as server-sent events: each screen hears only what its person may see."""

from collections.abc import Collection, Mapping
from typing import Annotated

from fastapi import Depends, Header, Request
from starlette.responses import StreamingResponse

from central.domain.access import Action, may
from central.domain.people import Account
from central.http.document import room
from central.http.policies import Staff
from central.http.sessions import SignedIn, token_of
from central.http.world import Here
from central.realtime.feed import stream
from central.realtime.reader import Screen
from central.services.ports.store import Store
from central.services.ports.world import Now
from central.services.staff import sign_in

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
    events = stream(screen_of(me.account), last_event_id, hub=world.feed, token=token_of(request) or "")
    return StreamingResponse(events, media_type="text/event-stream", headers={"X-Accel-Buffering": "no"})


def screen_of(account: Account) -> Screen:
    return Screen(account.scope, account.account_id, desk=may(account.role, Action.READ_WALL))


async def admitted(now: Now, store: Store, tokens: Collection[str]) -> Mapping[str, Screen]:
    """The screens these sessions may have open now: one that ended, or whose person changed places, ends its stream."""
    sessions = await sign_in.sessions_of(tokens, store=store, now=now())
    return {
        token: screen_of(account) for token, (_, account) in sessions.items() if may(account.role, Action.READ_FEED)
    }
