"""The patrol's phone: tasks and their steps, what is found on a round, being on shift."""

from collections.abc import Callable, Coroutine
from datetime import datetime
from typing import Annotated, Any
from uuid import UUID

from fastapi import Depends, Request
from pydantic import BaseModel, Field

from central.domain.access import Action
from central.domain.people import Account
from central.domain.phone_step import Noted, PhoneAction, PhoneStep
from central.domain.task import Task
from central.domain.workflow import TaskAction
from central.http.acting import act_of
from central.http.bodies import Id, ReasonWords, read_body
from central.http.document import body_of, room
from central.http.findings import Finding, take_in_finding
from central.http.finishing import Finished, finish
from central.http.limits import PHOTO_BODY
from central.http.noted import PhoneTimes, TaskNoted
from central.http.policies import Staff, knock_of
from central.http.rates import STAFF_REPORTS
from central.http.sent_photo import A_PHOTO, KeptPhoto, take_in_photo
from central.http.sessions import SignedIn
from central.http.task_steps import NEEDS_WORDS, STEPS, judge_once, take_step
from central.http.world import Here, Open
from central.services.once import noted_step, once
from central.services.screens import my_tasks
from central.services.screens.my_tasks import PatrolTask
from central.services.staff.shifts import change_shift
from central.services.tasks.task_now import TaskNow, task_now
from protocol.geo import Position
from protocol.texts import Text, both
from protocol.verdicts import Verdict

router = room("patrol")


class Shift(PhoneTimes):
    on_shift: bool
    #: Where the patrol stands, WGS-84; None keeps what was known.
    position: Position | None = None
    #: The same key sent again changes nothing: an older "on" that was repeated must not undo a newer "off".
    client_key: Id | None = None

    def phone_step(self, who: Account, now: datetime) -> PhoneStep | None:
        if self.client_key is None:
            return None
        noted = Noted(self.client_key, clock=self.clock, position=self.position)
        return noted_step(noted, PhoneAction.SHIFT, who=who, now=now)


class NotedReason(TaskNoted):
    """Why a person decided so."""

    reason: Annotated[ReasonWords, Field(examples=["正在处理另一处警情"])]


class AlarmJudged(TaskNoted):
    """What the camera's alarm was, as whoever stands there sees it."""

    verdict: Annotated[Verdict, Field(strict=False)]


class ShiftAnswer(BaseModel):
    on_shift: bool
    position: Position | None
    position_at: datetime | None


class Found(BaseModel):
    incident_id: UUID
    incident_number: str
    linked: bool
    urgent: bool
    #: Settled by whoever found it, where they said so.
    settled: bool
    #: Why not; None where it is, or nobody said so.
    held: Text | None


class ChoosablePlace(BaseModel):
    place_path: str
    name: str


class ChoosableKind(BaseModel):
    kind: str
    title: Text


class FindingChoices(BaseModel):
    places: list[ChoosablePlace]
    kinds: list[ChoosableKind]


@router.get("/api/v1/tasks")
async def list_tasks(
    me: Annotated[SignedIn, Depends(Staff(Action.READ_TASKS))], store: Open, world: Here
) -> list[PatrolTask]:
    """My offered and running tasks, most urgent first."""
    return await my_tasks.patrol_page(me.account, store=store, packs=world.packs)


@router.get("/api/v1/tasks/{task_id}")
async def read_task(
    task_id: UUID, me: Annotated[SignedIn, Depends(Staff(Action.READ_TASKS))], store: Open, world: Here
) -> TaskNow:
    """What holds now of a task that is or was mine: who changed it, and who has the work."""
    return await task_now(task_id, who=me.account, store=store, packs=world.packs)


@router.get("/api/v1/finished-tasks")
async def list_finished_tasks(
    me: Annotated[SignedIn, Depends(Staff(Action.READ_TASKS))], store: Open, world: Here
) -> list[PatrolTask]:
    """Alarms I have been to that nobody has checked yet: what I said of them may still change."""
    return await my_tasks.unchecked_page(me.account, store=store, packs=world.packs)


def _plain_step(action: TaskAction | PhoneAction) -> Callable[..., Coroutine[Any, Any, Task]]:
    async def step(
        task_id: UUID,
        me: Annotated[SignedIn, Depends(Staff(Action.PROGRESS_TASK))],
        store: Open,
        world: Here,
        noted: TaskNoted | None = None,
    ) -> Task:
        return await take_step(action, task_id, "", noted, act_of(me, store, world))

    return step


