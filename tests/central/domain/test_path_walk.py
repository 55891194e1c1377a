"""Walking by a community's own paths: through the gate that is open, round the fence, up the stairs; else a line."""

from datetime import datetime, timedelta
from uuid import UUID

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from central.domain.clocks import CHINA
from central.domain.dispatch import assign, hand_of, rank
from central.domain.fitness import Call
from central.domain.path_walk import PathWalk, passable
from central.domain.travel import WALK, Floats
from protocol.geo import Position
from protocol.hazards import Severity
from protocol.paths import PathEdge, PathGraph, PathNode
from tests.central.domain.builders import HOME, NOON, a_person, east_of

NOWHERE = np.array([[np.nan, np.nan]])
NIGHT = datetime(2026, 11, 23, 23, 0, tzinfo=CHINA)


def node(name: str, metres: float, floor: int = 1) -> PathNode:
    return PathNode(node=name, position=east_of(metres), floor=floor)


#: A fence between 0 and 100 m: the gate is open by day, the way round is 600 m. At 300 m stairs and a lift.
GRAPH = PathGraph(
    nodes=(
        node("west", 0), node("east", 100), node("round", 50), node("door", 300),
        node("third", 300, 3), node("ninth", 300, 9),
    ),
    edges=(
        PathEdge(begins="west", ends="east", kind="gate", metres=100, open=("06:00-22:00",)),
        PathEdge(begins="west", ends="round", metres=300),
        PathEdge(begins="round", ends="east", metres=300),
        PathEdge(begins="east", ends="door", metres=200),
        PathEdge(begins="door", ends="third", kind="stairs", metres=15),
        PathEdge(begins="third", ends="ninth", kind="stairs", metres=60),
        PathEdge(begins="door", ends="ninth", kind="lift", metres=30),
    ),
)  # fmt: skip


def points(*metres: float) -> Floats:
    at = [east_of(each) for each in metres]
    return np.array([(each.lat, each.lon) for each in at])


def walk(at: datetime, people: Floats, scenes: Floats, floor: float = np.nan) -> tuple[float, bool]:
    found = PathWalk.of(GRAPH, at).walks(people, scenes, np.zeros(len(people)), np.full(len(scenes), floor))
    return float(found.minutes[0, 0]), bool(found.mapped[0, 0])


def test_the_gate_is_a_short_way_by_day_and_by_night_it_is_the_way_round() -> None:
    assert walk(NOON, points(0), points(100)) == (pytest.approx(100 / 75, abs=0.02), True)
    assert walk(NIGHT, points(0), points(100)) == (pytest.approx(600 / 75, abs=0.02), True)


def test_stairs_and_a_lift_cost_their_own_and_the_quicker_is_taken() -> None:
    to_the_door = walk(NOON, points(300), points(300))[0]
    assert to_the_door == pytest.approx(0, abs=0.02)
    assert walk(NOON, points(300), points(300), floor=3)[0] == pytest.approx(15 / 30, abs=0.02)
    assert walk(NOON, points(300), points(300), floor=9)[0] == pytest.approx(1 + 30 / 60, abs=0.02)
    assert walk(NOON, points(300), points(300), floor=5)[0] == to_the_door  # no such landing was drawn


@pytest.mark.parametrize("people", [points(900), NOWHERE])
def test_who_is_far_from_every_path_or_nowhere_goes_by_the_line(people: Floats) -> None:
    found = PathWalk.of(GRAPH, NOON).walks(people, points(0), np.zeros(1), np.full(1, np.nan))
    line = WALK.walks(people, points(0), np.zeros(1), np.full(1, np.nan))
    assert not found.mapped.any()
    assert np.array_equal(found.minutes, line.minutes, equal_nan=True)


