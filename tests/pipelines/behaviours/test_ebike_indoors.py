"""E-bikes indoors, told as what bikes do about a hall: pushed in, left there, past the door, hidden by who pushes."""

import numpy as np
import pytest

from packs.plans import pack_plan
from packs.shelf import find_pack, load_shelf
from pipelines.behaviour import BehaviourError, build
from pipelines.pipeline import Watch
from pipelines.zones import Zone
from protocol.hazards import Severity
from tests.pipelines.stage import values
from tests.pipelines.world import (
    LAWN,
    Actor,
    Street,
    Watched,
    found,
    frame,
    pipeline,
    plan,
    watch,
)

HALL = LAWN
#: Through the door at second 3, put down at 8, taken out again from 60 on.
PUSHED_IN = ((0.0, 100.0, 300.0), (3.0, 320.0, 300.0), (8.0, 500.0, 300.0), (60.0, 500.0, 300.0), (66.0, 100.0, 300.0))


def bike(*path: tuple[float, float, float], label: str = "bicycle", **more: object) -> Actor:
    return Actor(path, height=80, label=label, **more)  # type: ignore[arg-type]


def in_hall(*actors: Actor, until_s: float = 90.0, every_s: float = 0.2, **settings: object) -> Watched:
    what = plan("ebike_indoors", **settings)
    return watch(actors, until_s, what, zones=(HALL,), looks_at=np.arange(0.0, until_s, every_s))


@pytest.mark.parametrize("every_s", [0.1, 0.2, 0.5, 1.0])
def test_a_bike_that_is_pushed_in_is_told_soon_and_for_as_long_as_it_is_there(every_s: float) -> None:
    watched = in_hall(bike(*PUSHED_IN), every_s=every_s)

    assert [phase for phase in watched.phases if phase != "updated"] == ["started", "ended"]
    assert 8.0 <= watched.when("started") <= 11.5, "five seconds after it came through the door"
    assert 76.0 <= watched.when("ended") <= 82.0, "out at 63, and the patience"
    said = values(watched.events[0][1])
    assert said["stayed_s"] >= said["limit_s"] == 5.0


def test_who_passes_the_open_door_is_let_pass() -> None:
    passing = [bike((t, 20.0, 300.0), (t + 1.5, 340.0, 300.0), (t + 3.0, 20.0, 300.0)) for t in (0.0, 20.0, 40.0)]

    assert in_hall(*passing).events == []


def test_a_bike_outside_the_hall_is_nobodys_business() -> None:
    assert in_hall(bike((0.0, 200.0, 300.0), (80.0, 200.0, 300.0))).events == []


def test_now_a_bicycle_now_a_motorcycle_is_one_bike_and_one_event() -> None:
    changes = np.arange(4.0, 60.0, 2.0)
    as_bicycle = bike(*PUSHED_IN, hidden=tuple((t, t + 1.0) for t in changes))
    as_motorcycle = bike(*PUSHED_IN, label="motorcycle", hidden=tuple((t + 1.0, t + 2.0) for t in changes))

    watched = in_hall(as_bicycle, as_motorcycle)

    assert [phase for phase in watched.phases if phase != "updated"] == ["started", "ended"]
    assert 8.0 <= watched.when("started") <= 11.5
    assert {event.count for _, event in watched.events} == {1}


def test_who_pushes_it_hides_it_and_the_clock_runs_on() -> None:
    hidden = ((4.0, 6.5), (7.5, 10.0))

    watched = in_hall(bike(*PUSHED_IN, hidden=hidden), until_s=40.0)

    assert watched.phases == ["started"]
    assert 8.0 <= watched.when("started") <= 12.0


def test_hidden_for_longer_than_is_forgiven_the_clock_begins_anew() -> None:
    watched = in_hall(bike(*PUSHED_IN, hidden=((4.5, 20.0),)), until_s=40.0)

    assert 24.5 <= watched.when("started") <= 28.0


def test_two_bikes_are_one_event_for_two() -> None:
    second = bike((10.0, 600.0, 200.0), (80.0, 600.0, 200.0))

    watched = in_hall(bike((0.0, 400.0, 300.0), (80.0, 400.0, 300.0)), second, until_s=60.0)

    assert watched.phases.count("started") == 1
    assert watched.events[-1][1].count == 2


def test_a_person_and_a_bike_that_nobody_is_sure_of_are_none() -> None:
    person = Actor(((0.0, 500.0, 300.0), (60.0, 500.0, 300.0)))
    shadow = bike((0.0, 400.0, 300.0), (60.0, 400.0, 300.0), confidence=0.3)

    assert in_hall(person, shadow, until_s=60.0).events == []


def test_boxes_that_are_no_numbers_are_nothing() -> None:
    class Broken(Street):
        def detect(self, image: np.ndarray) -> object:  # type: ignore[override]
            return found(
                [((np.nan, 200.0, 540.0, 300.0), 0.9, "bicycle"), ((460.0, 300.0, np.inf, 220.0), 0.9, "bicycle")]
            )

    looking = pipeline([Watch.of(plan("ebike_indoors"), (HALL,))], Broken(()))

    assert [event for at_s in np.arange(0.0, 20.0, 0.2) for event in looking.process(frame(float(at_s)))] == []


def test_the_pack_watches_a_drawn_hall_on_trial() -> None:
    pack = find_pack("ebike_indoors", load_shelf())

    assert pack.eyes is not None
    assert pack.eyes.zone == "required"
    assert not pack.eyes.proven
    assert pack.brain.severity is Severity.MAJOR
    watched = watch([bike(*PUSHED_IN)], 40.0, pack_plan(pack, ("草坪",)), zones=(HALL,))
    assert watched.phases == ["started"]
    assert watched.events[0][1].pack == "ebike_indoors"


def test_a_line_is_no_hall() -> None:
    with pytest.raises(BehaviourError) as refused:
        build(plan("ebike_indoors"), (Zone("线", ((0.1, 0.5), (0.9, 0.5))),))

    assert "线" in refused.value.text.zh
