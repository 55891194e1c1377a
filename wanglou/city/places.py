"""The streets and houses of the made-up city: estates with their gazetteer, cameras and the sensors in the stairs."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from central.domain.camera import Camera
from central.domain.people import Place, PlaceKind
from protocol.geo import Position

DISTRICT = "wangcheng"
STREET = f"{DISTRICT}/yanjiang"
#: The south-western corner of the first estate.
_CORNER = Position(lat=28.68, lon=115.86)
_METRES_PER_DEGREE = 111_195.0
#: Slabs of six storeys stand so far apart, middle to middle, in an estate of the nineties.
_ALONG_M, _ACROSS_M = 62.0, 38.0
_COLUMNS, _ROWS, _GRIDS = 5, 4, 2
_UNITS, _FLOORS = 3, 6
#: From one estate's corner to the next one's: a road lies between them.
_ESTATES_APART_M = 420.0

_NAMES = ("锦绣里", "望江苑", "桂花园", "东湖新村", "和平里", "向阳小区")
#: A name with the other names people use for it.
_SPOTS = (
    ("东门", ("东大门", "小区东门")),
    ("西门", ("西大门", "小区西门")),
    ("中心花园", ("花园", "小花园")),
    ("儿童乐园", ("滑滑梯", "儿童游乐场")),
    ("健身广场", ("小广场", "健身器材那里")),
    ("快递柜", ("丰巢", "菜鸟驿站")),
    ("地下车库入口", ("车库口", "地库入口")),
    ("垃圾分类亭", ("垃圾亭", "垃圾房")),
    ("车棚", ("电动车棚", "自行车棚")),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Estate:
    """One community with everything that stands in it."""

    path: str
    name: str
    #: What the brain's gazetteer holds, the community itself first.
    places: tuple[Place, ...]
    cameras: tuple[Camera, ...]

    @property
    def buildings(self) -> tuple[Place, ...]:
        return tuple(place for place in self.places if place.kind is PlaceKind.BUILDING)

    @property
    def spots(self) -> tuple[Place, ...]:
        return tuple(place for place in self.places if place.kind is PlaceKind.SPOT)


@dataclass(frozen=True, slots=True)
class Site:
    """Where a trouble really is."""

    estate: Estate
    #: The building or the spot.
    place: Place
    position: Position
    unit: str | None = None
    floor: str | None = None


def build_estates(random: Random, count: int) -> tuple[Estate, ...]:
    return tuple(_estate(random, index) for index in range(count))


def moved(position: Position, east_m: float, north_m: float) -> Position:
    lat = position.lat + north_m / _METRES_PER_DEGREE
    lon = position.lon + east_m / (_METRES_PER_DEGREE * math.cos(math.radians(position.lat)))
    return Position(lat=lat, lon=lon)


def nearest(place: Place, others: Sequence[Place]) -> list[Place]:
    """``others`` by their distance from ``place``, which is not among them."""
    here = position_of(place)
    return sorted((o for o in others if o is not place), key=lambda o: position_of(o).distance_m(here))


def position_of(place: Place) -> Position:
    if place.position is None:
        raise LookupError(place.place_path)
    return place.position


def _estate(random: Random, index: int) -> Estate:
    path, corner = f"{STREET}/c{index + 1}", moved(_CORNER, index * _ESTATES_APART_M, 0.0)
    name = _NAMES[index % len(_NAMES)]
    middle = moved(corner, (_COLUMNS - 1) * _ALONG_M / 2, (_ROWS - 1) * _ACROSS_M / 2)
    community = Place(path, DISTRICT, PlaceKind.COMMUNITY, f"{name}社区", (name,), middle, 200.0)
    buildings = [_building(path, corner, column, row) for row in range(_ROWS) for column in range(_COLUMNS)]
    spots = [_spot(random, path, corner, number, *names) for number, names in enumerate(_SPOTS)]
    cameras = [camera for number, spot in enumerate(spots) for camera in _cameras(random, index, number, spot)]
    return Estate(path, name, (community, *buildings, *spots), tuple(cameras))


def _building(path: str, corner: Position, column: int, row: int) -> Place:
    """Each estate counts from 1 again: 12号楼 stands in every one of them."""
    number = row * _COLUMNS + column + 1
    position = moved(corner, column * _ALONG_M, row * _ACROSS_M)
    return Place(
        f"{path}/g{1 + column * _GRIDS // _COLUMNS}/b{number}", DISTRICT, PlaceKind.BUILDING, f"{number}号楼",
        (f"{number}栋", f"{number}幢"), position, 30.0, f"{number}",
    )  # fmt: skip


def _spot(random: Random, path: str, corner: Position, number: int, name: str, aliases: tuple[str, ...]) -> Place:
    """Between the slabs, wherever there is room."""
    column, row = random.randrange(_COLUMNS), random.randrange(_ROWS)
    position = moved(corner, (column + 0.5) * _ALONG_M + random.gauss(0, 8), (row + 0.5) * _ACROSS_M)
    grid = 1 + column * _GRIDS // _COLUMNS
    return Place(f"{path}/g{grid}/s{number}", DISTRICT, PlaceKind.SPOT, name, aliases, position, 15.0)


def _cameras(random: Random, estate: int, number: int, spot: Place) -> list[Camera]:
    """Some spots have none, some two that see the same."""
    found = []
    for nth in range(random.choices((0, 1, 2), (0.2, 0.5, 0.3))[0]):
        position = moved(position_of(spot), random.uniform(-20, 20), random.uniform(-20, 20))
        name = f"{spot.name}{nth + 1}号机"
        found.append(Camera(f"c{estate + 1}-s{number}-{nth}", DISTRICT, None, name, spot.place_path, position))
    return found


def some_site(random: Random, estate: Estate, site: str) -> Site:
    """Somewhere in ``estate``: what happens outdoors happens at a spot or in front of a house."""
    if site == "outdoors" and random.random() < 0.7:
        spot = random.choice(estate.spots)
        return Site(estate, spot, moved(position_of(spot), random.gauss(0, 8), random.gauss(0, 8)))
    return site_in(random, estate, random.choice(estate.buildings), site)


def site_in(random: Random, estate: Estate, building: Place, site: str) -> Site:
    unit = random.randrange(_UNITS)
    position = moved(position_of(building), (unit - 1) * 15.0, -12.0 if site == "outdoors" else 0.0)
    indoors = site in ("flat", "stairs")
    floor = f"{random.randrange(_FLOORS) + 1}" if site == "flat" else None
    return Site(estate, building, position, f"{unit + 1}" if indoors else None, floor)
