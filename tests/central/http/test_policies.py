"""Who may pass which door: every role at every route, in their own place, in another's, and at what does not exist."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from uuid import uuid4

import httpx
import pytest
from fastapi import FastAPI
from fastapi.routing import APIRoute
from starlette.routing import Mount
from starlette.staticfiles import StaticFiles

from central.app import create_app, finish
from central.domain.access import ALLOWED, Action, Caller, may
from central.http.policies import Edge, Guard, Public, Staff, UnguardedRoute, guards_of
from central.settings import Settings
from tests.central.brain import CAST, COMMUNITY, Brain, a_photo, running_brain

#: A body each route takes; a route that is not named here takes ``{"reason": …}`` or nothing.
JSON_BODIES: dict[str, dict[str, object]] = {
    "dispatch": {},
    "check": {"ok": True},
    "merge": {"incident_id": str(uuid4())},
    "move": {"incident_id": str(uuid4())},
    "finish": {"note": "已处理"},
    "calls": {"words": "3号楼楼道灯坏了"},
    "findings": {"words": "3号楼楼道堆了纸箱"},
    "shift": {"on_shift": True},
    "accounts": {"login": "new", "name": "新", "role": "patrol", "place_path": COMMUNITY, "password": "ten-letters-x"},
    "enrolment-codes": {"place_path": COMMUNITY},
}
FORM_BODIES: dict[str, dict[str, str]] = {
    "dispatch": {},
    "check": {"ok": "true"},
    "merge": {"number": "20261123-999"},
    "finish": {"note": "已处理"},
    "report": {"words": "3号楼楼道灯坏了"},
    "shift": {"on_shift": "true"},
    "logout": {},
}
#: Streams for ever: asked for in its own tests.
STREAMS = {"/api/v1/feed"}
#: Refused to a patrol who has no task of it, as if it did not exist.
HIDDEN = (404,)


@dataclass(frozen=True, slots=True)
class Found:
    """What the routes' path parameters are filled with."""

    values: dict[str, str]

    def path(self, route: APIRoute) -> str:
        return route.path_format.format(**{name: self.values[name] for name in route.param_convertors})


UNKNOWN = Found({name: str(uuid4()) for name in ("incident_id", "link_id", "signal_id", "task_id")} | {
    "sha256": "0" * 64, "tracking_code": "ZZZZ-ZZZZ-ZZZZ", "name": "nothing.css",
})  # fmt: skip


@pytest.fixture
async def house(brain: Brain) -> AsyncIterator[tuple[Brain, Found]]:
    """A brain in which everything exists once: an incident of a camera and a resident, a task, a picture."""
    picture = a_photo()
    digest = sha256(picture).hexdigest()
    sent = await brain.anybody().send(
        brain.signed("PUT", f"/v1/edge/evidence/{digest}", picture, content_type="image/jpeg")
    )
    assert sent.status_code == 200, sent.text
    ref = {
        "sha256": digest, "kind": "snapshot", "media_type": "image/jpeg", "size_bytes": len(picture),
        "captured_at": brain.world.now().isoformat(),
    }  # fmt: skip
    await brain.events(brain.event(evidence=[ref]))
    report = await brain.report("西草坪有人翻进围挡了", contact="13800000000")
    officer = await brain.signed_in("officer")
    (row,) = (await officer.get("/api/v1/queue")).json()
    incident = row["incident"]["incident_id"]
    await officer.post(f"/api/v1/incidents/{incident}/confirm")
    page = (await officer.get(f"/api/v1/incidents/{incident}")).json()
    offer = next(o for o in page["rankings"][0]["offers"] if o["name"] == "名字patrol")
    dispatched = await officer.post(f"/api/v1/incidents/{incident}/dispatch", json={"to": offer["account_id"]})
    said = next(linked for linked in page["links"] if linked["signal"]["source"] == "resident")
    yield brain, Found({
        "incident_id": incident,
        "link_id": said["link"]["link_id"],
        "signal_id": said["signal"]["signal_id"],
        "task_id": dispatched.json()[0]["task_id"],
        "sha256": digest,
        "tracking_code": report["tracking_code"],
        "name": "wanglou.css",
    })  # fmt: skip


