"""The brain's memory is lost and comes back: nothing committed is missing, nothing half-done remains."""

import asyncio
import os
import shutil
import signal
from collections.abc import Callable, Iterator
from pathlib import Path

import psycopg
import pytest

from central.domain.errors import BrainError, NotFound
from central.domain.notice import Audience
from central.storage.alone import alone
from central.storage.database import Database
from central.storage.embedded import EmbeddedPostgres
from central.storage.errors import Unavailable
from central.storage.migrate import migrate
from tests.central.storage.values import HERE, NOON, a_signal, an_incident


@pytest.fixture
def folder(shelter: Path) -> Iterator[Path]:
    folder = shelter / "restarted"
    yield folder
    shutil.rmtree(folder)


@pytest.fixture
def server(shelter: Path, folder: Path) -> Iterator[EmbeddedPostgres]:
    assert not folder.exists()
    with EmbeddedPostgres(shelter=shelter) as server:
        yield server


async def test_what_fails_in_the_middle_never_was(database: Database) -> None:
    incident = an_incident()
    with pytest.raises(RuntimeError):
        async with database.transaction() as store:
            await store.incidents.add(HERE, incident)
            raise RuntimeError("in the middle")
    async with database.transaction() as store:
        with pytest.raises(NotFound):
            await store.incidents.get(HERE, incident.incident_id)


async def test_a_cancelled_request_leaves_nothing_and_its_connection_is_usable(database: Database) -> None:
    incident = an_incident()

    async def request() -> None:
        async with database.transaction() as store:
            await store.incidents.add(HERE, incident)
            await asyncio.sleep(3600)

    requests = [asyncio.create_task(request()) for _ in range(1)]
    await asyncio.sleep(0.1)
    for running in requests:
        running.cancel()
    await asyncio.gather(*requests, return_exceptions=True)
    for _ in range(8):
        async with database.transaction() as store:
            with pytest.raises(NotFound):
                await store.incidents.get(HERE, incident.incident_id)


async def test_when_all_connections_are_taken_the_next_one_is_told_to_try_again(
    database_url: str, tmp_path: Path
) -> None:
    database = await Database.connect(database_url, tmp_path, connections=1, patience_s=0.2)
    async with database.transaction():
        with pytest.raises(Unavailable):
            async with database.transaction():
                pass
    async with database.transaction() as store:
        assert await store.incidents.queue(HERE, states=[]) == []
    await database.close()


async def test_two_who_wait_for_each_other_are_not_left_waiting(database: Database) -> None:
    async def lock(first: str, second: str) -> None:
        async with database.transaction() as store:
            await store.incidents.lock_cell(HERE, [first])
            await asyncio.sleep(0.1)
            await store.incidents.lock_cell(HERE, [second])

    answers = await asyncio.gather(lock("a", "b"), lock("b", "a"), return_exceptions=True)
    assert sorted(type(answer).__name__ for answer in answers) == ["NoneType", "Unavailable"]


async def test_a_database_that_is_not_there_is_unavailable_and_not_ready(database: Database, tmp_path: Path) -> None:
    nowhere = database.url.replace("/wanglou?", "/no_such_database?")
    with pytest.raises(Unavailable):
        await Database.connect(nowhere, tmp_path)


async def test_under_load_a_killed_server_loses_nothing_it_confirmed(
    server: EmbeddedPostgres, folder: Path, tmp_path: Path
) -> None:
    url = server.start(folder)
    migrate(url)
    database = await Database.connect(url, tmp_path, connections=4)
    confirmed: list[str] = []
    refused: list[BrainError] = []
    stop = asyncio.Event()

    async def write(writer: int) -> None:
        n = 0
        while not stop.is_set():
            key = f"{writer}-{n}"
            try:
                async with database.transaction() as store:
                    if await store.signals.add(HERE, a_signal(dedupe_key=key)):
                        await store.incidents.lock_cell(HERE, [key])
                confirmed.append(key)
                n += 1
            except Unavailable as error:
                refused.append(error)
                await asyncio.sleep(0.02)

    writers = [asyncio.create_task(write(writer)) for writer in range(4)]
    await _until(lambda: len(confirmed) > 20)
    assert server.pid is not None
    os.kill(server.pid, signal.SIGKILL)
    await _until(lambda: len(refused) > 3)
    server.stop()
    assert await database.ready() is False
    assert await asyncio.to_thread(server.start, folder) == url
    after = len(confirmed)
    await _until(lambda: len(confirmed) > after + 20)
    stop.set()
    await asyncio.gather(*writers)
    assert await database.ready() is True
    async with database.transaction() as store:
        for key in confirmed:
            assert await store.signals.by_dedupe_key(HERE, key) is not None
    await database.close()
    with psycopg.connect(url) as connection:
        assert connection.execute("SELECT count(*) FROM signals").fetchone() == (len(set(confirmed)),)


async def test_listening_survives_a_restart_of_the_server(
    server: EmbeddedPostgres, folder: Path, tmp_path: Path
) -> None:
    url = server.start(folder)
    migrate(url)
    database = await Database.connect(url, tmp_path)

    async def publish(subject: str) -> None:
        async with database.transaction() as store:
            await store.feed.publish(
                HERE, place_path=HERE.place_path, audience=Audience.DESK, recipient="", topic="incident",
                subject_id=subject, at=NOON,
            )  # fmt: skip

    await publish("one")
    listening = database.listen()
    async with asyncio.timeout(60):
        first = await anext(listening)
        server.stop()
        await asyncio.to_thread(server.start, folder)
        await publish("two")
        second = first
        while second == first:
            second = await anext(listening)
    await listening.aclose()
    await database.close()
    assert int(second.split(":")[1]) > int(first.split(":")[1])


async def _until(holds: Callable[[], bool]) -> None:
    async with asyncio.timeout(60):
        while not holds():  # noqa: ASYNC110 - nothing here could set an event
            await asyncio.sleep(0.02)


async def test_one_is_inside_and_the_other_comes_in_when_it_has_left(database: Database) -> None:
    inside: list[str] = []

    async def come_in(who: str) -> None:
        async with alone(database.conninfo, "a broker's session", 0.02):
            assert not inside
            inside.append(who)
            await asyncio.sleep(0.05)
            inside.remove(who)

    async with database.alone("a broker's session"):
        waiting = asyncio.create_task(come_in("the second"))
        async with database.alone("another"):
            await asyncio.sleep(0.1)
        assert not waiting.done()
    await asyncio.gather(waiting, come_in("the third"))
