"""Somebody looks through a camera now: who may, for how long, and what is written down about it.

The brain carries offer and answer; no picture passes it, but for single stills where no moving one gets through.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from uuid import UUID

from central.domain.access import Action, require
from central.domain.camera import Camera
from central.domain.errors import Invalid, NotAllowedNow, NotFound
from central.domain.incident import Incident, Verb
from central.domain.order import GLIMPSE, OPEN_ORDERS, OPEN_VIEW, Order, OrderState
from central.domain.signal import cameras_in
from central.domain.workflow import TASK_AT_WORK
from central.services.cameras import current, names_of
from central.services.journal import write
from central.services.orders import agent_of, reachable, send_command
from central.services.ports import Store
from central.services.progress_task import own_task
from central.services.work import Act
from protocol.commands import CommandAnswer
from protocol.live_view import VIEW_S, Glimpse, IceServer, KeepView, OpenView, only_watches
from protocol.scope import whole
from protocol.texts import Text, both

#: What is left of a view that nobody ended is forgotten after so long.
_LEFT_FOR = timedelta(minutes=1)


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


@dataclass(frozen=True)
class Looking(Act):
    """Somebody looks through a camera."""

    #: By whose help their browser and the node find each other.
    ice: tuple[IceServer, ...] = ()


async def look(camera_id: str, offer: str | None, incident_id: UUID | None, by: Looking) -> LiveView:
    """For the duty desk. Without ``offer`` stills alone. Raises NotFound outside the scope, Invalid where no node
    answers for the camera."""
    require(by.who.role, Action.LOOK)
    camera = await current(camera_id, None, by.who.scope, by.store)
    incident = await by.store.incidents.get(by.who.scope, incident_id) if incident_id is not None else None
    return await _open(camera, offer, incident, {}, by)


async def look_at_task(task_id: UUID, camera_id: str, offer: str | None, by: Looking) -> LiveView:
    """For a patrol: through a camera that told of the incident of a task they have in hand, and no other."""
    require(by.who.role, Action.LOOK_AT_TASK)
    incident = await _at_work(task_id, by)
    camera = await _camera_of(incident, camera_id, by)
    return await _open(camera, offer, incident, {"task_id": str(task_id)}, by)


async def _at_work(task_id: UUID, by: Looking) -> Incident:
    """Raises NotFound for a task of somebody else, NotAllowedNow for one that is not in hand."""
    task = await own_task(task_id, who=by.who, store=by.store)
    if task.state not in TASK_AT_WORK:
        raise NotAllowedNow("error.camera.task_over")
    return await by.store.incidents.get(whole(by.who.district_id), task.incident_id)


async def _camera_of(incident: Incident, camera_id: str, by: Looking) -> Camera:
    scope = whole(by.who.district_id)
    if camera_id not in cameras_in(await by.store.signals.of_incident(scope, incident.incident_id)):
        raise NotFound
    return await current(camera_id, None, scope, by.store)


async def _open(
    camera: Camera, offer: str | None, incident: Incident | None, also: Mapping[str, str], by: Looking
) -> LiveView:
    agent = await agent_of(camera, by.store)
    if agent is not None and not reachable(agent, by.now):
        raise Invalid("error.camera.not_heard", agent=agent.name)
    if offer is not None and not only_watches(offer):
        raise Invalid("error.camera.offer")
    view_id = by.new_id()
    beside = {**also, **({"incident_id": str(incident.incident_id)} if incident else {})}
    if offer is None:
        order = await _stills_only(view_id, camera, beside, by)
    else:
        command = OpenView(camera_id=camera.camera_id, view_id=view_id, offer=offer, ice=by.ice)
        order = await send_command(
            command, camera, by.who, store=by.store, now=by.now, new_id=by.new_id, order_id=view_id, also=beside
        )
    if incident is not None:
        await write(by.work, incident, Verb.LOOKED, camera=camera.name, camera_id=camera.camera_id)
    return await _page(order, camera, by)


async def _stills_only(view_id: UUID, camera: Camera, also: Mapping[str, str], by: Looking) -> Order:
    """A view of which the node need not know: each picture is asked for by itself."""
    if camera.agent_id is None:
        raise Invalid("error.camera.no_agent", camera=camera.name)
    order = Order(
        order_id=view_id,
        district_id=camera.district_id,
        place_path=camera.place_path,
        camera_id=camera.camera_id,
        agent_id=camera.agent_id,
        kind=OPEN_VIEW,
        command={**also, "stills": "yes"},
        asked_at=by.now,
        asked_by=str(by.who.account_id),
        expires_at=by.now + timedelta(seconds=VIEW_S),
        state=OrderState.DONE,
        done_at=by.now,
    )
    await by.store.orders.add(whole(camera.district_id), order)
    return order


async def read_view(view_id: UUID, by: Looking) -> LiveView:
    """How far it is. Raises NotFound for a view that somebody else opened."""
    order = await _mine(view_id, by, lock=False)
    return await _page(order, await by.store.cameras.get(whole(order.district_id), order.camera_id), by)


async def keep_view(view_id: UUID, by: Looking) -> LiveView:
    """They still look, and still may: it goes on. Raises Invalid where it has ended."""
    order, camera = await _going_on(view_id, by)
    kept = replace(order, expires_at=by.now + timedelta(seconds=VIEW_S), answer={})  # addresses are used up
    await by.store.orders.save(whole(order.district_id), kept)
    await _tell(kept, camera, VIEW_S, by)
    return await _page(kept, camera, by)


async def end_view(view_id: UUID, by: Looking) -> LiveView:
    """They have looked enough; again is harmless."""
    order = await _mine(view_id, by)
    camera = await by.store.cameras.get(whole(order.district_id), order.camera_id)
    if order.shows(by.now):
        order = replace(order, expires_at=by.now, answer={})
        await by.store.orders.save(whole(order.district_id), order)
        await _forget_still(await _still_order(order, by), by)
        await _tell(order, camera, 0, by)
    return await _page(order, camera, by)


async def _tell(order: Order, camera: Camera, seconds: int, by: Looking) -> None:
    if "stills" in order.command:
        return
    command = KeepView(camera_id=order.camera_id, view_id=order.order_id, seconds=seconds)
    await send_command(command, camera, by.who, store=by.store, now=by.now, new_id=by.new_id)


async def ask_still(view_id: UUID, by: Looking) -> LiveView:
    """One more picture; while one is on its way, that one."""
    order, camera = await _going_on(view_id, by)
    before = await _still_order(order, by)
    if before is None or before.at(by.now).state not in OPEN_ORDERS:
        await _forget_still(before, by)
        glimpse = Glimpse(camera_id=camera.camera_id)
        also = {"view_id": str(view_id)}
        await send_command(glimpse, camera, by.who, store=by.store, now=by.now, new_id=by.new_id, also=also)
    return await _page(order, camera, by)


async def _forget_still(still: Order | None, by: Looking) -> None:
    """The next one takes its place, or nobody looks any more."""
    if still is not None:
        await by.store.orders.save(whole(still.district_id), replace(still.at(by.now), answer={}))


async def _mine(view_id: UUID, by: Looking, *, lock: bool = True) -> Order:
    require(by.who.role, Action.KEEP_LOOKING)
    order = await by.store.orders.get(whole(by.who.district_id), view_id, lock=lock)
    if order.kind != OPEN_VIEW or order.asked_by != str(by.who.account_id):
        raise NotFound
    return order


async def _going_on(view_id: UUID, by: Looking) -> tuple[Order, Camera]:
    """Asked anew each time whether they may: a task may be over, a camera gone."""
    order = await _mine(view_id, by)
    if not order.shows(by.now):
        raise Invalid("error.camera.view_over")
    if (task_id := order.command.get("task_id")) is not None:
        return order, await _camera_of(await _at_work(UUID(task_id), by), order.camera_id, by)
    return order, await current(order.camera_id, None, by.who.scope, by.store)


async def _still_order(view: Order, by: Looking) -> Order | None:
    orders = await by.store.orders.of_camera(whole(view.district_id), view.camera_id, kind=GLIMPSE)
    mine = (order for order in orders if order.command.get("view_id") == str(view.order_id))
    return next(mine, None)


async def _page(order: Order, camera: Camera, by: Looking) -> LiveView:
    standing = order.at(by.now)
    answer = CommandAnswer.model_validate(standing.answer) if standing.answer else None
    still = await _still_order(order, by)
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


async def who_looked(camera_id: str, by: Looking) -> list[LookedRow]:
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


async def forget_looks(*, store: Store, now: datetime) -> int:
    """Of views that have ended nothing stays but that somebody looked; how many commands of them are gone. What a
    command held for its node alone goes with the command's time, also where the node is never heard again."""
    gone = 0
    for scope in [whole(each) for each in await store.orders.districts()]:
        await store.orders.expire(scope, now)
        gone += await store.orders.forget_looks(scope, now - _LEFT_FOR)
    return gone
