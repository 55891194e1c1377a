"""Cells that keep two deciders apart, where a signal comes from, and how alike words are."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from central.domain.camera import Camera
from central.domain.cells import cells_of, community_of
from central.domain.people import PlaceKind
from central.domain.place_text import read_place
from central.domain.similarity import similarity
from central.domain.whereabouts import where_of_camera, where_of_report
from protocol.geo import Position
from tests.central.domain.builders import GATE, HOME, a_place, a_where, east_of

_LAT = st.floats(-80, 80)
_LON = st.floats(-179, 179)


@given(_LAT, _LON, st.floats(-1, 1), st.floats(-1, 1), st.floats(10, 400))
def test_two_signals_within_reach_of_each_other_share_a_cell(
    lat: float, lon: float, north: float, east: float, reach: float
) -> None:
    one = Position(lat=lat, lon=lon)
    other = Position(lat=min(90.0, lat + north * 0.003), lon=lon + east * 0.003)
    a, b = a_where(one, place_path="d/s/a"), a_where(other, place_path="d/s/b")
    shared = set(cells_of(a, reach)) & set(cells_of(b, reach))
    assert shared or one.distance_m(other) > reach


def test_a_report_without_a_position_shares_its_community_with_everything_in_it() -> None:
    vague = set(cells_of(a_where(None), 60))
    assert vague == {f"place:{HOME}"}
    assert vague & set(cells_of(a_where(place_path=f"{HOME}/g1/b12"), 60))


def test_the_community_of_a_place() -> None:
    assert community_of(f"{HOME}/g1/b12") == HOME
    assert community_of("qingyuan/hedong") == "qingyuan/hedong"


def test_a_camera_names_the_spot_it_watches_but_not_the_building_it_hangs_on() -> None:
    places = (
        a_place("g1/b12", "12号楼", PlaceKind.BUILDING, building="12"),
        a_place("g1/lawn", "中心草坪", aliases=("草坪",)),
    )
    camera = Camera("cam-1", "qingyuan", None, "12号楼枪机", f"{HOME}/g1/b12", GATE, view_radius_m=25)
    where = where_of_camera(camera, "草坪", places)
    assert (where.building, where.names, where.uncertainty_m) == (None, ("中心草坪",), 25)
    assert where.camera_zone == "cam-1/草坪"


BUILDING = a_place("g1/b12", "12号楼", PlaceKind.BUILDING, building="12", position=east_of(100))
EAST = a_place("g1/east", "东门", position=east_of(-100), radius_m=20)
PLACES = (BUILDING, EAST)


def test_words_stand_above_the_form_and_the_form_above_the_phone() -> None:
    phone = east_of(900)
    said = where_of_report(read_place("东门有人翻墙", PLACES), BUILDING, phone, HOME)
    assert (said.position, said.building, said.place_path) == (EAST.position, None, EAST.place_path)
    chosen = where_of_report(read_place("有人翻墙", PLACES), BUILDING, phone, HOME)
    assert (chosen.position, chosen.building, chosen.names) == (BUILDING.position, "12", ("12号楼",))
    alone = where_of_report(read_place("有人翻墙", PLACES), None, phone, HOME)
    assert (alone.position, alone.place_path) == (phone, HOME)
    nothing = where_of_report(read_place("有人翻墙", PLACES), None, None, HOME)
    assert nothing.position is None


def test_a_whole_community_is_no_position() -> None:
    home = a_place("", "新苑里", PlaceKind.COMMUNITY)
    assert where_of_report(read_place("有人翻墙", ()), home, None, HOME).position is None


_WORDS = st.text("东西门草坪有人翻墙吵架了的在一直楼上", max_size=30)


@given(_WORDS, _WORDS)
def test_likeness_is_mutual_and_between_nothing_and_all(one: str, other: str) -> None:
    assert 0.0 <= similarity(one, other) <= 1.0
    assert abs(similarity(one, other) - similarity(other, one)) < 1e-9


@given(_WORDS.filter(lambda words: words.strip("的了在一有人上")))
def test_words_are_most_like_themselves(words: str) -> None:
    assert similarity(words, words) > 0.999


def test_the_same_trouble_in_other_words_is_more_alike_than_another_trouble() -> None:
    one = "东门草坪有人翻墙进来"
    assert similarity(one, "有人从东门翻墙到草坪里") > 0.3 > similarity(one, "楼上邻居半夜吵架")


def test_marks_of_masked_data_make_nobody_alike() -> None:
    assert similarity("【姓名】【电话】吵架", "【姓名】【电话】翻墙") < 0.1


@pytest.mark.parametrize(
    ("words", "building", "unit", "floor", "room"),
    [
        ("这里是一栋九十年代的楼房", None, None, None, None),
        ("变成一栋栋楼房", None, None, None, None),
        ("6栋楼楼下", "6", None, None, None),
        ("三四栋几百户住户都停水", None, None, None, None),
        ("所属两栋宿舍经常停电", None, None, None, None),
        ("爬11层的楼没有电梯", None, None, None, None),
        ("一二楼商铺油烟大", None, None, None, None),
        ("至15栋有1500户业主", "15", None, None, None),
        ("十一栋从一、二单元电梯厅", "11", None, None, None),
        ("噪音从3楼到5楼都听得见", None, None, "3", None),
        ("12栋负一层积水", "12", None, "-1", None),
        ("第三层阳台违建", None, None, "3", None),
        ("二栋二单元二楼203室漏水", "2", "2", "2", "203"),
    ],
)
def test_counts_and_guesses_are_no_place(
    words: str, building: str | None, unit: str | None, floor: str | None, room: str | None
) -> None:
    read = read_place(words, ())
    assert (read.building, read.unit, read.floor, read.room) == (building, unit, floor, room)
