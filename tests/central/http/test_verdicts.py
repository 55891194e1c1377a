"""A decision at the desk goes back to the camera: by the answer to its hello, on its page, and undone there."""

from dataclasses import replace
from typing import Any
from uuid import uuid4

import httpx

from packs.plans import pack_plan
from protocol.scope import whole
from tests.central.brain import CAMERA, DISTRICT, Brain, a_photo
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
    newest = (await officer.get("/api/v1/queue")).json()["rows"][0]["incident"]["incident_id"]
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


async def sent(brain: Brain, **event: Any) -> tuple[str, str]:
    """(incident, task): an alarm of the camera that the officer filed; the patrol stands at the place."""
    await brain.events(brain.event(event_id=str(uuid4()), **event))
    officer, patrol = await brain.signed_in("officer"), await brain.signed_in("patrol")
    incident = str((await officer.get("/api/v1/queue")).json()["rows"][0]["incident"]["incident_id"])
    who = (await patrol.get("/api/v1/session")).json()["account_id"]
    await officer.post(f"/api/v1/incidents/{incident}/confirm")
    (task,) = (await officer.post(f"/api/v1/incidents/{incident}/dispatch", json={"to": who})).json()
    for step in ("accept", "arrive"):
        answer = await patrol.post(f"/api/v1/tasks/{task['task_id']}/{step}")
        assert answer.status_code == 200, answer.text
    return incident, str(task["task_id"])


async def says(brain: Brain, task: str, verdict: str, **more: Any) -> httpx.Response:
    patrol = await brain.signed_in("patrol")
    return await patrol.post(f"/api/v1/tasks/{task}/judge-alarm", json={"verdict": verdict, **more})


async def words(brain: Brain, incident: str) -> list[tuple[str, str, str, bool]]:
    page = (await (await brain.signed_in("officer")).get(f"/api/v1/incidents/{incident}")).json()
    return [(each["voice"], each["verdict"], each["name"]["zh"], each["stands"]) for each in page["alarm_words"]]


async def finished(brain: Brain, task: str) -> None:
    patrol = await brain.signed_in("patrol")
    photo = {"photos": ("a.jpg", a_photo(), "image/jpeg")}
    answer = await patrol.post(f"/api/v1/tasks/{task}/finish", data={"note": "看过了"}, files=photo)
    assert answer.status_code == 200, answer.text


async def test_a_patrols_word_is_kept_beside_the_officers_and_goes_back_when_the_check_passes(brain: Brain) -> None:
    await brought_as_data(brain)
    incident, task = await sent(brain, confidence=0.52)
    assert await judgements(brain) == [("true", 0.52)]
    assert (await says(brain, task, "benign")).status_code == 200
    assert (await says(brain, task, "false")).status_code == 200
    assert (await says(brain, task, "false")).status_code == 200
    assert await judgements(brain) == [("true", 0.52)], "the officer filed it, and that stands until they check"
    scene, desk = sorted(await words(brain, incident), reverse=True)
    assert scene[:2] + scene[3:] == ("scene", "false", False) and desk[:2] + desk[3:] == ("decision", "true", True)
    assert scene[2] != desk[2], "both stand there with their names"
    patrol = await brain.signed_in("patrol")
    (row,) = (await patrol.get("/api/v1/tasks")).json()
    assert (row["alarm"], row["said"]) == (True, "false")

    await finished(brain, task)
    (row,) = (await patrol.get("/api/v1/finished-tasks")).json()
    assert (row["task"]["task_id"], row["said"]) == (task, "false")
    officer = await brain.signed_in("officer")
    before = (await (await brain.signed_in("admin")).get(f"{AT}/history")).json()
    await officer.post(f"/api/v1/incidents/{incident}/check", json={"ok": True})
    assert await judgements(brain) == [("false", 0.52)], "one alarm, one judgement"
    after = (await (await brain.signed_in("admin")).get(f"{AT}/history")).json()
    assert len(after) == len(before) + 1, "said once on the camera's page, undone there like any other"
    assert (await patrol.get("/api/v1/finished-tasks")).json() == []
    late = await says(brain, task, "true")
    assert late.status_code == 409 and "核查" in late.json()["detail"]["zh"]
    page = (await officer.get(f"/api/v1/incidents/{incident}")).json()
    said = [row["text"]["zh"] for row in page["timeline"] if row["activity"]["verb"] == "alarm_judged"]
    assert said == ["现场认定：属实，但不用管", "现场认定：误报"], "twice the same is once"


