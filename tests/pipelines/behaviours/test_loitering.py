"""Loitering, told as what happens before a camera nobody drew a zone for, and in a zone somebody drew."""

import numpy as np
import pytest

from tests.pipelines.world import LAWN, Actor, plan, watch

ANYWHERE = plan("loitering", zones=(), objects=["person"], longer_than="60s")
ON_THE_LAWN = plan("loitering", objects=["person"], longer_than="60s")

#: Comes from the left, stands at (450, 300) from second 5 to second 80, goes off to the right.
STANDER = ((0.0, 5.0, 300.0), (5.0, 450.0, 300.0), (80.0, 450.0, 300.0), (85.0, 635.0, 300.0))
#: Twice behind a passing van, and once for so long that the tracker has given up.
OCCLUDED = ((15.0, 16.5), (30.0, 34.0), (50.0, 51.0))


@pytest.mark.parametrize(("what", "zones"), [(ANYWHERE, ()), (ON_THE_LAWN, (LAWN,))], ids=["no zone", "a zone"])
def test_standing_seventy_seconds_with_two_occlusions_and_a_changed_number_is_one_event(
    what: object, zones: tuple
) -> None:
    watched = watch([Actor(STANDER, hidden=OCCLUDED)], 110.0, what, zones=zones)  # type: ignore[arg-type]

    assert watched.phases == ["started", "ended"]
    (_, started), (_, ended) = watched.events
    assert started.track != 1, "the number did change"
    assert 62.5 <= watched.when("started") <= 67.0
    stayed = started.reasons[0].values
    assert stayed["stayed_s"] == pytest.approx(60.0, abs=0.5)
    assert stayed["wandered"] <= 2.0
    assert ended.started_at == started.started_at
    assert ended.reasons[0].values["lasted_s"] == pytest.approx(80.0, abs=4.0)


def test_standing_fifty_five_seconds_is_nobodys_business() -> None:
    path = ((0.0, 5.0, 300.0), (5.0, 450.0, 300.0), (58.0, 450.0, 300.0), (63.0, 635.0, 300.0))

    watched = watch([Actor(path)], 90.0, ANYWHERE, zones=())

    assert watched.events == []
    assert 0.6 < watched.pipeline.scores()["loitering"] < 0.8


@pytest.mark.parametrize("every_s", [0.1, 0.5, 1.0])
def test_the_clock_counts_seconds_and_not_looks(every_s: float) -> None:
    watched = watch([Actor(STANDER)], 80.0, ANYWHERE, zones=(), looks_at=np.arange(0.0, 80.0, every_s))

    assert watched.phases == ["started"]
    assert 62.5 <= watched.when("started") <= 67.0


def test_people_who_walk_through_one_after_another_never_add_up() -> None:
    # A new one every four seconds for two minutes, each lost behind the same tree in the middle.
    walkers = [
        Actor(((t, 5, 300), (t + 8, 635, 300)), hidden=((t + 3.6, t + 4.4),)) for t in np.arange(0.0, 120.0, 4.0)
    ]

    watched = watch(walkers, 125.0, ANYWHERE, zones=())

    assert watched.events == []
    assert watched.pipeline.scores()["loitering"] < 0.2


def test_people_who_step_through_a_door_one_after_another_never_add_up() -> None:
    # They appear and vanish at the same spot: every one could be taken for the one before.
    out = [Actor(((t, 300, 300), (t + 6, 620, 300))) for t in np.arange(0.0, 120.0, 8.0)]
    back = [Actor(((t + 0.5, 620, 330), (t + 6.5, 300, 300))) for t in np.arange(0.0, 120.0, 8.0)]

    watched = watch([*out, *back], 125.0, ANYWHERE, zones=())

    assert watched.events == []


def test_guests_who_stand_half_a_minute_each_at_one_table_never_add_up() -> None:
    guests = [
        Actor(((t, 5, 400), (t + 3, 300, 400), (t + 28, 300, 400), (t + 31, 635, 400)), height=300)
        for t in (0.0, 32.0, 64.0, 96.0)
    ]

    watched = watch(guests, 130.0, ANYWHERE, zones=())

    assert watched.events == []


def test_wandering_about_a_large_zone_is_loitering_there_but_not_in_the_open() -> None:
    # 280 pixels there and back: seven body heights, more than a circle of two takes in.
    there_and_back = tuple((14.0 * i, 350.0 if i % 2 else 630.0, 300.0) for i in range(7))
    wanderer = Actor(there_and_back, height=40)

    assert watch([wanderer], 80.0, ON_THE_LAWN).phases == ["started"]
    assert watch([wanderer], 80.0, ANYWHERE, zones=()).events == []


def test_two_who_wait_together_are_one_event_for_two() -> None:
    second = Actor(((10.0, 5, 320), (15, 530, 320), (100, 530, 320)))

    watched = watch([Actor(STANDER), second], 79.0, ANYWHERE, zones=())

    assert watched.phases == ["started", "updated"]
    assert [event.count for _, event in watched.events] == [1, 2]


def test_somebody_who_never_moves_from_the_first_picture_on_is_found_too() -> None:
    watched = watch([Actor(((0, 300, 300), (70, 300, 300)), tremble=0.0)], 70.0, ANYWHERE, zones=(), finish=True)

    assert watched.phases == ["started", "ended"]
    assert watched.codes("ended") == {"lifecycle.stream_over"}


def test_a_dog_may_lie_where_it_likes() -> None:
    assert watch([Actor(STANDER, label="dog")], 80.0, ANYWHERE, zones=()).events == []
