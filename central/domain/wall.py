"""大屏: what a screen on a wall may tell everybody who walks past it. Pure."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from central.domain.cells import community_of
from central.domain.help import HelpNow
from central.domain.incident import IncidentState
from central.domain.people import Place, PlaceKind
from central.domain.signal import Where
from central.domain.tally import BELONGS, Course, Figure, what_counts
from central.domain.task import Clock, ClockState, TaskState
from protocol.geo import Position

#: Packs up to this grade of GB/T 43697 may be told with their place; of the others only the community is said.
_PLACE_IS_TOLD = frozenset({"L1", "L2"})
#: Holds what no pack understood: it may be anything.
_UNREAD = "other"


class Stage(StrEnum):
    """Where an open incident stands, as coarsely as one reads from five metres away."""

    WAITING = "waiting"  # for somebody to decide or to be sent
    WORKING = "working"
    CHECKING = "checking"
    SUSPENDED = "suspended"


_STAGES: Mapping[IncidentState, Stage] = {
    IncidentState.CANDIDATE: Stage.WAITING,
    IncidentState.FILED: Stage.WAITING,
    IncidentState.REOPENED: Stage.WAITING,
    IncidentState.DISPATCHED: Stage.WORKING,
    IncidentState.HANDLING: Stage.WORKING,
    IncidentState.REPORTED: Stage.CHECKING,
    IncidentState.CHECKED: Stage.CHECKING,
    IncidentState.SUSPENDED: Stage.SUSPENDED,
}
#: What is counted of the incidents that came in on a day.
_OF_THE_DAY = (Figure.RECEIVED, Figure.ACCEPTED, Figure.LIMITED, Figure.ON_TIME)


@dataclass(frozen=True, slots=True)
class WallClock:
    """A time limit without anybody's reason for resting it."""

    name: str
    state: ClockState
    due_at: datetime
    #: When it goes on, where it rests now.
    rests_until: datetime | None


@dataclass(frozen=True, slots=True)
class WallHelp:
    """Somebody there called for help, and nobody has come yet."""

    #: Another one each time that somebody else is asked.
    call: UUID
    #: Somebody is on the way.
    answered: bool


def staged(counts: Mapping[IncidentState, int]) -> dict[Stage, int]:
    """How many stand where; every stage is named, those of ended incidents count nowhere."""
    found = dict.fromkeys(Stage, 0)
    for state, count in counts.items():
        if state in _STAGES:
            found[_STAGES[state]] += count
    return found


def place_is_told(labels: Mapping[str, str], packs: Iterable[str]) -> bool:
    """Whether the place may stand on a wall: not where somebody fell, or who quarrels, also where that was heard of
    something else. ``labels``: the grade of each pack on the shelf; ``packs``: all that was heard of."""
    return all(pack != _UNREAD and labels.get(pack) in _PLACE_IS_TOLD for pack in packs)


def spot_of(where: Where, places: Sequence[Place]) -> Position | None:
    """Where a camera looks, or the house or spot that was named; never where somebody's telephone was."""
    if where.camera_zone is not None:
        return where.position
    near = [each for each in places if community_of(each.place_path) == community_of(where.place_path)]
    if where.building is not None:
        named = (each for each in near if each.kind is PlaceKind.BUILDING and each.building == where.building)
    else:
        named = (each for each in near if each.name in where.names)
    return next((each.position for each in named if each.position is not None), None)


def clock_of(clock: Clock | None, now: datetime) -> WallClock | None:
    """What of a clock everybody may see."""
    if clock is None:
        return None
    rests = [pause.ends for pause in clock.pauses if pause.begins <= now < pause.ends]
    return WallClock(clock.name, clock.state, clock.due_at, max(rests, default=None))


def help_of(call: HelpNow | None) -> WallHelp | None:
    if call is None or call.state is TaskState.ON_SCENE:
        return None
    return WallHelp(call.task_id, answered=call.state is not TaskState.OFFERED)


def of_today(courses: Iterable[Course], midnight: datetime) -> dict[Figure, int]:
    """Of what came in since midnight; what was closed since then, whenever it came in. Exercises count nowhere."""
    known = what_counts(courses)
    today = [course for course in known if course.received_at >= midnight]
    closed = sum(BELONGS[Figure.CLOSED](c) and c.closed_at is not None and c.closed_at >= midnight for c in known)
    return {figure: sum(map(BELONGS[figure], today)) for figure in _OF_THE_DAY} | {Figure.CLOSED: closed}
