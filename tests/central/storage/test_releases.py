"""A database that any earlier version left behind is taken over with everything in it, one step at a time."""

import json
import subprocess
from pathlib import Path
from typing import Any

import psycopg
import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from psycopg import sql
from sqlalchemy import create_engine

from central.storage.database import Database
from central.storage.migrate import engine_url, migrate, steps
from central.storage.programs import find_programs
from central.storage.tables import metadata
from central.upkeep.inventory import broken_timelines, tables_of, take_inventory
from central.upkeep.tools import connected
from protocol.scope import whole

RELEASES = Path(__file__).parents[2] / "releases"
STEPS = steps()
#: What a step changes on purpose in rows that are there: step → columns ("table.column").
CHANGED: dict[str, set[str]] = {}
#: The queue's own tables change with Procrastinate; that its jobs survive is counted.
_NOT_OURS = ("procrastinate_", "alembic_version")

Rows = dict[str, list[dict[str, Any]]]


def recorded() -> list[Path]:
    return sorted(RELEASES.glob("*.sql"))


def play_back(file: Path, url: str) -> None:
    words = ["-v", "ON_ERROR_STOP=1", "--no-psqlrc", "--quiet", "--file", str(file), url]
    subprocess.run([find_programs() / "psql", *words], check=True, stdout=subprocess.DEVNULL)


def rows_of(url: str) -> Rows:
    query = sql.SQL("SELECT to_jsonb(t) FROM {} t")
    with connected(url) as connection:
        ours = [table for table in tables_of(connection) if not table.startswith(_NOT_OURS)]
        return {table: [row for (row,) in connection.execute(query.format(sql.Identifier(table)))] for table in ours}


def lost(before: Rows, after: Rows, step: str) -> list[str]:
    """Tables whose rows are not what they were, in the columns that they had."""
    found = []
    for table, rows in before.items():
        for_granted = {name.partition(".")[2] for name in CHANGED.get(step, set()) if name.startswith(f"{table}.")}
        columns = sorted(set(rows[0]) - for_granted) if rows else []
        if _cut(rows, columns) != _cut(after.get(table, []), columns):
            found.append(table)
    return found


def _cut(rows: list[dict[str, Any]], columns: list[str]) -> list[str]:
    return sorted(json.dumps({name: row.get(name, "gone") for name in columns}, sort_keys=True) for row in rows)


@pytest.mark.parametrize("file", recorded(), ids=lambda file: str(file.stem))
async def test_it_is_taken_over_step_by_step_with_everything_in_it(
    new_database_url: str, tmp_path: Path, file: Path
) -> None:
    play_back(file, new_database_url)
    first = rows_of(new_database_url)
    with connected(new_database_url) as connection:
        jobs = take_inventory(connection).rows["procrastinate_jobs"]
    assert jobs > 0
    before = first
    for step in STEPS[STEPS.index(file.stem) + 1 :]:
        migrate(new_database_url, to=step)
        after = rows_of(new_database_url)
        assert lost(before, after, step) == [], step
        before = after
    migrate(new_database_url)
    assert is_of_the_models(new_database_url)
    with connected(new_database_url) as connection:
        assert broken_timelines(connection) == []
        assert take_inventory(connection).rows["procrastinate_jobs"] == jobs
    await _reads(new_database_url, tmp_path, first)


def is_of_the_models(url: str) -> bool:
    engine = create_engine(engine_url(url))
    try:
        with engine.connect() as connection:
            options = {"include_object": lambda thing, name, kind, *_: not str(name).startswith("procrastinate_")}
            context = MigrationContext.configure(connection, opts=options)
            return compare_metadata(context, metadata) == []
    finally:
        engine.dispose()


async def _reads(url: str, folder: Path, first: Rows) -> None:
    """This version's own code finds what that version's wrote."""
    database = await Database.connect(url, folder)
    assert await database.ready()
    async with database.transaction() as store:
        for row in first["incidents"]:
            found = await store.incidents.get(whole(row["district_id"]), row["incident_id"])
            assert found.number == row["number"]
            assert len(await store.activities.of_incident(whole(row["district_id"]), found.incident_id)) > 0
        for row in first["accounts"]:
            account = await store.accounts.by_login(row["login"])
            assert account is not None
            assert account.password_hash == row["password_hash"]
    await database.close()


def test_a_step_that_lost_a_row_a_column_or_a_value_is_noticed() -> None:
    kept: Rows = {"places": [{"name": "a", "kind": 1}, {"name": "b", "kind": 2}]}
    assert lost(kept, {"places": [{"name": "b", "kind": 2, "new": 0}, {"name": "a", "kind": 1, "new": 0}]}, "x") == []
    for after in (
        {"places": [{"name": "a", "kind": 1}]},
        {"places": [{"name": "a"}, {"name": "b"}]},
        {"places": [{"name": "a", "kind": 1}, {"name": "b", "kind": 3}]},
        {},
    ):
        assert lost(kept, after, "x") == ["places"]


def test_every_step_but_the_newest_has_a_recorded_database_with_rows_in_it() -> None:
    """Run ``python -m tests.releases.record`` before the next migration is written."""
    names = {file.stem for file in recorded()}
    assert set(STEPS[:-1]) <= names <= set(STEPS)


def test_the_recorded_databases_are_of_brains_that_have_lived(new_database_url: str) -> None:
    play_back(RELEASES / "0001.sql", new_database_url)
    filled = {table for table, rows in rows_of(new_database_url).items() if rows}
    assert filled >= {
        "accounts", "activities", "agents", "cameras", "clocks", "dedupe_keys", "enrolment_codes", "feed", "incidents",
        "incident_numbers", "links", "media", "notices", "places", "reports", "sessions", "signals", "tasks",
    }  # fmt: skip
    with psycopg.connect(new_database_url) as connection:
        assert connection.execute("SELECT version_num FROM alembic_version").fetchone() == ("0001",)
