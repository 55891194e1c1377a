"""Two brains side by side know the same: nothing that matters lives in a process, whoever of the two is asked."""

import asyncio
import json
from collections.abc import Awaitable, Callable, Iterator
from hashlib import sha256
from typing import Any
from uuid import uuid4

import httpx
import pytest

from protocol.commands import PATH_COMMAND_ANSWER, PATH_COMMANDS
from protocol.messages import PATH_ENROL, PATH_EVENTS
from tests.central.brain import COMMUNITY, a_photo, beginning
from tests.central.http.two_processes import ALONE, PATIENCE_S, SPOTS, Pair, pair, spot

FIRST, SECOND = 0, 1


@pytest.fixture(scope="module")
def brains(postgres: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Pair]:
    with pair(postgres, tmp_path_factory.mktemp("side-by-side")) as running:
        yield running


async def until(ask: Callable[[], Awaitable[Any]], holds: Callable[[Any], bool]) -> Any:
    """What is asked, once it holds; the limit is reached only when it is broken."""
    async with asyncio.timeout(PATIENCE_S):
        while not holds(found := await ask()):  # noqa: ASYNC110 - another process does it
            await asyncio.sleep(0.05)
    return found


async def say(brains: Pair, which: int, words: str, **more: Any) -> dict[str, Any]:
    async with brains.visitor(which) as resident:
        answer = await resident.post("/api/v1/reports", json={"words": words, **more})
    assert answer.status_code == 201, answer.text
    return dict(answer.json())


async def incident_with(officer: httpx.AsyncClient, number: str) -> str:
    rows = (await officer.get("/api/v1/queue")).json()["rows"]
    return next(str(row["incident"]["incident_id"]) for row in rows if row["incident"]["number"] == number)


async def test_two_officers_decide_at_once_in_two_processes_and_one_decision_stands(brains: Pair) -> None:
    async with brains.signed_in(FIRST) as here, brains.signed_in(SECOND, "admin") as there:
        for number in range(ALONE):
            where = spot(SPOTS + number)
            received = await say(brains, FIRST, "路灯坏了", lat=where.lat, lon=where.lon, datum="WGS84")
            assert not received["linked"]
            at = f"/api/v1/incidents/{await incident_with(here, received['incident_number'])}"
            answers = await asyncio.gather(here.post(f"{at}/confirm"), there.post(f"{at}/confirm"))
            assert sorted(answer.status_code for answer in answers) == [200, 409]
            notes = [who.post(f"{at}/note", json={"reason": f"第{n}次"}) for n in range(5) for who in (here, there)]
            assert {answer.status_code for answer in await asyncio.gather(*notes)} == {200}
            page = (await there.get(at)).json()
            assert page["chain_broken_at"] is None
            rows = [row["activity"] for row in page["timeline"]]
            assert [row["seq"] for row in rows] == list(range(1, len(rows) + 1))
            assert sum(row["verb"] == "noted" for row in rows) == 10
            assert sum(row["verb"] == "state_changed" for row in rows) == 1


async def test_an_event_in_one_and_a_report_in_the_other_become_one_incident(brains: Pair) -> None:
    """At the same moment, at several places, each time the other way round."""

    async def at_spot(number: int) -> str:
        where = spot(number)
        event = brains.brain.event(camera_id=f"spot-{number}", zone=None)
        seen = brains.send(number % 2, PATH_EVENTS, json.dumps({"events": [event]}).encode())
        told = say(brains, 1 - number % 2, "有人翻进围挡", lat=where.lat, lon=where.lon, datum="WGS84")
        answer, received = await asyncio.gather(seen, told)
        assert answer.json()["answers"][0]["outcome"] == "accepted", answer.text
        return str(received["incident_number"])

    numbers = await asyncio.gather(*(at_spot(number) for number in range(SPOTS)))
    assert len(set(numbers)) == SPOTS

    async def heard() -> dict[str, list[str]]:
        rows = (await officer.get("/api/v1/queue")).json()["rows"]
        return {row["incident"]["number"]: sorted(row["sources"]) for row in rows}

    async with brains.signed_in(SECOND) as officer:
        found = await until(heard, lambda all_: sum("camera" in each for each in all_.values()) >= SPOTS)
    assert {number: found[number] for number in numbers} == {number: ["camera", "resident"] for number in numbers}


