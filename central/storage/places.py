"""The community itself: its tree of places."""

from typing import Any

from sqlalchemy import Table, select
from sqlalchemy.dialects.postgresql import insert

from central.domain.errors import NotFound
from central.domain.people import Place
from central.storage.repository import Repository, must_cover, within
from central.storage.rows import row_of
from central.storage.tables import places
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

    async def all(self, scope: Scope) -> list[Place]:
        return await self._values(Place, select(places).where(within(scope, places)).order_by(places.c.place_path))
