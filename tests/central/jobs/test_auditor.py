"""Whatever became of its timer, what is overdue is found, done and told; and somebody outside hears the heart beat."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from sqlalchemy import text

from central.app import heartbeat
from central.domain.delivery import Delivery, DeliveryState
from central.domain.errors import BrainError
from central.domain.incident import IncidentState
from central.domain.networks import read_networks
from central.domain.overdue import Overdue, Stuck
from central.domain.people import Session
from central.domain.roster import DutyKind
from central.domain.rounds import Checkpoint
from central.domain.task import ClockState, TaskState
from central.http.passwords import Argon2Passwords
from central.jobs.auditor import Auditor
from central.metering import Meters
from central.outgoing import NotAllowed, Outgoing
from central.services.rounds.plan_rounds import NewPlan, plan_round
from central.services.staff import roster
from central.services.staff.accounts import change_password
from central.services.staff.roster import Said
from central.services.tasks import check_ins
from central.storage.database import Database
from tests.central.services.town import DISTRICT, HOME, PACKS, Town


@pytest.fixture
async def town(database: Database) -> Town:
    return await Town.build(database)


def auditor(town: Town, beat: Callable[[bytes], Awaitable[None]] | None = None) -> Auditor:
    return Auditor(town.database.transaction, lambda: town.now, uuid4, PACKS, Meters(), beat)


async def lose(town: Town, job: str) -> None:
    async with town.database.engine.begin() as connection:
        await connection.execute(text("DELETE FROM procrastinate_jobs WHERE task_name = :job"), {"job": job})


async def write(town: Town, statement: str) -> None:
    async with town.database.engine.begin() as connection:
        await connection.execute(text(statement))


async def filed(town: Town, words: str = "有人翻墙进东门草坪") -> UUID:
    said = await town.say(words)
    await town.review("confirm", said.incident_id)
    return said.incident_id


async def lost_offer(town: Town) -> UUID:
    incident_id = await filed(town)
    (task,) = await town.dispatch(incident_id)
    await lose(town, "offer_timed_out")
    await town.later(seconds=125)
    return task.task_id


async def lost_clock(town: Town) -> UUID:
    incident_id = await filed(town)
    await town.dispatch(incident_id)
    for job in ("clock_due", "offer_timed_out"):
        await lose(town, job)
    await write(town, "UPDATE tasks SET offer_expires_at = offer_expires_at + interval '1 day'")
    async with town.open() as store:
        clock = next(c for c in await store.clocks.of_incident(DISTRICT, incident_id) if c.name == "accept")
    await town.later(minutes=10.6)
    return clock.clock_id


async def lost_visit(town: Town) -> UUID:
    incident_id = await filed(town)
    await write(town, "UPDATE incidents SET follow_up_on = now() - interval '1 year'")
    await town.later(seconds=1)
    return incident_id


async def left_holder(town: Town) -> UUID:
    incident_id = await filed(town)
    (task,) = await town.dispatch(incident_id)
    await town.progress("accept", task)
    await write(town, "UPDATE accounts SET disabled = true WHERE login = 'guard'")
    await town.later(seconds=31)
    return task.task_id


async def idle_incident(town: Town) -> UUID:
    incident_id = await filed(town)
    await town.dispatch(incident_id)
    await write(town, "UPDATE tasks SET state = 'cancelled'")
    await lose(town, "offer_timed_out")
    await town.later(seconds=31)
    return incident_id


async def expired_session(town: Town) -> UUID:
    incident_id = await filed(town)
    (task,) = await town.dispatch(incident_id)
    await town.progress("accept", task)
    began = town.now - timedelta(hours=12)
    async with town.open() as store:
        await store.sessions.add(
            Session("ab" * 32, "qingyuan", town.guard.account_id, "csrf", began, began + timedelta(hours=12))
        )
    await town.later(seconds=31)
    return town.guard.account_id


async def changed_password(town: Town) -> UUID:
    """Whose phone was signed out by it can take no offer."""
    incident_id = await filed(town)
    (task,) = await town.dispatch(incident_id)
    await town.progress("accept", task)
    async with town.open() as store:
        await store.sessions.add(
            Session("ab" * 32, "qingyuan", town.guard.account_id, "csrf", town.now, town.now + timedelta(hours=12))
        )
        await change_password(
            town.guard, "another-long-password", store=store, now=town.now, passwords=Argon2Passwords(cheap=True)
        )
    await town.later(seconds=31)
    return town.guard.account_id


async def lost_delivery(town: Town) -> UUID:
    incident_id = await filed(town)
    await town.later(seconds=1)
    async with town.open() as store:
        notice_id = (await town.rows("SELECT notice_id FROM notices WHERE key = 'notice.reporter.filed'"))[0][
            "notice_id"
        ]
        incident = await store.incidents.get(DISTRICT, incident_id)
        delivery = Delivery(
            uuid4(), "qingyuan", incident.where.place_path, notice_id, "sms", "reporter:x", DeliveryState.WAITING, "",
            town.now, town.now,
        )  # fmt: skip
        await store.deliveries.add(DISTRICT, delivery)
    await town.later(seconds=31)
    return delivery.delivery_id


async def absent_on_shift(town: Town) -> UUID:
    incident_id = await filed(town)
    (task,) = await town.dispatch(incident_id)
    await town.progress("accept", task)
    said = Said(town.guard.account_id, DutyKind.LEAVE, town.now + timedelta(minutes=1), town.now + timedelta(hours=8))
    async with town.open() as store:
        (entry,) = await roster.enter(said, town.act(store), weeks=1)
    await lose(town, "absence_begins")
    await town.later(seconds=95)
    return entry.entry_id


async def unasked(town: Town) -> UUID:
    incident_id = await filed(town)
    (task,) = await town.dispatch(incident_id)
    task = await town.progress("accept", task)
    async with town.open() as store:
        await check_ins.ask_after_me(task.task_id, town.act(store, town.guard))
    for job in ("check_in_due", "clock_due"):
        await lose(town, job)
    await write(town, "UPDATE clocks SET due_at = due_at + interval '1 day'")
    await town.later(minutes=21)
    return task.task_id


async def planned(town: Town) -> UUID:
    """A round of every day from 12:10, its timers lost; the plan's id."""
    async with town.open() as store:
        lawn = Checkpoint(place_path=f"{HOME}/g1/lawn", name="中心草坪")
        new = NewPlan("巡检", (lawn,), ("work", "rest"), ("12:10-14:00",), 10, None, exercise=False)
        plan = await plan_round(new, town.act(store))
    await lose(town, "round_due")
    await lose(town, "rounds_ahead")
    return plan.plan_id


