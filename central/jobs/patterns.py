"""Looks every hour whether something keeps coming back, so that somebody asks why."""

import asyncio
from collections.abc import Callable, Mapping
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass

import structlog

from central.services.patterns import tell_patterns
from central.services.ports import NewId, Now, Store
from protocol.pack import Pack

LOOK_EVERY_S = 3600.0

_log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class PatternWatch:
    """Any number side by side: a pattern's key is the same for all of them."""

    transaction: Callable[[], AbstractAsyncContextManager[Store]]
    now: Now
    new_id: NewId
    packs: Mapping[str, Pack]
    #: The store's own trouble, after which it is tried again.
    trouble: type[Exception]

    async def run(self) -> None:
        """Until cancelled. The first look comes after an hour: whoever starts has other work."""
        while True:
            await asyncio.sleep(LOOK_EVERY_S)
            try:
                async with self.transaction() as store:
                    told = await tell_patterns(store=store, now=self.now(), new_id=self.new_id, packs=self.packs)
            except self.trouble as error:
                _log.warning("patterns.store_in_trouble", why=repr(error))
            except Exception as error:  # whatever it was, the next look comes all the same
                _log.error("patterns.look_failed", why=repr(error))
            else:
                _log.info("patterns.told", patterns=told)
