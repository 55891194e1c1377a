"""What the use cases of rounds and of places' codes need of the store."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol
from uuid import UUID

from central.domain.people import Account
from central.domain.place_code import PlaceCode
from central.domain.round_figures import RoundFigure, RoundTally
from central.domain.rounds import RoundPlan
from central.domain.walk import Round
from protocol.scope import Scope


class Rounds(Protocol):
    async def add_plan(self, scope: Scope, plan: RoundPlan) -> None: ...

    async def get_plan(self, scope: Scope, plan_id: UUID) -> RoundPlan: ...

    async def save_plan(self, scope: Scope, plan: RoundPlan) -> RoundPlan:
        """With version + 1; Conflict as for incidents."""

    async def plans(self, scope: Scope) -> list[RoundPlan]:
        """Those laid aside too, by name."""

    async def add(self, scope: Scope, each: Round) -> bool:
        """False where the plan has a round at that time."""

    async def get(self, scope: Scope, round_id: UUID) -> Round: ...

    async def save(self, scope: Scope, each: Round) -> Round:
        """With version + 1; Conflict as for incidents."""

    async def told_of_opening(self, scope: Scope, each: Round, at: datetime) -> None:
        """Without a new version: nothing changed that somebody without a signal could have seen otherwise."""

    async def between(
        self,
        scope: Scope,
        begin: datetime,
        end: datetime,
        *,
        figure: tuple[RoundFigure, datetime] | None = None,
        limit: int | None = None,
    ) -> list[Round]:
        """Those that open from ``begin`` on and before ``end``, in order. ``figure``: those of them that it is counted
        from, as of then."""

    async def of_walker(self, scope: Scope, who: Account, begin: datetime, end: datetime) -> list[Round]:
        """Of those that open from ``begin`` on and before ``end`` what ``who`` may walk (``may_walk``), in order."""

    async def tally(self, scope: Scope, begin: datetime, end: datetime, now: datetime) -> RoundTally:
        """The figures of all that open in this time."""

    async def drop_unbegun(self, scope: Scope, plan_id: UUID, after: datetime) -> int:
        """Remove those of a plan that open after then and that nobody has begun; how many there were. Cancelled ones
        stay, and with them what the desk said of that time."""


class PlaceCodes(Protocol):
    async def add(self, scope: Scope, codes: Sequence[PlaceCode]) -> None:
        """A place that has a code keeps it; Conflict where a code is taken."""

    async def all(self, scope: Scope) -> list[PlaceCode]: ...

    async def by_code(self, scope: Scope, code: str) -> PlaceCode | None: ...
