"""The duty desk: what waits, one incident whole, and every step an officer may take."""

from collections.abc import Callable, Coroutine
from typing import Annotated, Any
from uuid import UUID

from fastapi import Depends, Query, Request
from pydantic import BaseModel, Field

from central.domain.access import Action
from central.domain.incident import Incident
from central.domain.queue import Filter, Wanted
from central.domain.signal import Source
from central.domain.task import Task
from central.domain.whistle import MOST
from central.http.acting import act_of
from central.http.bodies import Id, WithReason, read_body
from central.http.desk_steps import NEEDS_WORDS, STEPS, path_of
from central.http.document import body_of, room
from central.http.intake import SaidReport, take_in_from_staff
from central.http.limits import PHOTO_BODY
from central.http.policies import Staff, knock_of
from central.http.rates import STAFF_REPORTS
from central.http.sessions import SignedIn
from central.http.world import Here, Open
from central.services.incidents import pause_clocks
from central.services.screens import queue, read_models
from central.services.screens.queue import PAGE, OpenIncident, QueuePage
from central.services.screens.read_models import IncidentPage
from central.services.signals import move_signal
from central.services.tasks import check_incident, dispatch_task
from central.services.tasks.recall_tasks import recall_tasks
from protocol.verdicts import Verdict
from protocol.wire import Instant, Strict, Words

router = room("desk")
#: More rows than anybody reads; what lies beyond is counted, and found by its filters.
_MOST = 10_000


class Dispatch(Strict):
    #: None: whom the ranking puts first.
    to: Id | None = None


class Recall(Strict):
    #: As they were answered when somebody was sent or a whistle blown.
    task_ids: Annotated[list[Id], Field(min_length=1, max_length=2 * MOST)]


class Checked(Strict):
    ok: bool
    words: Annotated[Words, Field(max_length=500)] = ""
    #: What the camera's alarm was; left out: as it was said last, at the scene or at the desk.
    verdict: Annotated[Verdict, Field(strict=False)] | None = None


class Rest(Strict):
    reason: Annotated[Words, Field(min_length=1, max_length=500)]
    until: Instant


class Into(Strict):
    incident_id: Id


class Contact(BaseModel):
    #: None: no contact was left, or it has been erased.
    contact: str | None


class Recorded(BaseModel):
    tracking_code: str | None
    incident_id: UUID
    incident_number: str
    linked: bool
    urgent: bool


@router.get("/api/v1/queue")
async def read_queue(
    me: Annotated[SignedIn, Depends(Staff(Action.READ_QUEUE))],
    store: Open,
    world: Here,
    filter: Filter = Filter.ALL,
    place: Annotated[str, Query(max_length=400)] = "",
    pack: Annotated[str, Query(max_length=100)] = "",
    mine: bool = False,
    most: Annotated[int, Query(ge=1, le=_MOST)] = PAGE,
) -> QueuePage:
    """What has not come to its end, most urgent first: at most ``most`` of what fits, and how many there are. What is
    suspended stands behind its own filter."""
    wanted = Wanted(filter, place, pack, me.account.account_id if mine else None)
    return await queue.queue(me.scope, wanted, store=store, packs=world.packs, most=most)


@router.get("/api/v1/queue/open")
async def read_open(
    me: Annotated[SignedIn, Depends(Staff(Action.READ_QUEUE))], store: Open, world: Here
) -> list[OpenIncident]:
    """Everything that has not come to its end, each in one line: for the map, and to choose from."""
    return await queue.everything_open(me.scope, store=store, packs=world.packs)


@router.get("/api/v1/incidents/{incident_id}")
async def read_incident(
    incident_id: UUID, me: Annotated[SignedIn, Depends(Staff(Action.READ_INCIDENT))], store: Open, world: Here
) -> IncidentPage:
    """One incident whole: signals with their reasons, suggestions, tasks, clocks, timeline, and what may be done."""
    return await read_models.incident_page(incident_id, who=me.account, store=store, now=world.now(), packs=world.packs)


Route = Callable[..., Coroutine[Any, Any, Incident]]


def _plain_step(action: Action) -> Route:
    async def step(
        incident_id: UUID, me: Annotated[SignedIn, Depends(Staff(action))], store: Open, world: Here
    ) -> Incident:
        return await STEPS[action](incident_id, "", act_of(me, store, world))

    return step


def _step_with_words(action: Action) -> Route:
    async def step(
        incident_id: UUID,
        why: WithReason,
        me: Annotated[SignedIn, Depends(Staff(action))],
        store: Open,
        world: Here,
    ) -> Incident:
        return await STEPS[action](incident_id, why.reason, act_of(me, store, world))

    return step


for _action in STEPS:
    router.add_api_route(
        f"/api/v1/incidents/{{incident_id}}/{path_of(_action)}",
        (_step_with_words if _action in NEEDS_WORDS else _plain_step)(_action),
        methods=["POST"],
        name=f"{_action}_incident" if _action is not Action.MARK_FALSE_ALARM else "mark_false_alarm",
    )


