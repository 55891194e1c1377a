"""大屏: the scope at a glance, without anybody's words, name, number or door."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from central.domain.backlog import Trouble, troubles
from central.domain.cells import community_of
from central.domain.clocks import midnight
from central.domain.incident import IncidentState
from central.domain.people import Account, Place, Role
from central.domain.tally import Course, Figure, what_counts
from central.domain.wall import (
    Stage,
    WallClock,
    WallHelp,
    clock_of,
    help_of,
    of_today,
    place_is_told,
    spot_of,
    staged,
)
from central.services.eyes.camera_rows import Seen, camera_list
from central.services.ports.store import Store
from central.services.screens.queue import QueueRow, most_urgent
from central.services.work import title_of
from protocol.geo import Position
from protocol.hazards import Severity
from protocol.pack import Pack
from protocol.texts import Text

#: So many rows are shown in turn; how many there are is told whole.
_MOST_ROWS = 60
#: What ended lately may have begun so long ago.
_LOOKS_BACK = timedelta(days=14)
_MOST_ENDED = 6


@dataclass(frozen=True, slots=True)
class WallRow:
    number: str
    title: Text
    severity: Severity
    state: IncidentState
    #: The community's name and no position where a pack's grade keeps the place from passers-by.
    place_name: str
    position: Position | None
    opened_at: datetime
    #: The next clock to run out, if one runs, or the first that did.
    clock: WallClock | None
    #: Nobody at the desk has seen it.
    unseen: bool
    help: WallHelp | None
    unproven: bool
    rendered: bool


@dataclass(frozen=True, slots=True)
class WallEnd:
    """Something that came to a good end."""

    title: Text
    place_name: str
    opened_at: datetime
    closed_at: datetime


@dataclass(frozen=True, slots=True)
class WallCameras:
    """How many; which of them are blind is the desk's to know."""

    all: int
    live: int


@dataclass(frozen=True, slots=True)
class WallPage:
    name: str
    #: Most urgent first; ``open`` counts also what is not shown.
    rows: tuple[WallRow, ...]
    open: Mapping[Stage, int]
    #: Exercises left out.
    today: Mapping[Figure, int]
    #: Exercises that came in since midnight.
    rendered: int
    #: The latest first.
    ended: tuple[WallEnd, ...]
    cameras: WallCameras
    #: Patrols on shift.
    on_shift: int
    troubles: tuple[Trouble, ...]


@dataclass(frozen=True, slots=True)
class _Told:
    """What may be said of places."""

    places: Sequence[Place]
    names: Mapping[str, str]
    packs: Mapping[str, Pack]

    def community(self, place_path: str) -> str:
        community = community_of(place_path)
        return self.names.get(community, community)

    def with_place(self, packs: frozenset[str]) -> bool:
        """A pack that has left the shelf keeps its places to itself."""
        return place_is_told({name: pack.privacy.label for name, pack in self.packs.items()}, packs)


async def read_wall(
    who: Account, *, store: Store, now: datetime, packs: Mapping[str, Pack], rows: bool = True
) -> WallPage:
    """What ``who`` may show to a room full of people; without ``rows`` where these are shown already."""
    places = await store.places.all(who.scope)
    told = _Told(places, {place.place_path: place.name for place in places}, packs)
    courses = await store.tallying.courses(who.scope, now - _LOOKS_BACK, now + timedelta(seconds=1), now)
    patrols = await store.accounts.within(who.scope, Role.PATROL)
    return WallPage(
        name=told.names.get(who.place_path, who.place_path),
        rows=await _rows(who, store, now, told) if rows else (),
        open=staged(await store.incidents.counted(who.scope)),
        today=of_today(courses, midnight(now)),
        rendered=sum(course.rendered and course.received_at >= midnight(now) for course in courses),
        ended=_ended(courses, told),
        cameras=await _cameras(who, store, now, packs),
        on_shift=sum(each.on_shift and not each.disabled for each in patrols),
        troubles=troubles(await store.jobs.backlog()),
    )


async def _rows(who: Account, store: Store, now: datetime, told: _Told) -> tuple[WallRow, ...]:
    rows = await most_urgent(who.scope, store=store, packs=told.packs, limit=_MOST_ROWS)
    return tuple(_row(row, heard, now, told) for row, heard in rows)


def _row(row: QueueRow, heard: frozenset[str], now: datetime, told: _Told) -> WallRow:
    """``heard``: the packs of all that was heard about it."""
    incident = row.incident
    with_place = told.with_place(heard | {incident.pack})
    return WallRow(
        number=incident.number,
        title=row.title,
        severity=incident.severity,
        state=incident.state,
        place_name=row.place_name if with_place else told.community(incident.where.place_path),
        position=spot_of(incident.where, told.places) if with_place else None,
        opened_at=incident.opened_at,
        clock=clock_of(row.clock, now),
        unseen=incident.acknowledged_at is None,
        help=help_of(row.help),
        unproven=row.unproven,
        rendered=incident.rendered,
    )


def _ended(courses: Sequence[Course], told: _Told) -> tuple[WallEnd, ...]:
    closed = [(each.closed_at, each) for each in what_counts(courses) if each.closed_at and _is_closed(each)]
    closed.sort(key=lambda pair: pair[0], reverse=True)
    return tuple(
        WallEnd(title_of(each.pack, told.packs), told.community(each.place_path), each.received_at, at)
        for at, each in closed[:_MOST_ENDED]
    )


def _is_closed(course: Course) -> bool:
    return course.state is IncidentState.CLOSED


async def _cameras(who: Account, store: Store, now: datetime, packs: Mapping[str, Pack]) -> WallCameras:
    cameras = (await camera_list(who.scope, store=store, now=now, packs=packs)).cameras
    return WallCameras(all=len(cameras), live=sum(camera.state is Seen.LIVE for camera in cameras))
