"""Staff sign in and out through the interface."""

from datetime import datetime
from typing import Annotated, Self
from uuid import UUID

from fastapi import Depends, Request, Response
from pydantic import BaseModel, Field

from central.domain.access import Action
from central.domain.people import Role
from central.http.acting import act_of
from central.http.document import room
from central.http.policies import Public, Staff
from central.http.sessions import SignedIn, give_cookie, refuse_foreign, take_cookie, token_of
from central.http.signing_in import signed_in
from central.http.world import Here
from central.services.staff import shifts
from protocol.wire import Line, Strict

router = room("session")


class Credentials(Strict):
    login: Annotated[Line, Field(min_length=1, max_length=60, examples=["zhiban"])]
    password: Annotated[Line, Field(min_length=1, examples=["three-words-of-your-own"])]


class Me(BaseModel):
    """Who is signed in. ``csrf`` goes into the header X-CSRF-Token of every unsafe request."""

    account_id: UUID
    login: str
    name: str
    role: Role
    place_path: str
    on_shift: bool
    csrf: str
    #: By the brain's clock: a screen whose own stands elsewhere counts every limit wrongly, and says so.
    now: datetime

    @classmethod
    def of(cls, me: SignedIn, now: datetime) -> Self:
        account = me.account
        return cls(
            account_id=account.account_id,
            login=account.login,
            name=account.name,
            role=account.role,
            place_path=account.place_path,
            on_shift=account.on_shift,
            csrf=me.session.csrf,
            now=now,
        )


@router.post("/api/v1/session", dependencies=[Depends(Public(Action.SIGN_IN))])
async def open_session(given: Credentials, request: Request, response: Response, world: Here) -> Me:
    """Sign in; the answer sets the cookie."""
    refuse_foreign(request)
    token, me = await signed_in(request, given.login, given.password, world=world)
    give_cookie(request, response, token, me.session)
    return Me.of(me, world.now())


@router.get("/api/v1/session")
async def read_session(me: Annotated[SignedIn, Depends(Staff(Action.READ_SELF))], world: Here) -> Me:
    return Me.of(me, world.now())


@router.delete("/api/v1/session", status_code=204)
async def close_session(
    me: Annotated[SignedIn, Depends(Staff(Action.SIGN_OUT))], request: Request, response: Response, world: Here
) -> None:
    async with world.transaction() as store:
        await shifts.sign_out(token_of(request) or "", act_of(me, store, world))
    take_cookie(request, response)
