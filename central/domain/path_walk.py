"""How long somebody walks by a community's own paths: round the fence, through the gate that is open, up the stairs."""

from dataclasses import dataclass
from datetime import datetime
from typing import Self

import numpy as np
import numpy.typing as npt

from central.domain.clocks import CHINA
from central.domain.travel import WALK, Floats, StraightLine, Walk
from protocol.geo import EARTH_RADIUS_M
from protocol.paths import PathEdge, PathGraph

#: Farther from every path than this, somebody is not in the community that was drawn.
SNAP_M = 120.0
#: Climbing a flight is slower than walking its length; a lift is waited for.
_STAIRS_M_PER_MINUTE = 30.0
_LIFT_WAIT_MIN, _LIFT_M_PER_MINUTE = 1.0, 60.0


@dataclass(frozen=True, slots=True)
class DrawnPaths:
    """A community's paths, as they were brought in."""

    district_id: str
    place_path: str
    graph: PathGraph
    changed_at: datetime


@dataclass(frozen=True, slots=True)
class PathWalk:
    """The paths as they are passable at one moment. Whoever is too far from them, or cannot get there by them, goes by
    the straight line."""

    #: (k, 2) degrees, and (k,) floors.
    nodes: Floats
    floors: npt.NDArray[np.int64]
    #: (e,) ends of the edges that are open, and the minutes they take.
    begins: npt.NDArray[np.int64]
    ends: npt.NDArray[np.int64]
    minutes_each: Floats
    straight: StraightLine = WALK

    @classmethod
    def of(cls, graph: PathGraph, now: datetime) -> Self:
        number = {each.node: index for index, each in enumerate(graph.nodes)}
        edges = [edge for edge in graph.edges if passable(edge, now)]
        return cls(
            nodes=np.array([(n.position.lat, n.position.lon) for n in graph.nodes], dtype=np.float64),
            floors=np.array([n.floor for n in graph.nodes], dtype=np.int64),
            begins=np.array([number[edge.begins] for edge in edges], dtype=np.int64),
            ends=np.array([number[edge.ends] for edge in edges], dtype=np.int64),
            minutes_each=np.array([_minutes(edge) for edge in edges], dtype=np.float64),
        )

    def walks(self, people: Floats, scenes: Floats, doubt_m: Floats, floors: Floats) -> Walk:
        straight = self.straight.walks(people, scenes, doubt_m, floors)
        ground = np.full(len(people), 1.0)
        from_node, from_m = self._snap(people, ground)
        to_node, to_m = self._snap(scenes, floors)
        by_paths = self._shortest(to_node)[:, from_node].T
        pace = self.straight.metres_per_minute
        ends = (from_m[:, None] + to_m[None, :]) * self.straight.factor / pace
        # Who may stand anywhere near is on average further off than where they were last placed.
        minutes = np.hypot(by_paths + ends, (doubt_m * self.straight.factor / pace)[:, None])
        mapped = np.isfinite(minutes) & (from_m <= SNAP_M)[:, None] & (to_m <= SNAP_M)[None, :]
        return Walk(np.where(mapped, minutes, straight.minutes), mapped)

    def _snap(self, points: Floats, floors: Floats) -> tuple[npt.NDArray[np.int64], Floats]:
        """The nearest node on the wanted floor, or on the ground where none is near; and how many metres off."""
        from scipy.spatial import KDTree

        nearest, off = np.zeros(len(points), dtype=np.int64), np.full(len(points), np.inf)
        flat, nodes = _on_a_plane(points, self.nodes), _on_a_plane(self.nodes, self.nodes)
        known = ~np.isnan(flat).any(axis=1)
        for floor in (1, *sorted({int(each) for each in floors[~np.isnan(floors)]} - {1})):
            there, asks = np.flatnonzero(self.floors == floor), known & ((floors == floor) | (floor == 1))
            if not len(there) or not asks.any():
                continue
            found, at = KDTree(nodes[there]).query(flat[asks])
            metres, which = np.asarray(found, dtype=np.float64), np.asarray(at, dtype=np.int64)
            # A landing beats the ground where it is near enough at all.
            closer = metres <= (SNAP_M if floor != 1 else np.inf)
            rows = np.flatnonzero(asks)[closer]
            nearest[rows], off[rows] = there[which[closer]], metres[closer]
        return nearest, off

    def _shortest(self, to_node: npt.NDArray[np.int64]) -> Floats:
        """(m, k) minutes from every node to each of ``to_node``."""
        # Heavy, and of no use to whoever only reads a pack.
        from scipy.sparse import coo_array
        from scipy.sparse.csgraph import dijkstra

        each, which = np.unique(to_node, return_inverse=True)
        if not len(each):
            return np.zeros((0, len(self.nodes)))
        count = len(self.nodes)
        lightest = _lightest(self.begins, self.ends, self.minutes_each)
        graph = coo_array((lightest[2], (lightest[0], lightest[1])), shape=(count, count)).tocsr()
        found = np.asarray(dijkstra(graph, directed=False, indices=each), dtype=np.float64)
        return found[which]


def _on_a_plane(points: Floats, nodes: Floats) -> Floats:
    """(n, 2) metres north and east: within a community a plane is right to a thousandth."""
    per_degree = np.radians(1.0) * EARTH_RADIUS_M
    return np.asarray(points * np.array([per_degree, per_degree * np.cos(np.radians(nodes[:, 0].mean()))]))


def passable(edge: PathEdge, now: datetime) -> bool:
    if not edge.open:
        return True
    at = now.astimezone(CHINA)
    minute = at.hour * 60 + at.minute
    return any(_within(minute, *_span(hours)) for hours in edge.open)


def _span(hours: str) -> tuple[int, int]:
    begins, ends = (int(each[:2]) * 60 + int(each[3:]) for each in hours.split("-"))
    return begins, ends


def _within(minute: int, begins: int, ends: int) -> bool:
    return begins <= minute < ends if begins < ends else minute >= begins or minute < ends


def _minutes(edge: PathEdge) -> float:
    match edge.kind:
        case "stairs":
            return edge.metres / _STAIRS_M_PER_MINUTE
        case "lift":
            return _LIFT_WAIT_MIN + edge.metres / _LIFT_M_PER_MINUTE
    return edge.metres / WALK.metres_per_minute


def _lightest(
    begins: npt.NDArray[np.int64], ends: npt.NDArray[np.int64], minutes: Floats
) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64], Floats]:
    """Of two edges between the same nodes the quicker: a sparse matrix would add them up."""
    low, high = np.minimum(begins, ends), np.maximum(begins, ends)
    order = np.lexsort((minutes, high, low))
    low, high, minutes = low[order], high[order], minutes[order]
    first = np.ones(len(low), dtype=bool)
    first[1:] = (low[1:] != low[:-1]) | (high[1:] != high[:-1])
    return low[first], high[first], minutes[first]
