"""The tables as a transaction for many signals has them: what the working set holds is answered and kept back there."""

from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from central.domain.errors import Conflict
from central.domain.incident import Activity, Incident, Link
from central.domain.known import Known
from central.domain.notice import Notice
from central.domain.signal import Signal
from central.services.ports.signals import Around
from central.services.ports.world import JOB_QUEUE
from central.storage.incidents import ActivityTable, IncidentTable
from central.storage.jobs import Deferred, JobTable
from central.storage.notices import NoticeTable
from central.storage.numbers import Reserved
from central.storage.repository import must_cover
from central.storage.rows import row_of
from central.storage.signals import LinkTable, SignalTable
from central.storage.working_set import WorkingSet
from protocol.scope import Scope


@dataclass(frozen=True, slots=True)
class FlushFirst:
    """The connection as all other tables see it: whatever they read or write comes after what waits."""

    connection: AsyncConnection
    flush: Callable[[], Awaitable[None]]

    @property
    def engine(self) -> AsyncEngine:
        return self.connection.engine

    async def execute(self, statement: Any, parameters: Any = None) -> Any:
        await self.flush()
        return await self.connection.execute(statement, parameters)


@dataclass(frozen=True, slots=True)
class ChunkIncidents(IncidentTable):
    held: WorkingSet
    reserved: Reserved

    async def next_number(self, scope: Scope, day: str) -> str:
        return await self.reserved.next(scope.district_id, day, self.held.lonely())

    async def look_around(self, scope: Scope, around: Sequence[Around]) -> None:
        if around:
            await self.held.look_around(scope, around)

    async def near(self, scope: Scope, signal: Signal, *, radius_m: float, since: datetime) -> list[Known]:
        asked = self.held.around.get(signal.signal_id)
        if not self.held.serves(scope) or asked is None or asked.radius_m < radius_m or asked.since > since:
            return await IncidentTable.near(self, scope, signal, radius_m=radius_m, since=since)
        found = self.held.places.near(signal, radius_m, since)
        await self.held.tell(scope, [i.incident_id for i in found])
        return [self.held.as_known(each) for each in found]

    async def add(self, scope: Scope, incident: Incident) -> None:
        if not self.held.serves(scope):
            await IncidentTable.add(self, scope, incident)
            return
        must_cover(scope, incident.district_id, incident.where.place_path)
        self.held.change(incident)
        self.held.telling[incident.incident_id] = []

    async def get(self, scope: Scope, incident_id: UUID) -> Incident:
        found = await self.held.incident(scope, incident_id)
        return found or await IncidentTable.get(self, scope, incident_id)

    async def steady(self, scope: Scope, incident_id: UUID) -> Incident:
        """What somebody changed meanwhile is noticed by its version, and the chunk begins anew."""
        return await self.get(scope, incident_id)

    async def lock_all(self, scope: Scope, incident_ids: Collection[UUID]) -> list[Incident]:
        """What is known of them stays known, unless somebody took a step with one meanwhile."""
        await self.held.flush()
        locked = await IncidentTable.lock_all(self, scope, incident_ids)
        if any(self.held.outdated(each) for each in locked):
            await self.held.forget()
        return locked

    async def save(self, scope: Scope, incident: Incident) -> Incident:
        if not self.held.serves(scope):
            await self.held.forget()
            return await IncidentTable.save(self, scope, incident)
        must_cover(scope, incident.district_id, incident.where.place_path)
        if (await self.get(scope, incident.incident_id)).version != incident.version:
            raise Conflict
        saved = replace(incident, version=incident.version + 1)
        self.held.change(saved)
        return saved


@dataclass(frozen=True, slots=True)
class ChunkSignals(SignalTable):
    held: WorkingSet

    async def telling(
        self, scope: Scope, incident_ids: Collection[UUID], *, beside: Collection[UUID] = ()
    ) -> dict[UUID, list[Signal]]:
        if not self.held.serves(scope) or not self.held.standing.keys() >= {*beside}:
            return await SignalTable.telling(self, scope, incident_ids, beside=beside)
        await self.held.tell(scope, incident_ids)
        return {each: self.held.telling[each] for each in incident_ids if self.held.telling[each]}


@dataclass(frozen=True, slots=True)
class ChunkLinks(LinkTable):
    held: WorkingSet

    async def add(self, scope: Scope, link: Link) -> None:
        signal = self.held.signals.get(link.signal_id)
        if signal is None or await self.held.incident(scope, link.incident_id) is None:
            await self.held.forget()
            await LinkTable.add(self, scope, link)
            return
        must_cover(scope, link.district_id, scope.place_path)
        await self.held.tell(scope, [link.incident_id])
        self.held.links.append(row_of(link))
        if link.stands:
            self.held.telling[link.incident_id].append(signal)
            if signal.event_id is not None:
                self.held.standing[signal.event_id].append(link)

    async def save(self, scope: Scope, link: Link) -> None:
        await self.held.forget()
        await LinkTable.save(self, scope, link)

    async def of_event(self, scope: Scope, event_id: UUID) -> list[Link]:
        if not self.held.serves(scope) or event_id not in self.held.standing:
            return await LinkTable.of_event(self, scope, event_id)
        return list(self.held.standing[event_id])


@dataclass(frozen=True, slots=True)
class ChunkActivities(ActivityTable):
    held: WorkingSet

    async def append(self, scope: Scope, activity: Activity) -> Activity:
        """As it will be written, but for its number and digests, which it gets then."""
        if activity.district_id != scope.district_id or not await self.held.incident(scope, activity.incident_id):
            self.held.tails.clear()
            return await ActivityTable.append(self, scope, activity)
        self.held.rows.append((activity, row_of(activity)))
        return activity


@dataclass(frozen=True, slots=True)
class ChunkNotices(NoticeTable):
    held: WorkingSet

    async def add(self, scope: Scope, notice: Notice) -> None:
        incident = await self.held.incident(scope, notice.incident_id) if notice.incident_id else None
        if incident is None:
            await NoticeTable.add(self, scope, notice)
            return
        must_cover(scope, notice.district_id, scope.place_path)
        self.held.notices.append(row_of(notice) | {"place_path": incident.where.place_path})

    async def add_all(self, scope: Scope, incident_id: UUID, told: Sequence[Notice]) -> None:
        for notice in told:
            await self.add(scope, notice)


@dataclass(frozen=True, slots=True)
class ChunkJobs(JobTable):
    held: WorkingSet

    async def defer(
        self, scope: Scope, job: str, *, at: datetime | None = None, queue: str = JOB_QUEUE, priority: int = 0,
        **arguments: str,
    ) -> None:  # fmt: skip
        self.held.jobs.append(Deferred.of(scope, job, at, arguments, queue, priority))

    async def defer_each(
        self, scope: Scope, job: str, subjects: Sequence[Mapping[str, str]], *, priority: int = 0
    ) -> None:
        self.held.jobs += [Deferred.of(scope, job, None, each, JOB_QUEUE, priority) for each in subjects]
