"""Listens for what is not said: sensors that should have spoken by now."""

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass

from central.jobs.looking import keep_looking
from central.services.hear_readings import Rules, listen_for_silence
from central.services.ports import NewId, Now, Store

#: The shortest silence that a shipped pack tells of is three minutes.
LOOK_EVERY_S = 15.0


@dataclass(frozen=True, slots=True)
class SilenceWatch:
    """One per process that works; several side by side tell of each silence once, since they lock what they look at."""

    transaction: Callable[[], AbstractAsyncContextManager[Store]]
    now: Now
    new_id: NewId
    rules: Rules
    #: The store's own trouble, after which it is tried again.
    trouble: type[Exception]

    async def run(self) -> None:
        """Until cancelled."""
        await keep_looking(self.look, LOOK_EVERY_S, name="silence", trouble=self.trouble)

    async def look(self) -> int:
        """How many silences were told."""
        async with self.transaction() as store:
            return await listen_for_silence(store=store, now=self.now(), new_id=self.new_id, rules=self.rules)
