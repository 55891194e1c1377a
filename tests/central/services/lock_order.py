"""A law that every story here obeys: whoever writes to what hangs on an incident has locked the incident before."""

import functools
from collections.abc import Awaitable, Callable
from typing import Any
from uuid import UUID
from weakref import WeakKeyDictionary

import pytest
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from central.storage.check_ins import CheckInTable
from central.storage.chunk import ChunkActivities, ChunkIncidents, FlushFirst
from central.storage.incidents import ActivityTable, IncidentTable
from central.storage.tables import tasks
from central.storage.tasks import ClockTable, TaskTable

Method = Callable[..., Awaitable[Any]]

#: After these the transaction holds the incident. (What a chunk keeps back is written before any other table is asked.)
_HOLDS = (
    (IncidentTable, "lock_all"), (IncidentTable, "add"), (IncidentTable, "save"), (ActivityTable, "append"),
    (ChunkIncidents, "add"), (ChunkIncidents, "save"), (ChunkActivities, "append"),
)  # fmt: skip
_WRITES = ((TaskTable, "add"), (TaskTable, "save"), (ClockTable, "add"), (ClockTable, "save"))


def watch(monkeypatch: pytest.MonkeyPatch) -> None:
    """From now on a write out of order is an error."""
    held: WeakKeyDictionary[AsyncConnection, set[UUID]] = WeakKeyDictionary()

    def holding(method: Method) -> Method:
        @functools.wraps(method)
        async def wrapped(self: Any, scope: Any, given: Any) -> Any:
            done = await method(self, scope, given)
            found = given if isinstance(given, list | set) else [given.incident_id]
            held.setdefault(_of(self.connection), set()).update(found)
            return done

        return wrapped

    def must_hold(table: Any, incident_id: UUID | None) -> None:
        assert incident_id in held.get(_of(table.connection), ()), "its incident was not locked before"

    def writing(method: Method) -> Method:
        @functools.wraps(method)
        async def wrapped(self: Any, scope: Any, value: Any) -> Any:
            must_hold(self, value.incident_id)
            return await method(self, scope, value)

        return wrapped

    def looking(method: Method) -> Method:
        @functools.wraps(method)
        async def wrapped(self: Any, scope: Any, task_id: UUID, *, lock: bool = False) -> Any:
            if lock:
                of_task = select(tasks.c.incident_id).where(tasks.c.task_id == task_id)
                must_hold(self, (await self.connection.execute(of_task)).scalar())
            return await method(self, scope, task_id, lock=lock)

        return wrapped

    for table, name in _HOLDS:
        monkeypatch.setattr(table, name, holding(getattr(table, name)))
    for table, name in _WRITES:
        monkeypatch.setattr(table, name, writing(getattr(table, name)))
    monkeypatch.setattr(CheckInTable, "find", looking(CheckInTable.find))


def _of(connection: AsyncConnection | FlushFirst) -> AsyncConnection:
    return connection.connection if isinstance(connection, FlushFirst) else connection
