"""The community as a drawing: every house can be pointed at, and a spot on it is the same spot on the earth."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from central.domain.people import Place, PlaceKind
from central.pages.sketch import MOST_AREAS, MOST_PINS, MOST_PX, sketch
from packs.community import Community, load_community
from protocol.geo import Outline, Position

ESTATE = Position(lat=27.0850, lon=115.0160)
positions = st.builds(
    Position,
    lat=st.floats(-89, 89, allow_nan=False),
    lon=st.floats(-179, 179, allow_nan=False),
)
corners = st.tuples(st.floats(-0.05, 0.05), st.floats(-0.05, 0.05))


def places_of(community: Community) -> list[Place]:
    return [
        Place(
            each.place_path,
            community.district_id,
            PlaceKind(each.kind),
            each.name,
            position=each.position,
            radius_m=each.radius_m,
            outline=each.outline,
        )
        for each in community.places
    ]


def house(number: int, at: Position | None) -> Place:
    return Place(f"q/h/j/g1/b{number}", "q", PlaceKind.BUILDING, f"{number}号楼", position=at)


def test_every_house_and_spot_of_the_estate_can_be_pointed_at() -> None:
    estate = load_community("hedong")
    drawing = sketch(places_of(estate), estate.paths)
    assert drawing is not None
    assert {pin.place_path for pin in drawing.pins} == {
        each.place_path for each in estate.places if each.kind in ("building", "spot")
    }
    assert drawing.ways.startswith("M")
    assert len({(pin.x, pin.y) for pin in drawing.pins}) == len(drawing.pins)


@given(middle=positions, offsets=st.lists(corners, min_size=2, max_size=12, unique=True))
def test_a_spot_on_the_drawing_is_the_same_spot_on_the_earth(
    middle: Position, offsets: list[tuple[float, float]]
) -> None:
    at = [Position(lat=middle.lat + north, lon=middle.lon + east) for north, east in offsets]
    drawing = sketch([house(number, each) for number, each in enumerate(at)])
    if len(set(at)) < 2:
        assert drawing is None
        return
    assert drawing is not None
    frame = drawing.frame
    assert 0 < frame.width <= MOST_PX + 1
    assert 0 < frame.height <= MOST_PX + 1
    for pin, position in zip(drawing.pins, at, strict=True):
        assert 0 <= pin.x <= frame.width
        assert 0 <= pin.y <= frame.height
        assert frame.north - pin.y * frame.lat_px == pytest.approx(position.lat, abs=frame.lat_px)
        assert frame.west + pin.x * frame.lon_px == pytest.approx(position.lon, abs=frame.lon_px)


def test_north_is_up_and_east_is_right() -> None:
    north_east = Position(lat=ESTATE.lat + 0.001, lon=ESTATE.lon + 0.001)
    drawing = sketch([house(1, ESTATE), house(2, north_east)])
    assert drawing is not None
    here, there = drawing.pins
    assert there.x > here.x
    assert there.y < here.y


@pytest.mark.parametrize("at", [(), (None, None), (ESTATE,), (ESTATE, None), (ESTATE, ESTATE)])
def test_nothing_is_drawn_where_nothing_could_be_told_apart(at: tuple[Position | None, ...]) -> None:
    assert sketch([house(number, each) for number, each in enumerate(at)]) is None


def test_a_large_estate_keeps_its_page_small() -> None:
    many = [
        house(number, Position(lat=ESTATE.lat + number // 30 / 2000, lon=ESTATE.lon + number % 30 / 2000))
        for number in range(400)
    ]
    drawing = sketch(many)
    assert drawing is not None
    assert len(drawing.pins) == MOST_PINS
    assert len(drawing.areas) == MOST_AREAS
    assert max(drawing.frame.width, drawing.frame.height) <= MOST_PX + 1


def test_an_outline_finer_than_the_drawing_is_a_circle_and_houses_come_before_spots() -> None:
    ring = tuple((ESTATE.lon + number % 2 / 1e4, ESTATE.lat + number / 1e6) for number in range(400))
    fine = replace(house(1, ESTATE), outline=Outline(coordinates=((*ring, ring[0]),)))
    spots = [replace(house(number, ESTATE), kind=PlaceKind.SPOT) for number in range(MOST_AREAS + 5)]
    drawing = sketch([*spots, fine, house(2, Position(lat=ESTATE.lat + 0.001, lon=ESTATE.lon))])
    assert drawing is not None
    houses = [area for area in drawing.areas if area.kind is PlaceKind.BUILDING]
    assert [area.corners for area in houses] == ["", ""]
    assert len(drawing.areas) == MOST_AREAS
