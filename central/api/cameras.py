"""Setting up cameras: by address, with zones drawn on a still, packs tried on the last minutes, then on duty."""

from datetime import datetime
from typing import Annotated, Any
from uuid import UUID

from fastapi import Depends, Path, Query, Request, Response
from pydantic import AwareDatetime, BaseModel, Field

from central.domain.access import Action
from central.domain.order import Order
from central.domain.shadow import ShadowAlarm
from central.domain.watching import Mode
from central.http.acting import act_of
from central.http.document import room
from central.http.pictures import answer_coming, answer_picture
from central.http.policies import Staff
from central.http.sessions import SignedIn
from central.http.world import Here, Open
from central.services.eyes import (
    camera_pages,
    camera_pictures,
    camera_rows,
    cameras,
    command_pages,
    coverage_pages,
    pack_cards,
    shadow,
    watches,
)
from central.services.eyes.camera_pages import CameraPage, CameraRevisionRow
from central.services.eyes.camera_rows import CameraList
from central.services.eyes.command_pages import CommandPage
from central.services.eyes.coverage_pages import CoveragePage
from central.services.eyes.orders import agent_of, send_command
from central.services.eyes.pack_cards import PackCard
from central.services.eyes.shadow import Trial
from central.services.eyes.watches import Wish
from protocol.addresses import read_address
from protocol.commands import MOST_MINUTES, Rehearse, TakeStill
from protocol.geo import Position
from protocol.verdicts import Verdict
from protocol.wire import Identifier, Line, PlacePath, Sha256, Strict, Words

router = room("cameras")

CameraId = Annotated[Identifier, Path()]
Address = Annotated[
    str, Field(min_length=1, max_length=2000, examples=["rtsp://192.168.1.64:554/Streaming/Channels/102"])
]
CameraName = Annotated[Line, Field(min_length=1, max_length=60, examples=["东门"])]
Radius = Annotated[float, Field(gt=0, le=500)]
Reader = Annotated[SignedIn, Depends(Staff(Action.READ_CAMERAS))]
Changer = Annotated[SignedIn, Depends(Staff(Action.CHANGE_CAMERAS))]


class Revised(Strict):
    #: The revision that the person was looking at; another one is refused with 409.
    revision: Annotated[int, Field(ge=1, le=2**31 - 1)]


class CameraAsked(Strict):
    agent_id: Identifier
    name: CameraName
    place_path: PlacePath
    address: Address
    username: Annotated[Line, Field(max_length=100)] | None = None
    password: Annotated[Line, Field(max_length=100)] | None = None
    #: None: where its place lies.
    position: Position | None = None
    view_radius_m: Radius = 30.0


class CameraEdited(Revised):
    """What is left out stays. A new address needs its login again: a password never goes to another address."""

    name: CameraName | None = None
    place_path: PlacePath | None = None
    position: Position | None = None
    view_radius_m: Radius | None = None
    address: Address | None = None
    username: Annotated[Line, Field(max_length=100)] | None = None
    password: Annotated[Line, Field(max_length=100)] | None = None


Corner = Annotated[tuple[float, float], Field(strict=False)]


class ZoneDrawn(Strict):
    """Two corners are a line, three and more an area; fractions of the picture's width and height."""

    name: Annotated[Line, Field(max_length=60, examples=["草坪"])]
    polygon: Annotated[tuple[Corner, ...], Field(min_length=1, max_length=64, strict=False)]


class ZonesDrawn(Revised):
    zones: Annotated[tuple[ZoneDrawn, ...], Field(max_length=32, strict=False)]


class WatchAsked(Strict):
    pack: Line
    zones: Annotated[tuple[Line, ...], Field(max_length=32, strict=False)] = ()
    #: What differs from the pack's own settings, by the names of its schema.
    settings: dict[str, Any] = {}
    #: "always", or hours such as "22:00-06:00"; None: the pack's own.
    schedule: Annotated[Line, Field(max_length=100)] | None = None


class WatchChosen(WatchAsked):
    #: "on" only for a pack that is on already: a pack comes on duty by its name (switch-on) or by its bound.
    mode: Annotated[Mode, Field(strict=False)] = Mode.SHADOW
    #: The pack's `read_first` was read, and it shall watch all the same.
    read: bool = False


class WatchesChosen(Revised):
    watches: Annotated[tuple[WatchChosen, ...], Field(max_length=32, strict=False)]


class RehearsalAsked(Strict):
    """Zones and packs need not be saved for it; without ``zones`` those that are saved count."""

    zones: Annotated[tuple[ZoneDrawn, ...], Field(max_length=32, strict=False)] | None = None
    packs: Annotated[tuple[WatchAsked, ...], Field(min_length=1, max_length=32, strict=False)]
    minutes: Annotated[int, Field(ge=1, le=MOST_MINUTES)] = 5


