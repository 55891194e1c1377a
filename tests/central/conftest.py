"""One real PostgreSQL for the whole test session; every test finds the migrated database empty."""

import ssl
import tempfile
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

import psycopg
import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID
from psycopg import sql

from central.services.ports.store import Store
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
    settings = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off", "autovacuum": "off"}
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


@pytest.fixture
def certified(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ssl.SSLContext]:
    """A server's certificate for ``localhost`` alone, which this process trusts."""
    key, now = ec.generate_private_key(ec.SECP256R1()), datetime.now(UTC)
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    made = x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
    made = made.not_valid_before(now - timedelta(hours=1)).not_valid_after(now + timedelta(hours=1))
    made = made.add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
    made = made.add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
    certificate = tmp_path / "gateway.pem"
    pem = made.sign(key, SHA256()).public_bytes(Encoding.PEM)
    certificate.write_bytes(pem + key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(certificate)
    yield context
