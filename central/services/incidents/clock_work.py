"""Starting and stopping the time limits of an incident, by the calendar of its place."""

from collections.abc import Iterable
from dataclasses import replace
from uuid import UUID

from central.domain.clocks import Calendar, due_at, stopped, take_up
from central.domain.incident import Incident
from central.domain.task import Clock, ClockState
from central.domain.workdays import calendar_at
from central.services.later import clock_runs_out
from central.services.work import Work
from protocol.span import Limit


async def start(
    work: Work, incident: Incident, task_id: UUID | None, limits: Iterable[tuple[str, Limit | None]]
) -> None:
    """One clock per limit that the pack sets. An accumulated limit runs on where it stopped the last time."""
    wanted = [(name, limit) for name, limit in limits if limit is not None]
    if not wanted:
        return
    calendar = await calendar_of(work, incident)
    earlier: list[Clock] = []
    if any(limit.accumulated for _, limit in wanted):
        earlier = await work.store.clocks.of_incident(work.scope, incident.incident_id)
    for name, limit in wanted:
        at_rest = [c for c in earlier if c.name == name and c.state is ClockState.STOPPED and c.limit == limit]
        if limit.accumulated and at_rest:
            clock = replace(take_up(at_rest[-1], work.now, calendar), task_id=task_id)
            await work.store.clocks.save(work.scope, clock)
        else:
            clock = _fresh(work, incident, task_id, name, limit, calendar)
            await work.store.clocks.add(work.scope, clock)
        await clock_runs_out(work.store, work.scope, clock, clock.due_at)


def _fresh(work: Work, incident: Incident, task_id: UUID | None, name: str, limit: Limit, calendar: Calendar) -> Clock:
    return Clock(
        clock_id=work.new_id(),
        district_id=work.scope.district_id,
        incident_id=incident.incident_id,
        task_id=task_id,
        name=name,
        state=ClockState.RUNNING,
        started_at=work.now,
        due_at=due_at(work.now, limit, calendar),
        limit=limit,
    )


async def calendar_of(work: Work, incident: Incident) -> Calendar:
    """By which the working hours of its place are counted."""
    place = incident.where.place_path
    return calendar_at(place, await work.store.work_days.above(work.scope, place))


async def stop(work: Work, incident_id: UUID, *, task_id: UUID | None = None, name: str | None = None) -> None:
    """Stop the clocks of a task (None: of everything) that are called ``name`` (None: anything)."""
    for clock in await work.store.clocks.of_incident(work.scope, incident_id):
        named = name is None or clock.name == name
        if named and (task_id is None or clock.task_id == task_id) and clock.state is not ClockState.STOPPED:
            await work.store.clocks.save(work.scope, stopped(clock, work.now))


async def carry(work: Work, old: UUID, new: UUID, task_id: UUID) -> None:
    """The limits of a task run on when it goes over to another incident."""
    for clock in await work.store.clocks.of_incident(work.scope, old):
        if clock.task_id == task_id:
            await work.store.clocks.save(work.scope, replace(clock, incident_id=new))


async def hand_over(work: Work, incident_id: UUID, old: UUID, new: UUID) -> None:
    """The limits run on when the work goes to somebody else: they are the reporter's, not the patrol's."""
    for clock in await work.store.clocks.of_incident(work.scope, incident_id):
        if clock.task_id == old and clock.state is not ClockState.STOPPED:
            await work.store.clocks.save(work.scope, replace(clock, task_id=new))
