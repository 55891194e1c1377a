"""What surrounds the desk's queue: its map, whether the brain keeps up, and what is on trial."""

import psycopg

from central.domain.backlog import Trouble
from central.services.import_community import import_community
from packs.community import load_community
from protocol.texts import catalogue
from tests.central.brain import CAMERA, COMMUNITY, ELSEWHERE, Brain


async def test_the_map_shows_the_places_and_cameras_of_ones_own_scope(brain: Brain) -> None:
    own = (await (await brain.signed_in("officer")).get("/api/v1/map")).json()
    assert {place["place_path"].startswith(COMMUNITY) for place in own["places"]} == {True}
    assert [camera["camera_id"] for camera in own["cameras"]] == [CAMERA]
    lawn = next(place for place in own["places"] if place["name"] == "西草坪")
    assert (lawn["aliases"], lawn["kind"]) == (["草坪"], "spot")
    assert lawn["outline"] is None
    other = (await (await brain.signed_in("other-officer")).get("/api/v1/map")).json()
    assert (len(other["places"]), other["cameras"]) == (1, [])


async def test_a_patrols_map_shows_their_own_community_and_no_camera(brain: Brain) -> None:
    own = (await (await brain.signed_in("patrol")).get("/api/v1/my-map")).json()
    assert set(own) == {"places"}, "where cameras stand is the desk's to know"
    assert {place["place_path"].startswith(COMMUNITY) for place in own["places"]} == {True}
    assert "西草坪" in {place["name"] for place in own["places"]}
    other = (await (await brain.signed_in("other-patrol")).get("/api/v1/my-map")).json()
    assert [place["place_path"] for place in other["places"]] == [ELSEWHERE]


async def test_who_is_sent_next_door_sees_next_door_until_the_task_is_over(brain: Brain) -> None:
    incident = await brain.incident_of()
    admin, patrol = await brain.signed_in("admin"), await brain.signed_in("other-patrol")
    who = (await patrol.get("/api/v1/session")).json()["account_id"]
    await admin.post(f"/api/v1/incidents/{incident}/confirm")
    (task,) = (await admin.post(f"/api/v1/incidents/{incident}/dispatch", json={"to": who})).json()

    async def seen() -> set[str]:
        places = (await patrol.get("/api/v1/my-map")).json()["places"]
        return {"/".join(place["place_path"].split("/")[:3]) for place in places}

    assert await seen() == {COMMUNITY, ELSEWHERE}
    declined = await patrol.post(f"/api/v1/tasks/{task['task_id']}/decline", json={"reason": "太远"})
    assert declined.status_code == 200, declined.text
    assert await seen() == {ELSEWHERE}


async def test_a_place_is_shown_as_its_operator_drew_it(brain: Brain) -> None:
    hedong = load_community("hedong")
    async with brain.world.transaction() as store:
        await import_community(hedong, who=None, store=store, now=brain.world.now(), packs=brain.world.packs)
    shown = (await (await brain.signed_in("officer")).get("/api/v1/map")).json()["places"]
    outlines = {place["place_path"]: place["outline"] for place in shown}
    for drawn in hedong.places:
        if drawn.place_path in outlines:
            assert outlines[drawn.place_path] == (drawn.outline and drawn.outline.model_dump(mode="json"))
    assert sum(outline is not None for outline in outlines.values()) > 5


async def test_the_desk_is_told_when_nobody_does_the_work_behind_it(brain: Brain, database_url: str) -> None:
    officer = await brain.signed_in("officer")
    assert (await officer.get("/api/v1/backlog")).json()["troubles"] == [Trouble.NO_WORKER]
    with psycopg.connect(database_url) as connection:
        connection.execute("INSERT INTO procrastinate_workers DEFAULT VALUES")
    assert (await officer.get("/api/v1/backlog")).json()["troubles"] == []


def test_every_trouble_has_its_words() -> None:
    for language in ("zh", "en"):
        assert {f"page.desk.trouble.{each}" for each in Trouble} <= set(catalogue(language))