class SwitchedOn(Strict):
    reason: Annotated[Words, Field(max_length=500)] = ""


class Judged(Strict):
    verdict: Annotated[Verdict, Field(strict=False)]


class Done(BaseModel):
    camera: CameraPage
    #: What the agent was told; None where it need not be told anything.
    command: CommandPage | None


@router.get("/api/v1/cameras")
async def list_cameras(me: Reader, store: Open, world: Here) -> CameraList:
    """The cameras in my scope, how they are and what watches them, and the agents that see to them."""
    return await camera_rows.camera_list(me.scope, store=store, now=world.now(), packs=world.packs)


@router.post("/api/v1/cameras", status_code=201)
async def add_camera(asked: CameraAsked, me: Changer, store: Open, world: Here) -> Done:
    """Its agent is told at once, or as soon as it is there; user and password are forgotten when it has answered."""
    new = cameras.NewCamera(
        agent_id=asked.agent_id,
        name=asked.name,
        place_path=asked.place_path,
        address=read_address(asked.address, asked.username, asked.password),
        position=asked.position,
        view_radius_m=asked.view_radius_m,
    )
    camera, order = await cameras.add_camera(new, me.account, store=store, now=world.now(), new_id=world.new_id)
    return await _done(camera.camera_id, order, me, store, world)


@router.get("/api/v1/cameras/{camera_id}")
async def read_camera(camera_id: CameraId, me: Reader, store: Open, world: Here) -> CameraPage:
    return await camera_pages.camera_page(camera_id, me.scope, store=store, now=world.now(), packs=world.packs)


@router.put("/api/v1/cameras/{camera_id}")
async def edit_camera(camera_id: CameraId, asked: CameraEdited, me: Changer, store: Open, world: Here) -> Done:
    edit = cameras.CameraEdit(
        name=asked.name,
        place_path=asked.place_path,
        position=asked.position,
        view_radius_m=asked.view_radius_m,
        address=read_address(asked.address, asked.username, asked.password) if asked.address else None,
    )
    _, order = await cameras.change_camera(
        camera_id, asked.revision, edit, me.account, store=store, now=world.now(), new_id=world.new_id
    )
    return await _done(camera_id, order, me, store, world)


@router.delete("/api/v1/cameras/{camera_id}")
async def remove_camera(
    camera_id: CameraId, revision: Annotated[int, Query(ge=1, le=2**31 - 1)], me: Changer, store: Open, world: Here
) -> list[CameraRevisionRow]:
    """Nobody watches it any more. What it saw stays; answered is its history, whose newest change can be undone."""
    await cameras.remove_camera(camera_id, revision, me.account, store=store, now=world.now(), new_id=world.new_id)
    return await camera_pages.history(camera_id, me.account, store=store)


@router.get("/api/v1/cameras/{camera_id}/history")
async def read_camera_history(camera_id: CameraId, me: Reader, store: Open) -> list[CameraRevisionRow]:
    """Every change, newest first: who, when, what."""
    return await camera_pages.history(camera_id, me.account, store=store)


@router.post("/api/v1/cameras/{camera_id}/undo")
async def undo_camera_change(camera_id: CameraId, asked: Revised, me: Changer, store: Open, world: Here) -> Done:
    """Take back the newest change; a second time brings it back."""
    camera, order = await cameras.undo(
        camera_id, asked.revision, me.account, store=store, now=world.now(), new_id=world.new_id
    )
    return await _done(camera.camera_id, order, me, store, world)


@router.post("/api/v1/cameras/{camera_id}/still", status_code=201)
async def take_still(camera_id: CameraId, me: Changer, store: Open, world: Here) -> CommandPage:
    """Ask for the newest picture, heads made unrecognisable. Look at the command until it is done."""
    camera = await cameras.current(camera_id, None, me.scope, store)
    order = await send_command(
        TakeStill(camera_id=camera_id), camera, me.account, store=store, now=world.now(), new_id=world.new_id
    )
    return command_pages.command_page(order, await agent_of(camera, store), world.now())


@router.get("/api/v1/commands/{command_id}")
async def read_command(command_id: UUID, me: Reader, store: Open, world: Here) -> CommandPage:
    """How far it got. The feed says "command" with this id whenever something is new."""
    return await command_pages.read_command(command_id, me.account, store=store, now=world.now())


@router.put("/api/v1/cameras/{camera_id}/zones")
async def draw_zones(camera_id: CameraId, asked: ZonesDrawn, me: Changer, store: Open, world: Here) -> CameraPage:
    """All zones and lines of the camera at once."""
    drawn = [(zone.name, zone.polygon) for zone in asked.zones]
    await watches.draw_zones(
        camera_id, asked.revision, drawn, me.account, store=store, now=world.now(), packs=world.packs
    )
    return await read_camera(camera_id, me, store, world)


