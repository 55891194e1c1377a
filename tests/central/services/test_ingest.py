"""Batches out of an agent's outbox: repeats, late letters, broken letters, letters that are not the agent's."""

import math
from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from central.domain.incident import Condition, IncidentState
from central.domain.task import TaskState
from protocol.messages import Outcome
from tests.central.services.town import PACKS, Town

ACCEPTED, DUPLICATE, REJECTED = Outcome.ACCEPTED, Outcome.DUPLICATE, Outcome.REJECTED


async def outcomes(town: Town, *events: Any) -> list[Outcome]:
    return [answer.outcome for answer in (await town.send(*events)).answers]


async def test_a_repeat_is_answered_duplicate_and_changes_nothing(town: Town) -> None:
    event = town.event(uuid4())
    assert await outcomes(town, event, event) == [ACCEPTED, DUPLICATE]
    before = await town.rows("SELECT * FROM activities")
    assert await outcomes(town, event) == [DUPLICATE]
    assert await town.rows("SELECT * FROM activities") == before
    assert len(await town.rows("SELECT * FROM signals")) == 1


async def test_all_revisions_of_an_event_are_one_incident(town: Town) -> None:
    event = uuid4()
    assert (
        await outcomes(town, town.event(event), town.event(event, 2, "updated"), town.event(event, 3, "ended"))
        == [ACCEPTED] * 3
    )
    (incident,) = await town.incidents()
    assert incident.condition is Condition.CLEARED
    assert incident.state is IncidentState.CANDIDATE  # gone is not handled
    assert len((await town.page(incident.incident_id)).links) == 3


async def test_a_revision_that_comes_late_is_kept_and_the_highest_speaks(town: Town) -> None:
    event = uuid4()
    await town.send(town.event(event, 3, "ended"))
    assert await outcomes(town, town.event(event, 1), town.event(event, 2, "updated")) == [ACCEPTED, ACCEPTED]
    (incident,) = await town.incidents()
    assert incident.condition is Condition.CLEARED
    assert len(await town.rows("SELECT * FROM signals")) == 3


async def test_what_the_eye_withdraws_becomes_a_false_alarm_with_its_reasons(town: Town) -> None:
    event = uuid4()
    await town.send(town.event(event))
    why = {"code": "never_moved", "text": {"zh": "从未移动，原地消失", "en": "never moved"}, "values": {"moved_m": 0.1}}
    await town.send(town.event(event, 2, "withdrawn", reasons=[why]))
    (incident,) = await town.incidents()
    assert incident.state is IncidentState.FALSE_ALARM
    assert incident.outcome == "从未移动，原地消失 / never moved"


async def test_what_a_resident_confirms_is_not_withdrawn_by_the_eye(town: Town) -> None:
    event = uuid4()
    await town.send(town.event(event))
    said = await town.say("有人翻墙进东门草坪")
    assert said.linked
    await town.send(town.event(event, 2, "withdrawn"))
    assert (await town.incident(said.incident_id)).state is IncidentState.CANDIDATE


async def test_what_an_officer_has_filed_is_not_withdrawn_by_the_eye(town: Town) -> None:
    event = uuid4()
    await town.send(town.event(event))
    (incident,) = await town.incidents()
    await town.review("confirm", incident.incident_id)
    await town.send(town.event(event, 2, "withdrawn"))
    after = await town.incident(incident.incident_id)
    assert (after.state, after.condition) == (IncidentState.FILED, Condition.CLEARED)


async def test_people_sent_by_rule_are_called_off_when_the_eye_withdraws(town: Town) -> None:
    event = uuid4()
    fire = {"kind": "fire", "pack": "fire", "severity": "life_safety"}
    await town.send(town.event(event, **fire))
    (incident,) = await town.incidents()
    assert incident.state is IncidentState.DISPATCHED
    await town.send(town.event(event, 2, "withdrawn", **fire))
    page = await town.page(incident.incident_id)
    assert page.incident.state is IncidentState.FALSE_ALARM
    assert {row.task.state for row in page.tasks} == {TaskState.CANCELLED}


async def test_somebody_on_the_way_to_a_fire_goes_on_when_the_eye_withdraws(town: Town) -> None:
    event = uuid4()
    fire = {"kind": "fire", "pack": "fire", "severity": "life_safety"}
    await town.send(town.event(event, **fire))
    (incident,) = await town.incidents()
    task, _ = await town.open_tasks(incident.incident_id)
    await town.progress("accept", task)
    await town.send(town.event(event, 2, "withdrawn", **fire))
    after = await town.incident(incident.incident_id)
    assert (after.state, after.condition) == (IncidentState.HANDLING, Condition.CLEARED)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"camera_id": "cam-nowhere"}, "没有登记"),
        ({"camera_id": "cam-foreign"}, "没有登记"),
        ({"pack": "ufo"}, "没有名为“ufo”的场景包"),
        ({"kind": "ufo"}, "不包括“ufo”"),
        ({"kind": "loitering"}, "不包括“loitering”"),
        ({"confidence": 7}, "读不懂"),
        ({"confidence": "high"}, "读不懂"),
        ({"revision": 0}, "读不懂"),
        ({"event_id": "not an id"}, "读不懂"),
        ({"zone": "草坪\x00"}, "读不懂"),
        ({"started_at": "2026-11-23T12:00:00"}, "读不懂"),
        ({"started_at": "0001-01-01T00:00:00+14:00"}, "时间不可信"),
        ({"observed_at": "2027-11-23T12:00:00+08:00"}, "时间不可信"),
        ({"reasons": [{"code": "x", "text": {"zh": "\x00", "en": "x"}}]}, "读不懂"),
    ],
)
async def test_a_bad_event_is_refused_with_its_reason_and_spoils_no_other(
    town: Town, change: dict[str, Any], words: str
) -> None:
    answer = await town.send(town.event(uuid4()), town.event(uuid4(), **change), town.event(uuid4()))
    assert [a.outcome for a in answer.answers] == [ACCEPTED, REJECTED, ACCEPTED]
    reason = answer.answers[1].reason
    assert reason is not None
    assert words in reason.zh
    assert reason.en
    assert [a.index for a in answer.answers] == [0, 1, 2]


