"""Counts agents and cameras over the whole brain, for those who watch over it."""

from collections.abc import Mapping

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection

#: Agents say hello every minute.
_FACTS = text("""
SELECT count(*) AS agents,
    count(*) FILTER (WHERE last_seen_at IS NULL OR last_seen_at < now() - interval '3 minutes') AS silent
FROM agents WHERE NOT disabled
""")
_CAMERAS = text("""
SELECT coalesce(told ->> 'state', 'unknown') AS state, count(*) AS cameras
FROM agents, jsonb_array_elements(
    CASE jsonb_typeof(hello -> 'cameras') WHEN 'array' THEN hello -> 'cameras' ELSE '[]' END
) AS told
WHERE NOT disabled GROUP BY 1
""")


async def count_agents(connection: AsyncConnection) -> tuple[int, int, Mapping[str, int]]:
    """(agents, those not heard for three minutes, cameras by the state that was told last)."""
    facts = (await connection.execute(_FACTS)).mappings().one()
    cameras = (await connection.execute(_CAMERAS)).mappings().all()
    return facts["agents"], facts["silent"], {row["state"]: row["cameras"] for row in cameras}
