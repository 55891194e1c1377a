"""The authorisation matrix: every door, everybody, here and elsewhere; and that it would notice a door left open."""

import json
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from central.domain.access import ALLOWED, Action
from central.domain.people import Role
from protocol.messages import PATH_EVENTS
from tests.central.brain import CAMERA, Brain
from tests.central.http.authorisation import (
    Fate,
    ask_all,
    ask_of_elsewhere_in_bodies,
    fate_of,
    missing_in_table,
    page,
    rules,
)  # fmt: skip
from tests.central.http.errands import JSON, knock_of
from tests.central.http.houses import World, build
from tests.central.http.knocking import Knock, answer_to


@pytest.fixture
async def world(brain: Brain) -> AsyncIterator[World]:
    yield await build(brain)


async def test_every_door_stands_in_the_table(brain: Brain) -> None:
    """A new route belongs into TABLE of authorisation.py and, where it takes a body, into errands.py."""
    assert missing_in_table(brain.app) == set()


async def test_everybody_gets_what_the_table_says_and_nothing_of_elsewhere(world: World) -> None:
    found = await ask_all(world, rules(), everybody_everywhere=False)
    assert found.wrong == []
    assert found.asked > 1000


async def test_a_body_that_names_something_elsewhere_names_nothing(world: World) -> None:
    found = await ask_of_elsewhere_in_bodies(world)
    assert found.wrong == []


async def test_an_agent_speaks_for_its_own_cameras_only(world: World) -> None:
    agent = world.askers["agent"]
    said = {}
    for camera in ("agent-camera", CAMERA, "agent-elsewhere-camera", "no-such-camera"):
        body = json.dumps({"events": [world.brain.event(camera_id=camera)]}).encode()
        answer = await answer_to(world.brain.app, knock_of(world.brain, agent, "POST", PATH_EVENTS, body, JSON))
        (one,) = json.loads(answer.body)["answers"]
        said[camera] = one["outcome"], ((one["reason"] or {}).get("en") or "").replace(camera, "…")
    assert said.pop("agent-camera")[0] == "accepted"
    assert len(set(said.values())) == 1
    assert said[CAMERA][0] == "rejected"


def _spellings(path: str) -> tuple[str, ...]:
    last = f"%{ord(path[-1]):02x}"
    around = (f"{path}/", f"/{path}", f"/.{path}", f"/static/..{path}", f"{path};x", f"{path}%20", f"{path}%00")
    return (*around, path.upper(), path.replace("/", "/./"), path.replace("/", "%2f"), path[:-1] + last)


async def test_no_other_spelling_of_a_door_opens_it_and_no_other_method(world: World) -> None:
    """A path with a slash more, in capitals, percent-encoded; a method nobody declared: to nobody, and to an admin."""
    doors = {str(rule) for rule in rules()}
    opened = []
    for rule in rules():
        path = rule.errand.target(world.houses["own"])
        for method in ("GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE", "TRACE", "PROPFIND"):
            if f"{method} {rule.errand.path}" not in doors:
                answer = await answer_to(world.brain.app, Knock(method, path, world.askers["admin"].headers))
                opened += [] if answer.status in (404, 405) else [(method, path, answer.status)]
        if "everybody" in rule.who:
            continue
        for odd in _spellings(path):
            answer = await answer_to(world.brain.app, Knock(rule.errand.method, odd, {}))
            if fate_of(answer) not in (Fate.SIGN_IN, Fate.HIDDEN):
                opened.append((rule.errand.method, odd, answer.status))
    assert opened == []


async def test_the_matrix_notices_a_role_let_in_and_a_scope_forgotten(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    queue = [rule for rule in rules() if str(rule) in ("GET /api/v1/queue", "GET /api/v1/incidents/{incident_id}")]
    assert (await ask_all(world, queue, everybody_everywhere=True)).wrong == []
    monkeypatch.setitem(ALLOWED, Action.READ_QUEUE, frozenset(Role))
    let_in = await ask_all(world, queue, everybody_everywhere=True)
    assert {(door, asker) for door, asker, *_ in let_in.wrong} == {
        ("GET /api/v1/queue", "patrol"), ("GET /api/v1/queue", "colleague"), ("GET /api/v1/queue", "wall"),
    }  # fmt: skip
    monkeypatch.undo()
    monkeypatch.setattr("central.storage.incidents.within", lambda scope, table: table.c.incident_id.is_not(None))
    unscoped = {asker for _, asker, *_ in (await ask_all(world, queue, everybody_everywhere=True)).wrong}
    assert {"officer", "admin"} <= unscoped


def test_the_page_says_what_the_table_says(repository: Path) -> None:
    """Remake it with ``python bench/authorisation.py --page``."""
    assert (repository / "docs" / "authorisation.md").read_text(encoding="utf-8") == page()
