"""PostgreSQL's own programs for copying a database out and in: found, started, and their complaints understood."""

import os
import shutil
import subprocess
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO

import psycopg
from psycopg import sql
from psycopg.conninfo import conninfo_to_dict, make_conninfo

from central.storage.errors import Unavailable
from central.storage.migrate import libpq_url
from central.storage.programs import program_folders, version_of
from central.upkeep.errors import BrainRuns, NotEmpty, ToolFailed, ToolMissing
from central.upkeep.inventory import tables_of

#: pg_dump 17 and later writes this; servers before 17 refuse it, and it says nothing we need.
_UNKNOWN_TO_OLD_SERVERS = b"SET transaction_timeout = 0;\n"
#: Where in a script settings may stand: before the first table.
_HEAD_BYTES = 4096
#: A connection that was closed stands in the server's list for so long at most.
LEAVING_S = 2.0
#: Our tables and those of the queue; whatever a town's own server carries besides is its administrator's.
_DUMP = ("--no-owner", "--no-privileges", "--no-comments", "--extension=plpgsql")


@dataclass(frozen=True, slots=True)
class Tools:
    """The programs for one server."""

    folder: Path

    def command(self, tool: str, *options: str) -> list[str]:
        return [str(self.folder / tool), *options]


def tools_for(server_version: int) -> Tools:
    """Programs not older than the server. Raises ToolMissing."""
    for folder in program_folders():
        if all((folder / tool).exists() for tool in ("pg_dump", "pg_restore", "psql")):
            version = version_of(folder / "pg_dump")
            if version is not None and version >= server_version:
                return Tools(folder)
    raise ToolMissing(tool="pg_dump", version=server_version)


@contextmanager
def connected(url: str) -> Iterator[psycopg.Connection[tuple[object, ...]]]:
    """One connection in one transaction that sees one moment, rolled back on leaving. Raises Unavailable."""
    try:
        connection = psycopg.connect(libpq_url(url), connect_timeout=10, options="-c timezone=UTC")
    except psycopg.OperationalError as error:
        raise Unavailable from error
    connection.isolation_level = psycopg.IsolationLevel.REPEATABLE_READ
    try:
        yield connection
    finally:
        connection.rollback()
        connection.close()


def server_version(connection: psycopg.Connection[tuple[object, ...]]) -> int:
    return connection.info.server_version // 10_000


def refuse_unless_empty(url: str) -> None:
    """Raises NotEmpty where a table stands already."""
    with connected(url) as connection:
        if found := tables_of(connection):
            raise NotEmpty(tables=len(found))


def refuse_while_used(url: str) -> None:
    """Raises BrainRuns while anybody else is connected: what they write would be left behind.

    The server takes a moment to see that a connection was closed, our own of the last question too: who is gone within
    two seconds was never there.
    """
    asked_last = time.monotonic() + LEAVING_S
    with connected(url) as connection:
        while others := _others(connection):
            if time.monotonic() > asked_last:
                raise BrainRuns(connections=others)
            time.sleep(0.05)


def _others(connection: psycopg.Connection[tuple[object, ...]]) -> int:
    """How many other clients use the database now, not when this transaction first asked."""
    connection.execute("SELECT pg_stat_clear_snapshot()")
    found = connection.execute(
        "SELECT pid FROM pg_stat_activity WHERE datname = current_database()"
        " AND pid <> pg_backend_pid() AND backend_type = 'client backend'"
    )
    return len(found.fetchall())


def dump(tools: Tools, url: str, snapshot: str, into: IO[bytes]) -> None:
    """Everything of the moment ``snapshot``, compressed, as pg_restore reads it."""
    options = ("--format=custom", f"--snapshot={snapshot}", *_DUMP, f"--dbname={_without_password(url)}")
    _run(tools.command("pg_dump", *options), _password(url), stdout=into)


def load(tools: Tools, url: str, dumped: IO[bytes]) -> None:
    """A dump into an empty database, whole or not at all. ``dumped`` is a real file at its beginning."""
    script = tools.command("pg_restore", "--file=-", "--no-owner", "--no-privileges")
    _pipe(tools, script, {}, url, stdin=dumped)


def copy(tools: Tools, source: str, snapshot: str, target: str) -> None:
    """One database into another, empty one, whole or not at all; nothing touches the disk on the way."""
    options = (f"--snapshot={snapshot}", *_DUMP, f"--dbname={_without_password(source)}")
    _pipe(tools, tools.command("pg_dump", *options), _password(source), target)


