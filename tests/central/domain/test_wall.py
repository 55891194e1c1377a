"""What a screen on a wall tells passers-by."""

from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from central.domain.access import ALLOWED, Action, may
from central.domain.clocks import midnight
from central.domain.help import HelpNow
from central.domain.incident import IncidentState
from central.domain.people import Place, PlaceKind, Role
from central.domain.signal import Where
from central.domain.tally import Course, Figure
from central.domain.task import TaskState
from central.domain.wall import Stage, WallHelp, help_of, of_today, place_is_told, spot_of, staged
from central.domain.workflow import INCIDENT_OPEN
from protocol.geo import Position
from protocol.hazards import Severity

COMMUNITY = "q/h/j"
HOUSE, GATE, FLAT = (Position(lat=27.0 + step / 1000, lon=115.0) for step in (1, 2, 3))
PLACES = (
    Place(COMMUNITY, "q", PlaceKind.COMMUNITY, "锦兰里", position=Position(lat=27.0, lon=115.0)),
    Place(f"{COMMUNITY}/b3", "q", PlaceKind.BUILDING, "3号楼", position=HOUSE, building="3"),
    Place(f"{COMMUNITY}/gate", "q", PlaceKind.SPOT, "东门", position=GATE),
    Place("q/h/other/b3", "q", PlaceKind.BUILDING, "3号楼", position=FLAT, building="3"),
)
NOW = datetime(2026, 11, 30, 4, tzinfo=UTC)
CALL = UUID(int=7)


@given(st.dictionaries(st.sampled_from(IncidentState), st.integers(0, 50)))
def test_every_open_incident_stands_at_one_stage_and_no_ended_one(counts: dict[IncidentState, int]) -> None:
    found = staged(counts)
    assert set(found) == set(Stage)
    assert sum(found.values()) == sum(count for state, count in counts.items() if state in INCIDENT_OPEN)


def test_stages_say_what_the_desk_says() -> None:
    assert Counter(staged(dict.fromkeys(INCIDENT_OPEN, 1))) == {
        "waiting": 3, "working": 2, "checking": 2, "suspended": 1,
    }  # fmt: skip


LABELS = {"garbage": "L1", "noise": "L2", "quarrel": "L3", "odd": "L4", "other": "L2"}


@pytest.mark.parametrize(
    ("heard", "told"),
    [
        ({"garbage"}, True),
        ({"garbage", "noise"}, True),
        ({"quarrel"}, False),
        ({"noise", "quarrel"}, False),
        ({"odd"}, False),
        ({"other"}, False),
        ({"left-the-shelf"}, False),
    ],
)
def test_a_place_is_told_where_all_that_was_heard_lets_it_be(heard: set[str], told: bool) -> None:
    assert place_is_told(LABELS, heard) is told


@pytest.mark.parametrize(
    ("where", "spot"),
    [
        (Where(COMMUNITY, FLAT), None),
        (Where(COMMUNITY, FLAT, building="3"), HOUSE),
        (Where(COMMUNITY, FLAT, building="9"), None),
        (Where(COMMUNITY, FLAT, names=("东门",)), GATE),
        (Where(COMMUNITY, FLAT, camera_zone="cam/草坪"), FLAT),
    ],
)
def test_a_mark_lies_at_the_place_that_was_named_never_where_a_telephone_was(
    where: Where, spot: Position | None
) -> None:
    assert spot_of(where, PLACES) == spot


def test_help_stands_there_until_somebody_has_come() -> None:
    asked = HelpNow(CALL, TaskState.OFFERED, None)
    assert help_of(asked) == WallHelp(CALL, answered=False)
    assert help_of(replace(asked, state=TaskState.EN_ROUTE)) == WallHelp(CALL, answered=True)
    assert help_of(replace(asked, state=TaskState.ON_SCENE)) is None
    assert help_of(None) is None


def test_what_was_closed_today_counts_today_whenever_it_came_in() -> None:
    def course(came: timedelta, closed: timedelta | None, **given: bool) -> Course:
        state = IncidentState.HANDLING if closed is None else IncidentState.CLOSED
        began = NOW - came
        at = None if closed is None else NOW - closed
        return Course(UUID(int=1), "1", "fire", Severity.MINOR, state, COMMUNITY, began, closed_at=at, **given)

    day, hour = timedelta(days=1), timedelta(hours=1)
    courses = [course(2 * day, hour), course(2 * day, day), course(hour, None), course(hour, hour / 2, rendered=True)]
    found = of_today(courses, midnight(NOW))
    assert (found[Figure.RECEIVED], found[Figure.CLOSED]) == (1, 1)


def test_a_screen_on_a_wall_may_look_and_do_nothing_else() -> None:
    lookers = {action for action in Action if may(Role.WALL, action)}
    anybodys = {action for action in Action if set(Role) <= ALLOWED[action]}
    assert lookers - anybodys == {Action.READ_WALL}


@given(st.datetimes(min_value=datetime(1970, 1, 3), max_value=datetime(2400, 1, 1), timezones=st.just(UTC)))
def test_the_day_begins_at_midnight_in_china(now: datetime) -> None:
    began = midnight(now)
    assert timedelta(0) <= now - began < timedelta(days=1)
    assert (began + timedelta(hours=8)).astimezone(UTC).hour == 0, "16:00 of the day before, by the world's clock"
