"""Each kind of deferred work, by the name services defer it under, and the use case it calls."""

from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from math import ceil
from typing import Protocol
from uuid import UUID

import structlog
from procrastinate import App, JobContext, RetryStrategy
from procrastinate.connector import BaseConnector
from structlog.contextvars import bound_contextvars

from central.domain.errors import NotFound
from central.metering import Meters
from central.services import timers
from central.services.later import (
    ABSENCE_BEGINS,
    CHECK_IN_DUE,
    DELIVER_NOTICE,
    ROUND_DUE,
    ROUNDS_AHEAD,
    SEND_DELIVERY,
    TURN_BEGINS,
)  # fmt: skip
from central.services.notifying import deliver, send_delivery
from central.services.ports.notices import Channel
from central.services.ports.store import Store
from central.services.ports.world import JOB_QUEUE, NewId, Now
from central.services.rounds import round_timers
from central.services.staff import roster_timers
from central.services.tasks import check_ins
from central.services.work import RULE, Work
from protocol.pack import Pack
from protocol.scope import Scope, whole

#: A job is tried so often, 2, 4, 8 … seconds apart (17 minutes in all), before it is left as failed for a person.
MOST_ATTEMPTS = 9
_AGAIN = RetryStrategy(max_attempts=MOST_ATTEMPTS, exponential_wait=2)

_log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class World:
    """What the use cases need, as the composition root built it."""

    transaction: Callable[[], AbstractAsyncContextManager[Store]]
    now: Now
    new_id: NewId
    packs: Mapping[str, Pack]
    channels: Mapping[str, Channel] = field(default_factory=dict)
    #: What links in messages begin with; "": they carry none.
    public_url: str = ""
    meters: Meters = field(default_factory=Meters)
    #: A timer that the database's clock woke too early by ours is looked at again after so long at most.
    look_again_s: float = 60.0


@dataclass(frozen=True, slots=True)
class Turn:
    """One run of one job: its moment, the scope it was deferred with, and the world it works in."""

    scope: Scope
    now: datetime
    world: World
    #: Where it waited.
    queue: str = JOB_QUEUE

    @asynccontextmanager
    async def work(self) -> AsyncIterator[Work]:
        """The job's transaction; whoever waits for somebody outside has two, and waits between them."""
        async with self.world.transaction() as store:
            yield Work(store, whole(self.scope.district_id), self.now, self.world.new_id, self.world.packs, RULE)

    def later(self) -> "Turn":
        """After having waited."""
        return replace(self, now=self.world.now())


#: A job receives the id it was deferred with. It may come twice, so it looks first what is still to be done.
Job = Callable[[UUID, Turn], Awaitable[None]]


class Step(Protocol):
    """A use case of a rule, named for what has come."""

    async def __call__(self, subject_id: UUID, /, *, work: Work) -> object: ...


def _by_rule(step: Step) -> Job:
    async def run(subject_id: UUID, turn: Turn) -> None:
        async with turn.work() as work:
            await step(subject_id, work=work)

    return run


async def _deliver_notice(notice_id: UUID, turn: Turn) -> None:
    async with turn.work() as work:
        await deliver.deliver_notice(notice_id, work=work, channels=turn.world.channels)


async def _send_delivery(delivery_id: UUID, turn: Turn) -> None:
    """A gateway is waited for with empty hands: in no transaction, and in none of the places of timers."""
    world = turn.world
    async with turn.work() as work:
        if turn.queue == JOB_QUEUE:  # an older version queued it beside the timers
            await send_delivery.queue_again(await work.store.deliveries.get(work.scope, delivery_id), work=work)
            return
        letter = await send_delivery.take_up(delivery_id, work=work, channels=world.channels, link=world.public_url)
    if letter is not None:
        answer = await send_delivery.carry(letter)
        async with turn.later().work() as work:
            await send_delivery.write_down(letter, answer, work=work)


JOBS: Mapping[str, Job] = {
    timers.OFFER_TIMED_OUT: _by_rule(timers.offer_timed_out),
    timers.TASK_WAITS: _by_rule(timers.task_waits),
    timers.SOMEBODY_FREE: _by_rule(timers.somebody_free),
    timers.CLOCK_DUE: _by_rule(timers.clock_due),
    timers.FOLLOW_UP_DUE: _by_rule(timers.follow_up_due),
    ABSENCE_BEGINS: _by_rule(roster_timers.absence_begins),
    TURN_BEGINS: _by_rule(roster_timers.turn_begins),
    CHECK_IN_DUE: _by_rule(check_ins.look),
    DELIVER_NOTICE: _deliver_notice,
    SEND_DELIVERY: _send_delivery,
    ROUND_DUE: _by_rule(round_timers.round_due),
    ROUNDS_AHEAD: _by_rule(round_timers.rounds_ahead),
}


def make_job_app(connector: BaseConnector, world: World, jobs: Mapping[str, Job] = JOBS) -> App:
    """Procrastinate's application with one task for each of ``jobs``."""
    app = App(connector=connector)
    for name, job in jobs.items():
        app.task(name=name, queue=JOB_QUEUE, retry=_AGAIN, pass_context=True)(_in_its_time(job, world))
    return app


def _in_its_time(job: Job, world: World) -> Callable[..., Awaitable[None]]:
    async def run(
        context: JobContext, district_id: str, place_path: str, due: str = "", trace: str = "", **subject: str
    ) -> None:
        (subject_id,) = subject.values()
        now, at = world.now(), _moment(due, context)
        # The database's clock woke us. Ours decides, and may have been put back since.
        if now < at:
            await _put_off(context, min((at - now).total_seconds(), world.look_again_s))
            return
        name = context.job.task_name
        if due:
            world.meters.job_late_seconds.labels(name).observe(max(0.0, (now - at).total_seconds()))
        with bound_contextvars(trace=trace, job=name, **subject):
            try:
                await job(UUID(subject_id), Turn(Scope(district_id, place_path), now, world, context.job.queue))
            except NotFound:
                # Erased, or moved out of the scope meanwhile: trying again would not bring it back.
                _log.warning("job.nothing_left_to_do")
            except Exception as error:
                world.meters.jobs.labels(name, "failed").inc()
                _log.warning("job.failed", why=repr(error), attempts=context.job.attempts)
                raise
            else:
                _log.info("job.done")
                world.meters.jobs.labels(name, "done").inc()

    return run


def _moment(due: str, context: JobContext) -> datetime:
    """Not before this by our clock. Jobs that an older version queued only say when the database shall wake them."""
    if due:
        return datetime.fromisoformat(due)
    waited_for = context.job.scheduled_at if not context.job.attempts else None
    return waited_for or datetime.min.replace(tzinfo=UTC)


async def _put_off(context: JobContext, seconds: float) -> None:
    """The same job again later. Killed between here and this one's end there are two of it, and twice is once."""
    job = context.job
    again = context.task.configure(schedule_in={"seconds": ceil(seconds)}, queue=job.queue, priority=job.priority)
    await again.defer_async(**job.task_kwargs)
