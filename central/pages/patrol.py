"""The patrol's phone: my tasks with one big button for the next step, and what I find on my round."""

from collections.abc import Callable, Coroutine, Sequence
from typing import Annotated, Any
from uuid import UUID

from fastapi import Depends, Query, Request
from pydantic import Field, ValidationError
from starlette.responses import RedirectResponse, Response

from central.domain.access import Action
from central.domain.errors import Conflict, Invalid, NotAllowedNow
from central.domain.signal import Source
from central.domain.workflow import TaskAction
from central.http.bodies import ReasonWords, files_of, first_mistakes, form_as, typed_again
from central.http.desk_steps import Desk
from central.http.document import room
from central.http.errors import NoPhoto
from central.http.finishing import Finished, finish
from central.http.intake import SaidReport, take_in_from_staff
from central.http.limits import PHOTO_BODY
from central.http.policies import Staff, knock_of
from central.http.problems import problem_of
from central.http.rates import STAFF_REPORTS, TooOften
from central.http.sessions import SignedIn
from central.http.task_steps import NEEDS_WORDS, STEPS
from central.http.world import Here, Open, World
from central.pages.drawing import draw
from central.pages.residents import grouped
from central.services import read_models
from central.services.accounts import set_shift
from protocol.errors import WanglouError
from protocol.geo import Position
from protocol.pack import CloseRule
from protocol.texts import both
from protocol.wire import Strict

router = room("pages")

#: The one step that comes next, offered as the big button; the rest stands below it.
NEXT = (TaskAction.ACCEPT, TaskAction.SET_OUT, TaskAction.ARRIVE, TaskAction.FINISH)


class StepForm(Strict):
    reason: ReasonWords | None = None


class ShiftForm(Strict):
    on_shift: bool
    lat: Annotated[float, Field(ge=-90, le=90)] | None = None
    lon: Annotated[float, Field(ge=-180, le=180)] | None = None


@router.get("/patrol", include_in_schema=False)
async def tasks_page(
    request: Request,
    me: Annotated[SignedIn, Depends(Staff(Action.READ_TASKS))],
    world: Here,
    done: Annotated[str, Query(pattern="^[a-z_]{0,40}$")] = "",
) -> Response:
    return await _tasks(request, me, world, done=done)


async def _tasks(
    request: Request,
    me: SignedIn,
    world: World,
    *,
    alert: WanglouError | None = None,
    unread: UUID | None = None,
    done: str = "",
) -> Response:
    async with world.transaction() as store:
        account = await store.accounts.get(me.scope, me.account.account_id)
        tasks = await read_models.patrol_page(account, store=store, packs=world.packs)
    status = problem_of(alert).status if alert else 422 if unread else 200
    typed = await typed_again(request)
    return draw(
        request,
        "patrol.html",
        status,
        me=account,
        tasks=tasks,
        next_of={each.task.task_id: next((step for step in NEXT if step in each.allowed), None) for each in tasks},
        rules_of={name: pack.legs.close_when for name, pack in world.packs.items()},
        TaskAction=TaskAction,
        CloseRule=CloseRule,
        needs_words=NEEDS_WORDS,
        alert=alert.text if alert else both("page.report.look_again") if unread else None,
        unread=unread,
        typed=typed if unread or alert else {},
        done=done if done in {"reported", *(step.value for step in TaskAction)} else "",
    )


def _step_page(action: TaskAction) -> Callable[..., Coroutine[Any, Any, Response]]:
    async def step(
        request: Request, task_id: UUID, me: Annotated[SignedIn, Depends(Staff(Action.PROGRESS_TASK))], world: Here
    ) -> Response:
        try:
            form = await form_as(request, StepForm)
            if action in NEEDS_WORDS and form.reason is None:
                return await _tasks(request, me, world, unread=task_id)
            async with world.transaction() as store:
                await STEPS[action](task_id, form.reason or "", Desk.of(me, store, world), None)
        except ValidationError:
            return await _tasks(request, me, world, unread=task_id)
        except (NotAllowedNow, Conflict, Invalid) as error:
            return await _tasks(request, me, world, alert=error)
        return RedirectResponse(f"/patrol?done={action}", 303)

    return step


for _action in STEPS:
    router.add_api_route(
        f"/patrol/tasks/{{task_id}}/{_action.replace('_', '-')}",
        _step_page(_action),
        methods=["POST"],
        include_in_schema=False,
    )


@router.post("/patrol/tasks/{task_id}/finish", include_in_schema=False)
async def finish_here(
    request: Request,
    task_id: UUID,
    me: Annotated[SignedIn, Depends(Staff(Action.PROGRESS_TASK, largest_body=PHOTO_BODY))],
    world: Here,
) -> Response:
    try:
        said = await form_as(request, Finished)
        await finish(task_id, said, await files_of(request), me=me, world=world)
    except ValidationError:
        return await _tasks(request, me, world, unread=task_id)
    except (NotAllowedNow, Conflict, Invalid, NoPhoto) as error:
        return await _tasks(request, me, world, alert=error, unread=task_id)
    return RedirectResponse("/patrol?done=finish", 303)


@router.post("/patrol/shift", include_in_schema=False)
async def shift_here(
    request: Request, me: Annotated[SignedIn, Depends(Staff(Action.SET_SHIFT))], store: Open, world: Here
) -> Response:
    """On shift or off it; with the phone's position where the browser gave one."""
    try:
        form = await form_as(request, ShiftForm)
    except ValidationError:
        return RedirectResponse("/patrol", 303)
    position = Position(lat=form.lat, lon=form.lon) if form.lat is not None and form.lon is not None else None
    await set_shift(me.account, on_shift=form.on_shift, position=position, store=store, now=world.now())
    return RedirectResponse("/patrol", 303)


@router.get("/patrol/report", include_in_schema=False)
async def finding_form(
    request: Request, me: Annotated[SignedIn, Depends(Staff(Action.REPORT_FINDING))], world: Here
) -> Response:
    return await _finding(request, me, world)


@router.post("/patrol/report", include_in_schema=False)
async def report_finding(
    request: Request,
    me: Annotated[
        SignedIn, Depends(Staff(Action.REPORT_FINDING, largest_body=PHOTO_BODY, rate=STAFF_REPORTS, report=True))
    ],
    world: Here,
) -> Response:
    """What I found on my round."""
    try:
        said = await form_as(request, SaidReport)
        await take_in_from_staff(
            said,
            await files_of(request),
            source=Source.PATROL,
            account=me.account,
            knock=knock_of(request),
            world=world,
        )
    except ValidationError as error:
        return await _finding(request, me, world, mistakes=tuple(first_mistakes(error)))
    except (NoPhoto, Invalid, TooOften) as error:
        return await _finding(request, me, world, alert=error)
    return RedirectResponse("/patrol?done=reported", 303)


async def _finding(
    request: Request,
    me: SignedIn,
    world: World,
    *,
    mistakes: Sequence[str] = (),
    alert: WanglouError | None = None,
) -> Response:
    typed = await typed_again(request)
    async with world.transaction() as store:
        places = await store.places.all(me.scope)
    return draw(
        request,
        "finding.html",
        422 if mistakes else problem_of(alert).status if alert else 200,
        me=me.account,
        groups=grouped(places),
        packs=world.packs.values(),
        typed=typed,
        mistakes=mistakes,
        alert=both("page.report.look_again") if mistakes else alert.text if alert else None,
        client_key=typed.get("client_key") or world.new_id(),
    )
