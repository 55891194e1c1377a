"""Numbers about a household become a flag, the flag a visit; corrected or withdrawn, it is judged again."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

from central.domain.incident import Condition
from central.domain.indicator import Colour, Flag, Input
from central.services.sensing.keep_indicators import Told, hear_inputs, withdraw_inputs
from tests.central.services.town import DISTRICT, HOME, Town

PLACE = f"{HOME}/g1/b12"


def says(town: Town, household: str, indicator: str, value: float, **more: Any) -> Input:
    said = Input("qingyuan", PLACE, household, indicator, "水表", value, town.now, town.now)
    return replace(said, **more)


async def bring(town: Town, *inputs: Input) -> Told:
    async with town.open() as store:
        return await hear_inputs(inputs, scope=DISTRICT, **town.world(store))


async def flags(town: Town) -> list[Flag]:
    async with town.open() as store:
        return await store.indicators.worrying(DISTRICT)


async def test_a_red_household_becomes_an_incident_whose_reasons_list_its_numbers(town: Town) -> None:
    told = await bring(town, says(town, "2-501", "water_litres_day", 1), says(town, "2-502", "water_litres_day", 90))
    assert (told.inputs, told.colours["red"], told.colours["green"], told.signals) == (2, 1, 1, 1)
    await town.place()
    (incident,) = await town.incidents()
    assert (incident.kind, incident.where.building, incident.condition) == ("welfare_check", "12", Condition.ACTIVE)
    (row,) = await town.rows("SELECT source, reasons FROM signals")
    assert row["source"] == "indicator"
    assert [reason["text"]["zh"] for reason in row["reasons"]][1] == "日用水（升） 1（来自 水表）"
    await town.review("confirm", incident.incident_id)
    (task,) = await town.dispatch(incident.incident_id)
    assert task.incident_id == incident.incident_id
    page = await town.page(incident.incident_id)
    assert page.timeline[0].actor.zh == "指标（welfare_check）"
    assert page.links[0].link.decided_by == "rule"


async def test_two_households_of_one_house_are_two_visits(town: Town) -> None:
    await bring(town, says(town, "2-501", "water_litres_day", 1), says(town, "2-502", "water_litres_day", 1))
    await town.place()
    assert len(await town.incidents()) == 2


async def test_a_correction_takes_the_flag_down_and_clears_the_condition(town: Town) -> None:
    await bring(town, says(town, "2-501", "water_litres_day", 1))
    assert [flag.colour for flag in await flags(town)] == [Colour.RED]
    told = await bring(town, says(town, "2-501", "water_litres_day", 120))
    assert (told.colours["green"], told.signals) == (1, 1)
    assert await flags(town) == []
    await town.place()
    (incident,) = await town.incidents()
    assert incident.condition is Condition.CLEARED


async def test_a_withdrawn_list_leaves_what_other_lists_say(town: Town) -> None:
    later = town.now + timedelta(seconds=1)
    other = says(town, "2-501", "missed_calls", 3, origin="电话", at=later)
    await bring(town, says(town, "2-501", "water_litres_day", 1), other)
    async with town.open() as store:
        told = await withdraw_inputs("水表", scope=DISTRICT, **town.world(store))
    assert (told.colours["yellow"], told.signals) == (1, 1)
    (flag,) = await flags(town)
    assert [(each.indicator, each.value) for each in flag.because if each.value is not None] == [("missed_calls", 3)]
    await town.place()
    assert len(await town.incidents()) == 1


async def test_the_same_list_twice_says_nothing_new(town: Town) -> None:
    await bring(town, says(town, "2-501", "water_litres_day", 1))
    town.now += timedelta(minutes=1)
    assert (await bring(town, says(town, "2-501", "water_litres_day", 1))).signals == 0
    assert await town.place() == 1


async def test_of_two_numbers_in_one_list_and_in_two_the_newest_counts(town: Town) -> None:
    old, new = town.now - timedelta(hours=2), town.now - timedelta(hours=1)
    low = says(town, "2-501", "water_litres_day", 1, at=new)
    high = says(town, "2-501", "water_litres_day", 120, at=old)
    told = await bring(town, low, high, says(town, "2-502", "water_litres_day", 1))
    assert (told.inputs, told.colours["red"]) == (2, 2)
    told = await bring(town, high)
    assert (told.colours["red"], told.signals) == (1, 0)
    async with town.open() as store:
        await withdraw_inputs("水表", scope=DISTRICT, **town.world(store))
    assert (await bring(town, high)).colours["green"] == 1
