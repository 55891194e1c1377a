"""Jobs for the tests of the worker, and a worker that can be run as a process and killed."""

import asyncio
import sys
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID, uuid4

from central.domain.errors import NotFound
from central.domain.people import Place, PlaceKind
from central.jobs.tasks import Job, Turn, World
from central.jobs.worker import Pace, run_worker
from central.services.ports.notices import Channel
from central.services.work import Work
from central.storage.database import Database
from protocol.scope import Scope, whole

DISTRICT = whole("qingyuan")
COMMUNITY = Scope("qingyuan", "qingyuan/hedong/xinyuanli")
QUICK = Pace(look_every_s=0.05, heartbeat_every_s=0.1, dead_after_s=1.0, stop_within_s=1.0, pause_s=0.1)


async def leave_a_mark(subject: UUID, turn: Turn) -> None:
    """Write a place named after the subject: the proof that the job ran, in its own transaction."""
    async with turn.work() as work:
        await _mark(subject, turn, work)


async def _mark(subject: UUID, turn: Turn, work: Work) -> None:
    path = f"{turn.scope.place_path}/{subject}"
    await work.store.places.put(turn.scope, Place(path, turn.scope.district_id, PlaceKind.SPOT, turn.now.isoformat()))


async def mark_and_fail(subject: UUID, turn: Turn) -> None:
    async with turn.work() as work:
        await _mark(subject, turn, work)
        raise RuntimeError("as the test asks")


async def mark_and_hang(subject: UUID, turn: Turn) -> None:
    async with turn.work() as work:
        await _mark(subject, turn, work)
        print("running", flush=True)
        await asyncio.sleep(3600)


async def find_nothing(subject: UUID, turn: Turn) -> None:
    async with turn.work() as work:
        await _mark(subject, turn, work)
        raise NotFound


def world_of(database: Database, channels: Mapping[str, Channel] | None = None) -> World:
    return World(database.transaction, lambda: datetime.now(UTC), uuid4, {}, channels or {})


async def marks(database: Database) -> dict[str, datetime]:
    """What has run: subject → the turn's idea of now."""
    async with database.transaction() as store:
        return {
            place.place_path.split("/")[-1]: datetime.fromisoformat(place.name)
            for place in await store.places.all(DISTRICT)
        }


async def work(database: Database, jobs: Mapping[str, Job]) -> None:
    await run_worker(database.conninfo, world_of(database), jobs=jobs, pace=QUICK)


async def _main(url: str, folder: str) -> None:
    database = await Database.connect(url, Path(folder), connections=2)
    await work(database, {"probe": mark_and_hang})


if __name__ == "__main__":
    asyncio.run(_main(*sys.argv[1:]))
