"""Many rows in one statement: they travel as one JSON text and PostgreSQL takes it apart by the columns' own types."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from sqlalchemy import Column, Integer, Table, TableValuedAlias, Text, and_, cast, column, func, literal, select, update
from sqlalchemy.dialects.postgresql import JSON
from sqlalchemy.ext.asyncio import AsyncConnection

from central.domain.errors import Conflict
from central.storage.rows import to_json

Rows = Sequence[Mapping[str, Any]]
#: Identifiers and instants as their own text.
_as_text = partial(to_json, default=str)


def spread(table: Table, rows: Rows, *more: Column[Any]) -> TableValuedAlias:
    """``rows`` (all with the same keys) as a source named ``given`` with the columns of ``table`` and ``more``."""
    named = [column(each.name, each.type) for each in table.columns if each.name in rows[0]]
    sent = cast(literal(_as_text(rows), Text()), JSON)
    given = func.json_to_recordset(sent).table_valued(*named, *(column(each.name, each.type) for each in more))
    return given.render_derived(name="given", with_types=True)


async def insert_rows(connection: AsyncConnection, table: Table, rows: Rows) -> None:
    if rows:
        given = spread(table, rows)
        names = [each.name for each in table.columns if each.name in rows[0]]
        await connection.execute(table.insert().from_select(names, select(*(given.c[name] for name in names))))


async def update_versions(connection: AsyncConnection, table: Table, rows: Rows, was: Sequence[int]) -> None:
    """Write ``rows`` over those of the same key whose version ``was`` that; Conflict if one of them is another now."""
    if not rows:
        return
    given = spread(table, [{**row, "was": version} for row, version in zip(rows, was, strict=True)], _WAS)
    keys = [each == given.c[each.name] for each in table.primary_key]
    changed = {name: given.c[name] for name in rows[0] if name not in table.primary_key}
    done = await connection.execute(update(table).where(and_(*keys, table.c.version == given.c.was)).values(changed))
    if done.rowcount != len(rows):
        raise Conflict


_WAS: Column[int] = Column("was", Integer)
