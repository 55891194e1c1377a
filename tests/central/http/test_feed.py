"""The live feed: every screen hears what it may see, once, and picks up where it stopped."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import aclosing
from datetime import UTC, datetime
from typing import Any

import pytest

from central.domain.notice import Audience
from central.realtime import feed
from central.realtime.feed import FeedHub, Screen, stream
from central.services.ports import Store
from protocol.scope import Scope
from tests.central.brain import COMMUNITY, DISTRICT, ELSEWHERE, Brain

PATIENCE_S = 20


async def screen_of(brain: Brain, login: str, *, desk: bool) -> Screen:
    async with brain.world.transaction() as store:
        account = await store.accounts.by_login(login)
    assert account is not None
    return Screen(account.scope, account.account_id, desk=desk)


async def welcome(store: Store) -> bool:
    return True


def watch(brain: Brain, screen: Screen, last: int | None = None, hub: FeedHub | None = None) -> AsyncIterator[bytes]:
    world = brain.world
    return stream(screen, last, hub=hub or world.feed, transaction=world.transaction, still_welcome=welcome)


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
    async with aclosing(watch(brain, await screen_of(brain, "officer", desk=True))) as lines:
        greeting = await anext(lines)
        assert greeting.startswith(b"retry: ")
        await brain.report()
        entry = await next_entry(lines)
        assert entry["event"] == "incident"
        assert set(entry) == {"id", "event", "topic", "subject_id", "at"}, "ids only, never words"


async def test_a_screen_does_not_hear_of_another_place_or_another_persons_tasks(brain: Brain) -> None:
    screen = await screen_of(brain, "patrol", desk=False)
    async with aclosing(watch(brain, screen)) as lines:
        await anext(lines)
        await publish(brain, ELSEWHERE)
        await publish(brain, COMMUNITY)
        await publish(brain, COMMUNITY, recipient="somebody-else")
        await publish(brain, COMMUNITY, recipient=str(screen.account_id), subject="mine")
        assert (await next_entry(lines))["subject_id"] == "mine"


async def test_a_screen_resumes_after_the_last_entry_it_saw(brain: Brain) -> None:
    screen = await screen_of(brain, "officer", desk=True)
    async with aclosing(watch(brain, screen)) as lines:
        await anext(lines)
        for subject in ("one", "two", "three"):
            await publish(brain, COMMUNITY, subject=subject)
        first, *_ = await next_entries(lines)
    async with aclosing(watch(brain, screen, first["id"])) as lines:
        assert [entry["subject_id"] for entry in await next_entries(lines)] == ["two", "three"]


async def test_a_screen_far_behind_begins_anew_instead_of_being_fed_history(
    brain: Brain, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A slow screen, or one that slept through the night, costs one short answer however much it missed."""
    monkeypatch.setattr(feed, "PAGE", 3)
    screen = await screen_of(brain, "officer", desk=True)
    async with aclosing(watch(brain, screen)) as lines:
        seen = number_in(await anext(lines))
    for number in range(7):
        await publish(brain, COMMUNITY, subject=str(number))
    chunks = [chunk async for chunk in watch(brain, screen, seen)]
    assert len(chunks) == 2
    assert b"begin anew" in chunks[-1]
    assert b"data:" not in b"".join(chunks)
    async with aclosing(watch(brain, screen, number_in(chunks[-1]))) as lines:
        await publish(brain, COMMUNITY, subject="next")
        assert (await next_entry(lines))["subject_id"] == "next"


async def test_a_screen_that_saw_more_than_there_is_begins_anew(brain: Brain) -> None:
    """The database was put back from a backup: numbers rise again from where they were then."""
    screen = await screen_of(brain, "officer", desk=True)
    await publish(brain, COMMUNITY)
    (only,) = [chunk async for chunk in watch(brain, screen, 2**40)]
    assert b"begin anew" in only
    async with aclosing(watch(brain, screen, number_in(only))) as lines:
        await publish(brain, COMMUNITY, subject="next")
        assert (await next_entry(lines))["subject_id"] == "next"


def number_in(chunk: bytes) -> int:
    return int(dict(line.split(": ", 1) for line in chunk.decode().splitlines() if ": " in line)["id"])


async def test_a_screen_nobody_reads_is_given_nothing_and_keeps_nothing(brain: Brain) -> None:
    """Back-pressure: what happens while a screen does not read is asked for when it reads again, and held nowhere."""
    screen, hub = await screen_of(brain, "officer", desk=True), FeedHub()
    async with aclosing(watch(brain, screen, hub=hub)) as lines:
        await anext(lines)
        for number in range(20):
            await publish(brain, COMMUNITY, subject=str(number))
            for _ in range(50):
                hub.ring(DISTRICT)
        assert [entry["subject_id"] for entry in entries_in(await anext(lines))] == [str(n) for n in range(20)]


async def test_a_screen_with_nothing_to_show_hears_that_the_feed_is_there_though_its_district_is_busy(
    brain: Brain, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(feed, "HEARTBEAT_S", 0.5)
    hub, busy = FeedHub(), True

    async def ring() -> None:
        while busy:
            hub.ring(DISTRICT)
            await asyncio.sleep(0.01)

    ringing = asyncio.create_task(ring())
    async with aclosing(watch(brain, await screen_of(brain, "patrol", desk=False), hub=hub)) as lines:
        await anext(lines)
        async with asyncio.timeout(PATIENCE_S):
            assert await anext(lines) == b": still here\n\n"
    busy = False
    await ringing


async def test_the_stream_ends_with_the_session_and_with_the_brain(brain: Brain) -> None:
    hub = FeedHub()
    allowed = [True]

    async def still_welcome(store: Store) -> bool:
        return allowed[0]

    def open_stream() -> AsyncIterator[bytes]:
        return stream(screen, None, hub=hub, transaction=brain.world.transaction, still_welcome=still_welcome)

    screen = await screen_of(brain, "officer", desk=True)
    lines = open_stream()
    await anext(lines)
    assert hub.screens == 1
    ending = asyncio.create_task(_rest(lines))
    await asyncio.sleep(0)
    allowed[0] = False
    hub.ring(DISTRICT)
    async with asyncio.timeout(PATIENCE_S):
        await ending
    allowed[0] = True
    lines = open_stream()
    await anext(lines)
    ending = asyncio.create_task(_rest(lines))
    hub.close()
    async with asyncio.timeout(PATIENCE_S):
        await ending
    assert hub.screens == 0


async def _rest(lines: AsyncIterator[bytes]) -> None:
    async for _ in lines:
        pass


async def test_a_quiet_feed_says_now_and_then_that_it_is_there(brain: Brain, monkeypatch: Any) -> None:
    monkeypatch.setattr(feed, "HEARTBEAT_S", 0.05)
    async with aclosing(watch(brain, await screen_of(brain, "officer", desk=True), hub=FeedHub())) as lines:
        await anext(lines)
        async with asyncio.timeout(PATIENCE_S):
            assert await anext(lines) == b": still here\n\n"


async def test_the_feed_needs_a_session_and_a_number_that_is_one(brain: Brain) -> None:
    assert (await brain.anybody().get("/api/v1/feed")).status_code == 401
    officer = await brain.signed_in("officer")
    for odd in ("abc", "1e999", "-1", "NaN", "9" * 40):
        answer = await officer.get("/api/v1/feed", headers={"Last-Event-ID": odd})
        assert answer.status_code == 422, odd
