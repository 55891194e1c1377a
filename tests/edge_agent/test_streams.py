"""Live cameras, good and bad, in one process: each says how it is, and none takes another with it."""

import json
import signal
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import uuid4

import pytest
from structlog.testing import capture_logs

from edge_agent.camera_worker import CameraWorker
from edge_agent.capture import Feed, Patience, Source
from edge_agent.evidence import NoWitness
from edge_agent.health import CameraHealth
from edge_agent.plans import pipeline_for
from edge_agent.scheduler import Pace
from pipelines.pipeline import Pipeline
from protocol.events import Event, Phase
from protocol.messages import CameraReport, CameraState
from tests.edge_agent.cameras import (
    PASSWORD,
    RtspCamera,
    answering,
    closed_port,
    reel,
    says_nothing,
    sends_rubbish,
)
from tests.edge_agent.test_agent import Node, statuses
from tests.edge_agent.world import (
    BrightThings,
    child_environment,
    eventually,
    intrusion_plan,
    now,
    settings_file,
    walker,
)

#: Shorter than in real life, so that a test need not wait long for what does not come.
HASTY = Patience(to_open=2.0, for_data=2.0, for_picture=3.0)
PACE = Pace(looks_per_second=5.0, sweep_s=2.0)
REPOSITORY = Path(__file__).parents[2]


class Watched:
    """One camera being watched, and what came of it."""

    def __init__(self, url: str, patience: Patience = HASTY) -> None:
        self.events: list[Event] = []
        self.feed = Feed(Source(url), now=now, patience=patience)
        self.health = CameraHealth("cam1", self.feed.ledger.account)
        detector = BrightThings()

        def pipeline() -> Pipeline:
            plan = intrusion_plan()
            return pipeline_for(plan, lambda watches: Pipeline("cam1", watches, detector, new_id=uuid4))[0]

        self.worker = CameraWorker(
            "cam1", self.feed, PACE, pipeline(), NoWitness(), self.health,
            append=self.events.append, patient=True, renew=pipeline,
        )  # fmt: skip
        self._thread = threading.Thread(target=self.worker.run, daemon=True)
        self._thread.start()

    @property
    def report(self) -> CameraReport:
        return self.health.report(time.monotonic())

    def becomes(self, state: CameraState, words: str = "") -> bool:
        """It says so, in both languages where it is trouble, and never with its password."""

        def said() -> bool:
            report = self.report
            trouble = report.trouble.zh + report.trouble.en if report.trouble else ""
            assert PASSWORD not in trouble
            return report.state is state and words in trouble

        return eventually(said, 40)

    def stop(self) -> float:
        """How many seconds it took."""
        began = time.monotonic()
        self.worker.stop()
        self._thread.join(20)
        assert not self._thread.is_alive(), "it does not stop"
        account = self.feed.ledger.account()
        fates = account.model_dump(exclude={"received"}).values()
        assert account.received == sum(fates)
        return time.monotonic() - began


@contextmanager
def watched(url: str, patience: Patience = HASTY) -> Iterator[Watched]:
    camera = Watched(url, patience)
    try:
        yield camera
    finally:
        camera.stop()


