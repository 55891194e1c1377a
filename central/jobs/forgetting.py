"""Looks twice a day for what patrols' phones sent so long ago that no phone will ask about it, and forgets it."""

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass

import structlog

from central.jobs.looking import keep_looking
from central.services.forget_steps import forget_steps
from central.services.ports import Now, Store

LOOK_EVERY_S = 43_200.0

_log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Forgetter:
    """Any number side by side: what one has forgotten is not there for the next."""

    transaction: Callable[[], AbstractAsyncContextManager[Store]]
    now: Now
    #: The store's own trouble, after which it is tried again.
    trouble: type[Exception]

    async def run(self) -> None:
        """Until cancelled."""
        await keep_looking(self.look, LOOK_EVERY_S, name="forgetting", trouble=self.trouble, at_once=False)

    async def look(self) -> None:
        """Everything that is old enough, in transactions of a bounded size."""
        while True:
            async with self.transaction() as store:
                steps, photos = await forget_steps(store=store, now=self.now())
            if steps == 0:
                return
            async with self.transaction() as store:
                files = await store.media.discard(photos)
            _log.info("forgetting.done", steps=steps, photos=len(photos), files=files)
