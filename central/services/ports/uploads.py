"""What the use cases need of the store of files that are on their way."""

from datetime import datetime
from typing import Protocol
from uuid import UUID

from central.domain.upload import Upload
from protocol.scope import Scope


class Uploads(Protocol):
    async def waiting(self, scope: Scope, account_id: UUID, now: datetime) -> tuple[int, int]:
        """(how many of this account, bytes of the whole district) were begun, are not whole and have not expired.

        Until this transaction ends nobody else begins one in the district: who asks may count on the answer."""

    async def find(self, scope: Scope, account_id: UUID, client_key: UUID) -> Upload | None: ...

    async def take(self, scope: Scope, account_id: UUID, client_key: UUID) -> Upload:
        """For this transaction alone: whoever else asks waits until it has ended. NotFound."""

    async def add(self, scope: Scope, upload: Upload) -> None:
        """In the stead of one with the same key."""

    async def append(self, scope: Scope, before: Upload, piece: bytes, now: datetime) -> Upload:
        """What it is with the piece; OffsetDiffers where it is not ``before`` any more."""

    async def body(self, scope: Scope, upload: Upload) -> bytes:
        """All that has come."""

    async def finish(self, scope: Scope, upload: Upload) -> Upload:
        """It is whole and kept elsewhere; that it is stays known until it expires."""

    async def drop(self, scope: Scope, upload: Upload) -> None:
        """Nothing, where more has come meanwhile."""

    async def districts(self) -> list[str]:
        """Where anything is on its way: asked without a scope, by who forgets what is old."""

    async def forget(self, scope: Scope, now: datetime) -> int:
        """Remove those that have expired; how many they were."""
