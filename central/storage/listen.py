"""Wakes screens, placers and waiting agents when something was committed, through every loss of connection."""

import asyncio
from collections.abc import AsyncGenerator, Mapping
from contextlib import aclosing
from typing import Any

import psycopg
from psycopg import sql

from central.storage.cameras import ORDER_CHANNEL
from central.storage.notices import FEED_CHANNEL
from central.storage.signals import ARRIVAL_CHANNEL

#: A server that vanished without a word (power, cable) is noticed within a minute. Unix sockets ignore it.
KEEPALIVE: Mapping[str, Any] = {
    "keepalives_idle": 20,
    "keepalives_interval": 10,
    "keepalives_count": 3,
    "tcp_user_timeout": 30_000,
}
#: Waits between attempts to reach a database that is gone.
_PAUSES_S = (0.1, 0.2, 0.5, 1.0, 2.0, 5.0)


async def listen(conninfo: str) -> AsyncGenerator[str]:
    """Payloads "<district>:<feed id>".

    After every (re)connection each district's newest id comes once, so that what was published in between is
    caught up with: a reader asks the feed for everything since its last id anyway.
    """
    catch_up = sql.SQL("SELECT district_id || ':' || max(feed_id) FROM feed GROUP BY district_id")
    async with aclosing(_listen(conninfo, FEED_CHANNEL, catch_up)) as payloads:
        async for payload in payloads:
            yield payload


async def arrivals(conninfo: str) -> AsyncGenerator[str]:
    """An empty text whenever signals were accepted, and once after every (re)connection."""
    async with aclosing(_listen(conninfo, ARRIVAL_CHANNEL, sql.SQL("SELECT ''"))) as payloads:
        async for payload in payloads:
            yield payload


async def orders(conninfo: str) -> AsyncGenerator[str]:
    """Ids of agents for whom a command was queued; an empty text after every (re)connection, for all of them."""
    async with aclosing(_listen(conninfo, ORDER_CHANNEL, sql.SQL("SELECT ''"))) as payloads:
        async for payload in payloads:
            yield payload


async def _listen(conninfo: str, channel: str, catch_up: sql.SQL) -> AsyncGenerator[str]:
    """Payloads of one channel for ever; first, and after each lost connection, what ``catch_up`` says."""
    failures = 0
    while True:
        try:
            async with await psycopg.AsyncConnection.connect(conninfo, autocommit=True, **KEEPALIVE) as connection:
                await connection.execute(sql.SQL("LISTEN {}").format(sql.Identifier(channel)))
                missed = await connection.execute(catch_up)
                for (payload,) in await missed.fetchall():
                    yield payload
                failures = 0
                async for notify in connection.notifies():
                    yield notify.payload
        except psycopg.OperationalError:
            await asyncio.sleep(_PAUSES_S[min(failures, len(_PAUSES_S) - 1)])
            failures += 1
