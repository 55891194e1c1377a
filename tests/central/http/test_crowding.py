"""Photos that nobody has read yet lie on the disk: one neighbour cannot fill it, nor can all of them together."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

from central.http.limits import MIB, PHOTO_BODY, BodyGuard
from central.http.problems import problem_of
from protocol.errors import WanglouError

CHUNK = bytes(MIB)


class Sender:
    """Somebody who sends a body of ``mib`` and then waits before the end of it."""

    def __init__(self, guard: BodyGuard, address: str, mib: int) -> None:
        self.status: int | None = None
        self.read = asyncio.Event()
        self._left, self._end = mib, asyncio.Event()
        scope = {
            "type": "http", "method": "POST", "path": "/r", "client": (address, 1), "scheme": "https",
            "headers": [(b"transfer-encoding", b"chunked")], "read": self.read,
        }  # fmt: skip
        self.asking = asyncio.create_task(guard(scope, self._receive, self._hear))

    async def _receive(self) -> dict[str, Any]:
        if self._left:
            self._left -= 1
            return {"type": "http.request", "body": CHUNK, "more_body": True}
        self.read.set()
        await self._end.wait()
        return {"type": "http.request", "body": b"", "more_body": False}

    async def _hear(self, message: Any) -> None:
        if message["type"] == "http.response.start":
            self.status = message["status"]
            self.read.set()

    async def sent(self) -> int | None:
        """Once all of it was read, or it was refused."""
        async with asyncio.timeout(10):
            await self.read.wait()
        return self.status

    async def finish(self) -> int | None:
        self._end.set()
        await self.asking
        return self.status


async def swallow(scope: Any, receive: Callable[[], Awaitable[Any]], send: Callable[[Any], Awaitable[None]]) -> None:
    """An application that reads all of a body and has nothing to say."""
    status = 204
    try:
        while (await receive()).get("more_body"):
            pass
    except WanglouError as error:
        status = problem_of(error).status
    await send({"type": "http.response.start", "status": status, "headers": []})
    await send({"type": "http.response.body", "body": b""})


def a_guard() -> BodyGuard:
    return BodyGuard(swallow, largest_body=lambda _: PHOTO_BODY, answer_seconds=30.0)


async def test_one_address_has_only_so_much_on_its_way() -> None:
    guard = a_guard()
    greedy = [Sender(guard, f"2001:db8:1:2::{number:x}", 20) for number in range(12)]
    taken = [await each.sent() for each in greedy]
    assert taken.count(503) == 2
    neighbour = Sender(guard, "198.51.100.7", 20)
    assert await neighbour.sent() is None
    assert await neighbour.finish() == 204
    small = Sender(guard, "2001:db8:1:2::99", 0)
    assert await small.finish() == 204, "what brings no photo is heard"
    for each in greedy:
        await each.finish()
    again = Sender(guard, "2001:db8:1:2::1", 20)
    assert await again.sent() is None, "what is over takes no room"
    await again.finish()


async def test_all_together_have_only_so_much_on_their_way() -> None:
    guard = a_guard()
    many = [Sender(guard, f"198.51.100.{number}", 20) for number in range(60)]
    taken = [await each.sent() for each in many]
    assert taken.count(None) == 25
    small = Sender(guard, "203.0.113.1", 0)
    assert await small.finish() == 204
    for each in many:
        await each.finish()