async def unbegun_round(town: Town) -> UUID:
    await planned(town)
    await town.later(minutes=21)
    (first, *_) = await town.rows("SELECT round_id FROM rounds ORDER BY opens_at")
    return UUID(str(first["round_id"]))


async def test_a_round_whose_opening_nobody_heard_of_is_found_and_told_once(town: Town) -> None:
    await planned(town)
    await town.later(minutes=11)
    (first, *_) = await town.rows("SELECT round_id, version FROM rounds ORDER BY opens_at")
    opening = Overdue(Stuck.ROUND, "qingyuan", UUID(str(first["round_id"])))
    assert await auditor(town).audit() == [opening]
    heard = await town.rows("SELECT recipient FROM notices WHERE key = 'notice.task.round_open'")
    assert 0 < len(heard) == len({row["recipient"] for row in heard})
    assert await auditor(town).audit() == []
    (after, *_) = await town.rows("SELECT version FROM rounds ORDER BY opens_at")
    assert after["version"] == first["version"]  # a phone without a signal may still begin it


async def no_rounds_ahead(town: Town) -> UUID:
    plan_id = await planned(town)
    await write(town, "UPDATE rounds SET cancelled_at = opens_at")
    await town.later(hours=24, minutes=1)
    return plan_id


PLANTED: dict[Stuck, Callable[[Town], Awaitable[UUID]]] = {
    Stuck.OFFER: lost_offer,
    Stuck.CLOCK: lost_clock,
    Stuck.FOLLOW_UP: lost_visit,
    Stuck.LEFT: left_holder,
    Stuck.IDLE: idle_incident,
    Stuck.DELIVERY: lost_delivery,
    Stuck.SIGNED_OUT: expired_session,
    Stuck.AWAY: absent_on_shift,
    Stuck.CHECK_IN: unasked,
    Stuck.ROUND: unbegun_round,
    Stuck.ROUNDS_AHEAD: no_rounds_ahead,
}


