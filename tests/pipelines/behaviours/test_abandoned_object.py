"""Abandoned object, told with a bag on a drawn square: who brought it, who passes, who takes it away."""

import cv2
import numpy as np
import pytest

from tests.pipelines.stage import Picture, Prop, Stage, play, values
from tests.pipelines.world import LAWN, Actor, plan

PLAN = plan("abandoned_object", zones=())
#: Comes from the left, stands from second 4 to 8 at (420, 300), goes off to the right.
OWNER = Actor(((0.0, 5, 300), (4.0, 420, 300), (8.0, 420, 300), (12.0, 638, 300)))
#: A third of his height, put down to his left at second 6.
BAG = Prop((365, 268, 393, 302), begins=6.0)
DAY_S = 24 * 3600.0
FOUND = (16.0, 21.0)  #: dwell of 10 s after it was put down, 5 s to say so


@pytest.mark.parametrize("looks_per_s", [1, 2, 5, 10])
def test_a_bag_that_stays_when_its_owner_goes_is_found_after_ten_seconds_of_wall_time(looks_per_s: int) -> None:
    played = play(Stage([OWNER], [BAG]), 0, PLAN, looks_at=np.arange(0.0, 30.0, 1 / looks_per_s))

    assert played.phases == ["started"]
    assert FOUND[0] <= played.when("started") <= FOUND[1]
    _, event = played.events[0]
    assert event.box is not None
    assert event.box.x1 * 640 == pytest.approx(365, abs=8)
    assert event.box.y2 * 480 == pytest.approx(302, abs=8)
    said = values(event)
    assert said["stayed_s"] >= said["limit_s"] == 10.0
    assert said["alone_s"] >= 3.0
    assert said["owners"] == 1.0


def test_its_owner_may_walk_past_it_again_and_others_may_hide_it_for_a_while() -> None:
    back = Actor(((13.0, 5, 310), (18.0, 638, 310)))
    before_it = Actor(((14.0, 5, 330), (16.0, 380, 330), (20.0, 380, 330), (23.0, 5, 330)), height=120)

    played = play(Stage([OWNER, back, before_it], [BAG]), 40.0, PLAN)

    assert played.phases == ["started"]
    assert played.when("started") <= 23.0
    assert played.events[0][1].started_at.second % 60 == pytest.approx(6, abs=1), "the clock was not set back"


def test_who_hurries_past_close_to_the_camera_is_no_camera_that_moves() -> None:
    # Twice across at second 10 and 13: at each look he uncovers a third of the picture.
    close = [
        Actor(
            ((s, 5, 470), (s + 0.5, 110, 470), (s + 1.0, 320, 470), (s + 1.5, 530, 470), (s + 2.0, 638, 470)),
            height=440,
        )
        for s in (10.0, 13.0)
    ]

    played = play(Stage([OWNER, *close], [BAG]), 0, PLAN, looks_at=np.arange(0.0, 30.0, 0.5))

    assert played.phases == ["started"]
    assert FOUND[0] <= played.when("started") <= FOUND[1]


def test_a_bag_is_nobodys_business_while_its_owner_stands_by_it() -> None:
    patient = Actor(((0.0, 5, 300), (4.0, 420, 300), (40.0, 420, 300), (44.0, 638, 300)))

    played = play(Stage([patient], [BAG]), 60.0, PLAN)

    assert played.phases == ["started"]
    assert 43.0 <= played.when("started") <= 49.0


def test_a_bag_that_is_taken_away_ends_the_event() -> None:
    bag = Prop(BAG.box, begins=6.0, ends=32.0)
    returns = Actor(((28.0, 638, 300), (31.5, 420, 300), (32.5, 420, 300), (36.0, 638, 300)))

    played = play(Stage([OWNER, returns], [bag]), 60.0, PLAN)

    assert played.phases == ["started", "ended"]


def test_where_something_was_taken_away_nothing_was_left() -> None:
    gone = Prop(BAG.box, ends=6.0)

    played = play(Stage([OWNER], [gone]), 60.0, PLAN)

    assert played.events == []


def test_what_was_there_before_is_part_of_the_place() -> None:
    assert play(Stage([OWNER], [Prop(BAG.box)]), 60.0, PLAN).events == []


def test_who_sits_down_and_is_no_longer_seen_is_still_there() -> None:
    # The detector loses him at second 8; what the background sees is himself, no taller than a suitcase.
    sits = Actor(((0.0, 5, 300), (4.0, 420, 300), (8.0, 420, 300)))
    himself = Prop((400, 250, 440, 302), begins=8.0)

    played = play(Stage([sits], [himself]), 50.0, PLAN)

    assert played.events == []


def test_who_lies_there_hardly_seen_is_not_a_thing() -> None:
    lying = Actor(((8.0, 420, 300), (60.0, 420, 300)), height=60, confidence=0.22)
    walks_in = Actor(((0.0, 5, 300), (4.0, 420, 300), (8.0, 420, 300)))

    assert play(Stage([walks_in, lying]), 60.0, PLAN).events == []


def test_a_parked_car_is_no_abandoned_object() -> None:
    car = Actor(((6.0, 420, 300), (60.0, 420, 300)), height=60, label="car")

    assert play(Stage([car]), 60.0, PLAN).events == []


def _shade(picture: Picture, at_s: float) -> Picture:
    shaded = picture.astype(np.float32)
    if at_s >= 6.0:
        shaded[200:300, 300:380] *= 0.65
    return shaded.astype(np.uint8)


