"""Which incidents could be the same trouble as a signal, asked of the database; the rule itself is the domain's."""

from collections.abc import Sequence

from sqlalchemy import ColumnElement, Double, and_, cast, exists, func, literal, or_, select
from sqlalchemy.dialects.postgresql import ARRAY

from central.domain.cells import community_of
from central.domain.nearness import NEVER_NEAR, half_box, paths_above
from central.domain.signal import Signal
from central.services.ports.signals import Around
from central.storage.repository import at_or_below
from central.storage.tables import incidents
from protocol.geo import Position

#: As the column has them.
NEVER = tuple(sorted(state.value for state in NEVER_NEAR))


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
    kin: list[ColumnElement[bool]] = [place.in_(paths_above(where.place_path)), at_or_below(place, where.place_path)]
    community = at_or_below(place, community_of(where.place_path))
    if where.building is not None:
        kin.append(and_(community, incidents.c.building == where.building))
    if where.names:
        kin.append(and_(community, incidents.c.names.overlap(list(where.names))))
    return or_(*kin)


def in_box(centre: Position, radius_m: float) -> ColumnElement[bool]:
    """A box in degrees around the circle; it may be too large (near a pole all longitudes), never too small."""
    d_lat, d_lon = half_box(centre, radius_m)
    box = incidents.c.lat.between(centre.lat - d_lat, centre.lat + d_lat)
    apart = func.abs(incidents.c.lon - centre.lon)
    return and_(box, func.least(apart, 360 - apart) <= d_lon)


def around_any(around: Sequence[Around]) -> ColumnElement[bool]:
    """At least all that ``near_to`` will let through for one of ``around``: what many signals need, in one query."""
    placed = {(a.signal.where.position, a.radius_m) for a in around if a.signal.where.position is not None}
    boxes = [(p.lat, p.lon, *half_box(p, radius_m)) for p, radius_m in placed if p is not None]
    paths = {a.signal.where.place_path for a in around}
    above = {path for place_path in paths for path in paths_above(place_path)}
    kin = or_(
        incidents.c.place_path.in_(above),
        *(at_or_below(incidents.c.place_path, path) for path in {community_of(path) for path in paths}),
    )
    somewhere = all(a.signal.where.position is not None for a in around)
    unknown = and_(incidents.c.lat.is_(None), kin) if somewhere else kin
    recent = incidents.c.last_signal_at >= min(a.since for a in around)
    return and_(recent, incidents.c.state.not_in(NEVER), or_(_in_any(boxes), unknown) if boxes else unknown)


def _in_any(boxes: Sequence[tuple[float, float, float, float]]) -> ColumnElement[bool]:
    columns = [cast(literal(list(values), ARRAY(Double)), ARRAY(Double)) for values in zip(*boxes, strict=True)]
    box = func.unnest(*columns).table_valued("lat", "lon", "d_lat", "d_lon").render_derived(name="box")
    lat, lon = cast(box.c.lat, Double), cast(box.c.lon, Double)
    apart = func.abs(incidents.c.lon - lon)
    across = func.least(apart, 360 - apart) <= cast(box.c.d_lon, Double)
    return exists(select(literal(1)).where(func.abs(incidents.c.lat - lat) <= cast(box.c.d_lat, Double), across))
