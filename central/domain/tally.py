"""How well incidents were dealt with: answered, solved, in time, to content; each number from rows one can open."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from statistics import median
from uuid import UUID

from central.domain.errors import Invalid
from central.domain.incident import IncidentState
from protocol.hazards import Severity

#: A year, and room for a leap day and the time zone.
LONGEST = timedelta(days=367)


def must_be_a_span(begin: datetime, end: datetime) -> None:
    """Raises Invalid for a time that ends before it begins or is longer than a year."""
    # As a difference: of a time near the end of the calendar no later one can be named.
    if not timedelta(0) < end - begin <= LONGEST:
        raise Invalid("error.brain.tally_time")


@dataclass(frozen=True, slots=True)
class Course:
    """The course one incident took, as its timeline has it."""

    incident_id: UUID
    number: str
    pack: str
    severity: Severity
    state: IncidentState
    place_path: str
    #: When the brain heard of it first.
    received_at: datetime
    #: The first time that somebody said yes, was there, and said that it is done; None where nobody has yet.
    accepted_at: datetime | None = None
    on_scene_at: datetime | None = None
    done_at: datetime | None = None
    closed_at: datetime | None = None
    #: How often it was opened again after it had been closed.
    reopened: int = 0
    #: Limits of which it is known how they ended, and those of them that ran out.
    limits: int = 0
    missed: int = 0
    #: What its reporters said in the end.
    satisfied: int = 0
    unsatisfied: int = 0
    #: Made up for a demonstration or an exercise: never counts.
    rendered: bool = False
    #: 即采即办: whoever found it settled it at once.
    on_the_spot: bool = False


class Figure(StrEnum):
    """What is counted. Each is a set of incidents; a rate is one set's share of another."""

    RECEIVED = "received"
    #: Received, less what nobody had to go for: rejected or false.
    WANTED = "wanted"
    ACCEPTED = "accepted"
    ON_SCENE = "on_scene"
    DONE = "done"
    #: Of those, settled at once by whoever found them.
    ON_THE_SPOT = "on_the_spot"
    CLOSED = "closed"
    LIMITED = "limited"
    ON_TIME = "on_time"
    RATED = "rated"
    SATISFIED = "satisfied"
    #: Closed once, whatever came after.
    ENDED = "ended"
    REOPENED = "reopened"


class Rate(StrEnum):
    RESPONSE = "response"  # 响应率
    SOLVED = "solved"  # 解决率
    SATISFIED = "satisfied"  # 满意率
    ON_TIME = "on_time"  # 按时率
    REOPENED = "reopened"  # 重开率


class Span(StrEnum):
    """Kept apart: who waits for a yes has another trouble than who waits for somebody to arrive."""

    TO_ACCEPTED = "to_accepted"
    TO_ON_SCENE = "to_on_scene"
    TO_DONE = "to_done"


_NOBODY_HAD_TO_GO = frozenset({IncidentState.REJECTED, IncidentState.FALSE_ALARM})
_SOLVED = frozenset({IncidentState.CHECKED, IncidentState.CLOSED})


def _wanted(course: Course) -> bool:
    return course.state not in _NOBODY_HAD_TO_GO


#: Which incidents a figure is made of.
BELONGS: Mapping[Figure, Callable[[Course], bool]] = {
    Figure.RECEIVED: lambda course: True,
    Figure.WANTED: _wanted,
    Figure.ACCEPTED: lambda course: _wanted(course) and course.accepted_at is not None,
    Figure.ON_SCENE: lambda course: _wanted(course) and course.on_scene_at is not None,
    Figure.DONE: lambda course: _wanted(course) and course.done_at is not None,
    Figure.ON_THE_SPOT: lambda course: _wanted(course) and course.done_at is not None and course.on_the_spot,
    Figure.CLOSED: lambda course: course.state in _SOLVED,
    Figure.LIMITED: lambda course: _wanted(course) and course.limits > 0,
    Figure.ON_TIME: lambda course: _wanted(course) and course.limits > 0 and course.missed == 0,
    Figure.RATED: lambda course: course.satisfied + course.unsatisfied > 0,
    #: Whoever of its reporters said something was content.
    Figure.SATISFIED: lambda course: course.satisfied > 0 and course.unsatisfied == 0,
    Figure.ENDED: lambda course: _wanted(course) and (course.closed_at is not None or course.reopened > 0),
    Figure.REOPENED: lambda course: _wanted(course) and course.reopened > 0,
}
#: A rate is the first set's share of the second; the first lies within it.
RATES: Mapping[Rate, tuple[Figure, Figure]] = {
    Rate.RESPONSE: (Figure.ACCEPTED, Figure.WANTED),
    Rate.SOLVED: (Figure.CLOSED, Figure.WANTED),
    Rate.SATISFIED: (Figure.SATISFIED, Figure.RATED),
    Rate.ON_TIME: (Figure.ON_TIME, Figure.LIMITED),
    Rate.REOPENED: (Figure.REOPENED, Figure.ENDED),
}
_ENDS: Mapping[Span, Callable[[Course], tuple[datetime | None, datetime | None]]] = {
    Span.TO_ACCEPTED: lambda course: (course.received_at, course.accepted_at),
    Span.TO_ON_SCENE: lambda course: (course.accepted_at, course.on_scene_at),
    Span.TO_DONE: lambda course: (course.on_scene_at, course.done_at),
}


