"""Blowing the whistle: parties are called in parallel, each with a task and a clock of their own; one leads."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

from central.domain.access import Action, require
from central.domain.errors import NotAllowedNow
from central.domain.incident import Incident, IncidentState, Verb
from central.domain.people import Account
from central.domain.phone_step import PhoneStep, when_done
from central.domain.task import FIRST_WHISTLED, Task, TaskState
from central.domain.whistle import Party, all_reported, check_parties
from central.domain.workflow import TASK_OPEN, IncidentAction, TaskAction, next_incident_state
from central.services.incidents import clock_work
from central.services.incidents.steps import step
from central.services.incidents.task_steps import about, account_of, change_task
from central.services.journal import tell_account, tell_desk, write
from central.services.tasks.dispatch_task import fit_patrol
from central.services.tasks.hands import hands_near
from central.services.tasks.offering import offer, recall_if_idle
from central.services.work import Act, Work, given
from protocol.events import Reason
from protocol.scope import Scope
from protocol.span import Limit

#: Departments answer in their own time; where the pack says nothing they have so long.
ANSWER_WITHIN = timedelta(minutes=30)


@dataclass(frozen=True, slots=True)
class Helper:
    """Somebody who can be called."""

    account_id: UUID
    name: str
    department: str | None
    on_shift: bool
    in_hand: int


async def helpers(incident_id: UUID, act: Act) -> list[Helper]:
    """Everybody near the incident who takes tasks, those of departments first."""
    require(act.who.role, Action.WHISTLE)
    return await helpers_near(act.work, await act.work.store.incidents.get(act.who.scope, incident_id))


async def helpers_near(work: Work, incident: Incident) -> list[Helper]:
    hands = await hands_near(work, incident.where.place_path)
    found = [Helper(h.account_id, h.name, h.department, h.on_shift, h.in_hand) for h in hands]
    return sorted(found, key=lambda helper: (helper.department is None, helper.department or "", helper.name))


async def blow(incident_id: UUID, parties: Sequence[Party], lead: UUID, act: Act) -> list[Task]:
    """All of them at once, or none. Whoever had the incident has it until somebody accepts (首接负责)."""
    require(act.who.role, Action.WHISTLE)
    incident = await act.store.incidents.get(act.who.scope, incident_id)
    work = act.work
    made = await call_parties(work, incident, parties, lead, act.who.scope)
    await step(work, incident_id, IncidentAction.DISPATCH)
    return made


async def call_parties(
    work: Work, incident: Incident, parties: Sequence[Party], lead: UUID, reach: Scope, phone: PhoneStep | None = None
) -> list[Task]:
    """Each gets a task with a clock of its own. ``reach``: whose people may be called beside those who serve the place.

    Raises NotAllowedNow while whoever leads an earlier whistle is at it.
    """
    check_parties(parties, lead)
    # Who blows at the same moment waits here, and then sees this whistle.
    incident = await work.store.incidents.lock(work.scope, incident.incident_id)
    next_incident_state(incident.state, IncidentAction.DISPATCH)
    known = await work.store.tasks.of_incident(work.scope, incident.incident_id)
    if any(task.lead and task.state in TASK_OPEN for task in known):
        raise NotAllowedNow("error.whistle.blown")
    people = [await fit_patrol(work, incident, party.account_id, reach) for party in parties]

    names = [person.name for person in people]
    first = max((task.plan + 1 for task in known if task.whistled), default=FIRST_WHISTLED)
    said = {"parties": names, "lead": names[[p.account_id for p in parties].index(lead)]}
    tasks = [_task(work, incident, party, plan, lead) for plan, party in enumerate(parties, first)]
    ids = {"plans": [task.plan for task in tasks], "task_ids": [str(task.task_id) for task in tasks]}
    await write(work, incident, Verb.WHISTLED, **said, **ids, **when_done(phone))
    return [await _call(work, incident, *each) for each in zip(tasks, parties, people, strict=True)]


async def waive(task_id: UUID, act: Act, *, reason: str) -> Task:
    """One party is not needed after all, with a reason. Whoever leads cannot be waived."""
    require(act.who.role, Action.WHISTLE)
    words = given(reason)
    seen = await act.store.tasks.get(act.who.scope, task_id)
    incident = await act.store.incidents.lock(act.who.scope, seen.incident_id)
    task = await act.store.tasks.get(act.who.scope, task_id)
    if not task.whistled:
        raise NotAllowedNow("error.whistle.not_called")
    if task.lead:
        raise NotAllowedNow("error.whistle.lead_stays")
    work = act.work
    waived = await change_task(work, incident, task, TaskAction.CANCEL, words)
    await clock_work.stop(work, incident.incident_id, task_id=task_id)
    if (person := await account_of(work, task.assignee)) is not None:
        await tell_account(work, person, incident, "cancelled", **about(task))
    await settle(work, incident)
    return waived


async def settle(work: Work, incident: Incident) -> None:
    """Somebody was taken off it: those who are left may all have reported, or nobody may be left."""
    tasks = await work.store.tasks.of_incident(work.scope, incident.incident_id)
    if incident.state is IncidentState.HANDLING and all_reported(tasks):
        # What the pack asks for may be missing, so that an officer looks at it whatever the pack says.
        await tell_desk(work, await step(work, incident.incident_id, IncidentAction.REPORT_BACK), "reported")
    else:
        await recall_if_idle(work, incident)


def _task(work: Work, incident: Incident, party: Party, plan: int, lead: UUID) -> Task:
    title = party.title.strip()
    return Task(
        task_id=work.new_id(),
        district_id=work.scope.district_id,
        incident_id=incident.incident_id,
        plan=plan,
        title_zh=title,
        title_en=title,
        state=TaskState.OFFERED,
        place_path=incident.where.place_path,
        assignee=None,
        offered_at=work.now,
        lead=party.account_id == lead,
    )


async def _call(work: Work, incident: Incident, task: Task, party: Party, person: Account) -> Task:
    await work.store.tasks.add(work.scope, task)
    accept = work.pack(incident.pack).legs.clocks.accept
    await clock_work.start(work, incident, task.task_id, (("accept", accept), ("done", Limit(span=party.within))))
    return await offer(
        work, incident, task, person, (Reason.of("dispatch.whistled"),), accept.span if accept else ANSWER_WITHIN
    )
