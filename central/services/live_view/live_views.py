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
from central.domain.order import OPEN_ORDERS, OPEN_VIEW, Order, OrderState
from central.domain.signal import cameras_in
from central.domain.workflow import TASK_AT_WORK
from central.services.eyes.cameras import current
from central.services.eyes.orders import agent_of, reachable, send_command
from central.services.journal import write
from central.services.live_view.live_view_pages import LiveView, page, still_order
from central.services.ports.store import Store
from central.services.tasks.progress_task import own_task
from central.services.work import Act
from protocol.live_view import VIEW_S, Glimpse, IceServer, KeepView, OpenView, only_watches
from protocol.scope import whole

#: What is left of a view that nobody ended is forgotten after so long.
_LEFT_FOR = timedelta(minutes=1)


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
    return await page(order, camera, by)


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
    return await page(order, await by.store.cameras.get(whole(order.district_id), order.camera_id), by)


async def keep_view(view_id: UUID, by: Looking) -> LiveView:
    """They still look, and still may: it goes on. Raises Invalid where it has ended."""
    order, camera = await _going_on(view_id, by)
    kept = replace(order, expires_at=by.now + timedelta(seconds=VIEW_S), answer={})  # addresses are used up
    await by.store.orders.save(whole(order.district_id), kept)
    await _tell(kept, camera, VIEW_S, by)
    return await page(kept, camera, by)


async def end_view(view_id: UUID, by: Looking) -> LiveView:
    """They have looked enough; again is harmless."""
    order = await _mine(view_id, by)
    camera = await by.store.cameras.get(whole(order.district_id), order.camera_id)
    if order.shows(by.now):
        order = replace(order, expires_at=by.now, answer={})
        await by.store.orders.save(whole(order.district_id), order)
        await _forget_still(await still_order(order, by), by)
        await _tell(order, camera, 0, by)
    return await page(order, camera, by)


async def _tell(order: Order, camera: Camera, seconds: int, by: Looking) -> None:
    if "stills" in order.command:
        return
    command = KeepView(camera_id=order.camera_id, view_id=order.order_id, seconds=seconds)
    await send_command(command, camera, by.who, store=by.store, now=by.now, new_id=by.new_id)


async def ask_still(view_id: UUID, by: Looking) -> LiveView:
    """One more picture; while one is on its way, that one."""
    order, camera = await _going_on(view_id, by)
    before = await still_order(order, by)
    if before is None or before.at(by.now).state not in OPEN_ORDERS:
        await _forget_still(before, by)
        glimpse = Glimpse(camera_id=camera.camera_id)
        also = {"view_id": str(view_id)}
        await send_command(glimpse, camera, by.who, store=by.store, now=by.now, new_id=by.new_id, also=also)
    return await page(order, camera, by)


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


async def forget_looks(*, store: Store, now: datetime) -> int:
    """Of views that have ended nothing stays but that somebody looked; how many commands of them are gone. What a
    command held for its node alone goes with the command's time, also where the node is never heard again."""
    gone = 0
    for scope in [whole(each) for each in await store.orders.districts()]:
        await store.orders.expire(scope, now)
        gone += await store.orders.forget_looks(scope, now - _LEFT_FOR)
    return gone
