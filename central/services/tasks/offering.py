"""Offering a task: to the best person, then the next one, and to the duty desk when nobody is left."""

from dataclasses import replace
from datetime import datetime, timedelta

from central.domain.dispatch import desk_now, offer_life
from central.domain.fitness import CALL_AWAY_AFTER, Shortfall
from central.domain.help import urgency
from central.domain.incident import Incident, Verb
from central.domain.people import Account
from central.domain.task import Task, TaskState
from central.domain.workflow import INCIDENT_WITH_SOMEBODY, TASK_AT_WORK, IncidentAction
from central.services.incidents import clock_work
from central.services.incidents.steps import step
from central.services.incidents.task_steps import about, show_callers
from central.services.journal import named, tell_account, tell_desk, write
from central.services.later import offer_ends, task_waits
from central.services.tasks.hands import ranking
from central.services.work import Work
from protocol.events import Reason
from protocol.hazards import Severity
from protocol.texts import Text


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
    await show_callers(work, incident, offered)
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
    await show_callers(work, incident, waiting)
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