async def ask(client: httpx.AsyncClient, route: APIRoute, path: str) -> httpx.Response:
    (method,) = route.methods
    last = path.rstrip("/").rsplit("/", 1)[-1]
    if method == "GET":
        return await client.get(path)
    if path.startswith("/api/"):
        return await client.request(method, path, json=JSON_BODIES.get(last, {"reason": "核实过了"}))
    form = {**FORM_BODIES.get(last, {"reason": "核实过了", "link_id": str(uuid4())}), "csrf": "x"}
    if "-link" in path or "suggestion" in path:
        form.pop("reason", None)
    else:
        form.pop("link_id", None)
    return await client.post(path, data=form)


def staff_routes(brain: Brain) -> list[tuple[APIRoute, Guard]]:
    return [
        (route, guard)
        for route, guard in guards_of(brain.app.routes)
        if isinstance(guard, Staff) and route.path not in STREAMS and guard.action is not Action.SIGN_OUT
    ]


def refused(answer: httpx.Response) -> bool:
    """Turned away for who they are: not signed in, not their role, or as if it did not exist."""
    to_sign_in = answer.status_code == 303 and answer.headers["location"].startswith("/login")
    return answer.status_code in (401, 403, 404) or to_sign_in


async def test_nobody_passes_a_staff_door_without_having_signed_in(house: tuple[Brain, Found]) -> None:
    brain, found = house
    visitor = brain.anybody()
    wrong = []
    for route, _ in staff_routes(brain):
        answer = await ask(visitor, route, found.path(route))
        if not refused(answer) or answer.status_code == 404:
            wrong.append((route.path, answer.status_code))
    assert wrong == []


@pytest.mark.parametrize("login", ["other-officer", "far-officer", "other-patrol", "second-patrol"])
async def test_what_lies_in_another_place_does_not_exist(house: tuple[Brain, Found], login: str) -> None:
    """Also for a patrol of the same community who has no task of it, where the door is a patrol's."""
    brain, found = house
    client = await brain.signed_in(login)
    role = CAST[login][0]
    wrong = []
    for route, guard in staff_routes(brain):
        if not route.param_convertors:
            continue
        if login == "second-patrol" and route.path == "/api/v1/media/{sha256}":
            continue  # the picture was kept for their own community
        answer = await ask(client, route, found.path(route))
        right = HIDDEN if may(role, guard.action) else (403,)
        if answer.status_code not in right:
            wrong.append((route.path, answer.status_code))
    assert wrong == []


@pytest.mark.parametrize("login", ["officer", "patrol", "admin"])
async def test_what_does_not_exist_is_not_found_and_what_is_not_allowed_is_forbidden(
    house: tuple[Brain, Found], login: str
) -> None:
    brain, _ = house
    client = await brain.signed_in(login)
    role = CAST[login][0]
    wrong = []
    for route, guard in staff_routes(brain):
        if not route.param_convertors:
            continue
        answer = await ask(client, route, UNKNOWN.path(route))
        right = 404 if may(role, guard.action) else 403
        # Merging names the incident to merge into by its number, which is looked at first.
        if answer.status_code != right and not (route.path.endswith("/merge") and answer.status_code == 404):
            wrong.append((route.path, answer.status_code, right))
    assert wrong == []


@pytest.mark.parametrize("login", ["patrol", "officer", "admin"])
async def test_ones_own_door_opens_to_the_role_the_table_names(house: tuple[Brain, Found], login: str) -> None:
    """What comes after the door may still be refused by the workflow (409) or by the form (422)."""
    brain, found = house
    client = await brain.signed_in(login)
    role = CAST[login][0]
    wrong = []
    for route, guard in staff_routes(brain):
        answer = await ask(client, route, found.path(route))
        opened = not refused(answer) and answer.status_code < 500
        unlinked = answer.status_code == 404 and ("/merge" in route.path or "/move" in route.path or "-link" in
                                                  route.path or "suggestion" in route.path)  # fmt: skip
        if opened != may(role, guard.action) and not (unlinked and may(role, guard.action)):
            wrong.append((route.path, answer.status_code, str(guard)))
    assert wrong == []


