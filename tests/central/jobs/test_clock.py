"""Timers keep their time by the brain's clock, wherever that clock jumps, whoever dies, and however often they come."""

import asyncio
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from uuid import uuid4

import psycopg
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from procrastinate import PsycopgConnector

from central.domain.incident import Activity, Verb
from central.domain.task import Clock, ClockState
from central.jobs.tasks import World, make_job_app
from central.services.later import clock_runs_out, visit_is_due
from central.services.ports.world import JOB_QUEUE
from central.storage.database import Database
from packs.shelf import load_shelf
from protocol.scope import Scope
from tests.central.storage.values import HERE, an_incident

PACKS = load_shelf()
MINUTE = timedelta(minutes=1)
#: The brain's clock begins far behind the database's: whatever is queued, the database would wake at once.
BEGIN = datetime.now(UTC).replace(microsecond=0) - timedelta(days=900)
LADDER = PACKS["intrusion"].legs.ladder


@dataclass(slots=True)
class Brain:
    """A brain that is started for one look at its queue, and the clock that it goes by."""

    database: Database
    now: datetime = BEGIN
    clocks: dict[str, Clock] = field(default_factory=dict)
    visit: datetime = BEGIN + timedelta(hours=5)
    earliest: datetime = BEGIN

    async def look(self) -> None:
        """Start, do what is due, and die. Time has passed for the database, too: it wakes everything."""
        await asyncio.to_thread(self._wake_all)
        world = World(self.database.transaction, lambda: self.now, uuid4, PACKS, look_again_s=3600)
        app = make_job_app(PsycopgConnector(conninfo=self.database.conninfo, min_size=1, max_size=3), world)
        async with app.open_async():
            await app.run_worker_async(
                queues=[JOB_QUEUE], wait=False, listen_notify=False, install_signal_handlers=False,
                delete_jobs="successful",
            )  # fmt: skip

    def _wake_all(self) -> None:
        with psycopg.connect(self.database.conninfo) as connection:
            connection.execute("UPDATE procrastinate_jobs SET scheduled_at = now() WHERE status = 'todo'")

    async def repeat_all(self) -> None:
        """What is left when workers die between their commit and their last word: every job comes once more."""

        def doubled() -> None:
            with psycopg.connect(self.database.conninfo) as connection:
                connection.execute(
                    "INSERT INTO procrastinate_jobs (queue_name, task_name, priority, args, scheduled_at)"
                    " SELECT queue_name, task_name, priority, args, scheduled_at FROM procrastinate_jobs"
                    " WHERE status = 'todo' AND task_name <> 'deliver_notice' LIMIT 6"
                )

        await asyncio.to_thread(doubled)


async def begun(database: Database, minutes: list[int]) -> Brain:
    """One incident with a clock for each of ``minutes``, and a visit in five hours."""
    brain = Brain(database)
    incident = an_incident(incident_id=uuid4(), number=str(uuid4()), pack="intrusion", opened_at=BEGIN)
    incident = replace(incident, follow_up_on=brain.visit)
    async with database.transaction() as store:
        await store.incidents.add(HERE, incident)
        await visit_is_due(store, HERE, incident.incident_id, brain.visit)
        for number, after in enumerate(minutes):
            clock = Clock(
                uuid4(), HERE.district_id, incident.incident_id, None, f"arrive{number}", ClockState.RUNNING, BEGIN,
                BEGIN + after * MINUTE,
            )  # fmt: skip
            await store.clocks.add(HERE, clock)
            await clock_runs_out(store, HERE, clock, clock.due_at)
            brain.clocks[str(clock.clock_id)] = clock
    return brain


async def rows_of(brain: Brain) -> list[Activity]:
    (first, *_) = brain.clocks.values()
    async with brain.database.transaction() as store:
        return await store.activities.of_incident(Scope(HERE.district_id, HERE.district_id), first.incident_id)


def told(rows: list[Activity], clock_id: str) -> list[Activity]:
    return [row for row in rows if row.verb is Verb.CLOCK_BREACHED and row.data["clock_id"] == clock_id]


def nothing_too_early(brain: Brain, rows: list[Activity]) -> None:
    for clock_id, clock in brain.clocks.items():
        due = clock.due_at
        for row in told(rows, clock_id):
            assert row.at >= due, "before its time"
            due = row.at + max(5 * MINUTE, clock.due_at - clock.started_at)
    for row in rows:
        if row.verb is Verb.FOLLOW_UP_DUE:
            assert row.at >= brain.visit


JUMPS = st.lists(st.tuples(st.integers(-600, 600), st.booleans()), min_size=1, max_size=5)


@settings(max_examples=6, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(minutes=st.lists(st.integers(1, 300), min_size=1, max_size=3, unique=True), jumps=JUMPS)
@example(minutes=[10, 60], jumps=[(61, True), (-61, False), (61, True), (-600, True), (600, False)])
async def test_every_timer_fires_once_for_each_step_never_early_and_is_never_lost(
    database: Database, minutes: list[int], jumps: list[tuple[int, bool]]
) -> None:
    """A jump, then perhaps every job twice, then a brain that starts, looks and dies: after each nothing came early;
    at the end, when the clock has come past everything, each step of each ladder was told exactly once."""
    brain = await begun(database, minutes)
    for by, twice in jumps:
        brain.now += by * MINUTE
        if twice:
            await brain.repeat_all()
        await brain.look()
        nothing_too_early(brain, await rows_of(brain))
    for _ in range(len(LADDER) + 1):
        brain.now += timedelta(days=2)
        await brain.repeat_all()
        await brain.look()
    rows = await rows_of(brain)
    nothing_too_early(brain, rows)
    for clock_id in brain.clocks:
        assert [row.data["level"] for row in told(rows, clock_id)] == list(LADDER)
    assert sum(row.verb is Verb.FOLLOW_UP_DUE for row in rows) == 1


async def test_a_timer_before_its_time_by_our_clock_waits_whatever_the_database_says(database: Database) -> None:
    brain = await begun(database, [10])
    for _ in range(3):
        await brain.look()
    assert [row for row in await rows_of(brain) if row.verb is Verb.CLOCK_BREACHED] == []
    brain.now += 10 * MINUTE
    await brain.look()
    assert len([row for row in await rows_of(brain) if row.verb is Verb.CLOCK_BREACHED]) == 1


async def test_a_timer_that_an_older_version_queued_fires_too(database: Database) -> None:
    """Its arguments say nothing of a moment; the database's own is all there is."""
    brain = await begun(database, [10])
    with psycopg.connect(database.conninfo) as connection:
        connection.execute("UPDATE procrastinate_jobs SET args = args - 'due'")
    brain.now = datetime.now(UTC) + MINUTE
    await brain.look()
    assert len([row for row in await rows_of(brain) if row.verb is Verb.CLOCK_BREACHED]) == 1
