"""How many events the brain accepts and places a second; bench/screens.py has the way on to open screens.

Runs a brain of its own with fsync on in a folder that is removed afterwards. Prints JSON; rates are of this machine,
ratios to raw PostgreSQL are of the same run and carry over.
"""

import argparse
import asyncio
import json
import os
import random
import tempfile
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import uuid4

import httpx
import psycopg

from central.__main__ import listening, server_of
from central.app import create_app
from central.domain.camera import Camera
from central.http.passwords import Argon2Passwords
from central.jobs.placing import Placer
from central.logs import write_log
from central.settings import Settings
from central.storage.rows import row_of, to_json
from central.storage.tables import signals
from protocol.geo import Position
from protocol.messages import PATH_EVENTS
from protocol.scope import Scope, whole
from tests.central.brain import CAMERA, COMMUNITY, DISTRICT, GATE, Brain, populate
from tests.central.storage.values import a_signal

#: Cameras so far apart that each makes an incident of its own.
SPOTS = 500


@dataclass(slots=True)
class Bench:
    brain: Brain
    client: httpx.AsyncClient
    database_url: str

    @property
    def placer(self) -> Placer:
        placer: Placer = self.brain.app.state.placer
        return placer

    def bodies(self, size: int, cameras: Sequence[str], count: int) -> list[bytes]:
        """``count`` batches of ``size`` new events, spread over ``cameras``."""
        camera = iter([*cameras] * (size * count // len(cameras) + 1))
        return [
            json.dumps({"events": [self.brain.event(camera_id=next(camera)) for _ in range(size)]}).encode()
            for _ in range(count)
        ]

    async def forget(self) -> None:
        """What was accepted only to measure accepting is not to be placed."""
        async with await psycopg.AsyncConnection.connect(self.database_url, autocommit=True) as connection:
            await connection.execute("DELETE FROM unplaced")

    async def send(self, body: bytes) -> list[str]:
        answer = await self.client.send(self.brain.signed("POST", PATH_EVENTS, body))
        answer.raise_for_status()
        return [each["outcome"] for each in answer.json()["answers"]]


@asynccontextmanager
async def running(folder: Path, **given: Any) -> AsyncIterator[tuple[Brain, str]]:
    """A brain that listens on a socket, its placer not started."""
    async with AsyncExitStack() as stack:
        settings = Settings(
            data_folder=folder, port=0, rate_limits=False, community=COMMUNITY, connections_per_address=0, **given
        )
        app = create_app(settings, passwords=Argon2Passwords(cheap=True))
        await stack.enter_async_context(app.router.lifespan_context(app))
        door = stack.enter_context(listening(settings))
        brain = Brain(app, base_url=f"http://localhost:{door.getsockname()[1]}")
        await populate(brain.world, brain.key, brain.agent_id)
        await _spots(brain)
        started = asyncio.Event()
        server = server_of(app, settings, started.set)
        serving = asyncio.create_task(server.serve(sockets=[door]))
        await started.wait()
        yield brain, app.state.placer.transaction.__self__.conninfo
        server.should_exit = True
        await serving


async def _spots(brain: Brain) -> None:
    async with brain.world.transaction() as store:
        for n in range(SPOTS):
            where = Position(lat=GATE.lat + 0.01 * (n // 25), lon=GATE.lon + 0.01 * (n % 25))
            camera = Camera(f"spot-{n}", DISTRICT, brain.agent_id, f"{n}", f"{COMMUNITY}/g1", where, view_radius_m=25)
            await store.cameras.put(Scope(DISTRICT, COMMUNITY), camera)


# Accepting


async def accepting(bench: Bench) -> dict[str, float]:
    found = {}
    for size in (100, 1):
        fresh = bench.bodies(size, [CAMERA], 40 if size == 100 else 200)
        found[f"accepted_per_s_batch_{size}"] = rate = await _sent_per_s(bench, fresh, size)
        assert rate > 0
        if size == 100:
            found["repeats_per_s_batch_100"] = await _sent_per_s(bench, fresh, size)
    found["stored_per_s_batch_100"] = await _stored_per_s(bench)
    return found


async def _sent_per_s(bench: Bench, bodies: Sequence[bytes], size: int) -> float:
    requests = [bench.brain.signed("POST", PATH_EVENTS, body) for body in bodies]
    began = time.perf_counter()
    for request in requests:
        (await bench.client.send(request)).raise_for_status()
    return round(len(bodies) * size / (time.perf_counter() - began), 1)


async def _stored_per_s(bench: Bench) -> float:
    """The store's part alone: deduplication, rows, indexes, the mark that they wait, the commit."""
    batches = [[_fresh() for _ in range(100)] for _ in range(40)]
    began = time.perf_counter()
    for batch in batches:
        async with bench.brain.world.transaction() as store:
            await store.signals.accept(whole(DISTRICT), batch)
    return round(4000 / (time.perf_counter() - began), 1)


def _fresh() -> Any:
    return a_signal(signal_id=uuid4(), dedupe_key=f"event:{uuid4()}:1")


def raw(url: str) -> dict[str, float]:
    """PostgreSQL alone, the same rows in the same table, 100 a transaction: without deduplication, keys or marks."""
    columns = [each.name for each in signals.columns]
    rows = [row_of(_fresh()) for _ in range(4000)]
    names = ", ".join(f'"{name}"' for name in columns)
    found = {}
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("CREATE TABLE raw_copy (LIKE signals INCLUDING ALL)")
        connection.execute("CREATE TABLE raw_unnest (id uuid PRIMARY KEY, body text)")
        lists = [[_plain(row[name]) for name in columns] for row in rows]
        began = time.perf_counter()
        for start in range(0, 4000, 100):
            with connection.transaction(), connection.cursor().copy(f"COPY raw_copy ({names}) FROM STDIN") as copy:
                for row in lists[start : start + 100]:
                    copy.write_row(row)
        found["raw_copy_per_s_batch_100"] = round(4000 / (time.perf_counter() - began), 1)
        ids, bodies = [row["signal_id"] for row in rows], [json.dumps(row["reasons"]) for row in rows]
        began = time.perf_counter()
        for start in range(0, 4000, 100):
            connection.execute(
                "INSERT INTO raw_unnest SELECT * FROM unnest(%s::uuid[], %s::text[]) ON CONFLICT DO NOTHING",
                [ids[start : start + 100], bodies[start : start + 100]],
            )
        found["raw_unnest_per_s_batch_100"] = round(4000 / (time.perf_counter() - began), 1)
        connection.execute("DROP TABLE raw_copy, raw_unnest")
    return found


def _plain(value: Any) -> Any:
    return to_json(value) if isinstance(value, dict) or (isinstance(value, list) and _has_dicts(value)) else value


def _has_dicts(value: list[Any]) -> bool:
    return not value or isinstance(value[0], dict)


# Placing


async def placing(bench: Bench) -> dict[str, float]:
    """Signals placed a second by one process that does nothing else."""
    spots = [f"spot-{n}" for n in range(SPOTS)]
    mixed = [CAMERA, *random.Random(7).sample(spots, 9)]
    return {
        **await _placed(bench, "one_incident", [CAMERA], 1000),
        **await _placed(bench, "500_new_incidents", spots, SPOTS),
        **await _placed(bench, "500_known_incidents", spots, SPOTS),
        **await _placed(bench, "mixed", mixed, 1000),
    }


async def _placed(bench: Bench, name: str, cameras: Sequence[str], count: int) -> dict[str, float]:
    """By the clock, and by the processor time of this process (PostgreSQL's is not in it): a busy machine shows."""
    for body in bench.bodies(100, cameras, count // 100):
        await bench.send(body)
    began, worked = time.perf_counter(), time.process_time()
    placed = await bench.placer.place_all()
    assert placed == count, (placed, count)
    taken, worked = time.perf_counter() - began, time.process_time() - worked
    return {f"placed_per_s_{name}": round(placed / taken, 1), f"placed_per_cpu_s_{name}": round(placed / worked, 1)}


def main() -> None:
    write_log()  # to standard error, as a brain does: standard output is the result
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", choices=["accepting", "placing"], help="one part alone")
    arguments = parser.parse_args()
    print(json.dumps(asyncio.run(_main(arguments.only)), indent=1))


async def _main(only: str | None) -> dict[str, Any]:
    found: dict[str, Any] = {"cores": os.cpu_count(), "load_at_start": round(os.getloadavg()[0], 1)}
    with tempfile.TemporaryDirectory(prefix="wanglou-bench-") as name:
        folder = Path(name)
        async with running(folder, worker=False) as (brain, url), httpx.AsyncClient(timeout=60) as client:
            bench = Bench(brain, client, url)
            if only in (None, "placing"):
                found |= await placing(bench)
            if only in (None, "accepting"):
                found |= raw(url) | await accepting(bench)
                copy = found["raw_copy_per_s_batch_100"]
                found["ratios_to_raw_copy"] = {
                    each: round(found[f"{each}_per_s_batch_100"] / copy, 2)
                    for each in ("accepted", "repeats", "stored", "raw_unnest")
                }
                await bench.forget()
    found["load_at_end"] = round(os.getloadavg()[0], 1)
    return found


if __name__ == "__main__":
    main()
