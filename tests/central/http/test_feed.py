"""The live feed: every screen hears what it may see, once, and picks up where it stopped."""

import asyncio
import json
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import AbstractAsyncContextManager, AsyncExitStack, aclosing
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest

from central.api.live import screen_of
from central.domain.notice import Audience
from central.realtime import feed, reader
from central.realtime.feed import FeedHub, stream
from central.realtime.reader import Screen
from central.services.ports.store import Store
from central.storage.errors import Unavailable
from protocol.scope import Scope
from tests.central.brain import COMMUNITY, DISTRICT, ELSEWHERE, Brain

PATIENCE_S = 20


@dataclass(frozen=True)
class Looking:
    """One who has signed in and looks."""

    screen: Screen
    token: str
    client: httpx.AsyncClient


async def looking(brain: Brain, login: str) -> Looking:
    client = await brain.signed_in(login)
    async with brain.world.transaction() as store:
        account = await store.accounts.by_login(login)
    assert account is not None
    return Looking(screen_of(account), client.cookies["wanglou"], client)


def watch(brain: Brain, who: Looking, last: int | None = None, hub: FeedHub | None = None) -> AsyncGenerator[bytes]:
    return stream(who.screen, last, hub=hub or brain.world.feed, token=who.token)


def deaf_hub(brain: Brain) -> FeedHub:
    """One that hears nothing of the database by itself."""
    return FeedHub(brain.world.transaction, brain.world.feed.admits)


async def next_entry(lines: AsyncIterator[bytes]) -> dict[str, Any]:
    (only,) = await next_entries(lines)
    return only


async def next_entries(lines: AsyncIterator[bytes]) -> list[dict[str, Any]]:
    """The next ones that carry data; greetings and heartbeats are passed over."""
    async with asyncio.timeout(PATIENCE_S):
        async for chunk in lines:
            if found := entries_in(chunk):
                return found
    raise AssertionError("the stream ended")


def entries_in(chunk: bytes) -> list[dict[str, Any]]:
    found = []
    for each in chunk.decode().split("\n\n"):
        fields = dict(line.split(": ", 1) for line in each.splitlines() if ": " in line)
        if "data" in fields:
            found.append({"id": int(fields["id"]), "event": fields["event"], **json.loads(fields["data"])})
    return found


async def publish(brain: Brain, place_path: str, *, recipient: str = "", subject: str = "s") -> None:
    async with brain.world.transaction() as store:
        await store.feed.publish(
            Scope(DISTRICT, place_path),
            place_path=place_path,
            audience=Audience.ACCOUNT if recipient else Audience.DESK,
            recipient=recipient,
            topic="incident",
            subject_id=subject,
            at=datetime.now(UTC),
        )


async def test_an_officer_hears_of_a_new_incident_at_once(brain: Brain) -> None:
    async with aclosing(watch(brain, await looking(brain, "officer"))) as lines:
        greeting = await anext(lines)
        assert greeting.startswith(b"retry: ")
        await brain.report()
        entry, *notices = await next_entries(lines)
        assert [entry["event"], *(each["event"] for each in notices)] == ["incident", "notice"]
        assert set(entry) == {"id", "event", "topic", "subject_id", "at"}, "ids only, never words"


async def test_a_screen_does_not_hear_of_another_place_or_another_persons_tasks(brain: Brain) -> None:
    who = await looking(brain, "patrol")
    async with aclosing(watch(brain, who)) as lines:
        await anext(lines)
        await publish(brain, ELSEWHERE)
        await publish(brain, COMMUNITY)
        await publish(brain, COMMUNITY, recipient="somebody-else")
        await publish(brain, COMMUNITY, recipient=str(who.screen.account_id), subject="mine")
        assert (await next_entry(lines))["subject_id"] == "mine"


async def test_a_screen_resumes_after_the_last_entry_it_saw(brain: Brain) -> None:
    who = await looking(brain, "officer")
    async with aclosing(watch(brain, who)) as lines:
        await anext(lines)
        for subject in ("one", "two", "three"):
            await publish(brain, COMMUNITY, subject=subject)
        first, *_ = await next_entries(lines)
    async with aclosing(watch(brain, who, first["id"])) as lines:
        assert [entry["subject_id"] for entry in await next_entries(lines)] == ["two", "three"]


