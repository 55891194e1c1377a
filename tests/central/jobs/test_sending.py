"""A gateway that hangs holds up its own messages and nothing else, the graver go first, and each is sent once."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid4

import pytest
from procrastinate import PsycopgConnector

from central.domain.delivery import HELD, DeliveryState, Kind
from central.jobs.tasks import JOBS, Turn, World, make_job_app
from central.jobs.worker import PLACES_PER_CHANNEL, Lane, lanes, run_worker
from central.services.later import SEND_DELIVERY
from central.services.notifying.send_delivery import take_up
from central.services.ports.notices import Channel, Ear, Message, NotSent
from central.services.ports.world import JOB_QUEUE, delivery_queue
from central.storage.database import Database
from tests.central.jobs.probe import COMMUNITY, QUICK
from tests.central.services.town import DISTRICT, PACKS, Town

FIRE, FENCE = "12号楼着火了，快来人", "有人翻墙进东门草坪"


@dataclass
class Gateway:
    """Takes everything at once, or, where ``answers`` is not set, keeps everybody waiting."""

    name: str
    kind: Kind
    answers: asyncio.Event = field(default_factory=asyncio.Event)
    asked: asyncio.Event = field(default_factory=asyncio.Event)
    heard: list[UUID] = field(default_factory=list)

    def reaches(self, ear: Ear) -> bool:
        return True

    async def deliver(self, message: Message, ear: Ear) -> str:
        self.heard.append(message.notice_id)
        self.asked.set()
        await self.answers.wait()
        return "ok"


def quick(name: str, kind: Kind) -> Gateway:
    gateway = Gateway(name, kind)
    gateway.answers.set()
    return gateway


@pytest.fixture
async def town(database: Database) -> Town:
    return await Town.build(database)


@asynccontextmanager
async def working(town: Town, channels: Mapping[str, Channel]) -> AsyncIterator[None]:
    """A worker by the machine's own clock, which is ahead of the town's."""
    world = World(town.database.transaction, lambda: datetime.now(UTC), uuid4, PACKS, channels)
    worker = asyncio.create_task(run_worker(town.database.conninfo, world, pace=QUICK))
    try:
        yield
    finally:
        worker.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await worker


async def until(town: Town, query: str) -> None:
    """Until the query finds something; the test hangs into this limit only when it is broken."""
    async with asyncio.timeout(30):
        while not await town.rows(query):  # noqa: ASYNC110 - the database is asked, nothing here could set an event
            await asyncio.sleep(0.05)


async def on_its_way(town: Town, words: str = FENCE) -> UUID:
    """A delivery that waits to be sent by text message, its job queued; its id."""
    town.channels.setdefault("sms", quick("sms", Kind.TEXT))
    await town.say(words, contact="13911112222")
    town.now += timedelta(seconds=1)
    for job in await town.rows("SELECT args FROM procrastinate_jobs WHERE task_name = 'deliver_notice' ORDER BY id"):
        await JOBS["deliver_notice"](UUID(job["args"]["notice_id"]), turn(town))
    await clear(town, "deliver_notice")
    (row, *_) = await town.rows("SELECT delivery_id FROM deliveries WHERE state = 'waiting' ORDER BY made_at")
    return UUID(str(row["delivery_id"]))


def turn(town: Town, queue: str = delivery_queue("sms")) -> Turn:
    world = World(town.database.transaction, lambda: town.now, uuid4, PACKS, town.channels)
    return Turn(DISTRICT, town.now, world, queue)


async def clear(town: Town, job: str) -> None:
    async with town.database.engine.begin() as connection:
        await connection.exec_driver_sql(f"DELETE FROM procrastinate_jobs WHERE task_name = '{job}'")


async def queued(town: Town) -> list[tuple[str, int]]:
    rows = await town.rows(
        "SELECT queue_name, priority FROM procrastinate_jobs WHERE task_name = 'send_delivery' ORDER BY id"
    )
    return [(row["queue_name"], row["priority"]) for row in rows]


async def state_of(town: Town, delivery_id: UUID) -> tuple[DeliveryState, int]:
    async with town.open() as store:
        delivery = await store.deliveries.get(DISTRICT, delivery_id)
    return delivery.state, delivery.tries


async def test_a_mail_server_that_hangs_holds_up_neither_a_fires_offer_nor_a_timer(town: Town) -> None:
    async with town.open() as store:
        for number in range(PLACES_PER_CHANNEL + 4):
            officer = replace(town.officer, account_id=uuid4(), login=f"officer{number}")
            await store.accounts.add(DISTRICT, officer)
    town.now = datetime.now(UTC) - timedelta(minutes=3)  # so the offer ends as soon as anybody looks
    mail, sms = Gateway("email", Kind.MAIL), quick("sms", Kind.TEXT)
    await town.say(FIRE)
    await until(town, "SELECT 1 FROM tasks WHERE assignee IS NOT NULL")
    async with working(town, {"email": mail, "sms": sms}):
        async with asyncio.timeout(30):
            await mail.asked.wait()
        town.now = datetime.now(UTC)
        await town.say("13号楼着火了，火很大")
        offers = "JOIN notices USING (notice_id) WHERE key = 'notice.task.offered' AND deliveries.channel = 'sms'"
        await until(town, f"SELECT 1 FROM deliveries {offers} AND deliveries.state = 'sent'")
        await until(town, "SELECT 1 FROM tasks WHERE state = 'timed_out'")
        mails = await town.rows("SELECT state, tries FROM deliveries WHERE channel = 'email'")
    assert len(mails) > PLACES_PER_CHANNEL
    assert {row["state"] for row in mails} == {"waiting"}
    assert len(mail.heard) == PLACES_PER_CHANNEL == sum(row["tries"] for row in mails)


async def test_each_channel_has_a_queue_of_its_own_in_which_danger_to_life_goes_first(town: Town) -> None:
    await on_its_way(town, FENCE)
    town.channels["email"] = quick("email", Kind.MAIL)
    await on_its_way(town, FIRE)
    found = await queued(town)
    assert found[0] == (delivery_queue("sms"), -2)  # a fence can wait
    assert {(delivery_queue("sms"), 0), (delivery_queue("email"), 0)} <= set(found[1:])


async def test_a_delivery_that_two_jobs_carry_is_sent_once(town: Town) -> None:
    sms = Gateway("sms", Kind.TEXT)
    town.channels["sms"] = sms
    delivery_id = await on_its_way(town)
    first = asyncio.create_task(JOBS[SEND_DELIVERY](delivery_id, turn(town)))
    await sms.asked.wait()
    await JOBS[SEND_DELIVERY](delivery_id, turn(town))
    sms.answers.set()
    await first
    await town.later(minutes=5)
    assert await state_of(town, delivery_id) == (DeliveryState.SENT, 1)
    assert len(sms.heard) == len(await town.rows("SELECT 1 FROM deliveries WHERE state = 'sent'"))


async def test_who_takes_a_delivery_while_another_does_goes_away_at_once(town: Town) -> None:
    delivery_id = await on_its_way(town)
    async with town.open() as one, town.open() as other:
        assert await one.deliveries.take(DISTRICT, delivery_id) is not None
        assert await other.deliveries.take(DISTRICT, delivery_id) is None
        assert await other.deliveries.take(DISTRICT, uuid4()) is None


async def test_what_a_dead_brain_had_taken_up_is_sent_by_the_next_when_its_time_is_over(town: Town) -> None:
    delivery_id = await on_its_way(town)
    async with turn(town).work() as work:
        assert await take_up(delivery_id, work=work, channels=town.channels) is not None
    await clear(town, SEND_DELIVERY)
    await JOBS[SEND_DELIVERY](delivery_id, turn(town))  # the dead one's job, run again
    assert await state_of(town, delivery_id) == (DeliveryState.WAITING, 1)
    assert len(await queued(town)) == 1
    await town.later(seconds=HELD.total_seconds() + 1)
    assert await state_of(town, delivery_id) == (DeliveryState.SENT, 2)


@dataclass
class Stumbles:
    name: str = "sms"
    kind: Kind = Kind.TEXT

    def reaches(self, ear: Ear) -> bool:
        return True

    async def deliver(self, message: Message, ear: Ear) -> str:
        raise LookupError("a fault of the plug-in's own")


async def test_a_plug_in_that_stumbles_is_tried_again_like_a_gateway_that_is_down(town: Town) -> None:
    town.channels["sms"] = Stumbles()
    delivery_id = await on_its_way(town)
    await JOBS[SEND_DELIVERY](delivery_id, turn(town))
    async with town.open() as store:
        tried = await store.deliveries.get(DISTRICT, delivery_id)
    assert (tried.state, tried.tries) == (DeliveryState.WAITING, 1)
    assert "LookupError" in tried.said
    assert "LookupError" in NotSent(channel="sms", why="LookupError").text.en


async def test_what_an_older_version_queued_beside_the_timers_is_put_where_it_belongs(town: Town) -> None:
    delivery_id = await on_its_way(town)
    await clear(town, SEND_DELIVERY)
    await JOBS[SEND_DELIVERY](delivery_id, turn(town, JOB_QUEUE))
    assert await state_of(town, delivery_id) == (DeliveryState.WAITING, 0)
    assert await queued(town) == [(delivery_queue("sms"), -2)]


async def test_what_waits_for_a_channel_that_is_none_any_more_is_written_off(town: Town) -> None:
    delivery_id = await on_its_way(town)
    async with working(town, {}):
        await until(town, f"SELECT 1 FROM deliveries WHERE delivery_id = '{delivery_id}' AND state = 'failed'")
    assert town.channels["sms"].heard == []  # type: ignore[attr-defined]


def test_no_channel_waits_for_another_and_none_for_the_timers() -> None:
    left = delivery_queue("fax")
    found = lanes(["sms", "email"], [JOB_QUEUE, left, delivery_queue("sms"), "somebody elses"], 3)
    assert found == [
        Lane((JOB_QUEUE, left), 3),
        Lane((delivery_queue("email"),), PLACES_PER_CHANNEL),
        Lane((delivery_queue("sms"),), PLACES_PER_CHANNEL),
    ]


async def test_a_job_put_off_by_our_clock_keeps_its_queue_and_its_priority(database: Database) -> None:
    queue, ours = delivery_queue("sms"), datetime.now(UTC) - timedelta(hours=1)
    async with database.transaction() as store:
        at = datetime.now(UTC) - timedelta(minutes=1)
        await store.jobs.defer(COMMUNITY, SEND_DELIVERY, at=at, queue=queue, priority=-3, delivery_id=str(uuid4()))
    app = make_job_app(
        PsycopgConnector(conninfo=database.conninfo, min_size=1, max_size=3),
        World(database.transaction, lambda: ours, uuid4, PACKS),
    )
    async with app.open_async():
        await app.run_worker_async(
            queues=[queue], wait=False, listen_notify=False, install_signal_handlers=False, delete_jobs="successful"
        )
    async with database.engine.connect() as connection:
        found = await connection.exec_driver_sql("SELECT queue_name, priority, status::text FROM procrastinate_jobs")
        assert [tuple(row) for row in found] == [(queue, -3, "todo")]


@pytest.mark.parametrize("fails", [False, True])
async def test_what_a_gateway_answers_keeps_nobodys_number(town: Town, fails: bool) -> None:
    """Else it would outlive the contact, which a resident may have erased."""

    class Echoing(Gateway):
        async def deliver(self, message: Message, ear: Ear) -> str:
            words = f'{{"mobile":"+86{ear.phone}","id":"20261201001122"}}'
            if fails:
                raise NotSent(channel="sms", why=f"400 {words}")
            return f"200 {words}"

    town.channels["sms"] = Echoing("sms", Kind.TEXT)
    delivery_id = await on_its_way(town)
    await JOBS[SEND_DELIVERY](delivery_id, turn(town))
    async with town.open() as store:
        said = (await store.deliveries.get(DISTRICT, delivery_id)).said
    assert "13911112222" not in said
    assert "20261201001122" in said, "the gateway's own number of the message helps to ask after it"
