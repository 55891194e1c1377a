"""大屏: the scope at a glance, without anybody's words, name, number or door."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from central.domain.backlog import Trouble, troubles
from central.domain.cells import community_of
from central.domain.clocks import midnight
from central.domain.incident import IncidentState
from central.domain.people import Account, Role
from central.domain.tally import Course, Figure, what_counts
from central.domain.task import Clock, TaskState
from central.domain.wall import Stage, counted, place_is_told, staged
from central.services.camera_pages import Seen, camera_list
from central.services.ports import Store
from central.services.read_models import QueueRow, queue
from central.services.work import title_of
from protocol.geo import Position
from protocol.hazards import Severity
from protocol.pack import Pack
from protocol.texts import Text

#: What is shown of a queue; its length is told whole.
_MOST_ROWS, _MOST_OPEN = 60, 1000
#: What ended lately may have begun so long ago.
_LOOKS_BACK = timedelta(days=30)
_MOST_ENDED, _MOST_DARK = 6, 12


@dataclass(frozen=True, slots=True)
class WallRow:
    number: str
    title: Text
    severity: Severity
    state: IncidentState
    #: The community's name and no position where the pack's grade keeps the place from passers-by.
    place_name: str
    position: Position | None
    opened_at: datetime
    #: The next clock to run out, if one runs, or the first that did.
    clock: Clock | None
    #: Nobody at the desk has seen it.
    unseen: bool
    #: Somebody there called for help, and nobody has come yet.
    help: bool
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
    all: int
    live: int
    #: Names of those that show nothing now, at most a dozen.
    dark: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class WallPage:
    name: str
    #: Most urgent first; ``open`` counts also what is not shown.
    rows: tuple[WallRow, ...]
    open: Mapping[Stage, int]
    #: Of what came in since midnight, exercises left out.
    today: Mapping[Figure, int]
    #: Exercises that came in since midnight.
    rendered: int
    #: The latest first.
    ended: tuple[WallEnd, ...]
    cameras: WallCameras
    #: Patrols on shift.
    on_shift: int
    troubles: tuple[Trouble, ...]


async def read_wall(who: Account, *, store: Store, now: datetime, packs: Mapping[str, Pack]) -> WallPage:
    """What ``who`` may show to a room full of people."""
    names = {place.place_path: place.name for place in await store.places.all(who.scope)}
    rows = await queue(who.scope, store=store, packs=packs, limit=_MOST_OPEN)
    courses = await store.tallying.courses(who.scope, now - _LOOKS_BACK, now + timedelta(seconds=1), now)
    today = [course for course in courses if course.received_at >= midnight(now)]
    patrols = await store.accounts.within(who.scope, Role.PATROL)
    return WallPage(
        name=names.get(who.place_path, who.place_path),
        rows=tuple(_row(row, names, packs) for row in rows[:_MOST_ROWS]),
        open=staged(row.incident.state for row in rows),
        today=counted(what_counts(today)),
        rendered=sum(course.rendered for course in today),
        ended=_ended(courses, names, packs),
        cameras=await _cameras(who, store, now, packs),
        on_shift=sum(each.on_shift and not each.disabled for each in patrols),
        troubles=troubles(await store.jobs.backlog()),
    )


def _row(row: QueueRow, names: Mapping[str, str], packs: Mapping[str, Pack]) -> WallRow:
    incident = row.incident
    told = _told(incident.pack, packs)
    return WallRow(
        number=incident.number,
        title=row.title,
        severity=incident.severity,
        state=incident.state,
        place_name=row.place_name if told else _community(incident.where.place_path, names),
        position=incident.where.position if told else None,
        opened_at=incident.opened_at,
        clock=row.clock,
        unseen=incident.acknowledged_at is None,
        help=row.help is not None and row.help.state is not TaskState.ON_SCENE,
        unproven=row.unproven,
        rendered=incident.rendered,
    )


def _told(pack: str, packs: Mapping[str, Pack]) -> bool:
    """A pack that has left the shelf keeps its places to itself."""
    return pack in packs and place_is_told(packs[pack].privacy.label)


def _community(place_path: str, names: Mapping[str, str]) -> str:
    community = community_of(place_path)
    return names.get(community, community)


def _ended(courses: Sequence[Course], names: Mapping[str, str], packs: Mapping[str, Pack]) -> tuple[WallEnd, ...]:
    closed = [(each.closed_at, each) for each in what_counts(courses) if each.closed_at and _is_closed(each)]
    closed.sort(key=lambda pair: pair[0], reverse=True)
    return tuple(
        WallEnd(title_of(each.pack, packs), _community(each.place_path, names), each.received_at, at)
        for at, each in closed[:_MOST_ENDED]
    )


def _is_closed(course: Course) -> bool:
    return course.state is IncidentState.CLOSED


async def _cameras(who: Account, store: Store, now: datetime, packs: Mapping[str, Pack]) -> WallCameras:
    cameras = (await camera_list(who.scope, store=store, now=now, packs=packs)).cameras
    dark = [camera.name for camera in cameras if camera.state is not Seen.LIVE]
    return WallCameras(all=len(cameras), live=len(cameras) - len(dark), dark=tuple(sorted(dark)[:_MOST_DARK]))
