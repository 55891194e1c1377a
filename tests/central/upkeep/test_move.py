"""The brain's memory goes into another database whole or not at all, there and back, and the old one stays."""

import asyncio
import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from typer.testing import CliRunner, Result

from central.storage import embedded
from central.storage.embedded import EmbeddedPostgres
from central.storage.migrate import migrate
from central.upkeep import move as room
from central.upkeep.errors import BrainRuns, NotEmpty, NotTheSame, SameDatabase, ToolFailed
from central.upkeep.inventory import Inventory, take_inventory
from central.upkeep.move import move
from central.upkeep.tools import connected
from tests.central.brain import Brain, running_brain
from tests.central.http.houses import build
from wanglou.cli_central import app

OLD_PROGRAMS = Path("/usr/lib/postgresql/15/bin")


@pytest.fixture
async def resting(database_url: str, tmp_path: Path) -> str:
    """The database of a brain that was stopped, with something of everything in it."""
    async with running_brain(database_url, tmp_path / "brain") as brain:
        await build(brain, forgetful=False)
        await _a_job_that_waits(brain)
    return database_url


async def _a_job_that_waits(brain: Brain) -> None:
    await brain.incident_of("有人在草坪打架，流血了")


def inventory(url: str) -> Inventory:
    with connected(url) as connection:
        return take_inventory(connection)


def is_empty(url: str) -> bool:
    with connected(url) as connection:
        return not connection.execute("SELECT 1 FROM pg_class WHERE relnamespace = 'public'::regnamespace").fetchall()


async def test_everything_arrives_and_the_source_stays_as_it_was(resting: str, empty_url: str) -> None:
    before = inventory(resting)
    moved = await asyncio.to_thread(move, resting, empty_url)
    assert moved.broken == []
    assert before == inventory(resting) == inventory(empty_url) == moved.inventory
    assert before.rows["activities"] > 9
    assert before.rows["procrastinate_jobs"] > 9, "timers go along"
    migrate(empty_url)
    with psycopg.connect(empty_url) as connection:  # the rules came along, not only the rows
        with pytest.raises(psycopg.errors.IntegrityConstraintViolation):
            connection.execute("DELETE FROM activities")
        connection.rollback()
        connection.execute("INSERT INTO feed (district_id, place_path, audience, recipient, topic, subject_id, at)"
                           " VALUES ('q', 'q', 'desk', '', 't', 's', now())")  # fmt: skip


async def test_a_target_that_holds_something_is_refused(resting: str, empty_url: str) -> None:
    migrate(empty_url)
    with pytest.raises(NotEmpty):
        await asyncio.to_thread(move, resting, empty_url)
    with pytest.raises(SameDatabase):
        await asyncio.to_thread(move, resting, resting)


async def test_while_a_brain_works_with_it_nothing_is_moved(resting: str, empty_url: str) -> None:
    with psycopg.connect(resting), pytest.raises(BrainRuns) as refused:
        await asyncio.to_thread(move, resting, empty_url)
    assert "1" in refused.value.text.zh
    assert is_empty(empty_url)


async def test_a_move_that_breaks_off_leaves_the_target_empty_and_is_done_again(resting: str, empty_url: str) -> None:
    with psycopg.connect(empty_url) as connection:  # the copy stumbles over it after half of its way
        connection.execute("CREATE TYPE procrastinate_job_status AS ENUM ('mine')")
    before = inventory(resting)
    with pytest.raises(ToolFailed) as refused:
        await asyncio.to_thread(move, resting, empty_url)
    assert "procrastinate_job_status" in refused.value.text.en
    assert inventory(resting) == before
    with connected(empty_url) as connection:
        assert connection.execute("SELECT 1 FROM pg_tables WHERE schemaname = 'public'").fetchall() == []
    with psycopg.connect(empty_url) as connection:
        connection.execute("DROP TYPE procrastinate_job_status")
    assert (await asyncio.to_thread(move, resting, empty_url)).inventory == before


