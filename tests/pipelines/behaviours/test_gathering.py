"""Gathering, told as people who stand about before a camera nobody drew a zone for."""

import numpy as np
import pytest

from tests.pipelines.world import LAWN, Actor, Watched, plan, watch

GATHERING = plan("gathering", zones=())


def stander(number: int, until_s: float = 60.0, **more: object) -> Actor:
    """One of a row of people, half a body height apart, who are there from the beginning."""
    x = 200.0 + 45.0 * number
    return Actor(((0, x, 300), (until_s, x, 300)), **more)  # type: ignore[arg-type]


def looked_at(*actors: Actor, until_s: float = 60.0, every_s: float = 0.2, what: object = GATHERING) -> Watched:
    return watch(actors, until_s, what, zones=(), looks_at=np.arange(0.0, until_s, every_s))  # type: ignore[arg-type]


@pytest.mark.parametrize("every_s", [0.1, 0.2, 0.5, 1.0])
def test_five_who_stand_together_for_half_a_minute_are_a_gathering(every_s: float) -> None:
    watched = looked_at(*(stander(n) for n in range(5)), every_s=every_s)

    assert watched.phases == ["started"]
    assert 30.0 <= watched.when("started") <= 34.0
    values = watched.events[0][1].reasons[0].values
    assert (values["count"], values["least"], values["limit_s"]) == (5.0, 5.0, 30.0)
    assert values["lasted_s"] >= 30.0


def test_irregular_looks_count_wall_time() -> None:
    looks = np.cumsum(np.random.default_rng(5).uniform(0.05, 1.5, 75))

    watched = watch([stander(n) for n in range(5)], 60.0, GATHERING, zones=(), looks_at=looks)

    assert watched.phases == ["started"]
    assert 30.0 <= watched.when("started") <= 36.0


def test_four_are_no_gathering() -> None:
    watched = looked_at(*(stander(n) for n in range(4)))

    assert watched.events == []


def test_twenty_five_seconds_are_no_gathering_but_leave_a_score() -> None:
    watched = looked_at(*(stander(n, 25.0) for n in range(5)))

    assert watched.events == []
    assert 0.5 < watched.pipeline.scores()["gathering"] < 0.75


def test_five_who_stand_apart_are_no_gathering() -> None:
    scattered = [Actor(((0, x, y), (60, x, y))) for x, y in ((60, 150), (320, 150), (580, 150), (60, 470), (580, 470))]

    assert looked_at(*scattered).events == []


def test_a_group_that_walks_through_is_no_gathering() -> None:
    walkers = [
        Actor(((0, 10 + 45 * n, 300), (45, 400 + 45 * n, 300), (60, 400 + 45 * n, 300)), height=25) for n in range(5)
    ]

    assert looked_at(*walkers, until_s=45.0).events == []


def test_people_who_pass_one_after_another_never_add_up() -> None:
    passing = [Actor(((t, 5, 300 + t % 3 * 20), (t + 6, 635, 300 + t % 3 * 20))) for t in np.arange(0.0, 60.0, 1.0)]

    assert looked_at(*passing, until_s=66.0).events == []


def test_a_changed_number_and_a_hidden_neighbour_do_not_restart_the_clock() -> None:
    hidden = [((8.0 + 5.0 * n, 12.5 + 5.0 * n),) for n in range(5)]

    watched = looked_at(*(stander(n, hidden=hidden[n]) for n in range(5)))

    assert watched.phases[0] == "started"
    assert 30.0 <= watched.when("started") <= 37.0


def test_some_may_go_and_others_come() -> None:
    leaves = [Actor(((0, 200 + 45 * n, 300), (20, 200 + 45 * n, 300), (24, 5, 300))) for n in range(2)]
    come = [Actor(((10, 635, 300), (14, 420 + 45 * n, 300), (60, 420 + 45 * n, 300))) for n in range(2)]

    watched = looked_at(*leaves, *(stander(n + 2) for n in range(3)), *come)

    assert watched.phases[0] == "started"
    assert 30.0 <= watched.when("started") <= 34.0


def test_a_gathering_that_breaks_up_ends() -> None:
    leaves = [Actor(((0, 200 + 45 * n, 300), (40, 200 + 45 * n, 300), (43, 5 + 600 * (n % 2), 300))) for n in range(5)]

    watched = looked_at(*leaves, until_s=80.0)

    assert watched.phases[-1] == "ended"
    assert 50.0 <= watched.when("ended") <= 62.0


def test_who_joins_is_counted() -> None:
    joins = Actor(((35, 635, 300), (38, 425, 300), (80, 425, 300)))

    watched = looked_at(*(stander(n, 80.0) for n in range(5)), joins, until_s=70.0)

    assert watched.phases[:2] == ["started", "updated"]
    assert [event.count for _, event in watched.events][:2] == [5, 6]


def test_a_zone_that_leaves_the_bus_stop_out_is_silent() -> None:
    in_the_west = [Actor(((0, 60 + 45 * n, 300), (60, 60 + 45 * n, 300))) for n in range(5)]
    in_the_east = [Actor(((0, 360 + 45 * n, 300), (60, 360 + 45 * n, 300))) for n in range(5)]
    on_the_lawn = plan("gathering")

    assert watch(in_the_west, 60.0, on_the_lawn, zones=(LAWN,)).events == []
    assert {e.zone for _, e in watch(in_the_east, 60.0, on_the_lawn, zones=(LAWN,)).events} == {"草坪"}