async def test_what_began_long_ago_may_still_end_today(town: Town) -> None:
    event, long_ago = uuid4(), (town.now - timedelta(days=200)).isoformat()
    await town.send(town.event(event))
    assert await outcomes(town, town.event(event, 2, "ended", started_at=long_ago)) == [ACCEPTED]
    (incident,) = await town.incidents()
    assert incident.condition is Condition.CLEARED
    assert await outcomes(town, town.event(uuid4(), started_at=long_ago)) == [REJECTED]
    assert await outcomes(town, town.event(event, 3, "ended", observed_at=long_ago)) == [REJECTED]


async def test_a_refused_event_is_named_so_that_the_outbox_can_let_go_of_it(town: Town) -> None:
    event = uuid4()
    (answer,) = (await town.send(town.event(event, 4, kind="ufo"))).answers
    assert (answer.event_id, answer.revision) == (event, 4)
    (unnamed,) = (await town.send({"what": "ever"})).answers
    assert (unnamed.event_id, unnamed.revision) == (None, None)


async def test_keys_of_a_newer_agent_are_counted_and_ignored(town: Town) -> None:
    (answer,) = (await town.send(town.event(uuid4(), mood="calm", wind=3))).answers
    assert answer.outcome is ACCEPTED
    (agent,) = await town.rows("SELECT unknown_keys FROM agents WHERE agent_id = 'agent-1'")
    assert agent["unknown_keys"] == 2


_JUNK = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)


@given(st.sampled_from(["event_id", "revision", "started_at", "box", "reasons", "evidence", "zone", "count"]), _JUNK)
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
async def test_no_value_of_any_field_breaks_the_batch(town: Town, field: str, junk: Any) -> None:
    answer = await town.send(town.event(uuid4()) | {field: junk}, town.event(uuid4()))
    assert answer.answers[1].outcome is ACCEPTED
    assert answer.answers[0].outcome in (ACCEPTED, REJECTED, DUPLICATE)


async def test_numbers_that_are_none_are_refused(town: Town) -> None:
    body = town.event(uuid4()) | {"confidence": math.nan}
    assert (await town.send(body)).answers[0].outcome is REJECTED


async def test_an_event_of_another_agents_camera_is_refused_even_with_its_own_scope_around_it(town: Town) -> None:
    stranger = replace(town.agent, agent_id="agent-2")
    (answer,) = (await town.send(town.event(uuid4()), agent=stranger)).answers
    assert answer.outcome is REJECTED


async def test_a_second_alarm_after_the_longest_life_is_a_new_incident(town: Town) -> None:
    await town.send(town.event(uuid4()))
    town.now += PACKS["intrusion"].brain.gate.longest_life + timedelta(minutes=1)
    await town.send(town.event(uuid4()))
    assert len(await town.incidents()) == 2


async def test_alarms_of_one_zone_within_the_window_are_one_incident(town: Town) -> None:
    await town.send(town.event(uuid4()), town.event(uuid4()))
    town.now += timedelta(minutes=20)
    await town.send(town.event(uuid4()))
    assert len(await town.incidents()) == 1


async def test_a_rendered_scene_says_so_on_its_incident(town: Town) -> None:
    await town.send(town.event(uuid4(), rendered=True))
    (incident,) = await town.incidents()
    assert incident.rendered


async def test_what_is_sent_again_is_a_duplicate_however_its_id_is_written_and_whatever_it_says(town: Town) -> None:
    event = uuid4()
    await town.send(town.event(event))
    again = [
        town.event(event),
        {**town.event(event), "event_id": event.hex},
        {**town.event(event), "event_id": str(event).upper()},
        {**town.event(event), "confidence": 7},
        {**town.event(event), "revision": 2, "phase": "ended"},
        {**town.event(event), "revision": True},
        {**town.event(event), "event_id": "no id"},
    ]
    answers = (await town.send(*again)).answers
    assert [each.outcome for each in answers] == [DUPLICATE] * 4 + [ACCEPTED] + [REJECTED] * 2
    assert [each.event_id for each in answers[:5]] == [event] * 5
    assert len(await town.rows("SELECT * FROM signals")) == 2