@router.post("/api/v1/incidents/{incident_id}/dispatch")
async def dispatch_incident(
    incident_id: UUID,
    asked: Dispatch,
    me: Annotated[SignedIn, Depends(Staff(Action.DISPATCH))],
    store: Open,
    world: Here,
) -> list[Task]:
    """Offer its tasks, to ``to`` or to whom the ranking puts first."""
    return await dispatch_task.dispatch_task(incident_id, act_of(me, store, world), to=asked.to)


@router.post("/api/v1/incidents/{incident_id}/recall")
async def recall_incident(
    incident_id: UUID,
    asked: Recall,
    me: Annotated[SignedIn, Depends(Staff(Action.DISPATCH))],
    store: Open,
    world: Here,
) -> list[Task]:
    """Call back whom one sent; nobody left on it, it is filed again."""
    return await recall_tasks(incident_id, asked.task_ids, act_of(me, store, world))


@router.post("/api/v1/incidents/{incident_id}/check")
async def check(
    incident_id: UUID,
    found: Checked,
    me: Annotated[SignedIn, Depends(Staff(Action.CHECK))],
    store: Open,
    world: Here,
) -> Incident:
    """Really solved: closed by the pack's rules. Not solved: back to handling, with words why."""
    return await check_incident.check(
        incident_id, act_of(me, store, world), ok=found.ok, words=found.words, verdict=found.verdict
    )


@router.post("/api/v1/incidents/{incident_id}/pause-clocks")
async def pause(
    incident_id: UUID,
    rest: Rest,
    me: Annotated[SignedIn, Depends(Staff(Action.PAUSE_CLOCKS))],
    store: Open,
    world: Here,
) -> Incident:
    """暂停计时: its limits rest until then. Not for danger to life, and not for what is late already."""
    return await pause_clocks.pause_clocks(incident_id, act_of(me, store, world), reason=rest.reason, until=rest.until)


@router.post("/api/v1/incidents/{incident_id}/merge")
async def merge_incident(
    incident_id: UUID,
    into: Into,
    me: Annotated[SignedIn, Depends(Staff(Action.MERGE))],
    store: Open,
    world: Here,
) -> Incident:
    """All its signals join another incident, which is returned."""
    return await move_signal.merge(incident_id, into.incident_id, act_of(me, store, world))


@router.post("/api/v1/links/{link_id}/accept")
async def accept_suggestion(
    link_id: UUID, me: Annotated[SignedIn, Depends(Staff(Action.ACCEPT_SUGGESTION))], store: Open, world: Here
) -> Incident:
    return await move_signal.accept_suggestion(link_id, act_of(me, store, world))


@router.post("/api/v1/links/{link_id}/suggest-again")
async def suggest_again(
    link_id: UUID, me: Annotated[SignedIn, Depends(Staff(Action.ACCEPT_SUGGESTION))], store: Open, world: Here
) -> Incident:
    """A suggestion that was put aside waits for an answer again; its incident is returned."""
    return await move_signal.suggest_again(link_id, act_of(me, store, world))


@router.post("/api/v1/links/{link_id}/undo")
async def undo_link(
    link_id: UUID, me: Annotated[SignedIn, Depends(Staff(Action.UNDO_LINK))], store: Open, world: Here
) -> Incident:
    """The signal becomes an incident of its own again, which is returned; a suggestion is only put aside."""
    return await move_signal.undo_link(link_id, act_of(me, store, world))


@router.post("/api/v1/signals/{signal_id}/move")
async def move_signal_to(
    signal_id: UUID,
    into: Into,
    me: Annotated[SignedIn, Depends(Staff(Action.MOVE_SIGNAL))],
    store: Open,
    world: Here,
) -> Incident:
    return await move_signal.move(signal_id, into.incident_id, act_of(me, store, world))


@router.get("/api/v1/signals/{signal_id}/contact")
async def read_contact(
    signal_id: UUID, me: Annotated[SignedIn, Depends(Staff(Action.READ_CONTACT))], store: Open
) -> Contact:
    """How to reach the person who reported it."""
    await store.signals.get(me.scope, signal_id)
    report = await store.reports.of_signal(me.scope, signal_id)
    return Contact(contact=report.contact if report else None)


@router.post("/api/v1/calls", status_code=201, openapi_extra=body_of(json=SaidReport, multipart=SaidReport))
async def record_call(
    request: Request,
    me: Annotated[
        SignedIn, Depends(Staff(Action.RECORD_CALL, largest_body=PHOTO_BODY, rate=STAFF_REPORTS, report=True))
    ],
    world: Here,
) -> Recorded:
    """代录: what somebody said on the phone, written down at the desk. The code is read out to them."""
    said, photos = await read_body(request, SaidReport)
    received = await take_in_from_staff(
        said, photos, source=Source.OFFICER, account=me.account, knock=knock_of(request), world=world
    )
    return Recorded(
        tracking_code=received.tracking_code,
        incident_id=received.incident_id,
        incident_number=received.incident_number,
        linked=received.linked,
        urgent=received.urgent,
    )
