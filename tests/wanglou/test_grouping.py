"""What was put together is scored as its definitions say, and other systems' rules do what they are said to do."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.central.domain.builders import GATE, NOON, a_signal, a_where, east_of
from wanglou.evaluation.grouping import b_cubed, consequences, pairwise, truth_of
from wanglou.evaluation.items import Item
from wanglou.evaluation.merging import alertmanager, fixmystreet, st_dbscan

GROUPS = st.lists(st.tuples(st.integers(0, 4), st.integers(0, 4)), min_size=1, max_size=25)
MIDDLES = {"qingyuan": GATE}


def voices(*told: tuple[int | None, float, float]) -> list[Item]:
    """Each (trouble, minutes after noon, metres east of the gate)."""
    return [
        Item(n, trouble, (a_signal(n, occurred_at=NOON + timedelta(minutes=at), where=a_where(east_of(metres))),))
        for n, (trouble, at, metres) in enumerate(told)
    ]


def ends_of(items: Sequence[Item]) -> dict[int, object]:
    return {item.trouble: NOON + timedelta(days=30) for item in items if item.trouble is not None}


@given(GROUPS)
def test_pairs_are_counted_as_one_would_count_them(groups: list[tuple[int, int]]) -> None:
    truth, at = dict(enumerate(t for t, _ in groups)), dict(enumerate(a for _, a in groups))
    pairs = list(combinations(truth, 2))
    together = [p for p in pairs if at[p[0]] == at[p[1]]]
    belong = [p for p in pairs if truth[p[0]] == truth[p[1]]]
    right = len([p for p in together if p in belong])
    score = pairwise(truth, at)
    assert score.precision == pytest.approx(right / len(together) if together else 1)
    assert score.recall == pytest.approx(right / len(belong) if belong else 1)


@given(GROUPS)
def test_b_cubed_is_the_mean_over_single_voices(groups: list[tuple[int, int]]) -> None:
    truth, at = dict(enumerate(t for t, _ in groups)), dict(enumerate(a for _, a in groups))
    precision = recall = 0.0
    for n, told in truth.items():
        group, trouble = {m for m in at if at[m] == at[n]}, {m for m in truth if truth[m] == told}
        precision += len(group & trouble) / len(group)
        recall += len(group & trouble) / len(trouble)
    score = b_cubed(truth, at)
    assert (score.precision, score.recall) == pytest.approx((precision / len(truth), recall / len(truth)))


@given(st.lists(st.integers(0, 5), min_size=1, max_size=20))
def test_the_truth_itself_is_perfect(truth: list[int]) -> None:
    told = dict(enumerate(truth))
    assert pairwise(told, told).f1 == b_cubed(told, told).f1 == 1


def test_a_false_alarm_belongs_to_nothing() -> None:
    assert len(set(truth_of(voices((None, 0, 0), (None, 0, 0), (1, 0, 0))).values())) == 3


def test_a_trouble_inside_another_ones_incident_is_swallowed() -> None:
    items = voices((1, 0, 0), (2, 1, 0), (1, 5, 0), (2, 9, 0))
    came = consequences(items, {0: 0, 1: 0, 2: 0, 3: 0})
    assert came.swallowed == (2,)
    assert came.dispatches_per_trouble == 0.5
    assert came.minutes_to_link == (5.0,)
    assert came.never_linked == 1


def test_a_second_incident_for_one_trouble_is_a_second_trip() -> None:
    came = consequences(voices((1, 0, 0), (1, 5, 0), (1, 8, 0)), {0: 0, 1: 1, 2: 1})
    assert came.dispatches == 2
    assert came.minutes_to_link == (8.0,)


def test_fixmystreet_takes_the_nearest_open_report_of_the_category_within_250_m() -> None:
    items = voices((1, 0, 0), (2, 1, 260), (3, 2, 249), (4, 3, 700))
    assert fixmystreet(items, ends_of(items), MIDDLES) == {0: 0, 1: 1, 2: 1, 3: 2}


def test_fixmystreet_looks_at_no_closed_report_and_no_other_category() -> None:
    items = voices((1, 0, 0), (2, 30, 0), (3, 40, 0))
    other = replace(items[2], signals=(replace(items[2].first, pack="noise"),))
    ends = ends_of(items) | {1: NOON + timedelta(minutes=20)}
    assert fixmystreet([items[0], items[1], other], ends, MIDDLES) == {0: 0, 1: 1, 2: 2}


def test_a_key_groups_until_it_has_been_silent() -> None:
    items = voices((1, 0, 0), (1, 200, 0), (1, 500, 0))
    assert alertmanager(items, ends_of(items), MIDDLES) == {0: 0, 1: 0, 2: 2}


def test_st_dbscan_chains_neighbours_in_place_and_time() -> None:
    items = voices((1, 0, 0), (1, 60, 50), (1, 150, 100), (2, 151, 400))
    at = st_dbscan(items, ends_of(items), MIDDLES)
    assert at[0] == at[1] == at[2] != at[3]