def test_where_no_path_leads_the_line_is_better_than_nobody() -> None:
    cut = PathGraph(nodes=GRAPH.nodes, edges=GRAPH.edges[:1])
    found = PathWalk.of(cut, NIGHT).walks(points(0), points(100), np.zeros(1), np.full(1, np.nan))
    assert not found.mapped[0, 0]
    assert np.isfinite(found.minutes[0, 0])


@given(st.integers(0, 24 * 60 - 1), st.sampled_from(["06:00-22:00", "22:00-06:00", "00:00-24:00", "08:00-08:01"]))
def test_a_gate_is_open_within_its_hours_past_midnight_too(minute: int, hours: str) -> None:
    at = datetime(2026, 11, 23, tzinfo=CHINA) + timedelta(minutes=minute)
    gate = PathEdge(begins="a", ends="b", kind="gate", metres=1, open=(hours,))
    begins, ends = (int(each[:2]) * 60 + int(each[3:]) for each in hours.split("-"))
    inside = begins <= minute < ends if begins < ends else not ends <= minute < begins
    assert passable(gate, at) == inside


@given(st.lists(st.floats(-50, 350), min_size=1, max_size=5), st.lists(st.floats(-50, 350), min_size=1, max_size=5))
def test_every_pair_is_what_it_is_alone_and_opening_a_gate_makes_no_way_longer(
    people: list[float], scenes: list[float]
) -> None:
    nowhere = np.full(len(scenes), np.nan)
    day = PathWalk.of(GRAPH, NOON).walks(points(*people), points(*scenes), np.zeros(len(people)), nowhere)
    night = PathWalk.of(GRAPH, NIGHT).walks(points(*people), points(*scenes), np.zeros(len(people)), nowhere)
    assert (day.minutes <= night.minutes + 1e-9).all()
    for row, person in enumerate(people):
        for column, scene in enumerate(scenes):
            assert walk(NOON, points(person), points(scene))[0] == pytest.approx(day.minutes[row, column])


def test_two_paths_between_the_same_corners_are_not_added_up() -> None:
    twice = PathGraph(nodes=GRAPH.nodes, edges=(*GRAPH.edges, PathEdge(begins="east", ends="west", metres=150)))
    found = PathWalk.of(twice, NIGHT).walks(points(0), points(100), np.zeros(1), np.full(1, np.nan))
    assert found.minutes[0, 0] == pytest.approx(150 / 75, abs=0.02)


def a_call(position: Position) -> Call:
    return Call(UUID(int=1), Severity.MINOR, f"{HOME}/g1", position, NOON)


def test_dispatch_takes_whoever_is_nearer_on_foot_and_says_how_it_knows() -> None:
    fenced, beyond = a_person("fenced", position=east_of(0)), a_person("beyond", position=east_of(300))
    hands, call = [hand_of(fenced), hand_of(beyond)], a_call(east_of(100))
    by_line = rank(0, call, hands, now=NIGHT)
    by_paths = rank(0, call, hands, now=NIGHT, travel=PathWalk.of(GRAPH, NIGHT))
    assert [each.name for each in by_line.offers] == ["fenced", "beyond"]
    assert [each.name for each in by_paths.offers] == ["beyond", "fenced"]
    assert "dispatch.walk_straight" in {reason.code for reason in by_line.offers[0].reasons}
    said = next(reason for reason in by_paths.offers[1].reasons if reason.code == "dispatch.walk_mapped")
    assert "路网步行约" in said.text.zh
    (match,) = assign([call], hands, now=NIGHT, travel=PathWalk.of(GRAPH, NIGHT))
    assert match.to.account_id == beyond.account_id


def test_who_has_no_position_is_given_no_minutes() -> None:
    lost = hand_of(a_person("lost", position=None))
    offer = rank(0, a_call(east_of(0)), [lost], now=NOON, travel=PathWalk.of(GRAPH, NOON)).offers[0]
    assert not {reason.code for reason in offer.reasons} & {"dispatch.walk_mapped", "dispatch.walk_straight"}
