"""The live feed: when something changes, every screen that may see it hears so within a moment."""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Iterator
from contextlib import AbstractAsyncContextManager, aclosing, contextmanager
from dataclasses import dataclass, field

from central.realtime import reader
from central.realtime.reader import Admits, Reader, Said, Screen, Seat
from central.services.ports.store import Store

#: What a browser waits before it comes back.
RETRY_MS = 3000
#: A screen further behind than this is told to begin anew instead of being fed history.
PAGE = 500


@dataclass(slots=True)
class FeedHub:
    """One listener on the database per process, one reader per district that is looked at, any number of screens."""

    transaction: Callable[[], AbstractAsyncContextManager[Store]]
    admits: Admits
    closing: asyncio.Event = field(default_factory=asyncio.Event)
    _readers: dict[str, tuple[Reader, asyncio.Task[None]]] = field(default_factory=dict)

    async def listen(self, ids: Callable[[], AsyncIterator[str]]) -> None:
        """Ring for every ``<district_id>:<feed_id>`` of the database, for ever."""
        async with aclosing(ids()) as rung:  # type: ignore[type-var]
            async for payload in rung:
                self.ring(payload.rpartition(":")[0])

    def ring(self, district_id: str) -> None:
        if found := self._readers.get(district_id):
            found[0].ring()

    def close(self) -> None:
        """The brain stops: every screen's stream ends now, and the screens come back to the next brain."""
        self.closing.set()
        for district_id in [*self._readers]:
            self._dismiss(district_id)

    @contextmanager
    def seated(self, screen: Screen, token: str) -> Iterator[Seat]:
        """A seat for as long as the caller looks; the district's reader goes with its last one."""
        found = self._reader(screen.scope.district_id)
        seat = Seat(screen, token, found)
        found.seats.add(seat)
        try:
            yield seat
        finally:
            found.seats.discard(seat)
            if not found.seats and self._is_at_work(found):
                self._dismiss(found.district_id)

    def _reader(self, district_id: str) -> Reader:
        found = self._readers.get(district_id)
        if found is None or found[0].over:
            new = Reader(district_id, self.transaction, self.admits)
            found = self._readers[district_id] = new, asyncio.create_task(new.run(), name=f"feed {district_id}")
        return found[0]

    def _is_at_work(self, one: Reader) -> bool:
        return self._readers.get(one.district_id, (None,))[0] is one

    def _dismiss(self, district_id: str) -> None:
        dismissed, task = self._readers.pop(district_id)
        task.cancel()
        dismissed.end()

    @property
    def screens(self) -> int:
        return sum(len(each.seats) for each, _ in self._readers.values())


def place_in_line(feed_id: int, retry_ms: int, remark: str) -> bytes:
    """Where a screen stands, for it to resume from; nothing is shown of it."""
    return f"retry: {retry_ms}\nid: {feed_id}\n: {remark}\n\n".encode()


async def stream(screen: Screen, last_seen: int | None, *, hub: FeedHub, token: str = "") -> AsyncGenerator[bytes]:
    """The feed of one screen from ``last_seen`` on, until its session ends or the brain stops.

    The screen pulls: nothing is queued for it, so a slow one costs no memory here; it is cut by the server's reading
    time limit and comes back with Last-Event-ID. Entries become visible in the order of their numbers
    (storage/notices.py), so the last one it saw is all that must be remembered.

    Some screens must begin anew: one that is further behind than a page, and one that has seen numbers which do not
    exist, because the database is an older copy of itself. It gets the newest number and the stream ends; whoever comes
    back fetches everything they show, and is up to date.
    """
    with hub.seated(screen, token) as seat:
        async with hub.transaction() as store:
            newest = await store.feed.newest(screen.scope)
        if last_seen is not None and last_seen > newest:
            yield place_in_line(newest, 0, "begin anew")
            return
        cursor = newest if last_seen is None else last_seen
        yield place_in_line(cursor, RETRY_MS, "hello")
        clock = asyncio.get_running_loop().time
        spoke_at = clock()
        if not seat.reader.has_looked:
            await seat.turned.wait()
        while seat.welcome and not seat.reader.over and not hub.closing.is_set():
            seat.turned.clear()
            said, cursor = await _news(seat, cursor, hub)
            if len(said) >= PAGE:
                yield place_in_line(cursor, 0, "begin anew")
                return
            if said:
                yield b"".join(each.line for each in said)
                spoke_at = clock()
            elif clock() - spoke_at >= reader.HEARTBEAT_S:
                yield b": still here\n\n"  # said only after a look: it means that the feed works
                spoke_at = clock()
            await seat.turned.wait()


async def _news(seat: Seat, cursor: int, hub: FeedHub) -> tuple[list[Said], int]:
    """What this screen has not heard yet, and up to which number that is all."""
    if cursor >= seat.reader.floor:
        return seat.reader.after(cursor, seat.screen), max(cursor, seat.reader.newest)
    screen = seat.screen
    async with hub.transaction() as store:
        newest = await store.feed.newest(screen.scope)  # first: whatever has such a number is visible to the next one
        entries = await store.feed.since(
            screen.scope, cursor, account_id=screen.account_id, desk=screen.desk, limit=PAGE
        )
    return [*map(Said.of, entries)], max([newest, cursor, *(entry.feed_id for entry in entries)])
