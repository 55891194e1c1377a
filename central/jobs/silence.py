"""Listens for what is not said: sensors that should have spoken by now, and last words that have stood too long."""

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field

from central.jobs.ears import Ears
from central.jobs.looking import keep_looking
from central.services.ports.store import Store
from central.services.ports.world import NewId, Now
from central.services.sensing.sensor_desk import Rules
from central.services.sensing.watch_sensors import watch_sensors

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
    ears: Ears = field(default_factory=Ears)

    async def run(self) -> None:
        """Until cancelled."""
        await keep_looking(self.look, LOOK_EVERY_S, name="silence", trouble=self.trouble)

    async def look(self) -> int:
        """How many alarms began."""
        now = self.now()
        since = self.ears.listening_since(now)
        if since is None:
            return 0
        async with self.transaction() as store:
            told = await watch_sensors(
                store=store, now=now, new_id=self.new_id, rules=self.rules, listening_since=since
            )
        self.ears.listened(now)
        return told
