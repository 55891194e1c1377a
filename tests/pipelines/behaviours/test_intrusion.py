"""Intrusion, told as what happens on a lawn that is the right half of the picture."""

import numpy as np
import pytest

from tests.pipelines.world import LAWN, Actor, plan, watch

INTRUSION = plan("intrusion", objects=["person"], inside_for="1s")
POSTER = Actor(((5.0, 480, 300), (8.0, 480, 300)), tremble=0.02)


def test_somebody_walks_in_and_out_again() -> None:
    # Over the line (x = 320) at second 4, back over it at second 16.
    walker = Actor(((0, 120, 300), (6, 420, 300), (14, 420, 300), (20, 120, 300)))

    watched = watch([walker], 30.0, INTRUSION)

    assert watched.phases == ["started", "ended"]
    assert 5.0 <= watched.when("started") <= 6.0
    assert watched.when("ended") == pytest.approx(21.0, abs=0.6)
    (_, started), (_, ended) = watched.events
    assert started.zone == "草坪"
    assert started.count == 1
    assert (started.observed_at - started.started_at).total_seconds() == pytest.approx(1.3, abs=0.4)
    assert ended.started_at == started.started_at
    assert ended.reasons[0].values["lasted_s"] == pytest.approx(12.0, abs=0.6)
    assert watched.codes("started") == {"intrusion.inside", "lifecycle.verified"}


@pytest.mark.parametrize("every_s", [0.04, 0.1, 0.5, 1.0])
def test_the_alarm_comes_within_three_seconds_at_any_rhythm_of_looks(every_s: float) -> None:
    walker = Actor(((0, 200, 300), (2, 320, 300), (4, 420, 300), (30, 420, 300)))

    watched = watch([walker], 12.0, INTRUSION, looks_at=np.arange(0.0, 12.0, every_s))

    assert watched.phases == ["started"]
    assert 3.0 <= watched.when("started") <= 5.0


def test_who_passes_beside_the_zone_is_none_of_our_business() -> None:
    watched = watch([Actor(((0, 20, 300), (6, 300, 300), (12, 20, 300)))], 15.0, INTRUSION)

    assert watched.events == []


def test_leaning_over_the_line_without_stepping_in_is_no_intrusion() -> None:
    # The box reaches over the line at x = 320, the feet do not.
    watched = watch([Actor(((0, 310, 300), (20, 310, 300)), tremble=0.0)], 15.0, INTRUSION)

    assert watched.events == []


def test_a_flicker_of_the_detector_starts_nothing_but_is_remembered_as_a_score() -> None:
    flicker = Actor(((0, 480, 300), (9, 480, 300)), hidden=((0.6, 4.0), (4.6, 9.0)), confidence=0.9)

    watched = watch([flicker], 12.0, INTRUSION)

    assert watched.events == []
    assert 0.0 < watched.pipeline.scores()["intrusion"] < 0.9


def test_a_poster_that_lights_up_for_three_seconds_is_withdrawn_with_its_numbers() -> None:
    watched = watch([POSTER], 20.0, INTRUSION)

    assert watched.phases == ["started", "withdrawn"]
    reason = watched.events[-1][1].reasons[0]
    assert reason.code == "lifecycle.never_moved"
    assert reason.values["shown_s"] == pytest.approx(3.0, abs=0.3)
    assert reason.values["roamed"] < 0.1
    assert "3." in reason.text.zh or "2." in reason.text.zh


def test_a_real_person_who_comes_out_of_a_door_and_goes_back_is_not_withdrawn() -> None:
    from_a_door = Actor(((5.0, 480, 300), (6.0, 520, 300), (7.0, 520, 300), (8.0, 480, 300)))

    assert watch([from_a_door], 20.0, INTRUSION).phases == ["started", "ended"]


def test_a_second_intruder_updates_the_one_event_and_leaving_lowers_the_count_again() -> None:
    first = Actor(((0, 639, 300), (3, 480, 300), (40, 480, 300)))
    second = Actor(((10, 639, 420), (13, 560, 420), (25, 560, 420), (27, 639, 420)))

    watched = watch([first, second], 40.0, INTRUSION)

    assert watched.phases == ["started", "updated", "updated"]
    assert [event.count for _, event in watched.events] == [1, 2, 1]
    assert len({event.event_id for _, event in watched.events}) == 1
    assert watched.events[1][0] < 14.0


def test_two_zones_are_two_events() -> None:
    west = LAWN.model_copy(update={"name": "西门", "polygon": ((0.0, 0.0), (0.4, 0.0), (0.4, 1.0), (0.0, 1.0))})
    both = plan("intrusion", zones=("草坪", "西门"))
    from_the_left = Actor(((0, 1, 300), (2, 100, 300), (20, 100, 300)))
    from_the_right = Actor(((0, 639, 300), (2, 500, 300), (20, 500, 300)))

    watched = watch([from_the_left, from_the_right], 10.0, both, zones=(LAWN, west))

    assert watched.phases == ["started", "started"]
    assert {event.zone for _, event in watched.events} == {"草坪", "西门"}


def test_a_car_on_the_lawn_counts_only_where_the_pack_says_so() -> None:
    car = Actor(((0, 639, 300), (4, 480, 300), (20, 480, 300)), label="car")

    assert watch([car], 10.0, INTRUSION).events == []
    assert watch([car], 10.0, plan("intrusion", objects=["person", "car"])).phases == ["started"]


def test_somebody_the_detector_doubts_does_not_count_but_leaves_a_score() -> None:
    doubtful = Actor(((0, 639, 300), (4, 480, 300), (20, 480, 300)), confidence=0.45)

    watched = watch([doubtful], 10.0, plan("intrusion", least_confidence=0.6))

    assert watched.events == []


def test_feet_below_the_edge_of_the_picture_stand_on_the_edge() -> None:
    cut_off = Actor(((0, 639, 520), (3, 480, 520), (20, 480, 520)), height=200)

    assert watch([cut_off], 10.0, INTRUSION).phases == ["started"]
