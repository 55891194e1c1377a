"""What the use cases need of the store of incidents and of what was done about them."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Protocol
from uuid import UUID

from central.domain.incident import Activity, Incident, IncidentState
from central.domain.known import Known
from central.domain.queue import Heap, Narrowed
from central.domain.signal import Signal
from central.services.ports.signals import Around
from protocol.scope import Scope


class Incidents(Protocol):
    async def lock_cell(self, scope: Scope, cells: Sequence[str]) -> None:
        """Take the transaction's advisory locks of these place cells, in one fixed order."""

    async def near(self, scope: Scope, signal: Signal, *, radius_m: float, since: datetime) -> list[Known]:
        """Incidents that could be the same trouble: not rejected or merged, last signal not before ``since``, and
        within ``radius_m`` (or at the same place path, building or name where a position is missing). Each with its
        telling signals."""

    async def look_around(self, scope: Scope, around: Sequence[Around]) -> None:
        """Said before many signals are decided in one transaction, so that the answers can be fetched together.
        Changes none of them."""

    async def add(self, scope: Scope, incident: Incident) -> None: ...

    async def get(self, scope: Scope, incident_id: UUID) -> Incident:
        """NotFound when it is unknown or outside the scope."""

    async def by_ids(self, scope: Scope, incident_ids: Collection[UUID]) -> list[Incident]:
        """Those there are, in no order."""

    async def by_number(self, scope: Scope, number: str) -> Incident | None: ...

    async def lock(self, scope: Scope, incident_id: UUID) -> Incident:
        """The same, as it is once this transaction alone may write to it and its timeline; others wait for its end.

        Whoever changes its tasks, clocks or check-ins locks it first and then reads what they decide about: nothing of
        it changes under their hands, and nobody waits for somebody who waits for them.
        """

    async def lock_all(self, scope: Scope, incident_ids: Collection[UUID]) -> list[Incident]:
        """The same for several, locked in one fixed order. Once per transaction: two calls give up the order."""

    async def steady(self, scope: Scope, incident_id: UUID) -> Incident:
        """As it stays until this transaction ends: locked, or, where many signals are decided together, held against
        what lies there when they are written."""

    async def save(self, scope: Scope, incident: Incident) -> Incident:
        """Store with version + 1; Conflict if the stored version is not ``incident.version``."""

    async def queue(self, scope: Scope, *, states: Sequence[IncidentState], limit: int | None = 200) -> list[Incident]:
        """Most urgent first, then oldest first. Without a limit: all."""

    async def listed(self, scope: Scope, which: Narrowed, *, limit: int | None) -> list[Incident]:
        """The same of those alone."""

    async def latest(self, scope: Scope, which: Narrowed, *, limit: int) -> list[Incident]:
        """Of those the ones that were opened last, the last first."""

    async def heaps(self, scope: Scope, states: Sequence[IncidentState]) -> list[Heap]:
        """How many there are in these states, by all that the desk tells them apart by."""

    async def unheard(self, scope: Scope, states: Sequence[IncidentState], *, limit: int) -> list[UUID]:
        """Where a life may be at stake and nobody at the desk has seen it, the newest first."""

    async def counted(self, scope: Scope) -> dict[IncidentState, int]:
        """How many stand in each state."""

    async def opened_since(self, scope: Scope, since: datetime, *, limit: int = 20_000) -> list[Incident]:
        """Newest first, whatever became of them."""

    async def districts(self) -> list[str]:
        """Where anything ever happened: asked without a scope, by who looks for patterns."""

    async def next_number(self, scope: Scope, day: str) -> str:
        """The next incident number of the district for ``day`` (YYYYMMDD)."""


class Activities(Protocol):
    async def append(self, scope: Scope, activity: Activity) -> Activity:
        """Give it the next ``seq`` and its digests, and store it."""

    async def of_incident(self, scope: Scope, incident_id: UUID) -> list[Activity]: ...

    async def of_incidents(self, scope: Scope, incident_ids: Collection[UUID]) -> Mapping[UUID, list[Activity]]: ...
