"""Offering a task: to the best person, then the next one, and to the duty desk when nobody is left."""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from uuid import UUID

from central.domain.cells import community_of
from central.domain.dispatch import Burden, Ranking, desk_now, hand_of, offer_life, rank
from central.domain.errors import NotFound
from central.domain.fitness import CALL_AWAY_AFTER, REST, Call, Hand, Shortfall
from central.domain.help import urgency
from central.domain.incident import Incident, Verb
from central.domain.path_walk import PathWalk
from central.domain.people import Account, Role
from central.domain.phone_step import PhoneStep, when_done
from central.domain.roster import away_now
from central.domain.task import HELP, Task, TaskState
from central.domain.travel import WALK, Travel
from central.domain.workflow import (
    INCIDENT_WITH_SOMEBODY,
    TASK_AT_WORK,
    TASK_OPEN,
    IncidentAction,
    TaskAction,
    next_task_state,
)  # fmt: skip
from central.services import clock_work
from central.services.journal import named, nudge, tell_account, tell_desk, write
from central.services.later import offer_ends, task_waits
from central.services.steps import step
from central.services.work import Work
from protocol.events import Reason
from protocol.hazards import Severity
from protocol.scope import Scope
from protocol.texts import Text

#: These people have answered or are at it; nobody is asked twice for one task.
_ASKED = frozenset(TaskState) - {TaskState.CANCELLED, TaskState.DONE}
_A_MOMENT = timedelta(microseconds=1)
#: As the words said it; anything else is on no map.
_FLOOR = re.compile(r"-?[0-9]{1,3}")


async def ranking(work: Work, incident: Incident, plan: int, since: datetime | None = None) -> Ranking:
    """Whom task ``plan`` of the incident's pack would be offered to now, best first.

    ``since``: when somebody was first wanted for it; None: now.
    """
    tasks = await work.store.tasks.of_incident(work.scope, incident.incident_id)
    call = call_of(work, incident, plan, tasks, since or work.now)
    place = incident.where.place_path
    return rank(plan, call, await hands_near(work, place), now=work.now, travel=await travel_in(work, place))


async def travel_in(work: Work, place: str) -> Travel:
    """By the community's own paths as they are open now, where it has them."""
    graph = await work.store.paths.of(work.scope, community_of(place))
    return PathWalk.of(graph, work.now) if graph else WALK


def call_of(
    work: Work, incident: Incident, plan: int, tasks: Sequence[Task], since: datetime, call_id: UUID | None = None
) -> Call:
    """``tasks``: the incident's, for who has been asked."""
    if plan == HELP:
        return _help_wanted(incident, tasks, since, call_id)
    plans = work.pack(incident.pack).legs.tasks
    wanted = plans[min(plan, len(plans) - 1)]
    return Call(
        call_id=call_id or incident.incident_id,
        severity=incident.severity,
        place_path=incident.where.place_path,
        position=incident.where.position,
        floor=_floor(incident),
        since=since,
        skill=wanted.skill,
        department=wanted.to == "department",
        asked=frozenset(t.assignee for t in tasks if t.plan == plan and t.state in _ASKED and t.assignee is not None),
    )


def _help_wanted(incident: Incident, tasks: Sequence[Task], since: datetime, call_id: UUID | None) -> Call:
    """Whoever is soonest there; nobody who has been asked, or is at it, is the second person."""
    return Call(
        call_id=call_id or incident.incident_id,
        severity=Severity.LIFE_SAFETY,
        place_path=incident.where.place_path,
        position=incident.where.position,
        floor=_floor(incident),
        since=since,
        skill=None,
        department=False,
        asked=frozenset(task.assignee for task in tasks if task.state in _ASKED and task.assignee is not None),
    )


def _floor(incident: Incident) -> int | None:
    said = incident.where.floor
    return int(said) if said is not None and _FLOOR.fullmatch(said) else None


async def hands_near(work: Work, place: str) -> list[Hand]:
    """Patrols responsible for the place, and those of its community whose own grid is another; none who have left."""
    accounts = work.store.accounts
    responsible = await accounts.serving(work.scope, place, Role.PATROL)
    neighbours = await accounts.within(Scope(work.scope.district_id, community_of(place)), Role.PATROL)
    people = {person.account_id: person for person in (*responsible, *neighbours) if not person.disabled}
    burdens: dict[UUID, list[Burden]] = {}
    for burden in await work.store.tasks.burdens(work.scope, people.keys(), done_since=work.now - REST):
        burdens.setdefault(burden.account_id, []).append(burden)
    absent = await absent_now(work, people.keys())
    return [
        hand_of(person, burdens.get(person.account_id, ()), away=person.account_id in absent)
        for person in people.values()
    ]


