"""What every repository does alike: keep to the scope, write rows, notice that somebody else was faster."""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from typing import Any, ClassVar, Protocol, TypeVar

from sqlalchemy import (
    ColumnElement,
    FromClause,
    Select,
    Table,
    Update,
    and_,
    any_,
    bindparam,
    cast,
    exists,
    literal,
    or_,
    select,
    update,
)  # fmt: skip
from sqlalchemy.dialects.postgresql import ARRAY, Insert, insert
from sqlalchemy.ext.asyncio import AsyncConnection

from central.domain.errors import Conflict, NotFound
from central.storage.rows import Value, row_of, value_of, values_of
from central.storage.tables import accounts, incidents
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
#: Which rows of a table a scope may see: ``within`` for most.
Seen = Callable[[Scope, Table], ColumnElement[bool]]


@lru_cache(maxsize=1024)
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


def of_visible_account(scope: Scope, table: Table) -> ColumnElement[bool]:
    """Rows that belong to somebody whom the scope may see."""
    theirs = and_(accounts.c.account_id == table.c.account_id, within(scope, accounts))
    return and_(table.c.district_id == scope.district_id, exists().where(theirs))


def of_each(values: Iterable[Value], key: str) -> dict[Any, list[Value]]:
    """Sorted by whose they are: their field ``key``. Whoever has none is left out."""
    found: dict[Any, list[Value]] = {}
    for value in values:
        found.setdefault(getattr(value, key), []).append(value)
    return found


def must_cover(scope: Scope, district_id: str, place_path: str) -> None:
    """Refuse to write outside the scope, in the words used for reading outside it."""
    if district_id != scope.district_id or not scope.covers(place_path):
        raise NotFound


# To put a statement together costs as much as to send it. Those that differ by nothing but what they look for are made
# once for each scope, and what they look for comes as parameters.


@lru_cache(maxsize=1024)
def _asked(table: Table, scope: Scope, seen: Seen, given: tuple[str, ...], order: tuple[str, ...]) -> Select[Any]:
    """Rows whose columns ``given`` hold the parameters of the same names."""
    held = (table.c[name] == bindparam(name) for name in given)
    return select(table).where(seen(scope, table), *held).order_by(*(table.c[name] for name in order))


@lru_cache(maxsize=1024)
def _asked_among(table: Table, scope: Scope, seen: Seen, name: str, order: tuple[str, ...]) -> Select[Any]:
    """Rows whose column ``name`` holds one of the list given as the parameter of that name."""
    column, many = table.c[name], ARRAY(table.c[name].type)
    among = column == any_(cast(bindparam(name, type_=many), many))
    return select(table).where(seen(scope, table), among).order_by(*(table.c[each] for each in order))


@lru_cache(maxsize=1024)
def _place_asked(table: Table, scope: Scope, given: tuple[str, ...]) -> Select[Any]:
    return _asked(table, scope, within, given, ()).with_only_columns(table.c.place_path)


@lru_cache(maxsize=1024)
def _changing(table: Table, scope: Scope, seen: Seen, still: tuple[str, ...]) -> Update:
    """The row with the key ``key_…`` whose columns ``still`` hold what they did, ``was_…``. (A parameter that is called
    like its column would be written there.)"""
    keys = (column == bindparam(f"key_{column.name}") for column in table.primary_key)
    unchanged = (table.c[name] == bindparam(f"was_{name}") for name in still)
    return update(table).where(*keys, seen(scope, table), *unchanged)


@cache
def _into(table: Table) -> Insert:
    return insert(table)


@dataclass(frozen=True, slots=True)
class Repository:
    """One connection inside one transaction."""

    connection: AsyncConnection

    async def _rows(self, query: Select[Any], given: Mapping[str, Any] | None = None) -> list[dict[str, Any]]:
        found = await self.connection.execute(query, given)
        names = tuple(found.keys())
        return [dict(zip(names, row, strict=True)) for row in found]

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

    async def _all_with(
        self, kind: type[Value], table: Table, scope: Scope, /, *, seen: Seen = within, order: tuple[str, ...] = (),
        **held: Any,
    ) -> list[Value]:  # fmt: skip
        """Of the rows that the scope may see those whose columns hold this, in the order of the columns ``order``."""
        return await self._values(kind, _asked(table, scope, seen, tuple(held), order), held)

    async def _all_among(
        self, kind: type[Value], table: Table, scope: Scope, name: str, keys: Collection[Any], /, *,
        seen: Seen = within, order: tuple[str, ...] = (),
    ) -> list[Value]:  # fmt: skip
        """The same for many at once: those whose column ``name`` holds one of ``keys``."""
        query = _asked_among(table, scope, seen, name, order)
        return await self._values(kind, query, {name: list(keys)}) if keys else []

    async def _one_with(
        self, kind: type[Value], table: Table, scope: Scope, /, *, seen: Seen = within, **held: Any
    ) -> Value:
        """The row whose key this is. Raises NotFound where there is none, or none that the scope may see."""
        for found in await self._all_with(kind, table, scope, seen=seen, **held):
            return found
        raise NotFound

    async def _must_see(self, table: Table, scope: Scope, /, **held: Any) -> str:
        """The place of the row whose key this is. Raises NotFound as above."""
        for row in await self._rows(_place_asked(table, scope, tuple(held)), held):
            return str(row["place_path"])
        raise NotFound

    async def _insert(self, table: Table, value: Any, **columns: Any) -> None:
        await self.connection.execute(_into(table), row_of(value) | columns)

    async def _changed_any(self, put: Insert) -> bool:
        """True if ``put`` wrote a row, False if its ON CONFLICT held it back. (Inserts have no row count.)"""
        return (await self.connection.execute(put.returning(literal(1)))).first() is not None

    async def _update(
        self, table: Table, row: dict[str, Any], scope: Scope, /, *, seen: Seen = within, **still: Any
    ) -> bool:
        """Write ``row`` over the row with the same primary key, if the scope may see it and its columns ``still`` hold
        this; False if there is no such row."""
        given = {f"was_{name}": held for name, held in still.items()}
        for name, held in row.items():
            given[f"key_{name}" if name in table.primary_key else name] = held
        done = await self.connection.execute(_changing(table, scope, seen, tuple(still)), given)
        return done.rowcount == 1

    async def _save_next(self, scope: Scope, table: Table, value: NextVersion) -> NextVersion:
        """``value`` with version + 1. Conflict if the stored version is not its own, NotFound if the scope sees no such
        row."""
        must_cover(scope, value.district_id, value.place_path)
        saved = replace(value, version=value.version + 1)
        row = row_of(saved)
        if await self._update(table, row, scope, version=value.version):
            return saved
        await self._must_see(table, scope, **{column.name: row[column.name] for column in table.primary_key})
        raise Conflict

    async def _districts(self, table: Table) -> list[str]:
        """Where there are any rows at all: asked without a scope, by jobs that look at every district."""
        return [row["district_id"] for row in await self._rows(select(table.c.district_id).distinct())]
