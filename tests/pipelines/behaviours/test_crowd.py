"""Crowd, told as how many people stand before a camera, large enough to be seen and too small for it."""

from collections.abc import Sequence
from datetime import timedelta

import numpy as np
import pytest

from pipelines.frame import Frame
from pipelines.pipeline import Watch
from tests.pipelines.stand import Person, Stand, picture, rows, watch_stand
from tests.pipelines.world import BEGAN, LAWN, pipeline, plan

CROWD = plan("crowd", zones=())
RHYTHMS = pytest.mark.parametrize("every_s", [0.1, 0.2, 0.5, 1.0])
LARGE, SMALL = 60.0, 24.0


def steadily(every_s: float, until_s: float = 30.0) -> np.ndarray:
    return np.arange(0.0, until_s, every_s)


@RHYTHMS
@pytest.mark.parametrize("height", [LARGE, SMALL], ids=["seen at a glance", "seen closer only"])
def test_a_crowd_that_is_there_is_found_within_three_seconds(every_s: float, height: float) -> None:
    watched, _ = watch_stand(lambda at_s: rows(30, height), steadily(every_s), CROWD)

    assert watched.phases == ["started"]
    assert watched.when("started") <= 3.0
    (_, started), *_ = watched.events
    assert started.count is not None
    assert 30 <= started.count <= 38
    assert started.zone is None
    assert started.box is not None
    assert started.box.x2 - started.box.x1 > 0.7
    assert started.reasons[0].values["limit"] == 20


@RHYTHMS
def test_a_crowd_that_comes_is_found_within_three_seconds_and_ends_when_it_goes(every_s: float) -> None:
    def people(at_s: float) -> Sequence[Person]:
        return rows(25 if 40.0 <= at_s < 80.0 else 3, LARGE)

    watched, _ = watch_stand(people, steadily(every_s, 110.0), CROWD)

    assert watched.phases == ["started", "ended"]
    assert 40.0 <= watched.when("started") <= 43.0
    assert 88.0 <= watched.when("ended") <= 91.5
    assert watched.events[1][1].reasons[0].code == "lifecycle.gone"


def test_irregular_looks_find_it_too() -> None:
    looks = np.cumsum(np.random.default_rng(11).uniform(0.05, 1.2, 60))

    watched, _ = watch_stand(lambda at_s: rows(25, SMALL), looks, CROWD)

    assert watched.phases == ["started"]


@pytest.mark.parametrize("height", [LARGE, SMALL])
def test_twelve_are_no_crowd_but_leave_a_score(height: float) -> None:
    watched, _ = watch_stand(lambda at_s: rows(12, height), steadily(0.2, 60.0), CROWD)

    assert watched.events == []
    assert 0.4 <= watched.pipeline.scores()["crowd"] < 0.7


def test_a_detector_that_sees_two_in_three_makes_one_event_and_no_noise() -> None:
    dice = np.random.default_rng(1)

    def people(at_s: float) -> Sequence[Person]:
        return [person for person in rows(40, LARGE) if dice.uniform() < 0.67]

    watched, _ = watch_stand(people, steadily(0.2, 60.0), CROWD)

    assert watched.phases[0] == "started"
    assert set(watched.phases[1:]) <= {"updated"}
    assert len(watched.phases) <= 6


def test_a_number_that_trembles_about_the_limit_is_one_event() -> None:
    watched, _ = watch_stand(lambda at_s: rows(14 + round(3 * np.sin(at_s)), LARGE), steadily(0.5, 90.0), CROWD)

    assert watched.phases.count("started") == 1
    assert "ended" not in watched.phases


def test_one_look_that_sees_a_crowd_is_a_flicker() -> None:
    watched, _ = watch_stand(lambda at_s: rows(40 if 9.9 < at_s < 10.1 else 2, LARGE), steadily(0.2, 20.0), CROWD)

    assert watched.events == []


