"""吹哨报到, by the desk or by whoever handles it: who can be called, the whistle itself, a party that is not needed."""

from datetime import timedelta
from typing import Annotated
from uuid import UUID

from fastapi import Depends
from pydantic import Field

from central.domain.access import Action
from central.domain.task import Task
from central.domain.whistle import MOST, Party
from central.http.acting import act_of
from central.http.bodies import Id, WithReason
from central.http.document import room
from central.http.noted import TaskNoted
from central.http.policies import Staff
from central.http.sessions import SignedIn
from central.http.task_steps import whistle_once
from central.http.world import Here, Open
from central.services.tasks import whistle, whistle_at_work
from central.services.tasks.whistle import Helper
from protocol.wire import Line, Strict

router = room("whistle")

Caller = Annotated[SignedIn, Depends(Staff(Action.WHISTLE))]
AtWork = Annotated[SignedIn, Depends(Staff(Action.WHISTLE_AT_WORK))]


class PartyCalled(Strict):
    account_id: Id
    title: Annotated[Line, Field(min_length=1, max_length=100)]
    #: From now on, by the clock on the wall.
    hours: Annotated[float, Field(gt=0, le=24 * 60)]


Parties = Annotated[list[PartyCalled], Field(min_length=1, max_length=MOST)]


class Whistle(Strict):
    parties: Parties
    lead: Id


class WhistleAtWork(TaskNoted):
    """From a phone, which may have been without a network: times run from when it is heard."""

    parties: Parties
    lead: Id


@router.get("/api/v1/incidents/{incident_id}/helpers")
async def read_helpers(incident_id: UUID, me: Caller, store: Open, world: Here) -> list[Helper]:
    """Whom a whistle can call here."""
    return await whistle.helpers(incident_id, act_of(me, store, world))


@router.post("/api/v1/incidents/{incident_id}/whistle")
async def blow_whistle(incident_id: UUID, asked: Whistle, me: Caller, store: Open, world: Here) -> list[Task]:
    """Each party gets a task with a clock of its own; all of them at once, or none."""
    return await whistle.blow(
        incident_id,
        _parties(asked.parties),
        asked.lead,
        act_of(me, store, world),
    )


@router.get("/api/v1/tasks/{task_id}/helpers")
async def read_helpers_at(task_id: UUID, me: AtWork, store: Open, world: Here) -> list[Helper]:
    """Whom I can call to my task; a phone keeps them for places without a network."""
    return await whistle_at_work.helpers_at(task_id, act_of(me, store, world))


@router.post("/api/v1/tasks/{task_id}/whistle")
async def blow_whistle_at_work(task_id: UUID, asked: WhistleAtWork, me: AtWork, store: Open, world: Here) -> Task:
    """The same whistle, by whoever is at work on it."""
    return await whistle_once(task_id, _parties(asked.parties), asked.lead, asked, act_of(me, store, world))


@router.post("/api/v1/parties/{task_id}/waive")
async def waive_task(task_id: UUID, why: WithReason, me: Caller, store: Open, world: Here) -> Task:
    """This party is not needed after all; whoever leads stays."""
    return await whistle.waive(
        task_id,
        act_of(me, store, world),
        reason=why.reason,
    )


def _parties(asked: list[PartyCalled]) -> list[Party]:
    return [Party(each.account_id, each.title, timedelta(hours=each.hours)) for each in asked]
