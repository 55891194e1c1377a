"""Looks twice a day for what has been kept long enough, and forgets it: what phones sent, and disputes' files."""

from collections.abc import Callable, Mapping
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from datetime import timedelta

import structlog

from central.jobs.looking import keep_looking
from central.services.forget_mediations import forget_mediations
from central.services.forget_steps import forget_steps
from central.services.ports import NewId, Now, Store
from protocol.pack import Pack

LOOK_EVERY_S = 43_200.0

_log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Forgetter:
    """Any number side by side: what one has forgotten is not there for the next."""

    transaction: Callable[[], AbstractAsyncContextManager[Store]]
    now: Now
    new_id: NewId
    packs: Mapping[str, Pack]
    #: How long a dispute's file is kept after the last word in it.
    keep_mediations: timedelta
    #: The store's own trouble, after which it is tried again.
    trouble: type[Exception]

    async def run(self) -> None:
        """Until cancelled."""
        await keep_looking(self.look, LOOK_EVERY_S, name="forgetting", trouble=self.trouble, at_once=False)

    async def look(self) -> None:
        """Everything that is old enough, in transactions of a bounded size."""
        await self._steps()
        await self._mediations()

    async def _mediations(self) -> None:
        while True:
            async with self.transaction() as store:
                gone = await forget_mediations(
                    store=store, now=self.now(), new_id=self.new_id, packs=self.packs, keep=self.keep_mediations
                )
            if gone == 0:
                return
            _log.info("forgetting.mediations", files=gone)

    async def _steps(self) -> None:
        while True:
            async with self.transaction() as store:
                steps, photos = await forget_steps(store=store, now=self.now())
            if steps == 0:
                return
            async with self.transaction() as store:
                files = await store.media.discard(photos)
            _log.info("forgetting.done", steps=steps, photos=len(photos), files=files)
