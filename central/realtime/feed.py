"""The live feed: when something changes, every screen that may see it hears so within a moment."""

import asyncio
import json
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, aclosing
from dataclasses import dataclass, field
from uuid import UUID

from central.domain.notice import FeedEntry
from central.services.ports import Store
from protocol.scope import Scope

#: A comment line this often keeps proxies from closing a quiet feed, and is when the session is looked at again.
HEARTBEAT_S = 15.0
#: A screen looks no more often than this, however much happens: twenty screens would else be all the brain does.
BREATH_S = 0.25
#: What a browser waits before it comes back.
RETRY_MS = 3000
#: Entries fetched at once. A screen further behind than this is told to reload instead of being fed history.
PAGE = 500
#: Entries remembered per screen, so that one committed out of order is sent once and only once.
_REMEMBERED = 2000


@dataclass(slots=True, eq=False)
class Bell:
    """Rings when a feed entry of one district was written; remembers the lowest number it rang for."""

    district_id: str
    _rung: asyncio.Event = field(default_factory=asyncio.Event)
    _lowest: int | None = None

    def ring(self, feed_id: int) -> None:
        self._lowest = feed_id if self._lowest is None else min(self._lowest, feed_id)
        self._rung.set()

    async def wait(self, seconds: float) -> int | None:
        """The lowest feed number rung since the last wait; None after ``seconds`` of silence."""
        try:
            async with asyncio.timeout(seconds):
                await self._rung.wait()
        except TimeoutError:
            return None
        self._rung.clear()
        lowest, self._lowest = self._lowest, None
        return lowest


@dataclass(slots=True)
class FeedHub:
    """One listener on the database per process, any number of screens behind it."""

    _bells: set[Bell] = field(default_factory=set)
    closing: asyncio.Event = field(default_factory=asyncio.Event)

    async def listen(self, ids: Callable[[], AsyncIterator[str]]) -> None:
        """Pass every ``<district_id>:<feed_id>`` of the database on to the screens, for ever."""
        async with aclosing(ids()) as rung:  # type: ignore[type-var]
            async for payload in rung:
                district_id, _, feed_id = payload.rpartition(":")
                self.ring(district_id, int(feed_id))

    def ring(self, district_id: str, feed_id: int) -> None:
        for bell in self._bells:
            if bell.district_id == district_id:
                bell.ring(feed_id)

    def ring_all(self) -> None:
        """After the listener was away: let every screen look for itself."""
        for bell in self._bells:
            bell.ring(2**62)

    def close(self) -> None:
        """The brain stops: every screen's stream ends now, and the screens come back to the next brain."""
        self.closing.set()
        self.ring_all()

    def join(self, district_id: str) -> Bell:
        bell = Bell(district_id)
        self._bells.add(bell)
        return bell

    def leave(self, bell: Bell) -> None:
        self._bells.discard(bell)

    @property
    def screens(self) -> int:
        return len(self._bells)


@dataclass(frozen=True, slots=True)
class Screen:
    """Who is looking: a feed entry outside the scope, or meant for somebody else, never reaches it."""

    scope: Scope
    account_id: UUID
    desk: bool


def written(entry: FeedEntry) -> bytes:
    """One feed entry as a server-sent event. It carries ids only: the screen fetches what it may see."""
    data = {"topic": entry.topic, "subject_id": entry.subject_id, "at": entry.at.isoformat()}
    return f"id: {entry.feed_id}\nevent: {entry.topic}\ndata: {json.dumps(data)}\n\n".encode()


async def stream(
    screen: Screen,
    last_seen: int | None,
    *,
    hub: FeedHub,
    transaction: Callable[[], AbstractAsyncContextManager[Store]],
    still_welcome: Callable[[Store], Awaitable[bool]],
) -> AsyncIterator[bytes]:
    """The feed of one screen from ``last_seen`` on, until its session ends or the brain stops.

    The screen pulls: nothing is queued for it, so a slow one costs no memory here; it is cut by the server's reading
    time limit and comes back with Last-Event-ID. Numbers are given before commits, so a lower one may become visible
    after a higher one; the bell names the lowest it rang for and the screen looks again from there.
    """
    bell = hub.join(screen.scope.district_id)
    try:
        async with transaction() as store:
            cursor = await store.feed.newest(screen.scope) if last_seen is None else last_seen
        yield f"retry: {RETRY_MS}\nid: {cursor}\n: hello\n\n".encode()
        sent: deque[int] = deque(maxlen=_REMEMBERED)
        look_from = cursor
        while not hub.closing.is_set():
            async with transaction() as store:
                if not await still_welcome(store):
                    return
                entries = await store.feed.since(
                    screen.scope, look_from, account_id=screen.account_id, desk=screen.desk, limit=PAGE
                )
            for entry in entries:
                if entry.feed_id not in sent:
                    sent.append(entry.feed_id)
                    yield written(entry)
            cursor = max([cursor, *(entry.feed_id for entry in entries)])
            look_from = cursor
            if len(entries) == PAGE:
                continue
            if entries:
                await asyncio.sleep(BREATH_S)
            rung = await bell.wait(HEARTBEAT_S)
            if rung is None:
                yield b": still here\n\n"
            else:
                look_from = min(cursor, rung - 1)
    finally:
        hub.leave(bell)
