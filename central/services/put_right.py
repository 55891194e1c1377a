"""What is overdue is done now, whatever became of the timer that should have done it."""

from collections.abc import Mapping
from datetime import datetime
from uuid import UUID

from central.domain.cells import community_of
from central.domain.delivery import DeliveryState
from central.domain.overdue import Overdue, Stuck
from central.domain.task import TaskState
from central.domain.workflow import INCIDENT_WITH_SOMEBODY, TASK_AT_WORK, TASK_OPEN, IncidentAction
from central.services import timers
from central.services.incidents.steps import step
from central.services.journal import tell_desk
from central.services.notifying.send_delivery import queue_again
from central.services.ports.store import Store
from central.services.ports.world import NewId
from central.services.rounds import round_timers
from central.services.staff import roster_timers, shifts
from central.services.tasks import check_ins
from central.services.tasks.offering_round import offer_waiting
from central.services.work import RULE, Work
from protocol.pack import Pack
from protocol.scope import Scope, whole


async def put_right(overdue: Overdue, *, store: Store, now: datetime, new_id: NewId, packs: Mapping[str, Pack]) -> None:
    """Twice is once: each looks first what is still to be done. Raises NotFound for what is gone."""
    scope, subject_id = whole(overdue.district_id), overdue.subject_id
    work = Work(store, scope, now, new_id, packs, RULE)
    match overdue.what:
        case Stuck.OFFER:
            await timers.offer_timed_out(subject_id, work=work)
        case Stuck.CLOCK:
            await timers.clock_due(subject_id, work=work)
        case Stuck.FOLLOW_UP:
            await timers.follow_up_due(subject_id, work=work)
        case Stuck.SIGNED_OUT:
            person = await store.accounts.get(scope, subject_id)
            await shifts.change_shift(work.in_the_name_of(person), on_shift=False, position=None)
        case Stuck.AWAY:
            await roster_timers.absence_begins(subject_id, work=work)
        case Stuck.CHECK_IN:
            await check_ins.look(subject_id, work=work)
        case Stuck.ROUND:
            await round_timers.round_due(subject_id, work=work)
        case Stuck.ROUNDS_AHEAD:
            await round_timers.rounds_ahead(subject_id, work=work)
        case Stuck.DELIVERY:
            await _delivery(work, subject_id)
        case Stuck.LEFT:
            await _left(work, subject_id)
        case Stuck.IDLE:
            await _idle(work, subject_id)


async def look_through(place: Scope, *, store: Store, now: datetime, new_id: NewId, packs: Mapping[str, Pack]) -> int:
    """Offer what waits in the community of ``place``, should nobody have said that somebody is free."""
    work = Work(store, whole(place.district_id), now, new_id, packs, RULE)
    return await offer_waiting(work, community_of(place.place_path))


async def _delivery(work: Work, delivery_id: UUID) -> None:
    """Its job is lost: another one."""
    delivery = await work.store.deliveries.get(work.scope, delivery_id)
    if delivery.state is DeliveryState.WAITING:
        await queue_again(delivery, work=work)


async def _left(work: Work, task_id: UUID) -> None:
    task = await work.store.tasks.get(work.scope, task_id)
    if task.state is TaskState.OFFERED or task.state in TASK_AT_WORK:
        await shifts.pass_on(work, task)


async def _idle(work: Work, incident_id: UUID) -> None:
    incident = await work.store.incidents.lock(work.scope, incident_id)
    tasks = await work.store.tasks.of_incident(work.scope, incident_id)
    if incident.state not in INCIDENT_WITH_SOMEBODY:
        return
    if not any(task.state in TASK_OPEN for task in tasks):
        await step(work, incident_id, IncidentAction.RECALL)
        await tell_desk(work, incident, "idle")
