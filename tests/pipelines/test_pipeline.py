"""The whole chain of one camera: packs that cannot be watched, hours, the end of a stream, bad input."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import numpy as np
import pytest

from models.detections import Detections
from pipelines.behaviour import BehaviourError
from pipelines.behaviours.loitering import Loitering
from pipelines.observation import Observation
from pipelines.pipeline import FrameOutOfOrder, Watch
from pipelines.schedule import ScheduleError
from protocol.events import Event, ModelRef
from tests.pipelines.world import BEGAN, LAWN, Actor, Street, frame, pipeline, plan, watch

INTRUDER = Actor(((0, 639, 300), (3, 480, 300), (900, 480, 300)))
INTRUSION = plan("intrusion")


def test_the_end_of_the_stream_ends_what_is_open_and_says_so() -> None:
    watched = watch([INTRUDER], 6.0, INTRUSION, finish=True)

    assert watched.phases == ["started", "ended"]
    assert watched.codes("ended") == {"lifecycle.stream_over"}
    assert not any(watched.pipeline.finish(7.0, BEGAN + timedelta(seconds=7)))


def test_a_pack_looks_only_in_its_hours_and_ends_its_events_with_them() -> None:
    # The street begins at 20:00 in Shanghai; the pack may look from 20:01 until 20:03.
    hours = plan("intrusion", schedule="20:01-20:03")

    watched = watch([INTRUDER], 240.0, hours, looks_at=np.arange(0.0, 240.0, 0.5))

    assert watched.phases == ["started", "updated", "ended"]
    assert 60.0 <= watched.when("started") <= 63.0
    assert watched.when("ended") == 180.0
    assert watched.codes("ended") == {"lifecycle.schedule_over"}


def test_every_revision_says_the_start_as_it_was_read_first_also_when_the_clock_is_set_meanwhile() -> None:
    street = Street([INTRUDER])
    chain = pipeline([Watch.of(INTRUSION, (LAWN,))], street)

    told = []
    for street.at_s in np.arange(0.0, 140.0, 0.5):
        seen = frame(float(street.at_s))
        jump = timedelta(hours=1) if street.at_s > 100.0 else timedelta(0)
        told += chain.process(replace(seen, captured_at=seen.captured_at + jump))

    assert [event.phase for event in told] == ["started", "updated", "updated"]
    assert len({event.started_at for event in told}) == 1
    assert told[2].observed_at - told[1].observed_at > timedelta(hours=1)


def test_what_another_plan_looks_for_as_before_goes_on_and_the_rest_ends() -> None:
    street = Street([INTRUDER])
    loitering = plan("loitering", zones=(), longer_than="20s")
    lawn = Watch.of(INTRUSION, (LAWN,))
    before = pipeline([lawn, Watch.of(loitering, ())], street)
    told: list[Event] = []
    for street.at_s in np.arange(0.0, 10.0, 0.5):
        told += before.process(frame(float(street.at_s)))
    redrawn = LAWN.model_copy(update={"polygon": ((0.4, 0.0), (1.0, 0.0), (1.0, 1.0), (0.4, 1.0))})
    after = pipeline([Watch.of(INTRUSION, (redrawn,)), Watch.of(loitering, ())], street)
    after.take_over(before)
    told += before.finish(10.0, BEGAN + timedelta(seconds=10), "plan_changed")
    for street.at_s in np.arange(10.0, 30.0, 0.5):
        told += after.process(frame(float(street.at_s)))
    told += after.finish(30.0, BEGAN + timedelta(seconds=30))

    assert [(event.pack, event.phase.value) for event in told] == [
        ("intrusion", "started"), ("intrusion", "ended"), ("intrusion", "started"), ("loitering", "started"),
        ("intrusion", "ended"), ("loitering", "ended"),
    ]  # fmt: skip
    assert told[1].reasons[0].code == "lifecycle.plan_changed"
    # Its clock ran on, for the same person under the same number.
    assert told[3].observed_at - BEGAN < timedelta(seconds=25)
    assert told[3].track == told[0].track


def test_a_pack_whose_rule_fails_is_told_as_blind_and_the_others_look_on(monkeypatch: pytest.MonkeyPatch) -> None:
    street = Street([INTRUDER])
    chain = pipeline([Watch.of(plan("loitering", zones=()), ()), Watch.of(INTRUSION, (LAWN,))], street)
    planted = ArithmeticError("planted")

    def fails(behaviour: Loitering, scene: object) -> list[Observation]:
        raise planted

    told: list[Event] = []
    with monkeypatch.context() as broken:
        broken.setattr(Loitering, "observe", fails)
        for street.at_s in np.arange(0.0, 6.0, 0.5):
            told += chain.process(frame(float(street.at_s)))
        assert [event.pack for event in told] == ["intrusion"]
        assert [kind.kind for kind in chain.broken] == ["loitering"]
        assert chain.failing == {"loitering": planted}
    chain.process(frame(6.0))
    assert chain.broken == ()


def test_a_clock_of_loitering_does_not_run_outside_the_hours() -> None:
    hours = plan("loitering", zones=(), schedule="20:01-21:00", longer_than="60s")

    watched = watch([INTRUDER], 140.0, hours, zones=(), looks_at=np.arange(0.0, 140.0, 0.5))

    assert watched.when("started") >= 110.0


@pytest.mark.parametrize(
    ("bad", "error", "named"),
    [
        (plan("intrusion", objects=["persn"]), BehaviourError, "person"),
        (plan("intrusion", schedule="at night"), ScheduleError, "at night"),
        (plan("intrusion", zones=("草平",)), BehaviourError, "草坪"),
        (plan("intrusion", inside="1s"), BehaviourError, "inside_for"),
    ],
)
def test_a_pack_that_cannot_be_watched_is_refused_before_the_first_frame(
    bad: object, error: type[Exception], named: str
) -> None:
    with pytest.raises(error) as refused:
        pipeline([Watch.of(bad, (LAWN,))], Street([]))  # type: ignore[arg-type]

    assert named in refused.value.text.zh  # type: ignore[attr-defined]
    assert named in refused.value.text.en  # type: ignore[attr-defined]


def test_a_frame_older_than_the_last_one_is_refused() -> None:
    chain = pipeline([Watch.of(INTRUSION, (LAWN,))], Street([]))
    chain.process(frame(5.0))

    chain.process(frame(5.0))
    with pytest.raises(FrameOutOfOrder):
        chain.process(frame(4.9))


def test_a_detector_that_answers_nonsense_raises_no_alarm_and_does_not_stop_the_chain() -> None:
    class Nonsense(Street):
        def detect(self, image: np.ndarray) -> Detections:
            boxes = np.array([[np.nan] * 4, [np.inf, 0, 9, 9], [9e9, 0, 1e10, 9], [500, 400, 500, 400]], np.float32)
            return Detections(boxes, np.full(4, np.nan, np.float32), np.zeros(4, np.int16), self.labels)

    chain = pipeline([Watch.of(INTRUSION, (LAWN,))], Nonsense([]))

    assert [event for i in range(30) for event in chain.process(frame(i * 0.2))] == []
    assert not chain.tracks_alive()
    assert chain.scores() == {"intrusion": 0.0}


def test_the_gate_is_told_to_keep_looking_while_anything_is_tracked_or_open() -> None:
    street = Street([Actor(((0.0, 480, 300), (4.0, 500, 300)))])
    chain = pipeline([Watch.of(INTRUSION, (LAWN,))], street)

    alive = {}
    for street.at_s in np.arange(0.0, 15.0, 0.2):
        chain.process(frame(float(street.at_s)))
        alive[round(float(street.at_s), 1)] = chain.tracks_alive()

    assert alive[0.0], "also a track that is not yet confirmed"
    assert alive[8.6], "the track is forgotten, the event is not yet over"
    assert not alive[14.8]


def test_watches_of_one_camera_do_not_disturb_each_other() -> None:
    street = Street([INTRUDER])
    chain = pipeline(
        [Watch.of(INTRUSION, (LAWN,)), Watch.of(plan("loitering", zones=(), longer_than="5s"), ())], street
    )

    kinds = []
    for street.at_s in np.arange(0.0, 12.0, 0.2):
        kinds += [(event.kind, event.phase.value) for event in chain.process(frame(float(street.at_s)))]

    assert kinds == [("intrusion", "started"), ("loitering", "started")]
    assert chain.scores().keys() == {"intrusion", "loitering"}


def test_an_event_says_which_model_and_settings_looked_and_that_a_scene_is_rendered() -> None:
    street, weights = Street([INTRUDER]), ModelRef(name="coco_street", sha256="0" * 64)
    other = plan("intrusion", inside_for="2s")
    digests = []
    for pack in (INTRUSION, INTRUSION, other):
        chain = pipeline([Watch.of(pack, (LAWN,))], street, models=(weights,), rendered=True)
        events = []
        for street.at_s in np.arange(0.0, 6.0, 0.2):
            events += chain.process(frame(float(street.at_s)))
        assert events[0].models == (weights,)
        assert events[0].rendered
        assert events[0].event_id == UUID(int=1)
        digests.append(events[0].settings_sha256)

    assert digests[0] == digests[1] != digests[2]


def test_a_camera_without_packs_watches_nothing_and_says_so_by_silence() -> None:
    chain = pipeline([], Street([INTRUDER]))

    assert chain.process(frame(0.0)) == []
    assert chain.scores() == {}
    assert len(chain.last_detections) == 1, "the picture can still be annotated"


def test_what_was_seen_last_can_be_drawn_on_the_picture() -> None:
    street = Street([INTRUDER], at_s=4.0)
    chain = pipeline([Watch.of(INTRUSION, (LAWN,))], street)
    chain.process(frame(4.0))

    (track,) = chain.last_tracks
    assert track.box == pytest.approx(tuple(chain.last_detections.xyxy[0]), abs=1e-3)
