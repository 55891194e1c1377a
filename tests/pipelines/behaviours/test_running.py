"""People running, told as what happens in a square: they walk, they run, they ride, and the camera shakes."""

from collections.abc import Callable, Sequence
from datetime import timedelta

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from models.detections import Detections
from packs.plans import pack_plan
from packs.shelf import find_pack, load_shelf
from pipelines.frame import Frame
from pipelines.pipeline import Watch
from tests.pipelines.stage import ground, values
from tests.pipelines.world import (
    BEGAN,
    HEIGHT,
    LAWN,
    WIDTH,
    Actor,
    Street,
    Watched,
    found,
    frame,
    pipeline,
    plan,
    watch,
)

TALL = 60.0


def runner(row: int, pace: float, *, begins: float = 1.0, to_the_left: bool = False, **more: object) -> Actor:
    """Across the picture at `pace` body heights a second."""
    west, east, y = 15.0, 625.0, 150.0 + 70.0 * row
    start, end = (east, west) if to_the_left else (west, east)
    return Actor(((begins, start, y), (begins + 610.0 / (pace * TALL), end, y)), height=TALL, **more)  # type: ignore[arg-type]


def square(*actors: Actor, until_s: float = 12.0, every_s: float = 0.2, **settings: object) -> Watched:
    what = plan("running", zones=(), **settings)
    return watch(actors, until_s, what, zones=(), looks_at=np.arange(0.0, until_s, every_s))


@pytest.mark.parametrize("every_s", [0.1, 0.2, 0.25])
@pytest.mark.parametrize("pace", [2.0, 2.5, 3.5, 5.0])
def test_four_who_run_are_told_within_two_seconds_also_where_the_tracker_cannot_follow(
    pace: float, every_s: float
) -> None:
    watched = square(*(runner(row, pace, to_the_left=row % 2 == 1) for row in range(4)), every_s=every_s)

    assert [phase for phase in watched.phases if phase != "updated"] == ["started", "ended"]
    assert 1.75 <= watched.when("started") <= 3.0
    _, started = watched.events[0]
    assert started.count == 4
    assert values(started)["pace"] == pytest.approx(pace, rel=0.1)


@pytest.mark.parametrize("every_s", [0.1, 0.2, 0.5, 1.0])
def test_people_who_walk_however_briskly_are_left_in_peace(every_s: float) -> None:
    walkers = [runner(row, pace, to_the_left=row % 2 == 1) for row, pace in enumerate((0.8, 1.0, 1.2, 1.5))]

    assert square(*walkers, until_s=20.0, every_s=every_s).events == []


def test_two_joggers_are_no_panic_but_the_third_makes_it_one() -> None:
    assert square(runner(0, 2.5), runner(1, 2.5)).events == []
    assert square(runner(0, 2.5), runner(1, 2.5), runner(2, 2.5)).phases[0] == "started"


def test_who_runs_one_after_the_other_does_not_run_together() -> None:
    assert square(*(runner(row % 4, 3.0, begins=1.0 + 4.5 * row) for row in range(6)), until_s=30.0).events == []


def test_walkers_who_break_into_a_run_are_told() -> None:
    paths = [
        ((0.0, 40.0, y), (4.0, 40.0 + 4 * 0.8 * TALL, y), (6.5, 40.0 + (3.2 + 2.5 * 2.4) * TALL, y))
        for y in (150.0, 260.0, 370.0)
    ]

    watched = square(*(Actor(path, height=TALL) for path in paths))

    assert watched.phases[0] == "started"
    assert 4.75 <= watched.when("started") <= 6.6


def test_runners_hidden_in_turn_for_a_look_are_still_told() -> None:
    hidden = [tuple((t, t + 0.2) for t in np.arange(1.6 + 0.3 * row, 6.0, 1.2)) for row in range(4)]

    watched = square(*(runner(row, 2.4, hidden=hidden[row]) for row in range(4)))

    assert watched.phases[0] == "started"


@pytest.mark.parametrize("missed", [0.2, 0.4, 0.6])
@pytest.mark.parametrize("seed", [1, 4, 5])
def test_a_crowd_in_which_numbers_wander_from_neighbour_to_neighbour_does_not_run(seed: int, missed: float) -> None:
    """They stand side by side in three rows, and every look overlooks many of them."""
    luck = np.random.default_rng(seed)
    looks = np.arange(0.0, 10.0, 0.2)
    crowd = [
        Actor(
            ((0.0, x, y), (10.0, x, y)),
            height=TALL,
            hidden=tuple((t, t + 0.2) for t in looks if luck.random() < missed),
        )
        for y in (200.0, 260.0, 320.0)
        for x in np.arange(100.0, 540.0, 35.0)
    ]

    assert square(*crowd, until_s=10.0).events == []


