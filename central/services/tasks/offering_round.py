"""Somebody has their hands free: what waits at the duty desk is matched with everybody near, all of it at once."""

from central.domain.cells import community_of
from central.domain.dispatch import Recommendation, assign
from central.domain.fitness import Call
from central.domain.incident import Incident
from central.domain.task import Task
from central.domain.workflow import IncidentAction, incident_actions
from central.services.incidents.steps import step
from central.services.tasks.hands import call_of, hands_near, travel_in
from central.services.tasks.offering import first_offered, offer
from central.services.work import Work
from protocol.scope import Scope

#: What a person gave back with words is for an officer to read, not for the next person to be sent to.
_DESK_DECIDES = "dispatch.handed_back"


async def offer_waiting(work: Work, place: str) -> int:
    """Offer what waits within ``place`` to whoever is free near it; how many offers were made."""
    waiting = await _waiting(work, Scope(work.scope.district_id, place))
    communities = dict.fromkeys(community_of(task.place_path) for _, task, _ in waiting)
    made = 0
    for community in communities:
        here = {call.call_id: (incident, task, call) for incident, task, call in waiting if _in(task, community)}
        hands, travel = await hands_near(work, community), await travel_in(work, community)
        waits = [call for _, _, call in here.values()]
        matches = assign(waits, hands, now=work.now, travel=travel)
        # Only of those that are offered: whoever looks through a whole community would wait for everybody in it.
        await work.store.incidents.lock_all(work.scope, {here[m.call.call_id][0].incident_id for m in matches})
        for match in matches:
            incident, task, _ = here[match.call.call_id]
            made += await _offer(work, incident, task, match.to)
    return made


async def _offer(work: Work, incident: Incident, task: Task, to: Recommendation) -> bool:
    """False where somebody else took a step with the task while we looked for whom to ask."""
    if (await work.store.tasks.get(work.scope, task.task_id)).version != task.version:
        return False
    account = await work.store.accounts.get(work.scope, to.account_id)
    await offer(work, incident, task, account, to.reasons)
    fresh = await work.store.incidents.get(work.scope, incident.incident_id)
    if IncidentAction.DISPATCH in incident_actions(fresh.state):
        await step(work, incident.incident_id, IncidentAction.DISPATCH)
    return True


def _in(task: Task, community: str) -> bool:
    return community_of(task.place_path) == community


async def _waiting(work: Work, place: Scope) -> list[tuple[Incident, Task, Call]]:
    found = []
    for task in await work.store.tasks.waiting(place):
        incident = await work.store.incidents.get(work.scope, task.incident_id)
        desk = any(reason.get("code") == _DESK_DECIDES for reason in task.reasons)
        if not desk and not task.whistled and IncidentAction.DISPATCH in incident_actions(incident.state):
            tasks = await work.store.tasks.of_incident(work.scope, task.incident_id)
            since = await first_offered(work, task)
            found.append((incident, task, call_of(work, incident, task.plan, tasks, since, task.task_id)))
    return found
