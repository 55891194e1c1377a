"""Clocks of person and place: who has stayed how long, whatever number the tracker gave."""

import math
from dataclasses import replace

import numpy as np
import pytest

from pipelines.dwell import MOST_STEPS, Place, Stay
from pipelines.scene import Scene
from pipelines.tracking import Tracker
from pipelines.zones import Zone
from tests.pipelines.world import LAWN, Actor, Street, frame

CIRCLE = {"forgives_s": 5.0, "wander": 2.0}


def stays(place: Place, actors: list[Actor], until_s: float, every_s: float = 0.2) -> list[tuple[float, list[Stay]]]:
    street, tracker, out = Street(actors), Tracker(), []
    for at_s in np.arange(0.0, until_s, every_s):
        street.at_s = float(at_s)
        picture = frame(float(at_s))
        found = picture.usable(street.detect(picture.image))
        scene = Scene(picture, tracker.update(float(at_s), found), found)
        out.append((float(at_s), place.staying(scene, scene.seen(("person",)))))
    return out


def longest(history: list[tuple[float, list[Stay]]]) -> float:
    return max((stay.lasted_s for _, now in history for stay in now), default=0.0)


def test_the_clock_runs_from_the_first_sight_and_not_from_confirmation() -> None:
    history = stays(Place(Zone.whole_picture(), **CIRCLE), [Actor(((2.0, 300, 300), (20, 300, 300)))], 12.0)

    assert history[-1][1][0].since_s == pytest.approx(2.0)


def test_somebody_who_walks_into_a_zone_is_in_it_from_the_line_on() -> None:
    # From x = 120 at second 0 to x = 520 at second 8: the line at x = 320 is crossed at second 4.
    history = stays(Place(Zone.from_plan(LAWN), forgives_s=1.0), [Actor(((0, 120, 300), (8, 520, 300)))], 8.0)

    assert history[-1][1][0].since_s == pytest.approx(4.0, abs=0.3)


def test_crossing_the_picture_slowly_is_no_stay() -> None:
    # 600 pixels in 60 seconds: a tenth of a body height a second.
    history = stays(Place(Zone.whole_picture(), **CIRCLE), [Actor(((0, 20, 300), (60, 620, 300)))], 60.0)

    assert longest(history) == pytest.approx(20.0, abs=2.5)


def test_pacing_up_and_down_is_one_stay() -> None:
    path = tuple((2.0 * i, 300.0 + 75.0 * (-1) ** i, 300.0) for i in range(31))

    history = stays(Place(Zone.whole_picture(), **CIRCLE), [Actor(path)], 60.0)

    assert longest(history) == pytest.approx(60.0, abs=1.0)


def test_a_new_number_on_the_same_spot_inherits_the_clock() -> None:
    stander = Actor(((0, 300, 300), (60, 300, 300)), hidden=((20.0, 24.0),))

    history = stays(Place(Zone.whole_picture(), **CIRCLE), [stander], 40.0)

    assert {stay.track.id for _, now in history for stay in now} == {1, 2}
    assert longest(history) == pytest.approx(40.0, abs=0.5)


@pytest.mark.parametrize(
    ("heir", "why"),
    [
        (Actor(((24.0, 360, 300), (60, 360, 300))), "0.6 body heights beside the spot"),
        (Actor(((26.0, 300, 300), (60, 300, 300))), "later than the clock forgives"),
        (Actor(((19.0, 330, 300), (60, 330, 300))), "seen while the first one still was"),
    ],
)
def test_somebody_else_starts_a_clock_of_his_own(heir: Actor, why: str) -> None:
    stander = Actor(((0, 300, 300), (20.0, 300, 300)))

    history = stays(Place(Zone.whole_picture(), **CIRCLE), [stander, heir], 44.0)

    assert longest(history) < 26.0, why


def test_who_was_walking_when_lost_hands_nothing_on() -> None:
    walker = Actor(((0, 300, 300), (20, 300, 300), (21.5, 400, 300)))
    at_that_spot = Actor(((24.0, 400, 300), (60, 400, 300)))

    history = stays(Place(Zone.whole_picture(), **CIRCLE), [walker, at_that_spot], 44.0)

    assert longest(history) < 23.0


def test_who_stepped_over_the_line_and_is_in_sight_hands_nothing_on() -> None:
    beside_the_line = Actor(((0, 325, 300), (19, 325, 300), (19.5, 310, 300), (60, 310, 300)))
    newcomer = Actor(((21, 345, 300), (60, 345, 300)))

    history = stays(Place(Zone.from_plan(LAWN), forgives_s=5.0), [beside_the_line, newcomer], 40.0)

    assert longest(history) < 21.0


def test_who_was_seen_walking_up_to_the_spot_of_somebody_lost_is_somebody_else() -> None:
    lost_inside = Actor(((0, 340, 300), (20, 340, 300)))
    walks_up = Actor(((0, 100, 300), (18, 100, 300), (22.5, 330, 300), (60, 330, 300)))

    history = stays(Place(Zone.from_plan(LAWN), forgives_s=5.0), [lost_inside, walks_up], 40.0)

    assert longest(history) == pytest.approx(20.0, abs=0.4)


def test_a_lost_number_that_comes_back_takes_its_clock_back() -> None:
    # A tracker each: so that the boy, who appears on the spot while the man is hidden, gets a number of his own.
    man = Street([Actor(((0, 300, 300), (60, 300, 300)), hidden=((20.0, 22.5),))])
    boy = Street([Actor(((20.4, 340, 300), (60, 340, 300)))])
    place, trackers, lasted = Place(Zone.whole_picture(), **CIRCLE), (Tracker(), Tracker()), {}
    for at_s in np.arange(0.0, 40.0, 0.2):
        man.at_s = boy.at_s = float(at_s)
        picture = frame(float(at_s))
        mans, boys = (
            tracker.update(picture.at_s, street.detect(picture.image))
            for tracker, street in zip(trackers, (man, boy), strict=True)
        )
        scene = Scene(picture, (*mans, *(replace(t, id=100) for t in boys)), man.detect(picture.image))
        for stay in place.staying(scene, scene.seen(("person",))):
            lasted[stay.track.id, round(picture.at_s, 1)] = stay.lasted_s

    assert lasted[100, 22.0] == pytest.approx(22.0), "taken for the man while he is away"
    assert lasted[1, 39.8] == pytest.approx(39.8), "the man has his clock again"
    assert lasted[100, 39.8] == pytest.approx(19.4), "and the boy one of his own"


def test_stepping_over_the_line_for_a_moment_does_not_end_a_stay_and_for_longer_does() -> None:
    def away(seconds: float) -> Actor:
        back = 20.0 + seconds
        return Actor(
            ((0, 400, 300), (19, 400, 300), (20, 290, 300), (back, 290, 300), (back + 1, 400, 300), (60, 400, 300))
        )

    short = stays(Place(Zone.from_plan(LAWN), forgives_s=5.0), [away(2.0)], 50.0)
    long = stays(Place(Zone.from_plan(LAWN), forgives_s=5.0), [away(9.0)], 50.0)

    assert longest(short) == pytest.approx(49.8, abs=0.3)
    assert longest(long) < 25.0


def test_hours_of_standing_cost_no_more_memory_than_minutes_and_keep_their_beginning() -> None:
    place = Place(Zone.whole_picture(), **CIRCLE)

    history = stays(place, [Actor(((0, 300, 300), (2000, 300, 300)))], 1200.0, every_s=0.5)

    assert history[-1][1][0].since_s == 0.0
    assert len(place._clocks[1].steps) <= MOST_STEPS
    assert math.isfinite(history[-1][1][0].wandered)
