"""Wrong way, told as what happens in a lane that leads to the right."""

import numpy as np
import pytest

from pipelines.behaviour import BehaviourError
from protocol.messages import ZonePlan
from tests.pipelines.world import LAWN, Actor, Watched, plan, watch

TO_THE_RIGHT = ZonePlan(name="通行方向", polygon=((0.2, 0.8), (0.8, 0.8)))
WRONG_WAY = plan("wrong_way", zones=("通行方向",))
#: Against the arrow at one and a half body heights a second.
WALKER = Actor(((0, 630, 300), (4, 30, 300)))


def in_the_lane(*actors: Actor, until_s: float = 25.0, every_s: float = 0.2) -> Watched:
    return watch(actors, until_s, WRONG_WAY, zones=(TO_THE_RIGHT,), looks_at=np.arange(0.0, until_s, every_s))


@pytest.mark.parametrize("every_s", [0.1, 0.2, 0.5, 1.0])
def test_somebody_comes_against_the_arrow_at_any_rhythm_of_looks(every_s: float) -> None:
    slower = Actor(((0, 630, 300), (8, 30, 300)))

    watched = in_the_lane(slower, every_s=every_s)

    assert watched.phases == ["started", "ended"]
    # Two body heights, 200 pixels, are walked in 2.7 seconds.
    assert 2.7 <= watched.when("started") <= 5.5
    assert watched.codes("started") == {"wrong_way.against", "lifecycle.verified"}
    values = watched.events[0][1].reasons[0].values
    assert values["against"] >= 2.0
    assert values["speed"] == pytest.approx(0.75, abs=0.15)


def test_irregular_looks_see_it_too() -> None:
    looks = np.cumsum(np.random.default_rng(3).uniform(0.05, 0.9, 60))

    watched = watch([Actor(((0, 630, 300), (8, 30, 300)))], 25.0, WRONG_WAY, zones=(TO_THE_RIGHT,), looks_at=looks)

    assert watched.phases == ["started", "ended"]


def test_who_goes_with_the_arrow_is_none_of_our_business() -> None:
    assert in_the_lane(Actor(((0, 20, 300), (6, 630, 300)))).events == []


def test_who_crosses_the_lane_is_none_of_our_business() -> None:
    assert in_the_lane(Actor(((0, 320, 110), (5, 300, 470)))).events == []


def test_standing_is_no_direction() -> None:
    assert in_the_lane(Actor(((0, 300, 300), (60, 300, 300)), tremble=0.05), until_s=60.0, every_s=0.1).events == []


def test_turning_round_for_a_step_or_two_is_no_wrong_way() -> None:
    # 150 pixels back, a body height and a half, then on.
    turns = Actor(((0, 20, 300), (3, 320, 300), (5, 170, 300), (8, 470, 300), (10, 320, 300), (13, 630, 300)))

    assert in_the_lane(turns).events == []


def test_small_steps_back_with_rests_between_never_add_up() -> None:
    path = [(0.0, 600.0, 300.0)]
    for _ in range(8):
        t, x, y = path[-1]
        path += [(t + 1.0, x - 60.0, y), (t + 7.0, x - 60.0, y)]

    assert in_the_lane(Actor(tuple(path)), until_s=60.0).events == []


def test_walking_on_under_a_new_number_adds_up() -> None:
    # Hidden for longer than the tracker waits; neither half alone is two body heights.
    slow = Actor(((0, 500, 300), (10, 100, 300)), hidden=((3.4, 6.9),))

    watched = in_the_lane(slow)

    assert watched.phases[0] == "started"
    assert watched.when("started") <= 8.5
    assert watched.events[0][1].reasons[0].values["against"] >= 2.5


def test_the_wrong_way_counts_only_in_the_area() -> None:
    what = plan("wrong_way", zones=("通行方向", "草坪"))
    zones = (TO_THE_RIGHT, LAWN)

    assert watch([Actor(((0, 310, 300), (4, 30, 300)))], 15.0, what, zones=zones).events == []
    watched = watch([WALKER], 15.0, what, zones=zones)
    assert watched.phases == ["started", "ended"]
    assert watched.events[0][1].zone == "草坪"


def test_two_are_one_event_for_two() -> None:
    other = Actor(((1, 630, 420), (9, 30, 420)))

    watched = in_the_lane(Actor(((0, 630, 300), (8, 30, 300))), other)

    assert watched.phases[:2] == ["started", "updated"]
    assert [event.count for _, event in watched.events][:2] == [1, 2]


def test_each_of_two_lanes_follows_its_own_arrow() -> None:
    west = ZonePlan(name="西道", polygon=((0.0, 0.0), (0.5, 0.0), (0.5, 1.0), (0.0, 1.0)))
    to_the_left = ZonePlan(name="向左", polygon=((0.4, 0.5), (0.1, 0.5)))
    to_the_right = ZonePlan(name="向右", polygon=((0.6, 0.5), (0.9, 0.5)))
    what = plan("wrong_way", zones=("草坪", "西道", "向左", "向右"))
    zones = (LAWN, west, to_the_left, to_the_right)
    leftwards_in_the_east = Actor(((0, 630, 300), (4, 340, 300)))
    leftwards_in_the_west = Actor(((0, 300, 300), (4, 10, 300)))

    assert watch([leftwards_in_the_west], 15.0, what, zones=zones).events == []
    assert {e.zone for _, e in watch([leftwards_in_the_east], 15.0, what, zones=zones).events} == {"草坪"}


def test_an_area_between_two_arrows_does_not_know_which_to_follow() -> None:
    other = TO_THE_RIGHT.model_copy(update={"name": "向左", "polygon": ((0.2, 0.2), (0.1, 0.2))})
    away = TO_THE_RIGHT.model_copy(update={"polygon": ((0.1, 0.8), (0.3, 0.8))})
    with pytest.raises(BehaviourError) as refused:
        watch([], 1.0, plan("wrong_way", zones=("草坪", "通行方向", "向左")), zones=(LAWN, away, other))
    assert refused.value.key == "error.behaviour.arrow_for_which"


def test_without_an_arrow_it_says_what_to_draw() -> None:
    for zones in ((), (LAWN,)):
        with pytest.raises(BehaviourError) as refused:
            watch([], 1.0, plan("wrong_way", zones=[z.name for z in zones]), zones=zones)
        assert refused.value.key == "error.behaviour.no_arrow"
