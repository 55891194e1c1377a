"""A backup is whole or it is none, it holds one moment, and it brings everything back."""

import asyncio
import json
import os
import resource
import signal
import subprocess
import sys
import tarfile
import time
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import psycopg
import pytest

from central.settings import read_settings
from central.storage.database import Database
from central.storage.migrate import head
from central.upkeep.archive import DATABASE, MANIFEST, SUFFIX, Manifest, members_of, read_whole
from central.upkeep.backup import Made, make_backup, place_for
from central.upkeep.drill import drill
from central.upkeep.errors import (
    BackupDamaged,
    BackupExists,
    BackupTooNew,
    BrainRuns,
    NoBrain,
    NotABackup,
    NotEmpty,
    PassphraseNeeded,
    ToolMissing,
    UpkeepError,
    WrongPassphrase,
)  # fmt: skip
from central.upkeep.inventory import take_inventory
from central.upkeep.restore import restore
from central.upkeep.tools import connected, tools_for
from tests.central.upkeep.conftest import Kept

NOW = datetime(2026, 11, 28, 6, 30, tzinfo=UTC)
PASSPHRASE = "correct horse battery"
ROOT = Path(__file__).parents[3]


def backed_up(kept: Kept, file: Path, passphrase: str | None = None) -> Made:
    made = make_backup(
        kept.url, kept.media, kept.folder, file, now=NOW, software="0.1.0", passphrase=passphrase
    )  # fmt: skip
    assert made.manifest.missing == ()
    return made


def holds_nothing(url: str) -> bool:
    with connected(url) as connection:
        return not connection.execute("SELECT 1 FROM pg_tables WHERE schemaname = 'public'").fetchall()


def only(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.iterdir())


async def test_a_brain_that_goes_on_working_comes_back_whole_elsewhere(
    kept: Kept, empty_url: str, tmp_path: Path
) -> None:
    busy = asyncio.create_task(_report_for_ever(kept))
    try:
        made = await asyncio.to_thread(backed_up, kept, tmp_path / "day.wanglou-backup")
    finally:
        busy.cancel()
        await asyncio.gather(busy, return_exceptions=True)
    found = await asyncio.to_thread(restore, empty_url, tmp_path / "m", tmp_path / "new", made.file, None)
    assert found.whole
    assert made.manifest.rows["incidents"] >= 9
    assert made.manifest.evidence == 6
    assert made.file.stat().st_mode & 0o777 == 0o600
    database = await Database.connect(empty_url, tmp_path / "m")
    assert await database.ready()
    await database.close()


async def _report_for_ever(kept: Kept) -> None:
    while True:
        await kept.brain.report("3号楼楼道灯不亮")


async def test_the_drill_tries_it_out_says_how_long_and_leaves_nothing(
    kept: Kept, tmp_path: Path, shelter: Path
) -> None:
    made = await asyncio.to_thread(backed_up, kept, tmp_path / "b")
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    done = await asyncio.to_thread(drill, made.file, None, scratch=scratch, shelter=shelter)
    assert done.check.whole
    assert done.seconds > 0
    assert only(scratch) == []


async def test_evidence_that_was_lost_is_named_by_the_backup_and_by_the_drill(
    kept: Kept, tmp_path: Path, shelter: Path
) -> None:
    gone, spoilt, unreadable, *_ = kept.files()
    gone.unlink()
    spoilt.write_bytes(b"not what it was")
    unreadable.unlink()
    unreadable.mkdir()  # whatever the disk answers
    made = await asyncio.to_thread(
        lambda: make_backup(kept.url, kept.media, kept.folder, tmp_path / "b", now=NOW, software="0", passphrase=None)
    )
    assert set(made.manifest.missing) == {gone.name, spoilt.name, unreadable.name}
    done = await asyncio.to_thread(drill, made.file, None, shelter=shelter)
    assert set(done.check.missing) == {gone.name, spoilt.name, unreadable.name}
    assert not done.check.whole


async def test_a_timeline_that_was_rewritten_is_found_by_the_drill(kept: Kept, tmp_path: Path, shelter: Path) -> None:
    with psycopg.connect(kept.url) as connection:
        connection.execute("ALTER TABLE activities DISABLE TRIGGER USER")
        connection.execute("UPDATE activities SET actor = 'somebody' WHERE seq = 1 AND district_id = 'jizhou'")
        connection.execute("ALTER TABLE activities ENABLE TRIGGER USER")
    made = await asyncio.to_thread(backed_up, kept, tmp_path / "b")
    done = await asyncio.to_thread(drill, made.file, None, shelter=shelter)
    assert done.check.broken
    assert all(name.startswith("jizhou/") and name.endswith("#1") for name in done.check.broken)
    assert done.check.different == []


