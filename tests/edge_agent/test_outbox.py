"""The outbox: what was accepted is there, what was answered is gone, and a full disk is not the end."""

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from uuid import uuid4

import pytest

from edge_agent.clock import Stamp
from edge_agent.outbox import Outbox, OutboxFull, OutboxUnsafe, check_pragmas
from protocol.events import Event, Phase
from protocol.hazards import Severity
from tests.edge_agent.world import NOON, child_environment, event

QUOTA = 256 * 1024


def told() -> Event:
    """One that the outbox need not remember once it is delivered."""
    return event(phase=Phase.ENDED)


@pytest.fixture
def outbox(tmp_path: Path) -> Iterator[Outbox]:
    with closing(Outbox(tmp_path / "outbox.sqlite3", quota_bytes=QUOTA, ballast_bytes=4096)) as outbox:
        yield outbox


def keys(outbox: Outbox) -> list[tuple[str, int]]:
    return [(letter.event_id, letter.revision) for letter in outbox.oldest(10_000, 10**9)]


def test_what_was_appended_comes_out_oldest_first_and_unchanged(outbox: Outbox) -> None:
    events = [event() for _ in range(5)]
    for one in events:
        outbox.append(one)
    assert [Event.model_validate_json(letter.body) for letter in outbox.oldest(10, 10**6)] == events


def test_the_same_revision_twice_is_one(outbox: Outbox) -> None:
    once = event()
    outbox.append(once)
    outbox.append(once)
    assert outbox.account().waiting == 1


def test_it_is_still_there_after_a_restart(tmp_path: Path, outbox: Outbox) -> None:
    outbox.append(event())
    before = keys(outbox)
    outbox.close()
    with closing(Outbox(tmp_path / "outbox.sqlite3", quota_bytes=QUOTA)) as again:
        assert keys(again) == before


def test_a_batch_is_bounded_in_number_and_in_bytes_but_never_empty(outbox: Outbox) -> None:
    for _ in range(5):
        outbox.append(event())
    size = len(outbox.oldest(1, 1)[0].body)
    assert len(outbox.oldest(3, 10**6)) == 3
    assert len(outbox.oldest(5, 2 * size + 10)) == 2
    assert len(outbox.oldest(5, 1)) == 1


def test_only_what_was_answered_is_forgotten(outbox: Outbox) -> None:
    for _ in range(4):
        outbox.append(event())
    letters = outbox.oldest(4, 10**6)
    outbox.settle([letters[0].seq], [(letters[2].seq, "不认识这个摄像头")], NOON)
    assert [letter.seq for letter in outbox.oldest(4, 10**6)] == [letters[1].seq, letters[3].seq]
    assert outbox.dead_letters() == ((letters[2].event_id, 1, "不认识这个摄像头"),)
    account = outbox.account()
    assert (account.waiting, account.delivered, account.rejected) == (2, 1, 1)


def test_a_late_second_answer_harms_nobody(outbox: Outbox) -> None:
    outbox.append(event())
    (letter,) = outbox.oldest(1, 10**6)
    outbox.settle([letter.seq], [], NOON)
    outbox.append(event())
    outbox.settle([letter.seq], [], NOON)
    assert outbox.account().waiting == 1


def test_full_means_overtaken_revisions_go_first_and_are_counted(outbox: Outbox) -> None:
    serious, trifle = uuid4(), uuid4()
    outbox.append(event(serious, 1, severity=Severity.LIFE_SAFETY))
    outbox.append(event(trifle, 1, severity=Severity.HOUSEKEEPING))
    for revision in range(2, 200):
        outbox.append(event(serious, revision, Phase.UPDATED, Severity.LIFE_SAFETY))
        outbox.append(event(trifle, revision, Phase.UPDATED, Severity.HOUSEKEEPING))
    for _ in range(200):
        outbox.append(told())
    account = outbox.account()
    assert account.dropped > 0
    assert account.refused == 0
    assert account.waiting + account.dropped == 2 * 199 + 200
    left = keys(outbox)
    assert {(str(serious), 1), (str(serious), 199), (str(trifle), 1), (str(trifle), 199)} <= set(left)
    # The least severe went first: nothing of the serious one while there was anything left of the other.
    trifles = [revision for id_, revision in left if id_ == str(trifle)]
    seriouses = [revision for id_, revision in left if id_ == str(serious)]
    assert len(seriouses) == 199 or trifles == [1, 199]