def _lamp(picture: Picture, at_s: float) -> Picture:
    return np.clip(picture * (1.5 if at_s >= 6.0 else 1.0), 0, 255).astype(np.uint8)


def _turned(picture: Picture, at_s: float) -> Picture:
    return np.roll(picture, 60, axis=1) if at_s >= 6.0 else picture


def _flicker(picture: Picture, at_s: float) -> Picture:
    lit = picture.copy()
    if at_s >= 6.0:
        spots = np.random.default_rng(round(at_s * 10)).uniform(0, 255, (7, 6, 3)).astype(np.uint8)
        lit[230:300, 340:400] = cv2.resize(spots, (60, 70), interpolation=cv2.INTER_NEAREST)
    return lit


@pytest.mark.parametrize("light", [_shade, _lamp, _turned, _flicker])
def test_light_shade_flames_and_a_turned_camera_leave_nothing_behind(light: object) -> None:
    assert play(Stage([OWNER], light=light), 60.0, PLAN).events == []  # type: ignore[arg-type]


def test_what_nobody_was_seen_to_bring_must_stay_three_times_as_long() -> None:
    played = play(Stage([], [BAG]), 50.0, PLAN)

    assert played.phases == ["started"]
    assert 36.0 <= played.when("started") <= 40.0


def test_a_bag_that_was_told_is_still_there_when_leaves_blow_in() -> None:
    leaves = [Prop((x, 268, x + 28, 302), begins=30.0) for x in (80, 160, 480, 560)]
    played = play(Stage([OWNER], [BAG, *leaves]), 0, PLAN, looks_at=np.arange(0.0, 100.0, 0.5))

    assert played.phases[:1] == ["started"]
    assert "ended" not in played.phases, "four things at once are none, and end none"


def test_only_what_lies_in_the_drawn_zone_counts() -> None:
    elsewhere = Prop((80, 268, 108, 302), begins=6.0)
    owner = Actor(((0.0, 5, 300), (4.0, 135, 300), (8.0, 135, 300), (14.0, 638, 300)))
    here = plan("abandoned_object")

    assert play(Stage([owner], [elsewhere]), 50.0, here, zones=(LAWN,)).events == []
    assert play(Stage([OWNER], [BAG]), 30.0, here, zones=(LAWN,)).phases == ["started"]


def test_a_shorter_dwell_is_a_setting() -> None:
    played = play(Stage([OWNER], [BAG]), 30.0, plan("abandoned_object", zones=(), dwell="4s"))

    assert played.phases == ["started"]
    assert 10.0 <= played.when("started") <= 15.0


def test_a_bag_the_model_knows_is_found_though_it_stands_where_its_owner_stood_from_the_first_picture() -> None:
    stands = Actor(((0.0, 400, 300), (8.0, 400, 300), (12.0, 638, 300)))
    half_new = Prop((365, 268, 393, 302), begins=4.0)
    known = Actor(((4.0, 379, 302), (60.0, 379, 302)), height=34, label="suitcase", confidence=0.6)

    played = play(Stage([stands, known], [half_new]), 40.0, PLAN)

    assert played.phases == ["started"]
    assert played.when("started") <= 21.0


def test_a_case_that_was_always_there_is_furniture() -> None:
    known = Actor(((0.0, 379, 302), (60.0, 379, 302)), height=34, label="suitcase", confidence=0.8)

    assert play(Stage([OWNER, known], [Prop(BAG.box)]), 60.0, PLAN).events == []


def test_while_something_new_lies_there_the_looks_go_on_and_in_an_empty_place_they_do_not() -> None:
    assert play(Stage([OWNER], [BAG]), 14.0, PLAN).pipeline.tracks_alive()
    assert not play(Stage([]), 14.0, PLAN).pipeline.tracks_alive()


def test_a_skip_that_stays_is_no_bag_and_keeps_nobody_awake() -> None:
    skip = Prop((300, 150, 480, 350), begins=6.0)
    played = play(Stage([], [skip]), 0, PLAN, looks_at=np.arange(0.0, 120.0, 1.0))

    assert played.events == []
    assert not played.pipeline.tracks_alive()


@pytest.mark.parametrize("named", [False, True], ids=["not known to the model", "a suitcase to the model"])
def test_what_was_told_for_a_day_is_let_be_and_hides_nothing_that_comes_later(named: bool) -> None:
    """A flower pot was put up for good: an alarm that never ends would wake its camera five times a second for ever."""
    known = Actor(((6.0, 379, 302), (2 * DAY_S, 379, 302)), height=34, label="suitcase", confidence=0.6)
    another = Prop((165, 268, 193, 302), begins=DAY_S + 2000.0)
    looks = np.concatenate(
        [np.arange(0.0, 30.0, 0.5), np.arange(30.0, DAY_S, 300.0), np.arange(DAY_S, DAY_S + 2100.0, 2.0)]
    )

    played = play(Stage([OWNER, *([known] if named else [])], [BAG, another]), 0, PLAN, looks_at=looks)

    told = [event for _, event in played.events if event.phase != "updated"]
    assert [event.phase for event in told] == ["started", "ended", "started"]
    assert told[0].event_id == told[1].event_id != told[2].event_id
    assert told[1].reasons[0].code == "leftovers.let_be"
    assert DAY_S <= played.when("ended") - played.when("started") <= DAY_S + 10.0
