"""The database starts by itself, keeps strangers out, and survives whatever kills it or its owner."""

import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from central.storage.database import Database
from central.storage.embedded import EmbeddedPostgres
from central.storage.errors import DatabaseDidNotStart, DatabaseInUse, NoPostgres
from central.storage.migrate import engine_url, libpq_url, migrate
from central.storage.programs import Runner, find_programs, runner, sheltered_programs
from central.storage.running import running_url

ROOT = Path(__file__).parents[3]
as_root = pytest.mark.skipif(os.geteuid() != 0, reason="only root steps down to another user")


@pytest.fixture(scope="module")
def used_once(shelter: Path) -> Path:
    """A data folder after one start and stop; copies of it save every test the making of a database."""
    folder = shelter / "used-once"
    with EmbeddedPostgres(settings={"fsync": "off"}, shelter=shelter) as server:
        server.start(folder)
    return folder


@pytest.fixture
def new_folder(shelter: Path) -> Iterator[Path]:
    """Where a data folder will be. The server may reach it: root and ordinary users walk the same road."""
    folder = shelter / "data"
    assert not folder.exists()
    yield folder
    shutil.rmtree(folder, ignore_errors=True)
    folder.unlink(missing_ok=True)


@pytest.fixture
def folder(new_folder: Path, used_once: Path) -> Path:
    """A data folder whose database has been started once before."""
    subprocess.run(["cp", "-a", used_once, new_folder], check=True)
    return new_folder


@pytest.fixture
def server(shelter: Path, new_folder: Path) -> Iterator[EmbeddedPostgres]:
    """A server that does not flush, which these tests would only wait for; stopped before its folder goes."""
    with EmbeddedPostgres(settings={"fsync": "off"}, shelter=shelter) as server:
        yield server


def ask(url: str, query: str) -> object:
    with psycopg.connect(url) as connection:
        row = connection.execute(query.encode()).fetchone()
        return row[0] if row else None


def do(url: str, command: str) -> None:
    with psycopg.connect(url) as connection:
        connection.execute(command.encode())


def alive(pid: int) -> bool:
    return Path(f"/proc/{pid}/cwd").exists() and "postgres" in Path(f"/proc/{pid}/cmdline").read_text()


def guards(folder: Path) -> list[int]:
    """Processes that stop the server of ``folder`` should its owner be killed."""
    words = {int(each.parent.name): each.read_bytes().split(b"\0") for each in Path("/proc").glob("[0-9]*/cmdline")}
    wanted = os.fsencode(folder.resolve())
    return [pid for pid, line in words.items() if line[-2:-1] == [wanted] and line[3].endswith(b"guard.py")]


def test_what_was_written_is_there_after_the_next_start(server: EmbeddedPostgres, new_folder: Path) -> None:
    url = server.start(new_folder)
    do(url, "CREATE TABLE kept AS SELECT 7 AS n")
    server.stop()
    server.stop()
    assert server.pid is None
    again = server.start(new_folder)
    assert ask(again, "SELECT n FROM kept") == 7


def test_it_is_durable_if_nobody_says_otherwise(new_folder: Path, shelter: Path) -> None:
    with EmbeddedPostgres(shelter=shelter) as server:
        url = server.start(new_folder)
        for setting in ("fsync", "full_page_writes", "synchronous_commit"):
            assert ask(url, f"SHOW {setting}") == "on"


def test_the_application_is_no_superuser(server: EmbeddedPostgres, folder: Path) -> None:
    url = server.start(folder)
    assert ask(url, "SELECT rolsuper FROM pg_roles WHERE rolname = current_user") is False
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        ask(url, "SELECT pg_read_file('/etc/passwd')")


def test_strangers_find_no_port_and_no_door_without_the_password(server: EmbeddedPostgres, folder: Path) -> None:
    url = server.start(folder)
    assert ask(url, "SHOW listen_addresses") == ""
    assert ask(url, "SELECT count(*) FROM pg_settings WHERE name = 'unix_socket_permissions' AND setting = '0700'") == 1
    password = (folder / "postgres.key").read_text()
    assert len(password) >= 32
    assert (folder / "postgres.key").stat().st_mode & 0o077 == 0
    assert (folder / "postgres").resolve().stat().st_mode & 0o077 == 0
    for role in ("wanglou", "postgres"):
        for wrong in ("", "wrong"):
            with pytest.raises(psycopg.OperationalError):
                psycopg.connect(url.replace(password, wrong).replace("wanglou:", f"{role}:"))


