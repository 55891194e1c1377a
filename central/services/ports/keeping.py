"""What the use cases need of the store to forget what has been kept long enough."""

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Protocol
from uuid import UUID

from protocol.scope import Scope


class Keeping(Protocol):
    """``before``: what ended by then has been kept long enough, by pack; ``otherwise``: of any other pack."""

    async def over(
        self, scope: Scope, before: Mapping[str, datetime], otherwise: datetime, *, after: UUID | None, limit: int
    ) -> list[UUID]:
        """Incidents that have been kept long enough, in the order of their ids, from behind ``after``. None that is
        open, whose visit is still to come, or whose dispute nobody has settled."""

    async def files(self, scope: Scope, incident_ids: Collection[UUID]) -> Mapping[UUID, set[str]]:
        """The files that are still there of each, by SHA-256, those of what was merged into it among them."""

    async def remove(
        self, scope: Scope, sha256s: Collection[str], before: Mapping[str, datetime], otherwise: datetime, *,
        of: Collection[UUID] = (), besides: Collection[UUID] = (),
    ) -> set[str]:  # fmt: skip
        """Of these files, forget those that nothing needs but the incidents ``of``, the signals ``besides``, and what
        has been kept long enough; which they were. Their bytes stay until ``media.discard``."""

    async def last_heard(self) -> datetime | None:
        """When a node was last heard or somebody last signed in, over the whole brain; None: never."""

    async def remove_idle(
        self, scope: Scope, sha256s: Collection[str], *, stored_before: datetime, limit: int
    ) -> set[str]:
        """Of these files, and of all that were stored before, forget those that nothing names; which they were."""
