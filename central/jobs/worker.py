"""Works off the queues inside any process of the brain, and takes over what a dead worker left half done."""

import asyncio
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import structlog
from procrastinate import App, PsycopgConnector
from procrastinate.exceptions import ProcrastinateException
from procrastinate.jobs import Status
from psycopg import OperationalError

from central.jobs.tasks import JOBS, MOST_ATTEMPTS, Job, World, make_job_app
from central.services.ports.world import DELIVERY_QUEUES, JOB_QUEUE, delivery_queue

#: So many messages are under way by one channel at once. They cost no connection while they wait for their gateway.
PLACES_PER_CHANNEL = 4

_log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Pace:
    """How quickly the worker looks and how long it waits, in seconds."""

    #: New work wakes the worker by NOTIFY; work whose time has come is only seen by looking.
    look_every_s: float = 1.0
    heartbeat_every_s: float = 3.0
    #: A worker silent for so long is dead, and its jobs are run again.
    dead_after_s: float = 12.0
    #: Running jobs may finish for so long when the process stops.
    stop_within_s: float = 10.0
    #: Before the database is tried again after it was lost.
    pause_s: float = 1.0


async def run_worker(
    conninfo: str,
    world: World,
    *,
    jobs: Mapping[str, Job] = JOBS,
    concurrency: int = 4,
    pace: Pace = Pace(),
) -> None:
    """Work until cancelled; jobs that are running then may finish first.

    ``concurrency``: places for timers and other work of the brain's own; each channel has its own beside them.
    A lost database ends nothing: the worker comes back when the database does. ``conninfo`` as libpq reads it.
    """
    while True:
        try:
            await _run_until_lost(conninfo, world, jobs, concurrency, pace)
        except (ProcrastinateException, OperationalError, OSError) as error:
            _log.warning("jobs.database_lost", why=str(error))
        await asyncio.sleep(pace.pause_s)


@dataclass(frozen=True, slots=True)
class Lane:
    """Queues that are worked off together, and how many of their jobs run at once. No lane waits for another."""

    queues: tuple[str, ...]
    places: int


def lanes(channels: Iterable[str], queued: Iterable[str], places: int) -> list[Lane]:
    """``queued``: the queues in which anything lies. What waits for a channel that is none any more only has to be
    written off, so it is done beside the timers."""
    own = sorted(map(delivery_queue, channels))
    left = sorted({name for name in queued if name.startswith(DELIVERY_QUEUES)} - set(own))
    return [Lane((JOB_QUEUE, *left), places), *(Lane((name,), PLACES_PER_CHANNEL) for name in own)]


async def _run_until_lost(conninfo: str, world: World, jobs: Mapping[str, Job], concurrency: int, pace: Pace) -> None:
    connector = PsycopgConnector(  # shared by all lanes, which ask briefly; each listens on one more
        conninfo=conninfo, min_size=1, max_size=concurrency + 2, timeout=10.0, reconnect_timeout=10.0
    )
    app = make_job_app(connector, world, jobs)
    async with app.open_async():
        queued = [str(each["name"]) for each in await app.job_manager.list_queues_async()]
        working = [
            asyncio.create_task(_work_off(app, lane, pace)) for lane in lanes(world.channels, queued, concurrency)
        ]
        rescue = asyncio.create_task(_rescue_for_ever(app, pace))
        try:  # a lane that has lost the database ends, with or without an error: then all begin anew
            ended, _ = await asyncio.wait(working, return_when=asyncio.FIRST_COMPLETED)
            for each in ended:
                each.result()
        finally:
            for task in (rescue, *working):
                task.cancel()
            await asyncio.gather(rescue, *working, return_exceptions=True)


async def _work_off(app: App, lane: Lane, pace: Pace) -> None:
    await app.run_worker_async(
        queues=list(lane.queues),  # PostgreSQL takes a tuple for a row
        concurrency=lane.places,
        fetch_job_polling_interval=pace.look_every_s,
        update_heartbeat_interval=pace.heartbeat_every_s,
        stalled_worker_timeout=pace.dead_after_s,
        shutdown_graceful_timeout=pace.stop_within_s,
        delete_jobs="successful",
        install_signal_handlers=False,
    )


async def _rescue_for_ever(app: App, pace: Pace) -> None:
    """Procrastinate finds stalled jobs but leaves it to us to run them again."""
    while True:
        try:
            await rescue_stalled(app, silent_for_s=pace.dead_after_s)
        except ProcrastinateException as error:
            _log.warning("jobs.rescue_failed", why=str(error))
        await asyncio.sleep(pace.heartbeat_every_s)


async def rescue_stalled(app: App, *, silent_for_s: float) -> int:
    """Queue the jobs of dead workers again; the number of them. One that killed its workers too often is failed."""
    rescued = 0
    for job in await app.job_manager.get_stalled_jobs(seconds_since_heartbeat=silent_for_s):
        if job.attempts >= MOST_ATTEMPTS:
            await app.job_manager.finish_job(job, Status.FAILED, delete_job=False)
            _log.error("jobs.given_up", job=job.task_name, arguments=job.task_kwargs)
        else:
            await app.job_manager.retry_job(job)
            rescued += 1
            _log.warning("jobs.rescued", job=job.task_name, attempts=job.attempts)
    return rescued
