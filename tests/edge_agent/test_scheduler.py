"""Who gets a look: laws of the calendar."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from edge_agent.scheduler import Looks, Pace, Why, considered, looked, too_soon, why_look

PACE = Pace(looks_per_second=5.0, sweep_s=10.0)
steps = st.lists(st.floats(0.001, 3.0), min_size=1, max_size=300)
things = st.lists(st.tuples(st.floats(0.01, 2.0), st.booleans(), st.booleans()), min_size=1, max_size=200)


def consider(times: list[float], pace: Pace = PACE) -> list[float]:
    looks, taken = Looks(), []
    for at_s in times:
        if not too_soon(at_s, looks):
            looks = considered(at_s, looks, pace)
            taken.append(at_s)
    return taken


@pytest.mark.parametrize(("fps", "expected"), [(25, 5.0), (12, 5.0), (10, 5.0), (7, 5.0), (4, 4.0), (60, 5.0)])
def test_a_camera_is_considered_five_times_a_second_or_as_often_as_it_can(fps: float, expected: float) -> None:
    taken = consider([n / fps for n in range(int(fps * 20))])
    assert len(taken) / 20 == pytest.approx(expected, rel=0.03)


@given(steps)
def test_never_more_than_the_agreed_looks_in_any_second(gaps: list[float]) -> None:
    at_s, times = 0.0, []
    for gap in gaps:
        at_s += gap
        times.append(at_s)
    taken = consider(times)
    for start in taken:
        assert sum(1 for other in taken if start <= other < start + 1.0) <= 6  # five turns and the one that was due


@given(things)
def test_what_moves_or_is_followed_is_always_looked_at(story: list[tuple[float, bool, bool]]) -> None:
    at_s, looks = 0.0, Looks()
    for gap, moving, following in story:
        at_s += gap
        why = why_look(at_s, looks, PACE, moving=moving, following=following)
        if moving:
            assert why is Why.MOTION
        elif following:
            assert why is Why.TRACKS
        looks = looked(at_s, looks) if why else looks


@given(steps)
def test_a_still_camera_is_never_left_alone_longer_than_a_sweep(gaps: list[float]) -> None:
    at_s, looks, last = 0.0, Looks(), 0.0
    for n, gap in enumerate(gaps):
        at_s += gap
        if why_look(at_s, looks, PACE, moving=False, following=False):
            looks = looked(at_s, looks)
            last = at_s
        assert at_s - last < PACE.sweep_s or n == 0


def test_the_first_picture_is_looked_at_even_if_nothing_moves() -> None:
    assert why_look(0.0, Looks(), PACE, moving=False, following=False) is Why.SWEEP


def test_what_is_followed_is_looked_at_twice_a_second_however_rarely_the_model_may_look() -> None:
    pace, looks, taken = Pace(looks_per_second=0.2, sweep_s=10.0), Looks(), []
    for n in range(500):
        at_s = n / 25
        if not too_soon(at_s, looks):
            looks = considered(at_s, looks, pace, following=True)
            taken.append(at_s)
    assert len(taken) / 20 == pytest.approx(2.0, rel=0.05)


@pytest.mark.parametrize(("gap_s", "swept_every_s"), [(2.0, 10.0), (2.001, 10.005), (3.0, 9.0), (8.33, 8.33)])
def test_of_key_pictures_alone_the_one_nearest_to_its_time_is_swept(gap_s: float, swept_every_s: float) -> None:
    looks, swept = Looks(), []
    for n in range(100):
        at_s = n * gap_s
        if why_look(at_s, looks, PACE, moving=False, following=False, spacing_s=gap_s):
            looks = looked(at_s, looks)
            swept.append(at_s)
    assert swept[1] - swept[0] == pytest.approx(swept_every_s)
    assert all(b - a <= PACE.sweep_s + gap_s / 2 for a, b in pairwise(swept))
