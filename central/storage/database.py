"""The brain's memory as one thing: open it, work in transactions, listen to it, close it."""

import asyncio
from collections.abc import AsyncGenerator, Mapping
from contextlib import AbstractAsyncContextManager, aclosing
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from central.domain.backlog import Backlog
from central.services.ports.store import Store
from central.storage.alone import alone
from central.storage.backlog import read_backlog
from central.storage.census import count_agents
from central.storage.dropped import put_away_dropped
from central.storage.errors import StoreError, Unavailable
from central.storage.listen import KEEPALIVE, arrivals, listen, orders
from central.storage.migrate import engine_url, is_migrated, libpq_url
from central.storage.rows import to_json
from central.storage.store import open_chunk, open_store

#: A request that waits longer than this for a connection is answered "try again".
_POOL_PATIENCE_S = 10.0
#: Nothing the brain does in one statement, or while holding a lock, may take longer.
_SESSION = "-c statement_timeout=30s -c lock_timeout=10s -c idle_in_transaction_session_timeout=60s -c timezone=UTC"


@dataclass(frozen=True, slots=True)
class Database:
    """One PostgreSQL database and the folder of evidence that belongs to it."""

    url: str
    media_folder: Path
    engine: AsyncEngine
    #: Two connections of their own for incident numbers, which are committed at once.
    numbers: AsyncEngine

    @classmethod
    async def connect(
        cls, url: str, media_folder: Path, *, connections: int = 10, patience_s: float = _POOL_PATIENCE_S
    ) -> "Database":
        """``url``: postgresql://… as libpq reads it. Raises Unavailable when nobody answers there."""
        await asyncio.to_thread(media_folder.mkdir, parents=True, exist_ok=True)
        database = cls(url, media_folder, _engine(url, connections, patience_s), _numbers(url, patience_s))
        try:
            async with database.transaction():
                return database
        except StoreError:
            await database.close()
            raise

    def transaction(self) -> AbstractAsyncContextManager[Store]:
        """Everything inside is committed together on leaving, or not at all."""
        return open_store(self.engine, self.numbers, self.media_folder)

    def chunk(self) -> AbstractAsyncContextManager[Store]:
        """The same for deciding many signals at once."""
        return open_chunk(self.engine, self.numbers, self.media_folder)

    async def arrivals(self) -> AsyncGenerator[str]:
        """Something whenever signals were accepted, for as long as the caller cares."""
        async with aclosing(arrivals(self.conninfo)) as woken:
            async for nothing in woken:
                yield nothing

    async def listen(self) -> AsyncGenerator[str]:
        """Payloads "<district_id>:<feed_id>" as transactions commit, for as long as the caller cares."""
        async with aclosing(listen(self.conninfo)) as payloads:
            async for payload in payloads:
                yield payload

    async def orders(self) -> AsyncGenerator[str]:
        """Ids of agents for whom a command was queued, and "" whenever some may have been missed."""
        async with aclosing(orders(self.conninfo)) as payloads:
            async for payload in payloads:
                yield payload

    def alone(self, name: str) -> AbstractAsyncContextManager[None]:
        """One process at a time is inside; the others wait for it to leave."""
        return alone(self.conninfo, name)

    @property
    def conninfo(self) -> str:
        """The URL as libpq reads it, for those who bring their own connections (the job workers)."""
        return libpq_url(self.url)

    async def ready(self) -> bool:
        """True if the database answers and its tables are those of this version."""
        try:
            async with self.engine.connect() as connection:
                return await connection.run_sync(is_migrated)
        except (SQLAlchemyError, OSError):
            return False

    async def figures(self) -> tuple[Backlog, tuple[int, int, Mapping[str, int]]]:
        """What waits, and who is there, over the whole brain. Raises StoreError."""
        try:
            async with self.engine.connect() as connection:
                return await read_backlog(connection), await count_agents(connection)
        except (SQLAlchemyError, OSError) as error:
            raise Unavailable from error

    async def close(self) -> None:
        await self.engine.dispose()
        await self.numbers.dispose()


def _numbers(url: str, patience_s: float) -> AsyncEngine:
    """Each statement is committed at once, without waiting for the disk: the incident's own commit, which comes later
    in the same log, takes it along."""
    engine = _engine(url, 2, patience_s, "-c synchronous_commit=off")
    return engine.execution_options(isolation_level="AUTOCOMMIT")


def _engine(url: str, connections: int, patience_s: float, *more: str) -> AsyncEngine:
    engine = create_async_engine(
        engine_url(url),
        pool_size=connections,
        max_overflow=0,
        pool_timeout=patience_s,
        json_serializer=to_json,
        hide_parameters=True,  # an error's words reach the log; what people wrote and passwords do not
        connect_args={"options": " ".join((_SESSION, *more)), "connect_timeout": 10, **KEEPALIVE},
    )
    put_away_dropped(engine)
    return engine
