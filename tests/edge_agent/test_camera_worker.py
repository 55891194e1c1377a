"""One camera's loop on real films: who is looked at, what is told, and that trouble stays with its camera."""

import threading
from collections.abc import Callable, Sequence
from datetime import timedelta
from pathlib import Path
from uuid import uuid4

import numpy as np
import pytest

from edge_agent.camera_worker import CameraWorker
from edge_agent.capture import Feed, Source
from edge_agent.evidence import Shelf, Witness
from edge_agent.health import CameraHealth
from edge_agent.outbox import Outbox, OutboxFull
from edge_agent.plans import pipeline_for
from edge_agent.privacy import blur_heads
from edge_agent.scheduler import Pace
from models.detections import Detections, Detector
from pipelines.pipeline import Pipeline
from protocol.events import Event, Phase
from protocol.messages import CameraPlan, CameraReport, CameraState, PackPlan
from tests.edge_agent.world import (
    BrightThings,
    Image,
    dark,
    event,
    eventually,
    film,
    intrusion_plan,
    now,
    walker,
)

PACE = Pace(looks_per_second=5.0, sweep_s=2.0)


class Camera:
    """A worker with everything it needs, and what came of it."""

    def __init__(
        self,
        folder: Path,
        source: Source,
        detector: Detector | None = None,
        *,
        plan: CameraPlan | None = None,
        append: Callable[[Event], None] | None = None,
        patient: bool = False,
    ) -> None:
        self.events: list[Event] = []
        self.detector = detector or BrightThings()
        self.feed = Feed(source, now=now)
        self.shelf = Shelf(folder / "evidence", quota_bytes=10**7)
        self.health = CameraHealth("cam1", self.feed.ledger.account)
        self.worker = CameraWorker(
            "cam1", self.feed, PACE, self.pipeline(plan or intrusion_plan()), Witness(self.shelf, blur_heads),
            self.health, append=append or self.events.append, patient=patient,
        )  # fmt: skip

    def pipeline(self, plan: CameraPlan) -> Pipeline:
        return pipeline_for(plan, lambda watches: Pipeline("cam1", watches, self.detector, new_id=uuid4))[0]

    @property
    def report(self) -> CameraReport:
        return self.health.report(0.0)

    def run(self) -> "Camera":
        self.worker.run()
        account = self.feed.ledger.account()
        assert self.feed.ledger.under_way == 0
        parts = (account.inferred, account.gated, account.skipped, account.undecoded, account.shed, account.damaged)
        assert account.received == sum(parts)
        return self


def test_an_intruder_is_told_once_with_a_picture_without_heads(tmp_path: Path) -> None:
    path = film(tmp_path, walker(80))
    camera = Camera(tmp_path, Source(str(path), paced=False)).run()
    assert [one.phase for one in camera.events] == [Phase.STARTED, Phase.ENDED]
    (ref,) = camera.events[0].evidence
    assert ref.blurred == 1
    assert [exhibit.sha256 for exhibit in camera.shelf.waiting()] == [ref.sha256]
    assert camera.report.state is CameraState.ENDED


def test_a_still_street_is_swept_not_stared_at(tmp_path: Path) -> None:
    path = film(tmp_path, dark(100))
    camera = Camera(tmp_path, Source(str(path), paced=False)).run()
    account = camera.feed.ledger.account()
    assert (account.received, account.skipped) == (100, 50)
    # Ten seconds: the first picture, and one sweep every two seconds.
    assert account.inferred == 5
    assert account.gated == 45
    assert camera.events == []


def test_somebody_who_stopped_moving_is_looked_at_as_long_as_he_is_followed(tmp_path: Path) -> None:
    path = film(tmp_path, walker(600, stands_after=30))
    camera = Camera(tmp_path, Source(str(path), paced=False)).run()
    account = camera.feed.ledger.account()
    assert account.gated <= 2
    assert account.inferred >= 298
    phases = [one.phase for one in camera.events]
    assert phases[0] is Phase.STARTED
    assert Phase.ENDED not in phases[:-1]


