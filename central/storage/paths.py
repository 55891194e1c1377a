"""The paths of communities on foot, each community's as one value: they are drawn and replaced as a whole."""

from sqlalchemy import Column, Table, Text, delete, select
from sqlalchemy.dialects.postgresql import JSONB, insert

from central.domain.path_walk import DrawnPaths
from central.storage.columns import by_place, district, instant, metadata
from central.storage.repository import Repository, must_cover, within
from central.storage.rows import row_of
from protocol.paths import PathGraph
from protocol.scope import Scope

paths = Table(
    "paths", metadata,
    district(),
    Column("place_path", Text, primary_key=True),
    Column("graph", JSONB, nullable=False),
    instant("changed_at"),
    by_place("paths"),
)  # fmt: skip


class PathTable(Repository):
    async def put(self, scope: Scope, drawn: DrawnPaths) -> None:
        must_cover(scope, drawn.district_id, drawn.place_path)
        row = row_of(drawn)
        fresh = {name: row[name] for name in ("graph", "changed_at")}
        put = insert(paths).values(row).on_conflict_do_update(index_elements=["district_id", "place_path"], set_=fresh)
        await self.connection.execute(put)

    async def of(self, scope: Scope, place_path: str) -> PathGraph | None:
        found = await self._first(
            DrawnPaths, select(paths).where(within(scope, paths), paths.c.place_path == place_path)
        )
        return found.graph if found else None

    async def remove(self, scope: Scope, place_path: str) -> None:
        await self.connection.execute(delete(paths).where(within(scope, paths), paths.c.place_path == place_path))