def empty_again(url: str) -> None:
    """Take back what was loaded: the schema as it was before."""
    with psycopg.connect(libpq_url(url), autocommit=True, connect_timeout=10) as connection:
        for table in tables_of(connection):
            connection.execute(sql.SQL("DROP TABLE IF EXISTS {} CASCADE").format(sql.Identifier(table)))
        kinds = connection.execute(
            "SELECT 'FUNCTION ' || p.oid::regprocedure FROM pg_proc p WHERE p.pronamespace = 'public'::regnamespace"
            " UNION ALL SELECT 'TYPE ' || t.oid::regtype FROM pg_type t WHERE t.typnamespace = 'public'::regnamespace"
            " AND t.typtype IN ('e', 'c')"
        ).fetchall()
        for (what,) in kinds:
            connection.execute(f"DROP {what} CASCADE".encode())


def _pipe(
    tools: Tools, first: list[str], environment: Mapping[str, str], target: str, *, stdin: IO[bytes] | None = None
) -> None:
    """The script that ``first`` writes, run by psql on ``target``."""
    into = tools.command(
        "psql", "--no-psqlrc", "--quiet", "--set=ON_ERROR_STOP=1", "--output=/dev/null",
        f"--dbname={_without_password(target)}",
    )  # fmt: skip
    with (
        subprocess.Popen(
            first, stdin=stdin or subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            env=_environment(environment),
        ) as writer,
        subprocess.Popen(
            into, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
            env=_environment(_password(target)),
        ) as reader,
    ):  # fmt: skip
        complaints: dict[str, bytes] = {}
        listeners = [_listen(writer, "first", complaints), _listen(reader, "psql", complaints)]
        with suppress(BrokenPipeError):  # psql gave up and says why
            _pass_on(writer, reader)
        for listener in listeners:
            listener.join()
        if writer.wait() and complaints["first"]:
            raise ToolFailed(tool=Path(first[0]).name, why=_last_words(complaints["first"]))
        if reader.wait() or writer.returncode:
            raise ToolFailed(tool="psql", why=_last_words(complaints["psql"]))


def _pass_on(writer: subprocess.Popen[bytes], reader: subprocess.Popen[bytes]) -> None:
    """The script as one transaction of our own: where anything is cut off, we ourselves included, nothing is kept."""
    script, to = writer.stdout, reader.stdin
    if script is None or to is None:  # never: both were asked for
        return
    try:
        to.write(b"BEGIN;\n")
        to.write(script.read(_HEAD_BYTES).replace(_UNKNOWN_TO_OLD_SERVERS, b""))
        shutil.copyfileobj(script, to, 1 << 20)
        if writer.wait() == 0:
            to.write(b"\nCOMMIT;\n")
    finally:
        script.close()  # where psql gave up, the writer must not wait for it
        with suppress(BrokenPipeError):
            to.close()


def _listen(process: subprocess.Popen[bytes], name: str, into: dict[str, bytes]) -> threading.Thread:
    """Hear its complaints while it works: a full pipe would stop it."""

    def hear() -> None:
        into[name] = process.stderr.read() if process.stderr else b""

    listener = threading.Thread(target=hear, daemon=True)
    listener.start()
    return listener


def _run(command: list[str], environment: Mapping[str, str], *, stdout: IO[bytes]) -> None:
    done = subprocess.run(
        command,
        stdin=subprocess.DEVNULL, stdout=stdout, stderr=subprocess.PIPE, check=False, env=_environment(environment),
    )  # fmt: skip
    if done.returncode:
        raise ToolFailed(tool=Path(command[0]).name, why=_last_words(done.stderr))


def _last_words(complaint: bytes) -> str:
    """Without details, which hold people's data."""
    lines = complaint.decode(errors="replace").strip().splitlines()
    told = [line for line in lines if line.strip() and not line.startswith(("DETAIL", "CONTEXT", "QUERY", "LINE"))]
    return " ".join(told)[:300]


def _without_password(url: str) -> str:
    """libpq's words without the secret: everybody on the machine can read a command line."""
    said = conninfo_to_dict(libpq_url(url))
    return make_conninfo(**{name: str(value) for name, value in said.items() if name != "password"})


def _password(url: str) -> dict[str, str]:
    password = conninfo_to_dict(libpq_url(url)).get("password")
    return {"PGPASSWORD": str(password)} if password else {}


def _environment(more: Mapping[str, str]) -> dict[str, str]:
    """Nothing that libpq would take from the surroundings (PGHOST, PGOPTIONS, …) but a file of passwords."""
    kept = {name: value for name, value in os.environ.items() if name in ("HOME", "PATH", "PGPASSFILE")}
    return {**kept, "LC_ALL": "C", **more}
