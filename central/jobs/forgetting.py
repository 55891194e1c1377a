"""Looks twice a day for what has been kept long enough, and forgets it: what phones sent, what the feed said, disputes'
files, residents' words, evidence, and the pictures of what never became an incident.

What is left of live views, what commands held for a node alone, and files that were let go of, go within minutes.
"""

import asyncio
from collections.abc import Callable, Mapping
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial
from typing import Protocol
from uuid import UUID

import structlog

from central.jobs.looking import keep_looking
from central.jobs.trusted_clock import TrustedClock
from central.services.live_view.live_views import forget_looks
from central.services.ports.store import Store
from central.services.ports.world import NewId, Now
from central.services.retention.forget_evidence import Gone, forget_evidence
from central.services.retention.forget_feed import forget_feed
from central.services.retention.forget_mediations import forget_mediations
from central.services.retention.forget_pictures import forget_pictures
from central.services.retention.forget_reports import forget_reports
from central.services.retention.forget_steps import forget_steps
from central.services.retention.forget_uploads import forget_uploads
from protocol.pack import Pack

LOOK_EVERY_S = 43_200.0
#: Soon after the start: a machine that is switched off every evening forgets, too.
FIRST_LOOK_S = 600.0
VIEWS_EVERY_S = 60.0

_log = structlog.get_logger(__name__)


class Forget(Protocol):
    """One transaction's work on incidents that have ended, behind the one that was looked at last."""

    async def __call__(
        self, district: str, after: UUID | None, /, *, store: Store, now: datetime, new_id: NewId,
        packs: Mapping[str, Pack],
    ) -> Gone: ...  # fmt: skip


@dataclass(frozen=True, slots=True)
class Forgetter:
    """Any number side by side: what one has forgotten is not there for the next."""

    transaction: Callable[[], AbstractAsyncContextManager[Store]]
    now: Now
    new_id: NewId
    packs: Mapping[str, Pack]
    #: How long a dispute's file is kept after the last word in it.
    keep_mediations: timedelta
    #: How long residents' words, contacts and photos are kept after their incident has ended.
    keep_reports: timedelta
    #: The store's own trouble, after which it is tried again.
    trouble: type[Exception]
    clock: TrustedClock = field(default_factory=TrustedClock)

    async def run(self) -> None:
        """Until cancelled."""
        self.clock.begin(self.now(), await self._last_heard())
        await asyncio.gather(
            keep_looking(self.look, LOOK_EVERY_S, name="forgetting", trouble=self.trouble, first_s=FIRST_LOOK_S),
            keep_looking(self.look_at_views, VIEWS_EVERY_S, name="forgetting.views", trouble=self.trouble),
        )

    async def _last_heard(self) -> datetime | None:
        try:
            async with self.transaction() as store:
                return await store.keeping.last_heard()
        except self.trouble as error:
            _log.warning("forgetting.store_in_trouble", why=repr(error))
            return None

    async def look(self) -> None:
        """Everything that is old enough, in transactions of a bounded size; nothing by a clock that went ahead."""
        if self.clock.is_doubtful(self.now()):
            _log.error("forgetting.clock_in_doubt", now=self.now().isoformat(), again_in_s=LOOK_EVERY_S)
            return
        await self._steps()
        await self._uploads()
        await self._feed()
        await self._mediations()
        await self._pictures()
        await self._of_the_ended("evidence", forget_evidence)
        await self._of_the_ended("reports", partial(forget_reports, keep=self.keep_reports))

    async def look_at_views(self) -> None:
        async with self.transaction() as store:
            await forget_looks(store=store, now=self.now())
        async with self.transaction() as store:
            if files := await store.media.discard():
                _log.info("forgetting.let_go", files=files)

    async def _mediations(self) -> None:
        while True:
            async with self.transaction() as store:
                gone = await forget_mediations(
                    store=store, now=self.now(), new_id=self.new_id, packs=self.packs, keep=self.keep_mediations
                )
            if gone == 0:
                return
            _log.info("forgetting.mediations", files=gone)

    async def _of_the_ended(self, what: str, forget: Forget) -> None:
        async with self.transaction() as store:
            districts = await store.incidents.districts()
        for district in districts:
            await self._of_the_ended_in(district, what, forget)

    async def _of_the_ended_in(self, district: str, what: str, forget: Forget) -> None:
        after: UUID | None = None
        while True:
            async with self.transaction() as store:
                gone = await forget(district, after, store=store, now=self.now(), new_id=self.new_id, packs=self.packs)
            if gone.files:
                async with self.transaction() as store:
                    await store.media.discard(gone.files)
            if gone.incidents:
                _log.info(f"forgetting.{what}", incidents=gone.incidents, files=len(gone.files))
            if (after := gone.last) is None:
                return

    async def _pictures(self) -> None:
        async with self.transaction() as store:
            districts = await store.media.districts()
        for district in districts:
            await self._pictures_of(district)

    async def _pictures_of(self, district: str) -> None:
        while True:
            async with self.transaction() as store:
                old, gone = await forget_pictures(district, store=store, now=self.now(), packs=self.packs)
            if old == 0:
                return
            async with self.transaction() as store:
                files = await store.media.discard(gone)
            _log.info("forgetting.pictures", forgotten=old, files=files)

    async def _uploads(self) -> None:
        async with self.transaction() as store:
            gone = await forget_uploads(store=store, now=self.now())
        if gone:
            _log.info("forgetting.uploads", uploads=gone)

    async def _feed(self) -> None:
        async with self.transaction() as store:
            districts = await store.feed.districts()
        for district in districts:
            await self._feed_of(district)

    async def _feed_of(self, district: str) -> None:
        while True:
            async with self.transaction() as store:
                gone = await forget_feed(district, store=store, now=self.now())
            if gone == 0:
                return
            _log.info("forgetting.feed", entries=gone)

    async def _steps(self) -> None:
        while True:
            async with self.transaction() as store:
                steps, photos = await forget_steps(store=store, now=self.now())
            if steps == 0:
                return
            async with self.transaction() as store:
                files = await store.media.discard(photos)
            _log.info("forgetting.done", steps=steps, photos=len(photos), files=files)
