"""A sensor's number becomes an alarm, an incident, a task; what cannot be taken is answered for and counted."""

from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest

from central.domain.incident import Condition
from central.domain.sensor import AlarmState, Measures, Refusal, Sensor
from central.domain.sensor_rules import rules_of
from central.domain.signal import Where
from central.services.sensing import sensors
from central.services.sensing.hear_readings import NEW_REFUSED_A_DAY, hear_readings
from central.services.sensing.register_sensors import register_sensor
from central.services.sensing.sensors import sensors_page
from central.services.sensing.watch_sensors import watch_sensors
from protocol.scope import Scope
from protocol.sensing import ReadingAnswer
from tests.central.domain.test_taking import STONES
from tests.central.services.town import COMMUNITY, DISTRICT, HOME, PACKS, Town, east_of

RULES = rules_of(PACKS)
KITCHEN = Where(f"{HOME}/g1/b12", east_of(60), 10.0, building="12", unit="2")


@pytest.fixture
async def town(town: Town) -> Town:
    """With a gateway, and a gas and a smoke sensor behind it."""
    gateway = Sensor("gw-12", "qingyuan", "12号楼网关", Measures.GATEWAY, KITCHEN)
    async with town.open() as store:
        for sensor in (
            gateway,
            Sensor("gas-1", "qingyuan", "厨房燃气", Measures.GAS, KITCHEN, "gw-12"),
            Sensor("smoke-1", "qingyuan", "楼道烟感", Measures.SMOKE, KITCHEN, "gw-12"),
            Sensor("water-1", "qingyuan", "水表间水浸", Measures.WATER, KITCHEN),
            Sensor("door-off", "qingyuan", "旧门磁", Measures.DOOR, KITCHEN, disabled=True),
        ):
            await register_sensor(sensor, who=None, store=store, now=town.now, new_id=uuid4)
    return town


async def tell(town: Town, *readings: Any, scope: Scope = COMMUNITY) -> list[ReadingAnswer]:
    async with town.open() as store:
        world = town.world(store)
        return await hear_readings(readings, scope=scope, store=store, now=world["now"], new_id=uuid4, rules=RULES)


def reads(sensor_id: str, value: Any, **more: Any) -> dict[str, Any]:
    return {"sensor_id": sensor_id, "value": value} | more


async def listen(town: Town, *, listening_for: timedelta = timedelta(days=1)) -> int:
    since = town.now - listening_for
    async with town.open() as store:
        return await watch_sensors(store=store, now=town.now, new_id=uuid4, rules=RULES, listening_since=since)


async def page(town: Town) -> sensors.SensorsPage:
    async with town.open() as store:
        return await sensors_page(COMMUNITY, store=store)


async def test_gas_sends_people_at_once_and_its_end_clears_the_condition_without_closing_it(town: Town) -> None:
    assert [a.outcome for a in await tell(town, reads("gas-1", 2))] == ["accepted"]
    assert await town.place() == 0
    await tell(town, reads("gas-1", 14))
    await town.place()
    (incident,) = await town.incidents()
    assert (incident.kind, incident.severity, incident.condition) == ("gas_leak", "life_safety", Condition.ACTIVE)
    assert (incident.where.building, incident.where.unit) == ("12", "2")
    assert len(await town.open_tasks(incident.incident_id)) == 2
    await tell(town, reads("gas-1", 1, at=(town.now + timedelta(minutes=4)).isoformat()))
    await town.place()
    (after,) = await town.incidents()
    assert after.condition is Condition.CLEARED
    assert after.state == incident.state


async def test_a_residents_words_and_the_sensor_become_one_incident(town: Town) -> None:
    await tell(town, reads("smoke-1", 1))
    await town.place()
    said = await town.say("12号楼2单元楼道冒烟了，快来人")
    assert said.linked
    assert len(await town.incidents()) == 1


async def test_every_reading_is_answered_and_what_is_wrong_spoils_no_other(town: Town) -> None:
    answers = await tell(
        town,
        reads("gas-1", 1.5),
        reads("gas-1", float("nan")),
        reads("nobody-knows-me", 1),
        "not an object",
        reads("door-off", 1),
        reads("gas-1", True),
        reads("smoke-1", 0, at="yesterday"),
        reads("smoke-1", 0),
    )
    assert [a.outcome for a in answers] == ["accepted"] + ["rejected"] * 6 + ["accepted"]
    assert [a.index for a in answers] == list(range(8))
    assert all(a.reason and a.reason.zh and a.reason.en for a in answers if a.outcome == "rejected")
    refused = {(one.sensor_id, one.why): one.count for one in (await page(town)).refused}
    assert refused == {
        ("gas-1", Refusal.NOT_A_NUMBER): 2,
        ("nobody-knows-me", Refusal.UNKNOWN): 1,
        ("?", Refusal.UNREADABLE): 1,
        ("door-off", Refusal.DISABLED): 1,
        ("smoke-1", Refusal.UNREADABLE): 1,
    }
    await tell(town, reads("nobody-knows-me", 2))
    again = next(one for one in (await page(town)).refused if one.why is Refusal.UNKNOWN)
    assert (again.count, again.last_said) == (2, '{"sensor_id":"nobody-knows-me","value":2}')


