"""What the use cases of sensors and indicators need of the world."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Protocol
from uuid import UUID

from central.domain.indicator import Flag, Input
from central.domain.sensor import Placed, Refused, Sensor, SensorState
from protocol.scope import Scope


class Sensors(Protocol):
    async def put(self, scope: Scope, sensor: Sensor) -> None:
        """What is remembered of it moves with it."""

    async def page(self, scope: Scope, *, after: str, limit: int) -> list[Sensor]:
        """In the order of their ids, those behind ``after``."""

    async def among(self, scope: Scope, sensor_ids: Collection[str]) -> list[Sensor]: ...

    async def districts(self) -> list[str]:
        """Where there are sensors: the one question without a scope, asked by who listens for silence."""

    async def states(self, scope: Scope, sensor_ids: Collection[str]) -> list[SensorState]:
        """For this transaction alone; those that were never heard are missing."""

    async def seen_states(self, scope: Scope, sensor_ids: Collection[str]) -> list[SensorState]:
        """The same, only to be looked at."""

    async def placed(self, scope: Scope, event_ids: Collection[UUID]) -> dict[UUID, Placed]:
        """The incidents that these alarms became, as far as they did and may be seen."""

    async def quiet(self, scope: Scope, since: Mapping[str, datetime], *, limit: int = 500) -> list[str]:
        """Heard last before ``since``, by what they measure, and neither they nor their gateway known to be silent; the
        longest first."""

    async def waiting(self, scope: Scope, *, limit: int = 500) -> list[str]:
        """Beyond a limit and not yet for long enough; those not heard for longest first."""

    async def remember(self, scope: Scope, states: Sequence[SensorState]) -> None: ...

    async def refuse(self, scope: Scope, refused: Sequence[Refused]) -> None:
        """Counted onto what was refused of the same sensor for the same reason."""

    async def refused_of(self, scope: Scope, sensor_ids: Collection[str]) -> set[str]:
        """Those of them of whom something was refused before."""

    async def refused_first(self, scope: Scope, since: datetime) -> int:
        """How many were refused for the first time since then."""

    async def refused(self, scope: Scope, *, limit: int = 200) -> list[Refused]:
        """Newest first."""


#: A place and the household there; the household is empty where the place itself is meant.
Subject = tuple[str, str]


class Indicators(Protocol):
    """Numbers about households and places, and the flags made of them."""

    async def put(self, scope: Scope, inputs: Sequence[Input]) -> None:
        """What the same origin said of it before is corrected."""

    async def withdraw(self, scope: Scope, origin: str, at: datetime) -> list[Subject]:
        """All that ``origin`` said counts no more; whom it spoke of."""

    async def of(self, scope: Scope, subjects: Sequence[Subject]) -> list[Input]: ...

    async def flags_of(self, scope: Scope, subjects: Sequence[Subject]) -> list[Flag]:
        """For this transaction alone."""

    async def flag(self, scope: Scope, flags: Sequence[Flag]) -> None: ...

    async def worrying(self, scope: Scope, *, limit: int = 1000) -> list[Flag]:
        """Red ones first, then by place."""