def test_somebody_who_was_there_before_us_is_found_by_the_sweep(tmp_path: Path) -> None:
    def lying() -> Image:
        picture = next(dark(1))
        picture[150:180, 100:170] = 255
        return picture

    path = film(tmp_path, iter([lying()] * 60))
    camera = Camera(tmp_path, Source(str(path), paced=False)).run()
    assert camera.events[0].phase is Phase.STARTED
    assert camera.events[0].observed_at > camera.events[0].started_at


def test_a_file_that_is_not_there_is_no_picture_with_its_reason(tmp_path: Path) -> None:
    camera = Camera(tmp_path, Source(str(tmp_path / "gone.mp4"))).run()
    assert camera.report.state is CameraState.NO_PICTURE
    assert camera.report.trouble is not None
    assert "gone.mp4" in camera.report.trouble.zh


def test_a_file_that_breaks_off_ends_what_is_open_and_says_no_picture(tmp_path: Path) -> None:
    path = film(tmp_path, walker(80))
    path.write_bytes(path.read_bytes()[: int(path.stat().st_size * 0.8)])
    camera = Camera(tmp_path, Source(str(path), paced=False), patient=True).run()
    assert camera.report.state is CameraState.NO_PICTURE
    assert camera.report.trouble is not None
    assert [one.phase for one in camera.events] == [Phase.STARTED, Phase.ENDED]


def test_a_file_that_appears_later_is_picked_up(tmp_path: Path) -> None:
    path = tmp_path / "late.mp4"
    camera = Camera(tmp_path, Source(str(path), paced=False), patient=True)
    thread = threading.Thread(target=camera.worker.run, daemon=True)
    thread.start()
    assert eventually(lambda: camera.report.state is CameraState.NO_PICTURE)
    film(tmp_path, walker(80), "almost.mp4").rename(path)
    assert eventually(lambda: not thread.is_alive())
    assert len(camera.events) == 2


def test_stopping_ends_what_is_open(tmp_path: Path) -> None:
    path = film(tmp_path, walker(80))
    camera = Camera(tmp_path, Source(str(path), loop=True, paced=True))
    thread = threading.Thread(target=camera.worker.run, daemon=True)
    thread.start()
    assert eventually(lambda: len(camera.events) == 1)
    camera.worker.stop()
    thread.join(20)
    assert not thread.is_alive()
    assert [one.phase for one in camera.events] == [Phase.STARTED, Phase.ENDED]
    assert camera.events[1].reasons[0].code == "lifecycle.stream_over"


def test_a_new_plan_ends_what_the_old_one_had_open(tmp_path: Path) -> None:
    path = film(tmp_path, walker(80))
    changed = threading.Event()

    def append(one: Event) -> None:
        camera.events.append(one)
        if not changed.is_set():
            changed.set()
            camera.worker.adopt(camera.pipeline(intrusion_plan(packs=False)))

    camera = Camera(tmp_path, Source(str(path), paced=False), append=append)
    camera.run()
    assert [one.phase for one in camera.events] == [Phase.STARTED, Phase.ENDED]
    assert camera.events[1].observed_at - camera.events[0].observed_at < timedelta(seconds=1)
    assert camera.events[1].reasons[0].code == "lifecycle.plan_changed"
    assert camera.feed.ledger.account().received == 80


def test_a_new_plan_leaves_alone_what_it_asks_for_as_before(tmp_path: Path) -> None:
    path = film(tmp_path, walker(80))
    more = intrusion_plan()
    more = more.model_copy(
        update={"name": "北门", "packs": (more.packs[0].model_copy(update={"pack": "also"}), *more.packs)}
    )

    def append(one: Event) -> None:
        camera.events.append(one)
        if len(camera.events) == 1:
            camera.worker.adopt(camera.pipeline(more))

    camera = Camera(tmp_path, Source(str(path), paced=False), append=append)
    camera.run()
    before = [one.phase for one in camera.events if one.event_id == camera.events[0].event_id]
    assert before == [Phase.STARTED, Phase.ENDED]
    assert [(one.pack, one.phase) for one in camera.events] == [
        ("intrusion", Phase.STARTED), ("also", Phase.STARTED), ("also", Phase.ENDED), ("intrusion", Phase.ENDED),
    ]  # fmt: skip
    assert {one.reasons[0].code for one in camera.events[2:]} == {"lifecycle.stream_over"}


