"""How well the eyes were looking: hours that were covered, and alarms of packs on trial."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Float, cast, func, select, text, type_coerce, update
from sqlalchemy.dialects.postgresql import JSONB, insert

from central.domain.coverage import CoverageHour
from central.domain.errors import NotFound
from central.domain.shadow import ShadowAlarm
from central.storage.camera_tables import coverage, shadow_alarms
from central.storage.repository import Repository, below, must_cover, within
from central.storage.rows import row_of
from protocol.scope import Scope

#: An outbox that was without a line for weeks tells of alarms that are old already: what counts is when one was heard.
_OLD_PICTURES = text("""
SELECT shadow_alarms.event_id FROM shadow_alarms
LEFT JOIN unnest(CAST(:packs AS text[]), CAST(:before AS timestamptz[])) AS kept (name, before) ON kept.name = pack
WHERE district_id = :district AND (place_path = :place OR place_path LIKE :below) AND evidence <> '[]'::jsonb
AND at <= coalesce(kept.before, CAST(:otherwise AS timestamptz)) AND NOT EXISTS (
    SELECT FROM signals WHERE signals.district_id = shadow_alarms.district_id
    AND signals.event_id = shadow_alarms.event_id
    AND signals.received_at > coalesce(kept.before, CAST(:otherwise AS timestamptz))
)
ORDER BY event_id LIMIT :limit FOR UPDATE OF shadow_alarms
""")


class CoverageTable(Repository):
    async def of_hours(self, scope: Scope, camera_ids: Sequence[str], hours: Sequence[datetime]) -> list[CoverageHour]:
        """Locked, to be added to."""
        query = select(coverage).where(
            within(scope, coverage), coverage.c.camera_id.in_(camera_ids), coverage.c.hour.in_(hours)
        )
        return await self._values(CoverageHour, query.with_for_update())

    async def put(self, scope: Scope, hours: Sequence[CoverageHour]) -> None:
        for hour in hours:
            must_cover(scope, hour.district_id, hour.place_path)
        if not hours:
            return
        put = insert(coverage).values([row_of(hour) for hour in hours])
        changed = {name: put.excluded[name] for name in ("place_path", "seconds", "looks", "watched")}
        await self.connection.execute(
            put.on_conflict_do_update(index_elements=coverage.primary_key.columns, set_=changed)
        )

    async def between(self, scope: Scope, camera_id: str, begin: datetime, end: datetime) -> list[CoverageHour]:
        query = select(coverage).where(within(scope, coverage), coverage.c.camera_id == camera_id)
        query = query.where(coverage.c.hour >= begin, coverage.c.hour < end)
        return await self._values(CoverageHour, query.order_by(coverage.c.hour).limit(24 * 100))

    async def watched_s(self, scope: Scope, camera_id: str, pack: str, since: datetime) -> float:
        """How long ``pack`` watched a live picture in the hours that begin at ``since`` or later."""
        seconds = cast(type_coerce(coverage.c.watched, JSONB)[pack].astext, Float)
        query = select(func.coalesce(func.sum(seconds), 0.0).label("seconds")).where(
            within(scope, coverage), coverage.c.camera_id == camera_id, coverage.c.hour >= since
        )
        return float((await self._rows(query))[0]["seconds"])


class ShadowAlarmTable(Repository):
    async def add(self, scope: Scope, alarm: ShadowAlarm) -> bool:
        """Once per event; False for one that is known."""
        must_cover(scope, alarm.district_id, alarm.place_path)
        return await self._changed_any(insert(shadow_alarms).values(row_of(alarm)).on_conflict_do_nothing())

    async def get(self, scope: Scope, event_id: UUID) -> ShadowAlarm:
        return await self._one_with(ShadowAlarm, shadow_alarms, scope, event_id=event_id)

    async def save(self, scope: Scope, alarm: ShadowAlarm) -> None:
        must_cover(scope, alarm.district_id, alarm.place_path)
        if not await self._update(shadow_alarms, row_of(alarm), scope):
            raise NotFound

    async def of_camera(
        self, scope: Scope, camera_id: str, pack: str, since: datetime | None, *, limit: int = 500
    ) -> list[ShadowAlarm]:
        """Newest first; ``since`` None: of earlier trials too."""
        query = select(shadow_alarms).where(
            within(scope, shadow_alarms), shadow_alarms.c.camera_id == camera_id, shadow_alarms.c.pack == pack
        )
        if since is not None:
            query = query.where(shadow_alarms.c.at >= since)
        return await self._values(ShadowAlarm, query.order_by(shadow_alarms.c.at.desc()).limit(limit))

    async def counted(self, scope: Scope, since: datetime) -> Mapping[str, int]:
        """How many there were since then, by camera."""
        query = (
            select(shadow_alarms.c.camera_id, func.count().label("alarms"))
            .where(within(scope, shadow_alarms), shadow_alarms.c.at >= since)
            .group_by(shadow_alarms.c.camera_id)
        )
        rows: list[dict[str, Any]] = await self._rows(query)
        return {row["camera_id"]: row["alarms"] for row in rows}

    async def forget_pictures(
        self, scope: Scope, before: Mapping[str, datetime], otherwise: datetime, *, limit: int
    ) -> list[ShadowAlarm]:
        given = {
            "district": scope.district_id, "place": scope.place_path, "below": below(scope.place_path),
            "packs": list(before), "before": list(before.values()), "otherwise": otherwise, "limit": limit,
        }  # fmt: skip
        ids = [row.event_id for row in await self.connection.execute(_OLD_PICTURES, given)]
        found = await self._all_among(ShadowAlarm, shadow_alarms, scope, "event_id", ids)
        gone = (shadow_alarms.c.district_id == scope.district_id, shadow_alarms.c.event_id.in_(ids))
        await self.connection.execute(update(shadow_alarms).where(*gone).values(evidence=[]))
        return found
