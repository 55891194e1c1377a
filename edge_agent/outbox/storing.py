"""Keeps every event on disk until the brain says it has it, through power cuts, full disks and long silences."""

import os
import sqlite3
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from edge_agent.clock import Stamp, same_clock, stamp, utc_now
from edge_agent.outbox.clocks import NO_STAMP, EventClocks, columns_of, long_ago, silence_s, stamp_of
from edge_agent.outbox.opening import connect, set_aside_damaged
from protocol.errors import WanglouError
from protocol.events import Event, Phase, Reason

_PAGE_BYTES = 4096
#: For forgetting, which needs pages too.
_PAGES_KEPT_BACK = 16
#: Refused events are kept for a person to read, the newest of them; the counter knows of all.
_DEAD_LETTERS_KEPT = 1000
_EVICTED_AT_ONCE = 64

_COUNT = "INSERT INTO counters (name, n) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET n = counters.n + excluded.n"
#: Middle revisions that a later one of the same event overtook: least severe first, then oldest.
_OVERTAKEN = """
SELECT seq FROM outbox AS o WHERE phase = 'updated'
    AND EXISTS (SELECT 1 FROM outbox AS n WHERE n.event_id = o.event_id AND n.revision > o.revision)
ORDER BY severity DESC, seq LIMIT ?
"""
_INSERT = (
    "INSERT INTO outbox (event_id, revision, phase, severity, body, wall, boot_s, boot,"
    " began_wall, began_boot_s, began_boot) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"
)
_OLDEST = (
    "SELECT seq, event_id, revision, body, wall, boot_s, boot, began_wall, began_boot_s, began_boot"
    " FROM outbox ORDER BY seq LIMIT ?"
)
_REMEMBER_OPEN = (
    "INSERT INTO open_events (event_id, body, began_wall, began_boot_s, began_boot) VALUES (?, ?, ?, ?, ?)"
    " ON CONFLICT (event_id) DO UPDATE SET body = excluded.body"
)
_LEFT_OPEN = "SELECT body, began_wall, began_boot_s, began_boot FROM open_events ORDER BY event_id"
_FORGET_OPEN = "DELETE FROM open_events WHERE event_id = ?"
_BURY = "INSERT OR REPLACE INTO dead_letters SELECT seq, event_id, revision, ?, ?, body FROM outbox WHERE seq = ?"
_FORGET_OLDEST_DEAD = (
    "DELETE FROM dead_letters WHERE seq <= (SELECT seq FROM dead_letters ORDER BY seq DESC LIMIT 1 OFFSET ?)"
)
#: A statement and the rows it is executed with.
Write = tuple[str, Sequence[tuple[object, ...]]]


class OutboxFull(WanglouError):
    """No room is left and nothing may be dropped: the event was not stored."""

    key = "error.edge.outbox.full"


@dataclass(frozen=True, slots=True)
class Waiting:
    """One revision that the brain has not acknowledged yet; ``body`` is its JSON."""

    seq: int
    event_id: str
    revision: int
    body: str
    #: The clocks on which were read: when the event began, and what this revision saw.
    began: Stamp
    seen: Stamp


@dataclass(frozen=True, slots=True)
class OutboxAccount:
    waiting: int = 0
    #: Taken by the brain since this outbox was made (duplicates included: a lost answer, sent again).
    delivered: int = 0
    #: Refused by the brain, each kept with its reason among the dead letters.
    rejected: int = 0
    #: Overtaken middle revisions given up to make room.
    dropped: int = 0
    #: Events for which there was no room at all.
    refused: int = 0


