"""Incidents by where they are, so that a signal is set beside those near it and not beside every open one."""

import math
from collections import defaultdict
from collections.abc import Iterator
from datetime import datetime

from central.domain.cells import community_of
from central.domain.incident import Incident
from central.domain.nearness import half_box, near_to, newest, paths_above
from central.domain.signal import Signal, Where
from protocol.geo import EARTH_RADIUS_M, Position

_CELL_M = 250.0
_CELL_DEGREES = math.degrees(_CELL_M / EARTH_RADIUS_M)
#: All that has a position.
_PLACED = ("placed",)
#: What somebody looks an incident up by: a grid cell, a branch of the tree, a building, a name.
_Key = tuple[object, ...]


class PlaceIndex:
    """Answers as ``near_to`` asked of every incident would, and asks only those whose place comes into question."""

    def __init__(self) -> None:
        # By their ids' numbers: UUIDs are hashed in Python, which costs more than all the rest of looking one up.
        self._incidents: dict[int, Incident] = {}
        self._keys: dict[int, tuple[_Key, ...]] = {}
        self._under: dict[_Key, set[int]] = defaultdict(set)

    def __len__(self) -> int:
        return len(self._incidents)

    def put(self, incident: Incident) -> None:
        """Add ``incident``, or what has become of it."""
        name, keys = incident.incident_id.int, _keys_of(incident.where)
        was = self._keys.get(name, ())
        if keys != was:
            for key in was:
                self._under[key].discard(name)
            for key in keys:
                self._under[key].add(name)
            self._keys[name] = keys
        self._incidents[name] = incident

    def clear(self) -> None:
        for held in (self._incidents, self._keys, self._under):
            held.clear()

    def near(self, signal: Signal, radius_m: float, since: datetime, until: datetime | None = None) -> list[Incident]:
        """Newest first, no more than anybody looks at. ``until``: what was opened later is left out, for who looks
        back."""
        names = set[int]().union(*(self._under.get(key, ()) for key in _asked(signal.where, radius_m)))
        is_near = near_to(signal, radius_m, since)
        found = (self._incidents[name] for name in names)
        return newest(one for one in found if is_near(one) and (until is None or one.opened_at <= until))


def _keys_of(where: Where) -> tuple[_Key, ...]:
    placed = where.position is not None
    spots = (_PLACED, _cell(where.position)) if where.position is not None else ()
    return (*spots, ("at", placed, where.place_path), *_kin(where, where.place_path, placed=placed),
            *(("below", placed, path) for path in paths_above(where.place_path)))  # fmt: skip


def _asked(where: Where, radius_m: float) -> Iterator[_Key]:
    """Where a position is missing on either side the tree and the names decide, else the distance."""
    if where.position is not None:
        yield from _around(where.position, radius_m)
    for placed in (False,) if where.position is not None else (False, True):
        yield "below", placed, where.place_path
        yield from (("at", placed, path) for path in paths_above(where.place_path))
        yield from _kin(where, where.place_path, placed=placed)


def _kin(where: Where, place_path: str, *, placed: bool) -> Iterator[_Key]:
    community = community_of(place_path)
    if where.building is not None:
        yield "building", placed, community, where.building
    yield from (("name", placed, community, name) for name in where.names)


def _cell(at: Position) -> _Key:
    row = math.floor(at.lat / _CELL_DEGREES)
    return "cell", row, math.floor((at.lon + 180) / _width(row))


def _width(row: int) -> float:
    """Degrees of longitude in a cell of this row."""
    return _CELL_DEGREES / max(math.cos(math.radians(row * _CELL_DEGREES)), 0.01)


def _around(at: Position, radius_m: float) -> Iterator[_Key]:
    d_lat, d_lon = half_box(at, radius_m)
    if d_lon >= 1 or d_lat >= 1:  # so far, or so near a pole, that a grid helps nobody
        yield _PLACED
        return
    for row in range(math.floor((at.lat - d_lat) / _CELL_DEGREES), math.floor((at.lat + d_lat) / _CELL_DEGREES) + 1):
        width = _width(row)
        last = math.floor(360 / width)
        first = math.floor((at.lon + 180 - d_lon) / width)
        for column in range(first, math.floor((at.lon + 180 + d_lon) / width) + 1):
            # Across the date line the count begins anew; its last cell is a narrow one.
            yield "cell", row, column
            if not 0 <= column <= last:
                yield "cell", row, column % last
                yield "cell", row, column % (last + 1)
