"""Work for later, queued in the same transaction as its cause: either both happened or neither."""

from datetime import datetime

from sqlalchemy import text

from central.services.ports import JOB_QUEUE
from central.storage.repository import Repository
from central.storage.rows import to_json
from protocol.scope import Scope

#: Procrastinate's own function: the worker's trigger and NOTIFY hang on the table behind it.
_DEFER = text(
    "SELECT procrastinate_defer_jobs_v1(ARRAY[ROW(:queue, :job, 0, NULL, NULL, CAST(:arguments AS jsonb),"
    " CAST(:at AS timestamptz))::procrastinate_job_to_defer_v1])"
)


class JobTable(Repository):
    async def defer(self, scope: Scope, job: str, *, at: datetime | None = None, **arguments: str) -> None:
        """Queue a job by name; it runs after the commit, not before ``at``. The scope travels with it."""
        everything = {"district_id": scope.district_id, "place_path": scope.place_path, **arguments}
        await self.connection.execute(
            _DEFER, {"queue": JOB_QUEUE, "job": job, "arguments": to_json(everything), "at": at}
        )
