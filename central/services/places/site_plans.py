"""The plan of an estate: an operator brings a drawing and puts places and cameras on it, and the desk has a map."""

from dataclasses import dataclass, replace
from datetime import datetime

from central.domain.access import Action, require
from central.domain.errors import Invalid, NotFound
from central.domain.people import Account
from central.domain.site_plan import Pin, Pinned, SitePlan
from central.services.ports.store import Store
from protocol.scope import Scope, whole


@dataclass(frozen=True, slots=True)
class Drawing:
    """A picture that was made anew."""

    sha256: str
    body: bytes
    media_type: str
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class PinnedPlan:
    plan: SitePlan
    pins: tuple[Pin, ...]


async def plans_in(scope: Scope, *, store: Store) -> list[PinnedPlan]:
    pins = await store.site_plans.pins(scope)
    return [
        PinnedPlan(plan, tuple(pin for pin in pins if pin.place_path == plan.place_path))
        for plan in await store.site_plans.all(scope)
    ]


async def keep_plan(place_path: str, drawing: Drawing, *, who: Account, store: Store, now: datetime) -> PinnedPlan:
    """The place's drawing from now on; what was pinned on the one before stays where it was."""
    require(who.role, Action.DRAW_PLAN)
    await _must_be_a_place(place_path, who.scope, store)
    scope = whole(who.district_id)
    await store.media.put(scope, drawing.sha256, drawing.body, drawing.media_type, place_path)
    plan = SitePlan(place_path, who.district_id, drawing.sha256, drawing.width, drawing.height, True, now)
    await store.site_plans.put(who.scope, plan)
    return await _pinned(plan, store)


async def show_plan(place_path: str, *, shown: bool, who: Account, store: Store, now: datetime) -> PinnedPlan:
    """Lay it aside, or take it up again with all its pins."""
    require(who.role, Action.DRAW_PLAN)
    plan = replace(await store.site_plans.get(who.scope, place_path), shown=shown, changed_at=now)
    await store.site_plans.put(who.scope, plan)
    return await _pinned(plan, store)


async def put_pin(
    place_path: str, kind: Pinned, of: str, at: tuple[float, float] | None, *, who: Account, store: Store
) -> PinnedPlan:
    """``at`` None: take it off. Raises NotFound without a drawing, Invalid for what does not stand at its place."""
    require(who.role, Action.DRAW_PLAN)
    plan = await store.site_plans.get(who.scope, place_path)
    x, y = at or (0.0, 0.0)
    pin = Pin(place_path, who.district_id, kind, of, x, y)
    if at is None:
        await store.site_plans.unpin(who.scope, pin)
    elif of in await _what_stands_at(plan, kind, store):
        await store.site_plans.pin(who.scope, pin)
    else:
        raise Invalid("error.plan.elsewhere")
    return await _pinned(plan, store)


async def _pinned(plan: SitePlan, store: Store) -> PinnedPlan:
    pins = await store.site_plans.pins(Scope(plan.district_id, plan.place_path))
    return PinnedPlan(plan, tuple(pin for pin in pins if pin.place_path == plan.place_path))


async def _must_be_a_place(place_path: str, scope: Scope, store: Store) -> None:
    if all(place.place_path != place_path for place in await store.places.all(scope)):
        raise NotFound


async def _what_stands_at(plan: SitePlan, kind: Pinned, store: Store) -> set[str]:
    here = Scope(plan.district_id, plan.place_path)
    match kind:
        case Pinned.PLACE:
            return {place.place_path for place in await store.places.all(here)}
        case Pinned.CAMERA:
            return {camera.camera_id for camera in await store.cameras.all(here)}