def test_full_without_anything_overtaken_refuses_and_counts(outbox: Outbox) -> None:
    stored = []
    with pytest.raises(OutboxFull):
        for _ in range(10_000):
            one = told()
            outbox.append(one)
            stored.append((str(one.event_id), 1))
    assert keys(outbox) == stored
    assert outbox.account().refused == 1


def test_after_the_brain_answered_a_full_outbox_takes_events_again(outbox: Outbox) -> None:
    with pytest.raises(OutboxFull):
        for _ in range(10_000):
            outbox.append(told())
    outbox.settle([letter.seq for letter in outbox.oldest(50, 10**9)], [], NOON)
    # Not all 50: the index over random ids fills its pages unevenly (35 to 42 of 50 in 150 runs).
    for _ in range(25):
        outbox.append(told())
    assert outbox.account().delivered == 50


def test_dead_letters_do_not_fill_the_outbox(outbox: Outbox) -> None:
    for _ in range(30):
        for _ in range(50):
            outbox.append(told())
        outbox.settle([], [(letter.seq, "nein") for letter in outbox.oldest(50, 10**9)], NOON)
    assert outbox.account().rejected == 1500
    assert len(outbox.dead_letters()) <= 1000


def test_the_file_never_grows_beyond_its_quota(tmp_path: Path, outbox: Outbox) -> None:
    with pytest.raises(OutboxFull):
        for _ in range(10_000):
            outbox.append(told())
    assert (tmp_path / "outbox.sqlite3").stat().st_size <= QUOTA + 16 * 4096
    assert (tmp_path / "outbox.sqlite3-wal").stat().st_size <= 2 * 1024 * 1024


def test_it_runs_in_wal_mode_with_full_synchronisation(tmp_path: Path, outbox: Outbox) -> None:
    check_pragmas(outbox._db, {"journal_mode": "wal", "synchronous": 2}, tmp_path)


def test_sqlite_that_does_not_do_as_asked_is_refused(tmp_path: Path) -> None:
    lax = sqlite3.connect(tmp_path / "lax.db")
    with pytest.raises(OutboxUnsafe, match="synchronous is 1, expected 2"):
        lax.execute("PRAGMA synchronous = 1")
        check_pragmas(lax, {"synchronous": 2}, tmp_path / "lax.db")
    lax.close()


def test_an_outbox_of_a_newer_version_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "outbox.sqlite3"
    newer = sqlite3.connect(path)
    newer.execute("PRAGMA user_version = 99")
    newer.close()
    with pytest.raises(OutboxUnsafe, match="user_version"):
        Outbox(path, quota_bytes=QUOTA)
    assert path.exists()


@pytest.mark.parametrize("damage", [b"not a database at all, but long enough to look like one", None])
def test_a_damaged_outbox_is_put_aside_not_deleted_and_a_new_one_begun(tmp_path: Path, damage: bytes | None) -> None:
    path = tmp_path / "outbox.sqlite3"
    first = Outbox(path, quota_bytes=QUOTA)
    for _ in range(100):
        first.append(event())
    first.close()
    broken = damage or path.read_bytes()[:20_000] + os.urandom(4096) + path.read_bytes()[24_096:]
    path.write_bytes(broken)
    with closing(Outbox(path, quota_bytes=QUOTA)) as second:
        assert second.set_aside is not None
        assert second.set_aside.read_bytes() == broken
        second.append(event())
        assert second.account().waiting == 1


def test_a_quota_smaller_than_what_lies_there_still_opens(tmp_path: Path, outbox: Outbox) -> None:
    for _ in range(60):
        outbox.append(event())
    outbox.close()
    with closing(Outbox(tmp_path / "outbox.sqlite3", quota_bytes=8192)) as small:
        assert small.account().waiting == 60


def test_what_a_crash_left_open_ends_at_the_next_start(tmp_path: Path, outbox: Outbox) -> None:
    open_id, over_id = uuid4(), uuid4()
    for one in (
        event(open_id, 1), event(open_id, 2, Phase.UPDATED), event(over_id, 1), event(over_id, 2, Phase.ENDED)
    ):  # fmt: skip
        outbox.append(one)
    outbox.close()
    with closing(Outbox(tmp_path / "outbox.sqlite3", quota_bytes=QUOTA)) as again:
        for _ in range(2):  # a second crash does not end it twice
            again.end_left_open(NOON)
        last = Event.model_validate_json(again.oldest(10, 10**6)[-1].body)
        waiting = again.account().waiting
    assert (last.event_id, last.revision, last.phase) == (open_id, 3, Phase.ENDED)
    assert last.reasons[0].code == "edge.restarted"
    assert waiting == 5