async def absent_now(work: Work, account_ids: Collection[UUID]) -> frozenset[UUID]:
    """Those of them whom the roster says absent."""
    return away_now(
        await work.store.rosters.of_people(work.scope, account_ids, work.now, work.now + _A_MOMENT), work.now
    )


async def new_task(work: Work, incident: Incident, plan: int) -> Task:
    """A task of the pack's plan, stored, its clocks running, waiting at the desk until it is offered."""
    legs = work.pack(incident.pack).legs
    task = Task(
        task_id=work.new_id(),
        district_id=work.scope.district_id,
        incident_id=incident.incident_id,
        plan=plan,
        title_zh=legs.tasks[plan].title.zh,
        title_en=legs.tasks[plan].title.en,
        state=TaskState.OFFERED,
        place_path=incident.where.place_path,
        assignee=None,
        offered_at=work.now,
    )
    await work.store.tasks.add(work.scope, task)
    limits = (("accept", legs.clocks.accept), ("on_scene", legs.clocks.on_scene), ("done", legs.clocks.done))
    await clock_work.start(work, incident, task.task_id, limits)
    return task


async def offer(
    work: Work,
    incident: Incident,
    task: Task,
    account: Account,
    reasons: tuple[Reason, ...],
    within: timedelta | None = None,
) -> Task:
    """Put ``task``, which waits at the desk, on this person's phone. ``within``: to answer; None: as long as usual."""
    offered = replace(
        task,
        assignee=account.account_id,
        offered_at=work.now,
        offer_expires_at=work.now + (within or offer_life(urgency(incident, task))),
        changed_at=work.now,
        reasons=tuple(reason.model_dump(mode="json") for reason in reasons),
    )
    offered = await work.store.tasks.save(work.scope, offered)
    await _show_callers(work, incident, offered)
    await offer_ends(work.store, work.scope, offered)
    await write(
        work, incident, Verb.TASK_OFFERED, task_id=str(task.task_id), to=str(account.account_id), plan=task.plan
    )
    await tell_account(work, account, incident, "help" if task.helps else "offered", **about(task))
    return offered


async def offer_best(work: Work, incident: Incident, task: Task) -> Task:
    """Offer it to the first of the ranking; if there is none, it stays at the desk with the reasons why."""
    found = await ranking(work, incident, task.plan, await first_offered(work, task))
    best = found.best()
    if best is None:
        return await leave_at_desk(work, incident, task, found.why_nobody())
    account = await work.store.accounts.get(work.scope, best.account_id)
    return await offer(work, incident, task, account, best.reasons)


async def leave_at_desk(work: Work, incident: Incident, task: Task, why: tuple[Reason, ...]) -> Task:
    rows = tuple(reason.model_dump(mode="json") for reason in why)
    waiting = replace(task, assignee=None, offer_expires_at=None, changed_at=work.now, reasons=rows)
    waiting = await work.store.tasks.save(work.scope, waiting)
    await _show_callers(work, incident, waiting)
    again = await first_offered(work, waiting) + CALL_AWAY_AFTER
    if urgency(incident, task) is Severity.LIFE_SAFETY and again > work.now:
        await task_waits(work.store, work.scope, waiting, again)
    codes = [reason.code for reason in why]
    await write(work, incident, Verb.TASK_OFFERED, task_id=str(task.task_id), to="desk", plan=task.plan, why=codes)
    zh, en = "；".join(r.text.zh for r in why), "; ".join(r.text.en for r in why)
    await tell_desk(
        work, incident, "nobody", **named("title", Text(zh=task.title_zh, en=task.title_en)), zh=zh or "-", en=en or "-"
    )
    return waiting


async def offer_on(work: Work, incident: Incident, ended: Task) -> Task:
    """The next person after somebody declined or let it pass; the desk when time or people have run out."""
    task = await _successor(work, incident, ended)
    if ended.whistled:
        task = await leave_at_desk(work, incident, task, (Reason.of("dispatch.party_missing"),))
    elif desk_now(urgency(incident, task), await first_offered(work, task), work.now):
        task = await leave_at_desk(work, incident, task, (Reason.of(f"dispatch.{Shortfall.OUT_OF_TIME}"),))
    else:
        task = await offer_best(work, incident, task)
    await recall_if_idle(work, incident)
    return task


async def back_to_desk(work: Work, incident: Incident, ended: Task, why: Reason) -> Task:
    """After 退单 the desk decides, not a rule."""
    task = await leave_at_desk(work, incident, await _successor(work, incident, ended), (why,))
    await recall_if_idle(work, incident)
    return task