async def test_a_silent_gateway_is_told_and_its_sensors_are_not(town: Town) -> None:
    await tell(town, reads("gas-1", 1), reads("smoke-1", 0))
    town.now += timedelta(minutes=5)
    assert await listen(town) == 1
    town.now += timedelta(minutes=60)
    assert await listen(town) == 0
    await town.place()
    (incident,) = await town.incidents()
    assert incident.kind == "sensor_fault"
    assert {row.sensor.sensor_id for row in (await page(town)).sensors if row.silent} == {"gw-12"}
    await tell(town, reads("smoke-1", 0))
    await town.place()
    assert (await town.incidents())[0].condition is Condition.CLEARED
    town.now += timedelta(minutes=11)
    await tell(town, reads("gw-12", 1))
    assert await listen(town) == 2


async def test_the_desk_sees_what_is_so_and_what_is_over_and_nobody_has_seen(town: Town) -> None:
    await tell(town, reads("gas-1", 14))
    await town.place()
    states = [(a.rule, a.state) for row in (await page(town)).sensors for a in row.alarms]
    assert states == [("gas_leak.high", AlarmState.ACTIVE_UNSEEN)]
    (incident,) = await town.incidents()
    await town.review("acknowledge", incident.incident_id)
    assert [a.state for row in (await page(town)).sensors for a in row.alarms] == [AlarmState.ACTIVE_SEEN]
    await tell(town, reads("gas-1", 0))
    assert [a for row in (await page(town)).sensors for a in row.alarms] == []


async def test_sensors_next_door_are_unknown_here(town: Town) -> None:
    (answer,) = await tell(town, reads("gas-1", 99), scope=Scope("qingyuan", "qingyuan/hedong/wenfeng"))
    assert answer.outcome == "rejected"
    async with town.open() as store:
        assert await store.sensors.states(DISTRICT, ["gas-1"]) == []


async def test_the_same_batch_twice_raises_one_alarm(town: Town) -> None:
    at = town.now.isoformat()
    first = await tell(town, reads("gas-1", 14, at=at))
    second = await tell(town, reads("gas-1", 14, at=at))
    assert [first[0].outcome, second[0].outcome] == ["accepted", "duplicate"]
    await town.place()
    assert len(await town.incidents()) == 1


async def test_what_once_stopped_all_sensors_spoils_no_other(town: Town) -> None:
    stones = [body for body, _ in STONES.values()]
    ancient = reads("gas-1", 14, at="0001-01-01T00:00:00+14:00")
    answers = await tell(town, *stones, ancient, reads("smoke-1", 0))
    assert [a.outcome for a in answers] == ["rejected"] * len(stones) + ["accepted"] * 2
    await town.place()
    (incident,) = await town.incidents()
    assert incident.opened_at >= town.now
    assert sum(one.count for one in (await page(town)).refused) == len(stones)


async def test_a_probe_in_water_says_so_once_and_that_is_enough(town: Town) -> None:
    await tell(town, reads("water-1", 1))
    town.now += timedelta(minutes=1)
    assert await listen(town) == 0
    town.now += timedelta(minutes=2)
    assert await listen(town) == 1
    assert await listen(town) == 0
    await town.place()
    (incident,) = await town.incidents()
    assert incident.kind == "water_leak"


async def test_after_we_were_away_nobody_is_called_silent_for_it(town: Town) -> None:
    await tell(town, reads("gas-1", 1), reads("smoke-1", 0), reads("water-1", 1))
    town.now += timedelta(minutes=30)
    assert await listen(town, listening_for=timedelta(0)) == 0
    before = await town.rows("SELECT heard_at, memory FROM sensor_states ORDER BY sensor_id")
    town.now += timedelta(minutes=1)
    assert await listen(town, listening_for=timedelta(minutes=1)) == 0
    assert await town.rows("SELECT heard_at, memory FROM sensor_states ORDER BY sensor_id") == before
    town.now += timedelta(minutes=2)
    assert await listen(town, listening_for=timedelta(minutes=3)) == 2
    await town.place()
    assert {incident.kind for incident in await town.incidents()} == {"sensor_fault", "water_leak"}


async def test_a_thousand_made_up_ids_leave_five_hundred_rows_and_one(town: Town) -> None:
    await tell(town, *(reads(f"made-up-{n}", 1) for n in range(1000)))
    assert {a.outcome for a in await tell(town, reads("made-up-1", 1), reads("made-up-2000", 1))} == {"rejected"}
    rows = {row["sensor_id"]: row["count"] for row in await town.rows("SELECT sensor_id, count FROM sensor_refusals")}
    assert (len(rows), sum(rows.values()), rows["?"], rows["made-up-1"]) == (NEW_REFUSED_A_DAY + 1, 1002, 501, 2)
