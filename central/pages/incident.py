"""One incident in one look: what was seen and said and why it belongs together, who works on it, and what to do now."""

from collections.abc import Awaitable, Callable, Coroutine
from typing import Annotated, Any
from uuid import UUID

from fastapi import Depends, Query, Request
from pydantic import Field, ValidationError
from starlette.responses import RedirectResponse, Response

from central.domain.access import Action, may
from central.domain.errors import Conflict, Invalid, NotAllowedNow
from central.domain.incident import Incident
from central.domain.signal import Report, Source
from central.domain.workflow import INCIDENT_OPEN
from central.http.bodies import Id, ReasonWords, form_as
from central.http.desk_steps import NEEDS_WORDS, STEPS, Desk, path_of
from central.http.document import room
from central.http.policies import Staff
from central.http.problems import problem_of
from central.http.sessions import SignedIn
from central.http.world import Here, World
from central.pages.drawing import draw
from central.pages.seen import heard_of, main_picture, seen_at
from central.services import check_incident, dispatch_task, move_signal, read_models
from central.services.ports import Store
from central.services.read_models import IncidentPage
from protocol.errors import WanglouError
from protocol.scope import whole
from protocol.texts import both
from protocol.wire import Strict, Words

router = room("pages")

#: 立案 派遣 处置 反馈 核查 结案: drawn as a row of steps, the states that stand at each.
STEPPER = (
    ("filed", ("filed", "reopened")),
    ("dispatched", ("dispatched",)),
    ("handling", ("handling",)),
    ("reported", ("reported",)),
    ("checked", ("checked",)),
    ("closed", ("closed",)),
)


class StepForm(Strict):
    """Words beside a step; empty where it needs none."""

    reason: ReasonWords | None = None


class DispatchForm(Strict):
    to: Id | None = None


class CheckForm(Strict):
    ok: bool
    words: Annotated[Words, Field(max_length=500)] = ""


class MergeForm(Strict):
    #: The number as people say it, "20261123-007".
    number: Annotated[str, Field(pattern=r"^[0-9]{8}-[0-9]{1,6}$")]


class LinkForm(Strict):
    link_id: Id


Page = Callable[..., Coroutine[Any, Any, Response]]


@router.get("/desk/incidents/{incident_id}", include_in_schema=False)
async def incident_page(
    request: Request,
    incident_id: UUID,
    me: Annotated[SignedIn, Depends(Staff(Action.READ_INCIDENT))],
    world: Here,
    done: Annotated[str, Query(pattern="^[a-z_]{0,40}$")] = "",
) -> Response:
    return await _show(request, incident_id, me, world, done=done)


async def _show(
    request: Request,
    incident_id: UUID,
    me: SignedIn,
    world: World,
    *,
    alert: WanglouError | None = None,
    unread: bool = False,
    done: str = "",
) -> Response:
    async with world.transaction() as store:
        page = await read_models.incident_page(
            incident_id, who=me.account, store=store, now=world.now(), packs=world.packs
        )
        reports = await _reports(page, me, store)
        cameras = {each.camera_id: each.name for each in await store.cameras.all(whole(me.account.district_id))}
        others = await _open_incidents(me, store) if Action.MERGE in page.allowed else []
    heard = heard_of(page)
    status = problem_of(alert).status if alert else 422 if unread else 200
    return draw(
        request,
        "incident.html",
        status,
        me=me.account,
        page=page,
        heard=heard,
        reports=reports,
        cameras=cameras,
        seen_at=seen_at,
        picture=main_picture(heard),
        others=[(each, world.packs.get(each.pack)) for each in others if each.incident_id != incident_id],
        stepper=STEPPER,
        alert=alert.text if alert else both("page.report.look_again") if unread else None,
        done=done if done in {action.value for action in Action} else "",
        Action=Action,
    )


async def _open_incidents(me: SignedIn, store: Store) -> list[Incident]:
    """What this one could be merged into."""
    return await store.incidents.queue(me.scope, states=INCIDENT_OPEN)


async def _reports(page: IncidentPage, me: SignedIn, store: Store) -> dict[UUID, Report]:
    """What people left beside their words, by signal: how to reach them. For the desk only."""
    if not may(me.account.role, Action.READ_CONTACT):
        return {}
    found = [
        await store.reports.of_signal(me.scope, each.signal.signal_id)
        for each in page.links
        if each.signal.source is not Source.CAMERA
    ]
    return {report.signal_id: report for report in found if report is not None}


async def _take(
    request: Request,
    incident_id: UUID,
    me: SignedIn,
    world: World,
    action: Action,
    step: Callable[[Desk], Awaitable[Any]],
) -> Response:
    """Take one step and come back to the incident; if it cannot be taken, show the newest state with the reason."""
    try:
        async with world.transaction() as store:
            await step(Desk.of(me, store, world))
    except (NotAllowedNow, Conflict, Invalid) as error:
        return await _show(request, incident_id, me, world, alert=error)
    return RedirectResponse(f"/desk/incidents/{incident_id}?done={action}", 303)


