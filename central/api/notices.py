"""Notices: what the desk has not heard yet, what became of each message, and how one wants to be reached."""

from typing import Annotated, Literal
from uuid import UUID

from fastapi import Depends
from pydantic import BaseModel, Field

from central.domain.access import Action
from central.domain.delivery import Reach
from central.domain.errors import Invalid
from central.domain.push import LONGEST_ADDRESS
from central.http.document import room
from central.http.policies import Staff
from central.http.sessions import SignedIn
from central.http.world import Here, Open
from central.services.notifying import notices
from central.services.notifying.notices import DeliveryRow, UnheardNotice
from central.services.staff import devices
from protocol.wire import MailAddress, Strict

router = room("notices")

Hour = Annotated[str, Field(pattern=r"^([01][0-9]|2[0-3]):[0-5][0-9]$")]


class ReachAsked(Strict):
    email: MailAddress | None = None
    #: Both or neither: nothing but danger to life comes between them.
    quiet_from: Hour | None = None
    quiet_to: Hour | None = None


#: As browsers write keys: base64url.
Key = Annotated[str, Field(pattern=r"^[A-Za-z0-9_-]{16,100}={0,2}$")]
#: Printable and without blanks, as every address; which are believed says domain/push.py.
Address = Annotated[str, Field(min_length=1, max_length=LONGEST_ADDRESS, pattern=r"^[!-~]+$")]


class PushOffered(BaseModel):
    #: ``applicationServerKey`` for the browser; None: this brain sends nothing by push.
    public_key: str | None


class PhoneOff(Strict):
    endpoint: Address


class PhoneOn(PhoneOff):
    """What the browser's push service gave it."""

    p256dh: Key
    auth: Key
    language: Literal["zh", "en"]


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


@router.post("/api/v1/notices/{notice_id}/take-back", status_code=204)
async def take_back_notice(
    notice_id: UUID, me: Annotated[SignedIn, Depends(Staff(Action.ACKNOWLEDGE))], store: Open, world: Here
) -> None:
    """Not heard after all: whoever acknowledged it by mistake lets it wait again."""
    await notices.unacknowledge(notice_id, who=me.account, store=store, now=world.now())


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


@router.get("/api/v1/push")
async def read_push(me: Annotated[SignedIn, Depends(Staff(Action.SET_REACH))], world: Here) -> PushOffered:
    """Whether a phone can be told while the app is closed, and the key its browser needs for that."""
    return PushOffered(public_key=world.push.public_key if world.push else None)


@router.put("/api/v1/push", status_code=204)
async def put_push(
    phone: PhoneOn, me: Annotated[SignedIn, Depends(Staff(Action.SET_REACH))], store: Open, world: Here
) -> None:
    """This browser shows my notices from now on."""
    if world.push is None:
        raise Invalid("error.push.not_offered")
    if not world.push.takes(phone.endpoint, phone.p256dh, phone.auth):
        raise Invalid("error.push.address")
    await devices.put_device(me.account, **phone.model_dump(), store=store, now=world.now(), new_id=world.new_id)


@router.post("/api/v1/push/off", status_code=204)
async def remove_push(phone: PhoneOff, me: Annotated[SignedIn, Depends(Staff(Action.SET_REACH))], store: Open) -> None:
    """This browser shows my notices no longer."""
    await devices.remove_device(me.account, phone.endpoint, store=store)
