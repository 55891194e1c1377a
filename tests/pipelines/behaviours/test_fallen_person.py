"""A fallen person, told as bodies that stand, sit, bend, lie down and fall before a camera."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from models.detections import Detections
from pipelines.bodies import Bodies
from pipelines.falling import Glimpse, fall_of
from pipelines.pipeline import Pipeline, Watch
from tests.pipelines.world import Watched, frame, ids, plan

STREET = ("person", "bed", "couch", "bench")
POSTURES = ("fallen", "sitting", "standing")
#: How somebody is held: width and height, and what the posture's model says of it.
STANDS, SITS, BENDS, LIES = (60, 200, 2), (80, 140, 1), (120, 130, 0), (200, 60, 0)
Held = tuple[int, int, int]
#: From this second on: held so, feet at (x, y); None is nobody.
Script = Sequence[tuple[float, Held | None, float, float]]
FLOOR = 400.0


@dataclass
class Room:
    """One body by a script, and the two detectors; the street's is blind to it in `lost` seconds."""

    script: Script
    bed: tuple[float, float, float, float] | None = None
    lost: tuple[float, float] = (1e9, 1e9)
    at_s: float = 0.0
    looked: list[float] = field(default_factory=list)

    def box(self) -> tuple[Held, tuple[float, float, float, float]] | None:
        now = [row for row in self.script if row[0] <= self.at_s + 1e-9]
        if not now or now[-1][1] is None:
            return None
        _, held, x, y = now[-1]
        assert held is not None
        return held, (x - held[0] / 2, y - held[1], x + held[0] / 2, y)


@dataclass
class Eye:
    room: Room
    labels: tuple[str, ...]

    def detect(self, image: NDArray[np.uint8]) -> Detections:
        seen, rows = self.room.box(), []
        hidden = self.room.lost[0] <= self.room.at_s < self.room.lost[1]
        if self.labels == POSTURES:
            self.room.looked.append(self.room.at_s)
        if seen is not None and not hidden:
            held, box = seen
            rows.append((box, 0.7, 0 if self.labels == STREET else held[2]))
        if self.room.bed is not None and self.labels == STREET:
            rows.append((self.room.bed, 0.6, 1))
        return Detections(
            np.array([b for b, _, _ in rows], np.float32).reshape(-1, 4),
            np.array([c for _, c, _ in rows], np.float32),
            np.array([n for _, _, n in rows], np.int16),
            self.labels,
        )


def watched(room: Room, until_s: float, every_s: float = 0.2, **settings: object) -> Watched:
    watch = Watch.of(plan("fallen_person", zones=(), **settings), ())
    eyes = {"posture": Eye(room, POSTURES)}
    found = Watched(Pipeline("cam-1", [watch], Eye(room, STREET), new_id=ids(), specialists=eyes))
    for at_s in np.arange(0.0, until_s, every_s):
        room.at_s = float(at_s)
        found.events += [(float(at_s), event) for event in found.pipeline.process(frame(float(at_s)))]
    return found


def test_who_falls_and_stays_lying_is_told_within_four_seconds_with_the_numbers() -> None:
    found = watched(Room([(0, STANDS, 300, FLOOR), (5, BENDS, 320, FLOOR), (5.6, LIES, 340, FLOOR)]), 12.0)

    assert found.phases == ["started"]
    assert 5.6 <= found.when("started") <= 9.0
    event = found.events[0][1]
    assert (event.kind, event.count) == ("fall", 1)
    reason = event.reasons[0]
    assert reason.code == "fallen_person.fell"
    assert reason.values["dropped"] >= 40 and reason.values["took_s"] <= 2.4 and reason.values["lay"] >= 60


@given(st.floats(0.42, 1.5))
def test_somebody_far_away_or_near_falls_as_well(scale: float) -> None:
    stands, lies = ((round(w * scale), round(h * scale), posture) for w, h, posture in (STANDS, LIES))
    found = watched(Room([(0, stands, 300, FLOOR), (5, lies, 340, FLOOR)]), 12.0)
    assert found.phases == ["started"]
    assert 5.0 <= found.when("started") <= 9.0