async def test_a_sealed_backup_opens_with_its_passphrase_alone(kept: Kept, empty_url: str, tmp_path: Path) -> None:
    made = await asyncio.to_thread(backed_up, kept, tmp_path / "b", PASSPHRASE)
    assert b"qingyuan" not in made.file.read_bytes()
    with pytest.raises(WrongPassphrase):
        read_whole(made.file, PASSPHRASE + "!")
    with pytest.raises(PassphraseNeeded):
        read_whole(made.file, None)
    assert holds_nothing(empty_url)
    found = await asyncio.to_thread(restore, empty_url, tmp_path / "m", tmp_path / "n", made.file, PASSPHRASE)
    assert found.whole


def contents_of(file: Path) -> list[int]:
    """A byte in each member of a plain backup; what fills a tar up between them may change without harm."""
    with tarfile.open(file) as tar:
        return [member.offset_data + member.size // 2 for member in tar if member.size]


@pytest.mark.parametrize("passphrase", [None, PASSPHRASE], ids=["plain", "sealed"])
async def test_wherever_a_byte_changes_or_the_end_is_missing_it_is_refused_and_nothing_is_touched(
    kept: Kept, empty_url: str, tmp_path: Path, passphrase: str | None
) -> None:
    made = await asyncio.to_thread(backed_up, kept, tmp_path / "b", passphrase)
    whole = made.file.read_bytes()
    spoilt, target = tmp_path / "spoilt", tmp_path / "n"
    for at in contents_of(made.file) if passphrase is None else (100, len(whole) // 3, len(whole) // 2, len(whole) - 1):
        spoilt.write_bytes(whole[:at] + bytes([whole[at] ^ 0x55]) + whole[at + 1 :])
        with pytest.raises((BackupDamaged, NotABackup)):
            await asyncio.to_thread(restore, empty_url, target / "media", target, spoilt, passphrase)
    for length in (0, 10, 600, len(whole) // 2, len(whole) - (20_480 if passphrase is None else 1)):
        spoilt.write_bytes(whole[:length])
        with pytest.raises((BackupDamaged, NotABackup)):
            await asyncio.to_thread(restore, empty_url, target / "media", target, spoilt, passphrase)
    assert holds_nothing(empty_url)
    assert not target.exists()


@pytest.mark.parametrize("content", [b"", b"hello", os.urandom(5000), b"PK\x03\x04" + bytes(600)])
def test_what_is_no_backup_is_called_so(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "x").write_bytes(content)
    with pytest.raises(NotABackup):
        read_whole(tmp_path / "x", None)
    for path in (tmp_path, tmp_path / "nothing"):
        with pytest.raises(NotABackup):
            read_whole(path, None)


async def test_a_backup_of_a_later_version_is_not_tried(kept: Kept, empty_url: str, tmp_path: Path) -> None:
    with psycopg.connect(kept.url) as connection:
        (row,) = connection.execute("UPDATE alembic_version SET version_num = '9999' RETURNING version_num").fetchone()
    try:
        made = await asyncio.to_thread(backed_up, kept, tmp_path / "b")
    finally:
        with psycopg.connect(kept.url) as connection:
            connection.execute("UPDATE alembic_version SET version_num = %s", [head()])
    assert row == "9999"
    with pytest.raises(BackupTooNew) as refused:
        await asyncio.to_thread(restore, empty_url, tmp_path / "m", tmp_path / "n", made.file, None)
    assert "0.1.0" in refused.value.text.zh
    assert holds_nothing(empty_url)


async def test_a_backup_is_never_written_over_nor_restored_over_anything(
    kept: Kept, empty_url: str, tmp_path: Path
) -> None:
    made = await asyncio.to_thread(backed_up, kept, tmp_path / "b")
    with pytest.raises(BackupExists):
        await asyncio.to_thread(backed_up, kept, tmp_path / "b")
    with pytest.raises(NotEmpty):
        await asyncio.to_thread(restore, kept.url, tmp_path / "m", tmp_path / "n", made.file, None)
    with psycopg.connect(empty_url), pytest.raises(BrainRuns):
        await asyncio.to_thread(restore, empty_url, tmp_path / "m", tmp_path / "n", made.file, None)


async def test_a_restore_that_broke_off_is_simply_done_again(kept: Kept, empty_url: str, tmp_path: Path) -> None:
    made = await asyncio.to_thread(backed_up, kept, tmp_path / "b")
    with psycopg.connect(empty_url) as connection:  # psql will stumble over it in the middle
        connection.execute("CREATE TYPE procrastinate_job_status AS ENUM ('mine')")
    with pytest.raises(UpkeepError):
        await asyncio.to_thread(restore, empty_url, tmp_path / "m", tmp_path / "n", made.file, None)
    assert holds_nothing(empty_url)
    with psycopg.connect(empty_url) as connection:
        connection.execute("DROP TYPE procrastinate_job_status")
    assert (await asyncio.to_thread(restore, empty_url, tmp_path / "m", tmp_path / "n", made.file, None)).whole


def command(kept: Kept, *words: str) -> list[str]:
    where = ["--data", str(kept.folder), "--database-url", kept.url]
    return [sys.executable, "-m", "wanglou", "central", *words, *where, "--json"]


async def test_a_full_disk_leaves_no_half_backup_and_says_so(kept: Kept, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    folder.mkdir()

    def small() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))

    done = await asyncio.to_thread(
        subprocess.run, command(kept, "backup", str(folder)),
        capture_output=True, text=True, cwd=ROOT, preexec_fn=small, check=False,
    )  # fmt: skip
    assert done.returncode == 2, done.stderr
    assert json.loads(done.stderr)["error"] in ("error.upkeep.full", "error.upkeep.tool_failed")
    assert only(folder) == []


def _kill_once_begun(words: list[str], folder: Path) -> None:
    process = subprocess.Popen(words, cwd=ROOT, stderr=subprocess.DEVNULL)
    deadline = time.monotonic() + 60
    while not only(folder) and time.monotonic() < deadline:
        time.sleep(0.05)
    process.send_signal(signal.SIGKILL)
    process.wait()


async def test_what_a_killed_process_leaves_is_never_a_backup_and_goes_with_the_next(
    kept: Kept, tmp_path: Path
) -> None:
    folder = tmp_path / "backups"
    folder.mkdir()
    with psycopg.connect(kept.url) as held:  # pg_dump will wait for this table, and we kill it there
        held.execute("LOCK TABLE signals IN ACCESS EXCLUSIVE MODE")
        await asyncio.to_thread(_kill_once_begun, command(kept, "backup", str(folder)), folder)
        held.rollback()
    (half,) = only(folder)
    assert half.startswith(".half-")
    with pytest.raises(NotABackup):
        read_whole(folder / half, None)
    made = await asyncio.to_thread(backed_up, kept, place_for(folder, NOW))
    assert only(folder) == [made.file.name] == [f"wanglou-20261128T063000Z{SUFFIX}"]


async def test_the_settings_come_along_without_what_belongs_to_one_machine(kept: Kept, tmp_path: Path) -> None:
    (kept.folder / "central.toml").write_text(
        'community = "qingyuan/hedong/jinlanli"\ndatabase_url = "postgresql://a:secret@b/c"\nport = 8443\n'
    )
    made = await asyncio.to_thread(backed_up, kept, tmp_path / "b")
    with members_of(made.file, None) as members:
        contents = {member.name: member.content.read() for member in members}
    assert contents["central.toml"].decode().strip() == 'community = "qingyuan/hedong/jinlanli"'
    assert {DATABASE, MANIFEST} < set(contents)
    assert Manifest.model_validate_json(contents[MANIFEST]) == made.manifest


async def test_the_ways_to_people_come_back_too_and_nobody_else_reads_their_passwords(
    kept: Kept, empty_url: str, tmp_path: Path
) -> None:
    """A brain that came back and calls nobody would look as if nothing had happened."""
    elsewhere = tmp_path / "etc" / "ways.toml"
    elsewhere.parent.mkdir()
    elsewhere.write_text('[sms]\nurl = "https://sms.example/send"\n')
    (kept.folder / "outgoing-networks.txt").write_text("203.0.113.0/24\n")
    (kept.folder / "central.toml").write_text(f'channels_file = "{elsewhere}"\nmqtt_password = "secret"\n')
    done = await asyncio.to_thread(
        subprocess.run, command(kept, "backup", str(tmp_path / "b")), capture_output=True, text=True, cwd=ROOT,
        check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    found = await asyncio.to_thread(restore, empty_url, tmp_path / "m", tmp_path / "new", tmp_path / "b", None)
    assert found.whole
    settings = read_settings(data_folder=tmp_path / "new")
    assert settings.channels.read_text() == elsewhere.read_text()
    assert settings.networks.read_text() == "203.0.113.0/24\n"
    assert settings.mqtt_password is not None
    for file in (settings.channels, settings.networks, tmp_path / "new" / "central.toml"):
        assert file.stat().st_mode & 0o777 == 0o600, file


async def test_what_the_inventory_compares_tells_apart(kept: Kept) -> None:
    with connected(kept.url) as connection:
        found = take_inventory(connection)
        assert found.differs_from(found) == []
        fewer = replace(found, rows=found.rows | {"tasks": found.rows["tasks"] - 1})
        assert fewer.differs_from(found) == ["tasks"]
        connection.execute("ALTER TABLE activities DISABLE TRIGGER USER")
        connection.execute("DELETE FROM activities a WHERE seq = (SELECT max(seq) FROM activities)")
        assert take_inventory(connection).differs_from(found) == ["activities", "timelines"]


def test_a_program_that_is_missing_is_named_with_what_to_install() -> None:
    with pytest.raises(ToolMissing) as refused:
        tools_for(99)
    assert "postgresql-client-99" in refused.value.text.zh
    assert "postgresql-client-99" in refused.value.text.en


def test_an_empty_database_is_no_brain_and_nothing_is_written_of_it(empty_url: str, tmp_path: Path) -> None:
    with pytest.raises(NoBrain):
        make_backup(
            empty_url, tmp_path, tmp_path, tmp_path / "b", now=NOW, software="1",
            passphrase=None,
        )  # fmt: skip
    assert list(tmp_path.iterdir()) == []
