"""Starts PostgreSQL in a data folder of ours and stops it again: nothing to install, nothing to administer."""

import fcntl
import os
import secrets
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from urllib.parse import quote

import psycopg
from psycopg import sql

from central.storage.errors import DatabaseDidNotStart, DatabaseInUse
from central.storage.guard import Guard
from central.storage.lasting import Lasting, Process
from central.storage.programs import SHELTER, Runner, find_programs, runner, sheltered_programs
from protocol.causes import cause_of

ROLE = DATABASE = "wanglou"
_KEEPER = "postgres"
#: The kernel's limit for the path of a unix socket, its closing zero included (unix(7)).
_LONGEST_SOCKET_PATH = 107
#: Recovery after a power cut may take this long before the start is called failed.
_PATIENCE_S = 120.0

#: Durable whatever the surroundings say; closed to the network; small enough for a community's mini PC.
_SETTINGS: Mapping[str, str] = {
    "listen_addresses": "",
    "port": "5432",
    "fsync": "on",
    "full_page_writes": "on",
    "synchronous_commit": "on",
    "unix_socket_permissions": "0700",
    "max_connections": "60",
    "timezone": "UTC",
    "jit": "off",
    # Counted soon: until then the planner takes every place of a young database for a rare one, and reads the whole
    # district once for each signal. PostgreSQL's own minute is long where two hundred signals come in a second.
    "autovacuum_naptime": "5s",
    # The log is for administrators: no details, which hold people's data, and no line every five minutes.
    "log_error_verbosity": "terse",
    "log_checkpoints": "off",
}
#: Nothing of ours: a PGOPTIONS or LC_ALL of the surroundings must not change the server.
_ENVIRONMENT = {"PATH": os.defpath, "LC_ALL": "C", "TZ": "UTC"}


class EmbeddedPostgres:
    """One PostgreSQL server in one data folder, owned by this process until ``stop``, or until it dies, and no longer.

    It listens on a unix socket only; every connection needs the random password kept beside the data. The
    application's role owns its database but is no superuser: a forged query can reach no file of the machine.
    """

    def __init__(self, *, settings: Mapping[str, str] | None = None, shelter: Path = SHELTER) -> None:
        """``settings`` override PostgreSQL's own, for tests that need no durability."""
        self._settings = {**_SETTINGS, **(settings or {})}
        self._shelter = shelter
        self._server: Lasting | None = None
        self._lock: int | None = None
        self._sockets: Path | None = None
        #: Whatever it is told of ends with us, the server last.
        self.guard = Guard()

    def start(self, data_folder: Path) -> str:
        """Start (and on the first time create) the database under ``data_folder``; the URL to reach it.

        Raises DatabaseInUse when another living process holds the folder, NoPostgres, DatabaseDidNotStart.
        """
        if self._server is not None:
            raise DatabaseInUse(folder=data_folder, owner=os.getpid())
        try:
            data_folder.mkdir(parents=True, exist_ok=True)
            folder = data_folder.resolve()
            self._lock = _take(folder / "postgres.lock")
            self.guard.open(str(folder))
            return self._start(folder)
        except BaseException as error:
            self.stop()
            if isinstance(error, OSError | psycopg.Error):
                raise DatabaseDidNotStart(folder=data_folder, why=cause_of(error)) from error
            raise

    def stop(self) -> None:
        """Shut down cleanly (at most half a minute, then at once) and let go of the folder. May be called twice."""
        if self._server is not None:
            self._server.stop(_end)
            self._server = None
        self.guard.close()
        if self._sockets is not None:
            shutil.rmtree(self._sockets, ignore_errors=True)
            self._sockets = None
        if self._lock is not None:
            os.close(self._lock)
            self._lock = None

    @property
    def pid(self) -> int | None:
        """The server's process, while it runs."""
        return self._server.pid if self._server else None

    def __enter__(self) -> "EmbeddedPostgres":
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self.stop()

    def _start(self, folder: Path) -> str:
        who = runner(folder / "postgres")
        who.may_pass_through(folder)
        data = _home(folder, who, self._shelter)
        version = int((data / "PG_VERSION").read_text()) if (data / "PG_VERSION").exists() else None
        programs = sheltered_programs(find_programs(version), who, self._shelter)
        password = _password(folder / "postgres.key")
        if version is None:
            _create(programs, data, who, password, flushed=self._settings["fsync"] == "on")
        _clear_stale(data)
        sockets = self._socket_folder(data, who)
        settings = {**self._settings, "unix_socket_directories": f'"{sockets}"'}

        def launch() -> Process:
            made = _launch(programs, data, who, settings)
            self.guard.watch(made.pid, ask=signal.SIGINT, insist=signal.SIGQUIT)
            return made

        self._server = Lasting(launch, lambda server: _wait_until_ready(server, data))
        self._server.wait_and_watch()
        # Said in full: what the URL leaves out, libpq takes from PGPORT and its like.
        door = f"host={quote(str(sockets), safe='')}&port={self._settings['port']}"
        _create_database(f"postgresql://{_KEEPER}:{quote(password)}@/{_KEEPER}?{door}", password)
        return f"postgresql://{ROLE}:{quote(password)}@/{DATABASE}?{door}"

    def _socket_folder(self, data: Path, who: Runner) -> Path:
        """The data folder itself, or a short one of our own where the path would be too long for a socket."""
        if len(os.fsencode(data / ".s.PGSQL.5432")) < _LONGEST_SOCKET_PATH and not set('",') & set(str(data)):
            return data
        runtime = os.environ.get("XDG_RUNTIME_DIR", "")
        base = runtime if who.uid is None and os.access(runtime, os.W_OK) else tempfile.gettempdir()
        self._sockets = Path(tempfile.mkdtemp(prefix="wanglou-", dir=base))
        who.receives(self._sockets)
        return self._sockets


