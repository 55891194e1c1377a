"""Whatever an agent of any release says, word for word as it was recorded, today's brain takes at its door."""

import json
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from central.domain.camera import Camera
from central.services.eyes.enrol_agent import make_enrolment_code
from protocol.messages import PATH_ENROL, PATH_EVENTS, PATH_HELLO
from protocol.scope import Scope
from tests.central.brain import COMMUNITY, DISTRICT, GATE, Brain

GOLDEN = Path(__file__).parents[2] / "golden"


@dataclass(frozen=True, slots=True)
class OneCode:
    """Makes the very code that was recorded."""

    code: str

    def enrolment_code(self) -> str:
        return self.code


def letter(release: str, name: str) -> bytes:
    return (GOLDEN / release / f"{name}.json").read_bytes()


def releases() -> list[str]:
    return sorted(folder.name for folder in GOLDEN.iterdir() if folder.is_dir())


@pytest.fixture(params=releases())
async def enrolled(brain: Brain, request: pytest.FixtureRequest) -> tuple[Brain, str, dict[str, Any]]:
    """The agent that the letters speak of, let in by its recorded request; (brain, release, the brain's answer)."""
    release = str(request.param)
    asked = json.loads(letter(release, "enrol_request"))
    now = datetime.fromisoformat(json.loads(letter(release, "hello"))["now"]).astimezone(UTC)
    brain.at(now + timedelta(minutes=1))
    scope = Scope(DISTRICT, COMMUNITY)
    async with brain.world.transaction() as store:
        for camera_id in asked["camera_ids"]:
            await store.cameras.put(scope, Camera(camera_id, DISTRICT, None, camera_id, f"{COMMUNITY}/g1", GATE))
        tokens: Any = OneCode(asked["code"])
        await make_enrolment_code(None, place_path=COMMUNITY, store=store, now=brain.world.now(), tokens=tokens)
    answer = await brain.anybody().post(
        PATH_ENROL, content=letter(release, "enrol_request"), headers={"content-type": "application/json"}
    )
    assert answer.status_code == 200, answer.text
    brain.agent_id = answer.json()["agent_id"]
    await _take_our_key(brain)
    return brain, release, answer.json()


async def _take_our_key(brain: Brain) -> None:
    """Nobody has the private half of the recorded key: from here on we sign with ours."""
    async with brain.world.transaction() as store:
        agent = await store.agents.by_id(brain.agent_id)
        assert agent is not None
        ours = await store.agents.by_id("agent-1")
        assert ours is not None
        await store.agents.save(agent.scope, replace(agent, public_key=ours.public_key))


async def tell(brain: Brain, path: str, body: bytes) -> dict[str, Any]:
    answer = await brain.anybody().send(brain.signed("POST", path, body))
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


def lacks(answered: Any, recorded: Any, path: str = "") -> list[str]:
    """Keys that an agent of that release reads and that today's answer does not have."""
    if isinstance(recorded, dict) and isinstance(answered, dict):
        missing = [f"{path}.{key}" for key in recorded if key not in answered]
        return missing + [
            found
            for key in recorded.keys() & answered.keys()
            for found in lacks(answered[key], recorded[key], f"{path}.{key}")
        ]
    if isinstance(recorded, list) and isinstance(answered, list) and recorded and answered:
        return lacks(answered[0], recorded[0], f"{path}[]")
    return []


async def test_its_hello_and_its_events_are_taken_and_become_an_incident(
    enrolled: tuple[Brain, str, dict[str, Any]],
) -> None:
    brain, release, welcome = enrolled
    assert lacks(welcome, json.loads(letter(release, "enrol_answer"))) == []
    heard = await tell(brain, PATH_HELLO, letter(release, "hello"))
    assert lacks(heard, json.loads(letter(release, "hello_answer"))) == []

    batch = letter(release, "batch")
    count = len(json.loads(batch)["events"])
    answered = await tell(brain, PATH_EVENTS, batch)
    assert [one["outcome"] for one in answered["answers"]] == ["accepted"] * count
    assert lacks(answered, json.loads(letter(release, "batch_answer"))) == []
    again = await tell(brain, PATH_EVENTS, batch)
    assert [one["outcome"] for one in again["answers"]] == ["duplicate"] * count

    await brain.place()
    queue = (await (await brain.signed_in("officer")).get("/api/v1/queue")).json()["rows"]
    assert len(queue) == 1
    assert queue[0]["incident"]["kind"] == json.loads(batch)["events"][0]["kind"]


async def test_each_recorded_event_is_taken_on_its_own(enrolled: tuple[Brain, str, dict[str, Any]]) -> None:
    brain, release, _ = enrolled
    for file in sorted((GOLDEN / release).glob("event_*.json")):
        answered = await tell(brain, PATH_EVENTS, b'{"events":[' + file.read_bytes() + b"]}")
        assert answered["answers"][0]["outcome"] in ("accepted", "duplicate"), (file.name, answered)


def test_an_answer_that_lost_a_key_is_noticed() -> None:
    assert lacks({"a": [{"b": 1}]}, {"a": [{"b": 2, "c": 3}], "d": 4}) == [".d", ".a[].c"]