def test_one_closer_look_that_sees_a_crowd_is_looked_at_again() -> None:
    watched, stand = watch_stand(lambda at_s: rows(40 if at_s < 0.1 else 0, SMALL), steadily(0.2, 20.0), CROWD)

    assert watched.events == []
    # One each look, and nine for each of the three closer looks: one for, two against.
    assert stand.looks == 100 + 3 * 9


def test_in_doubt_the_gate_must_let_it_look_again() -> None:
    stand = Stand((), people=lambda at_s: rows(40, SMALL))
    eyes = pipeline([Watch.of(CROWD, ())], stand)

    eyes.process(Frame("cam-1", 0, 0.0, BEGAN, picture()))
    assert eyes.tracks_alive()

    stand.people = lambda at_s: ()
    for at_s in (0.6, 1.2, 1.8):
        eyes.process(Frame("cam-1", 1, at_s, BEGAN + timedelta(seconds=at_s), picture()))
    assert not eyes.tracks_alive()


@pytest.mark.parametrize(
    ("people", "height", "closer_looks"),
    [(0, SMALL, 5), (4, SMALL, 5), (12, LARGE, 5), (12, SMALL, 17), (60, SMALL, 22)],
    ids=["an empty street", "a street", "half a crowd", "half of it far away", "a crowd nobody sees without"],
)
def test_looking_closer_has_its_price_and_no_more(people: int, height: float, closer_looks: int) -> None:
    _, stand = watch_stand(lambda at_s: rows(people, height), steadily(0.5, 240.0), CROWD)

    assert (stand.looks - 480) / 9 <= closer_looks


def test_a_glance_is_trusted_for_a_minute_and_no_longer() -> None:
    near = rows(12, LARGE)
    watched, _ = watch_stand(lambda at_s: [*near, *rows(40 if at_s >= 30 else 0, SMALL)], steadily(0.2, 90.0), CROWD)

    assert watched.phases == ["started"]
    assert 30.0 < watched.when("started") <= 63.0


def test_who_is_seen_at_a_glance_needs_no_closer_look() -> None:
    _, stand = watch_stand(lambda at_s: rows(30, LARGE), steadily(0.5, 120.0), CROWD)

    assert stand.looks == 240


def test_only_who_stands_in_the_zone_counts() -> None:
    in_the_west = [(x, y, h, s) for x, y, h, s in rows(60, SMALL) if x < 310]
    zoned = plan("crowd")

    assert len(in_the_west) >= 20
    assert watch_stand(lambda at_s: in_the_west, steadily(0.2), zoned, (LAWN,))[0].events == []
    watched, _ = watch_stand(lambda at_s: rows(25, SMALL, west=330.0), steadily(0.2), zoned, (LAWN,))
    assert watched.phases == ["started"]
    assert watched.events[0][1].zone == "草坪"


def test_another_limit_is_another_crowd() -> None:
    eight = plan("crowd", zones=(), at_least=8)

    assert watch_stand(lambda at_s: rows(9, LARGE), steadily(0.2), eight)[0].phases == ["started"]
    assert watch_stand(lambda at_s: rows(5, LARGE), steadily(0.2), eight)[0].events == []


def test_the_order_of_the_boxes_makes_no_difference() -> None:
    dice = np.random.default_rng(2)

    def shuffled(at_s: float) -> Sequence[Person]:
        return [tuple(row) for row in dice.permutation(np.array(rows(25, SMALL)))]

    there, _ = watch_stand(lambda at_s: rows(25, SMALL), steadily(0.2), CROWD)
    again, _ = watch_stand(shuffled, steadily(0.2), CROWD)

    assert [(at_s, e.phase, e.count) for at_s, e in there.events] == [
        (at_s, e.phase, e.count) for at_s, e in again.events
    ]


def test_faces_that_are_doubtful_even_closer_do_not_count() -> None:
    assert watch_stand(lambda at_s: rows(60, SMALL, sure=0.3), steadily(0.2), CROWD)[0].events == []
