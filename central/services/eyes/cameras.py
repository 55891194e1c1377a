"""An administrator takes on a camera by its address, changes it, lets it go; every change is written down."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from central.domain.camera import Camera, CameraRevision, Settled, restarted
from central.domain.errors import Conflict, Invalid, NotFound
from central.domain.incident import is_person
from central.domain.notice import Audience
from central.domain.order import Order
from central.domain.people import Account, Place
from central.services.eyes.orders import agent_of, send_command, withdraw
from central.services.ports.store import Store
from central.services.ports.world import NewId
from protocol.addresses import CameraAddress, read_address
from protocol.commands import AddCamera, ChangeCamera, RemoveCamera
from protocol.geo import Position
from protocol.scope import Scope, whole


class CameraChanged(Conflict):
    """Somebody else changed this camera meanwhile. Values: name, at."""

    key = "error.camera.changed"


@dataclass(frozen=True, slots=True)
class NewCamera:
    agent_id: str
    name: str
    place_path: str
    address: CameraAddress
    position: Position | None = None
    view_radius_m: float = 30.0


@dataclass(frozen=True, slots=True)
class CameraEdit:
    """None: stays as it is."""

    name: str | None = None
    place_path: str | None = None
    position: Position | None = None
    view_radius_m: float | None = None
    address: CameraAddress | None = None


async def add_camera(
    new: NewCamera, who: Account, *, store: Store, now: datetime, new_id: NewId
) -> tuple[Camera, Order]:
    """Raises NotFound for an agent or a place outside the scope, Invalid where the camera is known already."""
    agent = await store.agents.get(who.scope, new.agent_id)
    position = new.position or await position_of(new.place_path, who.scope, store)
    if not agent.scope.covers(new.place_path):
        raise Invalid("error.camera.agent_place", agent=agent.name)
    for known in await store.cameras.of_agent(agent.scope, agent.agent_id):
        if known.address == new.address.shown and known.removed_at is None:
            raise Invalid("error.camera.address_taken", camera=known.name)

    camera = Camera(
        camera_id=f"cam-{new_id().hex[:12]}",
        district_id=who.district_id,
        agent_id=agent.agent_id,
        name=new.name,
        place_path=new.place_path,
        position=position,
        view_radius_m=new.view_radius_m,
        address=new.address.shown,
        changed_at=now,
        changed_by=str(who.account_id),
    )
    await store.cameras.put(who.scope, camera)
    gone = Settled.of(replace(camera, removed_at=now))
    await _note(camera, gone, "added", {"name": camera.name}, store, now)
    return camera, await send_command(_add(camera, new.address), camera, who, store=store, now=now, new_id=new_id)


def _add(camera: Camera, address: CameraAddress) -> AddCamera:
    return AddCamera(
        camera_id=camera.camera_id,
        name=camera.name,
        place_path=camera.place_path,
        address=address.full,
        username=address.username,
        password=address.password,
    )


async def change_camera(
    camera_id: str, revision: int, edit: CameraEdit, who: Account, *, store: Store, now: datetime, new_id: NewId
) -> tuple[Camera, Order | None]:
    """Raises CameraChanged when ``revision`` is not the newest one."""
    camera = await current(camera_id, revision, who.scope, store)
    if edit.place_path is not None:
        await _known_place(edit.place_path, who.scope, store)
        agent = await agent_of(camera, store)
        if agent is not None and not agent.scope.covers(edit.place_path):
            raise Invalid("error.camera.agent_place", agent=agent.name)
    after = replace(
        camera,
        name=edit.name or camera.name,
        place_path=edit.place_path or camera.place_path,
        position=edit.position or camera.position,
        view_radius_m=edit.view_radius_m or camera.view_radius_m,
        address=edit.address.shown if edit.address else camera.address,
    )
    saved = await save(camera, after, "edited", {"name": after.name}, str(who.account_id), store=store, now=now)
    if camera.agent_id is None or (camera.address is None and edit.address is None):
        return saved, None
    command = ChangeCamera(
        camera_id=camera_id,
        name=after.name,
        place_path=after.place_path,
        address=edit.address.full if edit.address else None,
        username=edit.address.username if edit.address else None,
        password=edit.address.password if edit.address else None,
    )
    return saved, await send_command(command, saved, who, store=store, now=now, new_id=new_id)


async def remove_camera(
    camera_id: str, revision: int, who: Account, *, store: Store, now: datetime, new_id: NewId
) -> Order | None:
    """Its past stays: signals, incidents and coverage name it. Undone by ``undo``, but its password is gone."""
    camera = await current(camera_id, revision, who.scope, store)
    await withdraw(camera, store=store, now=now)
    after = replace(camera, removed_at=now)
    saved = await save(camera, after, "removed", {"name": camera.name}, str(who.account_id), store=store, now=now)
    if camera.agent_id is None or camera.address is None:
        return None
    return await send_command(RemoveCamera(camera_id=camera_id), saved, who, store=store, now=now, new_id=new_id)


async def undo(
    camera_id: str, revision: int, who: Account, *, store: Store, now: datetime, new_id: NewId
) -> tuple[Camera, Order | None]:
    """Take back the newest change, which must be ``revision``; done twice it is as if nothing had been undone."""
    camera = await current(camera_id, revision, who.scope, store, removed=True)
    history = await store.cameras.history(who.scope, camera_id)
    newest = next((row for row in history if row.revision == revision), None)
    if newest is None:
        raise Invalid("error.camera.nothing_to_undo")
    if newest.what == "added":
        raise Invalid("error.camera.undo_added")
    after = newest.before.back_in(camera, now, str(who.account_id))
    values = {"name": after.name}
    saved = await save(camera, after, "undone", values, str(who.account_id), store=store, now=now)
    if camera.agent_id is None or after.address is None:
        return saved, None
    command: AddCamera | RemoveCamera | ChangeCamera | None = None
    if after.removed_at is not None:
        command = RemoveCamera(camera_id=camera_id)
    elif camera.removed_at is not None or after.address != camera.address:
        # What stood in the address beside its password was never kept here: the camera may ask for it again.
        command = _add(after, read_address(after.address))
    elif (after.name, after.place_path) != (camera.name, camera.place_path):
        command = ChangeCamera(camera_id=camera_id, name=after.name, place_path=after.place_path)
    if command is None:
        return saved, None
    return saved, await send_command(command, saved, who, store=store, now=now, new_id=new_id)


async def current(camera_id: str, revision: int | None, scope: Scope, store: Store, *, removed: bool = False) -> Camera:
    """The camera, if it is not gone and ``revision`` (None: any) is its newest. Raises NotFound or CameraChanged."""
    camera = await store.cameras.get(scope, camera_id)
    if camera.removed_at is not None and not removed:
        raise NotFound
    if revision is not None and camera.revision != revision:
        raise CameraChanged(name=await name_of(camera.changed_by, camera.district_id, store), revision=camera.revision)
    return camera


async def save(
    before: Camera, after: Camera, what: str, values: dict[str, str], by: str, *, store: Store, now: datetime
) -> Camera:
    """One change: the camera with its next revision, the audit's row, news for the screens.

    Raises CameraChanged when another was faster.
    """
    scope = whole(before.district_id)
    changed = replace(after, modes=dict(restarted(before, after, now, by)), changed_at=now, changed_by=by)
    try:
        saved = await store.cameras.save(scope, changed)
    except Conflict:
        newest = await store.cameras.get(scope, before.camera_id)
        name = await name_of(newest.changed_by, newest.district_id, store)
        raise CameraChanged(name=name, revision=newest.revision) from None
    await _note(saved, Settled.of(before), what, values, store, now)
    return saved


async def _note(
    camera: Camera, before: Settled, what: str, values: dict[str, str], store: Store, now: datetime
) -> None:
    scope = whole(camera.district_id)
    await store.cameras.note(
        scope,
        CameraRevision(
            camera_id=camera.camera_id,
            district_id=camera.district_id,
            place_path=camera.place_path,
            revision=camera.revision,
            at=now,
            by=camera.changed_by or "rule",
            what=what,
            values=values,
            before=before,
        ),
    )
    await say_changed(camera, store, now)


async def say_changed(camera: Camera, store: Store, now: datetime) -> None:
    """Screens that show the camera look again."""
    await store.feed.publish(
        whole(camera.district_id),
        place_path=camera.place_path,
        audience=Audience.DESK,
        recipient="",
        topic="camera",
        subject_id=camera.camera_id,
        at=now,
    )


async def position_of(place_path: str, scope: Scope, store: Store) -> Position | None:
    """Where the place lies, or the nearest one above it that is known to lie somewhere; None where nothing is.

    Raises NotFound outside the scope, Invalid for a place nobody knows.
    """
    places = await _known_place(place_path, scope, store)
    above = sorted((p for p in places if Scope(p.district_id, p.place_path).covers(place_path)), key=_depth)
    return next((place.position for place in reversed(above) if place.position is not None), None)


async def _known_place(place_path: str, scope: Scope, store: Store) -> list[Place]:
    if not scope.covers(place_path):
        raise NotFound
    places = await store.places.all(whole(scope.district_id))
    if all(place.place_path != place_path for place in places):
        raise Invalid("error.brain.place")
    return places


def _depth(place: Place) -> int:
    return place.place_path.count("/")


async def name_of(by: str | None, district_id: str, store: Store) -> str:
    """Who it was, for the staff: a name, or "规则 rule"."""
    return (await names_of([by], district_id, store))[by]


async def names_of(everybody: Collection[str | None], district_id: str, store: Store) -> dict[str | None, str]:
    """The same of many at once."""
    ids = {UUID(by) for by in everybody if by is not None and is_person(by)}
    found = {str(each.account_id): each.name for each in await store.accounts.by_ids(whole(district_id), ids)}
    return {by: found.get(str(by), "规则 rule") for by in everybody}
