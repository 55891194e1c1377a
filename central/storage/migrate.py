"""Brings a database to the tables of this version, however old or new it is, one start at a time."""

import re
from functools import cache

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import URL, Connection, create_engine, make_url, text
from sqlalchemy.exc import ArgumentError, OperationalError
from sqlalchemy.pool import NullPool

from central.storage.errors import BadDatabaseUrl, Unavailable
from central.storage.job_schema import upgrade_job_schema

#: Any number will do, as long as every version of this software takes the same one.
_MIGRATION_LOCK = 7_726_001


_SCHEME = re.compile(r"^postgres(?:ql)?(?:\+\w+)?://")


def engine_url(url: str) -> URL:
    """SQLAlchemy's form of a database URL; the driver is psycopg 3 whatever ``url`` says. Raises BadDatabaseUrl."""
    if not _SCHEME.match(url):
        raise BadDatabaseUrl
    try:
        return make_url(_SCHEME.sub("postgresql+psycopg://", url))
    except (ArgumentError, ValueError):
        # Not chained: the message would carry the password.
        raise BadDatabaseUrl from None


def libpq_url(url: str) -> str:
    """libpq's form: no driver in the scheme. Not rendered by SQLAlchemy, which writes a space as a plus sign.

    Raises BadDatabaseUrl.
    """
    if not _SCHEME.match(url):
        raise BadDatabaseUrl
    return _SCHEME.sub("postgresql://", url)


def migrate(url: str, *, to: str = "head") -> None:
    """Upgrade to the newest tables, or those of one step. Idempotent; a second start waits for the first.

    Raises Unavailable.
    """
    engine = create_engine(engine_url(url), poolclass=NullPool)
    try:
        with engine.begin() as connection:
            connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _MIGRATION_LOCK})
            config = _config()
            config.attributes["connection"] = connection
            command.upgrade(config, to)
            upgrade_job_schema(connection)
    except OperationalError as error:
        raise Unavailable from error
    finally:
        engine.dispose()


def is_migrated(connection: Connection) -> bool:
    """True if the tables are exactly those of this version."""
    return frozenset(MigrationContext.configure(connection).get_current_heads()) == _heads()


@cache
def _heads() -> frozenset[str]:
    """Read once: to look through all steps takes longer than all else that readiness asks."""
    return frozenset(ScriptDirectory.from_config(_config()).get_heads())


def head() -> str:
    """The step this version's tables are at."""
    return str(ScriptDirectory.from_config(_config()).get_current_head())


def steps() -> list[str]:
    """Every step from the first tables to this version's."""
    return [step.revision for step in ScriptDirectory.from_config(_config()).walk_revisions()][::-1]


def knows_revision(revision: str) -> bool:
    """True if this version can go on from there."""
    return revision in steps()


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", "central.storage:migrations")
    config.set_main_option("path_separator", "os")
    return config
