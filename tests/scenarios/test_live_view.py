"""Somebody looks through a camera: a real camera, node and brain, and a real viewer who is sent moving pictures."""

import asyncio
from collections.abc import Iterator
from itertools import repeat
from pathlib import Path
from typing import Any

import pytest

from tests.central.brain import COMMUNITY
from tests.edge_agent.cameras import RtspCamera, closed_port, reel
from tests.edge_agent.viewer import head_and_wall, stripes, watching
from tests.scenarios.added_camera import Node, Screen, a_brain, a_node, signed_in


@pytest.fixture(scope="module")
def brain(place: Path) -> Iterator[str]:
    with a_brain(place / "brain") as url:
        yield url


@pytest.fixture(scope="module")
def admin(brain: str) -> Iterator[Screen]:
    with signed_in(brain) as screen:
        yield screen


@pytest.fixture(scope="module")
def officer(brain: str) -> Iterator[Screen]:
    with signed_in(brain, "officer") as screen:
        yield screen


@pytest.fixture(scope="module")
def node(brain: str, admin: Screen, place: Path) -> Iterator[Node]:
    with a_node(place / "node", brain, admin) as node:
        yield node


@pytest.fixture(scope="module")
def yard(admin: Screen, node: Node, place: Path) -> Iterator[str]:
    """The id of a live camera before which somebody in stripes stands still."""
    with RtspCamera(reel(place / "yard.reel", repeat(stripes(), 40))) as camera:
        yield added(admin, node, "院子", camera.port, "live")


def added(admin: Screen, node: Node, name: str, port: int, state: str) -> str:
    agent = next(a["agent_id"] for a in admin.get("/api/v1/cameras")["agents"] if a["name"] == "新节点")
    asked = {"agent_id": agent, "name": name, "place_path": COMMUNITY, "address": f"rtsp://127.0.0.1:{port}/live"}
    made = admin.send("POST", "/api/v1/cameras", **asked)
    assert admin.done(made["command"])["state"] == "done"
    node.tell()
    camera_id = str(made["camera"]["camera"]["camera_id"])

    def holds(page: Any) -> bool:
        node.tell()
        return bool(page["camera"]["state"] == state)

    admin.until(f"/api/v1/cameras/{camera_id}", holds)
    return camera_id


def opened(screen: Screen, camera_id: str, offer: str | None) -> Any:
    return screen.send("POST", f"/api/v1/cameras/{camera_id}/live-views", offer=offer)


def settled(screen: Screen, view: Any) -> Any:
    """The view, once the node has answered."""
    return screen.until(f"/api/v1/live-views/{view['view_id']}", lambda page: page["state"] != "queued"
                        and page["state"] != "delivered")  # fmt: skip


def carried(screen: Screen, camera_id: str, views: list[Any]) -> Any:
    async def carry(offer: str) -> str:
        view = await asyncio.to_thread(lambda: settled(screen, opened(screen, camera_id, offer)))
        views.append(view)
        assert view["state"] == "done", view
        return str(view["sdp"])

    return carry


async def test_an_officer_sees_the_picture_with_every_head_covered(officer: Screen, node: Node, yard: str) -> None:
    views: list[Any] = []
    async with watching(carried(officer, yard, views)) as viewer:
        for _ in range(3):
            picture = await viewer.picture()
            rough, mean = head_and_wall(picture)
            assert picture.shape == (240, 320, 3) and rough < 12 and mean > 40
        # And it ends when they say so.
        await asyncio.to_thread(officer.send, "DELETE", f"/api/v1/live-views/{views[0]['view_id']}")
        await viewer.hung_up()
    rows = officer.get(f"/api/v1/cameras/{yard}/live-views")
    assert [(row["by"], row["stills"]) for row in rows] == [("名字officer", False)]


async def test_whoever_no_moving_picture_reaches_gets_stills(officer: Screen, node: Node, yard: str) -> None:
    import base64

    import cv2
    import numpy as np

    view = opened(officer, yard, None)
    at = f"/api/v1/live-views/{view['view_id']}"
    for _ in range(2):
        officer.send("POST", f"{at}/still")
        still = officer.until(at, lambda page: page["still"]["state"] == "done")["still"]
        picture = cv2.imdecode(np.frombuffer(base64.b64decode(still["jpeg"]), np.uint8), cv2.IMREAD_COLOR)
        assert picture is not None and head_and_wall(picture.astype(np.uint8))[0] < 12


async def test_a_camera_that_is_down_says_why_instead_of_a_view(admin: Screen, officer: Screen, node: Node) -> None:
    camera_id = added(admin, node, "坏的", closed_port(), "no_picture")
    offer = "v=0\r\nm=video 9 UDP/TLS/RTP/SAVPF 96\r\na=recvonly\r\n"
    view = settled(officer, opened(officer, camera_id, offer))
    assert view["state"] == "failed" and view["reason"]["zh"] and view["reason"]["en"] and not view["open"]


async def test_a_node_whose_blurrer_fails_lets_no_picture_out(
    officer: Screen, node: Node, yard: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    from aiortc.mediastreams import MediaStreamError

    def fail(*_: Any) -> Any:
        raise RuntimeError("planted")

    monkeypatch.setattr("edge_agent.live_view.veil.Heads.at", fail)
    async with watching(carried(officer, yard, [])) as viewer:
        await viewer.hung_up()
        with pytest.raises(MediaStreamError):
            await viewer.picture()
    view = opened(officer, yard, None)
    at = f"/api/v1/live-views/{view['view_id']}"
    officer.send("POST", f"{at}/still")
    still = officer.until(at, lambda page: page["still"]["state"] == "failed")["still"]
    assert still["jpeg"] is None and still["reason"]["zh"]


def test_a_node_that_is_gone_is_said_to_be_gone(officer: Screen) -> None:
    """The brain came with a camera whose node was never heard of."""
    refused = officer.client.post("/api/v1/cameras/cam-lawn/live-views", json={})
    assert refused.status_code == 422 and refused.json()["code"] == "camera.not_heard"