async def test_what_does_not_add_up_is_taken_back(
    resting: str, empty_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Somebody takes a row out of the target between the copy and the comparison."""
    kept = room.copy

    def losing(*given: object) -> None:
        kept(*given)  # type: ignore[arg-type]
        with psycopg.connect(empty_url) as connection:
            connection.execute("DELETE FROM places WHERE place_path = 'jizhou'")

    monkeypatch.setattr(room, "copy", losing)
    with pytest.raises(NotTheSame) as refused:
        await asyncio.to_thread(move, resting, empty_url)
    monkeypatch.undo()
    assert "places" in refused.value.text.zh
    assert is_empty(empty_url)
    assert (await asyncio.to_thread(move, resting, empty_url)).broken == []


@pytest.fixture
def old_server(shelter: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A server of an older version than ours."""
    if not (OLD_PROGRAMS / "initdb").exists():
        pytest.skip("no PostgreSQL 15 on this machine: moving to an older server is not tried")
    monkeypatch.setattr(embedded, "find_programs", lambda version=None: OLD_PROGRAMS)
    folder = shelter / "old"
    with EmbeddedPostgres(settings={"fsync": "off"}, shelter=shelter) as server:
        yield server.start(folder)
    shutil.rmtree(folder)


async def test_an_older_server_takes_it_too_and_gives_it_back(resting: str, old_server: str, empty_url: str) -> None:
    with connected(old_server) as connection:
        assert connection.info.server_version // 10_000 == 15
    before = inventory(resting)
    await asyncio.to_thread(move, resting, old_server)
    assert (await asyncio.to_thread(move, old_server, empty_url)).inventory == before


def central(*words: str) -> Result:
    return CliRunner().invoke(app, [*words, "--json"])


async def test_from_the_command_line_into_the_embedded_one_through_a_backup_and_a_drill(
    resting: str, tmp_path: Path
) -> None:
    """What an administrator types, one after the other."""
    brain, second = str(tmp_path / "brain"), str(tmp_path / "second")
    secret = tmp_path / "secret"
    secret.write_text("a long enough passphrase\n")
    moved = await asyncio.to_thread(central, "move", "--to", "embedded", "--data", brain, "--database-url", resting)
    assert moved.exit_code == 0, moved.output
    assert json.loads(moved.stdout)["counts"]["incidents"] > 9
    backup = await asyncio.to_thread(
        central, "backup", str(tmp_path), "--data", brain, "--passphrase-file", str(secret)
    )
    assert backup.exit_code == 0, backup.output
    made = json.loads(backup.stdout)
    tried = await asyncio.to_thread(central, "drill", made["file"], "--passphrase-file", str(secret))
    assert tried.exit_code == 0, tried.output
    assert json.loads(tried.stdout)["ok"] is True
    assert json.loads(tried.stdout)["seconds"] > 0
    back = await asyncio.to_thread(central, "restore", made["file"], "--data", second, "--passphrase-file", str(secret))
    assert back.exit_code == 0, back.output
    again = await asyncio.to_thread(
        central, "restore", made["file"], "--data", second, "--passphrase-file", str(secret)
    )
    assert again.exit_code == 2
    assert json.loads(again.stderr)["error"] == "error.upkeep.not_empty"
    same = await asyncio.to_thread(central, "move", "--to", "embedded", "--data", second)
    assert json.loads(same.stderr)["error"] == "error.upkeep.same"


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_what_cannot_be_done_is_one_line_in_both_languages(tmp_path: Path, lang: str) -> None:
    short = tmp_path / "short"
    short.write_text("12345")
    for words in (
        ("drill", str(tmp_path / "nothing")),
        ("restore", str(short), "--data", str(tmp_path / "d")),
        ("drill", str(short), "--passphrase-file", str(short)),
        ("backup", str(tmp_path), "--data", str(tmp_path / "d")),
        ("backup", str(tmp_path), "--database-url", "nonsense"),
        ("move", "--to", "embedded", "--data", str(tmp_path / "d")),
        ("move", "--to", "nonsense", "--database-url", "postgresql://127.0.0.1:1/x"),
    ):
        result = CliRunner().invoke(app, [*words, "--lang", lang])
        assert result.exit_code == 2, words
        assert result.stderr.count("\n") == 1
        assert ("。" in result.stderr) is (lang == "zh") or "没有这个文件" in result.stderr
    assert not (tmp_path / "d").exists()
