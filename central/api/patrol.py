"""The patrol's phone: tasks and their steps, what is found on a round, being on shift."""

from collections.abc import Callable, Coroutine
from datetime import datetime
from typing import Annotated, Any
from uuid import UUID

from fastapi import Depends, Request
from pydantic import BaseModel

from central.domain.access import Action
from central.domain.signal import Source
from central.domain.task import Task
from central.domain.workflow import TaskAction
from central.http.bodies import WithReason, read_body
from central.http.desk_steps import Desk
from central.http.document import body_of, room
from central.http.finishing import Finished, finish
from central.http.intake import SaidReport, take_in_from_staff
from central.http.limits import PHOTO_BODY
from central.http.policies import Staff, knock_of
from central.http.rates import STAFF_REPORTS
from central.http.sessions import SignedIn
from central.http.task_steps import NEEDS_WORDS, STEPS
from central.http.world import Here, Open
from central.services import read_models
from central.services.accounts import set_shift
from central.services.read_models import PatrolTask
from protocol.geo import Position
from protocol.wire import Strict

router = room("patrol")


class Shift(Strict):
    on_shift: bool
    #: Where the patrol stands, WGS-84; None keeps what was known.
    position: Position | None = None


class ShiftAnswer(BaseModel):
    on_shift: bool
    position: Position | None
    position_at: datetime | None


class Found(BaseModel):
    incident_id: UUID
    incident_number: str
    linked: bool
    urgent: bool


@router.get("/api/v1/tasks")
async def list_tasks(
    me: Annotated[SignedIn, Depends(Staff(Action.READ_TASKS))], store: Open, world: Here
) -> list[PatrolTask]:
    """My offered and running tasks, most urgent first."""
    return await read_models.patrol_page(me.account, store=store, packs=world.packs)


def _plain_step(action: TaskAction) -> Callable[..., Coroutine[Any, Any, Task]]:
    async def step(
        task_id: UUID, me: Annotated[SignedIn, Depends(Staff(Action.PROGRESS_TASK))], store: Open, world: Here
    ) -> Task:
        return await STEPS[action](task_id, "", Desk.of(me, store, world))

    return step


def _step_with_words(action: TaskAction) -> Callable[..., Coroutine[Any, Any, Task]]:
    async def step(
        task_id: UUID,
        why: WithReason,
        me: Annotated[SignedIn, Depends(Staff(Action.PROGRESS_TASK))],
        store: Open,
        world: Here,
    ) -> Task:
        return await STEPS[action](task_id, why.reason, Desk.of(me, store, world))

    return step


for _action in STEPS:
    router.add_api_route(
        f"/api/v1/tasks/{{task_id}}/{_action.replace('_', '-')}",
        (_step_with_words if _action in NEEDS_WORDS else _plain_step)(_action),
        methods=["POST"],
        name=f"{_action}_task",
    )


@router.post("/api/v1/tasks/{task_id}/finish", openapi_extra=body_of(json=Finished, multipart=Finished))
async def finish_task(
    task_id: UUID,
    request: Request,
    me: Annotated[SignedIn, Depends(Staff(Action.PROGRESS_TASK, largest_body=PHOTO_BODY))],
    world: Here,
) -> Task:
    """Done: a note, up to three photos, and where the pack asks for one a date to look again."""
    said, photos = await read_body(request, Finished)
    return await finish(task_id, said, photos, who=me.account, world=world)


@router.post("/api/v1/findings", status_code=201, openapi_extra=body_of(json=SaidReport, multipart=SaidReport))
async def report_finding(
    request: Request,
    me: Annotated[
        SignedIn, Depends(Staff(Action.REPORT_FINDING, largest_body=PHOTO_BODY, rate=STAFF_REPORTS, report=True))
    ],
    world: Here,
) -> Found:
    """What a patrol finds on a round enters by the same road as a resident's words."""
    said, photos = await read_body(request, SaidReport)
    received = await take_in_from_staff(
        said, photos, source=Source.PATROL, account=me.account, knock=knock_of(request), world=world
    )
    return Found(
        incident_id=received.incident_id,
        incident_number=received.incident_number,
        linked=received.linked,
        urgent=received.urgent,
    )


@router.put("/api/v1/shift")
async def put_shift(
    shift: Shift, me: Annotated[SignedIn, Depends(Staff(Action.SET_SHIFT))], store: Open, world: Here
) -> ShiftAnswer:
    """Come on shift or go off it, and say where you stand."""
    account = await set_shift(
        me.account, on_shift=shift.on_shift, position=shift.position, store=store, now=world.now()
    )
    return ShiftAnswer(on_shift=account.on_shift, position=account.position, position_at=account.position_at)