async def test_what_is_sent_to_both_at_once_is_taken_once(brains: Pair) -> None:
    key, body = str(uuid4()), json.dumps({"events": [brains.brain.event() for _ in range(20)]}).encode()
    both = await asyncio.gather(*(brains.send(which, PATH_EVENTS, body) for which in (FIRST, SECOND)))
    outcomes = [[each["outcome"] for each in answer.json()["answers"]] for answer in both]
    assert all(sorted(pair_) == ["accepted", "duplicate"] for pair_ in zip(*outcomes, strict=True)), outcomes
    said = await asyncio.gather(*(say(brains, which, "3号楼电梯停了", client_key=key) for which in (FIRST, SECOND)))
    assert len({each["incident_number"] for each in said}) == 1
    (code,) = {each["tracking_code"] for each in said}
    assert code is not None, "whichever answer arrives, it carries the code"


async def test_a_code_read_out_once_lets_one_agent_in(brains: Pair) -> None:
    async with brains.signed_in(FIRST, "admin") as admin:
        code = (await admin.post("/api/v1/enrolment-codes", json={"place_path": COMMUNITY})).json()["code"]
    letter = {"code": code, "public_key": "A" * 43 + "=", "agent_name": "新", "agent_version": "1"}

    async def enrol(which: int) -> int:
        async with brains.visitor(which) as agent:
            return (await agent.post(PATH_ENROL, json=letter)).status_code

    assert sorted(await asyncio.gather(enrol(FIRST), enrol(SECOND))) == [200, 422]


async def test_a_session_opened_in_one_is_known_to_the_other_and_ended_there_ended(brains: Pair) -> None:
    async with brains.signed_in(FIRST) as here, brains.beside(here, SECOND) as there:
        assert (await there.get("/api/v1/queue")).status_code == 200
        received = await say(brains, FIRST, "3号楼水管漏水")
        incident = await incident_with(there, received["incident_number"])
        assert (await there.post(f"/api/v1/incidents/{incident}/acknowledge")).status_code == 200
        assert (await there.delete("/api/v1/session")).status_code == 204
        assert (await here.get("/api/v1/queue")).status_code == 401


async def test_an_account_made_in_one_signs_in_at_the_other(brains: Pair) -> None:
    new = {"login": "newcomer", "name": "新人", "role": "patrol", "place_path": COMMUNITY}
    async with brains.signed_in(FIRST, "admin") as admin:
        made = await admin.post("/api/v1/accounts", json={**new, "password": "a-long-enough-password"})
        assert made.status_code == 201, made.text
    async with brains.signed_in(SECOND, "newcomer") as patrol:
        assert (await patrol.get("/api/v1/tasks")).json() == []


async def test_a_screen_at_one_hears_what_happens_in_the_other(brains: Pair) -> None:
    async with brains.signed_in(SECOND) as officer, officer.stream("GET", "/api/v1/feed") as feed:
        lines = feed.aiter_lines()
        async with asyncio.timeout(PATIENCE_S):
            await anext(lines)  # the greeting: the screen is joined
            received = await say(brains, FIRST, "3号楼有人高空抛物")
            data = [json.loads(line[6:]) async for line in _until_data(lines)]
        assert data[0]["subject_id"] == await incident_with(officer, received["incident_number"])


async def _until_data(lines: Any) -> Any:
    async for line in lines:
        if line.startswith("data: "):
            yield line
            return