def test_a_column_that_marches_in_step_does_not_run() -> None:
    """Each stands where the next one stood a look ago: the wrong pairing would be a sprint."""
    column = [
        Actor(((0.0, x, 300.0), (20.0, x + 20 * 0.8 * TALL, 300.0)), height=TALL)
        for x in np.arange(-900.0, 600.0, 40.0)
    ]

    assert square(*column, until_s=18.0, at_least=1).events == []


def test_who_is_carried_does_not_run() -> None:
    def cyclist(row: int, flickers: bool) -> tuple[Actor, Actor]:
        rider = runner(row, 3.0)
        gone = tuple((t, t + 0.6) for t in np.arange(1.8, 8.0, 1.2)) if flickers else ()
        wheels = tuple((t, x, y + 6.0) for t, x, y in rider.path)
        return rider, Actor(wheels, height=TALL, label="bicycle", hidden=gone)

    assert square(*(one for row in range(4) for one in cyclist(row, flickers=False))).events == []
    assert square(*(one for row in range(4) for one in cyclist(row, flickers=True))).events == []


def test_who_runs_past_parked_bicycles_runs() -> None:
    parked = [
        Actor(((0.0, x, 364.0), (12.0, x, 364.0)), height=50.0, label="bicycle") for x in np.arange(40.0, 600.0, 60.0)
    ]

    assert square(*(runner(row, 2.5) for row in range(1, 4)), *parked).phases[0] == "started"


def test_only_the_zone_counts() -> None:
    west = [Actor(((1.0, 10.0, y), (3.0, 10.0 + 5.0 * TALL, y)), height=TALL) for y in (150.0, 220.0, 290.0)]

    assert watch(west, 8.0, plan("running"), zones=(LAWN,)).events == []
    assert square(*west).phases[0] == "started"


def test_boxes_that_are_no_numbers_are_nothing() -> None:
    class Broken(Street):
        def detect(self, image: NDArray[np.uint8]) -> Detections:
            x = 15.0 + 150.0 * self.at_s
            return found([((x, np.nan, x + 24.0, y), 0.9, "person") for y in (200.0, 300.0, 400.0)])

    broken = Broken(())
    looking = pipeline([Watch.of(plan("running", zones=()), ())], broken)
    for at_s in np.arange(0.0, 4.0, 0.2):
        broken.at_s = float(at_s)
        assert looking.process(frame(float(at_s))) == []


def filmed(actors: Sequence[Actor], camera: Callable[[float], tuple[float, float]], until_s: float) -> list[str]:
    """The phases told of a square that stands still, seen by a camera that looks (x, y) pixels aside."""
    view = cv2.copyMakeBorder(ground(), 200, 200, 900, 900, cv2.BORDER_REFLECT)

    class Looking(Street):
        def detect(self, image: NDArray[np.uint8]) -> Detections:
            dx, dy = camera(self.at_s)
            seen = [(actor.box(self.at_s), actor.confidence) for actor in self.actors]
            rows = [((b[0] - dx, b[1] - dy, b[2] - dx, b[3] - dy), sure, "person") for b, sure in seen if b is not None]
            return found(rows)

    street = Looking(actors)
    looking = pipeline([Watch.of(plan("running", zones=()), ())], street)
    phases = []
    for index, at_s in enumerate(np.arange(0.0, until_s, 0.2).tolist()):
        street.at_s = at_s
        dx, dy = (round(v) for v in camera(at_s))
        image = np.ascontiguousarray(view[200 + dy : 200 + dy + HEIGHT, 900 + dx : 900 + dx + WIDTH])
        sample = Frame("cam-1", index, at_s, BEGAN + timedelta(seconds=at_s), image)
        phases += [event.phase.value for event in looking.process(sample)]
    return phases


def test_a_camera_that_turns_or_shakes_makes_nobody_run() -> None:
    standing = [
        Actor(((0.0, x, y), (8.0, x, y)), height=TALL) for x in (100.0, 300.0, 500.0, 700.0) for y in (200.0, 400.0)
    ]

    assert filmed(standing, lambda at_s: (130.0 * max(0.0, at_s - 2.0), 0.0), 6.0) == []
    assert filmed(standing, lambda at_s: (60.0 * np.sin(9.0 * at_s), 30.0 * np.sin(14.0 * at_s)), 8.0) == []


def test_the_same_square_with_a_camera_that_stands_still_tells_of_those_who_run() -> None:
    running = [runner(row, 2.5) for row in range(4)]

    assert filmed(running, lambda at_s: (0.0, 0.0), 6.0)[0] == "started"


def test_the_pack_is_on_trial() -> None:
    pack = find_pack("running", load_shelf())

    assert pack.eyes is not None
    assert not pack.eyes.proven
    watched = watch([runner(row, 2.5) for row in range(4)], 12.0, pack_plan(pack, ()), zones=())
    assert watched.phases[0] == "started"
    assert watched.events[0][1].pack == "running"
