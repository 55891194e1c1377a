"""What is put off until later: an offer that ends, a clock that runs out, a visit, a notice to deliver."""

from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

from central.domain.delivery import Delivery, priority_of
from central.domain.task import Clock, Task
from central.domain.walk import Round
from central.services.ports.store import Store
from central.services.ports.world import delivery_queue
from protocol.hazards import Severity
from protocol.scope import Scope

#: Names under which jobs/ finds the functions of timers.py.
OFFER_TIMED_OUT = "offer_timed_out"
TASK_WAITS = "task_waits"
SOMEBODY_FREE = "somebody_free"
CLOCK_DUE = "clock_due"
FOLLOW_UP_DUE = "follow_up_due"
ABSENCE_BEGINS = "absence_begins"
TURN_BEGINS = "turn_begins"
CHECK_IN_DUE = "check_in_due"
DELIVER_NOTICE = "deliver_notice"
SEND_DELIVERY = "send_delivery"
ROUND_DUE = "round_due"
ROUNDS_AHEAD = "rounds_ahead"


async def offer_ends(store: Store, scope: Scope, task: Task) -> None:
    """Look again when nobody has answered the offer by then."""
    if task.offer_expires_at is not None:
        await store.jobs.defer(scope, OFFER_TIMED_OUT, at=task.offer_expires_at, task_id=str(task.task_id))


async def task_waits(store: Store, scope: Scope, task: Task, at: datetime) -> None:
    """Look again by then whether anybody can be asked."""
    await store.jobs.defer(scope, TASK_WAITS, at=at, task_id=str(task.task_id))


async def somebody_free(store: Store, scope: Scope, account_id: UUID) -> None:
    """This person can be asked again: perhaps for something that waits."""
    await store.jobs.defer(scope, SOMEBODY_FREE, account_id=str(account_id))


async def clock_runs_out(store: Store, scope: Scope, clock: Clock, at: datetime) -> None:
    await store.jobs.defer(scope, CLOCK_DUE, at=at, clock_id=str(clock.clock_id))


async def visit_is_due(store: Store, scope: Scope, incident_id: UUID, at: datetime) -> None:
    await store.jobs.defer(scope, FOLLOW_UP_DUE, at=at, incident_id=str(incident_id))


async def absence_begins(store: Store, scope: Scope, entry_id: UUID, at: datetime) -> None:
    await store.jobs.defer(scope, ABSENCE_BEGINS, at=at, entry_id=str(entry_id))


async def turn_begins(store: Store, scope: Scope, entry_id: UUID, at: datetime) -> None:
    await store.jobs.defer(scope, TURN_BEGINS, at=at, entry_id=str(entry_id))


async def check_in_due(store: Store, scope: Scope, task_id: UUID, at: datetime) -> None:
    await store.jobs.defer(scope, CHECK_IN_DUE, at=at, task_id=str(task_id))


async def notice_waits(
    store: Store, scope: Scope, notice_id: UUID, at: datetime | None = None, *, priority: int = 0
) -> None:
    """Put it on its ways; ``at``: look again by then whether anybody has heard of it."""
    await store.jobs.defer(scope, DELIVER_NOTICE, at=at, priority=priority, notice_id=str(notice_id))


async def notices_wait(store: Store, scope: Scope, notice_ids: Iterable[UUID], *, priority: int) -> None:
    """The same for many."""
    subjects = [{"notice_id": str(notice_id)} for notice_id in notice_ids]
    await store.jobs.defer_each(scope, DELIVER_NOTICE, subjects, priority=priority)


async def delivery_waits(store: Store, scope: Scope, delivery: Delivery, severity: Severity) -> None:
    """Behind what goes the same way and is as grave, and behind nothing else."""
    await store.jobs.defer(
        scope,
        SEND_DELIVERY,
        at=delivery.not_before,
        queue=delivery_queue(delivery.channel),
        priority=priority_of(severity),
        delivery_id=str(delivery.delivery_id),
    )


async def round_is_due(store: Store, scope: Scope, each: Round, now: datetime) -> None:
    """When it opens, by when somebody must have begun, and when it ends."""
    for at in dict.fromkeys((max(each.opens_at, now), each.begin_by, each.closes_at)):
        await store.jobs.defer(scope, ROUND_DUE, at=at, round_id=str(each.round_id))


async def rounds_run_out(store: Store, scope: Scope, plan_id: UUID, at: datetime) -> None:
    await store.jobs.defer(scope, ROUNDS_AHEAD, at=at, plan_id=str(plan_id))