def _step_with_words(action: TaskAction | PhoneAction) -> Callable[..., Coroutine[Any, Any, Task]]:
    async def step(
        task_id: UUID,
        why: NotedReason,
        me: Annotated[SignedIn, Depends(Staff(Action.PROGRESS_TASK))],
        store: Open,
        world: Here,
    ) -> Task:
        return await take_step(action, task_id, why.reason, why, act_of(me, store, world))

    return step


for _action in STEPS:
    router.add_api_route(
        f"/api/v1/tasks/{{task_id}}/{_action.replace('_', '-')}",
        (_step_with_words if _action in NEEDS_WORDS else _plain_step)(_action),
        methods=["POST"],
        name=f"{_action}_task",
    )


@router.post("/api/v1/tasks/{task_id}/judge-alarm")
async def judge_alarm_of_task(
    task_id: UUID,
    said: AlarmJudged,
    me: Annotated[SignedIn, Depends(Staff(Action.PROGRESS_TASK))],
    store: Open,
    world: Here,
) -> Task:
    """What it really was, said at the scene; it goes back to the camera unless an officer has said otherwise."""
    return await judge_once(task_id, said.verdict, said, act_of(me, store, world))


@router.post("/api/v1/tasks/{task_id}/finish", openapi_extra=body_of(json=Finished, multipart=Finished))
async def finish_task(
    task_id: UUID,
    request: Request,
    me: Annotated[SignedIn, Depends(Staff(Action.PROGRESS_TASK, largest_body=PHOTO_BODY))],
    world: Here,
) -> Task:
    """Done: a note, up to three photos, and where the pack asks for one a date to look again."""
    said, photos = await read_body(request, Finished)
    return await finish(task_id, said, photos, me=me, world=world)


@router.put("/api/v1/photos/{client_key}", openapi_extra=A_PHOTO)
async def send_photo(
    client_key: UUID,
    request: Request,
    me: Annotated[SignedIn, Depends(Staff(Action.PROGRESS_TASK, largest_body=PHOTO_BODY))],
    world: Here,
    task_id: UUID | None = None,
) -> KeptPhoto:
    """One photo by itself, ahead of the step that names it by its key: what broke off is sent again, and only that.

    ``task_id``: the task it belongs to; left out for a finding.
    """
    return await take_in_photo(client_key, await request.body(), task_id=task_id, me=me, world=world)


@router.post("/api/v1/findings", status_code=201, openapi_extra=body_of(json=Finding, multipart=Finding))
async def report_finding(
    request: Request,
    me: Annotated[
        SignedIn, Depends(Staff(Action.REPORT_FINDING, largest_body=PHOTO_BODY, rate=STAFF_REPORTS, report=True))
    ],
    world: Here,
) -> Found:
    """What a patrol finds on a round enters by the same road as a resident's words; ``fixed``: settled on the spot."""
    said, photos = await read_body(request, Finding)
    received = await take_in_finding(said, photos, me=me, knock=knock_of(request), world=world)
    return Found(
        incident_id=received.incident_id,
        incident_number=received.incident_number,
        linked=received.linked,
        urgent=received.urgent,
        settled=said.fixed is not None and received.held is None,
        held=both(f"page.finding.held.{received.held}") if received.held else None,
    )


@router.get("/api/v1/findings/choices")
async def list_choices(
    me: Annotated[SignedIn, Depends(Staff(Action.REPORT_FINDING))], store: Open, world: Here
) -> FindingChoices:
    """What a patrol may choose from when writing down a finding; a phone keeps it for places without a network."""
    places = await store.places.all(me.scope)
    return FindingChoices(
        places=[ChoosablePlace(place_path=place.place_path, name=place.name) for place in places],
        kinds=[ChoosableKind(kind=pack.kinds[0], title=pack.title) for pack in world.packs.values()],
    )


@router.put("/api/v1/shift")
async def put_shift(
    shift: Shift, me: Annotated[SignedIn, Depends(Staff(Action.SET_SHIFT))], store: Open, world: Here
) -> ShiftAnswer:
    """Come on shift or go off it, and say where you stand."""
    phone = shift.phone_step(me.account, world.now())

    async def change() -> ShiftAnswer:
        changed = await change_shift(
            act_of(me, store, world),
            on_shift=shift.on_shift,
            position=shift.position,
            said_at=phone.done_at if phone else None,
        )
        return ShiftAnswer(on_shift=changed.on_shift, position=changed.position, position_at=changed.position_at)

    return await once(phone, ShiftAnswer, change, store=store)
