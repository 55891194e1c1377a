"""A day at the desk, counted: what was answered, reached, solved and in time; and the incidents behind each number."""

from datetime import timedelta
from uuid import uuid4

import pytest

from central.domain.errors import Invalid
from central.domain.tally import By, Figure, Rate, Span
from central.services.screens.tally import TallyPage, read_rows, read_tally
from central.services.signals.track_report import rate
from tests.central.services.town import NOON, PACKS, Town

DAY = timedelta(days=1)


async def tally(town: Town) -> TallyPage:
    async with town.open() as store:
        return await read_tally(town.officer, NOON - DAY, NOON + DAY, store=store, now=town.now, packs=PACKS)


async def rows(town: Town, figure: Figure, by: By = By.ALL, name: str = "") -> list[str]:
    async with town.open() as store:
        found = await read_rows(
            town.officer, NOON - DAY, NOON + DAY, figure, by, name, store=store, now=town.now, packs=PACKS
        )
    return [row.course.number for row in found]


async def test_one_closed_in_time_one_that_waits_and_a_demonstration_that_never_counts(town: Town) -> None:
    solved = await town.say("有人翻墙进东门草坪")
    await town.review("confirm", solved.incident_id)
    await town.later(minutes=4)
    await town.work_through(solved.incident_id)
    await town.check(solved.incident_id, ok=True)
    async with town.open() as store:
        assert solved.tracking_code
        await rate(solved.tracking_code, True, "很快", store=store, now=town.now)
    waiting = await town.say("12号楼楼道里堆满杂物")
    await town.send(town.event(uuid4(), camera_id="cam-west", rendered=True))

    page = await tally(town)
    together = page.tallies[0].tally
    assert (page.rendered, page.merged) == (1, 0)
    assert together.counts[Figure.RECEIVED] == 2
    assert together.rates == {
        Rate.RESPONSE: 0.5, Rate.SOLVED: 0.5, Rate.SATISFIED: 1.0, Rate.ON_TIME: 1.0, Rate.REOPENED: 0.0
    }  # fmt: skip
    assert 4 <= (together.waits[Span.TO_ACCEPTED].median or 0) < 5
    number = (await town.incident(solved.incident_id)).number
    assert await rows(town, Figure.CLOSED) == [number]
    assert set(await rows(town, Figure.RECEIVED)) == {number, (await town.incident(waiting.incident_id)).number}
    assert await rows(town, Figure.ACCEPTED, By.PACK, "intrusion") == [number]
    assert await rows(town, Figure.ACCEPTED, By.PACK, "clutter") == []


async def test_late_is_late_also_before_anybody_says_so_and_reopened_is_counted_once_closed(town: Town) -> None:
    said = await town.say("有人翻墙进东门草坪")
    await town.review("confirm", said.incident_id)
    (task,) = await town.dispatch(said.incident_id)
    await town.progress("accept", task)
    town.now += timedelta(hours=2)  # no job has run since
    assert (await tally(town)).tallies[0].tally.rates[Rate.ON_TIME] == 0.0
    await town.progress("on_scene", task)
    await town.progress("done", task, note="已劝离", photos=(await town.photo(),))
    await town.check(said.incident_id, ok=True)
    await town.review("reopen", said.incident_id, reason="又来了")
    together = (await tally(town)).tallies[0].tally
    assert together.rates[Rate.REOPENED] == 1.0
    assert together.rates[Rate.SOLVED] == 0.0


async def test_a_time_that_cannot_be_meant_is_refused(town: Town) -> None:
    async with town.open() as store:
        for end in (NOON, NOON - DAY, NOON + 400 * DAY):
            with pytest.raises(Invalid):
                await read_tally(town.officer, NOON, end, store=store, now=town.now, packs=PACKS)