async def test_a_code_given_by_one_and_a_picture_sent_to_it_are_found_at_the_other(brains: Pair) -> None:
    received = await say(brains, FIRST, "3号楼后面有异味")
    async with brains.visitor(SECOND) as resident:
        tracked = (await resident.get(f"/api/v1/reports/{received['tracking_code']}")).json()
        assert tracked["incident_number"] == received["incident_number"]
    picture = a_photo(33, 44)
    digest = sha256(picture).hexdigest()
    path = f"/v1/edge/evidence/{digest}"
    stored = await brains.send(FIRST, path, picture, method="PUT", content_type="image/jpeg")
    assert stored.json()["stored"] is True, stored.text
    again = await brains.send(SECOND, path, picture, method="PUT", content_type="image/jpeg")
    assert again.json()["stored"] is False
    async with brains.signed_in(SECOND) as officer:
        assert (await officer.get(f"/api/v1/media/{digest}")).content == picture


async def test_a_command_written_down_in_one_process_wakes_the_agent_that_waits_at_the_other(brains: Pair) -> None:
    body = json.dumps({"wait_s": 20.0}).encode()
    waiting = asyncio.create_task(brains.send(FIRST, PATH_COMMANDS, body))
    await asyncio.sleep(1.0)
    asked = {
        "agent_id": brains.brain.agent_id,
        "name": "北门",
        "place_path": COMMUNITY,
        "address": "rtsp://192.0.2.3/a",
    }
    async with brains.signed_in(SECOND, "admin") as admin:
        made = await admin.post("/api/v1/cameras", json=asked)
    assert made.status_code == 201, made.text
    answer = await asyncio.wait_for(waiting, PATIENCE_S)
    (sent,) = answer.json()["commands"]
    assert sent["command_id"] == made.json()["command"]["command_id"]
    told = PATH_COMMAND_ANSWER.format(command_id=sent["command_id"])
    heard = await brains.send(SECOND, told, b'{"outcome": "done"}')
    assert heard.json() == {"taken": True}


async def test_a_photo_begun_at_one_goes_on_at_the_other_and_both_know_it_whole(brains: Pair) -> None:
    photo, tus = a_photo(1200, 900), {"Tus-Resumable": "1.0.0"}
    piece = {**tus, "Content-Type": "application/offset+octet-stream"}
    half = len(photo) // 2
    async with brains.signed_in(FIRST, "patrol") as here, brains.beside(here, SECOND) as there:
        where = (await here.post("/api/v1/uploads", headers={**tus, **beginning(photo)})).headers["location"]
        sent = await here.patch(where, content=photo[:half], headers={**piece, "Upload-Offset": "0"})
        assert sent.status_code == 204, sent.text
        assert (await there.head(where, headers=tus)).headers["upload-offset"] == str(half)
        rest = {**piece, "Upload-Offset": str(half)}
        answers = await asyncio.gather(*(who.patch(where, content=photo[half:], headers=rest) for who in (here, there)))
        assert {answer.status_code for answer in answers} <= {204, 409}
        assert (await here.head(where, headers=tus)).headers["upload-offset"] == str(len(photo))
        said = {"words": "楼道堆物", "photo_keys": [where.rpartition("/")[2]]}
        assert (await there.post("/api/v1/findings", json=said)).status_code == 201


async def test_when_one_is_killed_the_other_goes_on_with_everything(brains: Pair) -> None:
    """Stands last: it takes one of the two away."""
    before = await say(brains, FIRST, "3号楼地下室进水")
    accepted = await brains.send(FIRST, PATH_EVENTS, json.dumps({"events": [brains.brain.event()]}).encode())
    assert accepted.status_code == 200
    async with brains.signed_in(FIRST) as here, brains.beside(here, SECOND) as there:
        brains.processes[FIRST].kill()
        brains.processes[FIRST].wait()
        incident = await incident_with(there, before["incident_number"])
        noted = await there.post(f"/api/v1/incidents/{incident}/note", json={"reason": "再看一次"})
        assert noted.status_code == 200
        later = await brains.send(SECOND, PATH_EVENTS, json.dumps({"events": [brains.brain.event()]}).encode())
        assert later.json()["answers"][0]["outcome"] == "accepted"
        assert (await there.get("/readyz")).status_code == 200
