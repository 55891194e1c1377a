"""The bound of a trial: exact, never met by silence that nobody watched, and met after fifteen silent days."""

from dataclasses import replace
from math import exp, factorial, log
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from central.domain.shadow import ShadowAlarm, Verdict, at_most, bound, most_expected
from tests.central.storage.values import NOON

COUNTS = st.integers(min_value=0, max_value=200)
DAYS = st.floats(min_value=0.01, max_value=1000.0)
BUDGETS = st.floats(min_value=0.01, max_value=20.0)


@pytest.mark.parametrize(
    ("count", "limit"), [(0, 2.9957), (1, 4.7439), (2, 6.2958), (5, 10.5130), (10, 16.9622), (100, 118.0788)]
)
def test_the_limits_are_those_of_the_tables(count: int, limit: float) -> None:
    """Half the 95 % point of chi-square with 2 (count + 1) degrees of freedom (Garwood 1936)."""
    assert most_expected(count) == pytest.approx(limit, abs=6e-4)


def test_nothing_in_three_days_says_at_most_one_a_day_and_in_fifteen_that_the_budget_is_met() -> None:
    assert bound(0, 3.0, 0.2).per_day == pytest.approx(-log(0.05) / 3.0)
    assert not bound(0, 14.97, 0.2).met
    assert bound(0, 14.98, 0.2).met
    assert bound(0, 10.0, 0.2).days_to_go == pytest.approx(4.9787, abs=1e-3)


@given(COUNTS)
def test_as_few_or_fewer_would_come_in_one_of_twenty_cases_at_the_limit(count: int) -> None:
    assert at_most(count, most_expected(count)) == pytest.approx(0.05, abs=1e-6)


@given(st.integers(min_value=0, max_value=20), st.floats(min_value=0.01, max_value=60.0))
def test_the_probabilities_are_poissons(count: int, mean: float) -> None:
    by_hand = sum(exp(-mean) * mean**n / factorial(n) for n in range(count + 1))
    assert at_most(count, mean) == pytest.approx(by_hand, abs=1e-9)


@given(COUNTS, DAYS, DAYS, BUDGETS)
def test_more_days_tighten_and_more_false_alarms_loosen_it(count: int, days: float, more: float, budget: float) -> None:
    now, later, worse = bound(count, days, budget), bound(count, days + more, budget), bound(count + 1, days, budget)
    assert now.per_day is not None and later.per_day is not None and worse.per_day is not None
    assert later.per_day < now.per_day < worse.per_day
    assert now.per_day > count / days, "never below what was seen"
    assert now.met == (now.days_to_go <= 1e-9 * budget) or abs(now.per_day - budget) < 1e-6


@given(COUNTS, BUDGETS)
def test_what_nobody_watched_proves_nothing(count: int, budget: float) -> None:
    found = bound(count, 0.0, budget)
    assert found.per_day is None and not found.met


def test_an_alarm_counts_as_false_until_somebody_says_that_it_was_not() -> None:
    alarm = ShadowAlarm(uuid4(), "d", "d/s", "cam", "intrusion", "intrusion", NOON)
    assert alarm.false
    assert replace(alarm, verdict=Verdict.FALSE).false
    assert not replace(alarm, verdict=Verdict.TRUE).false
    assert not replace(alarm, verdict=Verdict.BENIGN).false
