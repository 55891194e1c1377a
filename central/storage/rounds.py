"""Rounds and their plans, each written by one person at a time; and the codes on places' stickers."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import ColumnElement, and_, delete, func, or_, select, update
from sqlalchemy.dialects.postgresql import insert

from central.domain.people import Account
from central.domain.place_code import PlaceCode
from central.domain.round_figures import RoundFigure, RoundTally
from central.domain.rounds import RoundPlan
from central.domain.walk import Round
from central.storage.bulk import add_new_rows
from central.storage.repository import Repository, at_or_below, must_cover, within
from central.storage.round_figures import of_figure, tally
from central.storage.round_tables import place_codes, round_plans, rounds
from central.storage.rows import row_of
from protocol.scope import Scope


class RoundTable(Repository):
    async def add_plan(self, scope: Scope, plan: RoundPlan) -> None:
        must_cover(scope, plan.district_id, plan.place_path)
        await self._insert(round_plans, plan)

    async def get_plan(self, scope: Scope, plan_id: UUID) -> RoundPlan:
        return await self._one_with(RoundPlan, round_plans, scope, plan_id=plan_id)

    async def save_plan(self, scope: Scope, plan: RoundPlan) -> RoundPlan:
        return await self._save_next(scope, round_plans, plan)

    async def plans(self, scope: Scope) -> list[RoundPlan]:
        ordered = select(round_plans).where(within(scope, round_plans)).order_by(round_plans.c.name)
        return await self._values(RoundPlan, ordered)

    async def add(self, scope: Scope, each: Round) -> bool:
        must_cover(scope, each.district_id, each.place_path)
        put = insert(rounds).values(row_of(each))
        return await self._changed_any(
            put.on_conflict_do_nothing(index_elements=["district_id", "plan_id", "opens_at"])
        )

    async def get(self, scope: Scope, round_id: UUID) -> Round:
        return await self._one_with(Round, rounds, scope, round_id=round_id)

    async def save(self, scope: Scope, each: Round) -> Round:
        return await self._save_next(scope, rounds, each)

    async def told_of_opening(self, scope: Scope, each: Round, at: datetime) -> None:
        told = update(rounds).where(within(scope, rounds), rounds.c.round_id == each.round_id)
        await self.connection.execute(told.values(opened_told_at=at))

    async def between(
        self,
        scope: Scope,
        begin: datetime,
        end: datetime,
        *,
        figure: tuple[RoundFigure, datetime] | None = None,
        limit: int | None = None,
    ) -> list[Round]:
        found = select(rounds).where(_opening(scope, begin, end))
        found = found if figure is None else found.where(of_figure(*figure))
        return await self._values(Round, found.order_by(rounds.c.opens_at, rounds.c.round_id).limit(limit))

    async def of_walker(self, scope: Scope, who: Account, begin: datetime, end: datetime) -> list[Round]:
        above = func.starts_with(who.place_path, rounds.c.place_path + "/")
        anybodys = and_(rounds.c.assignee.is_(None), or_(at_or_below(rounds.c.place_path, who.place_path), above))
        found = select(rounds).where(_opening(scope, begin, end), or_(rounds.c.assignee == who.account_id, anybodys))
        return await self._values(Round, found.order_by(rounds.c.opens_at, rounds.c.round_id))

    async def tally(self, scope: Scope, begin: datetime, end: datetime, now: datetime) -> RoundTally:
        return await tally(self, _opening(scope, begin, end), now)

    async def drop_unbegun(self, scope: Scope, plan_id: UUID, after: datetime) -> int:
        of_plan = and_(within(scope, rounds), rounds.c.plan_id == plan_id)
        untouched = and_(rounds.c.begun_at.is_(None), rounds.c.cancelled_at.is_(None))
        unbegun = delete(rounds).where(of_plan, rounds.c.opens_at > after, untouched)
        return (await self.connection.execute(unbegun)).rowcount


def _opening(scope: Scope, begin: datetime, end: datetime) -> ColumnElement[bool]:
    return and_(within(scope, rounds), rounds.c.opens_at >= begin, rounds.c.opens_at < end)


class PlaceCodeTable(Repository):
    async def add(self, scope: Scope, codes: Sequence[PlaceCode]) -> None:
        for each in codes:
            must_cover(scope, each.district_id, each.place_path)
        await add_new_rows(self.connection, place_codes, [row_of(each) for each in codes])

    async def all(self, scope: Scope) -> list[PlaceCode]:
        ordered = select(place_codes).where(within(scope, place_codes)).order_by(place_codes.c.place_path)
        return await self._values(PlaceCode, ordered)

    async def by_code(self, scope: Scope, code: str) -> PlaceCode | None:
        query = select(place_codes).where(within(scope, place_codes), place_codes.c.code == code)
        return await self._first(PlaceCode, query)
