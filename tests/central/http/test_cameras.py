"""Setting up a camera by the doors: address, commands, zones, packs, undo, two editors, and what is wrong."""

import asyncio
import json
from collections.abc import Sequence
from datetime import timedelta
from typing import Any
from uuid import uuid4

import httpx
import pytest
from sqlalchemy import text

from protocol.commands import PATH_COMMAND_ANSWER, PATH_COMMANDS
from protocol.messages import PATH_HELLO
from tests.central.brain import COMMUNITY, ELSEWHERE, Brain

PASSWORD = "p@ss/word#1"
ADDRESS = "rtsp://192.0.2.9:554/Streaming/Channels/102"
LAWN = {"name": "草坪", "polygon": [[0.1, 0.1], [0.9, 0.1], [0.9, 0.9], [0.1, 0.9]]}
LINE = {"name": "门口", "polygon": [[0.1, 0.5], [0.9, 0.5]]}


async def hello(brain: Brain, *cameras: dict[str, Any], kinds: Sequence[dict[str, Any]] = ()) -> dict[str, Any]:
    said = {"agent_version": "0.1.0", "protocols": [1], "now": brain.world.now().isoformat(), "cameras": cameras}
    said["kinds"] = kinds
    answer = await brain.anybody().send(brain.signed("POST", PATH_HELLO, json.dumps(said).encode()))
    assert answer.status_code == 200, answer.text
    return dict(answer.json())


async def commands(brain: Brain, wait_s: float = 0.0, at_hand: tuple[str, ...] = ()) -> list[dict[str, Any]]:
    body = json.dumps({"wait_s": wait_s, "at_hand": at_hand}).encode()
    answer = await brain.anybody().send(brain.signed("POST", PATH_COMMANDS, body))
    assert answer.status_code == 200, answer.text
    return list(answer.json()["commands"])


async def answered(brain: Brain, command_id: str, **said: Any) -> bool:
    path = PATH_COMMAND_ANSWER.format(command_id=command_id)
    answer = await brain.anybody().send(brain.signed("POST", path, json.dumps(said).encode()))
    assert answer.status_code == 200, answer.text
    return bool(answer.json()["taken"])


async def added(admin: httpx.AsyncClient, **given: Any) -> dict[str, Any]:
    asked = {"agent_id": "agent-1", "name": "东门", "place_path": COMMUNITY, "address": ADDRESS, **given}
    answer = await admin.post("/api/v1/cameras", json=asked)
    assert answer.status_code == 201, answer.text
    return dict(answer.json())


async def with_zones(admin: httpx.AsyncClient) -> dict[str, Any]:
    camera = (await added(admin))["camera"]
    at = f"/api/v1/cameras/{camera['camera']['camera_id']}"
    page = await admin.put(f"{at}/zones", json={"revision": camera["revision"], "zones": [LAWN, LINE]})
    assert page.status_code == 200, page.text
    return dict(page.json())


async def test_a_password_reaches_the_agent_and_is_forgotten_when_it_has_answered(brain: Brain) -> None:
    admin = await brain.signed_in("admin")
    made = await added(admin, address=f"rtsp://guard:p%40ss%2Fword%231@{ADDRESS[7:]}")
    assert made["camera"]["address"] == ADDRESS
    assert "ss/word" not in json.dumps(made) and "guard" not in json.dumps(made)
    (sent,) = await commands(brain)
    assert sent["command"] | {"kind": "add_camera"} == sent["command"]
    assert (sent["command"]["username"], sent["command"]["password"]) == ("guard", PASSWORD)
    assert await commands(brain) == [sent]  # not answered yet: it comes again
    assert await commands(brain, at_hand=(sent["command_id"],)) == []
    assert await answered(brain, sent["command_id"], outcome="done") is True
    assert await answered(brain, sent["command_id"], outcome="failed") is False
    assert await commands(brain) == []
    page = (await admin.get(f"/api/v1/commands/{sent['command_id']}")).json()
    assert (page["state"], page["progress"]) == ("done", 1.0)
    async with brain.world.transaction() as store:
        rows = await store.orders.connection.execute(text("SELECT orders::text FROM orders"))  # type: ignore[attr-defined]
        assert "ss/word" not in str(rows.fetchall())


