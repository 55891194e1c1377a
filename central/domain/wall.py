"""大屏: what a screen on a wall may tell everybody who walks past it. Pure."""

from collections.abc import Iterable, Mapping
from enum import StrEnum

from central.domain.incident import IncidentState
from central.domain.tally import BELONGS, Course, Figure

#: Packs up to this grade of GB/T 43697 may be told with their place; of the others only the community is said.
_PLACE_IS_TOLD = frozenset({"L1", "L2"})


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
#: What is counted of a day: what came in, what somebody went for, what ended, and what ended in time.
FIGURES = (
    Figure.RECEIVED, Figure.ACCEPTED, Figure.ON_THE_SPOT, Figure.CLOSED, Figure.LIMITED, Figure.ON_TIME,
)  # fmt: skip


def staged(states: Iterable[IncidentState]) -> dict[Stage, int]:
    """How many stand where; every stage is named, those of ended incidents count nowhere."""
    counts = dict.fromkeys(Stage, 0)
    for state in states:
        if state in _STAGES:
            counts[_STAGES[state]] += 1
    return counts


def place_is_told(label: str) -> bool:
    """Whether the place of a pack with this grade may stand on a wall: not where somebody fell, or who quarrels."""
    return label in _PLACE_IS_TOLD


def counted(courses: Iterable[Course]) -> dict[Figure, int]:
    """The figures of these courses."""
    known = list(courses)
    return {figure: sum(map(BELONGS[figure], known)) for figure in FIGURES}
