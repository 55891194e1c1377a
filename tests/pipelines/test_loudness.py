"""The quiet of a camera: nine seconds in ten are louder, a day is remembered, and nonsense is not learnt."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipelines.loudness import KNOWN_S, Background, Level, mean_dba

HOUR_S = 3600


def background(levels: list[float], from_s: float = 1.0) -> Background:
    learnt = Background()
    for number, dba in enumerate(levels):
        learnt.learn(from_s + number, dba)
    return learnt


@given(st.lists(st.floats(-119.0, 9.0), min_size=KNOWN_S, max_size=400))
def test_a_tenth_of_the_seconds_lies_below_and_the_rest_not(levels: list[float]) -> None:
    quiet = background(levels).quiet_dba
    assert quiet is not None
    assert sum(dba < quiet - 0.5 for dba in levels) <= math.ceil(0.1 * len(levels))
    assert sum(dba <= quiet + 0.5 for dba in levels) >= math.floor(0.1 * len(levels))


def test_nothing_is_known_of_less_than_a_minute() -> None:
    assert background([-50.0] * (KNOWN_S - 1)).quiet_dba is None
    assert background([-50.0] * KNOWN_S).quiet_dba == pytest.approx(-50.0, abs=0.5)


@pytest.mark.parametrize("nonsense", [math.nan, math.inf, -math.inf, -500.0, 90.0])
def test_what_cannot_be_true_is_not_learnt(nonsense: float) -> None:
    assert background([nonsense] * 500).quiet_dba is None
    assert not Level(1.0, nonsense).told
    assert not Level(1.0, None).told


def test_the_night_before_is_known_when_the_next_one_begins_and_gone_a_day_later() -> None:
    learnt = background([-70.0] * (8 * HOUR_S))
    for second in range(8 * HOUR_S, 23 * HOUR_S):
        learnt.learn(float(second), -40.0)
    assert learnt.quiet_dba == pytest.approx(-70.0, abs=0.5)
    for second in range(23 * HOUR_S, 34 * HOUR_S):
        learnt.learn(float(second), -40.0)
    assert learnt.quiet_dba == pytest.approx(-40.0, abs=0.5)


def test_after_days_without_a_second_nothing_old_is_left() -> None:
    learnt = background([-70.0] * 600)
    for second in range(60):
        learnt.learn(100.0 * HOUR_S + second, -30.0)
    assert learnt.quiet_dba == pytest.approx(-30.0, abs=0.5)


@given(st.lists(st.floats(-119.0, 9.0), min_size=1, max_size=60))
def test_a_mean_of_energy_lies_between_the_middle_and_the_loudest(levels: list[float]) -> None:
    assert np.mean(levels) - 1e-6 <= mean_dba(levels) <= max(levels) + 1e-6


def test_one_second_in_ten_carries_the_mean() -> None:
    assert mean_dba([-20.0] + [-80.0] * 9) == pytest.approx(-30.0, abs=0.01)