def test_who_is_too_small_for_anybody_to_tell_the_posture_is_not_judged() -> None:
    stands, lies = ((w // 6, h // 6, posture) for w, h, posture in (STANDS, LIES))
    assert watched(Room([(0, stands, 300, FLOOR), (5, lies, 340, FLOOR)]), 30.0).events == []


@given(st.floats(0.0, 0.4), st.sampled_from([0.1, 0.2, 0.3]))
def test_a_fall_is_told_whenever_the_posture_was_last_asked(shift_s: float, every_s: float) -> None:
    script = [(0, STANDS, 300, FLOOR), (3 + shift_s, LIES, 340, FLOOR)]
    assert watched(Room(script), 9.0, every_s).phases == ["started"]


def test_who_lies_unseen_by_both_models_for_a_moment_has_not_got_up() -> None:
    script = [(0, STANDS, 300, FLOOR), (5, LIES, 340, FLOOR)]
    assert watched(Room(script, lost=(5.6, 8.0)), 12.0).phases == ["started"]


def test_sitting_down_squatting_and_picking_up_are_no_falls() -> None:
    script = [
        (0, STANDS, 300, FLOOR), (4, SITS, 300, FLOOR), (8, STANDS, 300, FLOOR),
        (10, BENDS, 300, FLOOR), (11, STANDS, 300, FLOOR), (13, BENDS, 300, FLOOR), (14.2, SITS, 300, FLOOR),
    ]  # fmt: skip
    assert watched(Room(script), 25.0).events == []


def test_who_lies_down_in_two_steps_on_a_bed_sleeps() -> None:
    script = [(0, STANDS, 300, FLOOR), (4, SITS, 300, FLOOR), (8, LIES, 340, FLOOR - 60)]
    assert watched(Room(script, bed=(200, 250, 500, 400)), 60.0).events == []


@dataclass
class LiesDown(Room):
    """Somebody who sits, and from the fifth second on comes down evenly until he lies."""

    takes_s: float = 2.2

    def box(self) -> tuple[Held, tuple[float, float, float, float]]:
        way = min(1.0, max(0.0, (self.at_s - 5.0) / self.takes_s))
        wide, tall = (round(a + way * (b - a)) for a, b in zip(SITS[:2], LIES[:2], strict=True))
        return (wide, tall, 1 if way < 0.7 else 0), (340 - wide / 2, FLOOR - tall, 340 + wide / 2, FLOOR)


def test_who_lies_down_evenly_on_a_mat_did_not_fall_and_is_told_only_after_the_longer_time() -> None:
    found = watched(LiesDown([]), 30.0)
    assert "fallen_person.lying" in found.codes("started")
    assert found.when("started") >= 20.0


def test_who_drops_onto_a_bed_fell_and_who_lies_down_on_it_did_not() -> None:
    bed = (200.0, 250.0, 500.0, 420.0)
    assert watched(LiesDown([], bed=bed, takes_s=1.2), 30.0).events == []
    dropped = watched(Room([(0, STANDS, 300, FLOOR), (5, LIES, 340, FLOOR)], bed=bed), 12.0)
    assert "fallen_person.fell" in dropped.codes("started")


def test_who_lies_on_the_ground_without_having_been_seen_falling_is_told_after_longer() -> None:
    found = watched(Room([(0, LIES, 340, FLOOR)]), 40.0, already_lying="15s")

    assert found.phases == ["started"]
    assert 15.0 <= found.when("started") <= 17.0
    assert found.codes("started") >= {"fallen_person.lying"}


def test_it_is_over_when_he_gets_up() -> None:
    script = [(0, STANDS, 300, FLOOR), (3, LIES, 340, FLOOR), (9, STANDS, 340, FLOOR), (12, None, 0, 0)]
    assert watched(Room(script), 30.0).phases == ["started", "ended"]


def test_the_posture_is_asked_only_where_somebody_is_and_when_its_sweep_comes_round() -> None:
    empty = Room([(0, None, 0, 0)])
    watched(empty, 20.0)
    assert len(empty.looked) <= 5
    busy = Room([(0, STANDS, 300, FLOOR)])
    watched(busy, 20.0)
    assert len(busy.looked) >= 40


def test_while_somebody_lies_the_gate_must_keep_looking() -> None:
    found = watched(Room([(0, STANDS, 300, FLOOR), (3, LIES, 340, FLOOR)]), 6.0)
    assert found.pipeline.tracks_alive()


boxes = st.tuples(*(st.floats(1.0, 600.0),) * 4).map(
    lambda v: (min(v[0], v[2]), min(v[1], v[3]), max(v[0], v[2]) + 1, max(v[1], v[3]) + 1)
)
glimpses = st.builds(Glimpse, at_s=st.just(0.0), box=boxes, fallen=st.floats(0, 1), upright=st.floats(0, 1))


@given(st.lists(st.lists(glimpses, max_size=4), max_size=12))
def test_no_body_is_doubled_or_older_than_its_memory(looks: list[list[Glimpse]]) -> None:
    bodies = Bodies()
    for number, found in enumerate(looks):
        at_s = number * 0.5
        bodies.update(at_s, [Glimpse(at_s, g.box, g.fallen, g.upright) for g in found])
        assert len({body.id for body in bodies}) == len(bodies)
        for body in bodies:
            assert body.last.at_s == at_s
            assert 0.0 <= body.last.lying <= 1.0
            assert at_s - body.glimpses[0].at_s <= 8.0


def test_a_fall_needs_somebody_who_was_taller_a_moment_ago() -> None:
    lying = Glimpse(10.0, (100, 340, 300, 400), 0.7, 0.0)
    long_ago = Glimpse(5.0, (150, 200, 210, 400), 0.0, 0.8)
    just_now = Glimpse(9.2, (150, 200, 210, 400), 0.0, 0.8)
    assert fall_of([lying]) is None
    assert fall_of([long_ago, lying]) is None
    fall = fall_of([just_now, lying])
    assert fall is not None and fall.dropped == 0.7
