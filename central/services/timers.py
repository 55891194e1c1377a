"""What happens by itself when time has passed: an offer nobody took, a clock that ran out, a visit that is due."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

from central.domain.cells import community_of
from central.domain.clocks import allowed, is_due
from central.domain.incident import Incident, Verb
from central.domain.ladder import LEVEL_DEPTH
from central.domain.mediation import MediationState
from central.domain.task import Clock, ClockState, TaskState
from central.domain.workflow import INCIDENT_RESTS, TaskAction
from central.services.disputes.mediation import mediators
from central.services.incidents.task_steps import account_of, change_task
from central.services.journal import named, tell_account, tell_desk, write
from central.services.later import (
    CLOCK_DUE,
    FOLLOW_UP_DUE,
    OFFER_TIMED_OUT,
    SOMEBODY_FREE,
    TASK_WAITS,
    clock_runs_out,
)
from central.services.tasks.offering import offer_on
from central.services.tasks.offering_round import offer_waiting
from central.services.work import Work
from protocol.texts import both

#: The names under which jobs/ finds the functions below.
__all__ = [
    "CLOCK_DUE", "FOLLOW_UP_DUE", "OFFER_TIMED_OUT", "SOMEBODY_FREE", "TASK_WAITS",
    "clock_due", "follow_up_due", "offer_timed_out", "somebody_free", "task_waits",
]  # fmt: skip

#: A clock that ran out is told to the next step of the ladder after as long again, but not sooner than this.
_LEAST_STEP = timedelta(minutes=5)


async def offer_timed_out(task_id: UUID, *, work: Work) -> None:
    """Nobody took the offer: the next person is asked, or the duty desk. Nothing if it was taken meanwhile."""
    seen = await work.store.tasks.get(work.scope, task_id)
    incident = await work.store.incidents.lock(work.scope, seen.incident_id)
    task = await work.store.tasks.get(work.scope, task_id)
    expires = task.offer_expires_at
    if task.state is not TaskState.OFFERED or task.assignee is None or expires is None or expires > work.now:
        return
    await offer_on(work, incident, await change_task(work, incident, task, TaskAction.TIME_OUT))


async def task_waits(task_id: UUID, *, work: Work) -> None:
    """A task that nobody could be asked for still waits: look again. Nothing if somebody was found meanwhile."""
    task = await work.store.tasks.get(work.scope, task_id)
    if task.state is TaskState.OFFERED and task.assignee is None:
        await offer_waiting(work, community_of(task.place_path))


async def somebody_free(account_id: UUID, *, work: Work) -> None:
    """Somebody finished, came on shift or said no: what waits near them is looked through once more."""
    account = await work.store.accounts.get(work.scope, account_id)
    await offer_waiting(work, community_of(account.place_path))


async def clock_due(clock_id: UUID, *, work: Work) -> None:
    """The limit has passed: mark it, and tell the next step of the pack's ladder; again until it stops."""
    seen = await work.store.clocks.get(work.scope, clock_id)
    incident = await work.store.incidents.lock(work.scope, seen.incident_id)
    clock = await work.store.clocks.get(work.scope, clock_id)
    if not is_due(clock, work.now) or incident.state in INCIDENT_RESTS:
        return
    if clock.state is ClockState.RUNNING:
        clock = replace(clock, state=ClockState.BREACHED, breached_at=work.now)
        await work.store.clocks.save(work.scope, clock)
    await _tell_ladder(work, incident, clock)


async def _tell_ladder(work: Work, incident: Incident, clock: Clock) -> None:
    rows = await work.store.activities.of_incident(work.scope, incident.incident_id)
    earlier = [r for r in rows if r.verb is Verb.CLOCK_BREACHED and r.data.get("clock_id") == str(clock.clock_id)]
    told, ladder = len(earlier), work.pack(incident.pack).legs.ladder
    again = max(_LEAST_STEP, allowed(clock))
    # A job may come twice, when its worker died at its very end: the next step has its time too.
    if told >= len(ladder) or (earlier and work.now < earlier[-1].at + again):
        return
    level = ladder[told]
    await write(work, incident, Verb.CLOCK_BREACHED, clock_id=str(clock.clock_id), name=clock.name, level=level)
    place = "/".join(incident.where.place_path.split("/")[: LEVEL_DEPTH[level]])
    said = named("clock", both(f"clock.{clock.name}")) | named("level", both(f"level.{level}"))
    await tell_desk(work, incident, "clock_breached", place_path=place, **said)
    if told + 1 < len(ladder):
        await clock_runs_out(work.store, work.scope, clock, work.now + again)


async def follow_up_due(incident_id: UUID, *, work: Work) -> None:
    """The visit after the work is due: the desk is told, and after an agreement its mediator. Nothing if the date was
    moved meanwhile."""
    incident = await work.store.incidents.get(work.scope, incident_id)
    rows = await work.store.activities.of_incident(work.scope, incident_id)
    date = incident.follow_up_on.isoformat() if incident.follow_up_on else None
    said = any(r.verb is Verb.FOLLOW_UP_DUE and r.data.get("on") == date for r in rows)
    if incident.follow_up_on is None or incident.follow_up_on > work.now or said:
        return
    await write(work, incident, Verb.FOLLOW_UP_DUE, on=date)
    await tell_desk(work, incident, "follow_up_due", on=date)
    file = await work.store.mediations.of_incident(work.scope, incident_id)
    if file is not None and file.state is MediationState.AGREED:
        for each in sorted(await mediators(work, incident)):
            if (person := await account_of(work, each)) is not None:
                await tell_account(work, person, incident, "visit_due")
