"""What a screen on a wall tells passers-by."""

from collections import Counter
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from central.domain.access import ALLOWED, Action, may
from central.domain.clocks import midnight
from central.domain.incident import IncidentState
from central.domain.people import Role
from central.domain.wall import Stage, place_is_told, staged
from central.domain.workflow import INCIDENT_OPEN


@given(st.lists(st.sampled_from(IncidentState)))
def test_every_open_incident_stands_at_one_stage_and_no_ended_one(states: list[IncidentState]) -> None:
    counts = staged(states)
    assert set(counts) == set(Stage)
    assert sum(counts.values()) == sum(state in INCIDENT_OPEN for state in states)


def test_stages_say_what_the_desk_says() -> None:
    assert Counter(staged(INCIDENT_OPEN)) == {"waiting": 3, "working": 2, "checking": 2, "suspended": 1}


def test_a_place_is_told_up_to_the_second_grade() -> None:
    assert [place_is_told(label) for label in ("L1", "L2", "L3", "L4", "")] == [True, True, False, False, False]


def test_a_screen_on_a_wall_may_look_and_do_nothing() -> None:
    lookers = {action for action in Action if may(Role.WALL, action)}
    anybodys = {action for action in Action if set(Role) <= ALLOWED[action]}
    assert lookers - anybodys == {Action.READ_WALL}
    assert not {action for action in lookers if action.startswith(("change", "write", "dispatch", "set_"))}


@given(st.datetimes(min_value=datetime(1970, 1, 3), max_value=datetime(2400, 1, 1), timezones=st.just(UTC)))
def test_the_day_begins_at_midnight_in_china(now: datetime) -> None:
    began = midnight(now)
    assert timedelta(0) <= now - began < timedelta(days=1)
    assert (began + timedelta(hours=8)).astimezone(UTC).hour == 0, "16:00 of the day before, by the world's clock"
