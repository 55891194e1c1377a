"""Is every life-safety offer that nobody takes passed on within two seconds of its time, whoever dies over it?

``python -m bench.offers --cases 10000``: a real database, an injected clock that moves by a second, and a brain that is
started anew for each of them. One timer in five is left as a worker leaves it that is killed before its commit, one in
five comes twice, as after a kill behind the commit.
"""

import argparse
import asyncio
import json
import random
import tempfile
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from uuid import uuid4

import psycopg
from procrastinate import PsycopgConnector
from sqlalchemy import text

from central.domain.task import Task, TaskState
from central.jobs.auditor import Auditor
from central.jobs.tasks import JOBS, World, make_job_app
from central.logs import write_log
from central.metering import Meters
from central.services.later import OFFER_TIMED_OUT, offer_ends
from central.services.ports import JOB_QUEUE
from central.storage.database import Database
from central.storage.embedded import EmbeddedPostgres
from central.storage.migrate import migrate
from protocol.hazards import Severity
from tests.central.services.town import DISTRICT, HOME, NOON, PACKS, Town
from tests.central.storage.values import an_incident

SECONDS = 60


async def main(cases: int, seed: int) -> dict[str, object]:
    with tempfile.TemporaryDirectory() as folder, EmbeddedPostgres() as postgres:
        url = postgres.start(Path(folder))
        migrate(url)
        database = await Database.connect(url, Path(folder) / "media")
        try:
            town = await Town.build(database)
            chance = random.Random(seed)
            offers = [await planted(town, chance) for _ in range(cases)]
            for _ in range(SECONDS + 3):
                town.now += timedelta(seconds=1)
                await a_second(town, chance)
            return await judged(town, offers)
        finally:
            await database.close()


async def planted(town: Town, chance: random.Random) -> Task:
    """An offer of a life-safety task that ends somewhere in the next minute."""
    incident = an_incident(incident_id=uuid4(), number=str(uuid4()), pack="fire", severity=Severity.LIFE_SAFETY)
    expires = NOON + timedelta(seconds=chance.uniform(1, SECONDS))
    task = Task(
        uuid4(), "qingyuan", incident.incident_id, 0, "去", "Go", TaskState.OFFERED, HOME, uuid4(),
        offered_at=expires - timedelta(seconds=60), offer_expires_at=expires,
    )  # fmt: skip
    async with town.open() as store:
        await store.incidents.add(DISTRICT, replace(incident, where=replace(incident.where, place_path=HOME)))
        await store.tasks.add(DISTRICT, task)
        await offer_ends(store, DISTRICT, task)
    return task


async def a_second(town: Town, chance: random.Random) -> None:
    """A new brain does what is due, and some of its workers die; a moment later its auditor looks."""
    await asyncio.to_thread(_wake, town, chance)
    world = World(town.database.transaction, lambda: town.now, uuid4, PACKS, look_again_s=3600)
    connector = PsycopgConnector(conninfo=town.database.conninfo, min_size=1, max_size=4)
    app = make_job_app(connector, world, {OFFER_TIMED_OUT: JOBS[OFFER_TIMED_OUT]})
    async with app.open_async():
        await app.run_worker_async(
            queues=[JOB_QUEUE], wait=False, listen_notify=False, install_signal_handlers=False,
            delete_jobs="successful", concurrency=2,
        )  # fmt: skip
    await Auditor(town.database.transaction, lambda: town.now, uuid4, PACKS, Meters()).pass_on_offers()


def _wake(town: Town, chance: random.Random) -> None:
    with psycopg.connect(town.database.conninfo) as connection:
        connection.execute("DELETE FROM procrastinate_jobs WHERE task_name <> 'offer_timed_out'")
        due = connection.execute(
            "SELECT id FROM procrastinate_jobs WHERE status = 'todo' AND (args->>'due')::timestamptz <= %s", [town.now]
        ).fetchall()
        for (job,) in due:
            fate = chance.random()
            if fate < 0.2:
                connection.execute("UPDATE procrastinate_jobs SET status = 'doing' WHERE id = %s", [job])
                continue
            if fate < 0.4:
                connection.execute(
                    "INSERT INTO procrastinate_jobs (queue_name, task_name, priority, args, scheduled_at)"
                    " SELECT queue_name, task_name, priority, args, now() FROM procrastinate_jobs WHERE id = %s", [job]
                )  # fmt: skip
            connection.execute("UPDATE procrastinate_jobs SET scheduled_at = now() WHERE id = %s", [job])


async def judged(town: Town, offers: list[Task]) -> dict[str, object]:
    query = text("SELECT task_id, state, changed_at FROM tasks")
    async with town.database.engine.connect() as connection:
        rows = {row["task_id"]: row for row in (await connection.execute(query)).mappings()}
    late = [
        (rows[offer.task_id]["changed_at"] - offer.offer_expires_at).total_seconds()
        for offer in offers
        if offer.offer_expires_at and rows[offer.task_id]["state"] == TaskState.TIMED_OUT
    ]
    return {
        "cases": len(offers), "passed_on": len(late),
        "too_early": sum(each < 0 for each in late), "within_2_s": sum(each <= 2 for each in late),
        "latest_s": round(max(late, default=0.0), 3),
    }  # fmt: skip


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--cases", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    with Path("/dev/null").open("w") as nowhere:
        write_log(nowhere)
        print(json.dumps(asyncio.run(main(asked.cases, asked.seed))))
