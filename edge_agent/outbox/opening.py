"""Opens the outbox's file, and only if SQLite will keep what it promises: a power cut must not undo a receipt."""

import sqlite3
from collections.abc import Mapping
from pathlib import Path

from protocol.causes import cause_of
from protocol.errors import WanglouError

SCHEMA_VERSION = 2
#: The write-ahead log is folded back this often, so that a full disk finds it small (ADR 0005).
_CHECKPOINT_PAGES = 100
_LARGEST_JOURNAL_BYTES = 1024 * 1024

_SCHEMA = """
CREATE TABLE outbox (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, event_id TEXT NOT NULL, revision INTEGER NOT NULL,
    phase TEXT NOT NULL, severity INTEGER NOT NULL, body TEXT NOT NULL,
    wall TEXT NOT NULL, boot_s REAL NOT NULL, boot TEXT NOT NULL,
    began_wall TEXT, began_boot_s REAL, began_boot TEXT, UNIQUE (event_id, revision)) STRICT;
CREATE TABLE open_events (
    event_id TEXT PRIMARY KEY, body TEXT NOT NULL,
    began_wall TEXT, began_boot_s REAL, began_boot TEXT) STRICT, WITHOUT ROWID;
CREATE TABLE dead_letters (
    seq INTEGER PRIMARY KEY, event_id TEXT NOT NULL, revision INTEGER NOT NULL,
    refused_at TEXT NOT NULL, reason TEXT NOT NULL, body TEXT NOT NULL) STRICT;
CREATE TABLE counters (name TEXT PRIMARY KEY, n INTEGER NOT NULL) STRICT, WITHOUT ROWID;
"""
#: Version 1 did not know on which clock the start of an event had been read.
_FROM_1 = "".join(
    f"ALTER TABLE {table} ADD COLUMN {column};"
    for table in ("outbox", "open_events")
    for column in ("began_wall TEXT", "began_boot_s REAL", "began_boot TEXT")
)


class OutboxUnsafe(WanglouError):
    """The disk or its file system does not keep what it promises to keep."""

    key = "error.edge.outbox.unsafe"


def connect(path: Path, quota_pages: int) -> sqlite3.Connection:
    """Open and prepare the file; raises OutboxUnsafe unless SQLite answers what we asked of it."""
    db = sqlite3.connect(path, isolation_level=None, check_same_thread=False, timeout=5.0)
    wanted: dict[str, int | str] = {
        "journal_mode": "wal",
        "synchronous": 2,  # FULL: NORMAL lost acknowledged rows in 2,661 of 3,000 simulated power cuts
        "wal_autocheckpoint": _CHECKPOINT_PAGES,
        "journal_size_limit": _LARGEST_JOURNAL_BYTES,
    }
    try:
        for pragma, value in wanted.items():
            db.execute(f"PRAGMA {pragma} = {value}")
        _create(db, path)
        check_pragmas(db, wanted, path)
        used = db.execute("PRAGMA page_count").fetchone()[0]
        allowed = db.execute(f"PRAGMA max_page_count = {quota_pages}").fetchone()[0]
        if allowed != max(quota_pages, used):
            raise OutboxUnsafe(file=str(path), what="max_page_count", found=allowed, expected=quota_pages)
    except sqlite3.Error as error:
        db.close()
        raise OutboxUnsafe("error.edge.outbox.unusable", file=str(path), why=cause_of(error)) from None
    except OutboxUnsafe:
        db.close()
        raise
    return db


def check_pragmas(db: sqlite3.Connection, wanted: Mapping[str, int | str], path: Path) -> None:
    """Ask SQLite what it really does: a request it cannot meet it passes over. Raises OutboxUnsafe."""
    for pragma, value in wanted.items():
        found = db.execute(f"PRAGMA {pragma}").fetchone()[0]
        if found != value:
            raise OutboxUnsafe(file=str(path), what=pragma, found=found, expected=value)


def _create(db: sqlite3.Connection, path: Path) -> None:
    version = db.execute("PRAGMA user_version").fetchone()[0]
    if version in (0, 1):
        script = _FROM_1 if version else _SCHEMA
        db.executescript(f"BEGIN; {script} PRAGMA user_version = {SCHEMA_VERSION}; COMMIT;")
    elif version != SCHEMA_VERSION:
        raise OutboxUnsafe(file=str(path), what="user_version", found=version, expected=SCHEMA_VERSION)


def set_aside_damaged(path: Path) -> Path | None:
    """Move an unreadable outbox out of the way: eyes that stay shut would be worse than a gap."""
    if not path.exists() or _is_sound(path):
        return None
    number = 1 + sum(1 for _ in path.parent.glob(f"{path.name}.damaged-*"))
    aside = path.with_name(f"{path.name}.damaged-{number}")
    for suffix in ("", "-wal", "-shm"):
        part = Path(f"{path}{suffix}")
        if part.exists():
            part.rename(f"{aside}{suffix}")
    return aside


def _is_sound(path: Path) -> bool:
    db = sqlite3.connect(path, timeout=5.0)
    try:
        return bool(db.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok")
    except sqlite3.DatabaseError as error:
        # Somebody else holding the lock, or a refused directory, is no damage.
        return getattr(error, "sqlite_errorcode", 0) & 0xFF not in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
    finally:
        db.close()
