"""Each kind of deferred work, by the name services defer it under, and the use case it calls."""

from collections.abc import Awaitable, Callable, Mapping
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

import structlog
from procrastinate import App, JobContext, RetryStrategy
from procrastinate.connector import BaseConnector

from central.domain.errors import NotFound
from central.services import timers
from central.services.ports import JOB_QUEUE, Channel, NewId, Now, Store
from protocol.pack import Pack
from protocol.scope import Scope

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


class NotDelivered(Exception):
    """The channel could not take a notice now; the job is tried again."""


@dataclass(frozen=True, slots=True)
class Turn:
    """One run of one job: the transaction it works in and the scope it was deferred with."""

    store: Store
    scope: Scope
    now: datetime
    world: World


#: A job receives the id it was deferred with. It may come twice, so it looks first what is still to be done.
Job = Callable[[UUID, Turn], Awaitable[None]]


async def offer_timed_out(task_id: UUID, turn: Turn) -> None:
    new_id, packs = turn.world.new_id, turn.world.packs
    await timers.offer_timed_out(task_id, scope=turn.scope, store=turn.store, now=turn.now, new_id=new_id, packs=packs)


async def clock_due(clock_id: UUID, turn: Turn) -> None:
    new_id, packs = turn.world.new_id, turn.world.packs
    await timers.clock_due(clock_id, scope=turn.scope, store=turn.store, now=turn.now, new_id=new_id, packs=packs)


async def follow_up_due(incident_id: UUID, turn: Turn) -> None:
    await timers.follow_up_due(incident_id, scope=turn.scope, store=turn.store, now=turn.now, new_id=turn.world.new_id)


async def deliver_notice(notice_id: UUID, turn: Turn) -> None:
    channels = turn.world.channels
    if not await timers.deliver_notice(notice_id, scope=turn.scope, store=turn.store, now=turn.now, channels=channels):
        raise NotDelivered


JOBS: Mapping[str, Job] = {
    timers.OFFER_TIMED_OUT: offer_timed_out,
    timers.CLOCK_DUE: clock_due,
    timers.FOLLOW_UP_DUE: follow_up_due,
    timers.DELIVER_NOTICE: deliver_notice,
}


def make_job_app(connector: BaseConnector, world: World, jobs: Mapping[str, Job] = JOBS) -> App:
    """Procrastinate's application with one task for each of ``jobs``."""
    app = App(connector=connector)
    for name, job in jobs.items():
        app.task(name=name, queue=JOB_QUEUE, retry=_AGAIN, pass_context=True)(_in_one_transaction(job, world))
    return app


def _in_one_transaction(job: Job, world: World) -> Callable[..., Awaitable[None]]:
    async def run(context: JobContext, district_id: str, place_path: str, **subject: str) -> None:
        (subject_id,) = subject.values()
        # The database's clock woke us and ours may lag behind it: never be earlier than the moment asked for.
        due = context.job.scheduled_at
        now = max(world.now(), due) if due else world.now()
        try:
            async with world.transaction() as store:
                await job(UUID(subject_id), Turn(store, Scope(district_id, place_path), now, world))
        except NotFound:
            # Erased, or moved out of the scope meanwhile: trying again would not bring it back.
            _log.warning("job.nothing_left_to_do", job=context.job.task_name, **subject)

    return run
