"""Asks every minute whether anything is overdue, puts it right, and tells somebody outside that it still lives."""

import asyncio
import json
from collections.abc import Awaitable, Callable, Mapping
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass

import structlog

from central.domain.backlog import Trouble, troubles
from central.domain.errors import BrainError
from central.domain.overdue import Overdue
from central.metering import Meters
from central.services.ports.store import Store
from central.services.ports.world import NewId, Now
from central.services.put_right import look_through, put_right
from protocol.pack import Pack

_log = structlog.get_logger(__name__)

#: With these the brain does not do its work, though it still answers.
_STANDS_STILL = frozenset({Trouble.NO_WORKER, Trouble.JOBS_LATE, Trouble.PLACING_LATE})

#: Says to somebody outside that the auditor lives. Raises BrainError where nobody was reached.
Beat = Callable[[bytes], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Auditor:
    transaction: Callable[[], AbstractAsyncContextManager[Store]]
    now: Now
    new_id: NewId
    packs: Mapping[str, Pack]
    meters: Meters
    #: None: nobody outside was named.
    beat: Beat | None = None
    #: An offer that ended is passed on within two seconds, even when the worker that had its timer has died.
    look_every_s: float = 1.0
    audit_every_s: float = 60.0

    async def run(self) -> None:
        """Until cancelled; what goes wrong is tried again at the next look. A heart that cannot look does not beat."""
        looks, every = 0, round(self.audit_every_s / self.look_every_s)
        while True:
            try:
                await self.pass_on_offers()
                if looks % every == 0:
                    await self._tell(await self.audit())
                looks += 1
            except Exception as error:
                _log.error("auditor.failed", why=repr(error))
            await asyncio.sleep(self.look_every_s)

    async def pass_on_offers(self) -> int:
        """Offers whose timer is late; how many there were."""
        async with self.transaction() as store:
            late = await store.audit.late_offers(self.now())
        for overdue in late:
            await self._put_right(overdue)
        return len(late)

    async def audit(self) -> list[Overdue]:
        """Everything that is overdue, put right as far as it can be."""
        async with self.transaction() as store:
            stuck, waiting = await store.audit.stuck(self.now()), await store.audit.waiting()
        for overdue in stuck:
            _log.warning("auditor.overdue", what=str(overdue.what), subject=str(overdue.subject_id))
            self.meters.overdue.labels(str(overdue.what)).inc()
            await self._put_right(overdue)
        for place in dict.fromkeys(waiting):
            try:
                async with self.transaction() as store:
                    await look_through(place, store=store, now=self.now(), new_id=self.new_id, packs=self.packs)
            except BrainError as error:  # somebody else was faster, or its trouble is the next look's
                _log.info("auditor.left_alone", place=place.place_path, why=repr(error))
        return stuck

    async def _put_right(self, overdue: Overdue) -> None:
        try:
            async with self.transaction() as store:
                await put_right(overdue, store=store, now=self.now(), new_id=self.new_id, packs=self.packs)
        except BrainError as error:  # done by its own timer meanwhile, or gone
            _log.info("auditor.left_alone", what=str(overdue.what), why=repr(error))

    async def _tell(self, stuck: list[Overdue]) -> None:
        """Nothing is said while the brain stands still: silence is what somebody outside listens for."""
        if self.beat is None:
            return
        async with self.transaction() as store:
            still = _STANDS_STILL.intersection(troubles(await store.jobs.backlog()))
        if still:
            _log.error("auditor.keeps_silent", why=sorted(still))
            return
        try:
            await self.beat(json.dumps({"at": self.now().isoformat(), "overdue": len(stuck)}).encode())
        except BrainError as error:
            _log.warning("auditor.heartbeat_unheard", why=repr(error))
