"""Looking through a camera: an offer comes in, the node's answer goes out; the picture goes from node to browser."""

from typing import Annotated
from uuid import UUID

from fastapi import Depends, Path
from pydantic import BaseModel, Field

from central.domain.access import Action
from central.http.document import room
from central.http.policies import Staff
from central.http.rates import LOOKING
from central.http.sessions import SignedIn
from central.http.world import Here, Open, World
from central.services.live_view import live_views
from central.services.live_view.live_view_pages import LiveView, LookedRow, who_looked
from central.services.live_view.live_views import Looking
from protocol.live_view import IceServer, Sdp
from protocol.wire import Identifier, Strict

router = room("live-views")

CameraId = Annotated[Identifier, Path()]
Watcher = Annotated[SignedIn, Depends(Staff(Action.KEEP_LOOKING))]


class LookAsked(Strict):
    #: The browser's own (SDP), one video to receive and nothing else; None: single pictures alone.
    offer: Sdp | None = None
    #: For which incident; it is written into its timeline.
    incident_id: Annotated[UUID, Field(strict=False)] | None = None


class LookAtTask(Strict):
    #: One that told of the task's incident.
    camera_id: Identifier
    offer: Sdp | None = None


class Ice(BaseModel):
    ice_servers: tuple[IceServer, ...]


def _by(me: SignedIn, store: Open, world: World) -> Looking:
    now = world.now()
    ice = world.ice.servers(str(me.account.account_id), now)
    return Looking(me.account, store, now, world.new_id, world.packs, ice)


@router.get("/api/v1/ice-servers")
async def read_ice_servers(me: Watcher, world: Here) -> Ice:
    """What helps a browser to reach a node, where the operator set something up; empty where nothing is."""
    return Ice(ice_servers=world.ice.servers(str(me.account.account_id), world.now()))


@router.post("/api/v1/cameras/{camera_id}/live-views", status_code=201)
async def open_live_view(
    camera_id: CameraId,
    asked: LookAsked,
    me: Annotated[SignedIn, Depends(Staff(Action.LOOK, rate=LOOKING))],
    store: Open,
    world: Here,
) -> LiveView:
    """Open a view; the node's answer (``sdp``) is there moments later. It ends by itself after five minutes."""
    return await live_views.look(camera_id, asked.offer, asked.incident_id, _by(me, store, world))


@router.get("/api/v1/cameras/{camera_id}/live-views")
async def read_who_looked(
    camera_id: CameraId, me: Annotated[SignedIn, Depends(Staff(Action.READ_CAMERAS))], store: Open, world: Here
) -> list[LookedRow]:
    """Who looked through this camera, and when; newest first."""
    return await who_looked(camera_id, _by(me, store, world))


@router.post("/api/v1/tasks/{task_id}/live-views", status_code=201)
async def open_live_view_at_task(
    task_id: UUID,
    asked: LookAtTask,
    me: Annotated[SignedIn, Depends(Staff(Action.LOOK_AT_TASK, rate=LOOKING))],
    store: Open,
    world: Here,
) -> LiveView:
    """The same for a patrol, through a camera that told of the incident of a task they have in hand."""
    return await live_views.look_at_task(task_id, asked.camera_id, asked.offer, _by(me, store, world))


@router.get("/api/v1/live-views/{view_id}")
async def read_live_view(view_id: UUID, me: Watcher, store: Open, world: Here) -> LiveView:
    """How far a view is that I opened."""
    return await live_views.read_view(view_id, _by(me, store, world))


@router.post("/api/v1/live-views/{view_id}/keep")
async def keep_live_view(view_id: UUID, me: Watcher, store: Open, world: Here) -> LiveView:
    """I still look: five more minutes."""
    return await live_views.keep_view(view_id, _by(me, store, world))


@router.post("/api/v1/live-views/{view_id}/still")
async def ask_live_still(
    view_id: UUID,
    me: Annotated[SignedIn, Depends(Staff(Action.KEEP_LOOKING, rate=LOOKING))],
    store: Open,
    world: Here,
) -> LiveView:
    """One picture, where no moving one gets through; it is there moments later."""
    return await live_views.ask_still(view_id, _by(me, store, world))


@router.delete("/api/v1/live-views/{view_id}")
async def end_live_view(view_id: UUID, me: Watcher, store: Open, world: Here) -> LiveView:
    """I have looked enough."""
    return await live_views.end_view(view_id, _by(me, store, world))
