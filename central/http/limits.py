"""How much one request may send and how long it may take: the service stays up whoever leans on it."""

import asyncio
from collections import Counter
from collections.abc import Callable, Mapping

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from central.domain.networks import household
from central.http.errors import Crowded, TooLarge, TooSlow
from central.http.problems import answer_json, problem_of_status

KIB, MIB = 1024, 1024 * 1024
#: Enough for every form and JSON body without a photo.
PLAIN_BODY = 64 * KIB
#: Three photos of a phone and the words beside them.
PHOTO_BODY = 25 * MIB
#: A slow uplink still has to bring the body at this rate, after a first grace.
SLOWEST_BYTES_PER_S = 20 * KIB
GRACE_S = 10.0
#: Photos wait on the disk for their turn. So much may lie there of one address, and of all together: whoever sends more
#: than that at once fills the disk that the database is on. What brings no photo is not counted.
MOST_OF_ONE = 8 * PHOTO_BODY
MOST_OF_ALL = 20 * PHOTO_BODY
#: In a request's scope: what is to be awaited when it is over, however it ends (files of a form to close).
WHEN_OVER = "wanglou.when_over"


class BodyGuard:
    """ASGI: counts what arrives, whatever Content-Length says, and stops waiting for what does not.

    The bound is the matched route's own (``largest_body(scope)``), so it stands beside the route. A refused body is
    not read to its end: the answer says ``connection: close``.
    """

    def __init__(self, app: ASGIApp, *, largest_body: Callable[[Scope], int], answer_seconds: float) -> None:
        self.app = app
        self.largest_body = largest_body
        self.answer_seconds = answer_seconds
        self._room = _Room()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        meter = _Meter(scope, receive, send, self.largest_body, self._room)
        try:
            async with asyncio.timeout(self.answer_seconds) as limit:
                # A body that keeps coming at a bearable rate is not part of the answer's time; a stream has no end.
                meter.on_body = lambda: limit.reschedule(asyncio.get_running_loop().time() + self.answer_seconds)
                meter.on_stream = lambda: limit.reschedule(None)
                await self.app(scope, meter.receive, meter.send)
        except TimeoutError:
            if meter.started:
                raise
            await answer_json(problem_of_status(503))(scope, receive, meter.send)
        finally:
            try:
                for tidy_up in scope.get(WHEN_OVER, ()):
                    await tidy_up()
            finally:
                meter.give_back()


class _Room:
    """How much of requests that are not over yet lies here, by address."""

    def __init__(self) -> None:
        self._held: Counter[str] = Counter()

    def take(self, whose: str, size: int) -> None:
        """Raises Crowded."""
        if self._held[whose] + size > MOST_OF_ONE or self._held.total() + size > MOST_OF_ALL:
            raise Crowded
        self._held[whose] += size

    def give_back(self, whose: str, size: int) -> None:
        self._held[whose] -= size
        self._held += Counter()  # drops the zeros


class _Meter:
    """One request's count."""

    def __init__(
        self, scope: Scope, receive: Receive, send: Send, largest_body: Callable[[Scope], int], room: _Room
    ) -> None:
        self.scope, self._receive, self._send, self._largest_body = scope, receive, send, largest_body
        self.declared = _declared(scope)
        self.expected = self.declared != 0
        self.count = 0
        self._room, self._held = room, 0
        self._whose = household(scope["client"][0] if scope.get("client") else None)
        self.deadline: float | None = None
        self.complete = False
        self.started = False
        self.on_body: Callable[[], None] = lambda: None
        self.on_stream: Callable[[], None] = lambda: None

    async def receive(self) -> Message:
        if self.complete:  # what comes now is the client going away: wait for it as long as it takes
            return await self._receive()
        if self.scope["method"] in ("GET", "HEAD"):
            return await self._unread()
        largest = self._largest_body(self.scope)
        if self.declared is not None and self.declared > largest:
            raise TooLarge(mib=_mib(largest))
        now = asyncio.get_running_loop().time()
        self.deadline = self.deadline or now + GRACE_S
        try:
            async with asyncio.timeout_at(self.deadline + self.count / SLOWEST_BYTES_PER_S):
                message = await self._receive()
        except TimeoutError:
            raise TooSlow from None
        if message["type"] == "http.request":
            self.count += len(message.get("body", b""))
            self.complete = not message.get("more_body", False)
            self.on_body()
            if self.count > largest:
                raise TooLarge(mib=_mib(largest))
            if self.count > PLAIN_BODY:
                self._room.take(self._whose, self.count - self._held)
                self._held = self.count
        return message

    def give_back(self) -> None:
        if self._held:
            self._room.give_back(self._whose, self._held)

    async def _unread(self) -> Message:
        """A body that nobody expects is dropped: who listens here, a stream, waits for the client to go away."""
        message = await self._receive()
        if message["type"] != "http.request":
            return message
        self.complete = not message.get("more_body", False)
        return {**message, "body": b""}

    async def send(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.started = True
            headers: list[tuple[bytes, bytes]] = list(message.get("headers", []))
            if self.expected and not self.complete:
                headers.append((b"connection", b"close"))
            if any(name == b"content-type" and value.startswith(b"text/event-stream") for name, value in headers):
                self.on_stream()
            message = {**message, "headers": headers}
        await self._send(message)


def _declared(scope: Scope) -> int | None:
    """What Content-Length says: 0 where there is no body at all, None where it comes in chunks."""
    headers: Mapping[bytes, bytes] = dict(scope["headers"])
    if b"transfer-encoding" in headers:
        return None
    written = headers.get(b"content-length", b"0")
    return int(written) if written.isdigit() and len(written) < 18 else None


def _mib(size: int) -> str:
    return f"{size / MIB:.3g}"
