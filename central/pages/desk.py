"""值班台: the live queue, most urgent first, and the form for what somebody says on the phone (代录)."""

from collections.abc import Callable, Mapping, Sequence
from typing import Annotated

from fastapi import Depends, Query, Request
from pydantic import ValidationError
from starlette.responses import Response

from central.domain.access import Action
from central.domain.backlog import troubles
from central.domain.errors import Invalid
from central.domain.incident import IncidentState
from central.domain.signal import Source
from central.http.bodies import files_of, first_mistakes, form_as, typed_again
from central.http.document import room
from central.http.errors import NoPhoto
from central.http.intake import SaidReport, take_in_from_staff
from central.http.limits import PHOTO_BODY
from central.http.policies import Staff, knock_of
from central.http.problems import problem_of
from central.http.rates import STAFF_REPORTS, TooOften
from central.http.sessions import SignedIn
from central.http.world import Here, Open, World
from central.pages.drawing import draw
from central.pages.residents import grouped
from central.services import read_models
from central.services.read_models import QueueRow
from central.services.receive_report import ReceivedReport
from protocol.errors import WanglouError
from protocol.texts import both

router = room("pages")

_S = IncidentState
#: What the desk looks for, in the order of the work. Keys are in the address; words under page.desk.filter.
FILTERS: Mapping[str, Callable[[QueueRow], bool]] = {
    "all": lambda row: True,
    "unseen": lambda row: row.incident.acknowledged_at is None,
    "waiting": lambda row: row.incident.state in (_S.CANDIDATE, _S.FILED, _S.REOPENED),
    "working": lambda row: row.incident.state in (_S.DISPATCHED, _S.HANDLING),
    "checking": lambda row: row.incident.state in (_S.REPORTED, _S.CHECKED),
    "suspended": lambda row: row.incident.state is _S.SUSPENDED,
}


@router.get("/desk", include_in_schema=False)
async def queue_page(
    request: Request,
    me: Annotated[SignedIn, Depends(Staff(Action.READ_QUEUE))],
    store: Open,
    world: Here,
    show: Annotated[str, Query(pattern="^[a-z]{1,20}$")] = "all",
) -> Response:
    """Everything that has not come to its end."""
    rows = await read_models.queue(me.scope, store=store, packs=world.packs)
    backlog = await store.jobs.backlog()
    return draw(
        request,
        "desk.html",
        me=me.account,
        rows=[row for row in rows if FILTERS.get(show, FILTERS["all"])(row)],
        counts={name: sum(map(fits, rows)) for name, fits in FILTERS.items()},
        show=show if show in FILTERS else "all",
        backlog=backlog,
        troubles=troubles(backlog),
    )


@router.get("/desk/report", include_in_schema=False)
async def call_form(
    request: Request, me: Annotated[SignedIn, Depends(Staff(Action.RECORD_CALL))], world: Here
) -> Response:
    return await _call_form(request, me, world)


@router.post("/desk/report", include_in_schema=False)
async def record_call(
    request: Request,
    me: Annotated[
        SignedIn, Depends(Staff(Action.RECORD_CALL, largest_body=PHOTO_BODY, rate=STAFF_REPORTS, report=True))
    ],
    world: Here,
) -> Response:
    """Write down what the caller says; the answer shows the code to read out to them."""
    try:
        said = await form_as(request, SaidReport)
        received = await take_in_from_staff(
            said,
            await files_of(request),
            source=Source.OFFICER,
            account=me.account,
            knock=knock_of(request),
            world=world,
        )
    except ValidationError as error:
        return await _call_form(request, me, world, mistakes=tuple(first_mistakes(error)))
    except (NoPhoto, Invalid, TooOften) as error:
        return await _call_form(request, me, world, alert=error)
    return await _call_form(request, me, world, received=received)


async def _call_form(
    request: Request,
    me: SignedIn,
    world: World,
    *,
    mistakes: Sequence[str] = (),
    alert: WanglouError | None = None,
    received: ReceivedReport | None = None,
) -> Response:
    status = 422 if mistakes else problem_of(alert).status if alert else 200
    typed = {} if received else await typed_again(request)
    async with world.transaction() as store:
        places = await store.places.all(me.scope)
    return draw(
        request,
        "call.html",
        status,
        me=me.account,
        groups=grouped(places),
        packs=world.packs.values(),
        typed=typed,
        mistakes=mistakes,
        alert=both("page.report.look_again") if mistakes else alert.text if alert else None,
        received=received,
        client_key=typed.get("client_key") or world.new_id(),
    )
