"""The work that incidents made, and the clocks that run for it."""

from collections.abc import Collection, Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import ColumnElement, exists, select

from central.domain.alarm_words import still_open
from central.domain.dispatch import Burden
from central.domain.errors import NotFound
from central.domain.incident import IncidentState
from central.domain.signal import Source
from central.domain.task import HELP, Clock, Task, TaskState
from central.domain.workflow import TASK_OPEN
from central.storage.repository import Repository, must_cover, of_each, of_visible_incident, within
from central.storage.rows import row_of
from central.storage.tables import clocks, incidents, links, signals, tasks
from central.storage.telling import STANDING
from protocol.scope import Scope

_OLDEST_FIRST = ("offered_at", "task_id")


class TaskTable(Repository):
    async def add(self, scope: Scope, task: Task) -> None:
        must_cover(scope, task.district_id, task.place_path)
        await self._must_see(incidents, scope, incident_id=task.incident_id)
        await self._insert(tasks, task)

    async def get(self, scope: Scope, task_id: UUID) -> Task:
        return await self._one_with(Task, tasks, scope, task_id=task_id)

    async def save(self, scope: Scope, task: Task) -> Task:
        """Store with version + 1; Conflict if the stored version is not ``task.version``."""
        return await self._save_next(scope, tasks, task)

    async def of_incident(self, scope: Scope, incident_id: UUID) -> list[Task]:
        return await self._all_with(Task, tasks, scope, order=_OLDEST_FIRST, incident_id=incident_id)

    async def of_incidents(self, scope: Scope, incident_ids: Collection[UUID]) -> dict[UUID, list[Task]]:
        found = await self._all_among(Task, tasks, scope, "incident_id", incident_ids, order=_OLDEST_FIRST)
        return of_each(found, "incident_id")

    async def of_account(self, scope: Scope, account_id: UUID, states: Sequence[TaskState]) -> list[Task]:
        query = select(tasks).where(within(scope, tasks), tasks.c.assignee == account_id)
        query = query.where(tasks.c.state.in_([state.value for state in states]))
        return await self._values(Task, query.order_by(tasks.c.offered_at, tasks.c.task_id))

    async def unchecked(self, scope: Scope, account_id: UUID, *, most: int) -> list[Task]:
        of_task = (incidents.c.district_id == tasks.c.district_id) & (incidents.c.incident_id == tasks.c.incident_id)
        query = select(tasks).select_from(tasks.join(incidents, of_task))
        query = query.where(within(scope, tasks), tasks.c.assignee == account_id, tasks.c.state == TaskState.DONE.value)
        query = query.where(incidents.c.state.in_([state.value for state in IncidentState if still_open(state)]))
        query = query.where(_told_by_a_camera())
        return await self._values(Task, query.order_by(tasks.c.changed_at.desc(), tasks.c.task_id).limit(most))

    async def burdens(self, scope: Scope, account_ids: Collection[UUID], *, done_since: datetime) -> list[Burden]:
        of_task = (incidents.c.district_id == tasks.c.district_id) & (incidents.c.incident_id == tasks.c.incident_id)
        columns = (tasks.c.assignee.label("account_id"), tasks.c.state, incidents.c.severity, tasks.c.changed_at)
        just_done = (tasks.c.state == TaskState.DONE.value) & (tasks.c.changed_at >= done_since)
        query = select(*columns).select_from(tasks.join(incidents, of_task))
        query = query.where(within(scope, tasks), tasks.c.assignee.in_(account_ids))
        query = query.where(tasks.c.state.in_([state.value for state in TASK_OPEN]) | just_done)
        return await self._values(Burden, query.order_by(tasks.c.task_id)) if account_ids else []

    async def waiting(self, scope: Scope) -> list[Task]:
        query = select(tasks).where(within(scope, tasks), tasks.c.assignee.is_(None))
        query = query.where(tasks.c.state == TaskState.OFFERED.value)
        return await self._values(Task, query.order_by(tasks.c.offered_at, tasks.c.task_id))

    async def helping(self, scope: Scope) -> list[Task]:
        query = select(tasks).where(within(scope, tasks), tasks.c.plan == HELP)
        query = query.where(tasks.c.state.in_([state.value for state in TASK_OPEN]))
        return await self._values(Task, query.order_by(tasks.c.offered_at, tasks.c.task_id))


def _told_by_a_camera() -> ColumnElement[bool]:
    """Of a task's incident."""
    linked = (links.c.district_id == tasks.c.district_id) & (links.c.incident_id == tasks.c.incident_id) & STANDING
    heard = (signals.c.district_id == links.c.district_id) & (signals.c.signal_id == links.c.signal_id)
    return exists().where(linked, heard, signals.c.source == Source.CAMERA.value)


_AS_STARTED = ("started_at", "clock_id")


class ClockTable(Repository):
    async def add(self, scope: Scope, clock: Clock) -> None:
        must_cover(scope, clock.district_id, scope.place_path)
        await self._must_see(incidents, scope, incident_id=clock.incident_id)
        await self._insert(clocks, clock)

    async def get(self, scope: Scope, clock_id: UUID) -> Clock:
        return await self._one_with(Clock, clocks, scope, seen=of_visible_incident, clock_id=clock_id)

    async def save(self, scope: Scope, clock: Clock) -> None:
        if not await self._update(clocks, row_of(clock), scope, seen=of_visible_incident):
            raise NotFound

    async def of_incident(self, scope: Scope, incident_id: UUID) -> list[Clock]:
        return (await self.of_incidents(scope, [incident_id])).get(incident_id, [])

    async def of_incidents(self, scope: Scope, incident_ids: Collection[UUID]) -> dict[UUID, list[Clock]]:
        found = await self._all_among(
            Clock, clocks, scope, "incident_id", incident_ids, seen=of_visible_incident, order=_AS_STARTED
        )
        return of_each(found, "incident_id")
