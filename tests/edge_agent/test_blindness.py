"""A model that is missing, late or failing: the agent names the hazards that nobody sees, and the others go on."""

from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import numpy as np
import pytest

from edge_agent.camera_worker import CameraWorker
from edge_agent.capture import Feed, Source
from edge_agent.evidence import Shelf, Witness
from edge_agent.health import CameraHealth
from edge_agent.plans import pipeline_for
from edge_agent.privacy import blur_heads
from edge_agent.scheduler import Pace
from models.detections import Detections
from packs.plans import pack_plan
from packs.shelf import load_shelf
from pipelines.behaviours.fire_smoke import FireSmoke
from pipelines.observation import Observation
from pipelines.pipeline import Pipeline
from protocol.events import Event, Phase
from protocol.messages import CameraPlan, CameraReport, CameraState
from tests.edge_agent.world import NOON, BrightThings, Image, dark, film, intrusion_plan, now, walker
from tests.pipelines.fires import burning


def plan() -> CameraPlan:
    """Intruders, and fire."""
    own = intrusion_plan()
    return own.model_copy(update={"packs": (*own.packs, pack_plan(load_shelf()["fire"]))})


class FireModel:
    """Sees fire in the middle from its `from_look`-th look on, or where it is bright; or fails at every look."""

    labels = ("fire",)

    def __init__(self, *, fails: bool = False, from_look: int = 10**9) -> None:
        self.fails = fails
        self.from_look = from_look
        self.looks = 0

    def detect(self, image: Image) -> Detections:
        self.looks += 1
        if self.fails:
            raise RuntimeError("out of memory")
        if self.looks < self.from_look and image[90:150, 140:180, 2].max() < 200:
            return Detections.empty(self.labels)
        box = np.array([[140, 90, 180, 150]], np.float32)
        return Detections(box, np.array([0.6], np.float32), np.zeros(1, np.int16), self.labels)


def watched(folder: Path, path: Path, model: FireModel) -> tuple[list[Event], list[CameraReport], BrightThings]:
    """The film seen to its end: what was told, how the camera stood at each picture, and the street's model."""
    events, reports, street, _ = watched_through(folder, path, model)
    return events, reports, street


def watched_through(
    folder: Path, path: Path, model: FireModel
) -> tuple[list[Event], list[CameraReport], BrightThings, CameraHealth]:
    """The same, and what is known of the camera afterwards."""
    street, events, reports = BrightThings(), list[Event](), list[CameraReport]()
    feed = Feed(Source(str(path), paced=False), now=lambda: NOON)
    health = CameraHealth("cam1", feed.ledger.account)

    def build(watches: object) -> Pipeline:
        return Pipeline("cam1", watches, street, new_id=uuid4, specialists={"hazard_fire": model})  # type: ignore[arg-type]

    pipeline, trouble = pipeline_for(plan(), build)
    assert trouble is None
    told = pipeline.blind_to

    def noting(at_s: float) -> object:
        reports.append(health.report(0.0, NOON))
        return told(at_s)

    pipeline.blind_to = noting  # type: ignore[method-assign, assignment]
    health.plan_is(None, pipeline.watched)
    worker = CameraWorker(
        "cam1", feed, Pace(5.0, 10.0), pipeline, Witness(Shelf(folder / "evidence", quota_bytes=10**7), blur_heads),
        health, append=events.append, patient=False,
    )  # fmt: skip
    worker.run()
    return events, reports, street, health


def test_a_model_that_is_missing_is_told_as_the_hazards_it_alone_sees_and_the_other_packs_watch_on() -> None:
    pipeline, trouble = pipeline_for(plan(), lambda watches: Pipeline("cam1", watches, BrightThings(), new_id=uuid4))
    assert trouble is not None
    assert "明火" in trouble.zh
    assert "hazard_fire" in trouble.zh
    assert "Fire" in trouble.en
    assert "{" not in trouble.zh + trouble.en
    assert pipeline.watched(now()) == ("intrusion",)


