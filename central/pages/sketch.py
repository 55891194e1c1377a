"""A community as a drawing to point at: its houses and spots seen from above, small enough for a resident's page.

Pure. The drawing is the page's own: no tiles, nothing from elsewhere, and every house a choice of the form, so that it
works without scripts.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Self

from central.domain.people import Place, PlaceKind
from protocol.geo import EARTH_RADIUS_M, Position
from protocol.paths import PathGraph

#: An estate of four hundred metres fills a phone; a larger one is scrolled, the largest drawn smaller.
PX_PER_M = 0.65
MOST_PX = 1600
MARGIN_PX = 26
#: Further ones stay in the list: fingers could not tell them apart, and the page would no longer be a small one.
MOST_PINS = 80
MOST_AREAS = 300
#: An outline with more is drawn as a circle: at this size nobody would see the difference.
MOST_CORNERS = 40
MOST_WAYS = 300
_M_PER_DEGREE = EARTH_RADIUS_M * math.pi / 180
_POINTED_AT = (PlaceKind.BUILDING, PlaceKind.SPOT)
_BELOW_FIRST = (PlaceKind.GRID, PlaceKind.SPOT, PlaceKind.BUILDING)


@dataclass(frozen=True, slots=True)
class Frame:
    """Where the drawing lies on the earth: its upper left corner in degrees, and degrees for each pixel."""

    north: float
    west: float
    lat_px: float
    lon_px: float
    width: int
    height: int

    @classmethod
    def around(cls, points: Sequence[Position]) -> Self:
        """All of ``points``, one at least, with a margin for their names."""
        south, north = min(each.lat for each in points), max(each.lat for each in points)
        west, east = min(each.lon for each in points), max(each.lon for each in points)
        lon_m = _M_PER_DEGREE * max(math.cos(math.radians((south + north) / 2)), 0.01)
        wide_m, high_m = (east - west) * lon_m, (north - south) * _M_PER_DEGREE
        px_per_m = min(PX_PER_M, (MOST_PX - 2 * MARGIN_PX) / max(wide_m, high_m, 1.0))
        lat_px, lon_px = 1 / (px_per_m * _M_PER_DEGREE), 1 / (px_per_m * lon_m)
        return cls(
            north=north + MARGIN_PX * lat_px,
            west=west - MARGIN_PX * lon_px,
            lat_px=lat_px,
            lon_px=lon_px,
            width=math.ceil(wide_m * px_per_m) + 2 * MARGIN_PX,
            height=math.ceil(high_m * px_per_m) + 2 * MARGIN_PX,
        )

    def at(self, position: Position) -> tuple[int, int]:
        """(x, y) in pixels from the upper left corner; outside the drawing where it lies outside."""
        return round((position.lon - self.west) / self.lon_px), round((self.north - position.lat) / self.lat_px)


@dataclass(frozen=True, slots=True)
class Area:
    """A place's ground. ``corners`` as SVG writes them; empty for one that nobody drew, a circle then."""

    kind: PlaceKind
    x: int
    y: int
    radius: int
    corners: str


@dataclass(frozen=True, slots=True)
class Pin:
    """A place that can be pointed at; (x, y) is its middle."""

    place_path: str
    kind: PlaceKind
    name: str
    x: int
    y: int


@dataclass(frozen=True, slots=True)
class Sketch:
    frame: Frame
    areas: tuple[Area, ...]
    #: All ways on foot as one SVG path.
    ways: str
    pins: tuple[Pin, ...]


def sketch(places: Sequence[Place], paths: PathGraph | None = None) -> Sketch | None:
    """The drawing of a community; None where it would show nothing: no two of its places are known to lie apart."""
    placed = [(each, each.position) for each in places if each.position is not None]
    pointed_at = [(each, middle) for each, middle in placed if each.kind in _POINTED_AT]
    if len({middle for _, middle in pointed_at}) < 2:
        return None
    drawn = [(each, middle) for each, middle in placed if each.kind in _POINTED_AT or _is_drawn_grid(each)]
    # Where there are too many, houses are what people look for.
    drawn = sorted(sorted(drawn, key=_order, reverse=True)[:MOST_AREAS], key=_order)
    corners = [corner for each, _ in drawn for corner in _corners(each)]
    frame = Frame.around([middle for _, middle in pointed_at] + corners)
    pins = sorted(pointed_at[:MOST_PINS], key=_order)
    return Sketch(
        frame=frame,
        areas=tuple(_area(each, middle, frame) for each, middle in drawn),
        ways=_ways(paths, frame),
        pins=tuple(Pin(each.place_path, each.kind, each.name, *frame.at(middle)) for each, middle in pins),
    )


def _order(placed: tuple[Place, Position]) -> int:
    return _BELOW_FIRST.index(placed[0].kind)


def _is_drawn_grid(place: Place) -> bool:
    return place.kind is PlaceKind.GRID and bool(_corners(place))


def _corners(place: Place) -> list[Position]:
    """None for a place that nobody drew, or drew more finely than it is shown."""
    if place.outline is None or len(place.outline.ring) > MOST_CORNERS + 1:
        return []
    return [Position(lat=lat, lon=lon) for lon, lat in place.outline.ring]


def _area(place: Place, middle: Position, frame: Frame) -> Area:
    x, y = frame.at(middle)
    radius = max(3, min(12, round(place.radius_m / (frame.lat_px * _M_PER_DEGREE))))
    corners = " ".join(f"{east},{south}" for east, south in map(frame.at, _corners(place)[:-1]))
    return Area(place.kind, x, y, radius, corners)


def _ways(paths: PathGraph | None, frame: Frame) -> str:
    if paths is None or len(paths.edges) > MOST_WAYS:
        return ""
    at = {each.node: frame.at(each.position) for each in paths.nodes if each.floor == 1}
    ends = ((at.get(edge.begins), at.get(edge.ends)) for edge in paths.edges)
    return "".join(f"M{a[0]},{a[1]}L{b[0]},{b[1]}" for a, b in ends if a and b and a != b)
