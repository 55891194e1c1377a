"""Is every offer that nobody takes passed on within two seconds of its time, whoever dies over it?

``python -m bench.offers --cases 10000``: a real database, an injected clock that moves by a second, and a brain that is
started anew for each of them. Half of the offers are of danger to life and stand for 60 s, half for 90 s. One timer in
five is left as a worker leaves it that is killed before its commit (the auditor must find it), one in five comes twice,
as after a kill behind the commit. Beside them some timers are lost whole; the minute's audit must find each.

The cases come in worlds of a few hundred, one after the other: all in one world, thousands of offers would lie on the
same three people, which no community has, and each ranking would read them all.
"""

import argparse
import asyncio
import json
import random
import sys
import tempfile
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path
from uuid import uuid4

import psycopg
from procrastinate import PsycopgConnector
from sqlalchemy import text

from central.domain.overdue import GRACE
from central.domain.task import Task, TaskState
from central.jobs.auditor import Auditor
from central.jobs.tasks import JOBS, World, make_job_app
from central.logs import write_log
from central.metering import Meters
from central.services.later import OFFER_TIMED_OUT, offer_ends
from central.services.ports.world import JOB_QUEUE
from central.storage.database import Database
from central.storage.embedded import EmbeddedPostgres
from central.storage.migrate import migrate
from protocol.hazards import Severity
from tests.central.services.town import DISTRICT, HOME, NOON, PACKS, Town
from tests.central.storage.values import an_incident

#: How long an offer stands: central/domain/dispatch.py.
STANDS = {Severity.LIFE_SAFETY: 60, Severity.MAJOR: 90}
SECONDS = max(STANDS.values())
#: So many of a world's timers are lost, beside its cases.
LOST_OF_A_WORLD = 5


@dataclass
class Count:
    """What became of all worlds' cases."""

    cases: int = 0
    late_s: list[float] = field(default_factory=list)
    killed: int = 0
    by_auditor: int = 0
    lost: int = 0
    lost_found: int = 0

    def told(self) -> dict[str, object]:
        return {
            "cases": self.cases, "passed_on": len(self.late_s),
            "too_early": sum(each < 0 for each in self.late_s),
            "within_2_s": sum(0 <= each <= 2 for each in self.late_s),
            "latest_s": round(max(self.late_s, default=0.0), 3),
            "workers_killed": self.killed, "passed_on_by_auditor": self.by_auditor,
            "timers_lost": self.lost, "lost_found_by_audit": self.lost_found,
        }  # fmt: skip


async def main(cases: int, seed: int, world: int) -> dict[str, object]:
    chance, count = random.Random(seed), Count()
    while count.cases < cases:
        # Nobody pulls the plug here; what a kill leaves behind is planted.
        fast = {"fsync": "off", "synchronous_commit": "off"}
        with tempfile.TemporaryDirectory() as folder, EmbeddedPostgres(settings=fast) as postgres:
            url = postgres.start(Path(folder))
            migrate(url)
            database = await Database.connect(url, Path(folder) / "media")
            try:
                await a_world(database, min(world, cases - count.cases), chance, count)
            finally:
                await database.close()
        print(json.dumps(count.told()), file=sys.stderr, flush=True)
    return count.told()


async def a_world(database: Database, cases: int, chance: random.Random, count: Count) -> None:
    town = await Town.build(database)
    offers = await planted(town, cases, chance)
    lost = await planted(town, LOST_OF_A_WORLD, chance)
    await timers_lost(database, lost)
    for _ in range(SECONDS + 3):
        town.now += timedelta(seconds=1)
        await a_second(town, chance, count)
    town.now += GRACE
    await auditor(town).audit()
    count.late_s += await lateness(town, offers)
    count.cases, count.lost = count.cases + len(offers), count.lost + len(lost)
    count.lost_found += len(await lateness(town, lost))


