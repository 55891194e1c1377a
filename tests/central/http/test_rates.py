"""Who knocks too often is told when to come back, unless somebody is in danger: that is heard, one after the other."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from random import Random

import httpx
import pytest

from central.http import policies
from central.http.turns import Turns
from tests.central.brain import Brain, running_brain

#: What the rate of reports allows.
ALLOWED = 60
PATIENCE_S = 30
LAMP, FIRE = "路灯坏了，请来修", "3号楼着火了"


@pytest.fixture
async def strict(database_url: str, tmp_path: Path) -> AsyncIterator[Brain]:
    """A brain that counts how often one knocks."""
    async with running_brain(database_url, tmp_path, rate_limits=True) as running:
        yield running


def somebody_at(brain: Brain, address: str) -> httpx.AsyncClient:
    transport = httpx.ASGITransport(brain.app, raise_app_exceptions=False, client=(address, 40000))
    client = httpx.AsyncClient(transport=transport, base_url=brain.base_url)
    brain.clients.append(client)
    return client


async def used_up(brain: Brain, address: str = "198.51.100.7") -> httpx.AsyncClient:
    """A resident who has no report left."""
    client = somebody_at(brain, address)
    # Refused ones count as well: they cost the reading.
    statuses = [(await client.post("/api/v1/reports", json={"words": ""})).status_code for _ in range(ALLOWED)]
    assert set(statuses) == {422}
    return client


async def test_too_many_reports_from_one_address_are_refused_in_words_and_nobody_else_is(strict: Brain) -> None:
    resident = await used_up(strict)
    refused = await resident.post("/api/v1/reports", json={"words": LAMP})
    assert refused.status_code == 429
    assert 0 < int(refused.headers["retry-after"]) <= 601
    assert refused.json()["code"] == "too_often_report"
    assert "着火" in refused.json()["detail"]["zh"], "it says what is heard all the same"
    page = await resident.post("/r", data={"words": LAMP})
    assert page.status_code == 429
    assert f"{LAMP}</textarea>" in page.text, "what was typed is still there"
    elsewhere = await somebody_at(strict, "203.0.113.9").post("/api/v1/reports", json={"words": LAMP})
    assert elsewhere.status_code == 201


@pytest.mark.parametrize("words", [FIRE, "有人落水了快来", "老人昏倒在楼道", "我爸没有呼吸了", "燃气泄漏"])
async def test_danger_to_life_is_heard_however_often_one_has_knocked(strict: Brain, words: str) -> None:
    resident = await used_up(strict)
    assert (await resident.post("/api/v1/reports", json={"words": words})).status_code == 201
    page = await resident.post("/r", data={"words": words})
    assert page.status_code == 303, page.text


async def test_a_kind_that_is_danger_to_life_needs_no_words_for_it(strict: Brain) -> None:
    resident = await used_up(strict)
    assert (await resident.post("/api/v1/reports", json={"words": "快来", "kind": "fire"})).status_code == 201


async def test_many_emergencies_at_once_from_one_address_are_all_heard(strict: Brain) -> None:
    resident, other = await used_up(strict), await used_up(strict, "198.51.100.8")
    many = [resident.post("/api/v1/reports", json={"words": f"{number}号楼着火了"}) for number in range(20)]
    async with asyncio.timeout(PATIENCE_S * 4):
        answers = await asyncio.gather(*many, other.post("/api/v1/reports", json={"words": "有人落水"}))
    assert {answer.status_code for answer in answers} == {201}


async def test_the_desk_and_the_patrols_are_counted_by_account(strict: Brain) -> None:
    officer, patrol = await strict.signed_in("officer"), await strict.signed_in("patrol")
    for _ in range(120):
        assert (await officer.post("/api/v1/calls", json={"words": ""})).status_code == 422
    assert (await officer.post("/api/v1/calls", json={"words": LAMP})).status_code == 429
    assert (await officer.post("/api/v1/calls", json={"words": FIRE})).status_code == 201
    assert (await officer.get("/api/v1/queue")).status_code == 200
    assert (await patrol.post("/api/v1/findings", json={"words": LAMP})).status_code == 201


async def test_an_account_that_asks_without_end_waits_and_the_next_one_does_not(
    strict: Brain, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(policies, "STAFF", "5/1 minute")
    officer, admin = await strict.signed_in("officer"), await strict.signed_in("admin")
    statuses = [(await officer.get("/api/v1/queue")).status_code for _ in range(7)]
    assert statuses == [200] * 5 + [429] * 2
    assert (await admin.get("/api/v1/queue")).status_code == 200


async def test_an_agent_that_sends_without_end_is_told_when_to_come_back(
    strict: Brain, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(policies, "AGENT", "2/1 minute")
    answers = [await strict.anybody().send(strict.signed("POST", "/v1/edge/events", b'{"events": []}')) for _ in "abc"]
    assert [answer.status_code == 429 for answer in answers] == [False, False, True]
    assert int(answers[-1].headers["retry-after"]) > 0


async def test_one_comes_forward_at_a_time_and_every_address_in_turn() -> None:
    turns, heard, inside = Turns(), [], 0

    async def say(who: str) -> None:
        nonlocal inside
        async with turns.turn(who):
            inside += 1
            assert inside == 1
            await asyncio.sleep(0)
            heard.append(who)
            inside -= 1

    async with asyncio.timeout(PATIENCE_S):
        await asyncio.gather(*(say(who) for who in "aaaaaabbc"))
    assert "".join(heard) == "aabcabaaa"


async def test_whoever_goes_away_while_waiting_keeps_nobody_waiting() -> None:
    dice = Random(20261128)
    for _ in range(50):
        turns, heard = Turns(), 0

        async def say(turns: Turns, who: str) -> None:
            nonlocal heard
            async with turns.turn(who):
                await asyncio.sleep(0)
                heard += 1

        waiting = [asyncio.create_task(say(turns, dice.choice("abc"))) for _ in range(12)]
        leaving = dice.sample(waiting, 5)
        for task in leaving:
            for _ in range(dice.randint(0, 6)):
                await asyncio.sleep(0)
            task.cancel()
        async with asyncio.timeout(PATIENCE_S):
            await asyncio.gather(*waiting, return_exceptions=True)
            assert heard >= len(waiting) - len(leaving)
            await say(turns, "the next one")


async def test_neighbours_are_told_apart_also_where_one_socket_hears_both_kinds_of_address(strict: Brain) -> None:
    """A socket at ``::`` calls 198.51.100.7 ``::ffff:198.51.100.7``; a household has its /64 of IPv6."""
    resident = await used_up(strict, "::ffff:198.51.100.7")
    assert (await resident.post("/api/v1/reports", json={"words": LAMP})).status_code == 429
    for elsewhere, heard in (("::ffff:203.0.113.9", 201), ("2001:db8:1:2::3", 201), ("198.51.100.7", 429)):
        answer = await somebody_at(strict, elsewhere).post("/api/v1/reports", json={"words": LAMP})
        assert answer.status_code == heard, elsewhere
