"""From nothing to this version's tables: once, twice, two at once, from anywhere; and the tables are the models'."""

import asyncio
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import psycopg
import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import create_engine, select
from sqlalchemy.dialects.postgresql.psycopg import dialect

from central.storage.database import Database
from central.storage.errors import BadDatabaseUrl, Unavailable
from central.storage.migrate import engine_url, migrate
from central.storage.repository import within
from central.storage.rows import row_of
from central.storage.tables import dedupe_keys, metadata, notices, signals
from protocol.scope import Scope
from tests.central.storage.values import HERE, NOON, a_link, a_signal, an_activity, an_incident

ROOT = Path(__file__).parents[3]


def tables(url: str) -> set[str]:
    with psycopg.connect(url) as connection:
        rows = connection.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public'").fetchall()
        return {name for (name,) in rows}


def test_upgrading_from_nothing_makes_the_tables_and_the_queue_and_again_changes_nothing(new_database_url: str) -> None:
    migrate(new_database_url)
    first = tables(new_database_url)
    assert set(metadata.tables) < first
    assert {"procrastinate_jobs", "procrastinate_steps", "alembic_version"} < first
    migrate(new_database_url)
    assert tables(new_database_url) == first


def without(row: dict[str, Any], *names: str) -> dict[str, Any]:
    """What a version wrote that did not know these columns."""
    return {name: held for name, held in row.items() if name not in names}


async def test_a_database_of_the_first_version_keeps_what_it_holds_and_nothing_of_it_waits(
    new_database_url: str, tmp_path: Path
) -> None:
    signal, incident = a_signal(), an_incident()
    await asyncio.to_thread(migrate, new_database_url, to="0001")
    assert "unplaced" not in tables(new_database_url)
    database = await Database.connect(new_database_url, tmp_path)
    async with database.engine.begin() as connection:
        row = without(row_of(signal), "trial")
        await connection.execute(signals.insert().values(row))
        key = {name: row[name] for name in ("district_id", "dedupe_key", "signal_id")}
        await connection.execute(dedupe_keys.insert().values(**key, heard_at=signal.received_at))
    async with database.transaction() as store:
        await store.incidents.add(HERE, incident)
        await store.links.add(HERE, a_link(signal, incident))
        await store.activities.append(HERE, an_activity(incident))
    await asyncio.to_thread(migrate, new_database_url)
    async with database.transaction() as store:
        assert await store.unplaced.places(NOON) == []
        assert await store.signals.of_incident(HERE, incident.incident_id) == [signal]
        assert await store.signals.accept(HERE, [signal, fresh := a_signal()]) == {fresh.signal_id}
        assert await store.unplaced.waiting(HERE, NOON, limit=9) == [fresh.signal_id]
    await database.close()


async def test_two_starts_at_once_do_not_collide(new_database_url: str) -> None:
    await asyncio.gather(*[asyncio.to_thread(migrate, new_database_url) for _ in range(3)])
    assert set(metadata.tables) < tables(new_database_url)


def test_the_migrated_tables_are_those_of_the_models(new_database_url: str) -> None:
    migrate(new_database_url)
    engine = create_engine(engine_url(new_database_url))
    with engine.connect() as connection:
        options = {"compare_type": True, "compare_server_default": True, "include_object": _is_ours}
        assert compare_metadata(MigrationContext.configure(connection, opts=options), metadata) == []
    engine.dispose()


def _is_ours(_: object, name: str | None, kind: str, reflected: bool, compare_to: object) -> bool:
    return not (kind == "table" and reflected and compare_to is None and str(name).startswith("procrastinate_"))


def test_every_key_begins_with_the_district_and_the_place_follows() -> None:
    for table in metadata.tables.values():
        keys = [column.name for column in table.primary_key]
        assert keys[0] == "district_id", table.name
        columns = [column.name for column in table.columns]
        if "place_path" in columns:
            assert columns[:2] == ["district_id", "place_path"], table.name


def test_the_prefix_index_finds_one_community_in_a_whole_district(database_url: str) -> None:
    query = str(
        select(notices.c.key)
        .where(within(Scope("q", "q/street_7/c3"), notices))
        .compile(dialect=dialect(), compile_kwargs={"literal_binds": True})
    )
    with psycopg.connect(database_url) as connection:
        connection.execute(
            "INSERT INTO notices SELECT 'q', format('q/street_%s/c%s/g1', n % 40, n % 30), gen_random_uuid(),"
            " 'desk', '', NULL, 'notice.opened', '{}', 'screen', now(), 'waiting', NULL"
            " FROM generate_series(1, 20000) n"
        )
        connection.execute("ANALYZE notices")
        plan = "\n".join(line for (line,) in connection.execute(f"EXPLAIN {query}".encode()).fetchall())
        connection.rollback()
    assert "ix_notices_scope" in plan
    assert "~>=~ 'q/street_7/c3/'" in plan, plan


def test_it_works_from_any_folder(new_database_url: str, tmp_path: Path) -> None:
    code = "import sys; from central.storage.migrate import migrate; migrate(sys.argv[1])"
    subprocess.run(
        [sys.executable, "-c", code, new_database_url],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        check=True,
    )
    assert set(metadata.tables) < tables(new_database_url)
    assert list(tmp_path.iterdir()) == []


def test_steps_a_newer_queue_brought_are_run_once(new_database_url: str) -> None:
    """As if the database had been made by a Procrastinate that did not have its last step yet."""
    migrate(new_database_url)
    with psycopg.connect(new_database_url) as connection:
        row = connection.execute("SELECT max(name) FROM procrastinate_steps").fetchone()
        assert row is not None
        connection.execute("DELETE FROM procrastinate_steps WHERE name = %s", [row[0]])
        connection.execute("DROP FUNCTION procrastinate_retry_job_v1")
    migrate(new_database_url)
    with psycopg.connect(new_database_url) as connection:
        assert connection.execute("SELECT max(name) FROM procrastinate_steps").fetchone() == row


async def test_a_database_without_its_tables_is_not_ready(new_database_url: str, tmp_path: Path) -> None:
    database = await Database.connect(new_database_url, tmp_path)
    assert await database.ready() is False
    await asyncio.to_thread(migrate, new_database_url)
    assert await database.ready() is True
    await database.close()


def test_a_database_that_is_not_there_says_so() -> None:
    with pytest.raises(Unavailable):
        migrate("postgresql://wanglou:secret@/wanglou?host=/nonexistent")


@pytest.mark.parametrize(
    "url", ["", "nonsense", "mysql://a:secret@b/c", "postgresql://a:secret@b:port/c", "sqlite:///x"]
)
def test_an_address_that_is_none_is_named_and_its_password_is_not_repeated(url: str) -> None:
    with pytest.raises(BadDatabaseUrl) as refused:
        migrate(url)
    assert "secret" not in f"{refused.value} {refused.value.text.zh}"
    assert refused.value.__cause__ is None
