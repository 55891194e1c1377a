"""Deferred work is done after its cause, at its time, at least once, whatever dies in between."""

import asyncio
import contextlib
import os
import shutil
import sys
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import uuid4

import psycopg
import pytest

from central.jobs.tasks import JOBS, MOST_ATTEMPTS, Job
from central.services import later
from central.storage.database import Database
from central.storage.embedded import EmbeddedPostgres
from central.storage.migrate import migrate
from tests.central.jobs.probe import (
    COMMUNITY,
    find_nothing,
    leave_a_mark,
    mark_and_fail,
    marks,
    work,
)  # fmt: skip

ROOT = Path(__file__).parents[3]


@asynccontextmanager
async def working(database: Database, jobs: Mapping[str, Job]) -> AsyncIterator[None]:
    worker = asyncio.create_task(work(database, jobs))
    try:
        yield
    finally:
        worker.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await worker


async def until(holds: Callable[[], bool]) -> None:
    """Wait until something holds; the test hangs into this limit only when it is broken."""
    async with asyncio.timeout(30):
        while not holds():  # noqa: ASYNC110 - the database is asked, nothing here could set an event
            await asyncio.sleep(0.02)


async def until_marked(database: Database, subject: object) -> None:
    async with asyncio.timeout(30):
        while str(subject) not in await marks(database):  # noqa: ASYNC110 - as above
            await asyncio.sleep(0.02)


def queued(url: str) -> list[tuple[str, int]]:
    """(status, attempts) of all jobs."""
    with psycopg.connect(url) as connection:
        return connection.execute("SELECT status::text, attempts FROM procrastinate_jobs ORDER BY id").fetchall()


async def test_a_job_runs_after_its_cause_is_committed_and_in_its_scope(database: Database) -> None:
    subject = uuid4()
    async with working(database, {"probe": leave_a_mark}):
        async with database.transaction() as store:
            await store.jobs.defer(COMMUNITY, "probe", task_id=str(subject))
        await until_marked(database, subject)
        await until(lambda: queued(database.url) == [])


async def test_a_job_whose_cause_is_rolled_back_never_was(database: Database) -> None:
    first, second = uuid4(), uuid4()
    with pytest.raises(RuntimeError):
        async with database.transaction() as store:
            await store.jobs.defer(COMMUNITY, "probe", task_id=str(first))
            raise RuntimeError("the cause fails")
    async with working(database, {"probe": leave_a_mark}):
        async with database.transaction() as store:
            await store.jobs.defer(COMMUNITY, "probe", task_id=str(second))
        await until_marked(database, second)
    assert set(await marks(database)) == {str(second)}


async def test_a_job_waits_for_its_time_and_never_believes_to_be_early(database: Database) -> None:
    soon, afterwards, due = uuid4(), uuid4(), datetime.now(UTC) + timedelta(seconds=0.4)
    async with database.transaction() as store:
        await store.jobs.defer(COMMUNITY, "probe", at=due, task_id=str(soon))
        await store.jobs.defer(COMMUNITY, "probe", at=due + timedelta(days=7), task_id=str(afterwards))
    async with working(database, {"probe": leave_a_mark}):
        await until_marked(database, soon)
        assert set(await marks(database)) == {str(soon)}
        assert (await marks(database))[str(soon)] >= due


async def test_a_job_that_fails_leaves_nothing_and_is_tried_again(database: Database) -> None:
    subject = uuid4()
    async with database.transaction() as store:
        await store.jobs.defer(COMMUNITY, "probe", task_id=str(subject))
    async with working(database, {"probe": mark_and_fail}):
        await until(lambda: queued(database.url) == [("todo", 1)])
    assert await marks(database) == {}
    with psycopg.connect(database.url) as connection:
        connection.execute("UPDATE procrastinate_jobs SET scheduled_at = now()")
    async with working(database, {"probe": leave_a_mark}):
        await until_marked(database, subject)


