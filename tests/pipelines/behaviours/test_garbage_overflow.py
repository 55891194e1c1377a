"""Garbage overflow, told in drawn pictures: bags that come one after another, and what is no garbage."""

import numpy as np
import pytest

from tests.pipelines.stage import Picture, Played, Prop, Stage, play, values
from tests.pipelines.world import LAWN, Actor, plan

#: Each covers a hundredth of the picture, a fiftieth of the zone.
BAGS = [
    Prop((340 + 60 * i, 250, 388 + 60 * i, 314), begins=30.0 + 20.0 * i, colour=(40 + 9 * i, 60, 30)) for i in range(5)
]


def at_bins(stage: Stage, until_s: float = 300.0, every_s: float = 10.0, **settings: object) -> Played:
    what = plan("garbage_overflow", **{"longer_than": "2min", "share": 0.05, **settings})
    return play(stage, 0.0, what, zones=(LAWN,), looks_at=np.arange(0.0, until_s, every_s))


def bags(count: int, ends: float = float("inf")) -> Stage:
    return Stage(props=[Prop(bag.box, bag.begins, ends, bag.colour) for bag in BAGS[:count]])


@pytest.mark.parametrize("every_s", [4.0, 10.0])
def test_bag_after_bag_is_told_once_there_is_too_much_for_too_long(every_s: float) -> None:
    played = at_bins(bags(5), every_s=every_s)

    assert [phase for phase in played.phases if phase != "updated"] == ["started"]
    # The third bag, at 70 s, makes it too much; a new thing is one after twenty seconds.
    assert 70.0 + 20.0 + 120.0 <= played.when("started") <= 70.0 + 22.0 + 120.0 + 3.0 * every_s
    said = values(played.events[0][1])
    assert said["lasted_s"] >= said["limit_s"] == 120.0
    assert said["percent"] > said["limit"] == 5.0


def test_one_bag_is_no_overflow_however_long_it_lies() -> None:
    assert at_bins(bags(1), until_s=600.0).events == []


def test_share_says_how_much_is_too_much() -> None:
    assert at_bins(bags(5), share=0.3).events == []
    assert at_bins(bags(1), share=0.01).phases[0] == "started"


def test_when_the_bins_are_emptied_it_is_over() -> None:
    played = at_bins(bags(5, ends=300.0), until_s=450.0)

    assert [phase for phase in played.phases if phase != "updated"] == ["started", "ended"]
    assert 300.0 + 60.0 <= played.when("ended") <= 300.0 + 120.0


def test_what_is_emptied_in_time_is_no_overflow_and_the_next_heap_is_a_new_one() -> None:
    again = [Prop(bag.box, bag.begins + 200.0, float("inf"), bag.colour) for bag in BAGS]
    first = [Prop(bag.box, bag.begins, 150.0, bag.colour) for bag in BAGS]
    played = at_bins(Stage(props=[*first, *again]), until_s=500.0)

    assert [phase for phase in played.phases if phase != "updated"] == ["started"]
    assert played.when("started") >= 270.0 + 20.0 + 120.0


def test_a_heap_is_not_learnt_away_while_it_is_told() -> None:
    played = at_bins(bags(5, ends=3600.0), until_s=3800.0, every_s=20.0)

    assert [phase for phase in played.phases if phase != "updated"] == ["started", "ended"]
    assert played.when("ended") > 3600.0


def test_the_same_bags_at_the_same_spot_every_day_are_garbage_every_day() -> None:
    days = [Prop(bag.box, start, start + 200.0, bag.colour) for start in (30.0, 430.0, 830.0) for bag in BAGS]

    assert at_bins(Stage(props=days), until_s=1250.0).phases.count("started") == 3


def test_what_fills_the_picture_beside_the_zone_does_not_make_blind() -> None:
    """Vans that the model does not see: kept in mind, with cars before the rest, they would pass for another light."""
    vans = [Prop((0, 96 * i, 310, 96 * (i + 1)), 20.0 + 60.0 * i, colour=(150 + 20 * i, 90, 60)) for i in range(4)]
    cars = [Actor(((300.0, x, 475.0), (900.0, x, 475.0)), height=90, label="car") for x in range(25, 310, 45)]
    late = [Prop(bag.box, bag.begins + 370.0, colour=bag.colour) for bag in BAGS]
    alone, beside = (
        at_bins(Stage(actors, [*props, *late]), until_s=700.0) for actors, props in (((), ()), (cars, vans))
    )

    assert beside.when("started") == alone.when("started")


def test_people_and_cars_before_the_bins_are_no_garbage() -> None:
    somebody = [
        Actor(((20.0, 420.0, 330.0), (390.0, 420.0, 330.0)), height=200),
        Actor(((20.0, 540.0, 330.0), (390.0, 540.0, 330.0)), height=200, label="car"),
    ]

    assert at_bins(Stage(somebody)).events == []


def test_a_bin_that_was_taken_away_is_no_garbage() -> None:
    assert at_bins(Stage(props=[Prop((380, 200, 520, 340), ends=60.0)])).events == []


def test_the_sun_on_the_bins_is_no_garbage() -> None:
    def paint(picture: Picture, at_s: float) -> Picture:
        light = np.ones((*picture.shape[:2], 1))
        if at_s >= 50.0:
            light[200:400, 360:560] = 1.6
        return np.clip(picture * light, 0, 255).astype(np.uint8)

    assert at_bins(Stage(light=paint)).events == []