def test_a_judgement_that_comes_while_the_old_plan_ends_is_heeded_by_the_new_one(tmp_path: Path) -> None:
    """What is open is told to the outbox in between; whatever other threads do meanwhile they may do then."""
    path = film(tmp_path, walker(80))
    heeded: list[Pipeline] = []

    class Heeding(Pipeline):
        def heed(self, plans: Sequence[PackPlan]) -> None:
            heeded.append(self)
            super().heed(plans)

    def heeding() -> Pipeline:
        return pipeline_for(plan, lambda watches: Heeding("cam1", watches, camera.detector, new_id=uuid4))[0]

    def append(one: Event) -> None:
        camera.events.append(one)
        if len(camera.events) == 1:
            camera.worker.adopt(wanted)
        elif len(camera.events) == 2:
            camera.worker.heed(plan)

    plan = intrusion_plan()
    plan = plan.model_copy(update={"packs": (plan.packs[0].model_copy(update={"version": 2}),)})
    camera = Camera(tmp_path, Source(str(path), paced=False), append=append)
    wanted = heeding()
    camera.run()
    assert [one.phase for one in camera.events[:2]] == [Phase.STARTED, Phase.ENDED]
    assert heeded == [wanted]


class FailsAtFirst(BrightThings):
    """A model that answers nonsense the first times."""

    def detect(self, image: Image) -> Detections:
        found = super().detect(image)
        if self.looks <= 2:
            raise RuntimeError("the network answered nonsense")
        return found


def test_a_failing_look_is_no_picture_and_the_camera_is_tried_again(tmp_path: Path) -> None:
    path = film(tmp_path, walker(80))
    camera = Camera(tmp_path, Source(str(path), loop=True, paced=True), FailsAtFirst(), patient=True)
    states: list[CameraState] = []
    thread = threading.Thread(target=camera.worker.run, daemon=True)
    thread.start()
    assert eventually(lambda: states.append(camera.health.report(0.0).state) or CameraState.NO_PICTURE in states)
    assert eventually(lambda: len(camera.events) >= 1)
    camera.worker.stop()
    thread.join(20)
    assert not thread.is_alive()
    assert camera.feed.ledger.under_way == 0


def test_an_outbox_without_room_stops_no_camera(tmp_path: Path) -> None:
    outbox = Outbox(tmp_path / "o.sqlite3", quota_bytes=65_536, ballast_bytes=4096)
    with pytest.raises(OutboxFull):
        while True:
            outbox.append(event(phase=Phase.ENDED))
    path = film(tmp_path, walker(80))
    camera = Camera(tmp_path, Source(str(path), paced=False), append=outbox.append).run()
    assert camera.report.state is CameraState.ENDED
    assert outbox.account().refused >= 2
    outbox.close()


def test_what_one_node_cannot_do_does_not_blind_the_camera_for_the_rest() -> None:
    plan = intrusion_plan()
    unknown = plan.packs[0].model_copy(update={"pack": "levitation", "behaviour": "levitation"})
    mixed = plan.model_copy(update={"packs": (unknown, *plan.packs)})
    built: list[int] = []

    def build(watches: object) -> Pipeline:
        assert isinstance(watches, list)
        built.append(len(watches))
        return Pipeline("cam1", watches, BrightThings(), new_id=uuid4)

    _, trouble = pipeline_for(mixed, build)
    assert built[-1] == 1
    assert trouble is not None and "levitation" in trouble.zh


def test_the_picture_the_model_sees_is_not_the_blurred_one(tmp_path: Path) -> None:
    seen: list[Image] = []

    class Watching(BrightThings):
        def detect(self, image: Image) -> Detections:
            seen.append(image)
            return super().detect(image)

    Camera(tmp_path, Source(str(film(tmp_path, walker(60))), paced=False), Watching()).run()
    whites = [int(np.count_nonzero(image[:, :, 0] > 200)) for image in seen]
    assert all(abs(white - 20 * 60) < 150 for white in whites if white)
