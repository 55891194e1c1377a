"""Who knocks too often but speaks of danger to life is heard all the same: one after the other, everybody in turn."""

import asyncio
import contextlib
from collections import deque
from collections.abc import AsyncIterator
from dataclasses import dataclass, field


@dataclass(slots=True)
class Turns:
    """One at a time. Of those who wait each address or account comes in turn, however many wait behind one of them.

    So a flood of false alarms keeps back its own address only, and the rest of the service not at all.
    """

    _busy: bool = False
    #: In the order in which they are called; who has been and has more to say goes to the end.
    _waiting: dict[str, deque[asyncio.Future[None]]] = field(default_factory=dict)

    @contextlib.asynccontextmanager
    async def turn(self, who: str) -> AsyncIterator[None]:
        await self._come_forward(who)
        try:
            yield
        finally:
            self._call_next()

    async def _come_forward(self, who: str) -> None:
        if not self._busy:
            self._busy = True
            return
        called = asyncio.get_running_loop().create_future()
        self._waiting.setdefault(who, deque()).append(called)
        try:
            await called
        except asyncio.CancelledError:
            if not called.cancelled():  # called and gone in the same moment
                self._call_next()
            raise

    def _call_next(self) -> None:
        while self._waiting:
            who = next(iter(self._waiting))
            line = self._waiting.pop(who)
            called = line.popleft()
            if line:
                self._waiting[who] = line
            if not called.cancelled():
                called.set_result(None)
                return
        self._busy = False
