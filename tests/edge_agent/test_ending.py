"""A camera that fails or hangs while it ends keeps neither the others nor the node from ending."""

import sqlite3
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from edge_agent.agent import Agent
from edge_agent.cameras import Cameras, Habits
from edge_agent.capture import Source
from edge_agent.evidence import EvidenceRoom
from edge_agent.leaving import end_each
from edge_agent.outbox import Outbox
from edge_agent.scheduler import Pace
from edge_agent.settings import EdgeSettings
from edge_agent.team import Team
from models.detections import Detections
from models.manifest import Manifest
from models.shelf import model_named, shelves
from tests.edge_agent.world import BrightThings, Image, eventually, film, intrusion_plan, walker

#: Reached only when something is broken.
PATIENCE_S = 60.0


class Sees(BrightThings):
    """With the card of a real model; once ``held``, its looks are not over before it is let go."""

    def __init__(self) -> None:
        super().__init__()
        self.held = False
        self.let_go = threading.Event()
        self.looking = threading.Event()

    @property
    def manifest(self) -> Manifest:
        return model_named("coco_street", shelves(environ={})).manifest

    def detect(self, image: Image) -> Detections:
        if self.held:
            self.looking.set()
            assert self.let_go.wait(PATIENCE_S)
        return super().detect(image)


@dataclass
class Street:
    """Two cameras that go on for ever."""

    folder: Path
    model: Sees = field(default_factory=Sees)

    def __post_init__(self) -> None:
        outbox = Outbox(self.folder / "outbox.sqlite3", quota_bytes=10**7)
        room = EvidenceRoom(
            self.folder, None, quota_bytes=10**7, agent_version="1", clock_offset_s=lambda: 0.0, append=outbox.append
        )
        habits = Habits(Pace(5.0, 1.0), 2.5, None, self.folder / "tape", 60.0, 10**7, patient=True)
        self.cameras = Cameras(habits, Team(self.model, {}, looks_at_once=2), outbox, room, ())
        source = Source(str(film(self.folder, walker(60))), loop=True)
        for camera_id in ("first", "second"):
            self.cameras.watch(intrusion_plan(camera_id), source).thread.start()
        assert eventually(lambda: all(camera.feed.newest is not None for camera in self.cameras.all.values()))

    def alive(self) -> dict[str, bool]:
        return {id_: camera.thread.is_alive() for id_, camera in self.cameras.all.items()}


@pytest.fixture
def street(tmp_path: Path) -> Iterator[Street]:
    made = Street(tmp_path)
    threads = [camera.thread for camera in made.cameras.all.values()]
    yield made
    made.model.let_go.set()
    for camera in made.cameras.all.values():
        camera.worker.stop()
    for thread in threads:
        thread.join(PATIENCE_S)


def fails(*_: Any) -> None:
    raise OSError(28, "planted")


@pytest.mark.parametrize("part", ["worker.stop", "thread.join", "tape.close"])
def test_a_camera_that_cannot_end_is_gone_all_the_same(street: Street, part: str, monkeypatch: Any) -> None:
    first, (owner, step) = street.cameras.all["first"], part.split(".")
    monkeypatch.setattr("edge_agent.cameras._FAREWELL_S", 0.1)
    monkeypatch.setattr(getattr(first, owner), step, fails)
    street.cameras.end("first")
    assert list(street.cameras.all) == ["second"] and street.alive() == {"second": True}
    first.feed.stop()
    assert eventually(lambda: not first.thread.is_alive())


@pytest.mark.parametrize("part", ["worker.stop", "tape.close"])
def test_a_camera_that_fails_to_end_keeps_no_other_from_ending(street: Street, part: str, monkeypatch: Any) -> None:
    first, (owner, step) = street.cameras.all["first"], part.split(".")
    monkeypatch.setattr("edge_agent.cameras._FAREWELL_S", 0.1)
    monkeypatch.setattr(getattr(first, owner), step, fails)
    street.cameras.end_all()
    assert eventually(lambda: not street.alive()["second"])
    assert street.cameras.all["second"].tape._gone


def test_a_camera_that_hangs_does_not_keep_the_node_from_stopping(street: Street, monkeypatch: Any) -> None:
    monkeypatch.setattr("edge_agent.cameras._FAREWELL_S", 0.1)
    street.model.held = True
    assert street.model.looking.wait(PATIENCE_S)
    ending = threading.Thread(target=street.cameras.end_all, daemon=True)
    ending.start()
    ending.join(PATIENCE_S)
    assert not ending.is_alive() and any(street.alive().values()), "it ended without the one that looks on and on"


def test_every_step_of_an_ending_is_taken_in_turn() -> None:
    taken: list[int] = []
    end_each("everything", lambda: taken.append(1), fails, lambda: taken.append(2))
    assert taken == [1, 2]


@pytest.mark.parametrize("part", ["_live.stop", "_cameras.end_all", "_evidence.stop", "_uplink.stop"])
def test_a_node_of_which_one_part_fails_to_end_closes_its_outbox(tmp_path: Path, part: str, monkeypatch: Any) -> None:
    agent = Agent(EdgeSettings(name="n", data=tmp_path, clips=False), Sees(), plates=Sees())
    agent.start()
    owner, step = part.split(".")
    stop = getattr(getattr(agent, owner), step)

    def stops_and_fails() -> None:
        stop()
        fails()

    monkeypatch.setattr(getattr(agent, owner), step, stops_and_fails)
    agent.stop()
    assert not agent._uplink_thread.is_alive()
    with pytest.raises(sqlite3.ProgrammingError):
        agent._outbox.account()
