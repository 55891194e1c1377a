"""Blocked lane, told as what vehicles do in a drawn fire lane: park, pass, queue, swap numbers, hide."""

import numpy as np
import pytest

from pipelines.behaviour import BehaviourError, build
from pipelines.zones import Zone
from tests.pipelines.stage import values
from tests.pipelines.world import LAWN, Actor, Watched, plan, watch

#: The right half of the picture is the lane.
PLAN = plan("blocked_lane", objects=["car"], longer_than="60s")


def car(*path: tuple[float, float, float], hidden: tuple[tuple[float, float], ...] = ()) -> Actor:
    return Actor(path, hidden=hidden, height=80, label="car")


#: Drives in from the left, stands from second 5 to 100, drives off.
PARKED = ((0.0, 20.0, 300.0), (5.0, 480.0, 300.0), (100.0, 480.0, 300.0), (104.0, 620.0, 300.0))


def in_lane(*actors: Actor, until_s: float = 140.0, every_s: float = 0.2, **settings: object) -> Watched:
    what = plan("blocked_lane", **{"objects": ["car"], "longer_than": "60s", **settings})
    return watch(actors, until_s, what, zones=(LAWN,), looks_at=np.arange(0.0, until_s, every_s))


@pytest.mark.parametrize("every_s", [0.1, 0.2, 0.5, 1.0])
def test_a_car_that_stands_longer_than_a_stop_is_one_event_by_wall_time(every_s: float) -> None:
    watched = in_lane(car(*PARKED), every_s=every_s)

    assert [phase for phase in watched.phases if phase != "updated"] == ["started", "ended"]
    assert 64.0 <= watched.when("started") <= 70.0
    _, started = watched.events[0]
    said = values(started)
    assert said["stood_s"] >= said["limit_s"] == 60.0
    assert said["count"] == 1
    assert 0.5 < said["percent"] < 10.0, "a car of 32 by 80 pixels in half of the picture"


def test_something_before_it_and_a_new_number_do_not_restart_the_clock() -> None:
    watched = in_lane(car(*PARKED, hidden=((20.0, 22.0), (35.0, 45.0))), until_s=90.0)

    assert watched.phases == ["started"]
    assert watched.events[0][1].track != 1, "the number did change"
    assert 64.0 <= watched.when("started") <= 72.0


def test_who_drives_through_is_let_through() -> None:
    stream = [car((t, 20.0, 300.0), (t + 6.0, 630.0, 300.0)) for t in np.arange(0.0, 120.0, 8.0)]

    assert in_lane(*stream).events == []


def test_a_queue_that_moves_up_is_not_parked() -> None:
    # Fifty seconds at each of three places, a car's length apart.
    queue = car((0, 330, 300), (50, 330, 300), (52, 430, 300), (102, 430, 300), (104, 530, 300), (154, 530, 300))

    assert in_lane(queue, until_s=160.0).events == []


def test_a_short_stop_is_allowed() -> None:
    stop = car((0.0, 20.0, 300.0), (5.0, 480.0, 300.0), (55.0, 480.0, 300.0), (59.0, 620.0, 300.0))

    assert in_lane(stop).events == []


def test_who_parks_beside_the_lane_does_not_block_it() -> None:
    assert in_lane(car((0.0, 150.0, 300.0), (130.0, 150.0, 300.0))).events == []


def test_two_cars_are_one_event_for_two_and_a_car_taken_for_two_things_is_one() -> None:
    second = car((10.0, 600.0, 200.0), (130.0, 600.0, 200.0))
    watched = in_lane(car((0.0, 400.0, 300.0), (130.0, 400.0, 300.0)), second, until_s=130.0)

    assert watched.phases.count("started") == 1
    assert watched.events[-1][1].count == 2

    again = Actor(((0.0, 402.0, 300.0), (130.0, 402.0, 300.0)), height=81, label="dog")
    both = in_lane(car((0.0, 400.0, 300.0), (130.0, 400.0, 300.0)), again, until_s=100.0, objects=["car", "dog"])

    assert [event.count for _, event in both.events][-1] == 1


def test_a_person_who_stands_there_is_no_vehicle() -> None:
    assert in_lane(Actor(((0.0, 480.0, 300.0), (130.0, 480.0, 300.0)))).events == []


def test_a_line_is_no_lane() -> None:
    line = Zone("线", ((0.1, 0.5), (0.9, 0.5)))

    with pytest.raises(BehaviourError) as refused:
        build(PLAN, (line,))

    assert "线" in refused.value.text.zh
