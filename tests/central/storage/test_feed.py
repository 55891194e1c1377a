"""The live feed loses nothing: ids appear in rising order, listeners wake after the commit and come back."""

import asyncio
from uuid import uuid4

import psycopg
import pytest

from central.domain.notice import Audience, is_for
from central.services.ports.store import Store
from central.storage.database import Database
from protocol.scope import Scope, whole
from tests.central.storage.values import COMMUNITY, DISTRICT, GRID, HERE, NOON, an_account

NOBODY = uuid4()


async def publish(store: Store, subject: str, *, scope: Scope = HERE, to: object = None) -> None:
    audience = Audience.ACCOUNT if to else Audience.DESK
    recipient = str(to) if to else ""
    place_path = scope.place_path if scope != HERE else GRID
    await store.feed.publish(
        scope, place_path=place_path, audience=audience, recipient=recipient, topic="incident", subject_id=subject,
        at=NOON,
    )  # fmt: skip


async def subjects(database: Database, after: int = 0, *, scope: Scope = HERE) -> list[str]:
    async with database.transaction() as store:
        return [entry.subject_id for entry in await store.feed.since(scope, after, account_id=NOBODY, desk=True)]


async def test_entries_come_oldest_first_and_only_after_the_last_one_seen(database: Database) -> None:
    async with database.transaction() as store:
        for n in range(5):
            await publish(store, str(n))
    async with database.transaction() as store:
        entries = await store.feed.since(HERE, 0, account_id=NOBODY, desk=True)
        assert [entry.subject_id for entry in entries] == ["0", "1", "2", "3", "4"]
        rest = await store.feed.since(HERE, entries[2].feed_id, account_id=NOBODY, desk=True)
        assert rest == entries[3:]
        assert await store.feed.since(HERE, 0, account_id=NOBODY, desk=True, limit=2) == entries[:2]
        assert await store.feed.newest(HERE) == entries[-1].feed_id
        assert await store.feed.newest(whole("jizhou")) == 0


async def test_a_desk_and_a_patrol_hear_what_is_theirs(database: Database) -> None:
    patrol, other = an_account(), an_account()
    async with database.transaction() as store:
        await publish(store, "desk")
        await publish(store, "patrol", to=patrol.account_id)
        await publish(store, "other", to=other.account_id)
    async with database.transaction() as store:
        own = await store.feed.since(HERE, 0, account_id=patrol.account_id, desk=False)
        assert [entry.subject_id for entry in own] == ["patrol"]
        both = await store.feed.since(HERE, 0, account_id=patrol.account_id, desk=True)
        assert [entry.subject_id for entry in both] == ["desk", "patrol"]


async def test_who_reads_everything_and_tells_it_apart_tells_what_the_database_would(database: Database) -> None:
    patrol, other = an_account(), an_account()
    async with database.transaction() as store:
        for scope in (HERE, Scope(DISTRICT, COMMUNITY + "2"), whole(DISTRICT)):
            for to in (None, patrol.account_id, other.account_id):
                await publish(store, f"{scope.place_path} {to}", scope=scope, to=to)
        await publish(store, "another district", scope=whole("jizhou"))
    async with database.transaction() as store:
        everything = await store.feed.everything(whole(DISTRICT), 0, limit=500)
        assert len(everything) == 9
        assert await store.feed.everything(whole(DISTRICT), everything[3].feed_id, limit=2) == everything[4:6]
        for scope in (HERE, Scope(DISTRICT, GRID), whole(DISTRICT), whole("jizhou")):
            for who, desk in ((patrol.account_id, False), (patrol.account_id, True), (NOBODY, False)):
                told = [entry for entry in everything if is_for(entry, scope, who, desk=desk)]
                asked = await store.feed.since(scope, 0, account_id=who, desk=desk)
                assert told == [entry for entry in asked if entry.district_id == DISTRICT]


