"""A camera from its address to its first incident, by the doors a screen uses, on a real camera, node and brain."""

import json
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.edge_agent.cameras import PASSWORD, RtspCamera, closed_port
from tests.scenarios.added_camera import YARD, Node, Screen, a_brain, a_node, add, at, signed_in, street

INTRUSION = {"pack": "intrusion", "zones": ["院子"], "settings": {"inside_for": "1s"}}


@pytest.fixture(scope="module")
def brain(place: Path) -> Iterator[str]:
    with a_brain(place / "brain") as url:
        yield url


@pytest.fixture(scope="module")
def screen(brain: str) -> Iterator[Screen]:
    with signed_in(brain) as screen:
        yield screen


@pytest.fixture(scope="module")
def node(brain: str, screen: Screen, place: Path) -> Iterator[Node]:
    with a_node(place / "node", brain, screen) as node:
        yield node


@pytest.fixture(scope="module")
def camera(place: Path) -> Iterator[RtspCamera]:
    with RtspCamera(street(place), guarded=True) as camera:
        yield camera


def state_of(page: dict[str, Any]) -> str:
    return str(page["camera"]["state"])


def test_a_camera_is_added_drawn_on_tried_and_put_on_duty(
    screen: Screen, node: Node, camera: RtspCamera, brain: str
) -> None:
    page = add(screen, "院子", f"rtsp://admin:{PASSWORD}@127.0.0.1:{camera.port}/live")
    node.tell()
    page = screen.until(at(page), lambda page: state_of(page) == "live")
    assert page["address"] == f"rtsp://127.0.0.1:{camera.port}/live"

    still = screen.done(screen.send("POST", at(page, "still")))["still"]
    assert (still["width"], still["height"]) == (320, 240)
    picture = screen.client.get(at(page, "pictures", still["sha256"]))
    assert picture.headers["content-type"] == "image/jpeg" and picture.content[:2] == b"\xff\xd8"

    page = screen.send("PUT", at(page, "zones"), revision=page["revision"], zones=[YARD])
    first = screen.until(at(page, "coverage?from=2026-01-01T00:00:00Z&to=2026-01-02T00:00:00Z"), lambda found: True)
    assert first["hours"] == [] and first["unknown_s"] == 86_400.0

    found: dict[str, Any] = {"rehearsal": None}
    for _ in range(20):  # somebody walks by once in nineteen seconds
        found = screen.done(screen.send("POST", at(page, "rehearsals"), packs=[INTRUSION], minutes=1))
        if found["rehearsal"] and found["rehearsal"]["alarms"]:
            break
    assert found["state"] == "done", found
    alarm = found["rehearsal"]["alarms"][0]
    assert (alarm["pack"], alarm["kind"], alarm["zone"]) == ("intrusion", "intrusion", "院子")
    assert found["rehearsal"]["watched_s"] > 1.0 and alarm["reasons"][0]["text"]["zh"]
    shown = screen.client.get(at(page, "pictures", alarm["snapshot"]))
    assert shown.status_code == 200, shown.text

    page = screen.send("PUT", at(page, "watches"), revision=page["revision"], watches=[INTRUSION])
    assert [(watch["pack"], watch["mode"]) for watch in page["watches"]] == [("intrusion", "shadow")]
    trial = screen.until(at(page, "shadow"), lambda trials: bool(trials[0]["alarms"]))[0]
    assert trial["bound"]["false_alarms"] >= 1, "nobody judged it: it counts as false"
    assert screen.get("/api/v1/queue")["rows"] == [], "and wakes nobody"
    event = trial["alarms"][0]["event_id"]
    screen.send("PUT", at(page, "shadow", event, "verdict"), verdict="true")
    judged = [a for a in screen.get(at(page, "shadow"))[0]["alarms"] if a["event_id"] == event]
    assert [alarm["verdict"] for alarm in judged] == ["true"]

    screen.send("POST", at(page, "watches", "intrusion", "switch-on"), reason="现场看过")
    queue = screen.until("/api/v1/queue", lambda page: bool(page["rows"]))["rows"]
    assert queue[0]["incident"]["kind"] == "intrusion"


def test_an_added_camera_survives_a_restart_and_its_password_is_nobody_elses_to_read(
    screen: Screen, node: Node, camera: RtspCamera
) -> None:
    page = add(screen, "北门", f"rtsp://127.0.0.1:{camera.port}/live?profile=2", username="admin", password=PASSWORD)
    kept = node.folder / "cameras.json"
    assert PASSWORD in kept.read_text(encoding="utf-8")
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    assert PASSWORD not in json.dumps(screen.get(at(page)), ensure_ascii=False)
    node.stop()
    node.start()
    node.tell()
    assert node.agent is not None
    assert page["camera"]["camera_id"] in {report.camera_id for report in node.agent.status().cameras}
    gone = screen.client.delete(at(page) + f"?revision={screen.get(at(page))['revision']}")
    assert gone.status_code == 200
    orders = gone.json()
    assert orders[0]["text"]["zh"].startswith("移除")
    screen.until("/api/v1/cameras", lambda found: all(c["name"] != "北门" for c in found["cameras"]))


def test_a_wrong_password_and_a_host_that_is_not_there_are_told_in_words(
    screen: Screen, node: Node, camera: RtspCamera
) -> None:
    wrong = add(screen, "错密码", f"rtsp://admin:nonsense@127.0.0.1:{camera.port}/live?n=2")
    gone = add(screen, "没有主机", f"rtsp://127.0.0.1:{closed_port()}/live")

    def said(page: dict[str, Any]) -> bool:
        node.tell()
        return state_of(page) in ("wrong_password", "no_picture")

    page = screen.until(at(wrong), said)
    assert state_of(page) == "wrong_password" and "密码" in page["camera"]["trouble"]["zh"]
    assert "nonsense" not in json.dumps(page)
    page = screen.until(at(gone), said)
    assert state_of(page) == "no_picture" and page["camera"]["trouble"]["en"]
    failed = screen.done(screen.send("POST", at(gone, "still")))
    assert failed["state"] == "failed" and failed["reason"]["zh"]


def test_what_is_asked_of_a_node_that_is_away_is_done_when_it_is_back(
    screen: Screen, node: Node, camera: RtspCamera
) -> None:
    page = add(screen, "南门", f"rtsp://admin:{PASSWORD}@127.0.0.1:{camera.port}/live?n=3")
    node.stop()
    changed = screen.send("PUT", at(page), revision=page["revision"], name="大南门")
    assert changed["command"]["state"] in ("queued", "delivered")
    node.start()
    assert screen.done(changed["command"])["state"] == "done"


def test_a_still_of_a_node_without_that_camera_fails_with_a_reason(screen: Screen, node: Node) -> None:
    rows = screen.get("/api/v1/cameras")["cameras"]
    lawn = next(row for row in rows if row["agent_id"] == "agent-1")
    asked = screen.send("POST", f"/api/v1/cameras/{lawn['camera_id']}/still")
    assert "不在线" in asked["reason"]["zh"], "its agent never said hello"
