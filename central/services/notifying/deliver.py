"""Notices leave the house: put on their ways as each step falls due, and passed up when unheard."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from uuid import UUID

from central.domain import delivery as ways
from central.domain.delivery import RESIDENTS_QUIET, Delivery, DeliveryState, Kind
from central.domain.incident import Incident
from central.domain.ladder import above
from central.domain.notice import Audience, Notice, words_of
from central.domain.people import Account, Role
from central.services.journal import tell_desk
from central.services.later import delivery_waits, notice_waits
from central.services.notifying.hearing import ear_of, heard, incident_of
from central.services.ports.notices import Channel
from central.services.work import Work
from protocol.hazards import Severity

#: Of those responsible for a place, the nearest: nobody is served by a whole district's phones ringing.
MOST_OFFICERS = 6


async def deliver_notice(notice_id: UUID, *, work: Work, channels: Mapping[str, Channel]) -> None:
    """Use every way that is due by now; look again when the next one is. Nothing once somebody has heard of it."""
    notice = await work.store.notices.get(work.scope, notice_id)
    incident = await incident_of(notice, work)
    severity, made_at = ways.severity_of(incident, notice.key), notice.made_at or work.now
    if await heard(notice, incident, work):
        return
    steps = ways.chain(notice.audience, severity, notice.key)
    kinds = ways.due(steps, made_at, work.now)
    for channel in channels.values():
        if channel.kind in kinds:
            await _put_on_its_way(notice, severity, channel, work)
    await _look_again(notice, incident, severity, ways.next_at(steps, made_at, work.now), work)


async def _put_on_its_way(notice: Notice, severity: Severity, channel: Channel, work: Work) -> None:
    for recipient, quiet in await _recipients(notice, channel.kind, work):
        ear = await ear_of(recipient, notice, work)
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
            await delivery_waits(work.store, work.scope, delivery, severity)


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
        priority = ways.priority_of(severity)
        await notice_waits(work.store, work.scope, notice.notice_id, step_at, priority=priority)
