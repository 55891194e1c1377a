"""The whole node as a process: the real model on the shipped clip, a listening brain, kill -9, no network."""

import json
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from fastapi import Response

from edge_agent.outbox import Outbox
from packs.shelf import load_shelf
from protocol.events import Event, Phase
from protocol.evidence import EvidenceKind
from protocol.messages import CameraPlan, CameraState, ZonePlan
from sample_videos import find_clip
from tests.edge_agent.brain import CODE, Brain, serving
from tests.edge_agent.world import child_environment, eventually, excerpt, settings_file

LAWN = find_clip("vtest_excerpt").zones[0]
ZONE = {"name": LAWN.name, "polygon": [list(corner) for corner in LAWN.polygon]}
INTRUSION = {"pack": "intrusion", "zones": [LAWN.name]}


@pytest.fixture
def brain() -> Iterator[Brain]:
    with serving(Brain()) as listening:
        yield listening


def camera(source: Path, camera_id: str = "cam1", **more: object) -> dict[str, object]:
    plain = {"id": camera_id, "name": "广场", "source": str(source), "realtime": False}
    return {**plain, "zones": [ZONE], "packs": [INTRUSION], **more}


def central_plan(camera_id: str = "cam1") -> CameraPlan:
    from packs.plans import pack_plan

    plan = pack_plan(load_shelf()["intrusion"], (LAWN.name,))
    zone = ZonePlan(name=LAWN.name, polygon=LAWN.polygon)
    return CameraPlan(camera_id=camera_id, name="广场", place_path="qingyuan/hedong", zones=(zone,), packs=(plan,))


@dataclass
class Node:
    """A settings file, and the commands a person gives about it."""

    settings: Path
    environment: dict[str, str]

    @property
    def data(self) -> Path:
        return self.settings.parent / "data"

    def command(self, *arguments: str) -> list[str]:
        return [
            sys.executable,
            "-c",
            "from wanglou.cli_edge import app; app()",
            *arguments,
            "--settings",
            str(self.settings),
        ]

    def enrol(self, *arguments: str) -> "subprocess.CompletedProcess[str]":
        return subprocess.run(
            self.command("enrol", *arguments), env=self.environment, capture_output=True, text=True, check=False,
            timeout=60,
        )  # fmt: skip

    def run_once(self, *arguments: str) -> "subprocess.CompletedProcess[str]":
        return subprocess.run(
            self.command("run", "--once", "--json", *arguments), env=self.environment, capture_output=True, text=True,
            check=False, timeout=180,
        )  # fmt: skip

    @contextmanager
    def started(self) -> "Iterator[subprocess.Popen[str]]":
        """Running until the block is left; whatever still runs then is killed."""
        module = [sys.executable, "-m", "edge_agent", "--settings", str(self.settings), "--json"]
        with subprocess.Popen(
            module, env=self.environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        ) as agent:
            yield agent
            agent.kill()


def last_status(output: str) -> dict[str, Any]:
    status: dict[str, Any] = json.loads(output.splitlines()[-1])
    return status


def statuses(agent: "subprocess.Popen[str]") -> Iterator[dict[str, Any]]:
    """What a running agent says, as it says it."""
    assert agent.stdout is not None
    yield from map(json.loads, agent.stdout)


def phases(brain: Brain) -> list[Phase]:
    return [event.phase for event in brain.events.values()]


def assert_one_whole_story(brain: Brain) -> None:
    """One event, its revisions without a gap, from its start to its end."""
    assert len({event.event_id for event in brain.events.values()}) == 1
    assert [event.revision for event in brain.events.values()] == list(range(1, len(brain.events) + 1))
    first, *middle, last = phases(brain)
    assert (first, set(middle) - {Phase.UPDATED}, last) == (Phase.STARTED, set(), Phase.ENDED)


def test_from_the_lens_to_the_brain(tmp_path: Path, repository: Path, brain: Brain) -> None:
    clip = excerpt(tmp_path, 8.0)
    cameras = [camera(clip, rendered=True), camera(tmp_path / "gone.mp4", "cam2")]
    node = Node(settings_file(tmp_path, cameras, brain=brain.url), child_environment(repository))
    assert node.enrol("--code", CODE).returncode == 0
    done = node.run_once()

    assert done.returncode == 4, done.stderr  # cam2 has no picture, and that is no success
    assert_one_whole_story(brain)
    started = next(iter(brain.events.values()))
    assert (started.kind, started.zone, started.camera_id, started.rendered) == ("intrusion", LAWN.name, "cam1", True)
    assert started.models[0].name == "coco_street"
    shown = [ref for event in brain.events.values() for ref in event.evidence]
    for ref in shown:
        content = brain.evidence[ref.sha256]
        assert content.startswith(b"\xff\xd8") if ref.media_type == "image/jpeg" else content[4:8] == b"ftyp"
        assert ref.blurred >= 2
    (clip_ref,) = [ref for ref in shown if ref.kind is EvidenceKind.CLIP]
    assert clip_ref.captured_at <= started.started_at
    hello = brain.hellos[-1]
    assert {"intrusion", "loitering"} <= {kind.kind for kind in hello.kinds}
    states = {report.camera_id: report for report in hello.cameras}
    assert states["cam2"].state is CameraState.NO_PICTURE
    assert states["cam2"].trouble is not None and "gone.mp4" in states["cam2"].trouble.zh
    last = last_status(done.stdout)
    frames = next(each["frames"] for each in last["cameras"] if each["camera_id"] == "cam1")
    assert frames["received"] == 80
    assert frames["inferred"] + frames["gated"] + frames["skipped"] == 80
    assert last["outbox"]["delivered"] == len(brain.events)


