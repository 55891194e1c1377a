"""Lets one of the brain's processes do what only one may do at a time; the others wait for it to leave."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import psycopg

from central.storage.errors import Unavailable
from central.storage.listen import KEEPALIVE

#: Asked again and again, since a statement that waits for days would keep the database from tidying up.
_ASK_EVERY_S = 5.0
_LOCK = "SELECT pg_try_advisory_lock(hashtext('wanglou.alone'), hashtext(%s))"


@asynccontextmanager
async def alone(conninfo: str, name: str, ask_every_s: float = _ASK_EVERY_S) -> AsyncIterator[None]:
    """Waits until nobody else is inside under ``name``. Ends with its connection, so a process that died is out.

    Raises Unavailable when the database cannot be reached.
    """
    try:
        async with await psycopg.AsyncConnection.connect(conninfo, autocommit=True, **KEEPALIVE) as connection:
            while True:
                locked = await (await connection.execute(_LOCK, (name,))).fetchone()
                if locked is not None and locked[0]:
                    break
                await asyncio.sleep(ask_every_s)
            yield
    except psycopg.OperationalError as error:
        raise Unavailable from error
