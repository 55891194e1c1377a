"""Work for later, queued in the same transaction as its cause: either both happened or neither."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Self

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection
from structlog.contextvars import get_contextvars

from central.domain.backlog import Backlog
from central.services.ports.world import JOB_QUEUE
from central.storage.backlog import read_backlog
from central.storage.repository import Repository
from central.storage.rows import to_json
from protocol.scope import Scope

#: Procrastinate's own function: the worker's trigger and NOTIFY hang on the table behind it.
_DEFER = text(
    "SELECT procrastinate_defer_jobs_v1(ARRAY("
    "SELECT ROW(queue, job, priority, NULL, NULL, arguments, at)::procrastinate_job_to_defer_v1"
    " FROM json_to_recordset(CAST(:jobs AS json))"
    " AS given(job text, arguments jsonb, at timestamptz, queue text, priority integer)))"
)


@dataclass(frozen=True, slots=True)
class Deferred:
    """One job as the queue takes it."""

    job: str
    #: The scope travels with the arguments.
    arguments: Mapping[str, str]
    at: str | None
    queue: str
    priority: int

    @classmethod
    def of(
        cls, scope: Scope, job: str, at: datetime | None, arguments: Mapping[str, str], queue: str, priority: int
    ) -> Self:
        everything = {"district_id": scope.district_id, "place_path": scope.place_path, **arguments}
        if at is not None:  # said twice: the database wakes the worker by its own clock, ours decides
            everything["due"] = at.isoformat()
        if trace := get_contextvars().get("trace"):  # the log follows one event into the work it causes
            everything["trace"] = str(trace)
        return cls(job, everything, at.isoformat() if at else None, queue, priority)


class JobTable(Repository):
    async def defer(
        self, scope: Scope, job: str, *, at: datetime | None = None, queue: str = JOB_QUEUE, priority: int = 0,
        **arguments: str,
    ) -> None:  # fmt: skip
        """Queue a job by name; it runs after the commit, not before ``at``. The scope travels with it."""
        await defer_all(self.connection, [Deferred.of(scope, job, at, arguments, queue, priority)])

    async def defer_each(
        self, scope: Scope, job: str, subjects: Sequence[Mapping[str, str]], *, priority: int = 0
    ) -> None:
        await defer_all(
            self.connection, [Deferred.of(scope, job, None, each, JOB_QUEUE, priority) for each in subjects]
        )

    async def backlog(self) -> Backlog:
        return await read_backlog(self.connection)


async def defer_all(connection: AsyncConnection, jobs: Sequence[Deferred]) -> None:
    if jobs:
        sent = to_json([asdict(job) for job in jobs])
        await connection.execute(_DEFER, {"jobs": sent})
