"""Bring in a community as data: its places with their names, its holidays, its cameras with zones and packs."""

from collections.abc import Mapping
from datetime import datetime

from central.domain.access import Action, require
from central.domain.camera import Camera
from central.domain.errors import Forbidden
from central.domain.people import Account, Place, PlaceKind
from central.services.keep_work_days import keep_work_days
from central.services.ports import Store
from packs.community import CameraEntry, Community
from packs.gazetteer import GazetteerPlace
from protocol.pack import Pack
from protocol.scope import Scope, whole


async def import_community(
    community: Community, *, who: Account | None, store: Store, now: datetime, packs: Mapping[str, Pack]
) -> None:
    """Again is harmless: what is known is brought up to date; cameras keep their agent and what was set at the desk.

    ``who`` None: the command line. People need passwords and are created by the caller.
    """
    if who is not None:
        require(who.role, Action.IMPORT_COMMUNITY)
        if not who.scope.covers(community.community_path):
            raise Forbidden
    scope = whole(community.district_id)
    for place in community.places:
        await store.places.put(scope, _place(place, scope))
    if (days := community.holidays) is not None:
        await keep_work_days(community.district_id, days.off, days.worked, store=store, now=now)
    known = {camera.camera_id: camera for camera in await store.cameras.all(scope)}
    for entry in community.cameras:
        await store.cameras.put(scope, _camera(entry, scope, known.get(entry.camera_id), packs))


def _place(place: GazetteerPlace, scope: Scope) -> Place:
    return Place(
        place_path=place.place_path,
        district_id=scope.district_id,
        kind=PlaceKind(place.kind),
        name=place.name,
        aliases=place.aliases,
        position=place.position,
        radius_m=place.radius_m,
        building=place.building,
        outline=place.outline,
    )


def _camera(entry: CameraEntry, scope: Scope, known: Camera | None, packs: Mapping[str, Pack]) -> Camera:
    """A camera that somebody has set up at the desk since stays as it was set up there."""
    if known is not None and known.revision > 1:
        return known
    plan = entry.plan(dict(packs))
    return Camera(
        camera_id=entry.camera_id,
        district_id=scope.district_id,
        agent_id=known.agent_id if known else None,
        name=plan.name,
        place_path=entry.place_path,
        position=entry.position,
        view_radius_m=entry.view_radius_m,
        zones=plan.zones,
        packs=plan.packs,
        rendered=entry.rendered,
    )
