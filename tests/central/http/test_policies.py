"""No door without a guard: the brain does not start with one. Who may pass is test_authorisation.py's."""

from pathlib import Path

import pytest
from fastapi import FastAPI
from starlette.routing import Mount
from starlette.staticfiles import StaticFiles

from central.app import create_app, finish
from central.domain.access import ALLOWED, Action, Caller
from central.http.policies import Public, Staff, UnguardedRoute, guards_of
from central.settings import Settings
from tests.central.brain import Brain, running_brain


async def test_public_doors_are_only_those_the_table_opens_to_anyone(brain: Brain) -> None:
    public = [guard for _, guard in guards_of(brain.app.routes) if isinstance(guard, Public)]
    assert all(Caller.ANYONE in ALLOWED[guard.action] for guard in public)
    assert len(public) > 10


async def test_every_action_of_the_table_but_the_command_lines_has_a_door(brain: Brain) -> None:
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
