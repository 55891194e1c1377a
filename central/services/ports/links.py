"""What the use cases need of the store of links."""

from collections.abc import Collection, Mapping
from typing import Protocol
from uuid import UUID

from central.domain.incident import IncidentState, Link
from protocol.scope import Scope


class Links(Protocol):
    async def add(self, scope: Scope, link: Link) -> None: ...

    async def get(self, scope: Scope, link_id: UUID) -> Link: ...

    async def save(self, scope: Scope, link: Link) -> None: ...

    async def of_signal(self, scope: Scope, signal_id: UUID) -> list[Link]: ...

    async def of_signals(self, scope: Scope, signal_ids: Collection[UUID]) -> Mapping[UUID, list[Link]]: ...

    async def of_event(self, scope: Scope, event_id: UUID) -> list[Link]:
        """The standing links of an event's revisions, lowest revision first."""

    async def of_incident(self, scope: Scope, incident_id: UUID) -> list[Link]:
        """Also undone ones and suggestions, oldest first."""

    async def of_incidents(self, scope: Scope, incident_ids: Collection[UUID]) -> Mapping[UUID, list[Link]]: ...

    async def suggested(self, scope: Scope, incident_ids: Collection[UUID]) -> set[UUID]:
        """Those of them for which a suggestion waits."""

    async def decided(self, scope: Scope) -> list[tuple[Link, IncidentState]]:
        """All but those that opened an incident, each with its incident's state now, oldest first."""
