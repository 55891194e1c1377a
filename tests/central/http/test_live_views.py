"""Live view at the brain's doors: who may look, how the node is asked, what is written down, and when it ends."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import httpx
import pytest
from sqlalchemy import text

from central.domain.ice import IceHelp
from central.domain.order import GLIMPSE, LIFE, OPEN_VIEW, OrderState
from central.services.live_view.live_views import forget_looks
from central.settings import SettingsError, read_settings
from protocol.live_view import VIEW_ASKED_S, VIEW_S
from protocol.scope import whole
from tests.central.brain import CAMERA, DISTRICT, Brain
from tests.central.http.test_cameras import answered, commands, hello

OFFER = "v=0\r\no=- 1 1 IN IP4 127.0.0.1\r\ns=-\r\nt=0 0\r\nm=video 9 UDP/TLS/RTP/SAVPF 96\r\na=recvonly\r\n"
ANSWER = OFFER.replace("recvonly", "sendonly")


async def heard(brain: Brain) -> None:
    """The node says that it is there, with its camera."""
    await hello(brain, {"camera_id": CAMERA, "state": "live"})


async def opened(client: httpx.AsyncClient, **asked: Any) -> dict[str, Any]:
    answer = await client.post(f"/api/v1/cameras/{CAMERA}/live-views", json=asked)
    assert answer.status_code == 201, answer.text
    return dict(answer.json())


async def test_an_offer_reaches_the_node_and_its_answer_the_browser(brain: Brain) -> None:
    await heard(brain)
    officer = await brain.signed_in("officer")
    view = await opened(officer, offer=OFFER)
    assert (view["state"], view["open"], view["sdp"]) == ("queued", True, None)
    (sent,) = await commands(brain)
    assert sent["command"]["kind"] == "open_view" and sent["command"]["view_id"] == view["view_id"]
    assert sent["command"]["offer"] == OFFER
    await answered(brain, sent["command_id"], outcome="done", progress=1.0, sdp=ANSWER)
    at = f"/api/v1/live-views/{view['view_id']}"
    page = (await officer.get(at)).json()
    assert (page["state"], page["sdp"], page["open"]) == ("done", ANSWER, True)
    assert VIEW_S - 20 < page["seconds_left"] <= VIEW_S
    assert (await officer.post(f"{at}/keep")).json()["open"]
    (kept,) = await commands(brain)
    assert (kept["command"]["kind"], kept["command"]["seconds"]) == ("keep_view", VIEW_S)
    await answered(brain, kept["command_id"], outcome="done")
    assert not (await officer.delete(at)).json()["open"]
    (ended,) = await commands(brain)
    assert (ended["command"]["kind"], ended["command"]["seconds"]) == ("keep_view", 0)
    await answered(brain, ended["command_id"], outcome="done")
    assert not (await officer.delete(at)).json()["open"], "again is harmless"
    assert await commands(brain) == []
    refused = await officer.post(f"{at}/keep")
    assert (refused.status_code, refused.json()["code"]) == (422, "camera.view_over")
    async with brain.world.transaction() as store:
        rows = await store.orders.connection.execute(text("SELECT orders::text FROM orders"))  # type: ignore[attr-defined]
        assert "m=video" not in str(rows.fetchall()), "addresses are used up when somebody has looked"


async def test_what_the_node_refuses_is_said_in_both_languages(brain: Brain) -> None:
    await heard(brain)
    officer = await brain.signed_in("officer")
    view = await opened(officer, offer=OFFER)
    (sent,) = await commands(brain)
    full = {"zh": "已有 3 人在看", "en": "3 people are looking"}
    await answered(brain, sent["command_id"], outcome="failed", reason=full)
    page = (await officer.get(f"/api/v1/live-views/{view['view_id']}")).json()
    assert (page["state"], page["open"], page["reason"]) == ("failed", False, full)


async def test_a_node_that_is_away_says_so_at_once_and_one_that_is_late_does_too(brain: Brain) -> None:
    officer = await brain.signed_in("officer")
    await heard(brain)
    view = await opened(officer, offer=OFFER)
    async with brain.world.transaction() as store:
        order = await store.orders.get(whole(DISTRICT), UUID(view["view_id"]))
        assert order.expires_at - order.asked_at == LIFE[OPEN_VIEW] == timedelta(seconds=VIEW_ASKED_S)
        await store.orders.save(whole(DISTRICT), replace(order, expires_at=brain.world.now()))
    late = (await officer.get(f"/api/v1/live-views/{view['view_id']}")).json()
    assert late["state"] == "expired" and "没有及时应答" in late["reason"]["zh"]
    async with brain.world.transaction() as store:
        agent = await store.agents.by_id("agent-1")
        assert agent is not None
        gone = brain.world.now() - timedelta(minutes=10)
        await store.agents.save(agent.scope, replace(agent, last_seen_at=gone))
    refused = await officer.post(f"/api/v1/cameras/{CAMERA}/live-views", json={"offer": OFFER})
    assert (refused.status_code, refused.json()["code"]) == (422, "camera.not_heard")
    assert agent.name in refused.json()["detail"]["zh"] and agent.name in refused.json()["detail"]["en"]


@pytest.mark.parametrize("bad", [OFFER.replace("recvonly", "sendrecv"), OFFER + "m=audio 9 x 0\r\n", "v=0\r\n"])
async def test_an_offer_that_wants_more_than_to_watch_goes_no_further(brain: Brain, bad: str) -> None:
    await heard(brain)
    officer = await brain.signed_in("officer")
    refused = await officer.post(f"/api/v1/cameras/{CAMERA}/live-views", json={"offer": bad})
    assert (refused.status_code, refused.json()["code"]) == (422, "camera.offer")
    assert await commands(brain) == []


async def test_stills_for_whom_no_moving_picture_reaches(brain: Brain) -> None:
    await heard(brain)
    officer = await brain.signed_in("officer")
    view = await opened(officer)
    assert (view["state"], view["open"]) == ("done", True) and await commands(brain) == []
    at = f"/api/v1/live-views/{view['view_id']}"
    assert (await officer.post(f"{at}/still")).json()["still"]["state"] == "queued"
    assert (await officer.post(f"{at}/still")).json()["still"]["state"] == "queued"
    (sent,) = await commands(brain)  # while one is on its way no other is asked for
    assert sent["command"]["kind"] == "glimpse"
    await answered(brain, sent["command_id"], outcome="done", glimpse="/9j/")
    still = (await officer.get(at)).json()["still"]
    assert (still["state"], still["jpeg"], still["reason"]) == ("done", "/9j/", None)
    assert (await officer.post(f"{at}/still")).json()["still"]["jpeg"] is None
    # Nothing of it is kept: the next one took its place already.
    async with brain.world.transaction() as store:
        scope = whole(DISTRICT)
        stills = await store.orders.of_camera(scope, CAMERA, kind=GLIMPSE)
        assert [order.answer for order in stills] == [{}, {}]
        assert await forget_looks(store=store, now=brain.world.now() + timedelta(minutes=5)) == 2
        assert await store.orders.of_camera(scope, CAMERA, kind=GLIMPSE) == []
    await officer.delete(at)
    refused = await officer.post(f"{at}/still")
    assert (refused.status_code, refused.json()["code"]) == (422, "camera.view_over")


async def test_of_a_view_that_nobody_ended_stays_only_that_somebody_looked(brain: Brain) -> None:
    await heard(brain)
    officer = await brain.signed_in("officer")
    view = await opened(officer, offer=OFFER)
    (sent,) = await commands(brain)
    await answered(brain, sent["command_id"], outcome="done", sdp=ANSWER)
    async with brain.world.transaction() as store:
        (order,) = await store.orders.of_camera(whole(DISTRICT), CAMERA, kind=OPEN_VIEW)
        assert order.answer is not None and "v=0" in str(order.answer)
        assert await forget_looks(store=store, now=order.expires_at + timedelta(seconds=61)) == 0
        (order,) = await store.orders.of_camera(whole(DISTRICT), CAMERA, kind=OPEN_VIEW)
        assert not order.answer
    (row,) = (await officer.get(f"/api/v1/cameras/{CAMERA}/live-views")).json()
    assert row["state"] == "done"
    assert (await officer.get(f"/api/v1/live-views/{view['view_id']}")).json()["sdp"] is None


async def test_a_node_that_died_leaves_nothing_of_what_only_it_was_to_read(brain: Brain) -> None:
    await heard(brain)
    await opened(await brain.signed_in("officer"), offer=OFFER)
    async with brain.world.transaction() as store:
        (order,) = await store.orders.of_camera(whole(DISTRICT), CAMERA, kind=OPEN_VIEW)
        assert order.secret["offer"] == OFFER
        await forget_looks(store=store, now=order.expires_at)
        (order,) = await store.orders.of_camera(whole(DISTRICT), CAMERA, kind=OPEN_VIEW)
        assert (order.state, order.secret) == (OrderState.EXPIRED, {})


async def test_what_is_forgotten_is_not_written_anew_each_minute(brain: Brain) -> None:
    await heard(brain)
    await opened(await brain.signed_in("officer"))
    versions = []
    for minutes in (10, 11):
        async with brain.world.transaction() as store:
            await forget_looks(store=store, now=brain.world.now() + timedelta(minutes=minutes))
            rows = await store.orders.connection.execute(text("SELECT ctid::text FROM orders"))  # type: ignore[attr-defined]
            versions.append(rows.scalars().all())
    assert versions[0] == versions[1]


async def test_live_view_crowds_out_nothing_of_the_camera_s_setting_up(brain: Brain) -> None:
    await heard(brain)
    admin = await brain.signed_in("admin")
    asked = (await admin.post(f"/api/v1/cameras/{CAMERA}/still")).json()
    for _ in range(25):
        await opened(admin)
    page = (await admin.get(f"/api/v1/cameras/{CAMERA}")).json()
    assert [each["command_id"] for each in page["open_commands"]] == [asked["command_id"]]


async def test_who_looked_is_written_down_and_for_an_incident_in_its_timeline(brain: Brain) -> None:
    await heard(brain)
    officer = await brain.signed_in("officer")
    incident = await an_incident(brain)
    await opened(officer, incident_id=incident)
    await opened(await brain.signed_in("admin"), offer=OFFER)
    rows = (await officer.get(f"/api/v1/cameras/{CAMERA}/live-views")).json()
    assert [(row["by"], row["stills"]) for row in rows] == [("名字admin", False), ("名字officer", True)]
    page = (await officer.get(f"/api/v1/incidents/{incident}")).json()
    assert rows[1]["incident_number"] == page["incident"]["number"] and rows[0]["incident_number"] is None
    said = page["timeline"][-1]
    assert "实时画面" in said["text"]["zh"] and said["actor"]["zh"] == "名字officer"
    assert page["chain_broken_at"] is None


async def an_incident(brain: Brain) -> str:
    """Told by our camera and filed."""
    await brain.events(brain.event(camera_id=CAMERA))
    officer = await brain.signed_in("officer")
    (row,) = (await officer.get("/api/v1/queue")).json()["rows"]
    incident = str(row["incident"]["incident_id"])
    assert (await officer.post(f"/api/v1/incidents/{incident}/confirm")).is_success
    return incident


async def sent_to(brain: Brain, incident: str, login: str) -> dict[str, Any]:
    officer, patrol = await brain.signed_in("officer"), await brain.signed_in(login)
    who = (await patrol.get("/api/v1/session")).json()["account_id"]
    answer = await officer.post(f"/api/v1/incidents/{incident}/dispatch", json={"to": who})
    assert answer.is_success, answer.text
    (task,) = answer.json()
    return dict(task)


async def test_a_patrol_looks_through_the_camera_of_the_task_in_hand_and_no_other(brain: Brain) -> None:
    await heard(brain)
    incident = await an_incident(brain)
    task = await sent_to(brain, incident, "patrol")
    patrol = await brain.signed_in("patrol")
    at, asked = f"/api/v1/tasks/{task['task_id']}", {"camera_id": CAMERA}
    early = await patrol.post(f"{at}/live-views", json=asked)
    assert (early.status_code, early.json()["code"]) == (409, "camera.task_over"), "offered is not in hand"
    assert (await patrol.post(f"{at}/accept", json={"client_key": str(uuid4())})).is_success
    for camera in ("cam-elsewhere", "nothing"):
        assert (await patrol.post(f"{at}/live-views", json={"camera_id": camera})).status_code == 404
    assert (await patrol.post(f"/api/v1/cameras/{CAMERA}/live-views", json={})).status_code == 403
    assert (await patrol.get(f"/api/v1/cameras/{CAMERA}/live-views")).status_code == 403
    view = (await patrol.post(f"{at}/live-views", json=asked)).json()
    mine = f"/api/v1/live-views/{view['view_id']}"
    assert (await patrol.post(f"{mine}/still")).is_success
    for login in ("officer", "admin"):
        other = await brain.signed_in(login)
        assert (await other.get(mine)).status_code == 404
        assert (await other.post(f"{at}/live-views", json=asked)).status_code == 403
    said = (await (await brain.signed_in("officer")).get(f"/api/v1/incidents/{incident}")).json()["timeline"][-1]
    assert "实时画面" in said["text"]["zh"] and said["actor"]["zh"] == "名字patrol"
    # The task leaves their hands: the view goes no further.
    back = {"reason": "另有急事", "client_key": str(uuid4())}
    assert (await patrol.post(f"{at}/hand-back", json=back)).is_success
    for step in ("keep", "still"):
        assert (await patrol.post(f"{mine}/{step}")).status_code in (404, 409), step
    assert (await patrol.delete(mine)).is_success


async def test_help_to_find_a_way_is_told_to_the_staff_alone_and_ends(brain: Brain) -> None:
    help_ = IceHelp(("stun:stun.example:3478", "turn:turn.example:3478?transport=udp"), "shared")
    brain.app.state.world = replace(brain.world, ice=help_)
    assert (await brain.anybody().get("/api/v1/ice-servers")).status_code == 401
    officer = await brain.signed_in("officer")
    plain, relay = (await officer.get("/api/v1/ice-servers")).json()["ice_servers"]
    assert plain == {"urls": ["stun:stun.example:3478"], "username": None, "credential": None}
    ends, _, who = relay["username"].partition(":")
    assert 0 < int(ends) - brain.world.now().timestamp() <= 3600 and who
    assert relay["credential"] and "shared" not in json.dumps(relay)
    await heard(brain)
    await opened(officer, offer=OFFER)
    (sent,) = await commands(brain)
    assert [server["urls"] for server in sent["command"]["ice"]] == [plain["urls"], relay["urls"]]
    await answered(brain, sent["command_id"], outcome="done", sdp=ANSWER)
    async with brain.world.transaction() as store:
        rows = await store.orders.connection.execute(text("SELECT orders::text FROM orders"))  # type: ignore[attr-defined]
        assert relay["credential"] not in str(rows.fetchall())


def test_the_relays_password_is_the_one_that_coturn_expects() -> None:
    at = datetime(2026, 11, 29, 12, 0, tzinfo=UTC)
    (relay,) = IceHelp(("turn:t:3478",), "north").servers("u", at)
    # printf '1795957200:u' | openssl dgst -sha1 -hmac north -binary | base64
    assert (relay.username, relay.credential) == ("1795957200:u", "4UajA4qXutYQwIckS0SjwbBgx+U=")
    assert IceHelp().servers("u", at) == ()


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"ice_servers": ("turn:t.example:3478",)}, "turn_secret"),
        ({"ice_servers": ("http://t.example",)}, "ice_servers"),
        ({"ice_servers": ("stun:user@t.example",)}, "ice_servers"),
    ],
)
def test_a_setting_that_cannot_be_meant_is_refused_at_the_start(given: dict[str, Any], said: str) -> None:
    with pytest.raises(SettingsError) as refused:
        read_settings(**given)
    assert said in refused.value.text.zh and said in refused.value.text.en
