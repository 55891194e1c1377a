"""Which incidents could be the same trouble as a signal, by where and when alone?"""

import math
from collections.abc import Callable, Iterable
from datetime import datetime

from central.domain.cells import community_of
from central.domain.incident import Incident, IncidentState
from central.domain.signal import Signal
from protocol.geo import EARTH_RADIUS_M, Position
from protocol.scope import lies_in

#: Incidents that are nobody's trouble any more: never candidates for a new signal.
NEVER_NEAR = frozenset({IncidentState.REJECTED, IncidentState.MERGED})
#: More candidates than this around one signal in one pack's window means the window is wrong; the newest are kept.
MOST_CANDIDATES = 200


def near_to(signal: Signal, radius_m: float, since: datetime) -> Callable[[Incident], bool]:
    """Whether an incident spoke since then and lies within ``radius_m``; where a position is missing, whether both
    stand in one branch of the place tree, or share a building or a name in one community."""
    here = signal.where.position
    half_lat = half_box(here, radius_m)[0] if here else 0.0
    above = frozenset(paths_above(signal.where.place_path))

    def is_near(incident: Incident) -> bool:
        if incident.last_signal_at < since or incident.state in NEVER_NEAR:
            return False
        there = incident.where.position
        if here is None or there is None:
            return incident.where.place_path in above or _is_kin(incident, signal)
        # Most are far away: the cheap half of the question first.
        return abs(here.lat - there.lat) <= half_lat and here.distance_m(there) <= radius_m

    return is_near


def newest(incidents: Iterable[Incident]) -> list[Incident]:
    """The newest of ``incidents`` first, no more than anybody looks at."""
    return sorted(incidents, key=lambda one: (one.last_signal_at, -one.incident_id.int), reverse=True)[:MOST_CANDIDATES]


def paths_above(place_path: str) -> list[str]:
    """The path itself and every one above it."""
    parts = place_path.split("/")
    return ["/".join(parts[:depth]) for depth in range(1, len(parts) + 1)]


def half_box(centre: Position, radius_m: float) -> tuple[float, float]:
    """Half the height and half the width, in degrees, of a box around the circle: too large perhaps (near a pole all
    longitudes), never too small."""
    d_lat = math.degrees(radius_m / EARTH_RADIUS_M) * 1.000_001 + 1e-9
    widest = max(abs(centre.lat - d_lat), abs(centre.lat + d_lat))
    reach = math.sin(min(radius_m / EARTH_RADIUS_M, math.pi / 2)) / max(math.cos(math.radians(centre.lat)), 1e-12)
    if widest >= 90 or reach >= 1:
        return d_lat, 180.0
    return d_lat, math.degrees(math.asin(reach)) * 1.000_001 + 1e-9


def _is_kin(incident: Incident, signal: Signal) -> bool:
    mine, theirs = signal.where, incident.where
    if theirs.place_path.startswith(f"{mine.place_path}/"):
        return True
    community = community_of(mine.place_path)
    if not lies_in(theirs.place_path, community):
        return False
    same_building = mine.building is not None and mine.building == theirs.building
    return same_building or not {*mine.names}.isdisjoint(theirs.names)
