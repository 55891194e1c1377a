"""Agents wait at the door for commands; a bell rings for one of them when a command for it was written down."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import aclosing
from dataclasses import dataclass, field
from typing import TypeVar

T = TypeVar("T")

#: A request that waits looks again this often even where no bell rang: a bell may be lost, a command never.
LOOK_AGAIN_S = 10.0


@dataclass(slots=True)
class Doorbells:
    """One listener on the database per process, any number of waiting agents behind it."""

    _waiting: dict[str, set[asyncio.Event]] = field(default_factory=dict)
    _closing: bool = False

    async def listen(self, names: Callable[[], AsyncIterator[str]]) -> None:
        """Ring for every name the database gives, for ever; an empty one rings for everybody."""
        async with aclosing(names()) as rung:  # type: ignore[type-var]
            async for name in rung:
                self.ring(name)

    def ring(self, name: str) -> None:
        whose = self._waiting.values() if not name else [self._waiting.get(name, set())]
        for bells in whose:
            for bell in bells:
                bell.set()

    def close(self) -> None:
        """The brain stops: whoever waits is answered now, and asks the next brain."""
        self._closing = True
        self.ring("")

    async def wait(
        self, name: str, look: Callable[[], Awaitable[T]], *, until: Callable[[T], bool], seconds: float
    ) -> T:
        """What ``look`` finds, as soon as ``until`` holds for it, or after ``seconds`` whatever it is."""
        loop = asyncio.get_running_loop()
        deadline, bell = loop.time() + seconds, asyncio.Event()
        self._waiting.setdefault(name, set()).add(bell)
        try:
            while True:
                bell.clear()  # before looking: what is written from here on rings again
                found = await look()
                left_s = deadline - loop.time()
                if until(found) or left_s <= 0 or self._closing:
                    return found
                try:
                    await asyncio.wait_for(bell.wait(), min(left_s, LOOK_AGAIN_S))
                except TimeoutError:
                    continue
        finally:
            self._waiting[name].discard(bell)
            if not self._waiting[name]:
                del self._waiting[name]
