"""What the use cases of places and of the estate's plan need of the world."""

from typing import Protocol

from central.domain.people import Place
from central.domain.site_plan import Pin, SitePlan
from protocol.scope import Scope


class Places(Protocol):
    async def put(self, scope: Scope, place: Place) -> None: ...

    async def all(self, scope: Scope) -> list[Place]: ...


class SitePlans(Protocol):
    async def put(self, scope: Scope, plan: SitePlan) -> None:
        """Store it or replace the one of the same place; its pins stay."""

    async def get(self, scope: Scope, place_path: str) -> SitePlan: ...

    async def all(self, scope: Scope) -> list[SitePlan]: ...

    async def pin(self, scope: Scope, pin: Pin) -> None:
        """Put something on a drawing, or put it elsewhere."""

    async def unpin(self, scope: Scope, pin: Pin) -> None: ...

    async def pins(self, scope: Scope) -> list[Pin]: ...