def test_the_brains_plan_wins_and_is_kept_for_a_start_without_network(
    tmp_path: Path, repository: Path, brain: Brain
) -> None:
    brain.plans = (central_plan(),)
    clip = excerpt(tmp_path, 8.0)
    nothing = camera(clip, zones=[], packs=[], realtime=True)
    node = Node(settings_file(tmp_path, [nothing], brain=brain.url), child_environment(repository))
    assert node.enrol("--code", CODE).returncode == 0
    online = node.run_once()
    assert online.returncode == 0, online.stderr
    assert_one_whole_story(brain)

    brain.fault = lambda request, body: Response("", 503)
    with node.started() as agent:
        assert any(status["outbox"]["waiting"] for status in statuses(agent))
        agent.terminate()
        assert list(statuses(agent)), "its last words"
        assert agent.wait(60) == 0
    outbox = Outbox(node.data / "outbox.sqlite3", quota_bytes=10**7)
    assert next(Event.model_validate_json(letter.body).phase for letter in outbox.oldest(9, 10**6)) is Phase.STARTED
    outbox.close()


def test_kill_9_in_the_middle_of_an_event_loses_and_doubles_nothing(
    tmp_path: Path, repository: Path, brain: Brain
) -> None:
    clip = excerpt(tmp_path, 8.0)
    looped = camera(clip, realtime=True, loop=True)
    node = Node(settings_file(tmp_path, [looped], brain=brain.url, sweep_s=1), child_environment(repository))
    assert node.enrol("--code", CODE).returncode == 0
    with node.started() as agent:
        assert eventually(lambda: Phase.STARTED in phases(brain), 90)
        agent.kill()
    told = dict(brain.events)

    settings_file(tmp_path, [camera(tmp_path / "gone.mp4")], brain=brain.url)
    assert node.run_once().returncode == 4
    assert {key: brain.events[key] for key in told} == told
    open_ones = {event.event_id for event in brain.events.values()}
    ended = [event for event in brain.events.values() if event.phase.last]
    assert {event.event_id for event in ended} == open_ones
    assert ended[-1].reasons[0].code in ("edge.restarted", "lifecycle.gone")
    for event_id in open_ones:
        revisions = [event.revision for event in brain.events.values() if event.event_id == event_id]
        assert revisions == list(range(1, len(revisions) + 1)), "a gap"


def test_without_a_brain_a_node_looks_all_the_same_and_keeps_what_it_saw(tmp_path: Path, repository: Path) -> None:
    clip = excerpt(tmp_path, 8.0)
    node = Node(settings_file(tmp_path, [camera(clip)]), child_environment(repository))
    done = node.run_once()
    assert done.returncode == 0, done.stderr
    last = last_status(done.stdout)
    assert last["outbox"]["waiting"] >= 2
    assert last["uplink"]["connected"] is False
    assert last["uplink"]["trouble"] is not None


def test_two_agents_do_not_share_a_data_folder(tmp_path: Path, repository: Path) -> None:
    clip = excerpt(tmp_path, 2.0)
    node = Node(settings_file(tmp_path, [camera(clip, loop=True, realtime=True)]), child_environment(repository))
    with node.started() as first:
        assert next(statuses(first))["cameras"]
        second = node.run_once()
        assert second.returncode == 2
        assert json.loads(second.stderr.splitlines()[-1])["error"] == "error.edge.settings.in_use"
        first.send_signal(signal.SIGINT)
        assert list(statuses(first))
        assert first.wait(60) == 0


@pytest.mark.parametrize(
    ("change", "code", "words"),
    [
        ({"look_per_second": 1}, 2, "looks_per_second"),
        ({"model": "coco_stret"}, 1, "coco_street"),
        ({"cameras": [{"id": "c", "name": "c", "source": "x.mp4", "packs": [{"pack": "intrusoin"}]}]}, 1, "intrusion"),
    ],
)
def test_what_is_wrong_is_one_line_and_an_exit_code(
    tmp_path: Path, repository: Path, change: dict[str, Any], code: int, words: str
) -> None:
    written = {"cameras": [camera(tmp_path / "x.mp4")]} | change
    path = settings_file(tmp_path, written.pop("cameras"), **written)
    command = [sys.executable, "-m", "edge_agent", "--settings", str(path), "--once"]
    for language, other in (("zh", "en"), ("en", "zh")):
        environment = {**child_environment(repository), "WANGLOU_LANG": language}
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=60)
        assert done.returncode == code
        assert len(done.stderr.splitlines()) == 1
        assert words in done.stderr
        assert other != language
        assert any("一" <= letter <= "鿿" for letter in done.stderr) == (language == "zh")


def test_enrolment_on_the_command_line_answers_with_exit_codes(tmp_path: Path, repository: Path, brain: Brain) -> None:
    node = Node(settings_file(tmp_path, [camera(tmp_path / "x.mp4")]), child_environment(repository))
    assert node.enrol("--code", CODE).returncode == 2  # no brain is named anywhere
    assert node.enrol("--code", "nonsense", "--brain", brain.url).returncode == 2
    assert node.enrol("--code", CODE, "--brain", "http://brain.example.org").returncode == 2
    assert node.enrol("--code", "ABCD-EFGH-JK24", "--brain", brain.url).returncode == 3
    assert node.enrol("--code", CODE, "--brain", "http://127.0.0.1:9").returncode == 5
    done = node.enrol("--code", CODE, "--brain", brain.url, "--json")
    assert (done.returncode, json.loads(done.stdout)) == (0, {"agent_id": "agent-0", "district_id": "qingyuan"})
    again = node.enrol("--code", CODE, "--brain", brain.url)
    assert (again.returncode, len(again.stderr.splitlines())) == (3, 1)
    assert "agent-0" in again.stderr
