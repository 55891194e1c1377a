"""Who waits to be placed: taken by one process at a time in each community, in order of arrival."""

from collections.abc import Collection, Sequence
from datetime import datetime
from functools import lru_cache
from uuid import UUID

from sqlalchemy import ColumnElement, Delete, Select, and_, delete, func, or_, select, update

from central.domain.cells import community_of
from central.domain.signal import Signal
from central.storage.repository import Repository, within
from central.storage.tables import signals, unplaced
from central.storage.telling import any_of
from protocol.scope import Scope

_ORDER = (unplaced.c.urgency, unplaced.c.arrived)


class UnplacedTable(Repository):
    async def places(self, now: datetime) -> list[Scope]:
        most, first = func.min(unplaced.c.urgency), func.min(unplaced.c.arrived)
        query = select(unplaced.c.district_id, unplaced.c.place_path).where(_due(now))
        query = query.group_by(unplaced.c.district_id, unplaced.c.place_path).order_by(most, first)
        found = [Scope(row["district_id"], community_of(row["place_path"])) for row in await self._rows(query)]
        return list(dict.fromkeys(found))

    async def waiting(self, scope: Scope, now: datetime, *, limit: int) -> list[UUID]:
        query = select(unplaced.c.signal_id).where(within(scope, unplaced), _due(now)).order_by(*_ORDER).limit(limit)
        return [row["signal_id"] for row in await self._rows(query)]

    async def take(self, scope: Scope, signal_ids: Sequence[UUID]) -> list[Signal]:
        """The community's lock keeps the order of arrival, the rows' own locks keep two from taking the same."""
        lock = func.pg_try_advisory_xact_lock(
            func.hashtext("placing"), func.hashtext(f"{scope.district_id}|{scope.place_path}")
        )
        if not (await self._rows(select(lock.label("taken"))))[0]["taken"]:
            return []
        return await self._values(Signal, _take(scope), {"signal_ids": list(signal_ids)})

    async def placed(self, scope: Scope, signal_ids: Collection[UUID]) -> None:
        await self.connection.execute(_forget(scope), {"signal_ids": list(signal_ids)})

    async def failed(self, scope: Scope, signal_id: UUID, *, why: str, again_at: datetime) -> int:
        failing = update(unplaced).where(within(scope, unplaced), unplaced.c.signal_id == signal_id)
        failing = failing.values(tries=unplaced.c.tries + 1, why=why, again_at=again_at)
        tries = (await self.connection.execute(failing.returning(unplaced.c.tries))).scalar_one_or_none()
        return tries or 0

    async def set_aside(self, scope: Scope, signal_id: UUID, at: datetime) -> None:
        aside = update(unplaced).where(within(scope, unplaced), unplaced.c.signal_id == signal_id)
        await self.connection.execute(aside.values(set_aside_at=at))


@lru_cache(maxsize=256)
def _take(scope: Scope) -> Select[tuple[object, ...]]:
    ours = and_(within(scope, unplaced), unplaced.c.signal_id == any_of("signal_ids"))
    query = select(signals).join(unplaced, _same_signal()).where(ours, unplaced.c.set_aside_at.is_(None))
    return query.order_by(*_ORDER).with_for_update(of=unplaced, skip_locked=True)


@lru_cache(maxsize=256)
def _forget(scope: Scope) -> Delete:
    return delete(unplaced).where(within(scope, unplaced), unplaced.c.signal_id == any_of("signal_ids"))


def _due(now: datetime) -> ColumnElement[bool]:
    return and_(unplaced.c.set_aside_at.is_(None), or_(unplaced.c.again_at.is_(None), unplaced.c.again_at <= now))


def _same_signal() -> ColumnElement[bool]:
    return and_(signals.c.district_id == unplaced.c.district_id, signals.c.signal_id == unplaced.c.signal_id)
