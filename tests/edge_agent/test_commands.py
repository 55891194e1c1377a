"""Commands as the node takes them: done once, answered, and no picture without its heads covered."""

import stat
import threading
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast
from uuid import UUID, uuid4

import numpy as np
import pytest

from edge_agent.capture import Feed, Picture, Source
from edge_agent.commands import CommandDesk, CommandError, Roster, take_still
from edge_agent.errands import Errands
from edge_agent.privacy import head_region
from edge_agent.uplink import Brain
from models.detections import Detections
from protocol.commands import (
    AddCamera,
    AnyCommand,
    CommandAnswer,
    CommandHeard,
    CommandsAnswer,
    CommandsAsk,
    RemoveCamera,
    SentCommand,
    TakeStill,
)
from tests.edge_agent.world import BrightThings, dark, eventually, film, now, walker
from tests.full_disk import no_room_beyond

CAMERA = AddCamera(
    camera_id="cam-1", name="东门", place_path="d/s", address="rtsp://192.0.2.1/live", username="a", password="geheim"
)


class Talker:
    """A brain that hands out what it was given, and writes down what it hears."""

    def __init__(self, *commands: dict[str, Any]) -> None:
        self.waiting = [SentCommand(command_id=uuid4(), command=command) for command in commands]
        self.heard: dict[UUID, list[CommandAnswer]] = {}
        self.pictures: dict[str, bytes] = {}
        self.asked = threading.Event()

    def commands(self, ask: CommandsAsk) -> CommandsAnswer:
        self.asked.wait(0.05)
        done = {id_ for id_, said in self.heard.items() if said[-1].outcome != "working"}
        left = tuple(sent for sent in self.waiting if sent.command_id not in {*ask.at_hand, *done})
        return CommandsAnswer(commands=left, now=now())

    def answer(self, command_id: UUID, answer: CommandAnswer) -> CommandHeard:
        self.heard.setdefault(command_id, []).append(answer)
        return CommandHeard(taken=True)

    def put(self, name: str, content: bytes, media_type: str) -> None:
        self.pictures[name] = content

    def close(self) -> None:
        pass


def at_work(talker: Talker, do: Callable[..., tuple[CommandAnswer, dict[str, bytes]]]) -> CommandDesk:
    desk = CommandDesk(lambda: cast(Brain, talker), do, lambda: None, lambda: 0.0)
    desk.start()
    return desk


def test_each_command_is_done_once_and_one_that_is_unknown_is_answered_too() -> None:
    talker = Talker({"kind": "take_still", "camera_id": "cam-1"}, {"kind": "fly", "camera_id": "cam-1"})
    done: list[AnyCommand] = []

    def do(command: AnyCommand, progress: object) -> tuple[CommandAnswer, dict[str, bytes]]:
        done.append(command)
        return CommandAnswer(outcome="done"), {"ab" * 32: b"jpeg"}

    desk = at_work(talker, do)
    assert eventually(lambda: len(talker.heard) == 2)
    desk.stop()
    still, unknown = (talker.heard[sent.command_id][-1] for sent in talker.waiting)
    assert done == [TakeStill(camera_id="cam-1")]
    assert still.outcome == "done" and talker.pictures == {"ab" * 32: b"jpeg"}
    assert unknown.outcome == "failed" and unknown.reason is not None and "升级" in unknown.reason.zh


def test_a_command_that_fails_says_why_and_the_next_is_done_all_the_same() -> None:
    talker = Talker(*({"kind": "take_still", "camera_id": name} for name in ("broken", "bad", "good")))

    def do(command: AnyCommand, progress: object) -> tuple[CommandAnswer, dict[str, bytes]]:
        if command.camera_id == "broken":
            raise RuntimeError("secret detail")
        if command.camera_id == "bad":
            raise CommandError("error.edge.command.no_picture")
        return CommandAnswer(outcome="done"), {}

    desk = at_work(talker, do)
    assert eventually(lambda: len(talker.heard) == 3)
    desk.stop()
    broken, bad, good = (talker.heard[sent.command_id][-1] for sent in talker.waiting)
    assert (broken.outcome, bad.outcome, good.outcome) == ("failed", "failed", "done")
    assert broken.reason is not None and "secret" not in broken.reason.en
    assert bad.reason is not None and "画面" in bad.reason.zh


def picture(folder: Path) -> Picture:
    """The middle of a walk: somebody stands at x = 90."""
    feed = Feed(Source(str(film(folder, walker(31)))), now=now)
    return list(_unpaced(feed))[-1]


def _unpaced(feed: Feed) -> list[Picture]:
    feed.source = Source(feed.source.url, paced=False)
    return list(feed.pictures())


def test_a_still_has_every_head_covered(tmp_path: Path) -> None:
    import cv2

    newest = picture(tmp_path)
    taken = take_still(newest, BrightThings())
    assert (taken.still.width, taken.still.height) == (320, 240) and taken.still.blurred >= 1
    shown = cv2.imdecode(np.frombuffer(taken.jpeg, np.uint8), cv2.IMREAD_COLOR)
    region = head_region((90, 120, 110, 180), 320, 240)
    assert shown is not None and region is not None
    left, top, right, bottom = region
    changed = np.abs(shown.astype(int) - newest.bgr().astype(int))
    assert changed[top:bottom, left:right].mean() > 20, "where the head was"
    assert changed[:, right + 30 :].mean() < 3 and changed[: top - 10].mean() < 3, "and nowhere else"


def test_where_nobody_can_be_recognised_as_a_person_no_picture_leaves(tmp_path: Path) -> None:
    class Blind(BrightThings):
        labels = ("car",)

    class Failing(BrightThings):
        def detect(self, image: Any) -> Detections:
            raise RuntimeError("out of memory")

    newest = picture(tmp_path)
    with pytest.raises(CommandError) as refused:
        take_still(newest, Blind())
    assert refused.value.key == "error.edge.command.no_blur"
    with pytest.raises(RuntimeError):
        take_still(newest, Failing())


def test_the_roster_survives_a_restart_and_is_nobody_elses_to_read(tmp_path: Path) -> None:
    path = tmp_path / "data" / "cameras.json"
    Roster(path).put(CAMERA)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    again = Roster(path)
    assert again.all() == {"cam-1": CAMERA}
    again.remove("cam-1")
    assert Roster(path).all() == {}
    path.write_text("{broken")
    assert Roster(path).all() == {}


def test_a_camera_is_let_go_also_where_a_full_disk_keeps_its_settings(tmp_path: Path) -> None:
    roster = Roster(tmp_path / "cameras.json")
    roster.put(CAMERA)
    ended: list[str] = []
    cameras = SimpleNamespace(changing=threading.Lock(), end=ended.append)
    nothing: Any = None
    errands = Errands(cast(Any, cameras), roster, nothing, nothing, nothing, in_file=(), changed=lambda: None)
    remove = RemoveCamera(camera_id="cam-1")

    with no_room_beyond(0), pytest.raises(CommandError) as refused:
        errands.do(remove, lambda share: None, threading.Event())
    assert (refused.value.key, ended) == ("error.edge.command.not_kept", ["cam-1"])

    done, _ = errands.do(remove, lambda share: None, threading.Event())
    assert (done.outcome, roster.all()) == ("done", {})


def test_dark_streets_have_no_heads(tmp_path: Path) -> None:
    feed = Feed(Source(str(film(tmp_path, dark(3))), paced=False), now=now)
    assert take_still(list(feed.pictures())[-1], BrightThings()).still.blurred == 0