class Outbox:
    """An SQLite file with one writer lock. Whatever ``append`` returned from is on the disk."""

    def __init__(
        self,
        path: Path,
        *,
        quota_bytes: int,
        ballast_bytes: int = 4 * 1024 * 1024,
        now: Callable[[], datetime] = utc_now,
        stamped: Callable[[datetime], Stamp] = stamp,
    ) -> None:
        """``stamped`` says what the clock that nobody sets shows, when the wall's says that."""
        path.parent.mkdir(parents=True, exist_ok=True)
        self._path = path
        self._ballast = path.with_name("ballast")
        self._ballast_bytes = ballast_bytes
        self._now = now
        self._stamped = stamped
        self._clocks = EventClocks(stamped(now()))
        #: How many revisions were appended since we began.
        self.appended = 0
        self._refused = 0  # those for which a full disk did not even leave room to count
        self._more = threading.Condition(threading.Lock())
        #: Where an unreadable predecessor was put aside, if there was one. It is never deleted.
        self.set_aside = set_aside_damaged(path)
        self._quota_pages = quota_bytes // _PAGE_BYTES
        self._db = connect(path, self._quota_pages + _PAGES_KEPT_BACK)
        self._restore_ballast()

    def append(self, event: Event) -> None:
        """Store one revision; on return it survives kill -9 and a power cut. Raises OutboxFull."""
        here = self._stamped(self._now())
        with self._more:
            began, seen = self._clocks.of(event, here)
        self._store(event, began, seen)

    def _store(self, event: Event, began: Stamp, seen: Stamp) -> None:
        id_, body = str(event.event_id), event.model_dump_json()
        # Nearly always one clock said both.
        stamps = *columns_of(seen), *(NO_STAMP if same_clock(began, seen) else columns_of(began))
        row = (id_, event.revision, event.phase, event.severity.rank, body, *stamps)
        # The same revision twice is one revision: a restarted camera may repeat itself.
        store: list[Write] = [
            (_INSERT, [row]),
            (_FORGET_OPEN, [(id_,)]) if event.phase.last else (_REMEMBER_OPEN, [(id_, body, *columns_of(began))]),
        ]
        with self._more:
            # Rows lie mixed in pages: dropping some need not free a page, so drop until it fits or none is left.
            while not self._grow(store):
                if not self._make_room():
                    self._refused += not _try(self._db, [(_COUNT, [("refused", 1)])])
                    raise OutboxFull(event=f"{event.kind} {event.event_id}/{event.revision}")
            self.appended += 1
            self._more.notify_all()

    def end_left_open(self, at: datetime) -> None:
        """At start: nobody has looked since the agent died, so what it left open ends, with that reason.

        Raises OutboxFull; those not ended yet stay open for the next start.
        """
        here = self._stamped(at)
        with self._more:
            left = self._db.execute(_LEFT_OPEN).fetchall()
        for body, *columns in left:
            event = Event.model_validate_json(body)
            began = stamp_of(columns) or long_ago(event.started_at)
            silent_s = silence_s(event.observed_at, began, here)
            ended = {
                "revision": event.revision + 1,
                "phase": Phase.ENDED,
                "observed_at": at,
                "reasons": (Reason.of("edge.restarted", None, silent_s=round(silent_s, 1)),),
                "evidence": (),
            }
            self._store(event.model_copy(update=ended), began, here)

    def oldest(self, limit: int, largest_bytes: int) -> tuple[Waiting, ...]:
        """Up to ``limit`` waiting revisions, oldest first, together under ``largest_bytes`` (at least one)."""
        with self._more:
            rows = self._db.execute(_OLDEST, (limit,)).fetchall()
        taken: list[Waiting] = []
        room = largest_bytes
        for seq, event_id, revision, body, *columns in rows:
            seen = Stamp(datetime.fromisoformat(columns[0]), *columns[1:3])
            letter = Waiting(seq, event_id, revision, body, stamp_of(columns[3:]) or seen, seen)
            room -= len(letter.body.encode())
            if taken and room < 0:
                break
            taken.append(letter)
        return tuple(taken)

    def settle(self, taken: Sequence[int], rejected: Sequence[tuple[int, str]], at: datetime) -> None:
        """The brain answered: ``taken`` (seq) are forgotten, ``rejected`` (seq, why) become dead letters.

        Raises OutboxFull if a full disk does not even let us forget; they are then sent again, harmlessly.
        """
        gone = [(seq,) for seq in (*taken, *(seq for seq, _ in rejected))]
        with self._more:
            done = self._shrink(
                [
                    (_BURY, [(at.isoformat(), reason[:2000], seq) for seq, reason in rejected]),
                    ("DELETE FROM outbox WHERE seq = ?", gone),
                    (_FORGET_OLDEST_DEAD, [(_DEAD_LETTERS_KEPT,)]),
                    (_COUNT, [("delivered", len(taken)), ("rejected", len(rejected))]),
                ]
            )
            if not done:
                raise OutboxFull(event=f"{len(gone)}")
            self._restore_ballast()

    def dead_letters(self) -> tuple[tuple[str, int, str], ...]:
        """(event id, revision, reason) of what the brain refused, oldest first."""
        with self._more:
            rows = self._db.execute("SELECT event_id, revision, reason FROM dead_letters ORDER BY seq")
            return tuple(rows.fetchall())

    def account(self) -> OutboxAccount:
        with self._more:
            counters = dict(self._db.execute("SELECT name, n FROM counters").fetchall())
            waiting = self._db.execute("SELECT count(*) FROM outbox").fetchone()[0]
        counters["refused"] = counters.get("refused", 0) + self._refused
        return OutboxAccount(waiting=waiting, **counters)

    def wait_for_more(self, timeout_s: float) -> None:
        """Sleep until something is appended, somebody wakes us, or the time is over."""
        with self._more:
            self._more.wait(timeout_s)

    def wake(self) -> None:
        with self._more:
            self._more.notify_all()

    def close(self) -> None:
        with self._more:
            self._db.close()

    def _grow(self, writes: Sequence[Write]) -> bool:
        """Add something; False if that would take room which forgetting needs.

        SQLite must allocate pages even to delete (rebalancing, the log), so the last of them are kept back:
        a few below the quota, and on a full disk those of the ballast.
        """
        pages, free = (self._db.execute(f"PRAGMA {name}").fetchone()[0] for name in ("page_count", "freelist_count"))
        if pages - free >= self._quota_pages or (free < _PAGES_KEPT_BACK and not self._ballast.exists()):
            return False
        return _try(self._db, writes)

    def _shrink(self, writes: Sequence[Write]) -> bool:
        """Take something away, on a full disk in the ballast's room; False if even that is not enough."""
        if _try(self._db, writes):
            return True
        if self._free_bytes() > self._ballast_bytes or not self._ballast.exists():
            return False
        self._ballast.unlink()
        return _try(self._db, writes)

    def _make_room(self) -> bool:
        """Drop the oldest dead letters, which are counted already, or else the overtaken revisions that matter least.

        True if there were any.
        """
        dead = self._db.execute("SELECT seq FROM dead_letters ORDER BY seq LIMIT ?", (_EVICTED_AT_ONCE,)).fetchall()
        if dead:
            return self._shrink([("DELETE FROM dead_letters WHERE seq = ?", dead)])
        rows = self._db.execute(_OVERTAKEN, (_EVICTED_AT_ONCE,)).fetchall()
        dropped: list[Write] = [
            ("DELETE FROM outbox WHERE seq = ?", rows),
            (_COUNT, [("dropped", len(rows))]),
        ]
        return bool(rows) and self._shrink(dropped)

    def _free_bytes(self) -> int:
        disk = os.statvfs(self._path.parent)
        return disk.f_bavail * disk.f_frsize

    def _restore_ballast(self) -> None:
        if self._ballast.exists() or self._free_bytes() < 4 * self._ballast_bytes:
            return
        part = self._ballast.with_suffix(".part")
        try:
            # Random bytes: a compressing file system would keep zeros for nothing.
            part.write_bytes(os.urandom(self._ballast_bytes))
            part.rename(self._ballast)
        except OSError:
            part.unlink(missing_ok=True)


def _try(db: sqlite3.Connection, writes: Sequence[Write]) -> bool:
    """One transaction; False, and nothing written, if disk or quota are full."""
    try:
        db.execute("BEGIN IMMEDIATE")
        for statement, rows in writes:
            db.executemany(statement, rows)
        db.execute("COMMIT")
    except sqlite3.OperationalError as error:
        _roll_back(db)
        # A file system's own quota comes as an input/output error.
        if error.sqlite_errorcode & 0xFF in (sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR):
            return False
        raise
    except BaseException:
        _roll_back(db)
        raise
    return True


def _roll_back(db: sqlite3.Connection) -> None:
    if db.in_transaction:
        db.execute("ROLLBACK")