async def test_what_is_published_by_a_failing_transaction_was_never_said(database: Database) -> None:
    with pytest.raises(RuntimeError):
        async with database.transaction() as store:
            await publish(store, "lost")
            raise RuntimeError("after publishing")
    assert await subjects(database) == []


async def test_no_entry_appears_behind_one_already_seen(database: Database) -> None:
    """Two interleaved transactions: the one that published first commits last. A reader between them loses nothing."""
    async with database.transaction() as slow:
        await publish(slow, "published first, committed last")
        async with database.transaction() as quick:
            await publish(quick, "published last, committed first")
        async with database.transaction() as store:
            seen = await store.feed.since(HERE, 0, account_id=NOBODY, desk=True)
    assert [entry.subject_id for entry in seen] == ["published last, committed first"]
    assert await subjects(database, seen[-1].feed_id) == ["published first, committed last"]


async def test_a_reader_racing_many_writers_sees_every_entry_once_and_in_order(database: Database) -> None:
    seen: list[str] = []
    last = 0

    async def write(n: int) -> None:
        async with database.transaction() as store:
            await publish(store, str(n))
            await asyncio.sleep(0.001 * (n % 7))

    async def read() -> None:
        nonlocal last
        while len(seen) < 60:
            async with database.transaction() as store:
                for entry in await store.feed.since(HERE, last, account_id=NOBODY, desk=True):
                    assert entry.feed_id > last
                    last = entry.feed_id
                    seen.append(entry.subject_id)

    async with asyncio.timeout(60):
        await asyncio.gather(read(), *[write(n) for n in range(60)])
    assert sorted(seen, key=int) == [str(n) for n in range(60)]


async def test_districts_do_not_wait_for_each_other(database: Database) -> None:
    """A plain lock is held to the end of a transaction here; the other district's feed goes on meanwhile."""
    with psycopg.connect(database.url) as blocker:
        blocker.execute("SELECT pg_advisory_xact_lock(hashtext('feed'), hashtext(%s))", [DISTRICT])
        async with asyncio.timeout(10):
            async with database.transaction() as store:
                await publish(store, "elsewhere", scope=whole("jizhou"))
    assert await subjects(database, scope=whole("jizhou")) == ["elsewhere"]


async def test_listeners_hear_the_id_after_the_commit(database: Database) -> None:
    async with database.transaction() as store:
        await publish(store, "before")
    listening = database.listen()
    async with asyncio.timeout(30):
        first = await anext(listening)
        async with database.transaction() as store:
            await publish(store, "one")
            await publish(store, "two")
        second = await anext(listening)
    await listening.aclose()
    async with database.transaction() as store:
        entries = await store.feed.since(HERE, 0, account_id=NOBODY, desk=True)
    assert first == f"{DISTRICT}:{entries[0].feed_id}"
    assert second == f"{DISTRICT}:{entries[2].feed_id}"


async def test_a_listener_cut_off_catches_up_with_what_it_missed(database: Database) -> None:
    async with database.transaction() as store:
        await publish(store, "before")
    listening = database.listen()
    async with asyncio.timeout(30):
        await anext(listening)
        with psycopg.connect(database.url, autocommit=True) as other:
            other.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                " WHERE query LIKE '%max(feed_id)%' AND pid <> pg_backend_pid() AND datname = current_database()"
            )
            async with database.transaction() as store:
                await publish(store, "while nobody listened")
        district, newest = (await anext(listening)).split(":")
    await listening.aclose()
    async with database.transaction() as store:
        assert (district, int(newest)) == (DISTRICT, await store.feed.newest(HERE))


async def test_place_names_beside_each_other_stay_apart_in_the_feed(database: Database) -> None:
    async with database.transaction() as store:
        await publish(store, "here")
        await publish(store, "there", scope=Scope(DISTRICT, COMMUNITY + "2"))
    assert await subjects(database) == ["here"]
    assert await subjects(database, scope=whole(DISTRICT)) == ["here", "there"]
