"""The live feed: every screen hears what it may see, once, and picks up where it stopped."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import aclosing
from datetime import UTC, datetime
from typing import Any

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
    """The next entry that carries data; greetings and heartbeats are passed over."""
    async with asyncio.timeout(PATIENCE_S):
        async for chunk in lines:
            fields = dict(line.split(": ", 1) for line in chunk.decode().splitlines() if ": " in line)
            if "data" in fields:
                return {"id": int(fields["id"]), "event": fields["event"], **json.loads(fields["data"])}
    raise AssertionError("the stream ended")


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
        first = await next_entry(lines)
    async with aclosing(watch(brain, screen, first["id"])) as lines:
        assert [(await next_entry(lines))["subject_id"] for _ in range(2)] == ["two", "three"]


async def test_an_entry_committed_late_is_still_heard_and_none_is_heard_twice(brain: Brain) -> None:
    """A lower number may become visible after a higher one; the bell names the lowest it rang for."""
    hub = FeedHub()
    async with aclosing(watch(brain, await screen_of(brain, "officer", desk=True), hub=hub)) as lines:
        await anext(lines)
        opened, late = asyncio.Event(), asyncio.Event()

        async def slowly() -> None:
            async with brain.world.transaction() as store:
                await store.feed.publish(
                    Scope(DISTRICT, COMMUNITY), place_path=COMMUNITY, audience=Audience.DESK, recipient="",
                    topic="incident", subject_id="late", at=datetime.now(UTC),
                )  # fmt: skip
                opened.set()
                await late.wait()

        slow = asyncio.create_task(slowly())
        await opened.wait()
        publishing = asyncio.create_task(publish(brain, COMMUNITY, subject="early"))
        await asyncio.wait({publishing}, timeout=2)
        late.set()
        await asyncio.gather(slow, publishing)
        hub.ring(DISTRICT, 1)
        heard = {(await next_entry(lines))["subject_id"] for _ in range(2)}
        assert heard == {"late", "early"}
        hub.ring(DISTRICT, 1)
        await publish(brain, COMMUNITY, subject="last")
        hub.ring(DISTRICT, 1)
        assert (await next_entry(lines))["subject_id"] == "last"


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
    hub.ring_all()
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