class By(StrEnum):
    """What the incidents are sorted by."""

    ALL = "all"
    SEVERITY = "severity"
    PACK = "pack"
    PLACE = "place"


@dataclass(frozen=True, slots=True)
class Wait:
    """In minutes. ``cases``: how many incidents took this step at all."""

    cases: int
    median: float | None
    longest_of_nine_in_ten: float | None


@dataclass(frozen=True, slots=True)
class Tally:
    by: By
    #: "" for all; else a severity, the name of a pack, or a place path.
    name: str
    counts: dict[Figure, int]
    #: None where there is nothing to take a share of.
    rates: dict[Rate, float | None]
    waits: dict[Span, Wait]


def tallies(courses: Sequence[Course], below: str) -> tuple[Tally, ...]:
    """All together, then by severity, pack and place. ``below``: the place whose own parts are told apart."""
    counted = what_counts(courses)
    made = [_tally(By.ALL, "", counted)]
    for by in (By.SEVERITY, By.PACK, By.PLACE):
        names = dict.fromkeys(sorted((_name(course, by, below) for course in counted), key=lambda n: _order(by, n)))
        made += [_tally(by, name, [c for c in counted if _name(c, by, below) == name]) for name in names]
    return tuple(made)


def rows_behind(courses: Sequence[Course], figure: Figure, by: By, name: str, below: str) -> tuple[Course, ...]:
    """Exactly the incidents that a number was counted from, newest first."""
    found = [c for c in what_counts(courses) if _name(c, by, below) == name and BELONGS[figure](c)]
    return tuple(sorted(found, key=lambda course: (course.received_at, course.number), reverse=True))


def what_counts(courses: Iterable[Course]) -> list[Course]:
    """Neither exercises nor what became part of another incident, where it counts."""
    return [course for course in courses if not course.rendered and course.state is not IncidentState.MERGED]


def _tally(by: By, name: str, courses: Sequence[Course]) -> Tally:
    counts = {figure: sum(map(belongs, courses)) for figure, belongs in BELONGS.items()}
    rates = {rate: counts[part] / counts[of] if counts[of] else None for rate, (part, of) in RATES.items()}
    return Tally(by, name, counts, rates, {span: _wait(span, courses) for span in Span})


def _wait(span: Span, courses: Sequence[Course]) -> Wait:
    ends = [_ENDS[span](course) for course in courses if _wanted(course)]
    # A phone that sends late may have noted an arrival before we heard the yes: no wait is below nothing.
    minutes = sorted(max(0.0, (b - a) / timedelta(minutes=1)) for a, b in ends if a is not None and b is not None)
    if not minutes:
        return Wait(0, None, None)
    ninth = minutes[min(len(minutes) - 1, -(-9 * len(minutes) // 10) - 1)]
    return Wait(len(minutes), round(median(minutes), 1), round(ninth, 1))


def _name(course: Course, by: By, below: str) -> str:
    match by:
        case By.ALL:
            return ""
        case By.SEVERITY:
            return str(course.severity)
        case By.PACK:
            return course.pack
        case By.PLACE:
            return _part(course.place_path, below)


def _part(place_path: str, below: str) -> str:
    """The part of ``below`` that a place lies in; ``below`` itself for what lies in none."""
    depth = below.count("/") + 2
    return "/".join(place_path.split("/")[:depth])


def _order(by: By, name: str) -> tuple[int, str]:
    return (Severity(name).rank if by is By.SEVERITY else 0, name)
