"""What the use cases need of the store of disputes' files. They decide themselves who may see what is in one."""

from collections.abc import Collection
from datetime import datetime
from typing import Protocol
from uuid import UUID

from central.domain.mediation import Mediation
from protocol.scope import Scope


class Mediations(Protocol):
    async def add(self, scope: Scope, file: Mediation) -> None:
        """Conflict where the incident has one."""

    async def get(self, scope: Scope, mediation_id: UUID) -> Mediation: ...

    async def save(self, scope: Scope, file: Mediation) -> Mediation:
        """With version + 1; Conflict as for incidents."""

    async def of_incident(self, scope: Scope, incident_id: UUID) -> Mediation | None: ...

    async def of_incidents(self, scope: Scope, incident_ids: Collection[UUID]) -> list[Mediation]: ...

    async def newest(self, scope: Scope, *, since: datetime, limit: int = 500) -> list[Mediation]:
        """Those in which anything was written since then, the newest file first."""

    async def untouched(self, scope: Scope, before: datetime, *, limit: int) -> list[Mediation]:
        """Those in which nothing was written since then and that still hold something, the oldest first."""

    async def districts(self) -> list[str]:
        """Where there are any: asked without a scope, by who forgets what is old."""