async def reassign(work: Work, incident: Incident, ended: Task) -> Task:
    """Who had it has left in the middle: the next person is asked at once, with the whole time to answer."""
    task = await _successor(work, incident, ended)
    await clock_work.start(work, incident, task.task_id, (("accept", work.pack(incident.pack).legs.clocks.accept),))
    if ended.whistled:
        task = await leave_at_desk(work, incident, task, (Reason.of("dispatch.party_missing"),))
    else:
        task = await offer_best(work, incident, task)
    await recall_if_idle(work, incident)
    return task


async def _successor(work: Work, incident: Incident, ended: Task) -> Task:
    """A new task in the place of one that ended without being done; the clocks run on."""
    task = replace(
        ended,
        task_id=work.new_id(),
        state=TaskState.OFFERED,
        assignee=None,
        offered_at=work.now,
        offer_expires_at=None,
        changed_at=work.now,
        reasons=(),
        note="",
        photos=(),
        version=1,
    )
    await work.store.tasks.add(work.scope, task)
    await clock_work.hand_over(work, incident.incident_id, ended.task_id, task.task_id)
    return task


async def first_offered(work: Work, task: Task) -> datetime:
    """When the chain of offers began: its accept clock has been handed on since, or began anew when it came back."""
    clocks = [c for c in await work.store.clocks.of_incident(work.scope, task.incident_id) if c.task_id == task.task_id]
    accepting = [c.started_at for c in clocks if c.name == "accept"]
    return max(accepting) if accepting else min((c.started_at for c in clocks), default=work.now)


async def recall_if_idle(work: Work, incident: Incident) -> None:
    """Back to filed when every open task waits at the desk: nobody is on it, and the queue must say so."""
    fresh = await work.store.incidents.get(work.scope, incident.incident_id)
    tasks = await work.store.tasks.of_incident(work.scope, incident.incident_id)
    held = any(t.state in TASK_AT_WORK or (t.state is TaskState.OFFERED and t.assignee is not None) for t in tasks)
    if not held and fresh.state in INCIDENT_WITH_SOMEBODY:
        await step(work, incident.incident_id, IncidentAction.RECALL)


async def change_task(
    work: Work,
    incident: Incident,
    task: Task,
    action: TaskAction,
    note: str = "",
    phone: PhoneStep | None = None,
    more: Mapping[str, object] | None = None,
) -> Task:
    """Take ``action`` with a task and write it down. Raises NotAllowedNow by the table.

    ``phone``: the step as the person's phone noted it, where a phone did. ``more``: what else the timeline keeps.
    """
    state = next_task_state(task.state, action)
    changed = replace(task, state=state, changed_at=work.now, note=note or task.note)
    changed = await work.store.tasks.save(work.scope, changed)
    await _show_callers(work, incident, changed)
    data = {"task_id": str(task.task_id), "action": str(action), "to": str(state)} | ({"note": note} if note else {})
    await write(
        work, incident, Verb.TASK_CHANGED, **data, **(_from_phone(phone, incident) if phone else {}), **(more or {})
    )
    return changed


async def _show_callers(work: Work, incident: Incident, task: Task) -> None:
    """Whoever called for help sees at once how it stands."""
    if not task.helps:
        return
    for each in await work.store.tasks.of_incident(work.scope, incident.incident_id):
        calls = each.state in TASK_AT_WORK and each.task_id != task.task_id
        caller = await account_of(work, each.assignee) if calls else None
        if caller is not None:
            await nudge(work, caller, incident)


def _from_phone(phone: PhoneStep, incident: Incident) -> dict[str, object]:
    """What the timeline keeps beside the time at which we heard of it."""
    found: dict[str, object] = {**when_done(phone)}
    if phone.clock_doubtful:
        found["clock_doubtful"] = True
    if phone.position and incident.where.position:
        found["distance_m"] = round(phone.position.distance_m(incident.where.position))
        found["accuracy_m"] = round(phone.accuracy_m or 0)
    return found


async def call_off(work: Work, incident: Incident) -> None:
    """Cancel all open tasks."""
    for task in await work.store.tasks.of_incident(work.scope, incident.incident_id):
        if task.state in TASK_OPEN:
            await take_back(work, incident, task)


async def take_back(work: Work, incident: Incident, task: Task) -> None:
    """Cancel one task; whoever held it is told."""
    await change_task(work, incident, task, TaskAction.CANCEL)
    await clock_work.stop(work, incident.incident_id, task_id=task.task_id)
    account = await account_of(work, task.assignee)
    if account is not None:
        await tell_account(work, account, incident, "cancelled", **about(task))


def about(task: Task) -> dict[str, str]:
    """What a notice about a task says, and which task it opens."""
    return {"zh": task.title_zh, "en": task.title_en, "task_id": str(task.task_id)}


async def account_of(work: Work, account_id: UUID | None) -> Account | None:
    """None for the desk, and for somebody who has left."""
    if account_id is None:
        return None
    try:
        return await work.store.accounts.get(work.scope, account_id)
    except NotFound:
        return None
