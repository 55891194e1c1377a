"""即采即办 by the interface: two photos and some words settle it, once; whoever is at it already is left at it."""

from datetime import timedelta
from typing import Any
from uuid import uuid4

import httpx
import pytest

from tests.central.brain import COMMUNITY, Brain, a_photo

LAWN = f"{COMMUNITY}/g1/lawn"


async def photo(patrol: httpx.AsyncClient, colour: int) -> str:
    key = str(uuid4())
    body = a_photo(64, 48 + colour)
    answer = await patrol.put(f"/api/v1/photos/{key}", content=body, headers={"Content-Type": "image/jpeg"})
    assert answer.status_code == 200, answer.text
    return key


async def finding(patrol: httpx.AsyncClient, words: str = "草坪上有一堆垃圾", **given: Any) -> dict[str, Any]:
    return {
        "client_key": str(uuid4()), "words": words, "place_path": LAWN, "photo_keys": [await photo(patrol, 1)],
        "fixed": {"note": "已清走，扫净", "photo_keys": [await photo(patrol, 2)]}, **given,
    }  # fmt: skip


async def page(officer: httpx.AsyncClient, incident: str) -> dict[str, Any]:
    found: dict[str, Any] = (await officer.get(f"/api/v1/incidents/{incident}")).json()
    return found


async def test_found_and_settled_in_one_step_waits_for_the_check_and_is_counted_as_such(brain: Brain) -> None:
    patrol, officer = await brain.signed_in("patrol"), await brain.signed_in("officer")
    body = await finding(patrol)
    found = (await patrol.post("/api/v1/findings", json=body)).json()
    assert (found["settled"], found["held"]) == (True, None)
    assert (await patrol.post("/api/v1/findings", json=body)).json() == found
    shown = await page(officer, found["incident_id"])
    assert shown["incident"]["state"] == "reported"
    (task,) = [row["task"] for row in shown["tasks"]]
    assert (task["state"], task["note"], len(task["photos"])) == ("done", "已清走，扫净", 1)
    lines = [row["text"]["zh"] for row in shown["timeline"]]
    assert all(any(said in line for line in lines) for said in ("接单", "到场", "完成"))
    begin = (brain.world.now() - timedelta(days=1)).isoformat()
    asked = {"from": begin, "to": (brain.world.now() + timedelta(days=1)).isoformat()}
    together = (await officer.get("/api/v1/tally", params=asked)).json()["tallies"][0]["tally"]["counts"]
    assert (together["received"], together["done"], together["on_the_spot"]) == (1, 1, 1)
    assert (await patrol.get("/api/v1/tasks")).json() == []


async def test_whoever_is_on_it_is_left_on_it_and_reads_what_was_done(brain: Brain) -> None:
    officer, second = await brain.signed_in("officer"), await brain.signed_in("second-patrol")
    patrol = await brain.signed_in("patrol")
    before = (await patrol.post("/api/v1/findings", json={"words": "草坪上有一堆垃圾", "place_path": LAWN})).json()
    incident = before["incident_id"]
    who = (await second.get("/api/v1/session")).json()["account_id"]
    await officer.post(f"/api/v1/incidents/{incident}/confirm")
    answer = await officer.post(f"/api/v1/incidents/{incident}/dispatch", json={"to": who})
    (task,) = answer.json()
    await second.post(f"/api/v1/tasks/{task['task_id']}/accept")
    found = (await patrol.post("/api/v1/findings", json=await finding(patrol))).json()
    assert (found["incident_id"], found["settled"]) == (incident, False)
    assert "已有人在办" in found["held"]["zh"]
    shown = await page(officer, incident)
    assert shown["incident"]["state"] == "handling"
    assert any("已清走，扫净" in row["text"]["zh"] for row in shown["timeline"])


async def test_who_was_only_offered_it_need_not_come(brain: Brain) -> None:
    officer, second = await brain.signed_in("officer"), await brain.signed_in("second-patrol")
    patrol = await brain.signed_in("patrol")
    before = (await patrol.post("/api/v1/findings", json={"words": "草坪上有一堆垃圾", "place_path": LAWN})).json()
    who = (await second.get("/api/v1/session")).json()["account_id"]
    await officer.post(f"/api/v1/incidents/{before['incident_id']}/confirm")
    await officer.post(f"/api/v1/incidents/{before['incident_id']}/dispatch", json={"to": who})
    found = (await patrol.post("/api/v1/findings", json=await finding(patrol))).json()
    assert found["settled"]
    assert (await second.get("/api/v1/tasks")).json() == []


async def test_danger_to_life_is_looked_at_by_somebody_else_too(brain: Brain) -> None:
    patrol, officer = await brain.signed_in("patrol"), await brain.signed_in("officer")
    found = (await patrol.post("/api/v1/findings", json=await finding(patrol, "草坪着火了"))).json()
    assert not found["settled"]
    assert (await page(officer, found["incident_id"]))["incident"]["state"] != "reported"


@pytest.mark.parametrize("lacks", ["before", "after", "note"])
async def test_half_of_it_is_refused_and_nothing_is_written(brain: Brain, lacks: str) -> None:
    patrol, officer = await brain.signed_in("patrol"), await brain.signed_in("officer")
    body = await finding(patrol)
    if lacks == "before":
        body["photo_keys"] = []
    else:
        body["fixed"] |= {"after": {"photo_keys": []}, "note": {"note": ""}}[lacks]
    assert (await patrol.post("/api/v1/findings", json=body)).status_code == 422
    assert (await officer.get("/api/v1/queue")).json()["rows"] == []