def _step_page(action: Action) -> Page:
    async def step(
        request: Request, incident_id: UUID, me: Annotated[SignedIn, Depends(Staff(action))], world: Here
    ) -> Response:
        try:
            form = await form_as(request, StepForm)
        except ValidationError:
            return await _show(request, incident_id, me, world, unread=True)
        if action in NEEDS_WORDS and form.reason is None:
            return await _show(request, incident_id, me, world, unread=True)
        words = form.reason or ""
        return await _take(
            request, incident_id, me, world, action, lambda desk: STEPS[action](incident_id, words, desk)
        )

    return step


for _action in STEPS:
    router.add_api_route(
        f"/desk/incidents/{{incident_id}}/{path_of(_action)}",
        _step_page(_action),
        methods=["POST"],
        include_in_schema=False,
    )


@router.post("/desk/incidents/{incident_id}/dispatch", include_in_schema=False)
async def dispatch_here(
    request: Request, incident_id: UUID, me: Annotated[SignedIn, Depends(Staff(Action.DISPATCH))], world: Here
) -> Response:
    try:
        form = await form_as(request, DispatchForm)
    except ValidationError:
        return await _show(request, incident_id, me, world, unread=True)
    return await _take(
        request,
        incident_id,
        me,
        world,
        Action.DISPATCH,
        lambda d: dispatch_task.dispatch_task(
            incident_id, who=d.who, to=form.to, store=d.store, now=d.now, new_id=d.new_id, packs=d.packs
        ),
    )


@router.post("/desk/incidents/{incident_id}/check", include_in_schema=False)
async def check_here(
    request: Request, incident_id: UUID, me: Annotated[SignedIn, Depends(Staff(Action.CHECK))], world: Here
) -> Response:
    try:
        form = await form_as(request, CheckForm)
    except ValidationError:
        return await _show(request, incident_id, me, world, unread=True)
    return await _take(
        request,
        incident_id,
        me,
        world,
        Action.CHECK,
        lambda d: check_incident.check(
            incident_id,
            ok=form.ok,
            words=form.words,
            who=d.who,
            store=d.store,
            now=d.now,
            new_id=d.new_id,
            packs=d.packs,
        ),
    )


@router.post("/desk/incidents/{incident_id}/merge", include_in_schema=False)
async def merge_here(
    request: Request, incident_id: UUID, me: Annotated[SignedIn, Depends(Staff(Action.MERGE))], world: Here
) -> Response:
    """Into an incident that is still open, named by its number."""
    try:
        form = await form_as(request, MergeForm)
    except ValidationError:
        return await _show(request, incident_id, me, world, unread=True)
    async with world.transaction() as store:
        others = await _open_incidents(me, store)
    into = next((each.incident_id for each in others if each.number == form.number), None)
    if into is None:
        return await _show(request, incident_id, me, world, alert=Invalid("error.http.no_such_number"))
    taken = await _take(
        request,
        incident_id,
        me,
        world,
        Action.MERGE,
        lambda d: move_signal.merge(
            incident_id, into, who=d.who, store=d.store, now=d.now, new_id=d.new_id, packs=d.packs
        ),
    )
    return RedirectResponse(f"/desk/incidents/{into}?done=merge", 303) if taken.status_code == 303 else taken


@router.post("/desk/incidents/{incident_id}/accept-suggestion", include_in_schema=False)
async def accept_here(
    request: Request, incident_id: UUID, me: Annotated[SignedIn, Depends(Staff(Action.ACCEPT_SUGGESTION))], world: Here
) -> Response:
    return await _with_link(request, incident_id, me, world, Action.ACCEPT_SUGGESTION)


@router.post("/desk/incidents/{incident_id}/undo-link", include_in_schema=False)
async def undo_here(
    request: Request, incident_id: UUID, me: Annotated[SignedIn, Depends(Staff(Action.UNDO_LINK))], world: Here
) -> Response:
    return await _with_link(request, incident_id, me, world, Action.UNDO_LINK)


async def _with_link(request: Request, incident_id: UUID, me: SignedIn, world: World, action: Action) -> Response:
    try:
        form = await form_as(request, LinkForm)
    except ValidationError:
        return await _show(request, incident_id, me, world, unread=True)
    step = move_signal.accept_suggestion if action is Action.ACCEPT_SUGGESTION else move_signal.undo_link

    async def seen_first(d: Desk) -> None:
        await d.store.incidents.get(d.who.scope, incident_id)  # the page that is answered with must be the officer's
        await step(form.link_id, who=d.who, store=d.store, now=d.now, new_id=d.new_id, packs=d.packs)

    return await _take(request, incident_id, me, world, action, seen_first)
