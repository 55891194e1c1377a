"""What is kept of incidents that have ended: which have been kept long enough, and which files nothing else needs."""

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import text

from central.domain.incident import Verb
from central.domain.mediation import ENDS
from central.domain.workflow import INCIDENT_ENDS
from central.storage.repository import Repository, below
from protocol.scope import Scope

_ENDS = sorted(state.value for state in INCIDENT_ENDS)
_SETTLED = sorted(state.value for state in ENDS)

#: An end that is no closing stands in the timeline alone. A visit that is still to come is part of the matter, and so
#: is a dispute's file that nobody has settled. What was merged has the end of what it went into.
_OVER = f"""
SELECT incident_id FROM incidents LEFT JOIN unnest(CAST(:packs AS text[]), CAST(:before AS timestamptz[]))
    AS kept (name, before) ON kept.name = pack
WHERE district_id = :district AND (place_path = :place OR place_path LIKE :below)
AND state = ANY(CAST(:ends AS text[])) AND state <> 'merged' AND greatest(follow_up_on, coalesce(closed_at, (
    SELECT max(at) FROM activities WHERE activities.district_id = incidents.district_id
    AND activities.incident_id = incidents.incident_id AND verb = '{Verb.STATE_CHANGED}'
), last_signal_at)) <= coalesce(kept.before, CAST(:otherwise AS timestamptz))
AND NOT EXISTS (
    SELECT FROM mediations WHERE mediations.district_id = incidents.district_id
    AND mediations.incident_id = incidents.incident_id AND erased_at IS NULL
    AND mediations.state <> ALL(CAST(:settled AS text[]))
)
"""  # noqa: S608

#: What was merged into another incident belongs to it.
_FAMILY = """
family AS (
    SELECT incident_id AS root, incident_id FROM incidents
        WHERE district_id = :district AND incident_id = ANY(CAST(:ids AS uuid[]))
    UNION
    SELECT family.root, merged.incident_id FROM family
    JOIN incidents merged ON merged.district_id = :district AND merged.merged_into = family.incident_id
)
"""
#: What was seen or handed in, what was photographed at work, what was said aloud.
_FILES = f"""
WITH RECURSIVE {_FAMILY}
SELECT DISTINCT root, media.sha256 FROM (
    SELECT root, ref->>'sha256' AS sha256 FROM family
        JOIN links ON links.district_id = :district AND links.incident_id = family.incident_id
            AND zone <> 'suggest' AND undone_at IS NULL
        JOIN signals ON signals.district_id = :district AND signals.signal_id = links.signal_id
        CROSS JOIN LATERAL jsonb_array_elements(signals.evidence) ref
    UNION ALL
    SELECT root, unnest(photos) FROM family
        JOIN tasks ON tasks.district_id = :district AND tasks.incident_id = family.incident_id
    UNION ALL
    SELECT root, data->>'voice' FROM family
        JOIN activities ON activities.district_id = :district AND activities.incident_id = family.incident_id
) named JOIN media ON media.district_id = :district AND media.sha256 = named.sha256
"""  # noqa: S608

#: An alarm of a pack on trial that came to no incident: its pictures are kept as long as the row of its own names them.
_ON_TRIAL_ALONE = """
trial AND NOT EXISTS (
    SELECT FROM links WHERE links.district_id = signals.district_id AND links.signal_id = signals.signal_id
)
"""
#: Two neighbours hand in one picture, a finding becomes a plan: as long as anything else is kept that names a file, it
#: stays. A signal that no incident holds yet is such a thing.
_REMOVE = f"""
WITH RECURSIVE {_FAMILY}, done AS (SELECT incident_id FROM family UNION {_OVER}), needed AS (
    SELECT ref->>'sha256' AS sha256 FROM signals CROSS JOIN LATERAL jsonb_array_elements(evidence) ref
        WHERE district_id = :district AND signal_id <> ALL(CAST(:besides AS uuid[]))
        AND ref->>'sha256' = ANY(CAST(:sha256s AS text[]))
        AND NOT EXISTS (
            SELECT FROM links WHERE links.district_id = :district AND links.signal_id = signals.signal_id
            AND zone <> 'suggest' AND undone_at IS NULL AND incident_id IN (SELECT incident_id FROM done)
        )
        AND NOT ({_ON_TRIAL_ALONE})
    UNION ALL
    SELECT ref->>'sha256' FROM shadow_alarms CROSS JOIN LATERAL jsonb_array_elements(evidence) ref
        WHERE district_id = :district AND ref->>'sha256' = ANY(CAST(:sha256s AS text[]))
    UNION ALL
    SELECT unnest(photos) FROM tasks
        WHERE district_id = :district AND photos && CAST(:sha256s AS text[])
        AND incident_id NOT IN (SELECT incident_id FROM done)
    UNION ALL
    SELECT data->>'voice' FROM activities
        WHERE district_id = :district AND data->>'voice' = ANY(CAST(:sha256s AS text[]))
        AND incident_id NOT IN (SELECT incident_id FROM done)
    UNION ALL
    SELECT sha256 FROM site_plans WHERE district_id = :district AND sha256 = ANY(CAST(:sha256s AS text[]))
)
DELETE FROM media WHERE district_id = :district AND (place_path = :place OR place_path LIKE :below)
    AND sha256 = ANY(CAST(:sha256s AS text[])) AND sha256 NOT IN (SELECT sha256 FROM needed WHERE sha256 IS NOT NULL)
RETURNING sha256
"""  # noqa: S608

