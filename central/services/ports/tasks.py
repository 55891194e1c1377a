"""What the use cases need of the store of tasks, of their time limits and of what phones sent."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Protocol
from uuid import UUID

from central.domain.dispatch import Burden
from central.domain.phone_step import PhoneStep
from central.domain.task import Clock, Task, TaskState
from protocol.scope import Scope


class Tasks(Protocol):
    async def add(self, scope: Scope, task: Task) -> None: ...

    async def get(self, scope: Scope, task_id: UUID) -> Task: ...

    async def save(self, scope: Scope, task: Task) -> Task:
        """With version + 1; Conflict as for incidents."""

    async def of_incident(self, scope: Scope, incident_id: UUID) -> list[Task]: ...

    async def of_incidents(self, scope: Scope, incident_ids: Collection[UUID]) -> Mapping[UUID, list[Task]]: ...

    async def of_account(self, scope: Scope, account_id: UUID, states: Sequence[TaskState]) -> list[Task]: ...
    async def unchecked(self, scope: Scope, account_id: UUID, *, most: int) -> list[Task]:
        """What they finished of what a camera told, and nobody has looked at yet; the newest first."""
        ...

    async def burdens(self, scope: Scope, account_ids: Collection[UUID], *, done_since: datetime) -> list[Burden]:
        """What these people have in hand, and what they have done since then."""

    async def waiting(self, scope: Scope) -> list[Task]:
        """Offered to nobody, oldest first: they wait at the duty desk."""

    async def helping(self, scope: Scope) -> list[Task]:
        """The calls for help that stand, and those who came (请求支援)."""


class PhoneSteps(Protocol):
    async def claim(self, scope: Scope, step: PhoneStep) -> bool:
        """Store a step under its account and key; False if it is there. Two at once: the later waits for the first."""

    async def get(self, scope: Scope, account_id: UUID, client_key: UUID) -> PhoneStep: ...

    async def save(self, scope: Scope, step: PhoneStep) -> None: ...

    async def districts(self) -> list[str]:
        """Where phones ever sent something: asked without a scope, by who forgets what is old."""

    async def forget(self, scope: Scope, before: datetime, *, limit: int) -> list[PhoneStep]:
        """Remove the oldest of those heard before then; what they were."""


class Clocks(Protocol):
    async def add(self, scope: Scope, clock: Clock) -> None: ...

    async def get(self, scope: Scope, clock_id: UUID) -> Clock: ...

    async def save(self, scope: Scope, clock: Clock) -> None: ...

    async def of_incident(self, scope: Scope, incident_id: UUID) -> list[Clock]: ...

    async def of_incidents(self, scope: Scope, incident_ids: Collection[UUID]) -> Mapping[UUID, list[Clock]]: ...
