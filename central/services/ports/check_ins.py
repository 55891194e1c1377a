"""What the use cases need of the store of check-ins, one for each task that is watched."""

from typing import Protocol
from uuid import UUID

from central.domain.check_in import CheckIn
from protocol.scope import Scope


class CheckIns(Protocol):
    async def add(self, scope: Scope, check_in: CheckIn) -> None: ...

    async def find(self, scope: Scope, task_id: UUID, *, lock: bool = False) -> CheckIn | None: ...

    async def save(self, scope: Scope, check_in: CheckIn) -> CheckIn:
        """With version + 1; Conflict as for incidents."""

    async def remove(self, scope: Scope, task_id: UUID) -> None: ...
