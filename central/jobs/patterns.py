"""Looks every hour whether something keeps coming back, so that somebody asks why."""

from collections.abc import Callable, Mapping
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass

import structlog

from central.jobs.looking import keep_looking
from central.services.ports.store import Store
from central.services.ports.world import NewId, Now
from central.services.signals.patterns import tell_patterns
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
        """Until cancelled."""
        await keep_looking(self.look, LOOK_EVERY_S, name="patterns", trouble=self.trouble, first_s=LOOK_EVERY_S)

    async def look(self) -> None:
        async with self.transaction() as store:
            told = await tell_patterns(store=store, now=self.now(), new_id=self.new_id, packs=self.packs)
        _log.info("patterns.told", patterns=told)