def test_a_model_that_fails_is_told_while_the_picture_goes_on(tmp_path: Path) -> None:
    path = film(tmp_path, walker(120))
    events, reports, street = watched(tmp_path, path, FireModel(fails=True))
    assert "intrusion" in {event.kind for event in events}
    assert street.looks > 20
    blind = [report.trouble for report in reports if report.trouble is not None]
    assert blind
    assert all("明火" in trouble.zh and "Fire" in trouble.en for trouble in blind)
    assert reports[20].trouble is None, "not before it was late"
    assert reports[20].watching == ("intrusion", "fire")
    assert reports[-1].watching == ("intrusion",), "what nobody could see proves nothing of a pack on trial"


def test_a_still_camera_is_glanced_at_and_what_is_found_is_looked_at_whole(tmp_path: Path) -> None:
    def embers(frames: int) -> Image:  # too faint to be motion, brighter and darker from picture to picture
        luck = np.random.default_rng(1)
        for number, picture in enumerate(dark(frames)):
            picture[90:150, 140:180] += np.uint8(luck.choice((0, 14)) if number else 7)
            yield picture

    model = FireModel()
    path = film(tmp_path, embers(120))
    _, reports, street = watched(tmp_path, path, model)
    assert 4 <= model.looks <= 8, "every two and a half seconds"
    assert street.looks <= 2
    assert all(report.trouble is None for report in reports)

    found = FireModel(from_look=3)
    _, _, street = watched(tmp_path, path, found)
    assert street.looks >= 3, "what a glance finds is looked at by everybody"
    assert found.looks >= model.looks


def test_where_not_even_embers_stir_it_is_swept_and_nobody_calls_that_blindness(tmp_path: Path) -> None:
    model = FireModel()
    path = film(tmp_path, dark(250))  # 25 s
    _, reports, street = watched(tmp_path, path, model)
    assert (street.looks, model.looks) == (3, 2), "at first, and every ten seconds; every second time for fire"
    assert all(report.trouble is None for report in reports)


def test_a_fire_that_begins_where_nothing_stirred_is_told_within_six_seconds(tmp_path: Path) -> None:
    def broken_out(frames: int) -> Iterator[Image]:
        for number, picture in enumerate(dark(frames)):
            if number >= 150:  # in the middle of everybody's rest
                burning(picture[90:150, 140:180], number / 10)
            yield picture

    path = film(tmp_path, broken_out(230))
    events, _, _ = watched(tmp_path, path, FireModel())
    (fire,) = [event for event in events if event.kind == "fire" and event.phase is Phase.STARTED]
    assert 15.0 <= (fire.observed_at - NOON).total_seconds() <= 21.0


def test_a_model_that_fails_in_a_still_street_is_told_all_the_same(tmp_path: Path) -> None:
    path = film(tmp_path, dark(120))
    _, reports, _ = watched(tmp_path, path, FireModel(fails=True))
    assert reports[-1].trouble is not None
    assert "明火" in reports[-1].trouble.zh


def test_a_rule_that_fails_blinds_its_camera_for_nothing_else_and_is_remembered(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    looks = iter(range(10**9))

    def fails_at_first(behaviour: FireSmoke, scene: object) -> list[Observation]:
        if next(looks) < 20:
            raise ArithmeticError("planted")
        return []

    monkeypatch.setattr(FireSmoke, "observe", fails_at_first)
    events, reports, _, health = watched_through(tmp_path, film(tmp_path, walker(80)), FireModel())

    assert [event.phase for event in events] == [Phase.STARTED, Phase.ENDED]
    assert all(report.state is CameraState.LIVE for report in reports)
    told = [report.trouble is not None and "明火" in report.trouble.zh for report in reports]
    assert told[5] and not told[-1]
    trouble = health.unseen()
    assert trouble is not None and "规则出错" in trouble.zh, "who looks through a recording must know"
