"""The incidents themselves: finding those near a signal, one writer at a time, the officer's queue, the numbers."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import blake2b
from uuid import UUID

from sqlalchemy import BigInteger, ColumnElement, and_, cast, func, or_, select
from sqlalchemy.dialects.postgresql import ARRAY, insert
from sqlalchemy.ext.asyncio import AsyncEngine

from central.domain.errors import Conflict, NotFound
from central.domain.incident import Activity, Incident, IncidentState, Known
from central.domain.signal import Signal
from central.domain.timeline import chained
from central.storage.repository import Repository, at_or_below, must_cover, of_visible_incident, within
from central.storage.rows import row_of
from central.storage.signals import SignalTable
from central.storage.tables import activities, incident_numbers, incidents
from protocol.geo import EARTH_RADIUS_M, Position
from protocol.scope import Scope

#: Incidents that are nobody's trouble any more: never candidates for a new signal.
_NEVER_NEAR = (IncidentState.REJECTED.value, IncidentState.MERGED.value)
#: More candidates than this around one signal in one pack's window means the window is wrong; the newest are kept.
_MOST_CANDIDATES = 200


@dataclass(frozen=True, slots=True)
class IncidentTable(Repository):
    #: Numbers are given outside the transaction; see ``next_number``.
    numbers: AsyncEngine

    async def lock_cell(self, scope: Scope, cells: Sequence[str]) -> None:
        """Take the transaction's advisory locks of these place cells, in one fixed order.

        Call it once per transaction, with all its cells: two calls give up the fixed order and may deadlock.
        """
        keys = sorted({_lock_key(scope.district_id, cell) for cell in cells})
        key = func.unnest(cast(keys, ARRAY(BigInteger))).column_valued("key")  # one statement, in the array's order
        await self.connection.execute(select(func.pg_advisory_xact_lock(key)))

    async def near(self, scope: Scope, signal: Signal, *, radius_m: float, since: datetime) -> list[Known]:
        """Incidents that could be the same trouble, newest first, each with its telling signals.

        With both positions known the distance decides. Where one is missing: the same branch of the place tree, or
        the same building or place name in the same community.
        """
        query = (
            select(incidents)
            .where(within(scope, incidents), incidents.c.state.not_in(_NEVER_NEAR))
            .where(incidents.c.last_signal_at >= since, _could_be_at(signal, radius_m))
            .order_by(incidents.c.last_signal_at.desc(), incidents.c.incident_id)
            .limit(_MOST_CANDIDATES)
        )
        found = [i for i in await self._values(Incident, query) if _within_reach(i, signal, radius_m)]
        beside = [signal.event_id] if signal.event_id else []
        heard = await SignalTable(self.connection).telling(scope, [i.incident_id for i in found], beside=beside)
        return [Known(incident, tuple(heard.get(incident.incident_id, ()))) for incident in found]

    async def add(self, scope: Scope, incident: Incident) -> None:
        must_cover(scope, incident.district_id, incident.where.place_path)
        await self._insert(incidents, incident, urgency=incident.severity.rank)

    async def get(self, scope: Scope, incident_id: UUID) -> Incident:
        query = select(incidents).where(within(scope, incidents), incidents.c.incident_id == incident_id)
        return await self._one(Incident, query)

    async def save(self, scope: Scope, incident: Incident) -> Incident:
        """Store with version + 1; Conflict if the stored version is not ``incident.version``."""
        must_cover(scope, incident.district_id, incident.where.place_path)
        saved = replace(incident, version=incident.version + 1)
        row = row_of(saved) | {"urgency": incident.severity.rank}
        if not await self._update(incidents, row, within(scope, incidents), incidents.c.version == incident.version):
            await self.get(scope, incident.incident_id)
            raise Conflict
        return saved

    async def queue(self, scope: Scope, *, states: Sequence[IncidentState], limit: int = 200) -> list[Incident]:
        query = select(incidents).where(within(scope, incidents), incidents.c.state.in_([s.value for s in states]))
        order = (incidents.c.urgency, incidents.c.opened_at, incidents.c.incident_id)
        return await self._values(Incident, query.order_by(*order).limit(limit))

    async def next_number(self, scope: Scope, day: str) -> str:
        """The next incident number of the district for ``day`` (YYYYMMDD): "20261123-007".

        Counted on a connection of its own and committed at once: a counter locked until the end of a transaction
        would let two transactions wait for each other's place cells. So a rolled-back incident leaves its number
        unused; a number is never given twice.
        """
        count = insert(incident_numbers).values(district_id=scope.district_id, day=day, last=1)
        count = count.on_conflict_do_update(
            index_elements=incident_numbers.primary_key.columns, set_={"last": incident_numbers.c.last + 1}
        )
        async with self.numbers.begin() as counting:
            last = (await counting.execute(count.returning(incident_numbers.c.last))).scalar_one()
        return f"{day}-{last:03d}"


class ActivityTable(Repository):
    async def append(self, scope: Scope, activity: Activity) -> Activity:
        """Give it the next ``seq`` and its digests, and store it.

        The incident's row is locked first, so that two writers of one timeline stand in line.
        """
        row_of(activity)  # what cannot be written is refused before a digest is taken of it
        visible = select(incidents.c.incident_id).where(within(scope, incidents))
        own = visible.where(incidents.c.incident_id == activity.incident_id).with_for_update(key_share=True)
        if activity.district_id != scope.district_id or not await self._rows(own):
            raise NotFound
        query = select(activities).where(
            activities.c.district_id == scope.district_id, activities.c.incident_id == activity.incident_id
        )
        row = chained(activity, await self._first(Activity, query.order_by(activities.c.seq.desc())))
        await self._insert(activities, row)
        return row

    async def of_incident(self, scope: Scope, incident_id: UUID) -> list[Activity]:
        query = select(activities).where(of_visible_incident(scope, activities))
        query = query.where(activities.c.incident_id == incident_id).order_by(activities.c.seq)
        return await self._values(Activity, query)


def _lock_key(district_id: str, cell: str) -> int:
    """A signed 64-bit number for PostgreSQL's advisory locks; the same on every replica."""
    return int.from_bytes(blake2b(f"{district_id}|{cell}".encode(), digest_size=8).digest(), "big", signed=True)


