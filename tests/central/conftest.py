"""One real PostgreSQL for the whole test session; every test finds the migrated database empty."""

import tempfile
from collections.abc import AsyncIterator, Iterator
from itertools import count
from pathlib import Path

import psycopg
import pytest
from psycopg import sql

from central.services.ports import Store
from central.storage.database import Database
from central.storage.embedded import EmbeddedPostgres
from central.storage.migrate import migrate
from central.storage.tables import metadata

_numbers = count(1)


@pytest.fixture(scope="session")
def shelter() -> Iterator[Path]:
    """Where the server's files go when the tests run as root: pytest keeps its own folders closed to other users."""
    with tempfile.TemporaryDirectory(prefix="wanglou-tests-") as folder:
        Path(folder).chmod(0o755)
        yield Path(folder)


@pytest.fixture(scope="session")
def postgres(tmp_path_factory: pytest.TempPathFactory, shelter: Path) -> Iterator[str]:
    """The URL of a running server with an empty, migrated database ``wanglou``.

    It forgets on a power cut: tests of durability start a server of their own.
    """
    settings = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off"}
    with EmbeddedPostgres(settings=settings, shelter=shelter) as server:
        url = server.start(tmp_path_factory.mktemp("postgres"))
        migrate(url)
        yield url


@pytest.fixture
def database_url(postgres: str) -> str:
    """The migrated database with all its tables emptied. (Row by row: a new database or TRUNCATE takes 0.2 s.)"""
    empty(postgres)
    return postgres


def empty(url: str) -> None:
    queue = ("procrastinate_periodic_defers", "procrastinate_events", "procrastinate_jobs", "procrastinate_workers")
    with psycopg.connect(url) as connection:
        connection.execute("ALTER TABLE activities DISABLE TRIGGER USER")
        for table in (*(table.name for table in reversed(metadata.sorted_tables)), *queue):
            connection.execute(sql.SQL("DELETE FROM {}").format(sql.Identifier(table)))
        connection.execute("ALTER TABLE activities ENABLE TRIGGER USER")


@pytest.fixture
def new_database_url(postgres: str) -> Iterator[str]:
    """A database of this test's own without any table, dropped afterwards."""
    name = f"test_{next(_numbers)}"
    with psycopg.connect(_to(postgres, "postgres"), autocommit=True) as keeper:
        keeper.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
        yield _to(postgres, name)
        keeper.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))


@pytest.fixture
async def database(database_url: str, tmp_path: Path) -> AsyncIterator[Database]:
    """An open Database: ``async with database.transaction() as store`` commits."""
    database = await Database.connect(database_url, tmp_path / "media", connections=5)
    yield database
    await database.close()


@pytest.fixture
async def store(database: Database) -> AsyncIterator[Store]:
    """One open transaction, committed when the test ends; enough where nobody else is writing."""
    async with database.transaction() as store:
        yield store


def _to(url: str, database: str) -> str:
    return url.replace("/wanglou?", f"/{database}?")
