"""Disputes' files: one for each incident that has any, written by one person at a time."""

from collections.abc import Collection
from datetime import datetime
from uuid import UUID

from sqlalchemy import select

from central.domain.mediation import Mediation
from central.storage.mediation_tables import mediations
from central.storage.repository import Repository, must_cover, within
from central.storage.tables import incidents
from protocol.scope import Scope


class MediationTable(Repository):
    async def add(self, scope: Scope, file: Mediation) -> None:
        must_cover(scope, file.district_id, file.place_path)
        await self._must_see(incidents, scope, incident_id=file.incident_id)
        await self._insert(mediations, file)

    async def get(self, scope: Scope, mediation_id: UUID) -> Mediation:
        return await self._one_with(Mediation, mediations, scope, mediation_id=mediation_id)

    async def save(self, scope: Scope, file: Mediation) -> Mediation:
        return await self._save_next(scope, mediations, file)

    async def of_incident(self, scope: Scope, incident_id: UUID) -> Mediation | None:
        query = select(mediations).where(within(scope, mediations), mediations.c.incident_id == incident_id)
        return await self._first(Mediation, query)

    async def newest(self, scope: Scope, *, since: datetime, limit: int = 500) -> list[Mediation]:
        query = select(mediations).where(within(scope, mediations), mediations.c.changed_at >= since)
        ordered = query.order_by(mediations.c.opened_at.desc(), mediations.c.mediation_id)
        return await self._values(Mediation, ordered.limit(limit))

    async def untouched(self, scope: Scope, before: datetime, *, limit: int) -> list[Mediation]:
        query = select(mediations).where(within(scope, mediations), mediations.c.changed_at < before)
        held = query.where(mediations.c.erased_at.is_(None)).order_by(mediations.c.changed_at)
        return await self._values(Mediation, held.limit(limit))

    async def of_incidents(self, scope: Scope, incident_ids: Collection[UUID]) -> list[Mediation]:
        return await self._all_among(Mediation, mediations, scope, "incident_id", incident_ids, order=("opened_at",))

    async def districts(self) -> list[str]:
        """Where there are any: asked without a scope, by who forgets what is old."""
        return await self._districts(mediations)
