"""The community itself: its tree of places, and the days on which people work there."""

from typing import Any

from sqlalchemy import Table, select
from sqlalchemy.dialects.postgresql import insert

from central.domain.errors import NotFound
from central.domain.people import Place
from central.domain.workdays import WorkDays
from central.storage.repository import Repository, must_cover, within
from central.storage.rows import row_of
from central.storage.tables import places, work_days
from protocol.scope import Scope


class Replacing(Repository):
    async def _put(self, scope: Scope, table: Table, row: dict[str, Any]) -> None:
        keys, seen = table.primary_key.columns, within(scope, table)
        changed = {name: held for name, held in row.items() if name not in keys}
        put = insert(table).values(row).on_conflict_do_update(index_elements=keys, set_=changed, where=seen)
        if not await self._changed_any(put):
            raise NotFound


class PlaceTable(Replacing):
    async def put(self, scope: Scope, place: Place) -> None:
        """Store it or replace the one at the same path."""
        must_cover(scope, place.district_id, place.place_path)
        await self._put(scope, places, row_of(place))

    async def get(self, scope: Scope, place_path: str) -> Place:
        return await self._one_with(Place, places, scope, place_path=place_path)

    async def all(self, scope: Scope) -> list[Place]:
        return await self._all_with(Place, places, scope, order=("place_path",))


class WorkDaysTable(Replacing):
    async def put(self, scope: Scope, days: WorkDays) -> None:
        """Store them or replace those of the same place."""
        must_cover(scope, days.district_id, days.place_path)
        await self._put(scope, work_days, row_of(days))

    async def above(self, scope: Scope, place_path: str) -> list[WorkDays]:
        """Those of the place and of all that it lies in, up to the district."""
        must_cover(scope, scope.district_id, place_path)
        steps = place_path.split("/")
        paths = ["/".join(steps[:depth]) for depth in range(1, len(steps) + 1)]
        query = select(work_days).where(work_days.c.district_id == scope.district_id, work_days.c.place_path.in_(paths))
        return await self._values(WorkDays, query.order_by(work_days.c.place_path))
