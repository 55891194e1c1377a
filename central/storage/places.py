"""The community itself: its tree of places and the cameras that stand in it."""

from collections.abc import Collection
from typing import Any

from sqlalchemy import Table, select
from sqlalchemy.dialects.postgresql import insert

from central.domain.errors import NotFound
from central.domain.people import Camera, Place
from central.storage.repository import Repository, must_cover, within
from central.storage.rows import row_of
from central.storage.tables import cameras, places
from protocol.scope import Scope


class _Replacing(Repository):
    async def _put(self, scope: Scope, table: Table, row: dict[str, Any]) -> None:
        keys, seen = table.primary_key.columns, within(scope, table)
        changed = {name: held for name, held in row.items() if name not in keys}
        put = insert(table).values(row).on_conflict_do_update(index_elements=keys, set_=changed, where=seen)
        if not await self._changed_any(put):
            raise NotFound


class CameraTable(_Replacing):
    async def put(self, scope: Scope, camera: Camera) -> None:
        """Store it or replace the one of the same id; NotFound when that one stands outside the scope."""
        must_cover(scope, camera.district_id, camera.place_path)
        await self._put(scope, cameras, row_of(camera))

    async def get(self, scope: Scope, camera_id: str) -> Camera:
        return await self._one(Camera, select(cameras).where(within(scope, cameras), cameras.c.camera_id == camera_id))

    async def of_agent(self, scope: Scope, agent_id: str, *, among: Collection[str] | None = None) -> list[Camera]:
        query = select(cameras).where(within(scope, cameras), cameras.c.agent_id == agent_id)
        if among is not None:
            query = query.where(cameras.c.camera_id.in_(among))
        return await self._values(Camera, query.order_by(cameras.c.camera_id))

    async def all(self, scope: Scope) -> list[Camera]:
        return await self._values(Camera, select(cameras).where(within(scope, cameras)).order_by(cameras.c.camera_id))


class PlaceTable(_Replacing):
    async def put(self, scope: Scope, place: Place) -> None:
        """Store it or replace the one at the same path."""
        must_cover(scope, place.district_id, place.place_path)
        await self._put(scope, places, row_of(place))

    async def all(self, scope: Scope) -> list[Place]:
        return await self._values(Place, select(places).where(within(scope, places)).order_by(places.c.place_path))
