"""What cameras and sensors of the made-up city say: with misses, second alarms for one trouble, and false alarms."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random
from uuid import UUID

from central.domain.camera import Camera
from central.domain.people import PlaceKind
from central.domain.signal import Where
from central.domain.whereabouts import where_of_camera
from packs.troubles import Called, TroubleKind
from protocol.events import Phase
from wanglou.city.happening import BEGINS, Trouble
from wanglou.city.places import Estate, Site, moved, position_of

#: Share of troubles in view that an eye, and of those beside a sensor that it, does not report.
_EYE_MISSES, _SENSOR_MISSES = 0.3, 0.25
#: Lost from view and found again: a second event for the same trouble.
_SEEN_AGAIN, _SENSED_AGAIN = 0.25, 0.3
#: What a pack on duty may cost (protocol/pack.py), and a sensor that takes steam for smoke.
_FALSE_PER_CAMERA_DAY, _FALSE_PER_SENSOR_DAY = 0.1, 0.004
_CAMERA_REACH_M = 35.0
_SENSOR_UNCERTAINTY_M = 10.0


@dataclass(frozen=True, slots=True)
class Seen:
    """One revision of what a machine says."""

    #: None: nothing was there.
    trouble: int | None
    at: datetime
    event_id: UUID
    revision: int
    phase: Phase
    called: Called
    origin: str
    where: Where
    sensor: bool


def machines_about(random: Random, trouble: Trouble) -> list[Seen]:
    found: list[Seen] = []
    kind, site = trouble.kind, trouble.site
    if kind.eyes:
        for camera in _in_view(site):
            if random.random() > _EYE_MISSES:
                late = timedelta(seconds=random.uniform(5, 90))
                found += _told(random, trouble, kind.eyes, camera.camera_id, _of_camera(site.estate, camera), late)
    if kind.sensor and site.place.kind is PlaceKind.BUILDING and random.random() > _SENSOR_MISSES:
        late = timedelta(seconds=random.uniform(30, 400))
        found += _told(random, trouble, kind.sensor, _sensor_id(site), _of_sensor(site), late, sensor=True)
    return found


def false_alarms(random: Random, estates: Sequence[Estate], kinds: Sequence[TroubleKind], days: int) -> list[Seen]:
    """Of nothing: a shadow, a plastic bag, a pot on the stove."""
    seen = sorted({kind.eyes for kind in kinds if kind.eyes})
    sensed = sorted({kind.sensor for kind in kinds if kind.sensor})
    found: list[Seen] = []
    for estate in estates:
        for camera in estate.cameras:
            for at in _times(random, _FALSE_PER_CAMERA_DAY, days):
                ends = at + timedelta(minutes=random.uniform(0.5, 5))
                where = _of_camera(estate, camera)
                found += _event(random, None, at, ends, random.choice(seen), camera.camera_id, where)
        for building in estate.buildings:
            for at in _times(random, _FALSE_PER_SENSOR_DAY * len(sensed), days):
                site = Site(estate, building, position_of(building), f"{random.randrange(3) + 1}")
                ends, called = at + timedelta(minutes=random.uniform(1, 15)), random.choice(sensed)
                found += _event(random, None, at, ends, called, _sensor_id(site), _of_sensor(site), sensor=True)
    return found


def _in_view(site: Site) -> list[Camera]:
    """From outside nobody sees into a flat, but sees what comes out of its window."""
    return [c for c in site.estate.cameras if c.position and c.position.distance_m(site.position) <= _CAMERA_REACH_M]


def _of_camera(estate: Estate, camera: Camera) -> Where:
    return where_of_camera(camera, None, estate.places)


def _of_sensor(site: Site) -> Where:
    east = (int(site.unit or 2) - 2) * 15.0
    place = site.place
    position = moved(position_of(place), east, 0.0)
    return Where(place.place_path, position, _SENSOR_UNCERTAINTY_M, building=place.building, unit=site.unit)


def _sensor_id(site: Site) -> str:
    return f"{site.place.place_path.rpartition('/')[2]}-{site.unit}"


def _told(
    random: Random,
    trouble: Trouble,
    called: Called,
    origin: str,
    where: Where,
    late: timedelta,
    *,
    sensor: bool = False,
) -> list[Seen]:
    """One event while the trouble lasts, or two with a gap between them."""
    begins, lasts = trouble.begins + late, trouble.ends - trouble.begins - late
    if lasts <= timedelta(0):
        return []
    if random.random() < (_SENSED_AGAIN if sensor else _SEEN_AGAIN):
        gap, back = sorted((random.uniform(0.1, 0.5), random.uniform(0.3, 0.8)))
        middle, again = begins + lasts * gap, begins + lasts * back
        first = _event(random, trouble.number, begins, middle, called, origin, where, sensor=sensor)
        return first + _event(random, trouble.number, again, trouble.ends, called, origin, where, sensor=sensor)
    return _event(random, trouble.number, begins, trouble.ends, called, origin, where, sensor=sensor)


def _event(
    random: Random, trouble: int | None, begins: datetime, ends: datetime, called: Called, origin: str, where: Where,
    *, sensor: bool = False,
) -> list[Seen]:  # fmt: skip
    event_id = UUID(int=random.getrandbits(128), version=4)
    told = ((1, begins, Phase.STARTED), (2, ends, Phase.ENDED))
    return [Seen(trouble, at, event_id, revision, phase, called, origin, where, sensor) for revision, at, phase in told]


def _times(random: Random, per_day: float, days: int) -> Iterator[datetime]:
    at = random.expovariate(per_day)
    while at < days:
        yield BEGINS + timedelta(days=at)
        at += random.expovariate(per_day)
