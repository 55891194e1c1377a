"""What a duty officer decides about one incident: seen, filed, rejected, false alarm, suspended, opened again."""

from dataclasses import replace
from datetime import datetime
from uuid import UUID

from central.domain.access import Action, require
from central.domain.incident import Activity, Incident, Verb
from central.domain.people import Account
from central.domain.workflow import IncidentAction
from central.services.incidents import clock_work
from central.services.incidents.steps import step
from central.services.incidents.task_steps import call_off
from central.services.journal import write_row
from central.services.ports.store import Store
from central.services.work import Act, Work, given
from protocol.scope import whole


async def acknowledge(incident_id: UUID, act: Act) -> Incident:
    """Somebody at the desk has seen it; the sound stops. Twice is once."""
    require(act.who.role, Action.ACKNOWLEDGE)
    incident = await act.store.incidents.get(act.who.scope, incident_id)
    if incident.acknowledged_at is not None:
        return incident
    seen = replace(incident, acknowledged_at=act.now, acknowledged_by=act.who.account_id)
    saved = await act.store.incidents.save(act.who.scope, seen)
    await _line(act.store, act.who, saved, Verb.ACKNOWLEDGED, act.now)
    return saved


async def confirm(incident_id: UUID, act: Act) -> Incident:
    """立案: a candidate becomes a filed incident; the page then offers whom to send."""
    require(act.who.role, Action.CONFIRM)
    work = await _seen(incident_id, act)
    return await step(work, incident_id, IncidentAction.CONFIRM)


async def reject(incident_id: UUID, act: Act, *, reason: str) -> Incident:
    """不予立案, with a reason the reporter may read."""
    require(act.who.role, Action.REJECT)
    work = await _seen(incident_id, act)
    return await _put_to_rest(work, incident_id, IncidentAction.REJECT, reason)


async def mark_false_alarm(incident_id: UUID, act: Act, *, reason: str) -> Incident:
    """误报: open tasks are called off."""
    require(act.who.role, Action.MARK_FALSE_ALARM)
    work = await _seen(incident_id, act)
    return await _put_to_rest(work, incident_id, IncidentAction.MARK_FALSE_ALARM, reason)


async def suspend(incident_id: UUID, act: Act, *, reason: str) -> Incident:
    """挂账: it cannot be solved now; clocks stop, open tasks are called off."""
    require(act.who.role, Action.SUSPEND)
    work = await _seen(incident_id, act)
    return await _put_to_rest(work, incident_id, IncidentAction.SUSPEND, reason)


async def reopen(incident_id: UUID, act: Act, *, reason: str) -> Incident:
    """A closed, rejected, suspended or false alarm is open again."""
    require(act.who.role, Action.REOPEN)
    work = await _seen(incident_id, act)
    return await step(work, incident_id, IncidentAction.REOPEN, reason=reason)


async def note(incident_id: UUID, act: Act, *, words: str) -> Incident:
    """A line in the timeline, for the staff only."""
    require(act.who.role, Action.NOTE)
    said = given(words)
    incident = await act.store.incidents.get(act.who.scope, incident_id)
    await _line(act.store, act.who, incident, Verb.NOTED, act.now, words=said)
    return incident


async def _seen(incident_id: UUID, act: Act) -> Work:
    """Raises NotFound where the incident lies outside the officer's scope."""
    await act.store.incidents.get(act.who.scope, incident_id)
    return act.work


async def _put_to_rest(work: Work, incident_id: UUID, action: IncidentAction, reason: str) -> Incident:
    rested = await step(work, incident_id, action, reason=reason)
    await call_off(work, rested)
    await clock_work.stop(work, incident_id)
    return rested


async def _line(store: Store, who: Account, incident: Incident, verb: Verb, now: datetime, **data: str) -> None:
    row = Activity(incident.incident_id, who.district_id, 0, now, str(who.account_id), verb, dict(data))
    await write_row(store, whole(who.district_id), incident, row)