@pytest.mark.parametrize("what", Stuck)
async def test_every_planted_stuck_case_is_found_put_right_and_not_found_again(town: Town, what: Stuck) -> None:
    assert await auditor(town).audit() == []
    subject = await PLANTED[what](town)
    told = len(await town.rows("SELECT notice_id FROM notices WHERE audience <> 'reporter'"))
    found = await auditor(town).audit()
    assert Overdue(what, "qingyuan", subject) in found
    assert {each.what for each in found} == {what}
    queued = await town.rows("SELECT id FROM procrastinate_jobs WHERE task_name = 'send_delivery'")
    now_told = len(await town.rows("SELECT notice_id FROM notices WHERE audience <> 'reporter'"))
    quiet = what is Stuck.ROUNDS_AHEAD  # the next rounds are made, and nobody need hear of it
    assert len(queued) == 1 if what is Stuck.DELIVERY else quiet or now_told > told
    assert await auditor(town).audit() == []


async def test_a_patrol_who_was_signed_out_by_a_new_password_is_on_shift_no_more(town: Town) -> None:
    subject = await changed_password(town)
    assert await auditor(town).audit() == [Overdue(Stuck.SIGNED_OUT, "qingyuan", subject)]


async def test_a_message_whose_job_still_waits_for_its_gateway_is_queued_once(town: Town) -> None:
    await lost_delivery(town)
    for _ in range(3):
        await auditor(town).audit()
        town.now += timedelta(minutes=1)
    assert len(await town.rows("SELECT 1 FROM procrastinate_jobs WHERE task_name = 'send_delivery'")) == 1


async def test_what_nobody_is_late_with_is_left_alone(town: Town) -> None:
    incident_id = await filed(town)
    (task,) = await town.dispatch(incident_id)
    await town.progress("accept", task)
    await town.later(minutes=5)
    assert await auditor(town).audit() == []
    assert await auditor(town).pass_on_offers() == 0
    (same,) = await town.open_tasks(incident_id)
    assert (same.task_id, same.state) == (task.task_id, TaskState.ACCEPTED)
    async with town.open() as store:
        clocks = await store.clocks.of_incident(DISTRICT, incident_id)
    assert ClockState.BREACHED not in {clock.state for clock in clocks}


async def test_an_offer_whose_worker_died_over_it_is_passed_on_within_two_seconds(town: Town) -> None:
    said = await town.say("12号楼着火了")
    tasks = await town.open_tasks(said.incident_id)
    await write(town, "UPDATE procrastinate_jobs SET status = 'doing' WHERE task_name = 'offer_timed_out'")
    expires = max(task.offer_expires_at for task in tasks if task.offer_expires_at)
    town.now = expires
    assert await auditor(town).pass_on_offers() == 0
    await town.later(seconds=1)
    assert await auditor(town).pass_on_offers() == len(tasks) == 2
    assert not {t.task_id for t in tasks} & {t.task_id for t in await town.open_tasks(said.incident_id)}
    assert (town.now - expires).total_seconds() <= 2