@router.put("/api/v1/cameras/{camera_id}/watches")
async def set_watches(camera_id: CameraId, asked: WatchesChosen, me: Changer, store: Open, world: Here) -> CameraPage:
    """All packs of the camera at once."""
    wishes = [Wish(each.pack, each.mode, each.zones, each.settings, each.schedule, each.read) for each in asked.watches]
    await watches.set_watches(
        camera_id, asked.revision, wishes, me.account, store=store, now=world.now(), packs=world.packs
    )
    return await read_camera(camera_id, me, store, world)


@router.post("/api/v1/cameras/{camera_id}/watches/{pack}/switch-on")
async def switch_on(
    camera_id: CameraId,
    pack: Annotated[Identifier, Path()],
    asked: SwitchedOn,
    me: Annotated[SignedIn, Depends(Staff(Action.SWITCH_ON))],
    store: Open,
    world: Here,
) -> CameraPage:
    """On duty from now on, whatever its trial has shown; it is written down who decided so, and why."""
    await watches.switch_on(
        camera_id, pack, me.account, reason=asked.reason, store=store, now=world.now(), packs=world.packs
    )
    return await read_camera(camera_id, me, store, world)


@router.post("/api/v1/cameras/{camera_id}/rehearsals", status_code=201)
async def rehearse(camera_id: CameraId, asked: RehearsalAsked, me: Changer, store: Open, world: Here) -> CommandPage:
    """What would have alarmed on the last minutes? Answered by the command, with its progress."""
    camera = await cameras.current(camera_id, None, me.scope, store)
    drawn = None if asked.zones is None else [(zone.name, zone.polygon) for zone in asked.zones]
    wishes = [Wish(each.pack, Mode.SHADOW, each.zones, each.settings, each.schedule) for each in asked.packs]
    zones, plans = await watches.to_rehearse(camera, drawn, wishes, store=store, packs=world.packs)
    order = await send_command(
        Rehearse(camera_id=camera_id, zones=zones, packs=plans, minutes=asked.minutes),
        camera, me.account, store=store, now=world.now(), new_id=world.new_id,
    )  # fmt: skip
    return command_pages.command_page(order, await agent_of(camera, store), world.now())


@router.get("/api/v1/cameras/{camera_id}/coverage")
async def read_coverage(
    camera_id: CameraId,
    begin: Annotated[AwareDatetime, Query(alias="from")],
    end: Annotated[AwareDatetime, Query(alias="to")],
    me: Reader,
    store: Open,
) -> CoveragePage:
    """For how long in each hour it was live and looked at; what nobody reported is unknown."""
    return await coverage_pages.coverage(camera_id, _whole_hour(begin), end, me.account, store=store)


@router.get("/api/v1/cameras/{camera_id}/shadow")
async def read_shadow(camera_id: CameraId, me: Reader, store: Open, world: Here) -> list[Trial]:
    """Each pack on trial with this camera: its alarms, and how far it has come."""
    return await shadow.trials(camera_id, me.account, store=store, packs=world.packs)


@router.put("/api/v1/cameras/{camera_id}/shadow/{event_id}/verdict")
async def judge_shadow_alarm(
    camera_id: CameraId,
    event_id: UUID,
    asked: Judged,
    me: Annotated[SignedIn, Depends(Staff(Action.JUDGE_SHADOW))],
    store: Open,
    world: Here,
) -> ShadowAlarm:
    """What an alarm of a pack on trial really was; may be said again."""
    return await shadow.judge(camera_id, event_id, asked.verdict, act_of(me, store, world))


@router.get(
    "/api/v1/cameras/{camera_id}/pictures/{sha256}",
    response_class=Response,
    responses={
        200: {"content": {"image/jpeg": {}, "image/png": {}, "video/mp4": {}}},
        204: {"description": "named, and still on its way"},
    },
)
async def read_camera_picture(
    camera_id: CameraId, sha256: Annotated[Sha256, Path()], me: Reader, request: Request, store: Open
) -> Response:
    """A still, or a picture of a rehearsal or of an alarm on trial."""
    found = await camera_pictures.picture_of(camera_id, sha256, me.account, store=store)
    return answer_picture(request, sha256, *found) if found else answer_coming()


@router.get("/api/v1/packs")
async def list_packs(me: Reader, store: Open, world: Here) -> list[PackCard]:
    """The shelf: every pack that can watch a camera, with the form of its settings."""
    return await pack_cards.pack_cards(me.scope, store=store, packs=world.packs)


async def _done(camera_id: str, order: Order | None, me: SignedIn, store: Open, world: Here) -> Done:
    page = await camera_pages.camera_page(camera_id, me.scope, store=store, now=world.now(), packs=world.packs)
    told = await command_pages.read_command(order.order_id, me.account, store=store, now=world.now()) if order else None
    return Done(camera=page, command=told)


def _whole_hour(at: datetime) -> datetime:
    return at.replace(minute=0, second=0, microsecond=0)
