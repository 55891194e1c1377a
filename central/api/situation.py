"""What surrounds the queue and a patrol's tasks: places and cameras on the map; and whether the brain keeps up."""

from typing import Annotated

from fastapi import Depends
from pydantic import BaseModel

from central.domain.access import Action
from central.domain.backlog import Trouble, troubles
from central.domain.people import Place, PlaceKind
from central.http.document import room
from central.http.policies import Staff
from central.http.sessions import SignedIn
from central.http.world import Open
from central.services.places.my_map import places_around
from protocol.geo import Outline, Position

router = room("desk")


class MapPlace(BaseModel):
    place_path: str
    kind: PlaceKind
    name: str
    #: What residents also call it.
    aliases: tuple[str, ...]
    building: str | None
    #: WGS-84; None where nobody has said where it lies.
    position: Position | None
    radius_m: float
    #: As somebody drew it; None: a circle of ``radius_m`` is all that is known.
    outline: Outline | None


class MapCamera(BaseModel):
    camera_id: str
    name: str
    place_path: str
    #: WGS-84; None where nothing in the community has coordinates.
    position: Position | None
    view_radius_m: float


class Surroundings(BaseModel):
    places: list[MapPlace]
    cameras: list[MapCamera]


class MyMap(BaseModel):
    """A patrol's, and a wall's: where cameras stand is the desk's to know."""

    places: list[MapPlace]


class Standing(BaseModel):
    """Nothing in ``troubles`` while all is well."""

    troubles: tuple[Trouble, ...]
    jobs_failed: int
    unplaced: int
    set_aside: int


@router.get("/api/v1/map")
async def read_map(me: Annotated[SignedIn, Depends(Staff(Action.READ_MAP))], store: Open) -> Surroundings:
    """The places of my scope with their names, and the cameras that stand there."""
    places, cameras = await store.places.all(me.scope), await store.cameras.all(me.scope)
    return Surroundings(
        places=[_on_map(each) for each in places],
        cameras=[
            MapCamera(
                camera_id=each.camera_id,
                name=each.name,
                place_path=each.place_path,
                position=each.position,
                view_radius_m=each.view_radius_m,
            )
            for each in cameras
            if each.removed_at is None
        ],
    )


@router.get("/api/v1/wall/map")
async def read_wall_map(me: Annotated[SignedIn, Depends(Staff(Action.READ_WALL))], store: Open) -> MyMap:
    """The places alone, for a screen on a wall: where cameras stand is nothing for a hall."""
    return MyMap(places=[_on_map(each) for each in await store.places.all(me.scope)])


@router.get("/api/v1/my-map")
async def read_my_map(me: Annotated[SignedIn, Depends(Staff(Action.READ_TASKS))], store: Open) -> MyMap:
    """The places around me and around my tasks; a phone keeps them for places without a network."""
    return MyMap(places=[_on_map(each) for each in await places_around(me.account, store=store)])


def _on_map(place: Place) -> MapPlace:
    return MapPlace(
        place_path=place.place_path,
        kind=place.kind,
        name=place.name,
        aliases=place.aliases,
        building=place.building,
        position=place.position,
        radius_m=place.radius_m,
        outline=place.outline,
    )


@router.get("/api/v1/backlog")
async def read_backlog(me: Annotated[SignedIn, Depends(Staff(Action.READ_BACKLOG))], store: Open) -> Standing:
    """Whether the brain keeps up with its own work, worst first."""
    backlog = await store.jobs.backlog()
    return Standing(
        troubles=troubles(backlog),
        jobs_failed=backlog.jobs_failed,
        unplaced=backlog.unplaced,
        set_aside=backlog.set_aside,
    )