async def test_timers_that_no_worker_took_away_do_not_hide_the_next_offer(town: Town) -> None:
    """A worker that is away for an hour leaves more timers than one look takes; what they were for is long done."""
    said = await town.say("12号楼着火了")
    tasks = await town.open_tasks(said.incident_id)
    await write(town, "UPDATE procrastinate_jobs SET status = 'doing' WHERE task_name = 'offer_timed_out'")
    town.now = max(task.offer_expires_at for task in tasks if task.offer_expires_at) + timedelta(seconds=1)
    assert await auditor(town).pass_on_offers() == len(tasks)
    assert await auditor(town).pass_on_offers() == 0, "what was passed on is not looked at again every second"
    await write(
        town,
        "INSERT INTO procrastinate_jobs (queue_name, task_name, priority, args, status) "
        "SELECT queue_name, task_name, priority, args, 'doing' FROM procrastinate_jobs, generate_series(1, 600) "
        "WHERE task_name = 'offer_timed_out' AND status = 'doing'",
    )
    # Two are wanted and three are there: the other task waits at the desk.
    (again,) = [task for task in await town.open_tasks(said.incident_id) if task.assignee is not None]
    assert again.offer_expires_at is not None
    town.now = again.offer_expires_at + timedelta(seconds=1)
    assert await auditor(town).pass_on_offers() >= 1
    assert again.task_id not in {task.task_id for task in await town.open_tasks(said.incident_id)}


async def test_what_waits_is_offered_though_nobody_said_that_somebody_is_free(town: Town) -> None:
    await write(town, "UPDATE accounts SET on_shift = false WHERE role = 'patrol'")
    incident_id = await filed(town)
    await town.dispatch(incident_id)
    await write(town, "UPDATE accounts SET on_shift = true WHERE role = 'patrol'")
    await auditor(town).audit()
    (offered,) = await town.open_tasks(incident_id)
    assert offered.assignee == town.guard.account_id
    assert (await town.incident(incident_id)).state is IncidentState.DISPATCHED


async def test_the_heart_beats_after_each_audit_and_not_while_the_brain_stands_still(town: Town) -> None:
    """Without a living worker, and without its tables, it keeps silent; it beats again when they are back."""
    heard: list[dict[str, object]] = []
    beating = asyncio.Event()

    async def beat(body: bytes) -> None:
        heard.append(json.loads(body))
        beating.set()

    async def beats() -> bool:
        await asyncio.sleep(0.2)
        beating.clear()
        await asyncio.sleep(0.2)
        return beating.is_set()

    await write(town, "INSERT INTO procrastinate_workers (last_heartbeat) VALUES (now() + interval '1 minute')")
    quick = replace(auditor(town, beat), look_every_s=0.01, audit_every_s=0.01)
    running = asyncio.create_task(quick.run())
    await asyncio.wait_for(beating.wait(), 20)
    assert heard[0] == {"at": town.now.isoformat(), "overdue": 0}
    for stop, go_on in (
        ("ALTER TABLE tasks RENAME TO lost", "ALTER TABLE lost RENAME TO tasks"),
        (
            "UPDATE procrastinate_workers SET last_heartbeat = now() - interval '31 seconds'",
            "UPDATE procrastinate_workers SET last_heartbeat = now() + interval '1 minute'",
        ),
    ):
        await write(town, stop)
        assert not await beats()
        await write(town, go_on)
        beating.clear()
        await asyncio.wait_for(beating.wait(), 20)
    running.cancel()


async def test_the_heartbeat_goes_only_where_somebody_allowed_it() -> None:
    heard = asyncio.Event()

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"}")
        writer.write(b"HTTP/1.1 204 No Content\r\n\r\n")
        await writer.drain()
        writer.close()
        heard.set()

    async with await asyncio.start_server(answer, "127.0.0.1", 0) as outside:
        url = f"http://127.0.0.1:{outside.sockets[0].getsockname()[1]}/beat"
        with pytest.raises(NotAllowed):
            await heartbeat(Outgoing(), url)(b"{}")
        assert not heard.is_set()
        await heartbeat(Outgoing(read_networks("127.0.0.1")), url)(b"{}")
        assert heard.is_set()
    with pytest.raises(BrainError):
        await heartbeat(Outgoing(read_networks("127.0.0.1")), url)(b"{}")
