"""大屏: what it shows, what it keeps to itself, and that its account can do nothing else."""

from datetime import UTC, datetime, timedelta
from uuid import uuid4

import httpx
import pytest

from central.domain.people import Role
from central.services.staff.accounts import NewAccount, create_account
from tests.central.brain import COMMUNITY, PASSWORD, Brain


@pytest.fixture
async def wall(brain: Brain) -> httpx.AsyncClient:
    async with brain.world.transaction() as store:
        new = NewAccount("wall", "大厅屏幕", Role.WALL, COMMUNITY, PASSWORD)
        await create_account(new, who=None, store=store, new_id=uuid4, passwords=brain.world.passwords)
    return await brain.signed_in("wall")


async def test_it_shows_where_things_stand_without_anybodys_words(brain: Brain, wall: httpx.AsyncClient) -> None:
    number = (await brain.report("3号楼西边草坪有人翻进围挡", contact="13800000000"))["incident_number"]
    answer = await wall.get("/api/v1/wall")
    assert answer.status_code == 200, answer.text
    page = answer.json()
    assert "翻进围挡" not in answer.text and "13800000000" not in answer.text, "words and numbers are the desk's"
    (row,) = page["rows"]
    assert (row["number"], row["title"]["zh"], row["place_name"], row["unseen"]) == (
        number,
        "区域入侵",
        "3号楼",
        True,
    )
    assert row["position"] is not None
    assert (page["name"], page["open"]["waiting"], page["today"]["received"]) == ("锦兰里社区", 1, 1)
    assert page["cameras"] == {"all": 1, "live": 0}, "an agent that was never heard shows nothing"
    assert page["on_shift"] == 2


async def test_the_desk_is_told_the_same_without_the_rows_that_it_has_already(brain: Brain) -> None:
    await brain.report("3号楼西边草坪有人翻进围挡")
    officer = await brain.signed_in("officer")
    whole = (await officer.get("/api/v1/wall")).json()
    assert len(whole["rows"]) == 1
    assert (await officer.get("/api/v1/wall", params={"rows": "false"})).json() == whole | {"rows": []}


async def test_of_what_is_private_only_the_community_is_said(brain: Brain, wall: httpx.AsyncClient) -> None:
    await brain.report("3号楼夫妻俩大声争吵，还在砸东西")
    (row,) = (await wall.get("/api/v1/wall")).json()["rows"]
    assert (row["title"]["zh"], row["place_name"], row["position"]) == ("邻里纠纷", "锦兰里社区", None)


async def test_why_a_limit_rests_and_where_a_telephone_was_do_not_reach_it(
    brain: Brain, wall: httpx.AsyncClient
) -> None:
    await brain.report("有人翻进围挡", lat=27.08991, lon=115.01991, datum="WGS84")
    incident = await brain.incident_of("3号楼门口垃圾堆成山")
    desk = await brain.signed_in("officer")
    await desk.post(f"/api/v1/incidents/{incident}/confirm")
    patrol = (await (await brain.signed_in("patrol")).get("/api/v1/session")).json()["account_id"]
    await desk.post(f"/api/v1/incidents/{incident}/dispatch", json={"to": patrol})
    ends = (brain.world.now() + timedelta(days=2)).isoformat()
    said = {"reason": "602王阿姨住院", "until": ends}
    paused = await desk.post(f"/api/v1/incidents/{incident}/pause-clocks", json=said)
    assert paused.status_code < 300, paused.text
    answer = await wall.get("/api/v1/wall")
    assert "王阿姨" not in answer.text and "27.0899" not in answer.text
    assert len(answer.json()["rows"]) == 2
    assert "camera" not in (await wall.get("/api/v1/wall/map")).text


async def test_another_communitys_wall_shows_nothing_of_it(brain: Brain) -> None:
    await brain.report()
    page = (await (await brain.signed_in("other-officer")).get("/api/v1/wall")).json()
    assert (page["rows"], page["open"]["waiting"], page["today"]["received"]) == ([], 0, 0)


async def test_what_ended_stands_there_and_what_was_rejected_does_not(brain: Brain, wall: httpx.AsyncClient) -> None:
    desk = await brain.signed_in("officer")
    rejected = await brain.incident_of("地下车库有人大声放音乐吵得睡不着")
    await desk.post(f"/api/v1/incidents/{rejected}/reject", json={"reason": "查无此事"})
    page = (await wall.get("/api/v1/wall")).json()
    assert (page["ended"], page["rows"], page["today"]["received"], page["today"]["closed"]) == ([], [], 1, 0)


async def test_a_screen_can_look_and_nothing_else(brain: Brain, wall: httpx.AsyncClient) -> None:
    incident = await brain.incident_of()
    for path in ("/desk", "/patrol", "/tally", "/api/v1/queue", f"/api/v1/incidents/{incident}", "/api/v1/map"):
        assert (await wall.get(path)).status_code == 403, path
    assert (await wall.post(f"/api/v1/incidents/{incident}/confirm")).status_code == 403
    for path in ("/wall", "/api/v1/wall", "/api/v1/wall/map", "/api/v1/session"):
        assert (await wall.get(path)).status_code == 200, path


async def test_it_stays_signed_in_for_months_and_only_until_it_is_taken_down(
    brain: Brain, wall: httpx.AsyncClient
) -> None:
    brain.at(datetime.now(UTC) + timedelta(days=89))
    assert (await wall.get("/api/v1/wall")).status_code == 200
    assert (await (await brain.signed_in("officer")).get("/api/v1/wall")).status_code == 200
    brain.at(datetime.now(UTC) + timedelta(days=91))
    assert (await wall.get("/api/v1/wall")).status_code == 401


async def test_signing_in_leads_to_the_wall(brain: Brain, wall: httpx.AsyncClient) -> None:
    answer = await brain.anybody().post("/login", data={"login": "wall", "password": PASSWORD})
    assert (answer.status_code, answer.headers["location"]) == (303, "/wall")
    kept = next(value for name, value in answer.headers.multi_items() if name == "set-cookie")
    assert f"Max-Age={90 * 86400}" in kept
