"""A decision at the desk goes back to the camera: by the answer to its hello, on its page, and undone there."""

from dataclasses import replace
from typing import Any
from uuid import uuid4

from packs.plans import pack_plan
from protocol.scope import whole
from tests.central.brain import CAMERA, DISTRICT, Brain
from tests.central.http.test_cameras import hello
from tests.central.http.test_shadow import AT, on_trial


async def judgements(brain: Brain) -> list[tuple[str, float]]:
    """What the agent hears with its next hello."""
    answer = await hello(brain)
    (camera,) = [each for each in answer["cameras"] if each["camera_id"] == CAMERA]
    (pack,) = [each for each in camera["packs"] if each["pack"] == "intrusion"]
    return [(each["verdict"], each["confidence"]) for each in pack["judgements"]]


async def decide(brain: Brain, step: str, **event: Any) -> str:
    """An alarm of the camera, and what the officer does with its incident."""
    await brain.events(brain.event(event_id=str(uuid4()), **event))
    officer = await brain.signed_in("officer")
    newest = (await officer.get("/api/v1/queue")).json()[0]["incident"]["incident_id"]
    answer = await officer.post(f"/api/v1/incidents/{newest}/{step}", json={"reason": "猫"})
    assert answer.status_code == 200, answer.text
    return str(newest)


async def brought_as_data(brain: Brain) -> None:
    """The camera watches for intruders as a community's file says; nobody chose anything at a screen."""
    scope = whole(DISTRICT)
    async with brain.world.transaction() as store:
        camera = await store.cameras.get(scope, CAMERA)
        await store.cameras.put(scope, replace(camera, packs=(pack_plan(brain.world.packs["intrusion"]),)))


async def test_false_alarms_make_the_camera_more_cautious_and_opening_them_again_takes_it_back(brain: Brain) -> None:
    await brought_as_data(brain)
    first = await decide(brain, "mark-false-alarm", confidence=0.44)
    second = await decide(brain, "mark-false-alarm", confidence=0.52)
    assert first != second
    assert await judgements(brain) == [("false", 0.44), ("false", 0.52)]
    admin = await brain.signed_in("admin")
    page = (await admin.get(AT)).json()
    watch = next(each for each in page["watches"] if each["pack"] == "intrusion")
    assert (watch["caution"]["false"], watch["caution"]["raised"], watch["caution"]["most"]) == (2, 0.1, 0.2)
    assert watch["since"] is None and watch["mode"] == "on", "nobody chose the pack by judging its alarms"
    (newest, *_) = (await admin.get(f"{AT}/history")).json()
    assert "误报 2 次" in newest["text"]["zh"] and newest["by"] != "规则 rule"

    officer = await brain.signed_in("officer")
    await officer.post(f"/api/v1/incidents/{second}/reopen", json={"reason": "看错了"})
    assert await judgements(brain) == [("false", 0.44)]
    await officer.post(f"/api/v1/incidents/{second}/confirm", json={})
    assert await judgements(brain) == [("false", 0.44), ("true", 0.52)]

    page = (await admin.get(AT)).json()
    await admin.post(f"{AT}/undo", json={"revision": page["revision"]})
    assert await judgements(brain) == [("false", 0.44)]


async def test_a_verdict_on_trial_goes_back_too_and_undoing_it_does_not_begin_the_trial_anew(brain: Brain) -> None:
    since = (await on_trial(brain))["watches"][0]["since"]
    event = brain.event(confidence=0.61)
    await brain.events(event)
    officer = await brain.signed_in("officer")
    await officer.put(f"{AT}/shadow/{event['event_id']}/verdict", json={"verdict": "benign"})
    assert await judgements(brain) == [("benign", 0.61)]
    admin = await brain.signed_in("admin")
    page = (await admin.get(AT)).json()
    back = (await admin.post(f"{AT}/undo", json={"revision": page["revision"]})).json()["camera"]
    assert await judgements(brain) == []
    assert back["watches"][0]["since"] == since
