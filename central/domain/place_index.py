"""Incidents by where they are, so that a signal is set beside those near it and not beside every open one."""

import math
from collections import defaultdict
from datetime import timedelta
from uuid import UUID

from central.domain.cells import community_of
from central.domain.incident import Known
from central.domain.signal import Signal
from protocol.geo import Position

_CELL_M = 100.0
_METRES_PER_DEGREE = 111_195.0

Cell = tuple[int, int]


class PlaceIndex:
    """Answers with at least every incident that could pass the gates; the exact test stays the scoring's own."""

    def __init__(self) -> None:
        self._known: dict[UUID, Known] = {}
        self._placed: dict[Cell, set[UUID]] = defaultdict(set)
        #: Those that anything in their community may belong to, since a position is missing.
        self._unplaced: dict[str, set[UUID]] = defaultdict(set)
        self._in_community: dict[str, set[UUID]] = defaultdict(set)

    def __len__(self) -> int:
        return len(self._known)

    def put(self, known: Known) -> None:
        """Add ``known``, or what has become of it."""
        name = known.incident.incident_id
        self._known[name] = known
        wheres = (known.incident.where, *(signal.where for signal in known.signals))
        for where in wheres:
            community = community_of(where.place_path)
            self._in_community[community].add(name)
            if where.position is None:
                self._unplaced[community].add(name)
            else:
                self._placed[_cell(where.position)].add(name)

    def near(self, signal: Signal, radius_m: float, window: timedelta) -> list[Known]:
        """Incidents within ``radius_m``, or in the same community where a position is missing, that spoke within
        ``window`` of ``signal``."""
        community = community_of(signal.where.place_path)
        if signal.where.position is None:
            names = set(self._in_community.get(community, ()))
        else:
            names = set(self._unplaced.get(community, ()))
            for cell in _around(signal.where.position, radius_m):
                names |= self._placed.get(cell, set())
        from_, to = signal.occurred_at - window, signal.occurred_at + window
        found = [self._known[name] for name in names]
        timely = [one for one in found if one.incident.last_signal_at >= from_ and one.incident.opened_at <= to]
        return sorted(timely, key=lambda one: one.incident.incident_id.bytes)


def _cell(at: Position) -> Cell:
    row = math.floor(at.lat * _METRES_PER_DEGREE / _CELL_M)
    return row, math.floor(at.lon / _width(row))


def _width(row: int) -> float:
    """Degrees of longitude in a cell of this row."""
    latitude = math.radians(row * _CELL_M / _METRES_PER_DEGREE)
    return _CELL_M / (_METRES_PER_DEGREE * max(math.cos(latitude), 0.01))


def _around(at: Position, radius_m: float) -> list[Cell]:
    row, reach = _cell(at)[0], math.ceil(radius_m / _CELL_M)
    cells = []
    for r in range(row - reach, row + reach + 1):
        column = math.floor(at.lon / _width(r))
        cells += [(r, c) for c in range(column - reach, column + reach + 1)]
    return cells
