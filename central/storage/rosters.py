"""The roster's lines. What was withdrawn stays, for whoever asks who planned what."""

from collections.abc import Collection
from datetime import datetime
from uuid import UUID

from sqlalchemy import select

from central.domain.roster import RosterEntry
from central.storage.repository import Repository, must_cover, within
from central.storage.roster_tables import roster
from protocol.scope import Scope


class RosterTable(Repository):
    async def add(self, scope: Scope, entry: RosterEntry) -> None:
        must_cover(scope, entry.district_id, entry.place_path)
        await self._insert(roster, entry)

    async def get(self, scope: Scope, entry_id: UUID) -> RosterEntry:
        return await self._one_with(RosterEntry, roster, scope, entry_id=entry_id)

    async def save(self, scope: Scope, entry: RosterEntry) -> RosterEntry:
        return await self._save_next(scope, roster, entry)

    async def between(self, scope: Scope, begin: datetime, end: datetime) -> list[RosterEntry]:
        query = select(roster).where(within(scope, roster), roster.c.begins < end, roster.c.ends > begin)
        return await self._values(RosterEntry, query.order_by(roster.c.begins, roster.c.entry_id))

    async def of_people(
        self, scope: Scope, account_ids: Collection[UUID], begin: datetime, end: datetime
    ) -> list[RosterEntry]:
        query = select(roster).where(within(scope, roster), roster.c.account_id.in_(account_ids))
        query = query.where(roster.c.begins < end, roster.c.ends > begin, roster.c.withdrawn_at.is_(None))
        return (
            await self._values(RosterEntry, query.order_by(roster.c.begins, roster.c.entry_id)) if account_ids else []
        )
