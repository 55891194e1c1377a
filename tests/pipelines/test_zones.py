"""Who stands in a zone: laws that hold for every polygon an operator may draw."""

import numpy as np
import pytest
import shapely
from hypothesis import assume, given
from hypothesis import strategies as st

from pipelines.zones import Zone, ZoneError
from protocol.messages import ZonePlan
from tests.pipelines.world import HEIGHT, WIDTH

unit = st.integers(0, 64).map(lambda n: n / 64)
corner = st.tuples(unit, unit)
polygon = st.lists(corner, min_size=3, max_size=8, unique=True).map(tuple)
line = st.lists(corner, min_size=2, max_size=2, unique=True).map(tuple)
feet = st.tuples(st.floats(0, WIDTH), st.floats(0, HEIGHT))


def inside(zone: Zone, *points: tuple[float, float]) -> list[bool]:
    answer: list[bool] = zone.contains(np.array(points, np.float64).reshape(-1, 2), WIDTH, HEIGHT).tolist()
    return answer


@given(feet)
def test_the_whole_picture_contains_all_feet_also_those_on_its_edge(point: tuple[float, float]) -> None:
    assert inside(Zone.whole_picture(), point, (0, 0), (WIDTH, HEIGHT), (0, HEIGHT), (WIDTH, 0)) == [True] * 5


@given(polygon, corner)
def test_zones_agree_with_a_geometry_library(
    drawn: tuple[tuple[float, float], ...], point: tuple[float, float]
) -> None:
    shape = shapely.Polygon(drawn)
    assume(shape.is_valid and shape.area > 0)

    within = inside(Zone("区", drawn), (point[0] * WIDTH, point[1] * HEIGHT))

    assert within == [shape.covers(shapely.Point(point))]


@given(polygon, feet, st.integers(0, 7))
def test_where_drawing_began_and_which_way_round_makes_no_difference(
    drawn: tuple[tuple[float, float], ...], point: tuple[float, float], turn: int
) -> None:
    turned = drawn[turn % len(drawn) :] + drawn[: turn % len(drawn)]

    assert inside(Zone("区", drawn), point) == inside(Zone("区", turned[::-1]), point)


@given(polygon)
def test_who_stands_on_a_corner_is_inside(drawn: tuple[tuple[float, float], ...]) -> None:
    corners = [(x * WIDTH, y * HEIGHT) for x, y in drawn]

    assert all(inside(Zone("区", drawn), *corners))


def test_between_the_lobes_of_a_crossed_outline_nobody_is_inside() -> None:
    bow_tie = Zone("领结", ((0.0, 0.0), (1.0, 1.0), (1.0, 0.0), (0.0, 1.0)))

    assert inside(bow_tie, (0.1 * WIDTH, 0.5 * HEIGHT), (0.5 * WIDTH, 0.1 * HEIGHT)) == [True, False]


def test_nobody_to_ask_about_is_no_error() -> None:
    assert inside(Zone.whole_picture()) == []


@pytest.mark.parametrize(
    "line", [((0.1, 0.1), (0.5, 0.5), (0.9, 0.9)), ((0.2, 0.2),) * 3, ((0.0, 0.5), (1.0, 0.5), (0.3, 0.5))]
)
def test_a_zone_without_area_is_refused_by_name(line: tuple[tuple[float, float], ...]) -> None:
    with pytest.raises(ZoneError) as refused:
        Zone.from_plan(ZonePlan(name="门口", polygon=line))

    assert "门口" in refused.value.text.zh
    assert "门口" in refused.value.text.en


@given(line, feet)
def test_a_line_turned_round_sees_everybody_on_its_other_side(
    drawn: tuple[tuple[float, float], ...], point: tuple[float, float]
) -> None:
    across, along = Zone("线", drawn).beside(np.array([point]), WIDTH, HEIGHT)
    back, gone = Zone("线", drawn[::-1]).beside(np.array([point]), WIDTH, HEIGHT)

    assert across == pytest.approx(-back, abs=1e-6)
    assert along + gone == pytest.approx(1.0, abs=1e-6)


@given(line, feet)
def test_beside_a_line_agrees_with_a_geometry_library(
    drawn: tuple[tuple[float, float], ...], point: tuple[float, float]
) -> None:
    shape = shapely.LineString([(x * WIDTH, y * HEIGHT) for x, y in drawn])

    across, along = Zone("线", drawn).beside(np.array([point]), WIDTH, HEIGHT)

    if 0.0 <= along[0] <= 1.0:
        assert abs(across[0]) == pytest.approx(shape.distance(shapely.Point(point)), abs=1e-6)


def test_who_walks_up_the_picture_has_the_right_hand_side_at_the_right() -> None:
    up = Zone("线", ((0.5, 1.0), (0.5, 0.0)))

    across, along = up.beside(np.array([[0.75 * WIDTH, 0.25 * HEIGHT], [0.0, 0.0]]), WIDTH, HEIGHT)

    assert up.line
    assert across.tolist() == [0.25 * WIDTH, -0.5 * WIDTH]
    assert along.tolist() == [0.75, 1.0]


def test_a_line_that_leads_nowhere_is_refused_by_name() -> None:
    with pytest.raises(ZoneError) as refused:
        Zone.from_plan(ZonePlan(name="门线", polygon=((0.3, 0.3), (0.3, 0.3))))

    assert "门线" in refused.value.text.zh
    assert "门线" in refused.value.text.en
