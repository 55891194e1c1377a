"""Places what was accepted, as soon as it is: woken by each batch, and looking for itself in case nobody woke it."""

import asyncio
import contextlib
from collections.abc import AsyncGenerator, Callable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, aclosing
from dataclasses import dataclass, field
from traceback import format_exception
from uuid import UUID

import structlog

from central.metering import Meters
from central.services.ports.store import Store
from central.services.ports.world import NewId, Now
from central.services.signals.place_signals import could_not_place, place_signals
from protocol.pack import Pack
from protocol.scope import Scope

#: Placed in one transaction: enough to share what it costs, few enough that nobody waits long for their incident.
CHUNK = 100
#: After a chunk that was not full: what comes meanwhile is placed together. Ten small chunks cost as much as ten large.
BREATH_S = 0.05
#: What a lost wake-up, a dead process or a signal that is tried again waits at most.
LOOK_EVERY_S = 1.0

_log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Placer:
    """One per process; any number may run side by side, of which one at a time places in a community."""

    transaction: Callable[[], AbstractAsyncContextManager[Store]]
    #: A transaction for many signals.
    chunk: Callable[[], AbstractAsyncContextManager[Store]]
    arrivals: Callable[[], AsyncGenerator[str]]
    now: Now
    new_id: NewId
    packs: Mapping[str, Pack]

    #: The store's own trouble, for which no signal is to blame unless it was alone.
    trouble: type[Exception]
    meters: Meters = field(default_factory=Meters)

    async def run(self) -> None:
        """Place until cancelled. A lost database ends nothing, and a signal that cannot be placed stops no other."""
        woken = asyncio.Event()
        listener = asyncio.create_task(self._listen(woken), name="arrivals")
        limit = CHUNK
        try:
            while True:
                woken.clear()
                try:
                    placed, limit = await self.place_round(limit), CHUNK
                except self.trouble as error:
                    _log.warning("placing.store_in_trouble", why=repr(error), signals=limit)
                    placed, limit = 0, max(1, limit // 2)
                except Exception as error:  # whatever it was, what comes next is placed all the same
                    _log.error("placing.round_failed", why=_in_words(error))
                    placed = 0
                if not placed:
                    with contextlib.suppress(TimeoutError):
                        await asyncio.wait_for(woken.wait(), LOOK_EVERY_S)
                elif placed < CHUNK:
                    await asyncio.sleep(BREATH_S)
        finally:
            listener.cancel()
            await asyncio.gather(listener, return_exceptions=True)

    async def _listen(self, woken: asyncio.Event) -> None:
        async with aclosing(self.arrivals()) as arrivals:
            async for _ in arrivals:
                woken.set()

    async def place_all(self) -> int:
        """Until nothing waits that this process could place now; how many signals were placed."""
        placed = 0
        while some := await self.place_round():
            placed += some
        return placed

    async def place_round(self, limit: int = CHUNK) -> int:
        """One chunk of each community where something waits; how many signals were placed."""
        async with self.transaction() as store:
            places = await store.unplaced.places(self.now())
            waiting = [(scope, await store.unplaced.waiting(scope, self.now(), limit=limit)) for scope in places]
        return sum([await self._place(scope, signal_ids) for scope, signal_ids in waiting])

    async def _place(self, scope: Scope, signal_ids: Sequence[UUID]) -> int:
        """A chunk that fails is halved until the signal is found that cannot be placed."""
        if not signal_ids:
            return 0
        try:
            with self.meters.placing_seconds.time():
                async with self.chunk() as store:
                    placed = await place_signals(
                        signal_ids, scope=scope, store=store, now=self.now(), new_id=self.new_id, packs=self.packs
                    )
            self.meters.placed.inc(placed)
            return placed
        except Exception as error:
            if len(signal_ids) == 1:
                await self._could_not(scope, signal_ids[0], error)
                return 0
            if isinstance(error, self.trouble):
                raise
            _log.warning("placing.halved", signals=len(signal_ids), why=repr(error))
        half = len(signal_ids) // 2
        return await self._place(scope, signal_ids[:half]) + await self._place(scope, signal_ids[half:])

    async def _could_not(self, scope: Scope, signal_id: UUID, error: Exception) -> None:
        _log.error("placing.failed", signal=str(signal_id), why=_in_words(error))
        async with self.transaction() as store:
            aside = await could_not_place(
                signal_id, repr(error)[:500],
                scope=scope, store=store, now=self.now(), new_id=self.new_id, packs=self.packs,
            )  # fmt: skip
        if aside:
            _log.error("placing.set_aside", signal=str(signal_id), place=scope.place_path)


def _in_words(error: Exception) -> str:
    """As text: a renderer of tracebacks may show what every variable held, and that is a whole chunk."""
    return "".join(format_exception(error))[-4000:]