def test_a_second_start_on_the_same_folder_is_refused_by_name(server: EmbeddedPostgres, folder: Path) -> None:
    url = server.start(folder)
    with pytest.raises(DatabaseInUse) as refused:
        EmbeddedPostgres().start(folder)
    assert refused.value.values["owner"] == str(os.getpid())
    assert str(folder.resolve()) in refused.value.text.zh
    with pytest.raises(DatabaseInUse):
        server.start(folder)
    assert ask(url, "SELECT 1") == 1


@pytest.mark.parametrize("guarded", [True, False], ids=["owner", "owner-and-guard"])
def test_after_a_kill_the_server_ends_by_itself_or_at_the_latest_at_the_next_start_which_finds_everything(
    server: EmbeddedPostgres, folder: Path, shelter: Path, guarded: bool
) -> None:
    owner = (
        "import sys, time; from pathlib import Path; from central.storage.embedded import EmbeddedPostgres\n"
        "server = EmbeddedPostgres(settings={'fsync': 'off'}, shelter=Path(sys.argv[2]))\n"
        "print(server.start(Path(sys.argv[1])), flush=True)\n"
        "print(server.pid, flush=True); time.sleep(600)"
    )
    command = [sys.executable, "-c", owner, str(folder), str(shelter)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        url, orphan = process.stdout.readline().strip(), int(process.stdout.readline())
        try:
            do(url, "CREATE TABLE kept AS SELECT 7 AS n")
            [guard] = guards(folder)
            if not guarded:
                os.kill(guard, signal.SIGKILL)
        finally:
            process.kill()
    if guarded:
        deadline = time.monotonic() + 60
        while alive(orphan) or guards(folder):
            assert time.monotonic() < deadline, "it outlives its owner"
            time.sleep(0.02)
        assert "system is shut down" in (folder / "postgres" / "server.log").read_text(), "in order"
    assert alive(orphan) is not guarded
    again = server.start(folder)
    assert not alive(orphan)
    assert ask(again, "SELECT n FROM kept") == 7


def test_after_the_server_itself_was_killed_it_recovers(server: EmbeddedPostgres, folder: Path) -> None:
    url = server.start(folder)
    with psycopg.connect(url, autocommit=True) as open_connection:
        open_connection.execute("CREATE TABLE kept AS SELECT 7 AS n")
        assert server.pid
        os.kill(server.pid, signal.SIGKILL)
        server.stop()
        assert ask(server.start(folder), "SELECT n FROM kept") == 7


def test_a_server_that_is_killed_under_a_running_brain_comes_back_by_itself(
    server: EmbeddedPostgres, folder: Path
) -> None:
    """The kernel may end it where memory is short. Nobody stands beside the machine to start the brain anew."""
    url = server.start(folder)
    with psycopg.connect(libpq_url(url), autocommit=True) as connection:
        connection.execute("CREATE TABLE kept (said text)")
    for _ in range(2):
        killed = server.pid
        assert killed is not None
        os.kill(killed, signal.SIGKILL)
        deadline = time.monotonic() + 60
        while server.pid in (killed, None) or not _answers(url):
            assert time.monotonic() < deadline, "it did not come back"
            time.sleep(0.1)
    last = server.pid
    server.stop()
    assert server.pid is None
    assert not Path(f"/proc/{last}").exists()


def _answers(url: str) -> bool:
    try:
        with psycopg.connect(libpq_url(url), connect_timeout=2) as connection:
            return connection.execute("SELECT count(*) FROM kept").fetchone() == (0,)
    except psycopg.OperationalError:
        return False


def test_a_stale_pid_that_belongs_to_a_stranger_by_now_stops_nothing(server: EmbeddedPostgres, folder: Path) -> None:
    server.start(folder)
    home = folder / "postgres"
    note = home / "postmaster.pid"
    stale = note.read_text().splitlines()
    server.stop()
    with subprocess.Popen(["sleep", "600"]) as stranger:
        note.write_text("\n".join([str(stranger.pid), *stale[1:]]) + "\n")
        runner(home).receives(note)
        try:
            assert ask(server.start(folder), "SELECT 1") == 1
            assert stranger.poll() is None
        finally:
            stranger.kill()


def test_a_first_start_that_died_halfway_leaves_the_next_one_alone(server: EmbeddedPostgres, folder: Path) -> None:
    server.start(folder)
    server.stop()
    home = (folder / "postgres").resolve()
    shutil.rmtree(home)
    half = home.with_name(f"{home.name}.new")
    half.mkdir()
    (half / "rubbish").write_text("from an interrupted initdb")
    assert ask(server.start(folder), "SELECT 1") == 1


@pytest.mark.parametrize("name", ["数据 100%20 it's @ #1?", "long" * 30], ids=["strange", "long"])
def test_any_folder_name_will_do(server: EmbeddedPostgres, new_folder: Path, name: str) -> None:
    url = server.start(new_folder / name)
    assert ask(url, "SELECT 1") == 1
    assert ask(libpq_url(url), "SELECT 1") == 1


def test_a_socket_folder_of_its_own_goes_when_the_server_stops(server: EmbeddedPostgres, new_folder: Path) -> None:
    # A comma separates socket folders in PostgreSQL's settings, so such a name needs one of its own as well.
    url = server.start(new_folder / "a,b")
    sockets = Path(str(engine_url(url).query["host"]))
    assert not sockets.is_relative_to(new_folder)
    assert list(sockets.glob(".s.PGSQL.*"))
    server.stop()
    assert not sockets.exists()


def test_a_database_of_a_version_nobody_has_programs_for_says_so(server: EmbeddedPostgres, folder: Path) -> None:
    server.start(folder)
    server.stop()
    version = folder / "postgres" / "PG_VERSION"
    version.write_text("9\n")
    with pytest.raises(NoPostgres, match="PostgreSQL 9"):
        server.start(folder)


def test_a_damaged_database_says_what_its_server_said(server: EmbeddedPostgres, folder: Path) -> None:
    server.start(folder)
    server.stop()
    (folder / "postgres" / "global" / "pg_control").unlink()
    with pytest.raises(DatabaseDidNotStart, match="pg_control"):
        server.start(folder)
    with pytest.raises(DatabaseDidNotStart):
        server.start(folder)


def test_a_folder_that_is_a_file_says_so(server: EmbeddedPostgres, new_folder: Path) -> None:
    new_folder.write_text("a file")
    with pytest.raises(DatabaseDidNotStart, match=str(new_folder)):
        server.start(new_folder)


def test_settings_of_the_surroundings_do_not_reach_the_server(
    server: EmbeddedPostgres, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    surroundings = {"PGDATA": "/nowhere", "PGPORT": "1", "LC_ALL": "xx_XX", "TZ": "Asia/Tokyo"}
    for name, value in surroundings.items():
        monkeypatch.setenv(name, value)
    url = server.start(folder)
    assert ask(url, "SHOW timezone") == "UTC"


@as_root
def test_root_keeps_the_files_where_the_server_may_reach_them_and_opens_nothing(
    server: EmbeddedPostgres, tmp_path: Path, shelter: Path
) -> None:
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o700)
    before = [(path, path.stat().st_mode) for path in (closed, *closed.parents)]
    url = server.start(closed / "data")
    assert ask(url, "SELECT 1") == 1
    assert [(path, path.stat().st_mode) for path in (closed, *closed.parents)] == before
    assert (closed / "data" / "postgres").resolve().parent == shelter
    assert server.pid
    assert Path(f"/proc/{server.pid}").stat().st_uid != 0


@as_root
def test_root_runs_a_database_as_the_user_who_made_it(server: EmbeddedPostgres, folder: Path) -> None:
    server.start(folder)
    server.stop()
    home = folder / "postgres"
    for path in (home, *home.rglob("*")):
        os.lchown(path, 65534, 65534)
    assert ask(server.start(folder), "SELECT 1") == 1
    assert server.pid
    assert Path(f"/proc/{server.pid}").stat().st_uid == 65534


def test_the_log_repeats_nobodys_data(server: EmbeddedPostgres, folder: Path) -> None:
    url = server.start(folder)
    do(url, "CREATE TABLE people (phone text PRIMARY KEY)")
    with psycopg.connect(url) as connection, pytest.raises(psycopg.errors.UniqueViolation):
        for _ in range(2):
            connection.execute("INSERT INTO people VALUES (%s)", ["13800138000"])
    log = (folder / "postgres" / "server.log").read_text()
    assert "people_pkey" in log
    assert "13800138000" not in log


@as_root
def test_root_copies_programs_that_the_server_may_not_reach(tmp_path: Path) -> None:
    tmp_path.chmod(0o700)
    programs = tmp_path / "wheel" / "pginstall18" / "bin"
    programs.mkdir(parents=True)
    (programs / "postgres").write_text("#!/bin/sh")
    with tempfile.TemporaryDirectory() as open_folder:
        Path(open_folder).chmod(0o755)
        copied = sheltered_programs(programs, Runner(65534, 65534), Path(open_folder))
        assert (copied / "postgres").read_text() == "#!/bin/sh"
        assert sheltered_programs(programs, Runner(65534, 65534), Path(open_folder)) == copied
    assert sheltered_programs(programs, Runner(), Path(open_folder)) == programs


@as_root
def test_the_copied_programs_find_their_libraries(tmp_path: Path) -> None:
    tmp_path.chmod(0o700)
    programs = find_programs()
    package = programs.parent.parent
    for there in (package, package.with_name(f"{package.name}.libs")):
        (tmp_path / there.name).symlink_to(there)
    hidden = tmp_path / package.name / programs.parent.name / programs.name
    with tempfile.TemporaryDirectory() as open_folder:
        Path(open_folder).chmod(0o755)
        copied = sheltered_programs(hidden, Runner(65534, 65534), Path(open_folder))
        assert copied.is_relative_to(open_folder)
        asked = [copied / "initdb", "--version"]
        subprocess.run(asked, check=True, user=65534, group=65534, extra_groups=[], stdout=subprocess.DEVNULL)


def test_programs_of_no_version_on_earth_are_not_found() -> None:
    assert (find_programs() / "initdb").exists()
    with pytest.raises(NoPostgres):
        find_programs(3)


async def test_a_database_elsewhere_is_reached_by_url_the_same_way(
    server: EmbeddedPostgres, folder: Path, shelter: Path, tmp_path: Path
) -> None:
    server.start(folder)
    server.stop()
    with (folder / "postgres" / "pg_hba.conf").open("a") as doors:
        doors.write("host all all 127.0.0.1/32 scram-sha-256\n")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    password = (folder / "postgres.key").read_text()
    settings = {"fsync": "off", "listen_addresses": "127.0.0.1", "port": str(port)}
    with EmbeddedPostgres(settings=settings, shelter=shelter) as elsewhere:
        elsewhere.start(folder)
        for scheme in ("postgres", "postgresql", "postgresql+psycopg"):
            url = f"{scheme}://wanglou:{password}@127.0.0.1:{port}/wanglou"
            assert engine_url(url).drivername == "postgresql+psycopg"
            migrate(url)
            database = await Database.connect(url, tmp_path / "media")
            assert await database.ready() is True
            await database.close()


def test_a_command_finds_the_database_of_the_brain_that_runs_beside_it(server: EmbeddedPostgres, folder: Path) -> None:
    assert running_url(folder) is None
    url = server.start(folder)
    assert running_url(folder) == url
    server.stop()
    assert running_url(folder) is None


@as_root
def test_root_opens_its_own_data_folder_for_passing_through_and_nothing_in_it(
    server: EmbeddedPostgres, new_folder: Path
) -> None:
    new_folder.mkdir(mode=0o700)
    server.start(new_folder)
    assert new_folder.stat().st_mode & 0o777 == 0o701
    assert not (new_folder / "postgres").is_symlink()
    assert all(path.stat().st_mode & 0o077 == 0 for path in new_folder.iterdir())
