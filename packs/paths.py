"""The paths of a community, read from GeoJSON: points are nodes, lines between two of them are edges."""

from importlib.resources.abc import Traversable
from itertools import pairwise
from typing import Annotated, Any, Literal, Self

from pydantic import Discriminator, Field, Tag, ValidationError, model_validator

from packs.errors import CommunityError
from packs.meant import read_json_as, what_misfits
from protocol.geo import LonLat, Position
from protocol.paths import MOST_EDGES, MOST_NODES, Hours, Node, PathEdge, PathGraph, PathNode, must_be_a_way
from protocol.wire import Strict, nearest


class _Point(Strict):
    type: Literal["Point"]
    coordinates: LonLat


class _Line(Strict):
    type: Literal["LineString"]
    coordinates: Annotated[tuple[LonLat, ...], Field(min_length=2, max_length=500)]


class _NodeSaid(Strict):
    node: Node
    floor: Annotated[int, Field(ge=-9, le=120)] = 1


class _EdgeSaid(Strict):
    begins: Annotated[Node, Field(alias="from")]
    ends: Annotated[Node, Field(alias="to")]
    kind: Literal["path", "stairs", "lift", "gate"] = "path"
    #: Left out: as long as the line is drawn.
    metres: Annotated[float, Field(gt=0, le=20_000)] | None = None
    open: Annotated[tuple[Hours, ...], Field(max_length=6)] = ()

    @model_validator(mode="after")
    def _means_a_way(self) -> Self:
        must_be_a_way(self.begins, self.ends, self.kind, self.open)
        return self


class _NodeFeature(Strict):
    type: Literal["Feature"]
    properties: _NodeSaid
    geometry: _Point


class _EdgeFeature(Strict):
    type: Literal["Feature"]
    properties: _EdgeSaid
    geometry: _Line


def _shape(feature: Any) -> str | None:
    """Points are nodes, lines are edges: whoever wrote a line wrong is told about the line."""
    geometry = feature.get("geometry") if isinstance(feature, dict) else None
    return str(geometry.get("type")) if isinstance(geometry, dict) else None


_Feature = Annotated[
    Annotated[_NodeFeature, Tag("Point")] | Annotated[_EdgeFeature, Tag("LineString")], Discriminator(_shape)
]


class _Collection(Strict):
    type: Literal["FeatureCollection"]
    features: Annotated[tuple[_Feature, ...], Field(min_length=3, max_length=MOST_NODES + MOST_EDGES)]


def read_paths(file: Traversable) -> PathGraph:
    """Raises CommunityError naming the feature and what is wrong with it."""
    collection = read_json_as(_Collection, file)
    nodes = _nodes(file.name, [each for each in collection.features if isinstance(each, _NodeFeature)])
    edges = [each for each in collection.features if isinstance(each, _EdgeFeature)]
    for end in (end for each in edges for end in (each.properties.begins, each.properties.ends)):
        if end not in nodes:
            raise CommunityError("error.community.unknown", file=file.name, name=end, nearest=nearest(end, list(nodes)))
    try:
        return PathGraph(nodes=tuple(nodes.values()), edges=tuple(_edge(each) for each in edges))
    except ValidationError as error:  # too few or too many of one sort
        raise what_misfits(error, file.name) from None


def _nodes(file: str, features: list[_NodeFeature]) -> dict[str, PathNode]:
    nodes: dict[str, PathNode] = {}
    for feature in features:
        said = feature.properties
        if said.node in nodes:
            raise CommunityError("error.community.twice", file=file, name=said.node)
        where = _position(feature.geometry.coordinates)
        nodes[said.node] = PathNode(node=said.node, position=where, floor=said.floor)
    return nodes


def _edge(feature: _EdgeFeature) -> PathEdge:
    said, line = feature.properties, [_position(each) for each in feature.geometry.coordinates]
    drawn = sum(a.distance_m(b) for a, b in pairwise(line))
    metres = said.metres or max(1.0, round(drawn, 1))
    return PathEdge(begins=said.begins, ends=said.ends, kind=said.kind, metres=metres, open=said.open)


def _position(point: LonLat) -> Position:
    return Position(lat=point[1], lon=point[0])
