"""Plans of estates: a drawing, and what was put where on it, for a map without coordinates."""

from datetime import datetime
from typing import Annotated

from fastapi import Depends, Query, Request
from pydantic import BaseModel, Field

from central.domain.access import Action
from central.domain.site_plan import Pinned
from central.http.darkroom import MEDIA_TYPE
from central.http.document import room
from central.http.limits import PHOTO_BODY
from central.http.policies import Staff
from central.http.sent_photo import A_PHOTO, Whole
from central.http.sessions import SignedIn
from central.http.world import Here, Open
from central.services.places import site_plans
from central.services.places.site_plans import Drawing, PinnedPlan
from protocol.wire import Fraction, Line, PlacePath, Strict

router = room("plans")

Drawer = Annotated[SignedIn, Depends(Staff(Action.DRAW_PLAN))]


class PlanPin(BaseModel):
    kind: Pinned
    #: A place's path, or a camera's id.
    of: str
    #: Parts of the drawing's width and height, from its upper left corner.
    x: float
    y: float


class PlanPage(BaseModel):
    place_path: str
    #: The picture: /api/v1/media/{sha256}.
    sha256: str
    width: int
    height: int
    #: False: laid aside, until somebody takes it up again.
    shown: bool
    changed_at: datetime
    pins: tuple[PlanPin, ...]


class PlanShown(Strict):
    place_path: PlacePath
    shown: bool


class PinAt(Strict):
    x: Fraction
    y: Fraction


class PinPut(Strict):
    #: Of the plan.
    place_path: PlacePath
    kind: Annotated[Pinned, Field(strict=False)]
    of: Annotated[Line, Field(max_length=400)]
    #: None: taken off.
    at: PinAt | None


@router.get("/api/v1/plans")
async def list_plans(me: Annotated[SignedIn, Depends(Staff(Action.READ_MAP))], store: Open) -> list[PlanPage]:
    """The plans in my scope, those laid aside too."""
    return [_page(each) for each in await site_plans.plans_in(me.scope, store=store)]


@router.put("/api/v1/plans/drawing", openapi_extra=A_PHOTO)
async def send_plan(
    place_path: Annotated[PlacePath, Query()],
    request: Request,
    me: Annotated[SignedIn, Depends(Staff(Action.DRAW_PLAN, largest_body=PHOTO_BODY))],
    world: Here,
) -> PlanPage:
    """The body is the picture itself. It is made anew from its pixels; pins of an older drawing stay."""
    photo = await world.darkroom.develop(Whole(await request.body()))
    drawing = Drawing(photo.sha256, photo.body, MEDIA_TYPE, photo.width, photo.height)
    async with world.transaction() as store:
        return _page(await site_plans.keep_plan(place_path, drawing, who=me.account, store=store, now=world.now()))


@router.put("/api/v1/plans/shown")
async def show_plan(asked: PlanShown, me: Drawer, store: Open, world: Here) -> PlanPage:
    """Lay a plan aside, or take it up again."""
    return _page(
        await site_plans.show_plan(asked.place_path, shown=asked.shown, who=me.account, store=store, now=world.now())
    )


@router.put("/api/v1/plans/pins")
async def put_pin(asked: PinPut, me: Drawer, store: Open) -> PlanPage:
    """Put one place or camera on a plan, put it elsewhere, or take it off."""
    at = (asked.at.x, asked.at.y) if asked.at else None
    return _page(await site_plans.put_pin(asked.place_path, asked.kind, asked.of, at, who=me.account, store=store))


def _page(found: PinnedPlan) -> PlanPage:
    plan = found.plan
    return PlanPage(
        place_path=plan.place_path,
        sha256=plan.sha256,
        width=plan.width,
        height=plan.height,
        shown=plan.shown,
        changed_at=plan.changed_at,
        pins=tuple(PlanPin(kind=pin.kind, of=pin.of, x=pin.x, y=pin.y) for pin in found.pins),
    )
