"""核查 and 结案: the officer looks whether it is really solved; if not, it goes back to handling."""

from collections.abc import Mapping
from dataclasses import replace
from uuid import UUID

from central.domain.access import Action, require
from central.domain.alarm_words import OF_ITSELF
from central.domain.errors import Invalid
from central.domain.incident import Incident, IncidentState, Verb
from central.domain.mediation import MediationState, must_be_settled
from central.domain.task import Task, TaskState
from central.domain.workflow import IncidentAction
from central.services.incidents import clock_work
from central.services.incidents.steps import step
from central.services.incidents.task_steps import account_of
from central.services.journal import write
from central.services.tasks.offering import new_task, offer, offer_best
from central.services.work import Act, Work
from protocol.events import Reason
from protocol.pack import CloseRule
from protocol.verdicts import Verdict


async def check(incident_id: UUID, act: Act, *, ok: bool, words: str, verdict: Verdict | None = None) -> Incident:
    """Closes it by the pack's close_when rules, or offers the task again with ``words`` as the reason.

    ``verdict``: what the officer says the camera's alarm was; None: as it was said last, by them or at the scene.

    A pack that asks for a follow-up visit rests at checked until that day; then it is checked once more. A dispute
    needs an agreement or a referral in its file, and an agreement a visit that found it kept.
    """
    require(act.who.role, Action.CHECK)
    incident = await act.store.incidents.get(act.who.scope, incident_id)
    work = act.work
    if ok:
        if words.strip():
            await write(work, incident, Verb.NOTED, words=words.strip())
        return await _pass(work, incident, {"verdict": str(verdict)} if verdict else {})
    return await _send_back(work, incident, words)


async def close_by_rule(work: Work, incident: Incident) -> Incident:
    """Packs that ask for no officer's check: what must be brought has been brought."""
    return await _pass(work, incident, {OF_ITSELF: True})


async def _pass(work: Work, incident: Incident, more: Mapping[str, object]) -> Incident:
    file = await work.store.mediations.of_incident(work.scope, incident.incident_id)
    disputed = file is not None or CloseRule.MEDIATION in work.pack(incident.pack).legs.close_when
    if incident.state is not IncidentState.CHECKED:
        if disputed:
            must_be_settled(file, closing=False)
        incident = await step(work, incident.incident_id, IncidentAction.CHECK_PASSED, more=more)
        await clock_work.stop(work, incident.incident_id)
    elif _visit_waits(work, incident):
        raise Invalid("error.brain.follow_up_waits", on=f"{incident.follow_up_on:%Y-%m-%d}")
    elif disputed:
        must_be_settled(file, closing=True)
    if _visit_waits(work, incident) or (file is not None and file.state is MediationState.AGREED):
        return incident
    return await step(work, incident.incident_id, IncidentAction.CLOSE)


def _visit_waits(work: Work, incident: Incident) -> bool:
    rules = work.pack(incident.pack).legs.close_when
    at = incident.follow_up_on
    return CloseRule.FOLLOW_UP_DATE in rules and at is not None and at > work.now


async def _send_back(work: Work, incident: Incident, words: str) -> Incident:
    """The same person goes again if they can; they know the place."""
    after = await step(work, incident.incident_id, IncidentAction.CHECK_FAILED, reason=words)
    await clock_work.stop(work, incident.incident_id)
    done = [
        t for t in await work.store.tasks.of_incident(work.scope, incident.incident_id) if t.state is TaskState.DONE
    ]
    last = max(done, key=lambda t: (t.changed_at or t.offered_at, t.task_id)) if done else None
    plans = work.pack(incident.pack).legs.tasks
    # Help and whistled parties did what no plan of the pack says.
    task = await new_task(work, after, last.plan if last and last.plan < len(plans) else 0)
    before = await account_of(work, last.assignee if last else None)
    if before is not None and before.on_shift and not before.disabled:
        reason = Reason.of("dispatch.sent_back", None, words=words.strip())
        await offer(work, after, _noted(task, words), before, (reason,))
    else:
        await offer_best(work, after, _noted(task, words))
    return await work.store.incidents.get(work.scope, incident.incident_id)


def _noted(task: Task, words: str) -> Task:
    return replace(task, note=words.strip())
