"""A brain as it is run, to be measured: a process of its own, on an embedded database that waits for the disk."""

import asyncio
import contextlib
import os
import socket
import sys
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx
import psycopg

from central.app import create_app
from central.domain.camera import Camera
from central.http.passwords import Argon2Passwords
from central.settings import PREFIX, Settings
from central.storage.running import running_url
from protocol.geo import Position
from protocol.scope import Scope
from tests.central.brain import COMMUNITY, DISTRICT, GATE, Brain, populate

#: Cameras stand a kilometre apart, so that each makes an incident of its own.
_APART = 0.01
_IN_A_ROW = 40


@dataclass(frozen=True, slots=True)
class Served:
    """``brain`` signs as the enrolled agent does; it serves nothing itself."""

    brain: Brain
    database_url: str
    #: The brain's process and the database's server.
    pids: Sequence[int]


@asynccontextmanager
async def served(folder: Path, cameras: int) -> AsyncIterator[Served]:
    """Cameras are called spot-0, spot-1, …"""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = int(free.getsockname()[1])
    brain = await _populated(folder, port, cameras)
    given = {"DATA_FOLDER": folder, "PORT": port, "COMMUNITY": COMMUNITY, "RATE_LIMITS": "false"}
    environment = {**os.environ, **{f"{PREFIX}{name}": str(value) for name, value in given.items()}}
    # What it says goes where errors go: standard output is for what was measured.
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "central", env=environment, stdout=sys.stderr.fileno()
    )
    try:
        await _ready(brain.base_url)
        url = running_url(folder)
        assert url is not None
        server = int((folder / "postgres" / "postmaster.pid").read_text().split()[0])
        yield Served(brain, url, (process.pid, server))
    finally:
        process.terminate()
        await process.wait()


async def _ready(url: str) -> None:
    async with asyncio.timeout(120), httpx.AsyncClient() as client:
        while True:
            with contextlib.suppress(httpx.TransportError):
                if (await client.get(f"{url}/readyz")).status_code == httpx.codes.OK:
                    return
            await asyncio.sleep(0.1)


async def _populated(folder: Path, port: int, cameras: int) -> Brain:
    settings = Settings(data_folder=folder, community=COMMUNITY, worker=False, port=port)
    app = create_app(settings, passwords=Argon2Passwords(cheap=True))
    async with app.router.lifespan_context(app):
        brain = Brain(app, base_url=f"http://localhost:{port}")
        await populate(brain.world, brain.key, brain.agent_id)
        async with brain.world.transaction() as store:
            for n in range(cameras):
                north, east = divmod(n, _IN_A_ROW)
                where = Position(lat=GATE.lat + _APART * north, lon=GATE.lon + _APART * east)
                camera = Camera(f"spot-{n}", DISTRICT, brain.agent_id, f"{n}", f"{COMMUNITY}/g1", where, 25)
                await store.cameras.put(Scope(DISTRICT, COMMUNITY), camera)
    return brain


async def all_placed(database_url: str) -> float:
    """Wait until nothing that was accepted waits any more; the seconds it took."""
    began = time.perf_counter()
    async with asyncio.timeout(180):
        while await waiting(database_url):  # noqa: ASYNC110 - another process does it
            await asyncio.sleep(0.05)
    return time.perf_counter() - began


async def waiting(database_url: str) -> int:
    """How many signals wait to be placed."""
    async with await psycopg.AsyncConnection.connect(database_url, autocommit=True) as connection:
        row = await (await connection.execute("SELECT count(*) FROM unplaced")).fetchone()
        return int(row[0]) if row else 0
