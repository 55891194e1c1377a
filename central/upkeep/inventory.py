"""What a database of the brain holds, counted table by table, and whether its timelines are as they were written."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Any

import psycopg
from psycopg import sql
from psycopg.rows import dict_row

from central.domain.incident import Activity, Verb
from central.domain.timeline import broken_at
from central.upkeep.errors import NoBrain

_TABLES = "SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename"
#: Without these it is no database of a brain.
_OURS = frozenset({"alembic_version", "activities"})
_REVISION = "SELECT version_num FROM alembic_version"
#: Where each timeline ends: a row cut off at the end leaves a chain that holds, but not this.
_ENDS = """
SELECT DISTINCT ON (district_id, incident_id) district_id, incident_id::text, seq, digest
FROM activities ORDER BY district_id, incident_id, seq DESC
"""
_TIMELINES = "SELECT * FROM activities ORDER BY district_id, incident_id, seq"
_FILES = "SELECT DISTINCT sha256, size_bytes FROM media ORDER BY sha256"
#: A server-side cursor fetches so many rows at once: a city's timelines do not fit into memory.
_AT_ONCE = 2000


@dataclass(frozen=True, slots=True)
class Inventory:
    revision: str
    #: Rows by table.
    rows: dict[str, int]
    #: SHA-256 over the ends of all timelines.
    timelines: str

    def differs_from(self, other: "Inventory") -> list[str]:
        """Names of tables whose counts differ, and ``timelines`` where one ends elsewhere."""
        names = sorted(self.rows.keys() | other.rows.keys())
        different = [name for name in names if self.rows.get(name) != other.rows.get(name)]
        return different + ([] if self.timelines == other.timelines else ["timelines"])


def tables_of(connection: psycopg.Connection[Any]) -> list[str]:
    return [name for (name,) in connection.execute(_TABLES)]


def take_inventory(connection: psycopg.Connection[Any]) -> Inventory:
    """Of what this transaction sees. Raises NoBrain where our tables are missing."""
    count = sql.SQL("SELECT count(*) FROM {}")
    names = tables_of(connection)
    if not _OURS.issubset(names):
        raise NoBrain(place=connection.info.dbname)
    rows = {name: connection.execute(count.format(sql.Identifier(name))).fetchall()[0][0] for name in names}
    (revision,) = connection.execute(_REVISION).fetchall()[0]
    ends = hashlib.sha256()
    for end in _streamed(connection, _ENDS):
        ends.update(repr(tuple(end)).encode())
    return Inventory(str(revision), rows, ends.hexdigest())


def evidence_of(connection: psycopg.Connection[Any]) -> Iterator[tuple[Any, ...]]:
    """(sha256, bytes) of every file that a row names."""
    yield from _streamed(connection, _FILES)


def broken_timelines(connection: psycopg.Connection[Any]) -> list[str]:
    """Incidents whose hash chain does not hold: "<district>/<incident> #<seq>"."""
    with connection.cursor(name="timelines", row_factory=dict_row) as rows:
        rows.itersize = _AT_ONCE
        rows.execute(_TIMELINES)
        found = []
        for (district, incident), timeline in groupby(rows, lambda row: (row["district_id"], row["incident_id"])):
            broken = broken_at([Activity(**{**row, "verb": Verb(row["verb"])}) for row in timeline])
            if broken is not None:
                found.append(f"{district}/{incident} #{broken}")
    return found


def _streamed(connection: psycopg.Connection[Any], query: str) -> Iterator[tuple[Any, ...]]:
    with connection.cursor(name="streamed") as rows:
        rows.itersize = _AT_ONCE
        rows.execute(query.encode())
        yield from rows