@pytest.fixture(scope="module")
def street(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return reel(tmp_path_factory.mktemp("reels") / "street.reel", walker(80))


@pytest.fixture(scope="module")
def small_street(tmp_path_factory: pytest.TempPathFactory) -> Path:
    small = (picture[::2, ::2].copy() for picture in walker(80))
    return reel(tmp_path_factory.mktemp("reels") / "small.reel", small)


@pytest.fixture(scope="module")
def good_camera(street: Path) -> Iterator[Watched]:
    with RtspCamera(street, guarded=True) as camera, watched(camera.url(PASSWORD)) as seen:
        yield seen


@pytest.fixture
def neighbour(good_camera: Watched) -> Iterator[Watched]:
    """A good camera, which must notice nothing of what happens to the one beside it."""
    assert good_camera.becomes(CameraState.LIVE)
    before = good_camera.report.frames
    yield good_camera
    assert eventually(lambda: good_camera.report.frames.received > before.received)
    after = good_camera.report
    assert (after.state, after.trouble) == (CameraState.LIVE, None)
    assert after.frames.damaged == before.damaged


def test_a_camera_is_connecting_and_then_live(street: Path) -> None:
    with RtspCamera(street) as camera, watched(camera.url()) as seen:
        assert seen.report.state is CameraState.CONNECTING
        assert seen.becomes(CameraState.LIVE)
        assert eventually(lambda: seen.report.frames.inferred >= 3)
        assert seen.report.frames.damaged == 0


def test_the_right_password_opens_and_people_are_seen(neighbour: Watched) -> None:
    assert eventually(lambda: any(event.phase is Phase.STARTED for event in neighbour.events))


def test_a_wrong_password_says_so_and_is_not_tried_over_and_over(neighbour: Watched, street: Path) -> None:
    with RtspCamera(street, guarded=True) as camera, watched(camera.url("falsch")) as seen:
        assert seen.becomes(CameraState.WRONG_PASSWORD, "密码")
        assert seen.report.frames.received == 0
        assert seen.stop() < 5


def test_a_camera_that_refuses_says_so(neighbour: Watched) -> None:
    with watched(f"rtsp://admin:{PASSWORD}@127.0.0.1:{closed_port()}/live") as seen:
        assert seen.becomes(CameraState.NO_PICTURE, "拒绝")


def test_an_address_without_a_stream_says_so(neighbour: Watched, street: Path) -> None:
    with RtspCamera(street) as camera, watched(camera.url() + "-other") as seen:
        assert seen.becomes(CameraState.NO_PICTURE, "码流")


def test_a_camera_that_takes_the_call_and_says_nothing_is_no_picture(neighbour: Watched) -> None:
    with answering(says_nothing) as url, watched(url) as seen:
        assert seen.becomes(CameraState.NO_PICTURE, "应答")


def test_something_that_is_no_camera_at_all_is_no_picture(neighbour: Watched) -> None:
    with answering(sends_rubbish) as url, watched(url) as seen:
        assert seen.becomes(CameraState.NO_PICTURE)


def test_a_camera_that_falls_silent_has_stalled_then_has_no_picture_and_may_come_back(
    neighbour: Watched, street: Path
) -> None:
    patience = Patience(to_open=2.0, for_data=8.0)
    with RtspCamera(street) as camera, watched(camera.url(), patience) as seen:
        assert seen.becomes(CameraState.LIVE)
        camera.tell("hold")
        assert seen.becomes(CameraState.STALLED, "秒")
        assert seen.becomes(CameraState.NO_PICTURE, "秒")
        camera.tell("go")
        assert seen.becomes(CameraState.LIVE)


def test_a_camera_that_sends_rubbish_in_the_middle_is_no_picture_and_the_rubbish_is_counted(
    neighbour: Watched, street: Path
) -> None:
    with RtspCamera(street) as camera, watched(camera.url()) as seen:
        assert seen.becomes(CameraState.LIVE)
        camera.tell("rubbish")
        assert seen.becomes(CameraState.NO_PICTURE, "解不出来"), "it is called again, not waited for"
        assert seen.report.frames.damaged > 0
        camera.tell("go")
        assert seen.becomes(CameraState.LIVE)


def test_a_camera_that_flaps_is_live_again_without_a_restart_and_says_that_it_flaps(
    neighbour: Watched, street: Path
) -> None:
    camera = RtspCamera(street)
    with watched(camera.url()) as seen:
        for _ in range(3):
            assert seen.becomes(CameraState.LIVE)
            camera.kill()
            assert seen.becomes(CameraState.NO_PICTURE)
            camera = RtspCamera(street, port=camera.port)
        assert seen.becomes(CameraState.LIVE, "断线")
        camera.kill()


def test_a_camera_that_changes_its_size_says_so_ends_what_was_open_and_goes_on(
    neighbour: Watched, street: Path, small_street: Path
) -> None:
    with RtspCamera(street, small_street) as camera, watched(camera.url()) as seen:
        assert eventually(lambda: any(event.phase is Phase.STARTED for event in seen.events))
        camera.tell("reel 1")
        assert seen.becomes(CameraState.LIVE, "320×240")
        assert seen.report.trouble is not None and "160×120" in seen.report.trouble.en
        begun = {event.event_id for event in seen.events}
        assert eventually(lambda: begun <= {event.event_id for event in seen.events if event.phase.last})
        assert eventually(lambda: any(event.event_id not in begun for event in seen.events))


@pytest.mark.parametrize("bad", ["silent from the start", "silent in the middle"])
def test_stopping_does_not_wait_for_a_camera_that_hangs(street: Path, bad: str) -> None:
    patient = Patience(to_open=60.0, for_data=60.0)
    if bad == "silent from the start":
        with answering(says_nothing) as url:
            seen = Watched(url, patient)
            threading.Event().wait(0.5)
            assert seen.stop() < 10
    else:
        with RtspCamera(street) as camera:
            seen = Watched(camera.url(), patient)
            assert seen.becomes(CameraState.LIVE)
            camera.tell("hold")
            assert eventually(lambda: seen.report.state is CameraState.STALLED)
            assert seen.stop() < 10


def test_a_whole_node_watches_good_and_bad_cameras_side_by_side(tmp_path: Path, street: Path) -> None:
    with RtspCamera(street, guarded=True) as camera, answering(says_nothing) as mute:
        urls = {
            "good": camera.url(PASSWORD), "again": camera.url(PASSWORD), "locked": camera.url("falsch"), "mute": mute,
        }  # fmt: skip
        cameras: list[dict[str, object]] = [{"id": id_, "name": id_, "source": url} for id_, url in urls.items()]
        node = Node(settings_file(tmp_path, cameras), child_environment(REPOSITORY))
        wanted = {"good": "live", "again": "live", "locked": "wrong_password", "mute": "no_picture"}
        with node.started() as agent:
            heard = []
            for status in statuses(agent):
                heard.append(json.dumps(status))
                if {one["camera_id"]: one["state"] for one in status["cameras"]} == wanted:
                    break
            else:
                raise AssertionError(heard[-1:])
            agent.send_signal(signal.SIGTERM)
            assert agent.wait(20) == 0
    assert PASSWORD not in "".join(heard)


def test_no_password_is_written_down_anywhere(street: Path) -> None:
    with (
        capture_logs() as logs,
        RtspCamera(street, guarded=True) as camera,
        answering(says_nothing) as mute,
        answering(sends_rubbish) as rubbish,
    ):
        urls = [camera.url(PASSWORD), camera.url(PASSWORD + "x"), mute, rubbish]
        urls.append(f"rtsp://127.0.0.1:{closed_port()}/user=admin&password={PASSWORD}&channel=1")
        urls.append(f"rtsp://admin:{PASSWORD}/7@127.0.0.1:{closed_port()}/live")
        cameras = [Watched(url) for url in urls]
        assert eventually(lambda: all(each.report.state is not CameraState.CONNECTING for each in cameras))
        names = [thread.name for thread in threading.enumerate()]
        told = [each.report.model_dump_json() for each in cameras]
        for each in cameras:
            each.stop()
    assert len(logs) >= 4
    assert PASSWORD not in repr(logs) + repr(names) + repr(told)
