"""Which incidents could be the same trouble as a signal: coarsely in the database, exactly in memory."""

import math
from collections.abc import Callable, Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, Double, and_, cast, exists, func, literal, or_, select
from sqlalchemy.dialects.postgresql import ARRAY

from central.domain.cells import community_of
from central.domain.incident import Incident, IncidentState
from central.domain.signal import Signal
from central.services.ports import Around
from central.storage.repository import at_or_below
from central.storage.tables import incidents
from protocol.geo import EARTH_RADIUS_M, Position

#: Incidents that are nobody's trouble any more: never candidates for a new signal.
NEVER_NEAR = (IncidentState.REJECTED.value, IncidentState.MERGED.value)
#: More candidates than this around one signal in one pack's window means the window is wrong; the newest are kept.
MOST_CANDIDATES = 200


def could_be_at(signal: Signal, radius_m: float) -> ColumnElement[bool]:
    """The coarse half, in the database: a bounding box, or kinship of places where a position is missing."""
    where = signal.where
    kin = _kin(signal)
    if where.position is None:
        return kin
    return or_(
        and_(incidents.c.lat.is_not(None), in_box(where.position, radius_m)), and_(incidents.c.lat.is_(None), kin)
    )


def _kin(signal: Signal) -> ColumnElement[bool]:
    where, place = signal.where, incidents.c.place_path
    kin: list[ColumnElement[bool]] = [place.in_(_above(where.place_path)), at_or_below(place, where.place_path)]
    community = at_or_below(place, community_of(where.place_path))
    if where.building is not None:
        kin.append(and_(community, incidents.c.building == where.building))
    if where.names:
        kin.append(and_(community, incidents.c.names.overlap(list(where.names))))
    return or_(*kin)


def in_box(centre: Position, radius_m: float) -> ColumnElement[bool]:
    """A box in degrees around the circle; it may be too large (near a pole all longitudes), never too small."""
    d_lat, d_lon = _half_box(centre, radius_m)
    box = incidents.c.lat.between(centre.lat - d_lat, centre.lat + d_lat)
    apart = func.abs(incidents.c.lon - centre.lon)
    return and_(box, func.least(apart, 360 - apart) <= d_lon)


def _half_box(centre: Position, radius_m: float) -> tuple[float, float]:
    """Half the height and half the width in degrees."""
    d_lat = math.degrees(radius_m / EARTH_RADIUS_M) * 1.000_001 + 1e-9
    widest = max(abs(centre.lat - d_lat), abs(centre.lat + d_lat))
    reach = math.sin(min(radius_m / EARTH_RADIUS_M, math.pi / 2)) / max(math.cos(math.radians(centre.lat)), 1e-12)
    if widest >= 90 or reach >= 1:
        return d_lat, 180.0
    return d_lat, math.degrees(math.asin(reach)) * 1.000_001 + 1e-9


def within_reach(incident: Incident, signal: Signal, radius_m: float) -> bool:
    """The fine half: great-circle distance where both positions are known."""
    here, there = signal.where.position, incident.where.position
    return here is None or there is None or here.distance_m(there) <= radius_m


def _above(place_path: str) -> list[str]:
    """The path itself and every one above it."""
    parts = place_path.split("/")
    return ["/".join(parts[:depth]) for depth in range(1, len(parts) + 1)]


def around_any(around: Sequence[Around]) -> ColumnElement[bool]:
    """At least all that ``near_to`` will let through for one of ``around``: what many signals need, in one query."""
    placed = {(a.signal.where.position, a.radius_m) for a in around if a.signal.where.position is not None}
    boxes = [(p.lat, p.lon, *_half_box(p, radius_m)) for p, radius_m in placed if p is not None]
    paths = {a.signal.where.place_path for a in around}
    above = {path for place_path in paths for path in _above(place_path)}
    kin = or_(
        incidents.c.place_path.in_(above),
        *(at_or_below(incidents.c.place_path, path) for path in {community_of(path) for path in paths}),
    )
    somewhere = all(a.signal.where.position is not None for a in around)
    unknown = and_(incidents.c.lat.is_(None), kin) if somewhere else kin
    recent = incidents.c.last_signal_at >= min(a.since for a in around)
    return and_(recent, incidents.c.state.not_in(NEVER_NEAR), or_(_in_any(boxes), unknown) if boxes else unknown)


def _in_any(boxes: Sequence[tuple[float, float, float, float]]) -> ColumnElement[bool]:
    columns = [cast(literal(list(values), ARRAY(Double)), ARRAY(Double)) for values in zip(*boxes, strict=True)]
    box = func.unnest(*columns).table_valued("lat", "lon", "d_lat", "d_lon").render_derived(name="box")
    lat, lon = cast(box.c.lat, Double), cast(box.c.lon, Double)
    apart = func.abs(incidents.c.lon - lon)
    across = func.least(apart, 360 - apart) <= cast(box.c.d_lon, Double)
    return exists(select(literal(1)).where(func.abs(incidents.c.lat - lat) <= cast(box.c.d_lat, Double), across))


def near_to(signal: Signal, radius_m: float, since: datetime) -> Callable[[Incident], bool]:
    """What the database answers for one signal, for incidents that are at hand."""
    here = signal.where.position
    half_lat = _half_box(here, radius_m)[0] if here else 0.0

    def is_near(incident: Incident) -> bool:
        if incident.last_signal_at < since or incident.state in NEVER_NEAR:
            return False
        there = incident.where.position
        if here is None or there is None:
            return _is_kin(incident, signal)
        # Most are far away: the cheap half of the question first.
        return abs(here.lat - there.lat) <= half_lat and here.distance_m(there) <= radius_m

    return is_near


def _is_kin(incident: Incident, signal: Signal) -> bool:
    mine, theirs = signal.where, incident.where
    if theirs.place_path in _above(mine.place_path) or theirs.place_path.startswith(f"{mine.place_path}/"):
        return True
    community = community_of(mine.place_path)
    if theirs.place_path != community and not theirs.place_path.startswith(f"{community}/"):
        return False
    same_building = mine.building is not None and mine.building == theirs.building
    return same_building or not {*mine.names}.isdisjoint(theirs.names)
