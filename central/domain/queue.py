"""案件队列: what of the open incidents the duty desk looks at, and how many there are of each kind. Pure."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from central.domain.incident import IncidentState
from central.domain.signal import Source, Where
from central.domain.workflow import INCIDENT_OPEN


class Filter(StrEnum):
    """How far it has come. What is suspended is a list of its own: it rests for weeks and would hide what is new."""

    ALL = "all"
    UNSEEN = "unseen"
    WAITING = "waiting"
    WORKING = "working"
    CHECKING = "checking"
    SUSPENDED = "suspended"


_S = IncidentState
_AWAKE = tuple(state for state in INCIDENT_OPEN if state is not _S.SUSPENDED)

STATES: Mapping[Filter, tuple[IncidentState, ...]] = {
    Filter.ALL: _AWAKE,
    Filter.UNSEEN: _AWAKE,
    Filter.WAITING: (_S.CANDIDATE, _S.FILED, _S.REOPENED),
    Filter.WORKING: (_S.DISPATCHED, _S.HANDLING),
    Filter.CHECKING: (_S.REPORTED, _S.CHECKED),
    Filter.SUSPENDED: (_S.SUSPENDED,),
}


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the desk looks at; the parts narrow each other."""

    filter: Filter = Filter.ALL
    #: As ``name_of_place`` calls it; "" for all.
    place: str = ""
    pack: str = ""
    #: Only what this person took.
    by: UUID | None = None


@dataclass(frozen=True, slots=True)
class Heap:
    """Open incidents that differ in nothing the desk tells them apart by."""

    state: IncidentState
    pack: str
    #: No more of it than what names the place.
    where: Where
    #: None: nobody at the desk has seen them.
    by: UUID | None
    many: int


@dataclass(frozen=True, slots=True)
class Narrowed:
    """Of all incidents in some states those that a list is asked for."""

    states: tuple[IncidentState, ...]
    unseen: bool = False
    pack: str = ""
    by: UUID | None = None
    #: Only at these; None for anywhere.
    at: frozenset[Where] | None = None


@dataclass(frozen=True, slots=True)
class Heard:
    """What was heard about one incident, in short: it costs the same for one signal and for ten thousand."""

    #: An event of several revisions counts once.
    signals: int
    #: In the order in which they spoke first.
    sources: tuple[Source, ...]
    #: The newest words, masked; "" when only machines spoke.
    words: str
    packs: frozenset[str]
    #: Nothing but packs on trial says so.
    unproven: bool


NOTHING_HEARD = Heard(0, (), "", frozenset(), unproven=False)


def in_filter(heap: Heap, filter: Filter) -> bool:
    return heap.state in STATES[filter] and (filter is not Filter.UNSEEN or heap.by is None)


def counts(heaps: Iterable[Heap]) -> dict[Filter, int]:
    """How many each filter holds; every filter is named."""
    known = list(heaps)
    return {each: sum(heap.many for heap in known if in_filter(heap, each)) for each in Filter}


def fitting(heaps: Iterable[Heap], wanted: Wanted, called: Mapping[Where, str]) -> list[Heap]:
    """``called``: the name of each heap's place."""
    return [
        heap
        for heap in heaps
        if in_filter(heap, wanted.filter)
        and wanted.place in ("", called[heap.where])
        and wanted.pack in ("", heap.pack)
        and wanted.by in (None, heap.by)
    ]


def narrowed(wanted: Wanted, called: Mapping[Where, str]) -> Narrowed:
    """The same, as the store is asked."""
    at = frozenset(where for where, name in called.items() if name == wanted.place) if wanted.place else None
    return Narrowed(STATES[wanted.filter], wanted.filter is Filter.UNSEEN, wanted.pack, wanted.by, at)
