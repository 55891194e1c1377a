"""Works off the queue inside any process of the brain, and takes over what a dead worker left half done."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass

import structlog
from procrastinate import App, PsycopgConnector
from procrastinate.exceptions import ProcrastinateException
from procrastinate.jobs import Status
from psycopg import OperationalError

from central.jobs.tasks import JOBS, MOST_ATTEMPTS, Job, World, make_job_app
from central.services.ports import JOB_QUEUE

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

    A lost database ends nothing: the worker comes back when the database does. ``conninfo`` as libpq reads it.
    """
    while True:
        try:
            await _run_until_lost(conninfo, world, jobs, concurrency, pace)
        except (ProcrastinateException, OperationalError, OSError) as error:
            _log.warning("jobs.database_lost", why=str(error))
        await asyncio.sleep(pace.pause_s)


async def _run_until_lost(conninfo: str, world: World, jobs: Mapping[str, Job], concurrency: int, pace: Pace) -> None:
    connector = PsycopgConnector(
        conninfo=conninfo, min_size=1, max_size=concurrency + 2, timeout=10.0, reconnect_timeout=10.0
    )
    app = make_job_app(connector, world, jobs)
    async with app.open_async():
        rescue = asyncio.create_task(_rescue_for_ever(app, pace))
        try:
            await app.run_worker_async(
                queues=[JOB_QUEUE],
                concurrency=concurrency,
                fetch_job_polling_interval=pace.look_every_s,
                update_heartbeat_interval=pace.heartbeat_every_s,
                stalled_worker_timeout=pace.dead_after_s,
                shutdown_graceful_timeout=pace.stop_within_s,
                delete_jobs="successful",
                install_signal_handlers=False,
            )
        finally:
            rescue.cancel()
            await asyncio.gather(rescue, return_exceptions=True)


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
    for job in await app.job_manager.get_stalled_jobs(queue=JOB_QUEUE, seconds_since_heartbeat=silent_for_s):
        if job.attempts >= MOST_ATTEMPTS:
            await app.job_manager.finish_job(job, Status.FAILED, delete_job=False)
            _log.error("jobs.given_up", job=job.task_name, arguments=job.task_kwargs)
        else:
            await app.job_manager.retry_job(job)
            rescued += 1
            _log.warning("jobs.rescued", job=job.task_name, attempts=job.attempts)
    return rescued
