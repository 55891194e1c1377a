"""Counts what waits, what failed and when a worker last gave a sign of life, over the whole database at once."""

from datetime import timedelta

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection

from central.domain.backlog import Backlog
from central.services.ports.world import JOB_QUEUE

#: Only the brain's own work is ever late: what a hanging gateway holds up waits in queues of its own.
#: Ids are given in the order of deferring: the first job without a time of its own is the one that waits longest.
_FACTS = text("""
WITH due AS (
    SELECT id, scheduled_at FROM procrastinate_jobs
    WHERE queue_name = :queue AND status = 'todo' AND (scheduled_at IS NULL OR scheduled_at <= now())
), waiting AS (
    SELECT district_id, signal_id, arrived FROM unplaced WHERE set_aside_at IS NULL
)
SELECT
    now() - (SELECT max(last_heartbeat) FROM procrastinate_workers) AS heartbeat_age,
    (SELECT count(*) FROM due) AS jobs_waiting,
    now() - least(
        (SELECT min(scheduled_at) FROM due),
        (SELECT min(at) FROM procrastinate_events WHERE job_id = (SELECT min(id) FROM due WHERE scheduled_at IS NULL))
    ) AS oldest_job_age,
    (SELECT count(*) FROM procrastinate_jobs WHERE status = 'failed') AS jobs_failed,
    (SELECT count(*) FROM waiting) AS unplaced,
    now() - (
        SELECT received_at FROM signals
        JOIN (SELECT * FROM waiting ORDER BY arrived LIMIT 1) AS first USING (district_id, signal_id)
    ) AS oldest_unplaced_age,
    (SELECT count(*) FROM unplaced WHERE set_aside_at IS NOT NULL) AS set_aside
""")


async def read_backlog(connection: AsyncConnection) -> Backlog:
    facts = (await connection.execute(_FACTS, {"queue": JOB_QUEUE})).mappings().one()
    return Backlog(
        heartbeat_age=_age(facts["heartbeat_age"]) if facts["heartbeat_age"] is not None else None,
        jobs_waiting=facts["jobs_waiting"],
        oldest_job_age=_age(facts["oldest_job_age"]),
        jobs_failed=facts["jobs_failed"],
        unplaced=facts["unplaced"],
        oldest_unplaced_age=_age(facts["oldest_unplaced_age"]),
        set_aside=facts["set_aside"],
    )


def _age(found: timedelta | None) -> timedelta:
    """Nothing waits: no time. Nor is anything younger than nothing where a clock was put back meanwhile."""
    return max(timedelta(0), found or timedelta(0))
