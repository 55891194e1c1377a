"""办理统计: how the incidents of a time were dealt with, and which incidents stand behind each number."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from central.domain.incident import IncidentState
from central.domain.people import Account
from central.domain.round_figures import RoundTally
from central.domain.tally import By, Course, Figure, Tally, must_be_a_span, rows_behind, tallies
from central.services.ports.store import Store
from central.services.work import title_of
from protocol.pack import Pack
from protocol.texts import Text, both


@dataclass(frozen=True, slots=True)
class NamedTally:
    title: Text
    tally: Tally


@dataclass(frozen=True, slots=True)
class TallyPage:
    begin: datetime
    end: datetime
    #: All together first, then by severity, pack and place.
    tallies: tuple[NamedTally, ...]
    #: Made up for demonstrations and exercises; they count nowhere.
    rendered: int
    #: Became part of another incident; they count there.
    merged: int
    #: 巡检: those that opened in this time and are over.
    rounds: RoundTally


@dataclass(frozen=True, slots=True)
class CourseRow:
    course: Course
    title: Text
    place_name: str


async def read_tally(
    who: Account, begin: datetime, end: datetime, *, store: Store, now: datetime, packs: Mapping[str, Pack]
) -> TallyPage:
    """Raises Invalid for a time that ends before it begins or is longer than a year."""
    courses = await _courses(who, begin, end, store, now)
    names = {place.place_path: place.name for place in await store.places.all(who.scope)}
    real = [course for course in courses if not course.rendered]
    return TallyPage(
        begin=begin,
        end=end,
        tallies=tuple(NamedTally(_title(each, packs, names), each) for each in tallies(courses, who.place_path)),
        rendered=len(courses) - len(real),
        merged=sum(course.state is IncidentState.MERGED for course in real),
        rounds=await store.rounds.tally(who.scope, begin, end, now),
    )


async def read_rows(
    who: Account,
    begin: datetime,
    end: datetime,
    figure: Figure,
    by: By,
    name: str,
    *,
    store: Store,
    now: datetime,
    packs: Mapping[str, Pack],
) -> list[CourseRow]:
    """Exactly the incidents that a number of the page was counted from."""
    courses = await _courses(who, begin, end, store, now)
    names = {place.place_path: place.name for place in await store.places.all(who.scope)}
    return [
        CourseRow(course, title_of(course.pack, packs), names.get(course.place_path, course.place_path))
        for course in rows_behind(courses, figure, by, name, who.place_path)
    ]


async def _courses(who: Account, begin: datetime, end: datetime, store: Store, now: datetime) -> list[Course]:
    must_be_a_span(begin, end)
    return await store.tallying.courses(who.scope, begin, end, now)


def _title(tally: Tally, packs: Mapping[str, Pack], names: Mapping[str, str]) -> Text:
    match tally.by:
        case By.ALL:
            return both("tally.all")
        case By.SEVERITY:
            return both(f"severity.{tally.name}")
        case By.PACK:
            return title_of(tally.name, packs)
        case By.PLACE:
            name = names.get(tally.name, tally.name)
            return Text(zh=name, en=name)