def _could_be_at(signal: Signal, radius_m: float) -> ColumnElement[bool]:
    """The coarse half, in the database: a bounding box, or kinship of places where a position is missing."""
    where = signal.where
    kin = _kin(signal)
    if where.position is None:
        return kin
    return or_(
        and_(incidents.c.lat.is_not(None), _in_box(where.position, radius_m)), and_(incidents.c.lat.is_(None), kin)
    )


def _kin(signal: Signal) -> ColumnElement[bool]:
    where, place = signal.where, incidents.c.place_path
    parts = where.place_path.split("/")
    above = ["/".join(parts[:depth]) for depth in range(1, len(parts) + 1)]
    kin: list[ColumnElement[bool]] = [place.in_(above), at_or_below(place, where.place_path)]
    community = at_or_below(place, "/".join(parts[:3]))
    if where.building is not None:
        kin.append(and_(community, incidents.c.building == where.building))
    if where.names:
        kin.append(and_(community, incidents.c.names.overlap(list(where.names))))
    return or_(*kin)


def _in_box(centre: Position, radius_m: float) -> ColumnElement[bool]:
    """A box in degrees around the circle; it may be too large (near a pole all longitudes), never too small."""
    d_lat = math.degrees(radius_m / EARTH_RADIUS_M) * 1.000_001 + 1e-9
    box = incidents.c.lat.between(centre.lat - d_lat, centre.lat + d_lat)
    widest = max(abs(centre.lat - d_lat), abs(centre.lat + d_lat))
    reach = math.sin(min(radius_m / EARTH_RADIUS_M, math.pi / 2)) / max(math.cos(math.radians(centre.lat)), 1e-12)
    if widest >= 90 or reach >= 1:
        return box
    d_lon = math.degrees(math.asin(reach)) * 1.000_001 + 1e-9
    apart = func.abs(incidents.c.lon - centre.lon)
    return and_(box, func.least(apart, 360 - apart) <= d_lon)


def _within_reach(incident: Incident, signal: Signal, radius_m: float) -> bool:
    """The fine half: great-circle distance where both positions are known."""
    here, there = signal.where.position, incident.where.position
    return here is None or there is None or here.distance_m(there) <= radius_m
