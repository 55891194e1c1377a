"""Many signals decided in one transaction: what is near is read once, kept up to date, and written at the end."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace
from typing import Any
from uuid import UUID

from sqlalchemy import and_, or_, select, true
from sqlalchemy.ext.asyncio import AsyncConnection

from central.domain.incident import Activity, Incident, Link
from central.domain.known import Known
from central.domain.place_index import PlaceIndex
from central.domain.signal import Signal, Where
from central.domain.timeline import chained
from central.services.ports.signals import Around
from central.storage.bulk import insert_rows, update_versions
from central.storage.jobs import Deferred, defer_all
from central.storage.near import around_any
from central.storage.repository import within
from central.storage.rows import row_of, value_of, values_of
from central.storage.signals import SignalTable
from central.storage.tables import activities, incidents, links, notices
from central.storage.telling import standing_links, uuids
from protocol.scope import Scope


@dataclass(slots=True)
class WorkingSet:
    """What this transaction knows and has not written yet.

    It serves the one scope in which it looked around; asked from another it knows nothing, and the tables answer.
    Nobody else may decide about these places meanwhile (their cells are locked). An officer may still take a step with
    an incident, which is noticed by its version when it is written: a Conflict, and the whole is done again.
    """

    connection: AsyncConnection
    scope: Scope | None = None
    incidents: dict[UUID, Incident] = field(default_factory=dict)
    #: The same incidents by where they are.
    places: PlaceIndex = field(default_factory=PlaceIndex)
    #: The version that lies in the database; an incident that is missing here is new.
    versions: dict[UUID, int] = field(default_factory=dict)
    #: Rows of incidents that have changed since they were last written.
    changed: dict[UUID, dict[str, Any]] = field(default_factory=dict)
    #: The signals that are being decided, and of each incident those that tell.
    signals: dict[UUID, Signal] = field(default_factory=dict)
    telling: dict[UUID, list[Signal]] = field(default_factory=dict)
    #: Both as correlation saw them last.
    known: dict[UUID, Known] = field(default_factory=dict)
    standing: dict[UUID, list[Link]] = field(default_factory=dict)
    around: dict[UUID, Around] = field(default_factory=dict)
    tails: dict[UUID, Activity] = field(default_factory=dict)
    links: list[dict[str, Any]] = field(default_factory=list)
    #: Of timelines, each with its row, which lacks its number and digests.
    rows: list[tuple[Activity, dict[str, Any]]] = field(default_factory=list)
    notices: list[dict[str, Any]] = field(default_factory=list)
    jobs: list[Deferred] = field(default_factory=list)

    # Reading

    def serves(self, scope: Scope) -> bool:
        return scope == self.scope

    async def look_around(self, scope: Scope, around: Sequence[Around]) -> None:
        await self.forget()
        self.scope = scope
        # One object for one place: ten thousand signals of a camera are then told apart by identity, which is cheap.
        places: dict[Where, Where] = {}
        for signal in (one.signal for one in around):
            where = places.setdefault(signal.where, signal.where)
            self.signals[signal.signal_id] = replace(signal, where=where)
        self.around |= {one.signal.signal_id: one for one in around}
        own = await self._links_of_events(scope, {s.event_id for s in self.signals.values() if s.event_id})
        which = or_(around_any(around), incidents.c.incident_id == uuids(own))
        for incident in await self._read(select(incidents).where(within(scope, incidents), which)):
            self._keep(incident)
        await self.tell(scope, self.incidents.keys())

    async def _links_of_events(self, scope: Scope, events: set[UUID]) -> set[UUID]:
        """Reads the standing links of ``events``; returns the incidents they lead to."""
        self.standing |= {event_id: [] for event_id in events}
        found = await self.connection.execute(standing_links(scope), {"events": list(events)})
        for row in found.mappings():
            self.standing[row["event_id"]].append(value_of(Link, dict(row)))
        return {link.incident_id for each in self.standing.values() for link in each}

    async def _read(self, query: Any) -> list[Incident]:
        return values_of(Incident, map(dict, (await self.connection.execute(query)).mappings()))

    def _keep(self, incident: Incident) -> None:
        self.incidents[incident.incident_id] = incident
        self.places.put(incident)
        self.versions[incident.incident_id] = incident.version

    async def forget(self) -> None:
        """Write what waits and know nothing any more: somebody writes what is held here by another way."""
        await self.flush()
        self.scope = None
        for held in (self.incidents, self.versions, self.signals, self.telling, self.known, self.standing, self.around):
            held.clear()
        self.places.clear()

    async def incident(self, scope: Scope, incident_id: UUID) -> Incident | None:
        """None where it does not serve, or there is none."""
        if not self.serves(scope):
            return None
        if incident_id not in self.incidents:
            query = select(incidents).where(within(scope, incidents), incidents.c.incident_id == incident_id)
            for found in await self._read(query):
                self._keep(found)
        return self.incidents.get(incident_id)

    def outdated(self, stored: Incident) -> bool:
        """What is held of it is not what lies in the database now."""
        return self.versions.get(stored.incident_id, stored.version) != stored.version

    def lonely(self) -> int:
        """How many incidents may still be opened here, roughly: places of undecided signals where nothing is known."""
        known = {incident.where for incident in self.incidents.values()}
        open_ = (s for s in self.signals.values() if s.event_id is None or not self.standing.get(s.event_id))
        return len({signal.where for signal in open_} - known)

    async def tell(self, scope: Scope, incident_ids: Collection[UUID]) -> None:
        """Have the telling signals of these incidents at hand."""
        missing = [each for each in incident_ids if each not in self.telling]
        if missing:
            read = await SignalTable(self.connection).telling(scope, missing, beside=self.standing.keys())
            self.telling |= {each: read.get(each, []) for each in missing}

    def as_known(self, incident: Incident) -> Known:
        """What was worked out about it for one signal stays for the next, until it or what is heard of it changes."""
        told, held = self.telling[incident.incident_id], self.known.get(incident.incident_id)
        if held is None or held.incident is not incident or len(held.signals) != len(told):
            held = self.known[incident.incident_id] = Known(incident, tuple(told))
        return held

    # Writing

    def change(self, incident: Incident) -> None:
        """What cannot be written is refused here, where it is known whose it is."""
        self.changed[incident.incident_id] = row_of(incident) | {"urgency": incident.severity.rank}
        self.incidents[incident.incident_id] = incident
        self.places.put(incident)

    async def flush(self) -> None:
        """Write what waits, in the order in which one thing hangs on another."""
        await self._write_incidents()
        waiting, self.links = self.links, []
        await insert_rows(self.connection, links, waiting)
        await self._write_timelines()
        waiting, self.notices = self.notices, []
        await insert_rows(self.connection, notices, waiting)
        deferred, self.jobs = self.jobs, []
        await defer_all(self.connection, deferred)

    async def _write_incidents(self) -> None:
        changed, self.changed = sorted(self.changed.items()), {}
        new = [row for incident_id, row in changed if incident_id not in self.versions]
        await insert_rows(self.connection, incidents, new)
        old = [row for incident_id, row in changed if incident_id in self.versions]
        was = [self.versions[row["incident_id"]] for row in old]
        await update_versions(self.connection, incidents, old, was)
        self.versions |= {incident_id: row["version"] for incident_id, row in changed}

    async def _write_timelines(self) -> None:
        waiting, self.rows = self.rows, []
        for district_id in {activity.district_id for activity, _ in waiting}:
            of_it = {activity.incident_id for activity, _ in waiting if activity.district_id == district_id}
            await self._lock_timelines(district_id, of_it - self.tails.keys())
        written = []
        for activity, row in waiting:
            tail = chained(activity, self.tails.get(activity.incident_id))
            self.tails[activity.incident_id] = tail
            written.append(row | {"seq": tail.seq, "previous_digest": tail.previous_digest, "digest": tail.digest})
        await insert_rows(self.connection, activities, written)

    async def _lock_timelines(self, district_id: str, incident_ids: Collection[UUID]) -> None:
        """Read the last row of each; the incidents' own rows are locked first, as ActivityTable does."""
        if not incident_ids:
            return
        own = and_(incidents.c.district_id == district_id, incidents.c.incident_id == uuids(incident_ids))
        lock = select(incidents.c.incident_id).where(own).order_by(incidents.c.incident_id)
        await self.connection.execute(lock.with_for_update(key_share=True))
        of_it = and_(
            activities.c.district_id == incidents.c.district_id, activities.c.incident_id == incidents.c.incident_id
        )
        last = select(activities).where(of_it).order_by(activities.c.seq.desc()).limit(1).lateral("last")
        found = await self.connection.execute(select(last).select_from(incidents.join(last, true())).where(own))
        for row in values_of(Activity, map(dict, found.mappings())):
            self.tails[row.incident_id] = row