async def test_a_waiting_agent_is_woken_by_a_command(brain: Brain) -> None:
    admin = await brain.signed_in("admin")
    waiting = asyncio.create_task(commands(brain, wait_s=20.0))
    await asyncio.sleep(0.2)
    assert not waiting.done()
    made = await added(admin)
    (sent,) = await asyncio.wait_for(waiting, 8.0)
    assert sent["command_id"] == made["command"]["command_id"]


async def test_zones_packs_and_undo(brain: Brain) -> None:
    admin = await brain.signed_in("admin")
    page = await with_zones(admin)
    at = f"/api/v1/cameras/{page['camera']['camera_id']}"
    chosen = {"pack": "intrusion", "zones": ["草坪"], "settings": {}, "mode": "shadow"}
    page = (await admin.put(f"{at}/watches", json={"revision": page["revision"], "watches": [chosen]})).json()
    assert [(w["pack"], w["mode"], w["zones"]) for w in page["watches"]] == [("intrusion", "shadow", ["草坪"])]
    assert page["watches"][0]["bound"]["per_day"] is None
    (plan,) = [c for c in (await hello(brain))["cameras"] if c["camera_id"] == page["camera"]["camera_id"]]
    assert [each["pack"] for each in plan["packs"]] == ["intrusion"]
    undone = (await admin.post(f"{at}/undo", json={"revision": page["revision"]})).json()["camera"]
    assert undone["watches"] == []
    again = (await admin.post(f"{at}/undo", json={"revision": undone["revision"]})).json()["camera"]
    assert [w["pack"] for w in again["watches"]] == ["intrusion"]
    on = (await admin.post(f"{at}/watches/intrusion/switch-on", json={"reason": "看过一周"})).json()
    assert (on["watches"][0]["mode"], on["watches"][0]["by"]) == ("on", "名字admin")
    rows = (await admin.get(f"{at}/history")).json()
    assert [row["revision"] for row in rows] == [6, 5, 4, 3, 2, 1]
    assert "看过一周" in rows[0]["text"]["zh"]


async def test_of_two_editors_the_second_is_told_who_was_faster(brain: Brain) -> None:
    admin, other = await brain.signed_in("admin"), await brain.signed_in("admin")
    page = await with_zones(admin)
    at = f"/api/v1/cameras/{page['camera']['camera_id']}"
    both = {"revision": page["revision"], "zones": [LAWN]}
    answers = await asyncio.gather(admin.put(f"{at}/zones", json=both), other.put(f"{at}/zones", json=both))
    assert sorted(answer.status_code for answer in answers) == [200, 409]
    (late,) = [answer.json() for answer in answers if answer.status_code == 409]
    assert late["code"] == "camera.changed" and "名字admin" in late["detail"]["zh"]


@pytest.mark.parametrize(
    ("sent", "code"),
    [
        ({"zones": [{**LAWN, "polygon": [[0, 0], [1.2, 0], [1, 1]]}]}, "camera.zone_outside"),
        ({"zones": [LAWN, LAWN]}, "camera.zone_twice"),
        ({"zones": [{**LAWN, "polygon": [[0.5, 0.5], [0.501, 0.5], [0.5, 0.501]]}]}, "camera.zone_small"),
        ({"zones": [{**LAWN, "name": " "}]}, "camera.zone_name"),
    ],
)
async def test_a_zone_that_cannot_be_meant_is_named(brain: Brain, sent: dict[str, Any], code: str) -> None:
    admin = await brain.signed_in("admin")
    page = await with_zones(admin)
    at = f"/api/v1/cameras/{page['camera']['camera_id']}"
    answer = await admin.put(f"{at}/zones", json={"revision": page["revision"], **sent})
    assert (answer.status_code, answer.json()["code"]) == (422, code), answer.text


