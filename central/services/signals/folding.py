"""One incident lives on in another: whoever is at work goes on there, and no danger to life is left without people."""

from dataclasses import replace

from central.domain.arrival import unproven
from central.domain.errors import NotAllowedNow
from central.domain.incident import Condition, Incident, IncidentState, Verb
from central.domain.task import Task
from central.domain.workflow import INCIDENT, INCIDENT_RESTS, TASK_AT_WORK, TASK_OPEN, IncidentAction
from central.services.incidents import clock_work
from central.services.incidents.steps import change, step
from central.services.incidents.task_steps import about, account_of, call_off
from central.services.journal import tell_account, write
from central.services.tasks.dispatch_task import fill_up
from central.services.work import RULE, Work
from protocol.events import Reason
from protocol.hazards import Severity
from protocol.pack import Pack

#: Nobody is sent to these any more; one must be opened again first.
_OVER = INCIDENT_RESTS | {IncidentState.CHECKED}


def must_accept(target: Incident) -> None:
    if target.state in (IncidentState.MERGED, IncidentState.REJECTED):
        raise NotAllowedNow("error.brain.no_more_signals", number=target.number)


def must_be_answered(source: Incident, target: Incident) -> None:
    """Raises NotAllowedNow where a danger to life would end in what nobody acts on any more."""
    if _in_danger(source) and target.state in _OVER:
        raise NotAllowedNow("error.brain.danger_into_ended", number=target.number)


async def fold(work: Work, source: Incident, target: Incident) -> None:
    """An incident without signals lives on in the other one; at its end it stays as it ended."""
    if (source.state, IncidentAction.MERGE) not in INCIDENT:
        return
    merged = await step(work, source.incident_id, IncidentAction.MERGE)
    merged = await change(work, merged.incident_id, lambda fresh: replace(fresh, merged_into=target.incident_id))
    await write(work, merged, Verb.MERGED, into=target.number)
    await write(work, target, Verb.MERGED, taken_in=source.number)
    await _carry_over(work, merged, target)
    await call_off(work, merged)
    await clock_work.stop(work, merged.incident_id)
    for link in await work.store.links.of_incident(work.scope, source.incident_id):
        if link.waits:
            await work.store.links.save(work.scope, replace(link, undone_at=work.now, undone_by=work.actor))


async def attend(work: Work, incident: Incident, grave: Pack) -> Incident:
    """Send people by rule to a danger to life that nobody has a task of. It may have been reported back already.

    ``grave``: the pack of what came, which may want more people than the incident's own.
    """
    fresh = await work.store.incidents.get(work.scope, incident.incident_id)
    if not _in_danger(fresh) or fresh.state in _OVER or await _somebody(work, fresh):
        return fresh
    if unproven(await work.store.signals.of_incident(work.scope, fresh.incident_id)):
        return fresh
    rule = replace(work, actor=RULE)
    await fill_up(rule, await _open_to_tasks(rule, fresh), grave)
    return await work.store.incidents.get(work.scope, fresh.incident_id)


def _in_danger(incident: Incident) -> bool:
    grave = incident.severity is Severity.LIFE_SAFETY and incident.condition is Condition.ACTIVE
    return grave and incident.state not in INCIDENT_RESTS


async def _somebody(work: Work, incident: Incident) -> bool:
    tasks = await work.store.tasks.of_incident(work.scope, incident.incident_id)
    return any(task.state in TASK_OPEN and task.assignee is not None for task in tasks)


async def _open_to_tasks(rule: Work, incident: Incident) -> Incident:
    """In a state from which people may be sent."""
    if incident.state is IncidentState.CANDIDATE:
        return await step(rule, incident.incident_id, IncidentAction.CONFIRM)
    if incident.state is not IncidentState.REPORTED:
        return incident
    await clock_work.stop(rule, incident.incident_id)
    again = Reason.of("link.danger_again").text
    return await step(rule, incident.incident_id, IncidentAction.CHECK_FAILED, reason=f"{again.zh} / {again.en}")


async def _carry_over(work: Work, source: Incident, target: Incident) -> None:
    """Who is at work is not called off for a second name of the same trouble, unless others are at it already."""
    target = await work.store.incidents.get(work.scope, target.incident_id)
    tasks = await work.store.tasks.of_incident(work.scope, source.incident_id)
    going = [task for task in tasks if task.state in TASK_AT_WORK and not task.whistled]
    settled = target.state is IncidentState.REPORTED and not _in_danger(target)
    if not going or target.state in _OVER or settled or await _somebody(work, target):
        return
    rule = replace(work, actor=RULE)
    target = await _open_to_tasks(rule, target)
    for task in (*going, *(task for task in tasks if task.helps and task.state not in TASK_AT_WORK)):
        if task.state in TASK_OPEN:
            await _carry(work, task, source, target)
    target = await step(rule, target.incident_id, IncidentAction.DISPATCH)
    if target.state is IncidentState.DISPATCHED:
        await step(rule, target.incident_id, IncidentAction.START)


async def _carry(work: Work, task: Task, source: Incident, target: Incident) -> None:
    """The task and its limits; whoever holds it is told the new number."""
    last = len(work.pack(target.pack).legs.tasks) - 1
    plan = task.plan if task.helps else min(task.plan, last)
    await work.store.tasks.save(work.scope, replace(task, incident_id=target.incident_id, plan=plan))
    await clock_work.carry(work, source.incident_id, target.incident_id, task.task_id)
    await write(
        work, target, Verb.TASK_OFFERED, task_id=str(task.task_id), to=str(task.assignee or "desk"), plan=plan,
        of=source.number,
    )  # fmt: skip
    person = await account_of(work, task.assignee)
    if person is not None:
        await tell_account(work, person, target, "moved", of=source.number, **about(task))
