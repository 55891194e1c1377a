"""Whom a notice is for, where they can be reached now, and whether they still have to be."""

from uuid import UUID

from central.domain import delivery as ways
from central.domain.access import Action, may
from central.domain.errors import NotFound
from central.domain.help import answered
from central.domain.incident import Incident, is_person
from central.domain.notice import Audience, Notice
from central.domain.people import Account
from central.domain.task import TaskState
from central.domain.workflow import INCIDENT_ENDS
from central.services.incidents.task_steps import account_of
from central.services.ports.notices import Ear
from central.services.work import Work


async def heard(notice: Notice, incident: Incident | None, work: Work) -> bool:
    """An offer that is none any more, help that came or is called off, an incident that is over or that the desk has
    acted on since, or a notice acknowledged itself."""
    if notice.acknowledged_at is not None:
        return True
    if notice.key == "notice.desk.help" and incident is not None:
        return answered(await work.store.tasks.of_incident(work.scope, incident.incident_id))
    if notice.audience is Audience.DESK:
        return incident is not None and await _desk_heard(notice, incident, work)
    if notice.key not in ways.OFFERS or incident is None:
        return False
    tasks = await work.store.tasks.of_incident(work.scope, incident.incident_id)
    return not any(str(t.assignee) == notice.recipient and t.state is TaskState.OFFERED for t in tasks)


async def _desk_heard(notice: Notice, incident: Incident, work: Work) -> bool:
    """Of a patrol in danger it has heard by saying so alone."""
    made_at = notice.made_at or work.now
    if incident.acknowledged_at is not None and incident.acknowledged_at > made_at:
        return True
    if notice.key in ways.HELP:
        return False
    if incident.state in INCIDENT_ENDS and notice.key not in ways.OF_THE_ENDED:
        return True
    rows = await work.store.activities.of_incident(work.scope, incident.incident_id)
    since = {UUID(row.actor) for row in rows if row.at > made_at and is_person(row.actor)}
    acted = await work.store.accounts.by_ids(work.scope, since)
    return any(may(who.role, Action.ACKNOWLEDGE) and who.scope.covers(notice.recipient) for who in acted)


async def ear_of(recipient: str, notice: Notice, work: Work) -> Ear | None:
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


async def incident_of(notice: Notice, work: Work) -> Incident | None:
    if notice.incident_id is None:
        return None
    try:
        return await work.store.incidents.get(work.scope, notice.incident_id)
    except NotFound:
        return None
