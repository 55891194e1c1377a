"""Where a signal comes from, as exactly as camera, words, form and phone together allow."""

from collections.abc import Mapping, Sequence

from central.domain.camera import Camera
from central.domain.people import Place, PlaceKind
from central.domain.place_text import PlaceText, read_place
from central.domain.signal import Where
from protocol.geo import Position

#: What a phone in a street between houses is off by, one standard deviation.
PHONE_UNCERTAINTY_M = 30.0
#: A phone further than this from every place of the community is a wrong datum, a wrong fix, or somebody on a journey.
FAR_M = 2000.0
#: Places that are small enough for their middle to say something.
_EXACT = frozenset({PlaceKind.BUILDING, PlaceKind.SPOT, PlaceKind.GRID})


def where_of_camera(camera: Camera, zone: str | None, places: Sequence[Place]) -> Where:
    """The camera's place. Its building is left out: an eye on 12号楼 watches the lawn before it."""
    own = [place for place in places if place.place_path == camera.place_path and place.kind is PlaceKind.SPOT]
    named = read_place(f"{camera.name} {zone or ''}", places).names
    return Where(
        place_path=camera.place_path,
        position=camera.position,
        uncertainty_m=camera.view_radius_m,
        camera_zone=f"{camera.camera_id}/{zone}" if zone else camera.camera_id,
        names=tuple(p.name for p in own or places if own or (p.name in named and p.kind is PlaceKind.SPOT)),
    )


def where_of_report(said: PlaceText, chosen: Place | None, phone: Position | None, home: str) -> Where:
    """Words stand above the form, the form above the phone: people report what they saw, often from elsewhere.

    ``home``: the place path when nothing better is known.
    """
    place = said.place or chosen
    position, uncertainty = _position(place, phone)
    building = said.building or (place.building if place is not None and said.place is None else None)
    names = dict.fromkeys((*said.names, *((chosen.name,) if chosen and chosen.kind in _EXACT else ())))
    return Where(
        place_path=place.place_path if place else home,
        position=position,
        uncertainty_m=uncertainty,
        building=building,
        unit=said.unit,
        floor=said.floor,
        names=tuple(names),
    )


def far_off_m(phone: Position | None, places: Sequence[Place]) -> float | None:
    """How far ``phone`` lies from the nearest of ``places``, if that is too far to be believed; None where it is not,
    or where no place has a position to tell it by."""
    apart = [phone.distance_m(at.position) - at.radius_m for at in places if at.position] if phone else []
    nearest = min(apart, default=0.0)
    return nearest if nearest > FAR_M else None


def _position(place: Place | None, phone: Position | None) -> tuple[Position | None, float]:
    if place is not None and place.position is not None and place.kind in _EXACT:
        return place.position, place.radius_m
    return (phone, PHONE_UNCERTAINTY_M) if phone is not None else (None, 50.0)


def name_of_place(where: Where, names: Mapping[str, str]) -> str:
    """The spot people name, else the nearest level of the tree that has a name. ``names``: place path → name."""
    path = where.place_path
    if path not in names and where.building:
        return f"{where.building}号楼"
    if where.names and names.get(path) not in where.names:
        return where.names[0]
    while path not in names and "/" in path:
        path = path.rpartition("/")[0]
    return names.get(path, where.place_path)