async def test_a_job_that_never_succeeds_is_kept_as_failed_for_a_person(database: Database) -> None:
    async with database.transaction() as store:
        await store.jobs.defer(COMMUNITY, "probe", task_id=str(uuid4()))
    with psycopg.connect(database.url) as connection:
        connection.execute("UPDATE procrastinate_jobs SET attempts = %s", [MOST_ATTEMPTS])
    async with working(database, {"probe": mark_and_fail}):
        await until(lambda: queued(database.url)[0][0] == "failed")


async def test_a_job_whose_subject_is_gone_is_over(database: Database) -> None:
    async with database.transaction() as store:
        await store.jobs.defer(COMMUNITY, "probe", task_id=str(uuid4()))
    async with working(database, {"probe": find_nothing}):
        await until(lambda: queued(database.url) == [])
    assert await marks(database) == {}


async def test_the_job_of_a_worker_killed_in_the_middle_runs_again(database: Database, tmp_path: Path) -> None:
    subject = uuid4()
    async with database.transaction() as store:
        await store.jobs.defer(COMMUNITY, "probe", task_id=str(subject))
    command = ["-m", "tests.central.jobs.probe", database.url, str(tmp_path / "media")]
    environment = {**os.environ, "PYTHONPATH": "."}
    victim = await asyncio.create_subprocess_exec(
        sys.executable, *command, cwd=ROOT, stdout=asyncio.subprocess.PIPE, env=environment
    )
    assert victim.stdout is not None
    assert await victim.stdout.readline() == b"running\n"
    victim.kill()
    await victim.wait()
    assert queued(database.url) == [("doing", 0)]
    assert await marks(database) == {}
    async with working(database, {"probe": leave_a_mark}):
        await until_marked(database, subject)


async def test_a_job_that_kills_every_worker_is_given_up_in_the_end(database: Database) -> None:
    async with database.transaction() as store:
        await store.jobs.defer(COMMUNITY, "probe", task_id=str(uuid4()))
    with psycopg.connect(database.url) as connection:
        connection.execute("UPDATE procrastinate_jobs SET status = 'doing', attempts = %s", [MOST_ATTEMPTS])
    async with working(database, {"probe": leave_a_mark}):
        await until(lambda: queued(database.url)[0][0] == "failed")
    assert await marks(database) == {}


async def test_many_workers_run_each_job_once(database: Database) -> None:
    subjects = [uuid4() for _ in range(12)]
    runs: list[object] = []

    async def count(subject: object, _: object) -> None:
        runs.append(subject)

    async with database.transaction() as store:
        for subject in subjects:
            await store.jobs.defer(COMMUNITY, "probe", task_id=str(subject))
    async with working(database, {"probe": count}), working(database, {"probe": count}):
        await until(lambda: queued(database.url) == [])
    assert sorted(map(str, runs)) == sorted(map(str, subjects))


def test_every_timer_that_services_defer_has_its_job() -> None:
    deferred = {name for key, name in vars(later).items() if key.isupper() and isinstance(name, str)}
    assert set(JOBS) == deferred


async def test_a_worker_comes_back_when_the_database_does(shelter: Path, tmp_path: Path) -> None:
    before, during, folder = uuid4(), uuid4(), shelter / "worker"
    with EmbeddedPostgres(settings={"fsync": "off"}, shelter=shelter) as server:
        url = server.start(folder)
        migrate(url)
        database = await Database.connect(url, tmp_path / "media")
        async with working(database, {"probe": leave_a_mark}):
            async with database.transaction() as store:
                await store.jobs.defer(COMMUNITY, "probe", task_id=str(before))
            await until_marked(database, before)
            server.stop()
            await asyncio.sleep(0.3)
            await asyncio.to_thread(server.start, folder)
            async with database.transaction() as store:
                await store.jobs.defer(COMMUNITY, "probe", task_id=str(during))
            await until_marked(database, during)
        await database.close()
    shutil.rmtree(folder)
