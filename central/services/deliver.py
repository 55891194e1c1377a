"""Notices leave the house: put on their ways as each step falls due, sent, tried again, and passed up when unheard."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from central.domain import delivery as ways
from central.domain.delivery import RESIDENTS_QUIET, Delivery, DeliveryState, Kind
from central.domain.errors import NotFound
from central.domain.help import answered
from central.domain.incident import Incident
from central.domain.ladder import above
from central.domain.notice import Audience, Notice, words_of
from central.domain.people import Account, Role
from central.domain.task import TaskState
from central.services.journal import tell_desk
from central.services.later import delivery_waits, notice_waits
from central.services.notice_ports import Channel, Ear, Gone, Message, NotSent
from central.services.offering import account_of
from central.services.work import Work
from protocol.hazards import Severity

#: Of those responsible for a place, the nearest: nobody is served by a whole district's phones ringing.
MOST_OFFICERS = 6


async def deliver_notice(notice_id: UUID, *, work: Work, channels: Mapping[str, Channel]) -> None:
    """Use every way that is due by now; look again when the next one is. Nothing once somebody has heard of it."""
    notice = await work.store.notices.get(work.scope, notice_id)
    incident = await _incident_of(notice, work)
    severity, made_at = ways.severity_of(incident, notice.key), notice.made_at or work.now
    if await heard(notice, incident, work):
        return
    steps = ways.chain(notice.audience, severity, notice.key)
    kinds = ways.due(steps, made_at, work.now)
    for channel in channels.values():
        if channel.kind in kinds:
            await _put_on_its_way(notice, severity, channel, work)
    await _look_again(notice, incident, severity, ways.next_at(steps, made_at, work.now), work)


async def send_delivery(delivery_id: UUID, *, work: Work, channels: Mapping[str, Channel], link: str = "") -> None:
    """Twice is once, unless the brain died between sending and writing it down: rather twice than never."""
    delivery = await work.store.deliveries.get(work.scope, delivery_id)
    if delivery.state is not DeliveryState.WAITING or delivery.not_before > work.now:
        return
    notice = await work.store.notices.get(work.scope, delivery.notice_id)
    incident = await _incident_of(notice, work)
    after = await _sent(delivery, notice, incident, work, channels.get(delivery.channel), link)
    await work.store.deliveries.save(work.scope, after)
    if after.state is DeliveryState.WAITING:
        await delivery_waits(work.store, work.scope, delivery_id, after.not_before)


async def heard(notice: Notice, incident: Incident | None, work: Work) -> bool:
    """An offer that is none any more, help that came or is called off, an incident somebody has looked at since, or a
    notice acknowledged itself."""
    if notice.acknowledged_at is not None:
        return True
    if notice.key == "notice.desk.help" and incident is not None:
        return answered(await work.store.tasks.of_incident(work.scope, incident.incident_id))
    if notice.audience is Audience.DESK:
        seen = incident.acknowledged_at if incident else None
        return seen is not None and notice.made_at is not None and seen > notice.made_at
    if notice.key not in ways.OFFERS or incident is None:
        return False
    tasks = await work.store.tasks.of_incident(work.scope, incident.incident_id)
    return not any(str(t.assignee) == notice.recipient and t.state is TaskState.OFFERED for t in tasks)


async def _sent(
    delivery: Delivery, notice: Notice, incident: Incident | None, work: Work, channel: Channel | None, link: str
) -> Delivery:
    severity = ways.severity_of(incident, notice.key)
    ear = await _ear(delivery.recipient, notice, work)
    if channel is None or ear is None or not channel.reaches(ear):
        return replace(delivery, state=DeliveryState.FAILED, said="-")  # its address or its channel is gone
    if await heard(notice, incident, work):
        return replace(delivery, state=DeliveryState.NOT_NEEDED)
    if await work.store.deliveries.said_since(work.scope, delivery, ways.same_since(severity, work.now)):
        return replace(delivery, state=DeliveryState.DUPLICATE)
    opens = _opens(notice)
    message = Message(notice.notice_id, words_of(notice), f"{link}{opens}" if link and opens else "", opens)
    try:
        return ways.sent(delivery, work.now, await channel.deliver(message, ear))
    except Gone as error:
        if ear.device is not None:
            await work.store.devices.remove(work.scope, ear.device.device_id)
        return ways.given_up(delivery, str(error))
    except NotSent as error:
        return ways.failed(delivery, severity, work.now, str(error))


async def _put_on_its_way(notice: Notice, severity: Severity, channel: Channel, work: Work) -> None:
    for recipient, quiet in await _recipients(notice, channel.kind, work):
        ear = await _ear(recipient, notice, work)
        if ear is None or not channel.reaches(ear):
            continue
        delivery = Delivery(
            delivery_id=work.new_id(),
            district_id=work.scope.district_id,
            place_path=ear.place_path,
            notice_id=notice.notice_id,
            channel=channel.name,
            recipient=recipient,
            state=DeliveryState.WAITING,
            digest=ways.digest_of(notice, words_of(notice)),
            made_at=work.now,
            not_before=ways.not_before(notice.audience, severity, work.now, quiet),
        )
        if await work.store.deliveries.add(work.scope, delivery):
            await delivery_waits(work.store, work.scope, delivery.delivery_id, delivery.not_before)


async def _recipients(notice: Notice, kind: Kind, work: Work) -> list[tuple[str, tuple[str | None, str | None]]]:
    """Whom one kind of way carries the notice to, each with their quiet hours."""
    if notice.audience is Audience.REPORTER:
        return [(f"reporter:{notice.recipient}", RESIDENTS_QUIET)]
    if notice.audience is Audience.ACCOUNT and kind is Kind.PUSH:
        devices = await work.store.devices.of_account(work.scope, UUID(notice.recipient))
        return [(f"device:{notice.recipient}/{device.device_id}", (None, None)) for device in devices]
    if notice.audience is Audience.ACCOUNT:
        return [(f"account:{notice.recipient}", (None, None))]
    if kind is Kind.GROUP:
        return [(f"place:{notice.recipient}", (None, None))]
    found: list[tuple[str, tuple[str | None, str | None]]] = []
    for officer in await _officers(notice.recipient, work):
        reach = await work.store.deliveries.reach_of(work.scope, officer.account_id)
        quiet = (reach.quiet_from, reach.quiet_to) if reach else (None, None)
        found.append((f"account:{officer.account_id}", quiet))
    return found


async def _officers(place_path: str, work: Work) -> Sequence[Account]:
    serving = await work.store.accounts.serving(work.scope, place_path, Role.OFFICER)
    able = [officer for officer in serving if not officer.disabled]
    return sorted(able, key=lambda each: (-len(each.place_path), each.account_id.bytes))[:MOST_OFFICERS]


async def _ear(recipient: str, notice: Notice, work: Work) -> Ear | None:
    """Where the recipient lives now; None for somebody who has left, or a contact that was erased."""
    kind, _, name = recipient.partition(":")
    if kind == "place":
        return Ear(place_path=name)
    if kind in ("account", "device"):
        who, _, device_id = name.partition("/")
        account = await account_of(work, UUID(who))
        if account is None or account.disabled:
            return None
        if device_id:
            return await _phone_of(account, UUID(device_id), work)
        reach = await work.store.deliveries.reach_of(work.scope, account.account_id)
        return Ear(account.place_path, account.name, account.phone, reach.email if reach else None)
    report = await work.store.reports.of_signal(work.scope, UUID(name))
    signal = await work.store.signals.get(work.scope, UUID(name))
    return Ear(signal.where.place_path, "", report.contact) if report and report.contact else None


async def _phone_of(account: Account, device_id: UUID, work: Work) -> Ear | None:
    """None for a phone that takes no notices any more, or somebody else's by now."""
    try:
        device = await work.store.devices.get(work.scope, device_id)
    except NotFound:
        return None
    return Ear(account.place_path, device=device) if device.account_id == account.account_id else None


async def _incident_of(notice: Notice, work: Work) -> Incident | None:
    if notice.incident_id is None:
        return None
    try:
        return await work.store.incidents.get(work.scope, notice.incident_id)
    except NotFound:
        return None


async def _look_again(
    notice: Notice, incident: Incident | None, severity: Severity, step_at: datetime | None, work: Work
) -> None:
    """When the next way is due, or when the level above must hear of it; it is told once."""
    unheard_at = ways.unheard_at(notice, severity)
    higher = above(notice.recipient) if notice.audience is Audience.DESK else None
    if unheard_at is not None and incident is not None and higher is not None:
        if unheard_at <= work.now:
            await tell_desk(work, incident, "unheard", place_path=higher)
            return
        step_at = min(step_at, unheard_at) if step_at else unheard_at
    if step_at is not None:
        await notice_waits(work.store, work.scope, notice.notice_id, step_at)


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
