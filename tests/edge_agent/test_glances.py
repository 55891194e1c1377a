"""A few pixels fall through a film: no motion to the gate, and yet they are told, by glances at every picture."""

from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

from edge_agent.camera_worker import CameraWorker
from edge_agent.capture import Feed, Source
from edge_agent.evidence import Shelf, Witness
from edge_agent.health import CameraHealth
from edge_agent.privacy import blur_heads
from edge_agent.scheduler import Pace
from pipelines.pipeline import Pipeline, Watch
from protocol.events import Event
from protocol.messages import CameraReport
from tests.edge_agent.world import FPS, NOON, Image, film
from tests.pipelines.behaviours.test_falling_object import BAG, ZONE, Nobody, frames
from tests.pipelines.world import plan


def watched(folder: Path, looks_per_second: float) -> tuple[list[Event], list[CameraReport], Nobody]:
    """A bag thrown from a drawn façade, coded as a film and seen by a camera's worker; a report for each picture."""

    def pictures() -> Iterator[Image]:
        for frame in frames([BAG], FPS, until_s=7.0):
            yield frame.image

    street, events, reports = Nobody(), list[Event](), list[CameraReport]()
    pack = plan("falling_object", zones=[ZONE.name], height_m=33.0)
    pipeline = Pipeline("cam1", [Watch.of(pack, [ZONE])], street, new_id=uuid4)
    feed = Feed(Source(str(film(folder, pictures())), paced=False), now=lambda: NOON)
    health = CameraHealth("cam1", feed.ledger.account)
    health.plan_is(None, pipeline.watched)
    worker = CameraWorker(
        "cam1", feed, Pace(looks_per_second, 10.0), pipeline,
        Witness(Shelf(folder / "evidence", quota_bytes=10**7), blur_heads), health, append=events.append, patient=False,
    )  # fmt: skip
    told, slow = pipeline.blind_to, reports

    def noting(at_s: float) -> object:
        slow.append(health.report(0.0, NOON))
        return told(at_s)

    pipeline.blind_to = noting  # type: ignore[method-assign, assignment]
    worker.run()
    return events, reports, street


def test_what_falls_is_told_from_a_coded_film_though_hardly_any_picture_earned_a_whole_look(tmp_path: Path) -> None:
    events, reports, street = watched(tmp_path, 5.0)
    assert [event.kind for event in events if event.phase.value == "started"] == ["falling_object"]
    assert street.looks < 30
    assert all(report.trouble is None for report in reports)


def test_a_node_that_looks_too_rarely_says_what_it_cannot_see(tmp_path: Path) -> None:
    _, reports, _ = watched(tmp_path, 2.0)
    trouble = reports[-1].trouble
    assert trouble is not None
    assert "高空抛物" in trouble.zh
    assert "looks_per_second" in trouble.en
    # Such hours prove nothing of a pack on trial.
    assert reports[0].watching == ("falling_object",)
    assert reports[-1].watching == ()