async def test_an_agent_is_no_member_of_staff_and_staff_are_no_agents(house: tuple[Brain, Found]) -> None:
    brain, found = house
    wrong = []
    edge = [(route, guard) for route, guard in guards_of(brain.app.routes) if isinstance(guard, Edge)]
    assert {guard.action for _, guard in edge} == {Action.HELLO, Action.SEND_EVENTS, Action.SEND_EVIDENCE}
    admin = await brain.signed_in("admin")
    for route, _ in edge:
        (method,) = route.methods
        answer = await admin.request(method, found.path(route), content=b"{}")
        if answer.status_code != 401:
            wrong.append((route.path, answer.status_code))
    for route, _ in staff_routes(brain):
        if route.path.startswith("/api/"):
            (method,) = route.methods
            request = brain.signed(method, found.path(route), b"{}")
            answer = await brain.anybody().send(request)
            if answer.status_code != 401:
                wrong.append((route.path, answer.status_code))
    assert wrong == []


async def test_public_doors_are_only_those_the_table_opens_to_anyone(house: tuple[Brain, Found]) -> None:
    brain, _ = house
    public = [guard for _, guard in guards_of(brain.app.routes) if isinstance(guard, Public)]
    assert all(Caller.ANYONE in ALLOWED[guard.action] for guard in public)
    assert len(public) > 10


async def test_every_action_of_the_table_but_the_command_lines_has_a_door(house: tuple[Brain, Found]) -> None:
    brain, _ = house
    behind_doors = {guard.action for _, guard in guards_of(brain.app.routes)}
    assert set(Action) - behind_doors == {Action.IMPORT_COMMUNITY}


async def _planted() -> dict[str, str]:
    return {"leak": "everything"}


def test_the_brain_does_not_start_with_a_route_nobody_guards(tmp_path: Path) -> None:
    settings = Settings(data_folder=tmp_path)
    app = create_app(settings)
    app.add_api_route("/api/v1/planted", _planted)
    with pytest.raises(UnguardedRoute, match="/api/v1/planted"):
        finish(app, settings)


def test_the_brain_does_not_start_with_a_mounted_folder_or_an_action_nobody_may_take(tmp_path: Path) -> None:
    mounted = FastAPI(openapi_url=None)
    mounted.router.routes.append(Mount("/files", StaticFiles(directory=tmp_path)))
    with pytest.raises(UnguardedRoute, match="Mount"):
        guards_of(mounted.routes)
    documented = FastAPI()
    with pytest.raises(UnguardedRoute, match="openapi"):
        guards_of(documented.routes)

    async def for_agents_only(nobody: None = None) -> None: ...

    from fastapi import Depends

    locked = FastAPI(openapi_url=None)
    locked.add_api_route("/locked", for_agents_only, dependencies=[Depends(Public(Action.SEND_EVENTS))])
    with pytest.raises(UnguardedRoute, match="lets nobody in"):
        guards_of(locked.routes)
    doubled = FastAPI(openapi_url=None)
    two = [Depends(Public(Action.READ_PUBLIC)), Depends(Staff(Action.READ_QUEUE))]
    doubled.add_api_route("/doubled", for_agents_only, dependencies=two)
    with pytest.raises(UnguardedRoute, match="exactly one guard"):
        guards_of(doubled.routes)


async def test_reports_are_not_taken_before_a_community_is_there(database_url: str, tmp_path: Path) -> None:
    async with running_brain(database_url, tmp_path, community=None) as brain:
        answer = await brain.anybody().post("/api/v1/reports", json={"words": "3号楼着火"})
        assert answer.status_code == 503
        assert answer.json()["code"] == "no_community"
        page = await brain.anybody().get("/r")
        assert page.status_code == 200
        assert "<form" not in page.text
