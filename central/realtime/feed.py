"""The live feed: when something changes, every screen that may see it hears so within a moment."""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, aclosing, suppress
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
#: Entries fetched at once. A screen further behind than this is told to begin anew instead of being fed history.
PAGE = 500


@dataclass(slots=True, eq=False)
class Bell:
    """Rings when something of one district was published."""

    district_id: str
    _rung: asyncio.Event = field(default_factory=asyncio.Event)

    def ring(self) -> None:
        self._rung.set()

    async def wait(self, seconds: float) -> None:
        """Until it has rung since the last wait, or for ``seconds``."""
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._rung.wait()
        self._rung.clear()


@dataclass(slots=True)
class FeedHub:
    """One listener on the database per process, any number of screens behind it."""

    _bells: set[Bell] = field(default_factory=set)
    closing: asyncio.Event = field(default_factory=asyncio.Event)

    async def listen(self, ids: Callable[[], AsyncIterator[str]]) -> None:
        """Ring for every ``<district_id>:<feed_id>`` of the database, for ever."""
        async with aclosing(ids()) as rung:  # type: ignore[type-var]
            async for payload in rung:
                self.ring(payload.rpartition(":")[0])

    def ring(self, district_id: str) -> None:
        for bell in self._bells:
            if bell.district_id == district_id:
                bell.ring()

    def close(self) -> None:
        """The brain stops: every screen's stream ends now, and the screens come back to the next brain."""
        self.closing.set()
        for bell in self._bells:
            bell.ring()

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


def place_in_line(feed_id: int, retry_ms: int, remark: str) -> bytes:
    """Where a screen stands, for it to resume from; nothing is shown of it."""
    return f"retry: {retry_ms}\nid: {feed_id}\n: {remark}\n\n".encode()


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
    time limit and comes back with Last-Event-ID. Entries become visible in the order of their numbers
    (storage/notices.py), so the last one it saw is all that must be remembered.

    Some screens must begin anew: one that is further behind than a page, and one that has seen numbers which do not
    exist, because the database is an older copy of itself. It gets the newest number and the stream ends; whoever comes
    back fetches everything they show, and is up to date.
    """
    bell = hub.join(screen.scope.district_id)
    try:
        async with transaction() as store:
            newest = await store.feed.newest(screen.scope)
        if last_seen is not None and last_seen > newest:
            yield place_in_line(newest, 0, "begin anew")
            return
        cursor = newest if last_seen is None else last_seen
        yield place_in_line(cursor, RETRY_MS, "hello")
        clock = asyncio.get_running_loop().time
        spoke_at = clock()
        while not hub.closing.is_set():
            async with transaction() as store:
                if not await still_welcome(store):
                    return
                entries = await store.feed.since(
                    screen.scope, cursor, account_id=screen.account_id, desk=screen.desk, limit=PAGE
                )
                newest = await store.feed.newest(screen.scope) if len(entries) == PAGE else cursor
            if len(entries) == PAGE:
                yield place_in_line(newest, 0, "begin anew")
                return
            said = [written(entry) for entry in entries]
            if not said and clock() - spoke_at >= HEARTBEAT_S:
                said = [b": still here\n\n"]
            if said:
                yield b"".join(said)
                spoke_at = clock()
            cursor = entries[-1].feed_id if entries else cursor
            # The district's bell rings for every screen of it: one with nothing to show keeps to this as well.
            await asyncio.sleep(BREATH_S)
            await bell.wait(max(0.0, spoke_at + HEARTBEAT_S - clock()))
    finally:
        hub.leave(bell)
