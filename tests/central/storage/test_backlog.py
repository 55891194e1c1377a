"""The brain's own work, counted from its tables."""

from datetime import UTC, datetime, timedelta
from typing import LiteralString
from uuid import uuid4

import psycopg

from central.domain.backlog import Backlog
from central.services.ports.world import delivery_queue
from central.storage.database import Database
from protocol.scope import whole
from tests.central.storage.values import a_signal

DISTRICT = whole("qingyuan")
HOUR = timedelta(hours=1)


async def backlog_of(database: Database) -> Backlog:
    async with database.transaction() as store:
        return await store.jobs.backlog()


async def deferred(database: Database, at: datetime | None = None) -> None:
    async with database.transaction() as store:
        await store.jobs.defer(DISTRICT, "probe", at=at, task_id=str(uuid4()))


def change(database: Database, statement: LiteralString) -> None:
    with psycopg.connect(database.url) as connection:
        connection.execute(statement)


async def test_an_empty_brain_has_no_backlog_and_no_worker(database: Database) -> None:
    nothing = timedelta(0)
    assert await backlog_of(database) == Backlog(None, 0, nothing, 0, 0, nothing, 0)


async def test_the_sign_of_life_is_that_of_the_liveliest_worker(database: Database) -> None:
    change(database, "INSERT INTO procrastinate_workers (last_heartbeat) VALUES (now() - interval '1 day'), (now())")
    age = (await backlog_of(database)).heartbeat_age
    assert age is not None
    assert timedelta(0) <= age < timedelta(minutes=10)


async def test_a_job_waits_from_the_moment_it_was_due(database: Database) -> None:
    now = datetime.now(UTC)
    for at in (now - HOUR, now - 2 * HOUR, now + HOUR):
        await deferred(database, at)
    found = await backlog_of(database)
    assert found.jobs_waiting == 2
    assert 2 * HOUR <= found.oldest_job_age < 3 * HOUR


async def test_a_job_without_a_time_waits_from_the_moment_it_was_deferred(database: Database) -> None:
    await deferred(database)
    await deferred(database)
    change(database, "UPDATE procrastinate_events SET at = now() - interval '1 hour'")
    await deferred(database, datetime.now(UTC) - HOUR / 2)
    found = await backlog_of(database)
    assert found.jobs_waiting == 3
    assert HOUR <= found.oldest_job_age < 2 * HOUR


async def test_what_runs_does_not_wait_and_what_failed_is_counted_apart(database: Database) -> None:
    for _ in range(3):
        await deferred(database)
    change(
        database, "UPDATE procrastinate_jobs SET status = 'doing' WHERE id = (SELECT min(id) FROM procrastinate_jobs)"
    )
    change(
        database, "UPDATE procrastinate_jobs SET status = 'failed' WHERE id = (SELECT max(id) FROM procrastinate_jobs)"
    )
    found = await backlog_of(database)
    assert (found.jobs_waiting, found.jobs_failed) == (1, 1)


async def test_what_a_gateway_holds_up_is_no_work_that_is_late_but_counted_once_it_failed(database: Database) -> None:
    async with database.transaction() as store:
        for _ in range(2):
            await store.jobs.defer(DISTRICT, "probe", queue=delivery_queue("email"), task_id=str(uuid4()))
    change(database, "UPDATE procrastinate_events SET at = now() - interval '1 hour'")
    change(
        database, "UPDATE procrastinate_jobs SET status = 'failed' WHERE id = (SELECT max(id) FROM procrastinate_jobs)"
    )
    found = await backlog_of(database)
    assert (found.jobs_waiting, found.oldest_job_age, found.jobs_failed) == (0, timedelta(0), 1)


async def test_signals_wait_until_they_are_placed_or_set_aside(database: Database) -> None:
    heard = datetime.now(UTC) - HOUR
    first, second = (a_signal(signal_id=uuid4(), dedupe_key=str(n), received_at=heard) for n in range(2))
    async with database.transaction() as store:
        await store.signals.accept(DISTRICT, [first, second])
        await store.unplaced.set_aside(DISTRICT, second.signal_id, heard)
    found = await backlog_of(database)
    assert (found.unplaced, found.set_aside) == (1, 1)
    assert HOUR <= found.oldest_unplaced_age < 2 * HOUR


async def test_a_clock_that_was_put_back_makes_nothing_younger_than_new(database: Database) -> None:
    async with database.transaction() as store:
        await store.signals.accept(DISTRICT, [a_signal(signal_id=uuid4(), received_at=datetime.now(UTC) + HOUR)])
    change(database, "INSERT INTO procrastinate_workers (last_heartbeat) VALUES (now() + interval '1 hour')")
    found = await backlog_of(database)
    assert found.oldest_unplaced_age == found.heartbeat_age == timedelta(0)
