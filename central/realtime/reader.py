"""Reads what is published in one district, once, and keeps it at hand for every screen of this process."""

import asyncio
import json
from bisect import bisect_right
from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, suppress
from dataclasses import dataclass, field
from uuid import UUID

import structlog

from central.domain.notice import FeedEntry, is_for
from central.services.ports.store import Store
from protocol.scope import Scope, whole

#: A comment line this often keeps proxies from closing a quiet feed, and is when the sessions are looked at again.
HEARTBEAT_S = 15.0
#: It looks no more often than this, however much happens.
BREATH_S = 0.1
#: So many entries are kept at hand. A screen that has not read for longer asks the database.
KEPT = 2000
#: Before the first look nothing is at hand.
_NOTHING_YET = 2**63

_log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Screen:
    """Who is looking: a feed entry outside the scope, or meant for somebody else, never reaches it."""

    scope: Scope
    account_id: UUID
    desk: bool

    def may_see(self, entry: FeedEntry) -> bool:
        return is_for(entry, self.scope, self.account_id, desk=self.desk)


@dataclass(frozen=True, slots=True)
class Said:
    """One feed entry, and the same as it is sent: it is written once for all screens."""

    entry: FeedEntry
    line: bytes

    @classmethod
    def of(cls, entry: FeedEntry) -> "Said":
        return cls(entry, written(entry))


def written(entry: FeedEntry) -> bytes:
    """One feed entry as a server-sent event. It carries ids only: the screen fetches what it may see."""
    data = {"topic": entry.topic, "subject_id": entry.subject_id, "at": entry.at.isoformat()}
    return f"id: {entry.feed_id}\nevent: {entry.topic}\ndata: {json.dumps(data)}\n\n".encode()


#: Which screens these tokens open now; one that opens none any more, or another than it did, is shown the door.
Admits = Callable[[Store, Collection[str]], Awaitable[Mapping[str, Screen]]]


@dataclass(slots=True, eq=False)
class Seat:
    """Where one screen waits for what comes. Nothing is queued for it."""

    screen: Screen
    token: str
    reader: "Reader"
    welcome: bool = True
    turned: asyncio.Event = field(default_factory=asyncio.Event)


@dataclass(slots=True, eq=False)
class Reader:
    """One per district and process. Its entries are those after ``floor``, up to ``newest``, with none left out.

    Entries become visible in the order of their numbers (storage/notices.py), so ``newest`` is all it must remember.
    """

    district_id: str
    transaction: Callable[[], AbstractAsyncContextManager[Store]]
    admits: Admits
    seats: set[Seat] = field(default_factory=set)
    floor: int = _NOTHING_YET
    newest: int = _NOTHING_YET
    #: It reads no more: every stream ends, and the screens come back to another.
    over: bool = False
    _said: list[Said] = field(default_factory=list)
    _numbers: list[int] = field(default_factory=list)
    _rung: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def has_looked(self) -> bool:
        return self.newest != _NOTHING_YET

    def ring(self) -> None:
        self._rung.set()

    async def run(self) -> None:
        """Until cancelled, or until the database fails it: screens must not take its silence for a quiet day."""
        try:
            while True:
                self._rung.clear()
                await self._look()
                self._turn_all()
                await asyncio.sleep(BREATH_S)
                with suppress(TimeoutError):
                    async with asyncio.timeout(HEARTBEAT_S):
                        await self._rung.wait()
        except Exception as error:
            _log.warning("feed.reader_ended", district=self.district_id, why=repr(error))
        finally:
            self.end()

    def end(self) -> None:
        self.over = True
        self._turn_all()

    def _turn_all(self) -> None:
        for seat in self.seats:
            seat.turned.set()

    async def _look(self) -> None:
        seats = list(self.seats)
        async with self.transaction() as store:
            if not self.has_looked:
                self.floor = self.newest = await store.feed.newest(whole(self.district_id))
            new = await store.feed.everything(whole(self.district_id), self.newest, limit=KEPT)
            admitted = await self.admits(store, {seat.token for seat in seats})
        for seat in seats:
            seat.welcome = admitted.get(seat.token) == seat.screen
        self._keep(new)

    def _keep(self, new: Sequence[FeedEntry]) -> None:
        if not new:
            return
        self.newest = new[-1].feed_id
        self._said += map(Said.of, new)
        self._numbers += [entry.feed_id for entry in new]
        too_many = len(self._said) - KEPT
        if too_many > 0:
            self.floor = self._numbers[too_many - 1]
            del self._said[:too_many], self._numbers[:too_many]
        if len(new) == KEPT:
            self.ring()  # there is more

    def after(self, cursor: int, screen: Screen) -> list[Said]:
        """What ``screen`` may see after ``cursor``, which must not lie before ``floor``."""
        news = self._said[bisect_right(self._numbers, cursor) :]
        return [said for said in news if screen.may_see(said.entry)]