async def test_a_screen_far_behind_begins_anew_instead_of_being_fed_history(
    brain: Brain, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A slow screen, or one that slept through the night, costs one short answer however much it missed."""
    monkeypatch.setattr(feed, "PAGE", 3)
    who = await looking(brain, "officer")
    async with aclosing(watch(brain, who)) as lines:
        seen = number_in(await anext(lines))
    for number in range(7):
        await publish(brain, COMMUNITY, subject=str(number))
    chunks = [chunk async for chunk in watch(brain, who, seen)]
    assert len(chunks) == 2
    assert b"begin anew" in chunks[-1]
    assert b"data:" not in b"".join(chunks)
    async with aclosing(watch(brain, who, number_in(chunks[-1]))) as lines:
        await publish(brain, COMMUNITY, subject="next")
        assert (await next_entry(lines))["subject_id"] == "next"


async def test_a_screen_that_saw_more_than_there_is_begins_anew(brain: Brain) -> None:
    """The database was put back from a backup: numbers rise again from where they were then."""
    who = await looking(brain, "officer")
    await publish(brain, COMMUNITY)
    (only,) = [chunk async for chunk in watch(brain, who, 2**40)]
    assert b"begin anew" in only
    async with aclosing(watch(brain, who, number_in(only))) as lines:
        await publish(brain, COMMUNITY, subject="next")
        assert (await next_entry(lines))["subject_id"] == "next"


def number_in(chunk: bytes) -> int:
    return int(dict(line.split(": ", 1) for line in chunk.decode().splitlines() if ": " in line)["id"])


async def test_a_screen_nobody_reads_is_given_nothing_and_keeps_nothing(brain: Brain) -> None:
    """Back-pressure: what happens while a screen does not read is asked for when it reads again, and held nowhere."""
    who, hub = await looking(brain, "officer"), deaf_hub(brain)
    async with aclosing(watch(brain, who, hub=hub)) as lines:
        await anext(lines)
        for number in range(20):
            await publish(brain, COMMUNITY, subject=str(number))
            for _ in range(50):
                hub.ring(DISTRICT)
        assert await _subjects(lines, 20) == [str(n) for n in range(20)]


async def test_a_screen_with_nothing_to_show_hears_that_the_feed_is_there_though_its_district_is_busy(
    brain: Brain, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reader, "HEARTBEAT_S", 0.5)
    hub, busy = deaf_hub(brain), True

    async def ring() -> None:
        while busy:
            hub.ring(DISTRICT)
            await asyncio.sleep(0.01)

    ringing = asyncio.create_task(ring())
    async with aclosing(watch(brain, await looking(brain, "patrol"), hub=hub)) as lines:
        await anext(lines)
        async with asyncio.timeout(PATIENCE_S):
            assert await anext(lines) == b": still here\n\n"
    busy = False
    await ringing


async def test_the_stream_ends_with_the_session_and_with_the_brain(brain: Brain) -> None:
    hub = deaf_hub(brain)
    gone, stays = await looking(brain, "officer"), await looking(brain, "admin")
    lines, others = watch(brain, gone, hub=hub), watch(brain, stays, hub=hub)
    await anext(lines)
    await anext(others)
    assert hub.screens == 2
    ending, staying = asyncio.create_task(_rest(lines)), asyncio.create_task(_rest(others))
    await gone.client.delete("/api/v1/session")
    hub.ring(DISTRICT)
    async with asyncio.timeout(PATIENCE_S):
        await ending
    assert hub.screens == 1
    assert not staying.done()
    hub.close()
    async with asyncio.timeout(PATIENCE_S):
        await staying
    assert hub.screens == 0


async def test_a_stream_ends_when_its_person_is_put_somewhere_else(brain: Brain) -> None:
    """What was open was opened for another place: whoever comes back sees the new one."""
    hub, who = deaf_hub(brain), await looking(brain, "officer")
    lines = watch(brain, who, hub=hub)
    await anext(lines)
    ending = asyncio.create_task(_rest(lines))
    async with brain.world.transaction() as store:
        account = await store.accounts.by_login("officer")
        assert account is not None
        await store.accounts.save(Scope(DISTRICT, DISTRICT), replace(account, place_path=ELSEWHERE))
    hub.ring(DISTRICT)
    async with asyncio.timeout(PATIENCE_S):
        await ending


async def test_a_feed_that_cannot_be_read_ends_instead_of_passing_for_a_quiet_one(brain: Brain) -> None:
    who, broken = await looking(brain, "officer"), False

    def transaction() -> AbstractAsyncContextManager[Store]:
        if broken:
            raise Unavailable
        return brain.world.transaction()

    hub = FeedHub(transaction, brain.world.feed.admits)
    lines = watch(brain, who, hub=hub)
    await anext(lines)
    ending = asyncio.create_task(_rest(lines))
    broken = True
    hub.ring(DISTRICT)
    async with asyncio.timeout(PATIENCE_S):
        await ending
    broken = False
    async with aclosing(watch(brain, who, hub=hub)) as lines:
        await anext(lines)
        await publish(brain, COMMUNITY, subject="after")
        hub.ring(DISTRICT)
        assert (await next_entry(lines))["subject_id"] == "after"


async def test_twenty_screens_cost_the_database_no_more_than_one(brain: Brain, monkeypatch: pytest.MonkeyPatch) -> None:
    """What each hears is its own; what is read is read once. A screen that was away asks for what it missed."""
    monkeypatch.setattr(reader, "KEPT", 4)
    hub = deaf_hub(brain)
    desk, patrol = await looking(brain, "officer"), await looking(brain, "patrol")
    seen = number_in(await anext(watch(brain, desk, hub=hub)))
    async with AsyncExitStack() as stack:
        screens = [await stack.enter_async_context(aclosing(watch(brain, desk, hub=hub))) for _ in range(19)]
        own = await stack.enter_async_context(aclosing(watch(brain, patrol, hub=hub)))
        for lines in (*screens, own):
            await anext(lines)
        for number in range(3):
            await publish(brain, COMMUNITY, subject=str(number))
        await publish(brain, COMMUNITY, recipient=str(patrol.screen.account_id), subject="task")
        hub.ring(DISTRICT)
        for lines in screens:
            assert await _subjects(lines, 3) == ["0", "1", "2"]
        assert await _subjects(own, 1) == ["task"]
        for number in range(3, 9):  # more than the reader keeps at hand: the first of them are asked of the database
            await publish(brain, COMMUNITY, subject=str(number))
        hub.ring(DISTRICT)
        for lines in screens:
            assert await _subjects(lines, 6) == ["3", "4", "5", "6", "7", "8"]
        back = await stack.enter_async_context(aclosing(watch(brain, desk, seen, hub=hub)))
        assert await _subjects(back, 9) == [str(number) for number in range(9)]


async def _subjects(lines: AsyncIterator[bytes], count: int) -> list[str]:
    found: list[str] = []
    while len(found) < count:
        found += [entry["subject_id"] for entry in await next_entries(lines)]
    return found


async def _rest(lines: AsyncIterator[bytes]) -> None:
    async for _ in lines:
        pass


async def test_a_quiet_feed_says_now_and_then_that_it_is_there(brain: Brain, monkeypatch: Any) -> None:
    monkeypatch.setattr(reader, "HEARTBEAT_S", 0.05)
    async with aclosing(watch(brain, await looking(brain, "officer"), hub=deaf_hub(brain))) as lines:
        await anext(lines)
        async with asyncio.timeout(PATIENCE_S):
            assert await anext(lines) == b": still here\n\n"


async def test_the_feed_needs_a_session_and_a_number_that_is_one(brain: Brain) -> None:
    assert (await brain.anybody().get("/api/v1/feed")).status_code == 401
    officer = await brain.signed_in("officer")
    for odd in ("abc", "1e999", "-1", "NaN", "9" * 40):
        answer = await officer.get("/api/v1/feed", headers={"Last-Event-ID": odd})
        assert answer.status_code == 422, odd
