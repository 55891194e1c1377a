"""A few spoiled requests at every door; bench/fuzz.py sends many more. None is answered as if it were our fault."""

import asyncio

import psycopg
import pytest

from tests.central.brain import Brain
from tests.central.http.fuzzing import fuzz, fuzz_and_look, knock_as_meant, remembered
from tests.central.http.houses import World, build
from tests.central.http.knocking import Knock, answer_to

INPUTS, SEED = 10, 20261124


@pytest.fixture
async def world(brain: Brain) -> World:
    return await build(brain)


async def test_no_spoiled_request_is_answered_5xx_and_none_stays_in_the_process(world: World) -> None:
    await knock_as_meant(world)
    await fuzz(world, 1, SEED)  # what is made once (templates, the description) is made now
    before = remembered()
    tallies = await fuzz(world, INPUTS, SEED)
    assert [(each.door, answer.status, knock) for each in tallies for knock, answer in each.failed] == []
    assert remembered() == before
    # Inputs that are all refused at the border would prove nothing about what lies behind it.
    reached = [each.door for each in tallies if set(each.statuses) & {200, 201, 204, 303, 409}]
    assert len(reached) > 0.8 * len(tallies)


async def test_a_stream_asked_for_with_a_body_nobody_expects_is_a_stream(world: World) -> None:
    asked = Knock("GET", "/api/v1/feed", world.askers["officer"].headers, b"a" * 100_000)
    async with asyncio.timeout(30):
        assert (await answer_to(world.brain.app, asked)).status == 200


async def test_a_host_that_is_none_is_not_drawn_into_the_residents_link(world: World) -> None:
    code = world.houses["own"].ids["tracking_code"]
    for host in ("a" * 3000, "[::1", "a b", '"><script>', "é"):
        page = await answer_to(world.brain.app, Knock("GET", f"/t/{code}", {"host": host}))
        assert page.status in (200, 400), host
        assert host not in page.text


async def test_whatever_was_accepted_can_be_placed_and_looked_at(brain: Brain, database_url: str) -> None:
    tallies = await fuzz_and_look(await build(brain, forgetful=False), INPUTS, SEED)
    assert [(each.door, answer.status, knock) for each in tallies for knock, answer in each.failed] == []
    assert tallies[-1].statuses[200] == tallies[-1].inputs > 10
    with psycopg.connect(database_url) as connection:
        assert connection.execute("SELECT count(*) FROM unplaced").fetchone() == (0,)
