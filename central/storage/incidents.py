"""The incidents themselves: finding those near a signal, one writer at a time, the officer's queue, the numbers."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import lru_cache
from hashlib import blake2b
from typing import Any
from uuid import UUID

from sqlalchemy import BigInteger, ColumnElement, Select, and_, bindparam, cast, func, select
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.ext.asyncio import AsyncEngine

from central.domain.errors import Conflict, NotFound
from central.domain.incident import Activity, Incident, IncidentState
from central.domain.known import Known
from central.domain.nearness import near_to, newest
from central.domain.queue import Heap, Narrowed
from central.domain.signal import Signal, Where
from central.domain.timeline import chained
from central.services.ports.signals import Around
from central.storage.near import NEVER, could_be_at
from central.storage.numbers import spelled, take
from central.storage.repository import Repository, must_cover, of_each, of_visible_incident, within
from central.storage.rows import row_of
from central.storage.signals import SignalTable
from central.storage.tables import activities, incidents
from protocol.hazards import Severity
from protocol.scope import Scope


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
            .where(within(scope, incidents), incidents.c.state.not_in(NEVER))
            .where(incidents.c.last_signal_at >= since, could_be_at(signal, radius_m))
        )
        # No limit before the exact rule: what stands in a corner of the box would push out what is near.
        found = newest(filter(near_to(signal, radius_m, since), await self._values(Incident, query)))
        beside = [signal.event_id] if signal.event_id else []
        heard = await SignalTable(self.connection).telling(scope, [i.incident_id for i in found], beside=beside)
        return [Known(incident, tuple(heard.get(incident.incident_id, ()))) for incident in found]

    async def look_around(self, scope: Scope, around: Sequence[Around]) -> None:
        """One signal at a time is fetched when it is asked about; storage/working_set.py fetches many at once."""

    async def add(self, scope: Scope, incident: Incident) -> None:
        must_cover(scope, incident.district_id, incident.where.place_path)
        await self._insert(incidents, incident, urgency=incident.severity.rank)

    async def get(self, scope: Scope, incident_id: UUID) -> Incident:
        return await self._one_with(Incident, incidents, scope, incident_id=incident_id)

    async def by_ids(self, scope: Scope, incident_ids: Collection[UUID]) -> list[Incident]:
        return await self._all_among(Incident, incidents, scope, "incident_id", incident_ids)

    async def by_number(self, scope: Scope, number: str) -> Incident | None:
        found = await self._all_with(Incident, incidents, scope, number=number)
        return found[0] if found else None

    async def lock(self, scope: Scope, incident_id: UUID) -> Incident:
        for locked in await self.lock_all(scope, [incident_id]):
            return locked
        raise NotFound

    async def lock_all(self, scope: Scope, incident_ids: Collection[UUID]) -> list[Incident]:
        """Locked as ActivityTable.append does it, so that both stand in one line."""
        if not incident_ids:
            return []
        query = select(incidents).where(within(scope, incidents), incidents.c.incident_id.in_([*incident_ids]))
        query = query.order_by(incidents.c.incident_id)
        return await self._values(Incident, query.with_for_update(key_share=True))

    async def steady(self, scope: Scope, incident_id: UUID) -> Incident:
        return await self.lock(scope, incident_id)

    async def save(self, scope: Scope, incident: Incident) -> Incident:
        """Store with version + 1; Conflict if the stored version is not ``incident.version``."""
        must_cover(scope, incident.district_id, incident.where.place_path)
        saved = replace(incident, version=incident.version + 1)
        row = row_of(saved) | {"urgency": incident.severity.rank}
        if not await self._update(incidents, row, scope, version=incident.version):
            await self._must_see(incidents, scope, incident_id=incident.incident_id)
            raise Conflict
        return saved

    async def queue(self, scope: Scope, *, states: Sequence[IncidentState], limit: int | None = 200) -> list[Incident]:
        return await self.listed(scope, Narrowed(tuple(states)), limit=limit)

    async def listed(self, scope: Scope, which: Narrowed, *, limit: int | None) -> list[Incident]:
        order = (incidents.c.urgency, incidents.c.opened_at, incidents.c.incident_id)
        query = select(incidents).where(within(scope, incidents), *_narrowed(which))
        return await self._values(Incident, query.order_by(*order).limit(limit))

    async def latest(self, scope: Scope, which: Narrowed, *, limit: int) -> list[Incident]:
        # By the numbers they were given: what a node kept for an hour began long before it came.
        number = incidents.c.number
        order = (func.left(number, 8).desc(), func.length(number).desc(), number.desc())
        query = select(incidents).where(within(scope, incidents), *_narrowed(which))
        return await self._values(Incident, query.order_by(*order).limit(limit))

    async def heaps(self, scope: Scope, states: Sequence[IncidentState]) -> list[Heap]:
        query = select(*_TELLS_APART, func.count().label("many"))
        query = query.where(within(scope, incidents), _in(states)).group_by(*_TELLS_APART)
        return [_heap(row) for row in await self._rows(query)]

    async def unheard(self, scope: Scope, states: Sequence[IncidentState], *, limit: int) -> list[UUID]:
        query = select(incidents.c.incident_id).where(within(scope, incidents), _in(states))
        query = query.where(incidents.c.urgency == Severity.LIFE_SAFETY.rank, incidents.c.acknowledged_at.is_(None))
        return [
            row["incident_id"] for row in await self._rows(query.order_by(incidents.c.opened_at.desc()).limit(limit))
        ]

    async def counted(self, scope: Scope) -> dict[IncidentState, int]:
        query = (
            select(incidents.c.state, func.count().label("many"))
            .where(within(scope, incidents))
            .group_by(incidents.c.state)
        )
        return {IncidentState(row["state"]): row["many"] for row in await self._rows(query)}

    async def opened_since(self, scope: Scope, since: datetime, *, limit: int = 20_000) -> list[Incident]:
        query = select(incidents).where(within(scope, incidents), incidents.c.opened_at >= since)
        return await self._values(Incident, query.order_by(incidents.c.opened_at.desc()).limit(limit))

    async def districts(self) -> list[str]:
        """Where anything ever happened: asked without a scope, by who looks for patterns."""
        return await self._districts(incidents)

    async def next_number(self, scope: Scope, day: str) -> str:
        """The next incident number of the district for ``day`` (YYYYMMDD): "20261123-007".

        Counted on a connection of its own and committed at once: a counter locked until the end of a transaction
        would let two transactions wait for each other's place cells. So a rolled-back incident leaves its number
        unused; a number is never given twice.
        """
        (only,) = await take(self.numbers, scope.district_id, day, 1)
        return spelled(day, only)


#: What names the place, and what else the desk tells open incidents apart by.
_NAMED = (incidents.c.place_path, incidents.c.building, incidents.c.names)
_TELLS_APART = (incidents.c.state, incidents.c.pack, *_NAMED, incidents.c.acknowledged_by)
_BETWEEN = "\x1f"


def _heap(row: Mapping[str, Any]) -> Heap:
    where = Where(row["place_path"], building=row["building"], names=tuple(row["names"]))
    return Heap(IncidentState(row["state"]), row["pack"], where, row["acknowledged_by"], row["many"])


def _in(states: Sequence[IncidentState]) -> ColumnElement[bool]:
    return incidents.c.state.in_([state.value for state in states])


def _narrowed(which: Narrowed) -> Iterator[ColumnElement[bool]]:
    yield _in(which.states)
    if which.unseen:
        yield incidents.c.acknowledged_by.is_(None)
    if which.pack:
        yield incidents.c.pack == which.pack
    if which.by is not None:
        yield incidents.c.acknowledged_by == which.by
    if which.at is not None:
        yield _named().in_([_BETWEEN.join((at.place_path, at.building or "", *at.names)) for at in which.at])


def _named() -> ColumnElement[str]:
    """What names the place, as one text: names are lists of many lengths, and no list of lists is."""
    path, building, names = _NAMED
    listed = func.nullif(func.array_to_string(names, _BETWEEN), "")
    return func.concat_ws(_BETWEEN, path, func.coalesce(building, ""), listed)


_of_it = and_(
    activities.c.district_id == bindparam("district_id"), activities.c.incident_id == bindparam("incident_id")
)
_LAST_ROW = select(activities).where(_of_it).order_by(activities.c.seq.desc()).limit(1)


class ActivityTable(Repository):
    async def append(self, scope: Scope, activity: Activity) -> Activity:
        """Give it the next ``seq`` and its digests, and store it.

        The incident's row is locked first, so that two writers of one timeline stand in line.
        """
        row_of(activity)  # what cannot be written is refused before a digest is taken of it
        own = {"incident_id": activity.incident_id}
        if activity.district_id != scope.district_id or not await self._rows(_locking(scope), own):
            raise NotFound
        last = await self._values(Activity, _LAST_ROW, {"district_id": scope.district_id, **own})
        row = chained(activity, last[0] if last else None)
        await self._insert(activities, row)
        return row

    async def of_incident(self, scope: Scope, incident_id: UUID) -> list[Activity]:
        return (await self.of_incidents(scope, [incident_id])).get(incident_id, [])

    async def of_incidents(self, scope: Scope, incident_ids: Collection[UUID]) -> dict[UUID, list[Activity]]:
        found = await self._all_among(
            Activity, activities, scope, "incident_id", incident_ids, seen=of_visible_incident, order=("seq",)
        )
        return of_each(found, "incident_id")


@lru_cache(maxsize=256)
def _locking(scope: Scope) -> Select[tuple[UUID]]:
    query = select(incidents.c.incident_id).where(within(scope, incidents))
    return query.where(incidents.c.incident_id == bindparam("incident_id")).with_for_update(key_share=True)


def _lock_key(district_id: str, cell: str) -> int:
    """A signed 64-bit number for PostgreSQL's advisory locks; the same on every replica."""
    return int.from_bytes(blake2b(f"{district_id}|{cell}".encode(), digest_size=8).digest(), "big", signed=True)
