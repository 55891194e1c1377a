"""One notice on one way: taken up so that nobody else sends it too, carried out of the house, and written down."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, replace
from uuid import UUID

import structlog

from central.domain import delivery as ways
from central.domain.delivery import Delivery, DeliveryState
from central.domain.incident import Incident
from central.domain.notice import Audience, Notice, words_of
from central.services.later import delivery_waits
from central.services.notifying.hearing import ear_of, heard, incident_of
from central.services.ports.notices import Channel, Ear, Gone, Message, NotSent
from central.services.work import Work
from protocol.hazards import Severity

_log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Letter:
    """A delivery that was taken up, and all that carrying it needs: nothing more is looked up for it."""

    delivery: Delivery
    severity: Severity
    channel: Channel
    message: Message
    ear: Ear


async def take_up(delivery_id: UUID, *, work: Work, channels: Mapping[str, Channel], link: str = "") -> Letter | None:
    """None where nothing is to be carried: it is in other hands, not due, or needed no more. Once this is committed
    nobody else takes it up for ``ways.HELD``."""
    delivery = await work.store.deliveries.take(work.scope, delivery_id)
    if delivery is None or delivery.state is not DeliveryState.WAITING:
        return None
    notice = await work.store.notices.get(work.scope, delivery.notice_id)
    incident = await incident_of(notice, work)
    severity = ways.severity_of(incident, notice.key)
    if delivery.not_before > work.now:  # should whoever holds it die over it, this job is there still
        await delivery_waits(work.store, work.scope, delivery, severity)
        return None
    channel, ear = channels.get(delivery.channel), await ear_of(delivery.recipient, notice, work)
    if channel is None or ear is None or not channel.reaches(ear):  # its address or its channel is gone
        await work.store.deliveries.save(work.scope, replace(delivery, state=DeliveryState.FAILED, said="-"))
        return None
    if (needless := await _needless(delivery, notice, incident, severity, work)) is not None:
        await work.store.deliveries.save(work.scope, replace(delivery, state=needless))
        return None
    held = ways.taken_up(delivery, work.now)
    await work.store.deliveries.save(work.scope, held)
    opens = _opens(notice)
    message = Message(notice.notice_id, words_of(notice), f"{link}{opens}" if link and opens else "", opens)
    return Letter(held, severity, channel, message, ear)


async def carry(letter: Letter) -> str | NotSent:
    """What the other side answered, or why it did not. It may take ``ways.TRY_LASTS``, so no transaction is open."""
    try:
        async with asyncio.timeout(ways.TRY_LASTS.total_seconds()):
            return await letter.channel.deliver(letter.message, letter.ear)
    except NotSent as error:
        return error
    except Exception as error:  # whatever a plug-in stumbles over: the way could not be used, and is tried again
        _log.warning("delivery.not_sent", channel=letter.delivery.channel, why=repr(error))
        return NotSent(channel=letter.delivery.channel, why=type(error).__name__)


async def write_down(letter: Letter, answer: str | NotSent, *, work: Work) -> None:
    """What became of it. A brain that dies before this sends it again: rather twice than never."""
    after = _after(letter, answer, work)
    if isinstance(answer, Gone) and letter.ear.device is not None:
        await work.store.devices.remove(work.scope, letter.ear.device.device_id)
    await work.store.deliveries.save(work.scope, after)
    if after.state is DeliveryState.WAITING:
        await delivery_waits(work.store, work.scope, after, letter.severity)


async def queue_again(delivery: Delivery, *, work: Work) -> None:
    """Another job for one whose own is lost, or waits in the wrong queue."""
    notice = await work.store.notices.get(work.scope, delivery.notice_id)
    severity = ways.severity_of(await incident_of(notice, work), notice.key)
    await delivery_waits(work.store, work.scope, delivery, severity)


async def _needless(
    delivery: Delivery, notice: Notice, incident: Incident | None, severity: Severity, work: Work
) -> DeliveryState | None:
    """How it ends without being sent; None: it must be."""
    if ways.worn_out(delivery):
        return DeliveryState.FAILED
    if await heard(notice, incident, work):
        return DeliveryState.NOT_NEEDED
    if await work.store.deliveries.said_since(work.scope, delivery, ways.same_since(severity, work.now)):
        return DeliveryState.DUPLICATE
    return None


def _after(letter: Letter, answer: str | NotSent, work: Work) -> Delivery:
    said = _without_address(str(answer), letter.ear)
    match answer:
        case Gone():
            return ways.given_up(letter.delivery, said)
        case NotSent():
            return ways.failed(letter.delivery, letter.severity, work.now, said)
        case _:
            return ways.sent(letter.delivery, work.now, said)


def _without_address(said: str, ear: Ear) -> str:
    """Gateways repeat whom they were asked to reach. Kept here, that would outlive a contact that is erased."""
    digits = "".join(each for each in ear.phone or "" if each.isdecimal())
    for address in (ear.phone, digits, ear.email):
        said = said.replace(address, "…") if address else said
    return said


def _opens(notice: Notice) -> str:
    """Where the rest stands, in the app or at the desk: the message itself says as little as it can. A resident's
    page is opened by their code alone, which no message carries."""
    match notice.audience:
        case Audience.REPORTER:
            return ""
        case Audience.ACCOUNT:
            task, walk = notice.values.get("task_id"), notice.values.get("round_id")
            return f"/patrol/tasks/{task}" if task else f"/patrol/rounds/{walk}" if walk else "/patrol"
        case Audience.DESK:
            return f"/desk/incidents/{notice.incident_id}" if notice.incident_id else "/desk"
