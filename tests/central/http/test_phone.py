"""A phone that was offline: each step is done once, dated when it was taken, and a conflict says what holds now."""

import asyncio
from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

import httpx

from protocol.scope import whole
from tests.central.brain import Brain, a_photo

Json = dict[str, Any]


async def offered(brain: Brain) -> tuple[httpx.AsyncClient, httpx.AsyncClient, Json]:
    """(desk, the patrol it is offered to, their task)."""
    incident = await brain.incident_of()
    officer = await brain.signed_in("officer")
    patrol = await brain.signed_in("patrol")
    await officer.post(f"/api/v1/incidents/{incident}/confirm")
    me = (await patrol.get("/api/v1/session")).json()["account_id"]
    sent = await officer.post(f"/api/v1/incidents/{incident}/dispatch", json={"to": me})
    assert sent.status_code == 200, sent.text
    (row,) = (await patrol.get("/api/v1/tasks")).json()
    return officer, patrol, row


def at(task: Json, step: str) -> str:
    return f"/api/v1/tasks/{task['task']['task_id']}/{step}"


def noted(brain: Brain, **more: Any) -> Json:
    now = brain.world.now().isoformat()
    return {"client_key": str(uuid4()), "done_at": now, "sent_at": now} | more


async def timeline(officer: httpx.AsyncClient, task: Json) -> list[str]:
    page = (await officer.get(f"/api/v1/incidents/{task['incident']['incident_id']}")).json()
    return [row["text"]["zh"] for row in page["timeline"]]


async def test_a_step_sent_again_hears_the_first_answer_whatever_has_happened_since(brain: Brain) -> None:
    officer, patrol, task = await offered(brain)
    said = noted(brain, version=task["task"]["version"])
    first = await patrol.post(at(task, "accept"), json=said)
    assert (first.status_code, first.json()["state"]) == (200, "accepted")
    assert (await patrol.post(at(task, "set-out"))).status_code == 200
    again = await patrol.post(at(task, "accept"), json=said)
    assert (again.status_code, again.json()) == (200, first.json())
    assert sum("接单" in line for line in await timeline(officer, task)) == 1


async def test_a_step_sent_twice_at_once_is_done_once(brain: Brain) -> None:
    _, patrol, task = await offered(brain)
    said = noted(brain)
    answers = await asyncio.gather(*(patrol.post(at(task, "accept"), json=said) for _ in range(4)))
    assert [answer.status_code for answer in answers] == [200] * 4
    assert len({answer.text for answer in answers}) == 1


async def test_a_key_of_another_step_is_refused(brain: Brain) -> None:
    _, patrol, task = await offered(brain)
    said = noted(brain)
    assert (await patrol.post(at(task, "accept"), json=said)).status_code == 200
    answer = await patrol.post(at(task, "set-out"), json=said)
    assert (answer.status_code, answer.json()["code"]) == (422, "client_key_used")


async def test_two_people_may_choose_the_same_key(brain: Brain) -> None:
    _, patrol, task = await offered(brain)
    said = noted(brain)
    other = await brain.signed_in("second-patrol")
    shift = {"on_shift": True, "client_key": said["client_key"]}
    assert (await other.put("/api/v1/shift", json=shift)).status_code == 200
    assert (await patrol.post(at(task, "accept"), json=said)).status_code == 200


async def test_a_step_based_on_an_older_task_is_a_conflict_and_changes_nothing(brain: Brain) -> None:
    _, patrol, task = await offered(brain)
    old = noted(brain, version=task["task"]["version"])
    assert (await patrol.post(at(task, "accept"))).status_code == 200
    answer = await patrol.post(at(task, "arrive"), json=old)
    assert (answer.status_code, answer.json()["code"]) == (409, "conflict")
    assert (await patrol.get(at(task, "")[:-1])).json()["task"]["state"] == "accepted"


async def test_a_step_that_was_refused_may_be_sent_again_and_is_judged_anew(brain: Brain) -> None:
    _, patrol, task = await offered(brain)
    said = noted(brain)
    assert (await patrol.post(at(task, "arrive"), json=said)).status_code == 409
    assert (await patrol.post(at(task, "accept"))).status_code == 200
    assert (await patrol.post(at(task, "arrive"), json=said)).json()["state"] == "on_scene"


async def test_the_real_time_and_place_of_an_offline_step_stand_in_the_timeline(brain: Brain) -> None:
    officer, patrol, task = await offered(brain)
    async with brain.world.transaction() as store:  # it was offered an hour ago
        scope = whole(task["task"]["district_id"])
        held = await store.tasks.get(scope, UUID(task["task"]["task_id"]))
        await store.tasks.save(scope, replace(held, offered_at=held.offered_at - timedelta(hours=1)))
    now = brain.world.now()
    earlier = (now - timedelta(minutes=30)).isoformat()
    assert (await patrol.post(at(task, "accept"))).status_code == 200
    where = task["incident"]["where"]["position"]
    said = noted(brain, done_at=earlier, sent_at=now.isoformat(), **where, accuracy_m=20.0, position_age_s=3.0)
    assert (await patrol.post(at(task, "arrive"), json=said)).status_code == 200
    line = next(line for line in await timeline(officer, task) if "到" in line and "实际" in line)
    assert "离现场约 0 米" in line
    assert "不准" not in line


