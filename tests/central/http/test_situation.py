"""What surrounds the desk's queue: its map, whether the brain keeps up, and what is on trial."""

import psycopg

from central.domain.backlog import Trouble
from protocol.texts import catalogue
from tests.central.brain import CAMERA, COMMUNITY, Brain


async def test_the_map_shows_the_places_and_cameras_of_ones_own_scope(brain: Brain) -> None:
    own = (await (await brain.signed_in("officer")).get("/api/v1/map")).json()
    assert {place["place_path"].startswith(COMMUNITY) for place in own["places"]} == {True}
    assert [camera["camera_id"] for camera in own["cameras"]] == [CAMERA]
    lawn = next(place for place in own["places"] if place["name"] == "西草坪")
    assert (lawn["aliases"], lawn["kind"]) == (["草坪"], "spot")
    other = (await (await brain.signed_in("other-officer")).get("/api/v1/map")).json()
    assert (len(other["places"]), other["cameras"]) == (1, [])


async def test_the_desk_is_told_when_nobody_does_the_work_behind_it(brain: Brain, database_url: str) -> None:
    officer = await brain.signed_in("officer")
    assert (await officer.get("/api/v1/backlog")).json()["troubles"] == [Trouble.NO_WORKER]
    with psycopg.connect(database_url) as connection:
        connection.execute("INSERT INTO procrastinate_workers DEFAULT VALUES")
    assert (await officer.get("/api/v1/backlog")).json()["troubles"] == []


def test_every_trouble_has_its_words() -> None:
    for language in ("zh", "en"):
        assert {f"page.desk.trouble.{each}" for each in Trouble} <= set(catalogue(language))
