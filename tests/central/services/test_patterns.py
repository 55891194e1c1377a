"""What keeps coming back is told once a week, stands at its place, and is not taken for what it counts."""

from datetime import UTC, datetime, timedelta
from uuid import uuid4

from central.domain.clocks import CHINA
from central.services.signals.patterns import patterns_in, tell_patterns
from tests.central.services.town import COMMUNITY, PACKS, Town

WORDS = "12号楼垃圾桶满了没人收，臭死了"


async def tell(town: Town) -> int:
    async with town.open() as store:
        return await tell_patterns(store=store, now=town.now, new_id=uuid4, packs=PACKS)


async def test_a_repeat_is_told_once_a_week_as_an_incident_of_its_own(town: Town) -> None:
    for _ in range(3):
        await town.say(WORDS)
        town.now += timedelta(days=5)
    assert len(await town.incidents()) == 3
    assert await tell(town) == 1
    assert await tell(town) == 0
    await town.place()
    kinds = [incident.kind for incident in await town.incidents()]
    assert sorted(kinds) == ["garbage", "garbage", "garbage", "repeat_trouble"]
    numbers = [incident.number for incident in await town.incidents() if incident.kind == "garbage"]
    (row,) = await town.rows("SELECT reasons FROM signals WHERE pack = 'pattern'")
    assert "垃圾" in row["reasons"][1]["text"]["zh"]
    assert all(number in row["reasons"][1]["text"]["zh"] for number in numbers)
    town.now += timedelta(days=7)
    assert await tell(town) == 1
    await town.place()
    assert len(await town.incidents()) == 4
    async with town.open() as store:
        (pattern,) = await patterns_in(COMMUNITY, store=store, now=town.now)
    assert (pattern.now, pattern.where.building) == (3, "12")


async def test_the_week_begins_on_monday_morning_where_the_community_is(town: Town) -> None:
    for _ in range(3):
        await town.say(WORDS)
        town.now += timedelta(days=5)
    town.now = datetime(2026, 12, 13, 23, 30, tzinfo=CHINA).astimezone(UTC)  # a Sunday
    assert await tell(town) == 1
    town.now += timedelta(hours=1)
    assert await tell(town) == 1
    town.now += timedelta(hours=8)  # Monday by UTC too
    assert await tell(town) == 0


async def test_two_troubles_that_come_again_at_one_house_are_two_incidents(town: Town) -> None:
    for _ in range(3):
        await town.say(WORDS)
        await town.say("12号楼天天半夜放音乐，吵得睡不着")
        town.now += timedelta(days=5)
    assert await tell(town) >= 2
    await town.place()
    told = await town.rows("SELECT DISTINCT origin FROM signals WHERE pack = 'pattern'")
    about = [incident for incident in await town.incidents() if incident.pack == "pattern"]
    assert len(about) == len(told) >= 2
