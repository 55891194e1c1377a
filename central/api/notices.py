"""Notices: what the desk has not heard yet, what became of each message, and how one wants to be reached."""

from typing import Annotated
from uuid import UUID

from fastapi import Depends
from pydantic import Field

from central.domain.access import Action
from central.domain.delivery import Reach
from central.http.document import room
from central.http.policies import Staff
from central.http.sessions import SignedIn
from central.http.world import Here, Open
from central.services import notices
from central.services.notices import DeliveryRow, UnheardNotice
from protocol.wire import Strict

router = room("notices")

Hour = Annotated[str, Field(pattern=r"^([01][0-9]|2[0-3]):[0-5][0-9]$")]


class ReachAsked(Strict):
    email: Annotated[str, Field(pattern=r"^[^@\s<>,;]{1,64}@[A-Za-z0-9.-]{1,190}$")] | None = None
    #: Both or neither: nothing but danger to life comes between them.
    quiet_from: Hour | None = None
    quiet_to: Hour | None = None


@router.get("/api/v1/notices")
async def read_unheard(
    me: Annotated[SignedIn, Depends(Staff(Action.READ_QUEUE))], store: Open, world: Here
) -> list[UnheardNotice]:
    """The desk's notices that nobody has acknowledged, newest first."""
    return await notices.unheard(me.account, store=store, now=world.now())


@router.post("/api/v1/notices/{notice_id}/acknowledge", status_code=204)
async def acknowledge_notice(
    notice_id: UUID, me: Annotated[SignedIn, Depends(Staff(Action.ACKNOWLEDGE))], store: Open, world: Here
) -> None:
    """Heard: no other way is tried and nobody above is told."""
    await notices.acknowledge(notice_id, who=me.account, store=store, now=world.now())


@router.get("/api/v1/deliveries")
async def read_deliveries(
    me: Annotated[SignedIn, Depends(Staff(Action.READ_DELIVERIES))], store: Open
) -> list[DeliveryRow]:
    """The newest messages that left the house, and what became of each."""
    return await notices.deliveries(me.account, store=store)


@router.get("/api/v1/reach")
async def read_reach(me: Annotated[SignedIn, Depends(Staff(Action.SET_REACH))], store: Open) -> Reach:
    return await notices.read_reach(me.account, store=store)


@router.put("/api/v1/reach")
async def set_reach(asked: ReachAsked, me: Annotated[SignedIn, Depends(Staff(Action.SET_REACH))], store: Open) -> Reach:
    """How one wants to be reached from now on."""
    return await notices.set_reach(
        me.account, email=asked.email, quiet_from=asked.quiet_from, quiet_to=asked.quiet_to, store=store
    )
