"""Many rows in one statement: they travel as one JSON text and PostgreSQL takes it apart by the columns' own types."""

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from pydantic_core import to_json as written
from sqlalchemy import (
    JSON,
    Column,
    Integer,
    Table,
    TableValuedAlias,
    Text,
    Update,
    and_,
    bindparam,
    cast,
    column,
    func,
    select,
    update,
)  # fmt: skip
from sqlalchemy.dialects.postgresql import Insert, insert
from sqlalchemy.ext.asyncio import AsyncConnection

from central.domain.errors import Conflict

Rows = Sequence[Mapping[str, Any]]
Names = tuple[str, ...]

_WAS: Column[int] = Column("was", Integer)


def spread(table: Table, names: Names, *more: Column[Any]) -> TableValuedAlias:
    """A source named ``given`` with the columns ``names`` of ``table`` and ``more``; see ``sent`` for its rows."""
    columns = [*(table.c[name] for name in names), *more]
    rows = cast(bindparam("rows", type_=Text()), JSON)
    given = func.json_to_recordset(rows).table_valued(*(column(each.name, each.type) for each in columns))
    return given.render_derived(name="given", with_types=True)


def sent(rows: Rows) -> dict[str, str]:
    """The parameters of a statement over ``spread``: identifiers and instants as their own text."""
    return {"rows": written(rows).decode()}


async def insert_rows(connection: AsyncConnection, table: Table, rows: Rows) -> None:
    """``rows`` as ``row_of`` makes them, all with the same keys."""
    if rows:
        await connection.execute(_insert(table, _named(table, rows)), sent(rows))


async def add_new_rows(connection: AsyncConnection, table: Table, rows: Rows) -> None:
    """The same, but a row that has one of its primary key already is left away."""
    if rows:
        put = _insert(table, _named(table, rows)).on_conflict_do_nothing(index_elements=[*table.primary_key])
        await connection.execute(put, sent(rows))


async def update_versions(connection: AsyncConnection, table: Table, rows: Rows, was: Sequence[int]) -> None:
    """Write ``rows`` over those of the same key whose version ``was`` that; Conflict if one of them is another now."""
    if not rows:
        return
    given = [{**row, "was": version} for row, version in zip(rows, was, strict=True)]
    done = await connection.execute(_update(table, _named(table, rows)), sent(given))
    if done.rowcount != len(rows):
        raise Conflict


def _named(table: Table, rows: Rows) -> Names:
    return tuple(each.name for each in table.columns if each.name in rows[0])


# Statements are put together once: their text does not hang on how many rows they carry.


@cache
def _insert(table: Table, names: Names) -> Insert:
    given = spread(table, names)
    return insert(table).from_select(names, select(*(given.c[name] for name in names)))


@cache
def _update(table: Table, names: Names) -> Update:
    given = spread(table, names, _WAS)
    keys = [each == given.c[each.name] for each in table.primary_key]
    changed = {name: given.c[name] for name in names if name not in table.primary_key}
    return update(table).where(and_(*keys, table.c.version == given.c.was)).values(changed)
