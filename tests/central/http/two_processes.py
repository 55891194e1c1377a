"""Two brains as they are run, each a process of its own, on one database and one folder of evidence."""

import asyncio
import os
import socket
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import ExitStack, asynccontextmanager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import psycopg
from psycopg import sql

from central.domain.camera import Camera
from central.domain.people import Place, PlaceKind
from central.settings import PREFIX
from central.storage.migrate import migrate
from protocol.geo import Position
from protocol.scope import Scope
from tests.central.brain import COMMUNITY, DISTRICT, GATE, PASSWORD, Brain, running_brain

#: Cameras that stand too far apart for the events of one to be another's.
SPOTS = 6
#: Further ones that no camera sees.
ALONE = 3
PATIENCE_S = 60.0


@dataclass(frozen=True, slots=True)
class Pair:
    """Two brains side by side. ``brain`` signs as the enrolled agent does; it serves nothing itself."""

    urls: tuple[str, str]
    brain: Brain
    processes: tuple[subprocess.Popen[bytes], subprocess.Popen[bytes]]

    def visitor(self, which: int) -> httpx.AsyncClient:
        """Somebody at one of the two who has not signed in."""
        return httpx.AsyncClient(base_url=self.urls[which], timeout=PATIENCE_S)

    @asynccontextmanager
    async def signed_in(self, which: int, login: str = "officer") -> AsyncIterator[httpx.AsyncClient]:
        async with self.visitor(which) as client:
            answer = await client.post("/api/v1/session", json={"login": login, "password": PASSWORD})
            assert answer.status_code == 200, answer.text
            client.headers["X-CSRF-Token"] = answer.json()["csrf"]
            yield client

    def beside(self, client: httpx.AsyncClient, which: int) -> httpx.AsyncClient:
        """The same browser, led to the other brain: the same cookie and form token."""
        headers = {"X-CSRF-Token": client.headers["X-CSRF-Token"], "Cookie": f"wanglou={client.cookies['wanglou']}"}
        return httpx.AsyncClient(base_url=self.urls[which], headers=headers, timeout=PATIENCE_S)

    async def send(self, which: int, path: str, body: bytes, **given: Any) -> httpx.Response:
        """One signed request of the agent's."""
        signed = self.brain.signed(given.pop("method", "POST"), path, body, **given)
        async with self.visitor(which) as client:
            headers = {name: value for name, value in signed.headers.items() if name != "host"}
            return await client.request(signed.method, path, content=body, headers=headers)


def spot(number: int) -> Position:
    """Kilometres from every other; each is a place of the community, or nobody's word of it would be believed."""
    return Position(lat=GATE.lat + 0.05 * (number + 1), lon=GATE.lon)


@contextmanager
def pair(postgres: str, folder: Path) -> Iterator[Pair]:
    """Two processes with placer and worker each, on a database of their own beside the tests'."""
    with ExitStack() as stack:
        url = stack.enter_context(_own_database(postgres))
        brain = asyncio.run(_populated(url, folder))
        ports = (_free_port(), _free_port())
        processes = [stack.enter_context(_process(url, folder, port)) for port in ports]
        urls = [f"http://localhost:{port}" for port in ports]
        for each, process in zip(urls, processes, strict=True):
            _wait_for(each, process)
        yield Pair((urls[0], urls[1]), brain, (processes[0], processes[1]))


@contextmanager
def _own_database(postgres: str) -> Iterator[str]:
    name, keeper_url = "side_by_side", postgres.replace("/wanglou?", "/postgres?")
    with psycopg.connect(keeper_url, autocommit=True) as keeper:
        keeper.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
    url = postgres.replace("/wanglou?", f"/{name}?")
    migrate(url)
    yield url
    with psycopg.connect(keeper_url, autocommit=True) as keeper:
        keeper.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))


async def _populated(url: str, folder: Path) -> Brain:
    async with running_brain(url, folder) as brain:
        async with brain.world.transaction() as store:
            for number in range(SPOTS + ALONE):
                path = f"{COMMUNITY}/g1/spot-{number}"
                place = Place(path, DISTRICT, PlaceKind.SPOT, f"岗亭{number}", position=spot(number))
                await store.places.put(Scope(DISTRICT, COMMUNITY), place)
            for number in range(SPOTS):
                camera = Camera(f"spot-{number}", DISTRICT, brain.agent_id, "路口", f"{COMMUNITY}/g1", spot(number))
                await store.cameras.put(Scope(DISTRICT, COMMUNITY), camera)
        return brain


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


@contextmanager
def _process(url: str, folder: Path, port: int) -> Iterator[subprocess.Popen[bytes]]:
    given = {"DATA_FOLDER": folder, "DATABASE_URL": url, "PORT": port, "COMMUNITY": COMMUNITY, "RATE_LIMITS": "false"}
    environment = {**os.environ, **{f"{PREFIX}{name}": str(value) for name, value in given.items()}}
    process = subprocess.Popen([sys.executable, "-m", "central"], env=environment)
    try:
        yield process
    finally:
        process.terminate()
        try:
            process.wait(PATIENCE_S)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _wait_for(url: str, process: subprocess.Popen[bytes]) -> None:
    give_up = time.monotonic() + PATIENCE_S
    while time.monotonic() < give_up:
        assert process.poll() is None, "it did not start"
        try:
            if httpx.get(f"{url}/readyz").status_code == 200:
                return
        except httpx.TransportError:
            pass
        time.sleep(0.1)
    raise AssertionError(f"{url} does not answer")
