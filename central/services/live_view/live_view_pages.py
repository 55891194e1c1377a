"""What screens show of a live view: how far it is and its newest still; and who looked through a camera."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from central.domain.camera import Camera
from central.domain.order import GLIMPSE, OPEN_VIEW, Order, OrderState
from central.services.eyes.cameras import current, names_of
from central.services.work import Act
from protocol.commands import CommandAnswer
from protocol.scope import whole
from protocol.texts import Text, both


@dataclass(frozen=True, slots=True)
class LiveStill:
    """A single picture for whom no moving one gets through, heads covered."""

    asked_at: datetime
    state: OrderState
    reason: Text | None
    #: Base64.
    jpeg: str | None


@dataclass(frozen=True, slots=True)
class LiveView:
    view_id: UUID
    camera_id: str
    camera_name: str
    #: The picture is drawn, not filmed.
    rendered: bool
    #: "done": the node has answered, or stills alone were asked for.
    state: OrderState
    #: Why nobody can look.
    reason: Text | None
    #: The node's answer to the offer.
    sdp: str | None
    #: Whether it is open, and for how long yet.
    open: bool
    seconds_left: int
    #: The newest one that was asked for.
    still: LiveStill | None


@dataclass(frozen=True, slots=True)
class LookedRow:
    """Who looked, from when until when at the latest."""

    at: datetime
    by: str
    until: datetime
    state: OrderState
    #: Single pictures only.
    stills: bool
    #: The incident they looked for.
    incident_number: str | None


async def page(order: Order, camera: Camera, by: Act) -> LiveView:
    standing = order.at(by.now)
    answer = CommandAnswer.model_validate(standing.answer) if standing.answer else None
    still = await still_order(order, by)
    return LiveView(
        view_id=order.order_id,
        camera_id=order.camera_id,
        camera_name=camera.name,
        rendered=camera.rendered,
        state=standing.state,
        reason=_why(standing, answer),
        sdp=answer.sdp if answer else None,
        open=order.shows(by.now),
        seconds_left=max(int((order.expires_at - by.now).total_seconds()), 0),
        still=_still(still.at(by.now)) if still else None,
    )


def _still(order: Order) -> LiveStill:
    answer = CommandAnswer.model_validate(order.answer) if order.answer else None
    return LiveStill(order.asked_at, order.state, _why(order, answer), answer.glimpse if answer else None)


def _why(order: Order, answer: CommandAnswer | None) -> Text | None:
    return both("camera.live_late") if order.state is OrderState.EXPIRED else answer.reason if answer else None


async def still_order(view: Order, by: Act) -> Order | None:
    orders = await by.store.orders.of_camera(whole(view.district_id), view.camera_id, kind=GLIMPSE)
    mine = (order for order in orders if order.command.get("view_id") == str(view.order_id))
    return next(mine, None)


async def who_looked(camera_id: str, by: Act) -> list[LookedRow]:
    """Newest first."""
    camera = await current(camera_id, None, by.who.scope, by.store, removed=True)
    scope = whole(camera.district_id)
    orders = await by.store.orders.of_camera(scope, camera_id, kind=OPEN_VIEW, limit=200)
    names = await names_of([order.asked_by for order in orders], camera.district_id, by.store)
    # None also for an incident that lies outside of what the asker may see.
    told = [UUID(order.command["incident_id"]) for order in orders if "incident_id" in order.command]
    numbers = {str(each.incident_id): each.number for each in await by.store.incidents.by_ids(by.who.scope, told)}
    return [_looked(order, names[order.asked_by], numbers, by.now) for order in orders]


def _looked(order: Order, name: str, numbers: Mapping[str, str], now: datetime) -> LookedRow:
    ended = order.expires_at if order.state is OrderState.DONE else order.asked_at
    return LookedRow(
        at=order.asked_at,
        by=name,
        until=min(ended, now),
        state=order.at(now).state,
        stills="stills" in order.command,
        incident_number=numbers.get(order.command.get("incident_id", "")),
    )