async def planted(town: Town, cases: int, chance: random.Random) -> list[Task]:
    """Offers that end somewhere in the next minute and a half."""
    tasks = []
    async with town.open() as store:
        for _ in range(cases):
            severity, stands = chance.choice(list(STANDS.items()))
            incident = an_incident(incident_id=uuid4(), number=str(uuid4()), pack="fire", severity=severity)
            expires = NOON + timedelta(seconds=chance.uniform(1, stands))
            task = Task(
                uuid4(), "qingyuan", incident.incident_id, 0, "去", "Go", TaskState.OFFERED, HOME, uuid4(),
                offered_at=expires - timedelta(seconds=stands), offer_expires_at=expires,
            )  # fmt: skip
            await store.incidents.add(DISTRICT, replace(incident, where=replace(incident.where, place_path=HOME)))
            await store.tasks.add(DISTRICT, task)
            await offer_ends(store, DISTRICT, task)
            tasks.append(task)
    return tasks


async def timers_lost(database: Database, tasks: list[Task]) -> None:
    query = text("DELETE FROM procrastinate_jobs WHERE args->>'task_id' = ANY(:ids)")
    async with database.engine.begin() as connection:
        await connection.execute(query, {"ids": [str(task.task_id) for task in tasks]})


async def a_second(town: Town, chance: random.Random, count: Count) -> None:
    """A new brain does what is due, and some of its workers die; a moment later its auditor looks."""
    due = await asyncio.to_thread(_wake, town, chance, count)
    if due:
        world = World(town.database.transaction, lambda: town.now, uuid4, PACKS, look_again_s=3600)
        connector = PsycopgConnector(conninfo=town.database.conninfo, min_size=1, max_size=4)
        app = make_job_app(connector, world, {OFFER_TIMED_OUT: JOBS[OFFER_TIMED_OUT]})
        async with app.open_async():
            await app.run_worker_async(
                queues=[JOB_QUEUE], wait=False, listen_notify=False, install_signal_handlers=False,
                delete_jobs="successful", concurrency=2,
            )  # fmt: skip
    count.by_auditor += await auditor(town).pass_on_offers()


def auditor(town: Town) -> Auditor:
    return Auditor(town.database.transaction, lambda: town.now, uuid4, PACKS, Meters())


def _wake(town: Town, chance: random.Random, count: Count) -> int:
    """How many timers a worker of this second finds."""
    with psycopg.connect(town.database.conninfo) as connection:
        connection.execute("DELETE FROM procrastinate_jobs WHERE task_name <> 'offer_timed_out'")
        query = "SELECT id FROM procrastinate_jobs WHERE status = 'todo' AND (args->>'due')::timestamptz <= %s"
        due = [row[0] for row in connection.execute(query, [town.now])]
        fates = {job: chance.random() for job in due}
        killed = [job for job, fate in fates.items() if fate < 0.2]
        twice = [job for job, fate in fates.items() if 0.2 <= fate < 0.4]
        connection.execute("UPDATE procrastinate_jobs SET status = 'doing' WHERE id = ANY(%s)", [killed])
        connection.execute(
            "INSERT INTO procrastinate_jobs (queue_name, task_name, priority, args, scheduled_at)"
            " SELECT queue_name, task_name, priority, args, now() FROM procrastinate_jobs WHERE id = ANY(%s)", [twice]
        )  # fmt: skip
        connection.execute(
            "UPDATE procrastinate_jobs SET scheduled_at = now() WHERE id = ANY(%s) AND status = 'todo'", [due]
        )
        count.killed += len(killed)
        return len(due) - len(killed)


async def lateness(town: Town, offers: list[Task]) -> list[float]:
    """In seconds, of those that were passed on."""
    query = text("SELECT task_id, state, changed_at FROM tasks WHERE task_id = ANY(:ids)")
    async with town.database.engine.connect() as connection:
        found = await connection.execute(query, {"ids": [offer.task_id for offer in offers]})
        rows = {row["task_id"]: row for row in found.mappings()}
    return [
        (rows[offer.task_id]["changed_at"] - offer.offer_expires_at).total_seconds()
        for offer in offers
        if offer.offer_expires_at and rows[offer.task_id]["state"] == TaskState.TIMED_OUT
    ]


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--cases", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--world", type=int, default=250, help="cases of one world")
    asked = parser.parse_args()
    with Path("/dev/null").open("w") as nowhere:
        write_log(nowhere)
        print(json.dumps(asyncio.run(main(asked.cases, asked.seed, asked.world))))
