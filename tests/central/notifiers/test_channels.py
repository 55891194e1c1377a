"""A notice goes the way it names, and one that nobody could take waits to be tried again."""

import asyncio
import contextlib
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from uuid import uuid4

import psycopg

from central.domain.notice import Notice, NoticeState
from central.domain.people import Account
from central.jobs.tasks import World
from central.jobs.worker import run_worker
from central.notifiers import find_channels
from central.outgoing import Outgoing
from central.services.ports import Channel
from central.services.timers import DELIVER_NOTICE
from central.storage.database import Database
from tests.central.jobs.probe import QUICK
from tests.central.storage.values import HERE, a_notice, an_incident


@dataclass
class Telephone:
    """A channel that is busy the first time."""

    name: str = "telephone"
    calls: list[Notice] = field(default_factory=list)

    async def deliver(self, notice: Notice, account: Account | None) -> bool:
        self.calls.append(notice)
        return len(self.calls) > 1


async def state_after_work(database: Database, notice: Notice, channels: dict[str, Channel]) -> NoticeState:
    """Defer the delivery of ``notice`` and work until its job is over or put off."""
    incident = an_incident()
    async with database.transaction() as store:
        await store.incidents.add(HERE, incident)
        await store.notices.add(HERE, replace(notice, incident_id=incident.incident_id))
        await store.jobs.defer(HERE, DELIVER_NOTICE, notice_id=str(notice.notice_id))
    return await work(database, notice, channels)


async def work(database: Database, notice: Notice, channels: dict[str, Channel]) -> NoticeState:
    world = World(database.transaction, lambda: datetime.now(UTC), uuid4, {}, channels)
    worker = asyncio.create_task(run_worker(database.conninfo, world, pace=QUICK))
    with psycopg.connect(database.url, autocommit=True) as connection:
        async with asyncio.timeout(30):
            query = "SELECT count(*) FROM procrastinate_jobs WHERE attempts = 0 OR scheduled_at <= now()"
            while connection.execute(query).fetchone() != (0,):  # noqa: ASYNC110 - the database is asked
                await asyncio.sleep(0.02)
    worker.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await worker
    async with database.transaction() as store:
        return (await store.notices.get(HERE, notice.notice_id)).state


async def test_a_notice_for_the_screen_is_delivered(database: Database) -> None:
    assert await state_after_work(database, a_notice(None), dict(find_channels(Outgoing()))) is NoticeState.DELIVERED


async def test_a_notice_nobody_could_take_waits_and_is_tried_again(database: Database) -> None:
    telephone, notice = Telephone(), a_notice(None, channel="telephone")
    channels: dict[str, Channel] = {**find_channels(Outgoing()), "telephone": telephone}
    assert await state_after_work(database, notice, channels) is NoticeState.WAITING
    with psycopg.connect(database.url) as connection:
        connection.execute("UPDATE procrastinate_jobs SET scheduled_at = now()")
    assert await work(database, notice, channels) is NoticeState.DELIVERED
    assert len(telephone.calls) == 2


def test_every_channel_of_the_folder_is_found_under_its_name() -> None:
    channels = find_channels(Outgoing())
    assert "screen" in channels
    assert all(name == channel.name for name, channel in channels.items())
