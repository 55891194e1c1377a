"""Wakes the screens: an endless line of feed ids as they are committed, through every loss of connection."""

import asyncio
from collections.abc import AsyncGenerator, Mapping
from typing import Any

import psycopg
from psycopg import sql

from central.storage.notices import FEED_CHANNEL

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
    failures = 0
    while True:
        try:
            async with await psycopg.AsyncConnection.connect(conninfo, autocommit=True, **KEEPALIVE) as connection:
                await connection.execute(sql.SQL("LISTEN {}").format(sql.Identifier(FEED_CHANNEL)))
                newest = await connection.execute("SELECT district_id, max(feed_id) FROM feed GROUP BY district_id")
                for district_id, feed_id in await newest.fetchall():
                    yield f"{district_id}:{feed_id}"
                failures = 0
                async for notify in connection.notifies():
                    yield notify.payload
        except psycopg.OperationalError:
            await asyncio.sleep(_PAUSES_S[min(failures, len(_PAUSES_S) - 1)])
            failures += 1