#: Everything by which a file of the district can be found by anybody. A step of a phone names its photo until it is
#: forgotten itself, a command what it showed.
_IDLE = f"""
WITH needed AS (
    SELECT ref->>'sha256' AS sha256 FROM signals CROSS JOIN LATERAL jsonb_array_elements(evidence) ref
        WHERE district_id = :district AND NOT ({_ON_TRIAL_ALONE})
    UNION ALL
    SELECT ref->>'sha256' FROM shadow_alarms CROSS JOIN LATERAL jsonb_array_elements(evidence) ref
        WHERE district_id = :district
    UNION ALL
    SELECT answer->'still'->>'sha256' FROM orders WHERE district_id = :district
    UNION ALL
    SELECT alarm->>'snapshot' FROM orders
        CROSS JOIN LATERAL jsonb_path_query(answer, '$.rehearsal.alarms[*]') alarm WHERE district_id = :district
    UNION ALL
    SELECT unnest(photos) FROM tasks WHERE district_id = :district
    UNION ALL
    SELECT unnest(photos) FROM reports WHERE district_id = :district
    UNION ALL
    SELECT answer->>'sha256' FROM phone_steps WHERE district_id = :district
    UNION ALL
    SELECT data->>'voice' FROM activities WHERE district_id = :district AND data->>'voice' IS NOT NULL
    UNION ALL
    SELECT sha256 FROM site_plans WHERE district_id = :district
), idle AS (
    SELECT DISTINCT sha256 FROM media WHERE district_id = :district
    AND (place_path = :place OR place_path LIKE :below)
    AND (sha256 = ANY(CAST(:sha256s AS text[])) OR stored_at <= :stored_before)
    AND NOT EXISTS (SELECT FROM needed WHERE needed.sha256 = media.sha256) LIMIT :limit
)
DELETE FROM media WHERE district_id = :district AND (place_path = :place OR place_path LIKE :below)
    AND sha256 IN (SELECT sha256 FROM idle)
RETURNING sha256
"""  # noqa: S608


class KeepingTable(Repository):
    async def over(
        self, scope: Scope, before: Mapping[str, datetime], otherwise: datetime, *, after: UUID | None, limit: int
    ) -> list[UUID]:
        query = f"{_OVER} AND incident_id > CAST(:after AS uuid) ORDER BY incident_id LIMIT :limit"
        given = _limits(scope, before, otherwise) | {"after": after or UUID(int=0), "limit": limit}
        return [row.incident_id for row in await self.connection.execute(text(query), given)]

    async def files(self, scope: Scope, incident_ids: Collection[UUID]) -> dict[UUID, set[str]]:
        found: dict[UUID, set[str]] = {}
        given = {"district": scope.district_id, "ids": list(incident_ids)}
        for row in await self.connection.execute(text(_FILES), given) if incident_ids else ():
            found.setdefault(row.root, set()).add(row.sha256)
        return found

    async def remove(
        self, scope: Scope, sha256s: Collection[str], before: Mapping[str, datetime], otherwise: datetime, *,
        of: Collection[UUID] = (), besides: Collection[UUID] = (),
    ) -> set[str]:  # fmt: skip
        given = _limits(scope, before, otherwise)
        given |= {"sha256s": list(sha256s), "ids": list(of), "besides": list(besides)}
        return {row.sha256 for row in await self.connection.execute(text(_REMOVE), given)} if sha256s else set()

    async def last_heard(self) -> datetime | None:
        query = "SELECT greatest((SELECT max(last_seen_at) FROM agents), (SELECT max(opened_at) FROM sessions)) AS at"
        found: datetime | None = (await self.connection.execute(text(query))).scalar_one()
        return found

    async def remove_idle(
        self, scope: Scope, sha256s: Collection[str], *, stored_before: datetime, limit: int
    ) -> set[str]:
        given = _places(scope) | {"sha256s": list(sha256s), "stored_before": stored_before, "limit": limit}
        return {row.sha256 for row in await self.connection.execute(text(_IDLE), given)}


def _limits(scope: Scope, before: Mapping[str, datetime], otherwise: datetime) -> dict[str, Any]:
    return _places(scope) | {
        "packs": list(before), "before": list(before.values()), "otherwise": otherwise,
        "ends": _ENDS, "settled": _SETTLED,
    }  # fmt: skip


def _places(scope: Scope) -> dict[str, Any]:
    return {"district": scope.district_id, "place": scope.place_path, "below": below(scope.place_path)}