@pytest.mark.parametrize(
    ("sent", "code"),
    [
        ([{"pack": "intrusoin", "zones": ["草坪"]}], "camera.pack_unknown"),
        ([{"pack": "intrusion", "zones": ["草地"]}], "camera.zone_unknown"),
        ([{"pack": "intrusion", "zones": []}], "camera.needs_area"),
        ([{"pack": "intrusion", "zones": ["门口"]}], "camera.needs_area"),
        ([{"pack": "line_crossing", "zones": ["草坪"]}], "camera.needs_line"),
        ([{"pack": "quarrel"}], "camera.pack_no_eyes"),
        ([{"pack": "intrusion", "zones": ["草坪"]}] * 2, "camera.pack_twice"),
        ([{"pack": "intrusion", "zones": ["草坪"], "mode": "on"}], "camera.switch_on_by_name"),
    ],
)
async def test_a_pack_that_cannot_be_meant_is_named(brain: Brain, sent: list[dict[str, Any]], code: str) -> None:
    admin = await brain.signed_in("admin")
    page = await with_zones(admin)
    at = f"/api/v1/cameras/{page['camera']['camera_id']}"
    answer = await admin.put(f"{at}/watches", json={"revision": page["revision"], "watches": sent})
    assert (answer.status_code, answer.json()["code"]) == (422, code), answer.text


@pytest.mark.parametrize(
    "address", ["", "10.9.8.7-5", "file:///etc/passwd", "http://192.0.2.1/", "rtsp://", "rtsp://a b/c", "rtsp://h:x/"]
)
async def test_what_is_no_address_is_refused_and_not_repeated(brain: Brain, address: str) -> None:
    admin = await brain.signed_in("admin")
    asked = {"agent_id": "agent-1", "name": "东门", "place_path": COMMUNITY, "address": address}
    answer = await admin.post("/api/v1/cameras", json=asked)
    assert answer.status_code == 422
    assert len(address) < 8 or address not in answer.text


async def test_an_agent_that_is_away_is_said_to_be_away_and_a_still_asked_for_too_late_expires(brain: Brain) -> None:
    admin = await brain.signed_in("admin")
    at = f"/api/v1/cameras/{(await added(admin))['camera']['camera']['camera_id']}"
    asked = (await admin.post(f"{at}/still")).json()
    assert asked["state"] == "queued" and "不在线" in asked["reason"]["zh"]
    assert (await admin.get(at)).json()["camera"]["state"] == "unheard"
    brain.later(timedelta(minutes=11))
    late = (await admin.get(f"/api/v1/commands/{asked['command_id']}")).json()
    assert late["state"] == "expired" and late["reason"]["en"]


async def test_a_command_of_another_agent_and_one_that_nobody_sent_are_not_found(brain: Brain) -> None:
    path = PATH_COMMAND_ANSWER.format(command_id=uuid4())
    answer = await brain.anybody().send(brain.signed("POST", path, b'{"outcome": "done"}'))
    assert answer.status_code == 404


async def test_a_camera_that_was_removed_is_gone_and_can_be_brought_back(brain: Brain) -> None:
    admin = await brain.signed_in("admin")
    page = await with_zones(admin)
    at = f"/api/v1/cameras/{page['camera']['camera_id']}"
    rows = (await admin.delete(f"{at}?revision={page['revision']}")).json()
    assert (await admin.get(at)).status_code == 404
    assert all(c["camera_id"] != page["camera"]["camera_id"] for c in (await hello(brain))["cameras"])
    back = (await admin.post(f"{at}/undo", json={"revision": rows[0]["revision"]})).json()
    assert [zone["name"] for zone in back["camera"]["zones"]] == ["草坪", "门口"]
    kinds = [sent["command"]["kind"] for sent in await commands(brain)]
    assert kinds == ["remove_camera", "add_camera"]


async def test_a_camera_does_not_move_to_where_its_node_does_not_serve(brain: Brain) -> None:
    admin = await brain.signed_in("admin")
    page = (await added(admin))["camera"]
    at = f"/api/v1/cameras/{page['camera']['camera_id']}"
    away = await admin.put(at, json={"revision": page["revision"], "place_path": ELSEWHERE})
    assert (away.status_code, away.json()["code"]) == (422, "camera.agent_place")
    taken = await admin.post(
        "/api/v1/cameras",
        json={"agent_id": "agent-1", "name": "又一个", "place_path": COMMUNITY, "address": ADDRESS},
    )
    assert (taken.status_code, taken.json()["code"]) == (422, "camera.address_taken")
