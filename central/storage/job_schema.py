"""The tables of the job queue, which are Procrastinate's own, kept in step with the installed version of it."""

from importlib.resources import files

import psycopg
from procrastinate.schema import SchemaManager
from sqlalchemy import Connection

_STEPS = files("procrastinate.sql").joinpath("migrations")


def upgrade_job_schema(connection: Connection) -> None:
    """Create the queue's tables, or run the steps the installed Procrastinate brought since. Idempotent.

    Procrastinate does not note which of its steps a database has seen; ``procrastinate_steps`` does. The caller
    holds the migration lock and commits.
    """
    driver = connection.connection.driver_connection
    assert isinstance(driver, psycopg.Connection)  # noqa: S101 - engine_url() chooses the driver
    driver.execute("CREATE TABLE IF NOT EXISTS procrastinate_steps (name text PRIMARY KEY)")
    names = sorted(step.name for step in _STEPS.iterdir() if step.name.endswith(".sql"))
    exists = driver.execute("SELECT to_regclass('procrastinate_jobs') IS NOT NULL").fetchone()
    if exists == (True,):
        seen = {name for (name,) in driver.execute("SELECT name FROM procrastinate_steps").fetchall()}
        waiting = [name for name in names if name not in seen]
        scripts = [_STEPS.joinpath(name).read_text(encoding="utf-8") for name in waiting]
    else:
        waiting, scripts = names, [SchemaManager.get_schema()]
    for script in scripts:
        driver.execute(script.encode())
    for name in waiting:
        driver.execute("INSERT INTO procrastinate_steps VALUES (%s)", [name])
