"""What the server dropped while nobody looked is noticed before it is handed out, and nothing else is put away."""

import asyncio

import psycopg
from sqlalchemy import text

from central.storage.database import Database

_MINE = "SELECT pg_backend_pid()"


async def _backend(database: Database) -> int:
    async with database.engine.connect() as connection:
        return int((await connection.execute(text(_MINE))).scalar_one())


async def _backends(database: Database, at_once: int) -> set[int]:
    """Of so many connections in use at the same time."""
    every_one_in_use = asyncio.Barrier(at_once)

    async def one() -> int:
        async with database.engine.connect() as connection:
            found = int((await connection.execute(text(_MINE))).scalar_one())
            await every_one_in_use.wait()
            return found

    return {*await asyncio.gather(*(one() for _ in range(at_once)))}


async def test_connections_ended_by_the_server_are_replaced_before_anybody_meets_one(database: Database) -> None:
    before = await _backends(database, 3)
    with psycopg.connect(database.conninfo, autocommit=True) as outside:
        for backend in before:
            # Waits until it is gone.
            assert outside.execute("SELECT pg_terminate_backend(%s, 10000)", (backend,)).fetchone() == (True,)
    assert not await _backends(database, 3) & before


async def test_a_living_connection_is_used_again(database: Database) -> None:
    assert len({await _backend(database) for _ in range(20)}) == 1


async def test_a_connection_closed_on_our_side_is_replaced(database: Database) -> None:
    async with database.engine.connect() as connection:
        driver = (await connection.get_raw_connection()).driver_connection
        before = int((await connection.execute(text(_MINE))).scalar_one())
    assert isinstance(driver, psycopg.AsyncConnection)
    await driver.close()
    assert await _backend(database) != before
