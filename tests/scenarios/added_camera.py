"""A brain as it is run, a node in this process with no camera in its settings, and an administrator at a screen."""

import asyncio
import os
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path
from typing import Any

import httpx

from central.settings import PREFIX
from edge_agent.agent import Agent
from edge_agent.clock import utc_now
from edge_agent.settings import EdgeSettings
from edge_agent.uplink import enrol
from models.manifest import Manifest
from models.shelf import model_named, shelves
from tests.central.brain import COMMUNITY, PASSWORD, running_brain
from tests.edge_agent.cameras import reel
from tests.edge_agent.world import BrightThings, dark, walker

#: Reached only when something is broken.
PATIENCE_S = 90.0
YARD = {"name": "院子", "polygon": [[0.0, 0.2], [1.0, 0.2], [1.0, 1.0], [0.0, 1.0]]}


class SeesBrightThings(BrightThings):
    """The detector of the agent's tests, with the card of a real model."""

    @property
    def manifest(self) -> Manifest:
        return model_named("coco_street", shelves(environ={})).manifest


@dataclass
class Screen:
    """Somebody who has signed in at the brain."""

    client: httpx.Client

    def get(self, path: str) -> Any:
        answer = self.client.get(path)
        assert answer.is_success, answer.text
        return answer.json()

    def send(self, method: str, path: str, **body: Any) -> Any:
        answer = self.client.request(method, path, json=body)
        assert answer.is_success, answer.text
        return answer.json()

    def until(self, path: str, holds: Callable[[Any], bool], patience_s: float = PATIENCE_S) -> Any:
        """What ``path`` answers, once it holds."""
        give_up = time.monotonic() + patience_s
        while not holds(found := self.get(path)):
            assert time.monotonic() < give_up, found
            time.sleep(0.2)
        return found

    def done(self, command: dict[str, Any]) -> Any:
        """The command, once the node has answered it."""
        path = f"/api/v1/commands/{command['command_id']}"
        return self.until(path, lambda page: page["state"] in ("done", "failed", "expired"))


@dataclass
class Node:
    """An agent that can be stopped and started again on its folder."""

    folder: Path
    brain: str
    agent: Agent | None = field(default=None)

    def start(self) -> None:
        settings = EdgeSettings(name="新节点", data=self.folder, brain=self.brain, clips=False)
        self.agent = Agent(settings, SeesBrightThings())
        self.agent.start()

    def stop(self) -> None:
        if self.agent is not None:
            self.agent.stop()
            self.agent = None

    def tell(self) -> None:
        """What ``serve`` does while it looks around: a camera that changed its state is told at once."""
        if self.agent is not None:
            self.agent.changed()


@contextmanager
def a_brain(folder: Path) -> Iterator[str]:
    """Its address; it has places and people, and no camera that anybody needs."""
    asyncio.run(_populate(folder))
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    given = {"DATA_FOLDER": folder, "PORT": port, "COMMUNITY": COMMUNITY, "RATE_LIMITS": "false"}
    environment = {**os.environ, **{f"{PREFIX}{name}": str(value) for name, value in given.items()}}
    process = subprocess.Popen([sys.executable, "-m", "central"], env=environment)
    url = f"http://127.0.0.1:{port}"
    try:
        give_up = time.monotonic() + PATIENCE_S
        while not _ready(url):
            assert process.poll() is None and time.monotonic() < give_up
            time.sleep(0.2)
        yield url
    finally:
        process.terminate()
        process.wait(PATIENCE_S)


async def _populate(folder: Path) -> None:
    async with running_brain(None, folder):
        pass


def _ready(url: str) -> bool:
    try:
        return httpx.get(f"{url}/readyz").status_code == 200
    except httpx.TransportError:
        return False


@contextmanager
def signed_in(url: str, login: str = "admin") -> Iterator[Screen]:
    with httpx.Client(base_url=url, timeout=30.0) as client:
        answer = client.post("/api/v1/session", json={"login": login, "password": PASSWORD})
        assert answer.is_success, answer.text
        client.headers["X-CSRF-Token"] = answer.json()["csrf"]
        yield Screen(client)


@contextmanager
def a_node(folder: Path, url: str, screen: Screen) -> Iterator[Node]:
    """Enrolled by a code, as a stranger does it, and running."""
    code = screen.send("POST", "/api/v1/enrolment-codes", place_path=COMMUNITY)["code"]
    enrol(url, code, folder, agent_name="新节点", agent_version="0.1", camera_ids=(), now=utc_now)
    node = Node(folder, url)
    node.start()
    try:
        yield node
    finally:
        node.stop()


def add(screen: Screen, name: str, address: str, **login: str) -> dict[str, Any]:
    """The page of the new camera, once its node has it."""
    agent = next(a["agent_id"] for a in screen.get("/api/v1/cameras")["agents"] if a["name"] == "新节点")
    asked = {"agent_id": agent, "name": name, "place_path": f"{COMMUNITY}/g1", "address": address, **login}
    made = screen.send("POST", "/api/v1/cameras", **asked)
    assert screen.done(made["command"])["state"] == "done"
    return dict(made["camera"])


def at(page: dict[str, Any], *more: str) -> str:
    return "/".join(("/api/v1/cameras", page["camera"]["camera_id"], *more))


def street(folder: Path) -> Path:
    """Somebody white walks through the night, and then for a while nobody does."""
    return reel(folder / "street.reel", chain(walker(100), dark(90)))
