"""What the use cases of places, of the days on which people work there and of the estate's plan need of the world."""

from typing import Protocol

from central.domain.path_walk import DrawnPaths
from central.domain.people import Place
from central.domain.site_plan import Pin, SitePlan
from central.domain.workdays import WorkDays
from protocol.paths import PathGraph
from protocol.scope import Scope


class Places(Protocol):
    async def put(self, scope: Scope, place: Place) -> None: ...

    async def get(self, scope: Scope, place_path: str) -> Place: ...

    async def all(self, scope: Scope) -> list[Place]: ...


class Paths(Protocol):
    async def put(self, scope: Scope, drawn: DrawnPaths) -> None:
        """All of a community's, in the place of those before."""

    async def of(self, scope: Scope, place_path: str) -> PathGraph | None: ...

    async def remove(self, scope: Scope, place_path: str) -> None: ...


class SitePlans(Protocol):
    async def put(self, scope: Scope, plan: SitePlan) -> None:
        """Store it or replace the one of the same place; its pins stay."""

    async def get(self, scope: Scope, place_path: str) -> SitePlan: ...

    async def all(self, scope: Scope) -> list[SitePlan]: ...

    async def pin(self, scope: Scope, pin: Pin) -> None:
        """Put something on a drawing, or put it elsewhere."""

    async def unpin(self, scope: Scope, pin: Pin) -> None: ...

    async def pins(self, scope: Scope) -> list[Pin]: ...


class WorkCalendars(Protocol):
    """On which days people work."""

    async def put(self, scope: Scope, days: WorkDays) -> None: ...

    async def above(self, scope: Scope, place_path: str) -> list[WorkDays]:
        """Those of the place and of all that it lies in, up to the district."""