async def test_an_officer_who_knows_better_says_so_at_the_check(brain: Brain) -> None:
    await brought_as_data(brain)
    incident, task = await sent(brain, confidence=0.52)
    await says(brain, task, "false")
    await finished(brain, task)
    officer = await brain.signed_in("officer")
    answer = await officer.post(f"/api/v1/incidents/{incident}/check", json={"ok": True, "verdict": "benign"})
    assert answer.status_code == 200, answer.text
    assert await judgements(brain) == [("benign", 0.52)]
    assert {(voice, verdict) for voice, verdict, *_ in await words(brain, incident)} == {
        ("scene", "false"),
        ("decision", "benign"),
    }


async def test_a_word_from_the_scene_counts_once_however_often_a_phone_sends_it(brain: Brain) -> None:
    await brought_as_data(brain)
    _, task = await sent(brain, confidence=0.52)
    key, other = str(uuid4()), str(uuid4())
    for _ in range(3):
        assert (await says(brain, task, "false", client_key=key)).status_code == 200
    assert (await says(brain, task, "true", client_key=other)).status_code == 200
    again = await says(brain, task, "false", client_key=key)
    assert again.status_code == 200, "an old phone's repeat is answered as before, and undoes nothing"
    patrol = await brain.signed_in("patrol")
    (row,) = (await patrol.get("/api/v1/tasks")).json()
    assert row["said"] == "true"


async def test_what_a_patrol_may_not_say_is_refused_in_words(brain: Brain) -> None:
    incident = await brain.incident_of()
    officer, patrol = await brain.signed_in("officer"), await brain.signed_in("patrol")
    who = (await patrol.get("/api/v1/session")).json()["account_id"]
    await officer.post(f"/api/v1/incidents/{incident}/confirm")
    (task,) = (await officer.post(f"/api/v1/incidents/{incident}/dispatch", json={"to": who})).json()
    at = task["task_id"]
    assert (await says(brain, at, "maybe")).status_code == 422
    assert (await says(brain, at, "true")).status_code == 409, "not there yet"
    for step in ("accept", "arrive"):
        await patrol.post(f"/api/v1/tasks/{at}/{step}")
    refused = await says(brain, at, "true")
    assert refused.status_code == 409 and "摄像头" in refused.json()["detail"]["zh"]
    assert await words(brain, incident) == []
    second = await brain.signed_in("second-patrol")
    assert (await second.post(f"/api/v1/tasks/{at}/judge-alarm", json={"verdict": "true"})).status_code == 404


async def test_an_officers_verdict_on_trial_stands_against_a_patrols_word(brain: Brain) -> None:
    await on_trial(brain)
    event = brain.event(confidence=0.61, severity="life_safety")  # told though it is on trial
    await brain.events(event)
    officer = await brain.signed_in("officer")
    incident = str((await officer.get("/api/v1/queue")).json()["rows"][0]["incident"]["incident_id"])
    for step in ("confirm", "reject", "reopen"):  # whatever was decided about the incident is taken back
        await officer.post(
            f"/api/v1/incidents/{incident}/{step}", json={"reason": "看错了"} if step != "confirm" else None
        )
    await officer.put(f"{AT}/shadow/{event['event_id']}/verdict", json={"verdict": "benign"})
    patrol = await brain.signed_in("patrol")
    who = (await patrol.get("/api/v1/session")).json()["account_id"]
    (task,) = (await officer.post(f"/api/v1/incidents/{incident}/dispatch", json={"to": who})).json()
    for step in ("accept", "arrive"):
        await patrol.post(f"/api/v1/tasks/{task['task_id']}/{step}")
    assert (await says(brain, task["task_id"], "false")).status_code == 200
    assert await judgements(brain) == [("benign", 0.61)]
