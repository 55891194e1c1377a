"""A sensor that is moved, disabled or re-registered leaves nothing stuck behind, and its row is told as it is."""

from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import pytest

from central.domain.incident import Condition
from central.domain.sensor import AlarmState, Measures, Sensor
from central.domain.sensor_rules import rules_of
from central.services.sensing.hear_readings import hear_readings
from central.services.sensing.register_sensors import register_sensor
from central.services.sensing.sensors import sensor_row, sensors_page
from tests.central.services.test_readings import KITCHEN, listen, reads, tell
from tests.central.services.town import COMMUNITY, HOME, PACKS, Town

GATEWAY = Sensor("gw-12", "qingyuan", "12号楼网关", Measures.GATEWAY, KITCHEN)
GAS = Sensor("gas-1", "qingyuan", "厨房燃气", Measures.GAS, KITCHEN, "gw-12")


async def enter(town: Town, *sensors: Sensor) -> None:
    async with town.open() as store:
        for sensor in sensors:
            await register_sensor(sensor, who=None, store=store, now=town.now, new_id=uuid4)


@pytest.fixture
async def town(town: Town) -> Town:
    await enter(town, GATEWAY, GAS)
    return town


async def in_alarm(town: Town) -> None:
    await tell(town, reads("gas-1", 14))
    await town.place()
    assert [incident.condition for incident in await town.incidents()] == [Condition.ACTIVE]
    town.now += timedelta(minutes=1)


async def conditions(town: Town) -> list[Condition]:
    await town.place()
    return [incident.condition for incident in await town.incidents()]


@pytest.mark.parametrize(
    "now_is", [{"disabled": True}, {"measures": Measures.WATER}], ids=["disabled", "re-registered"]
)
async def test_an_alarm_that_nobody_else_would_end_is_over(town: Town, now_is: dict[str, object]) -> None:
    await in_alarm(town)
    await enter(town, replace(GAS, name="改名", **now_is))  # type: ignore[arg-type]
    assert await conditions(town) == [Condition.CLEARED]
    await enter(town, replace(GAS, **now_is))  # type: ignore[arg-type]
    assert len(await town.rows("SELECT 1 AS one FROM signals")) == 2
    async with town.open() as store:
        row = await sensor_row(COMMUNITY, "gas-1", store=store)
    assert [alarm.state for alarm in row.alarms] == [AlarmState.CLEARED_UNSEEN]
    await enter(town, GAS)
    await tell(town, reads("gas-1", 20))
    await town.place()
    assert len(await town.rows("SELECT 1 AS one FROM signals")) == 3


async def test_an_alarm_whose_rule_has_left_the_shelf_is_over_with_the_next_word(town: Town) -> None:
    await in_alarm(town)
    async with town.open() as store:
        rest = rules_of({name: pack for name, pack in PACKS.items() if name != "gas_leak"})
        await hear_readings([reads("gas-1", 14)], scope=COMMUNITY, store=store, now=town.now, new_id=uuid4, rules=rest)
    assert await conditions(town) == [Condition.CLEARED]


async def test_a_sensor_that_was_moved_keeps_its_open_alarm(town: Town) -> None:
    await in_alarm(town)
    await enter(town, replace(GAS, where=replace(KITCHEN, place_path=f"{HOME}/g1")))
    await tell(town, reads("gas-1", 15))
    await tell(town, reads("gas-1", 1))
    assert await conditions(town) == [Condition.CLEARED]
    assert len(await town.rows("SELECT 1 AS one FROM signals")) == 2


async def test_behind_a_disabled_gateway_silence_is_told(town: Town) -> None:
    await tell(town, reads("gas-1", 1))
    await enter(town, replace(GATEWAY, disabled=True))
    town.now += timedelta(minutes=11)
    assert await listen(town) == 1
    assert await listen(town) == 0


async def test_a_known_sensor_brought_up_to_date_is_told_with_its_alarm(town: Town) -> None:
    await in_alarm(town)
    await enter(town, replace(GAS, name="灶台燃气"))
    async with town.open() as store:
        row = await sensor_row(COMMUNITY, "gas-1", store=store)
    assert (row.sensor.name, row.last_value, row.heard_at) == ("灶台燃气", 14, town.now - timedelta(minutes=1))
    assert [alarm.state for alarm in row.alarms] == [AlarmState.ACTIVE_UNSEEN]


async def test_the_list_comes_in_pages_and_each_sensor_once(town: Town) -> None:
    await in_alarm(town)
    await enter(town, *(replace(GAS, sensor_id=f"gas-{n}") for n in range(2, 6)))
    seen, after, asked = [], "", 0
    while after is not None and asked < 10:
        async with town.open() as store:
            page = await sensors_page(COMMUNITY, store=store, after=after, limit=2)
        seen += [row.sensor.sensor_id for row in page.sensors]
        after, asked = page.following, asked + 1
    assert seen == ["gas-1", "gas-2", "gas-3", "gas-4", "gas-5", "gw-12"]
