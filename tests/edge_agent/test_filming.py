"""Clips beside the camera's loop: with the next revision or with the end, bounded, and never in an alarm's way."""

import threading
from collections.abc import Callable, Iterator, Sequence
from itertools import chain
from pathlib import Path
from uuid import UUID

import av
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from edge_agent.camera_worker import CameraWorker
from edge_agent.capture import Feed, Source
from edge_agent.capture.ring import Ring
from edge_agent.evidence import CameraFilms, NoFilms, Shelf, Witness
from edge_agent.evidence.filming import LAST_WORD_WAITS_S
from edge_agent.evidence.plates import NO_PLATES, FindsPlates
from edge_agent.evidence.room import EvidenceRoom
from edge_agent.evidence.seal import unsealed
from edge_agent.evidence.studio import Studio, Take
from edge_agent.health import CameraHealth
from edge_agent.outbox import Outbox
from edge_agent.plans import pipeline_for
from edge_agent.privacy import Corners, blur_heads
from edge_agent.scheduler import Pace
from models.detections import Detections
from pipelines.pipeline import Pipeline
from protocol.events import Event, Phase
from protocol.evidence import EvidenceKind, EvidenceRef
from tests.edge_agent.cameras import RtspCamera, reel
from tests.edge_agent.test_ring import from_clip
from tests.edge_agent.world import (
    NOON,
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


def find(image: Image) -> list[Corners]:
    return [(float(a), float(b), float(c), float(d)) for a, b, c, d in BrightThings().detect(image).xyxy]


class Desk:
    """A camera's loop with its films and a studio; what was told, in order."""

    def __init__(
        self,
        folder: Path,
        source: Source,
        *,
        detector: BrightThings | None = None,
        find: Callable[[Image], Sequence[Corners]] = find,
        before_s: float = 3.0,
        after_s: float = 2.0,
        plates: FindsPlates = NO_PLATES,
    ) -> None:
        self.told: list[Event] = []
        self.shelf = Shelf(folder / "evidence", quota_bytes=10**8)
        self.studio = Studio(self.shelf, unsealed, find)
        self.films = CameraFilms(Ring(30.0), self.studio, before_s, after_s, self.told.append, plates=plates)
        self.studio.ticks.append(self.films.tick)
        self.detector = detector or BrightThings()
        feed = Feed(source, now=now, on_opened=self.films.opened, on_packet=self.films.on_packet)
        pipeline, _ = pipeline_for(
            intrusion_plan(), lambda watches: Pipeline("cam1", watches, self.detector, new_id=ids())
        )
        self.worker = CameraWorker(
            "cam1", feed, Pace(5.0, 2.0), pipeline, Witness(self.shelf, blur_heads),
            CameraHealth("cam1", feed.ledger.account), append=self.told.append, patient=False, films=self.films,
        )  # fmt: skip

    def run(self) -> "Desk":
        self.studio.start()
        self.worker.run()
        assert eventually(lambda: self.films.idle and self.studio.idle)
        self.studio.stop()
        self.films.give_up()
        return self

    @property
    def clips(self) -> list[tuple[Event, EvidenceRef]]:
        return [(one, ref) for one in self.told for ref in one.evidence if ref.kind is EvidenceKind.CLIP]


def played(folder: Path, pictures: Iterator[Image]) -> Source:
    return Source(str(film(folder, pictures)), paced=False)


def ids() -> Callable[[], UUID]:
    numbers = iter(range(1, 1000))
    return lambda: UUID(int=next(numbers))


def assert_whole(told: Sequence[Event]) -> None:
    """Consecutive revisions from 1, one last one, of each event."""
    for event_id in {one.event_id for one in told}:
        story = [one for one in told if one.event_id == event_id]
        assert [one.revision for one in story] == list(range(1, len(story) + 1))
        assert [one.phase.last for one in story] == [False] * (len(story) - 1) + [True]


def test_the_clip_of_what_ended_soon_comes_with_its_end(tmp_path: Path) -> None:
    # Over before the clip is: no studio, however quick, has it ready for a revision between.
    desk = Desk(tmp_path, played(tmp_path, walker(60)), after_s=30.0).run()
    assert_whole(desk.told)
    assert [one.phase for one in desk.told] == [Phase.STARTED, Phase.ENDED]
    ((last, ref),) = desk.clips
    assert last.phase is Phase.ENDED
    assert last.reasons[-1].code == "lifecycle.evidence"
    assert last.reasons[0].code == "lifecycle.stream_over"
    assert ref.blurred == 1
    (kept,) = [each for each in desk.shelf.waiting() if each.media_type == "video/mp4"]
    assert (kept.sha256, kept.path.suffix) == (ref.sha256, ".mp4")
    assert (desk.studio.account.made, desk.studio.account.failed, desk.studio.account.shed) == (1, 0, 0)


class WaitsForTheClip(BrightThings):
    """At its twentieth look it lets the studio catch up."""

    def __init__(self, ready: Callable[[], bool]) -> None:
        super().__init__()
        self.ready = ready

    def detect(self, image: Image) -> Detections:
        found = super().detect(image)
        if self.looks == 40:
            assert eventually(self.ready)
        return found


def test_the_clip_of_what_goes_on_comes_with_a_revision_of_its_own(tmp_path: Path) -> None:
    waits = WaitsForTheClip(lambda: desk.studio.account.made == 1)
    desk = Desk(tmp_path, played(tmp_path, walker(120, stands_after=60)), detector=waits)
    desk.run()
    assert_whole(desk.told)
    ((one, ref),) = desk.clips
    assert one.phase is Phase.UPDATED
    assert [reason.code for reason in one.reasons] == ["intrusion.inside", "lifecycle.evidence"]
    said = one.reasons[-1].values
    started = desk.told[0]
    assert (said["seconds"], said["before_s"]) == (pytest.approx(3.6, abs=1.6), pytest.approx(1.6, abs=1.6))
    assert abs((started.observed_at - ref.captured_at).total_seconds() - said["before_s"]) < 0.05
    with av.open(str(next(e.path for e in desk.shelf.waiting() if e.sha256 == ref.sha256))) as clip:
        times = [float(frame.time or 0.0) for frame in clip.decode(video=0)]
    assert times[-1] == pytest.approx(said["seconds"], abs=0.02)
    assert said["seconds"] - said["before_s"] == pytest.approx(2.0, abs=0.11), "what came after it was told"


def test_the_clip_of_a_live_camera_shows_what_led_to_the_event(tmp_path: Path) -> None:
    pictures = chain(dark(40), walker(60), dark(20))
    with RtspCamera(reel(tmp_path / "reel", pictures)) as camera:
        desk = Desk(tmp_path, Source(camera.url()))
        desk.studio.start()
        thread = threading.Thread(target=desk.worker.run, daemon=True)
        thread.start()
        assert eventually(lambda: bool(desk.clips), 60)
        desk.worker.stop()
        thread.join(20)
        desk.studio.stop()
        desk.films.give_up()
    assert_whole(desk.told)
    one, ref = desk.clips[0]
    said = next(reason for reason in one.reasons if reason.code == "lifecycle.evidence").values
    assert said["before_s"] == pytest.approx(3.0, abs=0.3)
    assert said["seconds"] == pytest.approx(5.0, abs=0.6)
    with av.open(str(next(e.path for e in desk.shelf.waiting() if e.sha256 == ref.sha256))) as clip:
        brightest = [int(np.asarray(frame.to_ndarray(format="gray")).max()) for frame in clip.decode(video=0)]
    assert len(brightest) == pytest.approx(50, abs=6)
    assert max(brightest[:10]) < 80, "nobody was there yet"
    assert max(brightest[-10:]) > 160, "the walker's legs"


def test_a_clip_that_cannot_be_made_costs_no_word(tmp_path: Path) -> None:
    def broken(image: Image) -> list[Corners]:
        raise RuntimeError("the network answered nonsense")

    desk = Desk(tmp_path, played(tmp_path, walker(60)), find=broken).run()
    assert_whole(desk.told)
    assert desk.clips == []
    assert (desk.studio.account.made, desk.studio.account.failed) == (0, 1)


def test_a_full_shelf_costs_the_clip_never_the_event(tmp_path: Path) -> None:
    desk = Desk(tmp_path, played(tmp_path, walker(60)))
    desk.studio.shelf = Shelf(tmp_path / "small", quota_bytes=100)
    desk.run()
    assert_whole(desk.told)
    assert desk.clips == []
    assert (desk.studio.account.failed, desk.studio.shelf.dropped) == (1, 1)


def a_take(sha256: str = "ab" * 32) -> Take:
    ref = EvidenceRef(sha256=sha256, kind=EvidenceKind.CLIP, media_type="video/mp4", size_bytes=1, captured_at=NOON)
    return Take(ref, 15.0, 10.0)


class Waiting:
    """A camera of which the clock is ours, and a studio that makes nothing by itself."""

    def __init__(self, folder: Path, most_waiting: int = 8) -> None:
        self.told: list[Event] = []
        self.now = 0.0
        self.studio = Studio(Shelf(folder, quota_bytes=10**6), unsealed, lambda image: (), most_waiting)
        self.films = CameraFilms(from_clip(30.0), self.studio, 3.0, 2.0, self.told.append, lambda: self.now)

    def begin(self, at_s: float, *, films: int = 1) -> list[Event]:
        events = [event() for _ in range(films)]
        self.films.looked(events, [], at_s, (768, 576), 0)
        return events

    def end(self, one: Event, phase: Phase = Phase.ENDED) -> Event | None:
        return self.films.last_word(one.model_copy(update={"revision": 2, "phase": phase}))


def test_a_last_word_waits_only_so_long(tmp_path: Path) -> None:
    desk = Waiting(tmp_path)
    (one,) = desk.begin(5.0)
    assert desk.end(one) is None
    desk.films.close()
    assert not desk.films.idle
    desk.now = LAST_WORD_WAITS_S - 0.1
    desk.films.tick()
    assert desk.told == []
    desk.now = LAST_WORD_WAITS_S
    desk.films.tick()
    (last,) = desk.told
    assert (last.phase, last.evidence, last.revision) == (Phase.ENDED, (), 2)
    assert desk.films.idle
    assert desk.studio.account.shed == 1


def test_what_is_withdrawn_is_told_at_once_and_its_clip_is_not_made(tmp_path: Path) -> None:
    desk = Waiting(tmp_path)
    (one,) = desk.begin(5.0)
    withdrawn = desk.end(one, Phase.WITHDRAWN)
    assert withdrawn is not None and withdrawn.evidence == ()
    desk.films.close()
    desk.studio.start()
    assert eventually(lambda: desk.studio.idle)
    desk.studio.stop()
    assert (desk.studio.account.made, list(tmp_path.iterdir())) == (0, [])


def test_events_that_begin_together_share_a_clip(tmp_path: Path) -> None:
    desk = Waiting(tmp_path)
    first, second = desk.begin(5.0, films=2)
    (third,) = desk.begin(6.5)
    desk.films.close()
    desk.studio.start()
    assert eventually(lambda: desk.studio.account.made == 1)
    desk.studio.stop()
    takes = dict(desk.films.developed())
    assert takes.keys() == {first.event_id, second.event_id, third.event_id}
    assert len({take.ref.sha256 for take in takes.values()}) == 1
    assert desk.films.developed() == []
    assert takes[first.event_id].seconds == pytest.approx(6.5, abs=0.2), "longer, so that the third one is shown too"


def test_a_clip_that_is_ready_before_the_end_goes_with_it(tmp_path: Path) -> None:
    desk = Waiting(tmp_path)
    (one,) = desk.begin(5.0)
    desk.films.close()
    desk.studio.start()
    assert eventually(lambda: desk.studio.account.made == 1)
    desk.studio.stop()
    last = desk.end(one)
    assert last is not None and [ref.kind for ref in last.evidence] == [EvidenceKind.CLIP]
    assert desk.films.developed() == []


def test_where_too_many_wait_a_clip_is_given_up_and_counted(tmp_path: Path) -> None:
    desk = Waiting(tmp_path, most_waiting=2)
    for n in range(4):
        (one,) = desk.begin(4.0 + 3 * n)
        desk.end(one)
    desk.films.close()
    assert desk.studio.account.shed == 2
    assert [one.phase for one in desk.told] == [Phase.ENDED, Phase.ENDED]


def test_a_camera_that_falls_silent_keeps_no_clip_open(tmp_path: Path) -> None:
    desk = Waiting(tmp_path)
    (one,) = desk.begin(5.0)
    desk.now = 1000.0
    desk.films.tick()
    desk.studio.start()
    assert eventually(lambda: desk.studio.account.made == 1)
    desk.studio.stop()
    assert [event_id for event_id, _ in desk.films.developed()] == [one.event_id]


def test_a_clip_that_a_second_event_made_longer_is_waited_for_as_much_longer(tmp_path: Path) -> None:
    desk = Waiting(tmp_path)
    desk.begin(5.0)
    desk.now = 2.0
    desk.begin(7.0)
    desk.now = 8.9  # what the first event wanted has been long over
    desk.films.tick()
    assert not desk.studio._jobs, "two seconds after the second event are still to come, from a camera that is slow"
    desk.now = 9.0
    desk.films.tick()
    (job,) = desk.studio._jobs
    assert (job.told_s, job.to_s) == (5.0, 9.0)


def test_when_the_agent_stops_nothing_is_left_untold(tmp_path: Path) -> None:
    desk = Waiting(tmp_path)
    ends = [desk.begin(5.0 + 3 * n)[0] for n in range(3)]
    assert [desk.end(one) for one in ends] == [None, None, None]
    desk.studio.stop()
    desk.films.give_up()
    assert {one.event_id for one in desk.told} == {one.event_id for one in ends}
    assert desk.films.idle
    late = desk.begin(20.0)[0]
    assert desk.end(late) is not None


@given(
    st.lists(
        st.sampled_from(["begin", "end", "withdraw", "take", "fail", "tick", "late", "developed", "close"]),
        max_size=40,
    )
)
def test_in_whatever_order_things_come_every_last_word_is_told_once_and_a_clip_at_most_once(
    tmp_path_factory: pytest.TempPathFactory, steps: list[str]
) -> None:
    desk = Waiting(tmp_path_factory.getbasetemp() / "laws", most_waiting=100)
    at_s, open_, ended, shown = 4.0, [], [], []  # type: ignore[var-annotated]

    def tell(last: Event | None) -> None:
        if last is not None:
            desk.told.append(last)

    for step in steps:
        match step:
            case "begin":
                at_s = min(at_s + 1.5, 27.0)
                open_ += desk.begin(at_s)
            case "end" | "withdraw" if open_:
                ended.append(open_.pop(0))
                tell(desk.end(ended[-1], Phase.ENDED if step == "end" else Phase.WITHDRAWN))
            case "take" | "fail" if desk.studio._jobs:
                job = desk.studio._jobs.popleft()
                job.order.deliver(a_take() if step == "take" else None)
            case "late":
                desk.now += LAST_WORD_WAITS_S
                desk.films.tick()
            case "tick":
                desk.films.tick()
            case "developed":
                shown += [event_id for event_id, _ in desk.films.developed()]
            case "close":
                desk.films.close()
    desk.films.give_up()
    assert sorted(one.event_id.int for one in desk.told) == sorted(one.event_id.int for one in ended)
    with_clip = shown + [one.event_id for one in desk.told if one.evidence]
    assert len(with_clip) == len(set(with_clip))


def test_an_end_that_waited_when_the_agent_died_is_told_at_the_next_start(tmp_path: Path) -> None:
    outbox = Outbox(tmp_path / "outbox.sqlite3", quota_bytes=10**7, ballast_bytes=4096)
    desk = Waiting(tmp_path / "shelf")
    (one,) = desk.begin(5.0)
    outbox.append(one)
    assert desk.end(one) is None
    outbox.close()  # as kill -9 leaves it
    again = Outbox(tmp_path / "outbox.sqlite3", quota_bytes=10**7, ballast_bytes=4096)
    again.end_left_open(NOON)
    story = [Event.model_validate_json(letter.body) for letter in again.oldest(10, 10**6)]
    again.close()
    assert [(each.revision, each.phase) for each in story] == [(1, Phase.STARTED), (2, Phase.ENDED)]
    assert story[1].reasons[0].code == "edge.restarted"


def test_a_model_that_cannot_see_people_makes_no_clip(tmp_path: Path) -> None:
    room = EvidenceRoom(
        tmp_path, None, quota_bytes=10**6, agent_version="1", clock_offset_s=lambda: 0.0, append=lambda one: None
    )
    assert isinstance(room.films("cam1", 10.0, 5.0), NoFilms)


def test_the_studio_goes_on_after_a_clip_that_failed(tmp_path: Path) -> None:
    calls: list[int] = []
    lock = threading.Lock()

    def sometimes(image: Image) -> list[Corners]:
        with lock:
            calls.append(1)
        if len(calls) == 1:
            raise RuntimeError("once")
        return []

    desk = Waiting(tmp_path)
    desk.studio.find = sometimes
    desk.begin(4.0)
    desk.begin(12.0)
    desk.films.close()
    desk.studio.start()
    assert eventually(lambda: desk.studio.account.made == 1)
    desk.studio.stop()
    assert desk.studio.account.failed == 1
