"""What the desk's filters hold, and that together they hold everything that is open."""

from uuid import UUID

from central.domain.incident import IncidentState
from central.domain.queue import STATES, Filter, Heap, Narrowed, Wanted, counts, fitting, narrowed
from central.domain.signal import Where
from central.domain.workflow import INCIDENT_OPEN

ME, OTHER = UUID(int=1), UUID(int=2)
EAST, WEST, WEST_AGAIN = Where("q/a/east"), Where("q/a/west"), Where("q/a", names=("西门",))
CALLED = {EAST: "东门", WEST: "西门", WEST_AGAIN: "西门"}
HEAPS = [
    Heap(IncidentState.CANDIDATE, "fire", EAST, None, 3),
    Heap(IncidentState.HANDLING, "noise", WEST, ME, 2),
    Heap(IncidentState.REPORTED, "noise", WEST_AGAIN, OTHER, 1),
    Heap(IncidentState.SUSPENDED, "garbage", EAST, OTHER, 40),
]


def test_every_open_incident_stands_behind_exactly_one_stage() -> None:
    stages = [STATES[each] for each in (Filter.WAITING, Filter.WORKING, Filter.CHECKING, Filter.SUSPENDED)]
    assert sorted(state for stage in stages for state in stage) == sorted(INCIDENT_OPEN)


def test_what_is_suspended_is_a_list_of_its_own() -> None:
    assert {*STATES[Filter.ALL], *STATES[Filter.SUSPENDED]} == {*INCIDENT_OPEN}
    assert not {*STATES[Filter.ALL]} & {*STATES[Filter.SUSPENDED]}


def test_every_filter_says_how_many_it_holds() -> None:
    assert counts(HEAPS) == {
        Filter.ALL: 6, Filter.UNSEEN: 3, Filter.WAITING: 3, Filter.WORKING: 2, Filter.CHECKING: 1, Filter.SUSPENDED: 40
    }  # fmt: skip
    assert counts([]) == dict.fromkeys(Filter, 0)


def test_what_is_wanted_narrows_each_other() -> None:
    def many(**wanted: object) -> int:
        return sum(heap.many for heap in fitting(HEAPS, Wanted(**wanted), CALLED))  # type: ignore[arg-type]

    assert many() == 6
    assert many(place="西门") == 3
    assert many(place="西门", by=ME) == 2
    assert many(place="西门", pack="fire") == 0
    assert many(filter=Filter.SUSPENDED, place="东门") == 40


def test_a_place_is_asked_for_under_every_way_it_is_written_down() -> None:
    asked = narrowed(Wanted(Filter.WORKING, place="西门", pack="noise", by=ME), CALLED)
    assert asked == Narrowed(STATES[Filter.WORKING], pack="noise", by=ME, at=frozenset({WEST, WEST_AGAIN}))
    assert narrowed(Wanted(place="没有的地方"), CALLED).at == frozenset()
    assert narrowed(Wanted(Filter.UNSEEN), CALLED).unseen
