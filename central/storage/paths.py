"""The paths of communities on foot, each community's as one value: they are drawn and replaced as a whole."""

from collections.abc import Hashable

from sqlalchemy import Column, Table, Text, delete, literal_column, select
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


#: A row as PostgreSQL keeps it: another one with every change, also within one transaction.
_VERSION = literal_column("paths.xmin::text || ' ' || paths.ctid::text", Text).label("version")
#: Paths that were read stay taken apart: every visitor's form and every ranking asks for them, they change once in
#: months, and the largest take 50 ms of the process's one thread, and 22 MB. So many communities', the oldest go first.
_MOST_KEPT = 8
_kept: dict[Hashable, PathGraph] = {}


class PathTable(Repository):
    async def put(self, scope: Scope, drawn: DrawnPaths) -> None:
        must_cover(scope, drawn.district_id, drawn.place_path)
        row = row_of(drawn)
        fresh = {name: row[name] for name in ("graph", "changed_at")}
        put = insert(paths).values(row).on_conflict_do_update(index_elements=["district_id", "place_path"], set_=fresh)
        await self.connection.execute(put)

    async def of(self, scope: Scope, place_path: str) -> PathGraph | None:
        there = (within(scope, paths), paths.c.place_path == place_path)
        rows = await self._rows(select(paths.c.changed_at, _VERSION).where(*there))
        if not rows:
            return None
        version = (self.connection.engine.url, scope.district_id, place_path, *rows[0].values())
        if version not in _kept:
            drawn = await self._first(DrawnPaths, select(paths).where(*there))
            if drawn is None:  # taken away a moment ago
                return None
            _keep(version, drawn.graph)
        return _kept[version]

    async def remove(self, scope: Scope, place_path: str) -> None:
        await self.connection.execute(delete(paths).where(within(scope, paths), paths.c.place_path == place_path))


def _keep(version: Hashable, graph: PathGraph) -> None:
    while len(_kept) >= _MOST_KEPT:
        del _kept[next(iter(_kept))]
    _kept[version] = graph
