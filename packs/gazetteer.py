"""The places of a community, read from GeoJSON: district, street, community, grids, buildings, named spots."""

import math
from collections.abc import Sequence
from importlib.resources.abc import Traversable
from itertools import pairwise
from typing import Annotated, Literal

from pydantic import Field

from packs.errors import CommunityError
from packs.meant import read_json_as
from protocol.geo import LonLat, Outline, Position
from protocol.wire import Line, PlacePath, Strict, nearest

#: A building or a spot reaches at least this far around its middle.
_LEAST_RADIUS_M = 5.0
#: Where a point does not say how far its place reaches.
_POINT_RADIUS_M = 15.0


class _Point(Strict):
    type: Literal["Point"]
    coordinates: LonLat


class _Properties(Strict):
    path: PlacePath
    kind: Literal["district", "street", "community", "grid", "building", "spot"]
    name: Line
    name_en: Line
    aliases: Annotated[tuple[Line, ...], Field(max_length=20)] = ()
    building: Annotated[str, Field(pattern=r"^[0-9]{1,3}[A-Z]?$")] | None = None
    units: Annotated[tuple[Line, ...], Field(max_length=30)] = ()
    radius_m: Annotated[float, Field(gt=0, le=50_000)] | None = None


class _Feature(Strict):
    type: Literal["Feature"]
    properties: _Properties
    #: null: nobody knows where it lies; it can be put on a plan of the estate.
    geometry: Annotated[Outline | _Point, Field(discriminator="type")] | None


class _Collection(Strict):
    type: Literal["FeatureCollection"]
    features: Annotated[tuple[_Feature, ...], Field(min_length=1, max_length=20_000)]


class GazetteerPlace(Strict):
    """One place of the tree, with its middle and reach in WGS-84 where they are known."""

    place_path: PlacePath
    kind: Literal["district", "street", "community", "grid", "building", "spot"]
    name: Line
    name_en: Line
    aliases: tuple[Line, ...] = ()
    #: 楼号, digits only.
    building: str | None = None
    units: tuple[str, ...] = ()
    position: Position | None
    radius_m: float
    #: Closed; None for a point.
    outline: Outline | None = None


def read_places(file: Traversable) -> tuple[GazetteerPlace, ...]:
    """Every place of a GeoJSON file, parents before children. Raises CommunityError naming what is wrong."""
    collection = read_json_as(_Collection, file)
    places = tuple(map(_place, collection.features))
    _check_tree(file.name, places)
    return places


def _place(feature: _Feature) -> GazetteerPlace:
    said, shape = feature.properties, feature.geometry
    position, reach = _lies(shape)
    return GazetteerPlace(
        place_path=said.path,
        kind=said.kind,
        name=said.name,
        name_en=said.name_en,
        aliases=said.aliases,
        building=said.building,
        units=said.units,
        position=position,
        radius_m=round(said.radius_m or max(reach, _LEAST_RADIUS_M), 1),
        outline=shape if isinstance(shape, Outline) else None,
    )


def _lies(shape: Outline | _Point | None) -> tuple[Position | None, float]:
    """(middle, metres from it to the farthest corner)."""
    match shape:
        case None:
            return None, _POINT_RADIUS_M
        case _Point():
            return _position(shape.coordinates), _POINT_RADIUS_M
        case Outline():
            middle = _position(_middle(shape.ring))
            return middle, max(middle.distance_m(_position(corner)) for corner in shape.ring)


def _position(point: LonLat) -> Position:
    return Position(lat=point[1], lon=point[0])


def _middle(ring: Sequence[LonLat]) -> LonLat:
    """Centroid of the area inside ``ring``; of its corners where it has none."""
    lon0, lat0 = ring[0]  # near zero, so that the products below keep their digits
    area = lon = lat = 0.0
    for (x1, y1), (x2, y2) in pairwise(ring):
        cross = (x1 - lon0) * (y2 - lat0) - (x2 - lon0) * (y1 - lat0)
        area += cross
        lon += (x1 + x2 - 2 * lon0) * cross
        lat += (y1 + y2 - 2 * lat0) * cross
    if math.isclose(area, 0.0, abs_tol=1e-18):
        corners = ring[:-1]
        return sum(x for x, _ in corners) / len(corners), sum(y for _, y in corners) / len(corners)
    return lon0 + lon / (3 * area), lat0 + lat / (3 * area)


def _check_tree(file: str, places: Sequence[GazetteerPlace]) -> None:
    known: list[str] = []
    buildings: dict[tuple[str, str], str] = {}
    for place in places:
        parent = place.place_path.rpartition("/")[0]
        if place.place_path in known:
            raise CommunityError("error.community.twice", file=file, name=place.place_path)
        if parent and parent not in known:
            raise CommunityError("error.community.unknown", file=file, name=parent, nearest=nearest(parent, known))
        if place.outline and place.outline.ring[0] != place.outline.ring[-1]:
            raise CommunityError("error.community.open_ring", file=file, name=place.place_path)
        if (place.kind == "building") != (place.building is not None):
            raise CommunityError("error.community.building", file=file, name=place.place_path)
        if place.building is not None:
            # 楼号 are unique in a community: grid is the level above the building, community the one above that.
            home = parent.rpartition("/")[0]
            if (home, place.building) in buildings:
                raise CommunityError("error.community.twice", file=file, name=f"{home} {place.building}号楼")
            buildings[home, place.building] = place.place_path
        known.append(place.place_path)
