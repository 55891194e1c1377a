"""Nothing that may be seen is missed and nothing heard twice, in whatever order things commit and lines break."""

import asyncio
from collections.abc import Collection, Mapping
from contextlib import AsyncExitStack, aclosing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from central.domain.notice import Audience
from central.realtime import reader
from central.realtime.feed import FeedHub, stream
from central.realtime.reader import Screen
from central.services.ports.store import Store
from central.storage.database import Database
from protocol.scope import Scope
from tests.central.brain import COMMUNITY, DISTRICT, ELSEWHERE
from tests.central.http.test_feed import entries_in

PATIENCE_S = 60
PATROL, OTHER_PATROL = UUID(int=1), UUID(int=2)
#: Who looks, and what they may see of (place, recipient).
SCREENS = {
    "desk": Screen(Scope(DISTRICT, COMMUNITY), UUID(int=9), desk=True),
    "street": Screen(Scope(DISTRICT, "qingyuan/hedong"), UUID(int=8), desk=True),
    "patrol": Screen(Scope(DISTRICT, COMMUNITY), PATROL, desk=False),
}
#: Most of it concerns everybody who looks: only what two of them see can come in the wrong order.
PLACES, RECIPIENTS = (COMMUNITY, COMMUNITY, COMMUNITY, ELSEWHERE), (None, None, None, PATROL, OTHER_PATROL)


@dataclass(frozen=True)
class Said:
    place: str
    #: None: the desk.
    to: UUID | None


@dataclass(frozen=True)
class Writing:
    """One transaction: what it publishes, whether it fails, and how late it commits."""

    says: tuple[Said, ...]
    fails: bool
    late: int


@dataclass(frozen=True)
class Plan:
    writings: tuple[Writing, ...]
    #: After how many chunks each screen's line breaks, again and again; it comes back to the other process.
    breaks: tuple[int, ...]


said = st.builds(Said, st.sampled_from(PLACES), st.sampled_from(RECIPIENTS))
writing = st.builds(
    Writing,
    st.lists(said, min_size=1, max_size=3).map(tuple),
    st.sampled_from((False, False, False, True)),
    st.integers(0, 6),
)
plans = st.builds(
    Plan, st.lists(writing, min_size=3, max_size=8).map(tuple), st.lists(st.integers(1, 3), min_size=1).map(tuple)
)


def may_see(screen: Screen, what: Said) -> bool:
    inside = what.place == screen.scope.place_path or what.place.startswith(f"{screen.scope.place_path}/")
    return inside and (what.to == screen.account_id or (what.to is None and screen.desk))


def subject(number: int, at: int) -> str:
    return f"{number}.{at}"


async def write(database: Database, plan: Plan) -> None:
    """All transactions are open at once, publish in one order and end in another, some of them at the same moment."""
    async with asyncio.TaskGroup() as all_at_once:
        opened = asyncio.Barrier(len(plan.writings))
        for number, one in enumerate(plan.writings):
            all_at_once.create_task(_write(database, number, one, opened))


async def _write(database: Database, number: int, one: Writing, opened: asyncio.Barrier) -> None:
    try:
        async with database.transaction() as store:
            for at, what in enumerate(one.says):
                await store.feed.publish(
                    Scope(DISTRICT, DISTRICT), place_path=what.place, topic="incident", subject_id=subject(number, at),
                    audience=Audience.DESK if what.to is None else Audience.ACCOUNT,
                    recipient="" if what.to is None else str(what.to), at=datetime.now(UTC),
                )  # fmt: skip
            await opened.wait()
            await asyncio.sleep(0.003 * one.late)
            if one.fails:
                raise TimeoutError
    except TimeoutError:
        pass


async def watch(
    hubs: tuple[FeedHub, FeedHub], name: str, last: int, breaks: tuple[int, ...], wanted: int
) -> list[tuple[int, str]]:
    """(number, subject) in the order heard: lines break, and each next one is at the other process."""
    heard: list[tuple[int, str]] = []
    turn = 0
    async with asyncio.timeout(PATIENCE_S):
        while len(heard) < wanted or turn < 2:
            chunks = 0
            lines = stream(SCREENS[name], last, hub=hubs[turn % 2], token=name)
            async with aclosing(lines):
                async for chunk in lines:
                    chunks += 1
                    broken = chunks > breaks[turn % len(breaks)]
                    # A line may break in the middle of what was sent: then only the first of it arrives.
                    for entry in entries_in(chunk)[: 1 if broken else None]:
                        heard.append((entry["id"], entry["subject_id"]))
                        last = entry["id"]
                    if broken:
                        break
            turn += 1
    return heard


async def _all_welcome(store: Store, tokens: Collection[str]) -> Mapping[str, Screen]:
    return {name: SCREENS[name] for name in tokens}


async def play(url: str, folder: Path, plan: Plan) -> None:
    async with AsyncExitStack() as stack:
        writers = await Database.connect(url, folder, connections=8)
        readers = await Database.connect(url, folder, connections=4)
        stack.push_async_callback(writers.close)
        stack.push_async_callback(readers.close)
        hubs = FeedHub(readers.transaction, _all_welcome), FeedHub(readers.transaction, _all_welcome)
        listening = [asyncio.create_task(hub.listen(readers.listen)) for hub in hubs]
        async with readers.transaction() as store:
            newest = await store.feed.newest(Scope(DISTRICT, DISTRICT))
        committed = [
            (subject(number, at), what)
            for number, one in enumerate(plan.writings)
            if not one.fails
            for at, what in enumerate(one.says)
        ]
        expected = {name: [s for s, what in committed if may_see(screen, what)] for name, screen in SCREENS.items()}
        _, *heard = await asyncio.gather(
            write(writers, plan),
            *(watch(hubs, name, newest, plan.breaks, len(expected[name])) for name in SCREENS),
        )
        for name, entries in zip(SCREENS, heard, strict=True):
            numbers = [number for number, _ in entries]
            assert numbers == sorted(set(numbers)), f"{name}: in order, and none twice"
            assert sorted(s for _, s in entries) == sorted(expected[name]), name
        for each in listening:
            each.cancel()
        await asyncio.gather(*listening, return_exceptions=True)


@given(plan=plans)
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_every_screen_hears_all_it_may_see_once_and_in_order(database_url: str, tmp_path: Path, plan: Plan) -> None:
    """Two processes' hubs on the real database, transactions that end out of order, lines that break anywhere, readers
    that keep hardly anything at hand."""
    kept = reader.HEARTBEAT_S, reader.BREATH_S, reader.KEPT
    reader.HEARTBEAT_S, reader.BREATH_S, reader.KEPT = 0.2, 0.001, 3
    try:
        asyncio.run(play(database_url, tmp_path, plan))
    finally:
        reader.HEARTBEAT_S, reader.BREATH_S, reader.KEPT = kept
