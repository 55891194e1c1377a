"""What comes to the doors of a dispute's file and cannot be meant is refused in both languages, and nothing is lost."""

import json
from datetime import timedelta
from typing import Any

import httpx
import pytest

from tests.central.brain import Brain

SIDES = [{"name": "赵某甲", "house": "3号楼502"}, {"name": "钱某乙", "house": "3号楼602"}]
MEETING: dict[str, Any] = {"place": "居委会", "present": ["赵某甲"], "said": "都让一步"}


async def a_file(brain: Brain) -> tuple[httpx.AsyncClient, str, str]:
    """The officer who handles it, its address, and the incident's."""
    incident = f"/api/v1/incidents/{await brain.incident_of('3号楼两家邻居吵架，请来调解')}"
    desk = await brain.signed_in("officer")
    assert (await desk.post(f"{incident}/confirm")).is_success
    opened = (await desk.post(f"{incident}/mediation")).json()["file"]
    at = f"/api/v1/mediations/{opened['mediation_id']}"
    assert (await desk.put(f"{at}/sides", json={"version": 1, "sides": SIDES})).is_success
    return desk, at, incident


async def test_a_quarrel_in_a_loud_house_is_the_officers_to_join_and_may_have_its_file(brain: Brain) -> None:
    await brain.incident_of("3号楼楼上半夜一直敲墙，太吵了")
    desk, _, incident = await a_file(brain)
    assert len((await desk.get(incident)).json()["suggestions"]) == 1


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("sides", {"sides": [{"name": " "}]}),
        ("sides", {"sides": [{"name": "赵" * 41}]}),
        ("sides", {"sides": [{"name": "赵", "phone": "不知道"}]}),
        ("sides", {"sides": [{"name": "赵", "age": 60}]}),
        ("sides", {"sides": SIDES * 7}),
        ("sides", {"sides": [{"name": "\ud800"}]}),
        ("meetings", MEETING | {"said": "\udfff"}),
        ("meetings", MEETING | {"said": "\x00"}),
        ("meetings", MEETING | {"said": "长" * 4001}),
        ("meetings", MEETING | {"present": []}),
        ("meetings", MEETING | {"held_at": "2026-11-23T12:00:00"}),
        ("agreements", {"terms": "不吵", "signed_by": ["赵"], "signed_on": "9999-12-31"}),
        ("agreements", {"terms": "不吵", "signed_by": ["赵"], "signed_on": "0001-01-01"}),
        ("agreements", {"terms": "不吵", "signed_by": ["赵"] * 21, "signed_on": "2026-11-23"}),
        ("agreements", {"terms": " ", "signed_by": ["赵"], "signed_on": "2026-11-23"}),
        ("referral", {"to": "镇调委会", "reason": ""}),
        ("erase", {"why": "因为"}),
    ],
)
async def test_bad_input_is_refused_and_the_file_stays_as_it_was(brain: Brain, path: str, said: dict[str, Any]) -> None:
    desk, at, incident = await a_file(brain)
    before = (await desk.get(f"{incident}/mediation")).json()["file"]
    asker = await brain.signed_in("admin") if path == "erase" else desk
    body = said if path == "erase" else {"version": 2, **said}
    if path == "meetings":
        body = {"held_at": brain.world.now().isoformat()} | body
    headers = {"content-type": "application/json"}
    method = "PUT" if path == "sides" else "POST"
    answer = await asker.request(method, f"{at}/{path}", content=json.dumps(body).encode(), headers=headers)
    assert answer.status_code in (400, 422), answer.text
    assert answer.json()["detail"]["zh"] != answer.json()["detail"]["en"]
    assert "赵" not in answer.text
    assert (await desk.get(f"{incident}/mediation")).json()["file"] == before


async def test_a_meeting_of_tomorrow_is_none_yet(brain: Brain) -> None:
    desk, at, _ = await a_file(brain)
    tomorrow = (brain.world.now() + timedelta(days=1)).isoformat()
    answer = await desk.post(f"{at}/meetings", json=MEETING | {"version": 2, "held_at": tomorrow})
    assert (answer.status_code, answer.json()["code"]) == (422, "mediation.future")


async def test_another_community_and_another_patrol_find_no_file(brain: Brain) -> None:
    _, at, incident = await a_file(brain)
    for login in ("other-officer", "far-officer", "patrol", "other-patrol"):
        who = await brain.signed_in(login)
        assert (await who.get(f"{incident}/mediation")).status_code == 404
        assert (await who.put(f"{at}/sides", json={"version": 2, "sides": []})).status_code == 404
        assert (await who.get("/api/v1/mediations")).json() == []