async def test_a_position_that_is_missing_old_or_made_up_is_marked_and_holds_nobody_up(brain: Brain) -> None:
    officer, patrol, task = await offered(brain)
    assert (await patrol.post(at(task, "accept"))).status_code == 200
    made_up = {"lat": 30.0, "lon": 120.0, "accuracy_m": 0.0, "position_age_s": 600.0}
    position = {"on_shift": True, "position": {"lat": 27.1, "lon": 115.0}}
    assert (await patrol.put("/api/v1/shift", json=position)).status_code == 200
    assert (await patrol.post(at(task, "arrive"), json=noted(brain, **made_up))).status_code == 200
    line = next(line for line in await timeline(officer, task) if "到场" in line and "定位" in line)
    assert all(mark in line for mark in ("较早", "离上次位置太远", "没有误差"))


async def test_photos_come_one_by_one_and_are_named_by_the_step_that_needs_them(brain: Brain) -> None:
    officer, patrol, task = await offered(brain)
    for step in ("accept", "arrive"):
        assert (await patrol.post(at(task, step))).status_code == 200
    keys = [str(uuid4()), str(uuid4())]
    kept = []
    for key, size in zip(keys, (64, 80), strict=True):
        url = f"/api/v1/photos/{key}?task_id={task['task']['task_id']}"
        first = await patrol.put(url, content=a_photo(size), headers={"Content-Type": "image/jpeg"})
        again = await patrol.put(url, content=a_photo(size), headers={"Content-Type": "image/jpeg"})
        assert (first.status_code, again.json()) == (200, first.json())
        kept.append(first.json()["sha256"])
    said = noted(brain, note="已劝离", photo_keys=keys)
    done = await patrol.post(at(task, "finish"), json=said)
    assert done.status_code == 200, done.text
    assert done.json()["photos"] == kept
    assert (await patrol.post(at(task, "finish"), json=said)).json() == done.json()
    page = (await officer.get(f"/api/v1/incidents/{task['incident']['incident_id']}")).json()
    assert page["photos"] == kept


async def test_nobody_names_a_photo_that_is_not_theirs(brain: Brain) -> None:
    _, patrol, task = await offered(brain)
    for step in ("accept", "arrive"):
        assert (await patrol.post(at(task, step))).status_code == 200
    other = await brain.signed_in("second-patrol")
    key = str(uuid4())
    assert (await other.put(f"/api/v1/photos/{key}", content=a_photo())).status_code == 200
    answer = await patrol.post(at(task, "finish"), json=noted(brain, note="已劝离", photo_keys=[key]))
    assert (answer.status_code, answer.json()["code"]) == (422, "photo_unknown")
    into_it = await other.put(f"/api/v1/photos/{uuid4()}?task_id={task['task']['task_id']}", content=a_photo())
    assert into_it.status_code == 404


async def test_a_finding_of_an_hour_ago_is_dated_so_and_heard_once(brain: Brain) -> None:
    patrol = await brain.signed_in("patrol")
    now = brain.world.now()
    said = noted(
        brain, words="3号楼楼道堆了纸箱", done_at=(now - timedelta(hours=1)).isoformat(), sent_at=now.isoformat()
    )
    key = str(uuid4())
    await patrol.put(f"/api/v1/photos/{key}", content=a_photo())
    first = await patrol.post("/api/v1/findings", json=said | {"photo_keys": [key]})
    assert first.status_code == 201, first.text
    assert (await patrol.post("/api/v1/findings", json=said | {"photo_keys": [key]})).json() == first.json()
    officer = await brain.signed_in("officer")
    page = (await officer.get(f"/api/v1/incidents/{first.json()['incident_id']}")).json()
    (linked,) = page["links"]
    assert linked["signal"]["occurred_at"][:16] == (now - timedelta(hours=1)).isoformat()[:16]
    assert len(page["evidence"]) == 1


async def test_an_older_shift_that_comes_again_does_not_undo_a_newer_one(brain: Brain) -> None:
    patrol = await brain.signed_in("patrol")
    on = noted(brain, on_shift=True)
    assert (await patrol.put("/api/v1/shift", json=on)).json()["on_shift"] is True
    assert (await patrol.put("/api/v1/shift", json=noted(brain, on_shift=False))).json()["on_shift"] is False
    assert (await patrol.put("/api/v1/shift", json=on)).json()["on_shift"] is True  # the first answer
    assert (await patrol.get("/api/v1/session")).json()["on_shift"] is False


async def test_who_lost_a_task_learns_who_has_it_now(brain: Brain) -> None:
    officer, patrol, task = await offered(brain)
    other = await brain.signed_in("second-patrol")
    who = (await other.get("/api/v1/session")).json()
    at_incident = f"/api/v1/incidents/{task['incident']['incident_id']}"
    assert (await officer.post(f"{at_incident}/dispatch", json={"to": who["account_id"]})).status_code == 200
    assert (await patrol.post(at(task, "accept"), json=noted(brain))).status_code == 409
    now = (await patrol.get(at(task, "")[:-1])).json()
    assert (now["task"]["state"], now["allowed"]) == ("cancelled", [])
    assert (now["open"], now["holder"], now["holder_state"]) == (True, who["name"], "offered")
    assert now["last_change"]["who"]["zh"] == "名字officer"


async def test_version_times_or_position_without_a_key_are_not_understood(brain: Brain) -> None:
    _, patrol, task = await offered(brain)
    for said in (
        {"version": 1},
        {"lat": 27.1},
        {"done_at": "2026-11-23T12:00:00Z"},
        {"client_key": str(uuid4()), "lon": 1.0},
    ):
        assert (await patrol.post(at(task, "accept"), json=said)).status_code == 422
