"""What learning needs of the store."""

from typing import Protocol

from central.domain.learning import Learned
from protocol.scope import Scope


class LearnedWeights(Protocol):
    async def add(self, scope: Scope, learned: Learned) -> None: ...

    async def save(self, scope: Scope, learned: Learned) -> Learned:
        """With version + 1; Conflict as for incidents."""

    async def history(self, scope: Scope) -> list[Learned]:
        """All of the district, withdrawn ones too, oldest first."""
