"""Where something is on the earth, in one datum, and how far two places lie apart."""

import math
from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field

from protocol.wire import Strict

EARTH_RADIUS_M = 6_371_008.8
#: Krasovsky 1940 ellipsoid, which GCJ-02 is published on.
_AXIS_M = 6_378_245.0
_ECCENTRICITY2 = 0.006_693_421_622_965_943


class Datum(StrEnum):
    """WGS-84 is what satellites and our database speak; Chinese maps draw the other two, far off it."""

    WGS84 = "WGS84"
    GCJ02 = "GCJ02"
    BD09 = "BD09"


class Position(Strict):
    """A point in WGS-84 degrees."""

    lat: Annotated[float, Field(ge=-90, le=90)]
    lon: Annotated[float, Field(ge=-180, le=180)]

    def distance_m(self, other: "Position") -> float:
        """Great-circle distance in metres (haversine)."""
        lat1, lat2 = math.radians(self.lat), math.radians(other.lat)
        half_lat, half_lon = (lat2 - lat1) / 2, math.radians(other.lon - self.lon) / 2
        a = math.sin(half_lat) ** 2 + math.cos(lat1) * math.cos(lat2) * math.sin(half_lon) ** 2
        return 2 * EARTH_RADIUS_M * math.asin(min(1.0, math.sqrt(a)))


#: (lon, lat), the order of GeoJSON.
LonLat = tuple[Annotated[float, Field(ge=-180, le=180)], Annotated[float, Field(ge=-90, le=90)]]
#: Its first point again at the end, as GeoJSON wants it.
Ring = Annotated[tuple[LonLat, ...], Field(min_length=4, max_length=500)]


class Outline(Strict):
    """A place as somebody drew it: a GeoJSON Polygon in WGS-84. No place has holes."""

    type: Literal["Polygon"] = "Polygon"
    coordinates: tuple[Ring]

    @property
    def ring(self) -> Ring:
        return self.coordinates[0]


def to_wgs84(lat: float, lon: float, datum: Datum) -> Position:
    """Bring a point of a Chinese map into WGS-84; exact to about a metre inside China."""
    if datum is Datum.BD09:
        lat, lon = _bd09_to_gcj02(lat, lon)
    if datum is not Datum.WGS84:
        lat, lon = _gcj02_to_wgs84(lat, lon)
    # At a pole or the date line, where nobody uses these maps, the shift may step over the edge of the earth.
    return Position(lat=max(-90.0, min(lat, 90.0)), lon=max(-180.0, min(lon, 180.0)))


def from_wgs84(position: Position, datum: Datum) -> tuple[float, float]:
    """(lat, lon) of ``position`` as a Chinese map draws it."""
    lat, lon = position.lat, position.lon
    if datum is not Datum.WGS84:
        lat, lon = _wgs84_to_gcj02(lat, lon)
    if datum is Datum.BD09:
        lat, lon = _gcj02_to_bd09(lat, lon)
    return lat, lon


def outside_china(lat: float, lon: float) -> bool:
    """True where the national offset is not applied."""
    return not (72.004 <= lon <= 137.8347 and 0.8293 <= lat <= 55.8271)


def _offset(lat: float, lon: float) -> tuple[float, float]:
    """The published GCJ-02 offset in degrees at a WGS-84 point."""
    x, y = lon - 105.0, lat - 35.0
    wave = 20.0 * math.sin(6.0 * x * math.pi) + 20.0 * math.sin(2.0 * x * math.pi)
    d_lat = -100.0 + 2.0 * x + 3.0 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * math.sqrt(abs(x))
    d_lat += (wave + 20.0 * math.sin(y * math.pi) + 40.0 * math.sin(y / 3.0 * math.pi)) * 2.0 / 3.0
    d_lat += (160.0 * math.sin(y / 12.0 * math.pi) + 320.0 * math.sin(y * math.pi / 30.0)) * 2.0 / 3.0
    d_lon = 300.0 + x + 2.0 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * math.sqrt(abs(x))
    d_lon += (wave + 20.0 * math.sin(x * math.pi) + 40.0 * math.sin(x / 3.0 * math.pi)) * 2.0 / 3.0
    d_lon += (150.0 * math.sin(x / 12.0 * math.pi) + 300.0 * math.sin(x / 30.0 * math.pi)) * 2.0 / 3.0
    radians = math.radians(lat)
    magic = 1 - _ECCENTRICITY2 * math.sin(radians) ** 2
    metres_lat = (_AXIS_M * (1 - _ECCENTRICITY2)) / (magic * math.sqrt(magic)) * math.pi / 180.0
    metres_lon = _AXIS_M / math.sqrt(magic) * math.cos(radians) * math.pi / 180.0
    return d_lat / metres_lat, d_lon / metres_lon


def _wgs84_to_gcj02(lat: float, lon: float) -> tuple[float, float]:
    if outside_china(lat, lon):
        return lat, lon
    d_lat, d_lon = _offset(lat, lon)
    return lat + d_lat, lon + d_lon


def _gcj02_to_wgs84(lat: float, lon: float) -> tuple[float, float]:
    if outside_china(lat, lon):
        return lat, lon
    guess_lat, guess_lon = lat, lon
    for _ in range(6):  # the offset changes slowly, so a fixed-point iteration ends below a centimetre
        there_lat, there_lon = _wgs84_to_gcj02(guess_lat, guess_lon)
        guess_lat, guess_lon = guess_lat + lat - there_lat, guess_lon + lon - there_lon
    return guess_lat, guess_lon


_BD_TURN = math.pi * 3000.0 / 180.0


def _gcj02_to_bd09(lat: float, lon: float) -> tuple[float, float]:
    radius = math.hypot(lon, lat) + 0.00002 * math.sin(lat * _BD_TURN)
    angle = math.atan2(lat, lon) + 0.000003 * math.cos(lon * _BD_TURN)
    return radius * math.sin(angle) + 0.006, radius * math.cos(angle) + 0.0065


def _bd09_to_gcj02(lat: float, lon: float) -> tuple[float, float]:
    y, x = lat - 0.006, lon - 0.0065
    radius = math.hypot(x, y) - 0.00002 * math.sin(y * _BD_TURN)
    angle = math.atan2(y, x) - 0.000003 * math.cos(x * _BD_TURN)
    return radius * math.sin(angle), radius * math.cos(angle)
