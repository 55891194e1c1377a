"""What comes again is told when it grows, and what is only there is not."""

from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from central.domain.incident import Incident, IncidentState
from central.domain.patterns import CHANCE, LEAST, SPAN, PatternKind, chance_of, find_patterns
from tests.central.domain.builders import NOON, a_where, an_incident, east_of


def happened(*days_ago: float, kind: str = "garbage", building: str = "12", **more: Any) -> list[Incident]:
    return [
        an_incident(
            f"{kind} {building} {days} {n}",
            kind=kind,
            where=a_where(building=building),
            opened_at=NOON - timedelta(days=days),
            **more,
        )
        for n, days in enumerate(days_ago)
    ]


LISTS = st.lists(
    st.tuples(
        st.floats(0, 60), st.sampled_from(["garbage", "noise", "quarrel", "clutter"]), st.sampled_from(["1", "2"])
    ),
    max_size=20,
)


def test_the_same_trouble_at_one_house_more_often_than_before_is_a_repeat() -> None:
    (pattern,) = find_patterns(happened(1, 5, 9, 20), NOON)
    assert (pattern.kind, pattern.trouble, pattern.now, pattern.before) == (PatternKind.REPEAT, "garbage", 4, 0)
    assert pattern.where.building == "12"


@pytest.mark.parametrize(
    "incidents",
    [
        happened(1, 5),
        happened(1, 5, 9, 30, 40, 50),
        happened(30, 35, 40, 45),
        happened(1, 2) + happened(3, building="13"),
        happened(1, 2, 3, state=IncidentState.FALSE_ALARM),
        [an_incident(n, where=a_where(None), opened_at=NOON - timedelta(days=n)) for n in range(1, 5)],
    ],
    ids=["twice", "as before", "over", "next door", "false alarms", "nowhere"],
)
def test_what_does_not_grow_is_no_pattern(incidents: list[Incident]) -> None:
    assert find_patterns(incidents, NOON) == []


def test_several_kinds_at_one_place_are_a_hot_spot() -> None:
    incidents = happened(1, 2, 3) + happened(4, 5, kind="gathering")
    assert {p.kind for p in find_patterns(incidents, NOON)} == {PatternKind.REPEAT, PatternKind.HOT_SPOT}


def test_neighbours_complaints_of_two_kinds_at_one_house_warn_of_a_dispute() -> None:
    incidents = happened(1, 6, kind="noise") + happened(3, kind="water_leak")
    (pattern,) = find_patterns(incidents, NOON)
    assert (pattern.kind, pattern.now) == (PatternKind.DISPUTE, 3)
    assert find_patterns(happened(1, 6, 3, kind="intrusion"), NOON)[0].kind is PatternKind.REPEAT


def test_places_without_a_house_are_told_apart_by_the_map() -> None:
    near = [an_incident(n, where=a_where(), opened_at=NOON - timedelta(days=n)) for n in range(1, 4)]
    far = [an_incident(n + 9, where=a_where(east_of(500)), opened_at=NOON - timedelta(days=n)) for n in range(1, 3)]
    (pattern,) = find_patterns(near + far, NOON)
    assert pattern.now == 3


@given(LISTS, st.randoms())
def test_order_and_repeats_change_nothing_and_every_pattern_keeps_its_word(
    told: list[tuple[float, str, str]], random: Any
) -> None:
    incidents = [
        an_incident(n, number=f"{n}", kind=kind, where=a_where(building=house), opened_at=NOON - timedelta(days=days))
        for n, (days, kind, house) in enumerate(told)
    ]
    found = find_patterns(incidents, NOON)
    again = incidents * 2
    random.shuffle(again)
    assert find_patterns(again, NOON) == found
    for pattern in found:
        assert pattern.now >= LEAST
        assert pattern.chance <= CHANCE
        assert len(pattern.incidents) == pattern.now == len({i.incident_id for i in pattern.incidents})
        mine = [i for i in incidents if i in pattern.incidents]
        assert all(NOON - i.opened_at < SPAN and i.where.building == pattern.where.building for i in mine)


@given(st.integers(0, 30), st.integers(0, 30))
def test_chance_is_a_chance_and_falls_as_the_later_half_grows(now: int, before: int) -> None:
    assert 0 <= chance_of(now + 1, before) <= chance_of(now, before) <= 1
    assert chance_of(3, 0) == 0.125
