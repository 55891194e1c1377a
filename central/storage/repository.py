"""What every repository does alike: keep to the scope, write rows, notice that somebody else was faster."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, ClassVar, Protocol, TypeVar

from sqlalchemy import ColumnElement, FromClause, Select, Table, and_, exists, literal, or_, select, update
from sqlalchemy.dialects.postgresql import Insert
from sqlalchemy.ext.asyncio import AsyncConnection

from central.domain.errors import Conflict, NotFound
from central.storage.rows import Value, row_of, value_of, values_of
from central.storage.tables import incidents
from protocol.scope import Scope


class Versioned(Protocol):
    """A value of a place that several may change at once."""

    __dataclass_fields__: ClassVar[dict[str, Any]]

    @property
    def district_id(self) -> str: ...

    @property
    def place_path(self) -> str: ...

    @property
    def version(self) -> int: ...


NextVersion = TypeVar("NextVersion", bound=Versioned)


def within(scope: Scope, table: Table) -> ColumnElement[bool]:
    """Rows of ``table`` at or below the scope's place; for tables without a place, only its district.

    Every place begins with its district's id (``must_cover``), so a scope over all of it has no more to ask.
    """
    here = table.c.district_id == scope.district_id
    if "place_path" not in table.c or scope.place_path == scope.district_id:
        return here
    return and_(here, at_or_below(table.c.place_path, scope.place_path))


def at_or_below(column: ColumnElement[Any], place_path: str) -> ColumnElement[bool]:
    return or_(column == place_path, column.like(below(place_path)))


def below(place_path: str) -> str:
    """What LIKE is asked for all places within this one."""
    # Backslash is PostgreSQL's own escape: with an ESCAPE clause the prefix index would stay unused.
    return place_path.replace("\\", r"\\").replace("_", r"\_").replace("%", r"\%") + "/%"


def of_visible_incident(scope: Scope, table: FromClause) -> ColumnElement[bool]:
    """Rows that hang on an incident the scope may see."""
    return and_(
        table.c.district_id == scope.district_id,
        exists().where(incidents.c.incident_id == table.c.incident_id, within(scope, incidents)),
    )


def must_cover(scope: Scope, district_id: str, place_path: str) -> None:
    """Refuse to write outside the scope, in the words used for reading outside it."""
    if district_id != scope.district_id or not scope.covers(place_path):
        raise NotFound


@dataclass(frozen=True, slots=True)
class Repository:
    """One connection inside one transaction."""

    connection: AsyncConnection

    async def _rows(self, query: Select[Any], given: Mapping[str, Any] | None = None) -> list[dict[str, Any]]:
        return [dict(row) for row in (await self.connection.execute(query, given)).mappings()]

    async def _values(
        self, kind: type[Value], query: Select[Any], given: Mapping[str, Any] | None = None
    ) -> list[Value]:
        return values_of(kind, await self._rows(query, given))

    async def _first(self, kind: type[Value], query: Select[Any]) -> Value | None:
        rows = await self._rows(query.limit(1))
        return value_of(kind, rows[0]) if rows else None

    async def _one(self, kind: type[Value], query: Select[Any]) -> Value:
        found = await self._first(kind, query)
        if found is None:
            raise NotFound
        return found

    async def _insert(self, table: Table, value: Any, **columns: Any) -> None:
        await self.connection.execute(table.insert().values(row_of(value) | columns))

    async def _changed_any(self, put: Insert) -> bool:
        """True if ``put`` wrote a row, False if its ON CONFLICT held it back. (Inserts have no row count.)"""
        return (await self.connection.execute(put.returning(literal(1)))).first() is not None

    async def _update(self, table: Table, row: dict[str, Any], *where: ColumnElement[bool]) -> bool:
        """Write ``row`` over the row with the same primary key, if ``where`` holds for it; False if none does."""
        keys = [column == row[column.name] for column in table.primary_key]
        changed = {name: held for name, held in row.items() if name not in table.primary_key}
        done = await self.connection.execute(update(table).where(*keys, *where).values(changed))
        return done.rowcount == 1

    async def _save_next(self, scope: Scope, table: Table, value: NextVersion) -> NextVersion:
        """``value`` with version + 1. Conflict if the stored version is not its own, NotFound if the scope sees no such
        row."""
        must_cover(scope, value.district_id, value.place_path)
        saved, seen = replace(value, version=value.version + 1), within(scope, table)
        row = row_of(saved)
        if await self._update(table, row, seen, table.c.version == value.version):
            return saved
        keys = [column == row[column.name] for column in table.primary_key]
        raise Conflict if await self._rows(select(literal(1)).select_from(table).where(seen, *keys)) else NotFound

    async def _districts(self, table: Table) -> list[str]:
        """Where there are any rows at all: asked without a scope, by jobs that look at every district."""
        return [row["district_id"] for row in await self._rows(select(table.c.district_id).distinct())]

    async def _incident_is_visible(self, scope: Scope, incident_id: Any) -> None:
        query = select(incidents.c.incident_id).where(within(scope, incidents), incidents.c.incident_id == incident_id)
        if not await self._rows(query):
            raise NotFound
