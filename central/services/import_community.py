"""Bring in a community as data: its places, paths and holidays, its cameras with zones and packs, its rounds."""

from collections.abc import Mapping
from datetime import datetime
from uuid import UUID

from central.domain.access import Action, require
from central.domain.camera import Camera
from central.domain.errors import Forbidden
from central.domain.path_walk import DrawnPaths
from central.domain.people import Account, Place, PlaceKind, Role
from central.domain.rounds import Checkpoint
from central.services.places.keep_work_days import keep_work_days
from central.services.ports.store import Store
from central.services.ports.world import NewId
from central.services.rounds.plan_rounds import NewPlan, plan_round
from central.services.work import Act
from packs.community import CameraEntry, Community, RoundEntry
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
    if community.paths is None:
        await store.paths.remove(scope, community.community_path)
    else:
        drawn = DrawnPaths(scope.district_id, community.community_path, community.paths, now)
        await store.paths.put(scope, drawn)
    if (days := community.holidays) is not None:
        await keep_work_days(community.district_id, days.off, days.worked, store=store, now=now)
    known = {camera.camera_id: camera for camera in await store.cameras.all(scope)}
    for entry in community.cameras:
        await store.cameras.put(scope, _camera(entry, scope, known.get(entry.camera_id), packs))


async def plan_rounds_of(
    community: Community, *, store: Store, now: datetime, new_id: NewId, packs: Mapping[str, Pack]
) -> int:
    """The community's rounds, planned in the name of the officer who answers for it; how many were new.

    A plan of that name stays as the desk has it. Nothing where no officer has an account yet.
    """
    scope = Scope(community.district_id, community.community_path)
    officers = await store.accounts.serving(whole(scope.district_id), scope.place_path, Role.OFFICER)
    officer = next((each for each in officers if not each.disabled), None)
    if officer is None:
        return 0
    act = Act(officer, store, now, new_id, packs)
    known = {plan.name for plan in await store.rounds.plans(scope)}
    patrols = {each.login: each.account_id for each in await store.accounts.within(officer.scope, Role.PATROL)}
    fresh = [entry for entry in community.rounds if entry.name not in known]
    for entry in fresh:
        walker = patrols.get(entry.assignee) if entry.assignee else None
        await plan_round(_round_plan(entry, community, walker), act)
    return len(fresh)


def _round_plan(entry: RoundEntry, community: Community, walker: UUID | None) -> NewPlan:
    points = tuple(
        Checkpoint(place_path=each.place_path, name=community.place(each.place_path).name, look_at=each.look_at)
        for each in entry.checkpoints
    )
    return NewPlan(entry.name, points, entry.days, entry.windows, entry.begin_within_min, walker, exercise=False)


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