def _take(lock: Path) -> int:
    """Hold the folder's lock until this process ends, however it ends: the kernel lets go even after kill -9."""
    handle = os.open(lock, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        owner = os.read(handle, 20).decode(errors="replace").strip() or "?"
        os.close(handle)
        raise DatabaseInUse(folder=lock.parent, owner=owner) from None
    os.truncate(handle, 0)
    os.pwrite(handle, str(os.getpid()).encode(), 0)
    return handle


def _home(folder: Path, who: Runner, shelter: Path) -> Path:
    """Where the database files lie: ``<folder>/postgres``.

    As root that may point into ``shelter``: a folder nobody else may pass through (/root) is not opened for
    the server's sake.
    """
    home = folder / "postgres"
    if home.is_symlink() or home.exists():
        return home.resolve()
    if who.may_reach(home):
        return home
    sheltered = shelter / secrets.token_hex(8)
    sheltered.parent.mkdir(parents=True, exist_ok=True, mode=0o755)
    home.symlink_to(sheltered)
    return sheltered


def _password(key: Path) -> str:
    """The random password of this folder, made on the first start and readable by its owner alone."""
    if not key.exists():
        half = key.with_suffix(".new")
        _write_secret(half, secrets.token_urlsafe(32))
        half.rename(key)
    return key.read_text()


def _write_secret(file: Path, text: str) -> None:
    file.unlink(missing_ok=True)
    with os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as opened:
        opened.write(text)


def _create(programs: Path, data: Path, who: Runner, password: str, *, flushed: bool) -> None:
    """initdb beside ``data`` and move it there when it is whole: a start that dies halfway leaves nothing behind."""
    half = data.with_name(f"{data.name}.new")
    shutil.rmtree(half, ignore_errors=True)
    half.mkdir(mode=0o700)
    who.receives(half)
    word = data.with_name(f"{data.name}.word")  # a pipe will not do: another user cannot open ours by name
    _write_secret(word, password)
    who.receives(word)
    command: list[str | Path] = [
        programs / "initdb",
        "--pgdata",
        half,
        "--username",
        _KEEPER,
        "--auth",
        "scram-sha-256",
    ]
    command += ["--pwfile", word, "--encoding", "UTF8", "--no-locale"]
    command += [] if flushed else ["--no-sync"]
    done = subprocess.run(
        command,
        capture_output=True,
        check=False,
        cwd="/",
        env=_ENVIRONMENT,
        user=who.uid,
        group=who.gid,
        extra_groups=who.groups,
    )
    word.unlink()
    if done.returncode:
        raise DatabaseDidNotStart(folder=data, why=done.stderr.decode(errors="replace").strip()[-300:])
    (half / "pg_hba.conf").write_text("# One door: the unix socket, with the password.\nlocal all all scram-sha-256\n")
    half.rename(data)


def _clear_stale(data: Path) -> None:
    """End a server whose owner was killed, and forget a pid that belongs to somebody else by now.

    The second happens after every crash of a container: pids start again from 1 and PostgreSQL would take a
    stranger with its old pid for itself.
    """
    note = data / "postmaster.pid"
    try:
        pid = int(note.read_text().splitlines()[0])
    except (OSError, ValueError, IndexError):
        return
    if not _serves(pid, data):
        note.unlink(missing_ok=True)
        return
    os.kill(pid, signal.SIGINT)
    deadline = time.monotonic() + 30
    while _serves(pid, data):
        if time.monotonic() > deadline:
            os.kill(pid, signal.SIGQUIT)
        time.sleep(0.02)


def _serves(pid: int, data: Path) -> bool:
    """True if process ``pid`` stands in ``data``: PostgreSQL always does."""
    try:
        return Path(f"/proc/{pid}/cwd").readlink() == data
    except OSError:
        return False


def _launch(programs: Path, data: Path, who: Runner, settings: Mapping[str, str]) -> Process:
    """Run the server as our child, in a session of its own so that Ctrl-C reaches us first and it last."""
    options = [word for name, value in settings.items() for word in ("-c", f"{name}={value}")]
    with (data / "server.log").open("wb") as log:
        return subprocess.Popen(
            [programs / "postgres", "-D", data, *options],
            stdin=subprocess.DEVNULL, stdout=log, stderr=log, cwd="/", env=_ENVIRONMENT, start_new_session=True,
            user=who.uid, group=who.gid, extra_groups=who.groups,
        )  # fmt: skip


def _wait_until_ready(server: Process, data: Path) -> None:
    """Until the server writes "ready" into its pid file; its last words are the error when it dies instead."""
    deadline = time.monotonic() + _PATIENCE_S
    while time.monotonic() < deadline and server.poll() is None:
        try:
            lines = (data / "postmaster.pid").read_text().splitlines()
        except OSError:
            lines = []
        if len(lines) >= 8 and lines[0] == str(server.pid) and lines[7].strip() == "ready":
            return
        time.sleep(0.02)
    raise DatabaseDidNotStart(folder=data, why=(data / "server.log").read_text(errors="replace").strip()[-300:])


def _create_database(keeper: str, password: str) -> None:
    """The application's role (no superuser) and its database, if they are not there yet."""
    with psycopg.connect(keeper, autocommit=True, connect_timeout=30) as connection:
        if connection.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", [ROLE]).fetchone() is None:
            create = sql.SQL("CREATE ROLE {} LOGIN CREATEDB PASSWORD {}")
            connection.execute(create.format(sql.Identifier(ROLE), sql.Literal(password)))
        if connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", [DATABASE]).fetchone() is None:
            connection.execute(sql.SQL("CREATE DATABASE {0} OWNER {0}").format(sql.Identifier(DATABASE)))


def _end(server: Process) -> None:
    """Fast shutdown, and an immediate one if that takes too long; the log makes up for it at the next start."""
    if server.poll() is None:
        server.send_signal(signal.SIGINT)
    try:
        server.wait(30)
    except subprocess.TimeoutExpired:
        server.send_signal(signal.SIGQUIT)
        server.wait(30)
