"""Where something is: the three datums of Chinese maps and the distance between two places."""

import math

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from pydantic import ValidationError

from protocol.geo import Datum, Position, from_wgs84, outside_china, to_wgs84

# A degree inside every border of the box in which the offset is defined; mainland cities lie well within.
in_china = st.builds(
    Position,
    lat=st.floats(min_value=18.0, max_value=53.0),
    lon=st.floats(min_value=74.0, max_value=134.0),
)
anywhere = st.builds(
    Position, lat=st.floats(min_value=-90.0, max_value=90.0), lon=st.floats(min_value=-180.0, max_value=180.0)
)


@given(position=in_china, datum=st.sampled_from(Datum))
def test_a_point_drawn_on_any_map_comes_back_within_a_metre(position: Position, datum: Datum) -> None:
    lat, lon = from_wgs84(position, datum)
    assert position.distance_m(to_wgs84(lat, lon, datum)) < 1.0


@given(position=in_china)
def test_chinese_maps_lie_hundreds_of_metres_off(position: Position) -> None:
    lat, lon = from_wgs84(position, Datum.GCJ02)
    assert 50 < position.distance_m(Position(lat=lat, lon=lon)) < 1500


@pytest.mark.parametrize(
    ("datum", "lat", "lon"),
    [
        # Beijing, 39.915 N 116.404 E read as GCJ-02: the worked example that the usual converters publish.
        (Datum.GCJ02, 39.91640428150164, 116.41024449916938),
        (Datum.BD09, 39.922699552216216, 116.41662724378733),
    ],
)
def test_a_published_point_lands_where_it_is_published(datum: Datum, lat: float, lon: float) -> None:
    tiananmen = Position(lat=39.915, lon=116.404)
    drawn_lat, drawn_lon = from_wgs84(tiananmen, datum)
    assert Position(lat=lat, lon=lon).distance_m(Position(lat=drawn_lat, lon=drawn_lon)) < 1.0


def test_abroad_the_national_offset_is_not_applied() -> None:
    assert outside_china(48.8584, 2.2945)
    assert from_wgs84(Position(lat=48.8584, lon=2.2945), Datum.GCJ02) == (48.8584, 2.2945)


@given(st.floats(-90, 90), st.floats(-180, 180), st.sampled_from(Datum))
@example(2.0, -180.0, Datum.BD09)
@example(90.0, 180.0, Datum.GCJ02)
def test_every_point_of_every_map_lies_on_the_earth(lat: float, lon: float, datum: Datum) -> None:
    position = to_wgs84(lat, lon, datum)
    assert abs(position.lat) <= 90
    assert abs(position.lon) <= 180


def test_a_degree_of_the_equator_is_111_km() -> None:
    assert Position(lat=0, lon=0).distance_m(Position(lat=0, lon=1)) == pytest.approx(111_195, abs=1)


def test_beijing_and_shanghai_are_1067_km_apart() -> None:
    beijing, shanghai = Position(lat=39.9042, lon=116.4074), Position(lat=31.2304, lon=121.4737)
    assert beijing.distance_m(shanghai) == pytest.approx(1_067_000, rel=0.002)


@given(here=anywhere, there=anywhere)
def test_distance_is_the_same_both_ways_and_never_more_than_half_round_the_earth(
    here: Position, there: Position
) -> None:
    assert here.distance_m(there) == pytest.approx(there.distance_m(here), abs=1e-6)
    assert 0 <= here.distance_m(there) <= math.pi * 6_371_008.8 + 1


@given(position=anywhere)
def test_a_place_is_no_distance_from_itself(position: Position) -> None:
    assert position.distance_m(position) == 0


@pytest.mark.parametrize(("lat", "lon"), [(90.1, 0), (0, -180.1), (math.nan, 0), (0, math.inf), ("39.9", 116.4)])
def test_a_position_off_the_earth_is_refused(lat: object, lon: object) -> None:
    with pytest.raises(ValidationError):
        Position.model_validate({"lat": lat, "lon": lon})
