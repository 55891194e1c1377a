"""What the use cases need of the store of the roster."""

from collections.abc import Collection
from datetime import datetime
from typing import Protocol
from uuid import UUID

from central.domain.roster import RosterEntry
from protocol.scope import Scope


class Rosters(Protocol):
    async def add(self, scope: Scope, entry: RosterEntry) -> None: ...

    async def get(self, scope: Scope, entry_id: UUID) -> RosterEntry: ...

    async def save(self, scope: Scope, entry: RosterEntry) -> RosterEntry:
        """With version + 1; Conflict as for incidents."""

    async def between(self, scope: Scope, begin: datetime, end: datetime) -> list[RosterEntry]:
        """All that lie in that time at least in part, withdrawn ones too, in the order in which they begin."""

    async def of_people(
        self, scope: Scope, account_ids: Collection[UUID], begin: datetime, end: datetime
    ) -> list[RosterEntry]:
        """The same of these people alone, without what was withdrawn."""