VERSION_1 = """
CREATE TABLE outbox (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, event_id TEXT NOT NULL, revision INTEGER NOT NULL,
    phase TEXT NOT NULL, severity INTEGER NOT NULL, body TEXT NOT NULL,
    wall TEXT NOT NULL, boot_s REAL NOT NULL, boot TEXT NOT NULL, UNIQUE (event_id, revision)) STRICT;
CREATE TABLE open_events (event_id TEXT PRIMARY KEY, body TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE dead_letters (
    seq INTEGER PRIMARY KEY, event_id TEXT NOT NULL, revision INTEGER NOT NULL,
    refused_at TEXT NOT NULL, reason TEXT NOT NULL, body TEXT NOT NULL) STRICT;
CREATE TABLE counters (name TEXT PRIMARY KEY, n INTEGER NOT NULL) STRICT, WITHOUT ROWID;
PRAGMA user_version = 1;
"""


def test_an_outbox_of_the_first_version_is_taken_over_with_all_that_lies_in_it(tmp_path: Path) -> None:
    path, one = tmp_path / "outbox.sqlite3", event()
    with closing(sqlite3.connect(path)) as old:
        old.executescript(VERSION_1)
        row = (str(one.event_id), 1, "started", 2, one.model_dump_json(), NOON.isoformat(), 5.0, "a")
        marks = ", ".join("?" * len(row))
        old.execute(
            f"INSERT INTO outbox (event_id, revision, phase, severity, body, wall, boot_s, boot) VALUES ({marks})", row
        )
        old.execute("INSERT INTO open_events VALUES (?, ?)", (str(one.event_id), one.model_dump_json()))
        old.commit()
    with closing(Outbox(path, quota_bytes=QUOTA, ballast_bytes=4096)) as outbox:
        outbox.end_left_open(NOON)
        first, last = outbox.oldest(9, 10**6)
    assert first.began == first.seen == Stamp(NOON, 5.0, "a")
    assert (last.event_id, last.revision) == (str(one.event_id), 2)
    assert last.began.wall == one.started_at
    assert last.began.boot != last.seen.boot


FULL_DISK = """
import sys
from pathlib import Path
from edge_agent.outbox import Outbox, OutboxFull
from protocol.events import Phase
from tests.edge_agent.world import NOON, event

folder = Path(sys.argv[1])
outbox = Outbox(folder / "outbox.sqlite3", quota_bytes=10**9, ballast_bytes=1024 * 1024)
assert (folder / "ballast").exists()
stored = []
try:
    while True:
        one = event(phase=Phase.ENDED)
        outbox.append(one)
        stored.append(str(one.event_id))
except OutboxFull:
    pass
assert (folder / "ballast").exists(), "the ballast was spent on appending"
assert [letter.event_id for letter in outbox.oldest(10**6, 10**9)] == stored
# Where even DELETE would fail, the ballast's room lets the brain's answers through.
outbox.settle([letter.seq for letter in outbox.oldest(400, 10**9)], [], NOON)
for _ in range(50):
    outbox.append(event(phase=Phase.ENDED))
assert outbox.account().waiting == len(stored) - 350
print(len(stored), outbox.account())
"""


def test_a_full_disk_loses_nothing_and_does_not_wedge_the_outbox(tmp_path: Path, repository: Path) -> None:
    if shutil.which("unshare") is None or os.system("unshare -Urm true 2>/dev/null") != 0:
        pytest.skip("this machine lets nobody mount a small disk")
    script = tmp_path / "full_disk.py"
    script.write_text(FULL_DISK)
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = f'mount -t tmpfs -o size=8m none "{disk}" && exec "{sys.executable}" "{script}" "{disk}"'
    done = subprocess.run(
        ["unshare", "-Urm", "sh", "-c", mounted],
        capture_output=True, text=True, timeout=120, env=child_environment(repository), check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert int(done.stdout.split()[0]) > 500
