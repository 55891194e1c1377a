"""Trouble that somebody is on turns into danger to life: desk and patrol hear of it, and more people are sent."""

from datetime import timedelta

from central.domain.incident import Incident, IncidentState
from central.domain.task import Task, TaskState
from central.domain.workflow import TASK_OPEN
from protocol.hazards import Severity
from tests.central.services.town import DISTRICT, Town

QUARREL, KNIFE = "西门有人吵架", "西门吵架的打起来了，有人拿刀捅人，流了好多血"


async def on_the_way(town: Town) -> Incident:
    """A quarrel that the officer has seen, and that the guard drives to."""
    said = await town.say(QUARREL)
    await town.review("confirm", said.incident_id)
    (task,) = await town.dispatch(said.incident_id, town.guard.account_id)
    for step in ("accept", "en_route"):
        task = await town.progress(step, task)
    incident = await town.incident(said.incident_id)
    assert (incident.state, incident.acknowledged_at is None) == (IncidentState.HANDLING, False)
    return incident


async def told(town: Town) -> list[tuple[str, str]]:
    rows = await town.rows("SELECT key, recipient FROM notices WHERE key LIKE '%.grave' ORDER BY key")
    return [(row["key"], row["recipient"]) for row in rows]


async def tasks_of(town: Town, incident: Incident) -> list[Task]:
    async with town.open() as store:
        return [t for t in await store.tasks.of_incident(DISTRICT, incident.incident_id) if t.state in TASK_OPEN]


async def test_desk_and_patrol_on_the_way_are_told_that_lives_are_at_stake_now(town: Town) -> None:
    quarrel = await on_the_way(town)
    knife = await town.say(KNIFE)
    assert knife.incident_id == quarrel.incident_id
    incident = await town.incident(quarrel.incident_id)
    assert (incident.severity, incident.state) == (Severity.LIFE_SAFETY, IncidentState.HANDLING)
    assert await told(town) == [
        ("notice.desk.grave", quarrel.where.place_path),
        ("notice.task.grave", str(town.guard.account_id)),
    ]


async def test_the_desk_sounds_again_for_what_it_had_seen_as_something_less(town: Town) -> None:
    quarrel = await on_the_way(town)
    await town.say(KNIFE)
    incident = await town.incident(quarrel.incident_id)
    assert (incident.acknowledged_at, incident.acknowledged_by) == (None, None)
    (row,) = await town.queue()
    assert (row.incident.severity, row.incident.acknowledged_at) == (Severity.LIFE_SAFETY, None)


async def test_both_notices_leave_the_house(town: Town) -> None:
    await on_the_way(town)
    await town.later(minutes=1)
    await town.say(KNIFE)
    waiting = await town.rows(
        "SELECT n.key FROM procrastinate_jobs j JOIN notices n ON n.notice_id::text = j.args->>'notice_id'"
        " WHERE n.key LIKE '%.grave' ORDER BY n.key"
    )
    assert [row["key"] for row in waiting] == ["notice.desk.grave", "notice.task.grave"]


async def test_as_many_are_sent_as_the_pack_of_the_danger_wants(town: Town) -> None:
    quarrel = await on_the_way(town)
    assert len(await tasks_of(town, quarrel)) == 1
    fight = await town.say("西门吵架的斗殴起来了，有人被打伤")
    assert fight.incident_id == quarrel.incident_id
    tasks = await tasks_of(town, quarrel)
    assert len(tasks) == 2
    assert [task.state for task in tasks if task.assignee == town.guard.account_id] == [TaskState.EN_ROUTE]


async def test_it_is_told_once_and_what_was_grave_before_is_not_told_as_news(town: Town) -> None:
    quarrel = await on_the_way(town)
    await town.say(KNIFE)
    people = len(await tasks_of(town, quarrel))
    await town.review("acknowledge", quarrel.incident_id)
    town.now += timedelta(seconds=20)
    again = await town.say("西门打架的还拿着刀，快来人")
    assert again.incident_id == quarrel.incident_id
    assert len(await told(town)) == 2
    assert len(await tasks_of(town, quarrel)) == people
    assert (await town.incident(quarrel.incident_id)).acknowledged_at is not None


async def test_a_harmless_word_more_tells_nobody(town: Town) -> None:
    quarrel = await on_the_way(town)
    more = await town.say("西门还在吵架")
    assert more.incident_id == quarrel.incident_id
    assert await told(town) == []
    assert (await town.incident(quarrel.incident_id)).acknowledged_at is not None
