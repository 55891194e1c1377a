"""Every number is counted from rows that can be shown; demonstrations never count; rates are shares."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from central.domain.incident import IncidentState
from central.domain.tally import (
    BELONGS,
    RATES,
    By,
    Course,
    Figure,
    Rate,
    Span,
    rows_behind,
    tallies,
)  # fmt: skip
from protocol.hazards import Severity
from tests.central.domain.builders import some_id

NOON = datetime(2026, 11, 23, 4, 0, tzinfo=UTC)
HOME = "qingyuan/hedong/xinyuanli"

_MOMENTS = st.none() | st.integers(0, 5000).map(lambda minutes: NOON + timedelta(minutes=minutes))


@st.composite
def _courses(draw: st.DrawFn) -> Course:
    limits = draw(st.integers(0, 4))
    return Course(
        some_id(str(draw(st.integers(0, 10**9)))),
        str(draw(st.integers(0, 10**9))),
        draw(st.sampled_from(["garbage", "fire", "intrusion"])),
        draw(st.sampled_from(Severity)),
        draw(st.sampled_from(IncidentState)),
        draw(st.sampled_from([HOME, f"{HOME}/g1", f"{HOME}/g1/b2", f"{HOME}/g2"])),
        NOON,
        draw(_MOMENTS), draw(_MOMENTS), draw(_MOMENTS), draw(_MOMENTS),
        draw(st.integers(0, 2)), limits, draw(st.integers(0, limits)),
        draw(st.integers(0, 2)), draw(st.integers(0, 2)),
        draw(st.booleans()), draw(st.booleans()),
    )  # fmt: skip


_MANY = st.lists(_courses(), max_size=12)


@given(_MANY)
def test_behind_each_number_stand_exactly_so_many_rows(courses: list[Course]) -> None:
    for tally in tallies(courses, HOME):
        for figure, count in tally.counts.items():
            assert len(rows_behind(courses, figure, tally.by, tally.name, HOME)) == count


@given(_MANY)
def test_what_was_made_up_changes_nothing(courses: list[Course]) -> None:
    real = [replace(course, rendered=False) for course in courses]
    assert tallies([*real, *(replace(course, rendered=True) for course in courses)], HOME) == tallies(real, HOME)


@given(_MANY)
def test_every_rate_is_a_share_and_the_parts_add_up(courses: list[Course]) -> None:
    together, *parts = tallies(courses, HOME)
    for by in (By.SEVERITY, By.PACK, By.PLACE):
        for figure in Figure:
            assert sum(t.counts[figure] for t in parts if t.by is by) == together.counts[figure]
    for tally in (together, *parts):
        for rate, share in tally.rates.items():
            assert (share is None) == (tally.counts[RATES[rate][1]] == 0)
            assert share is None or 0 <= share <= 1
    for part, of in RATES.values():
        assert all(BELONGS[of](course) for course in courses if BELONGS[part](course))


def course(number: int, **more: object) -> Course:
    base = Course(
        some_id(str(number)), str(number), "garbage", Severity.MINOR, IncidentState.CLOSED, f"{HOME}/g1/b2", NOON
    )
    return replace(base, **more)  # type: ignore[arg-type]


def after(minutes: float) -> datetime:
    return NOON + timedelta(minutes=minutes)


def test_the_steps_are_kept_apart_and_the_rates_are_those_of_the_hotline() -> None:
    known = [
        course(1, accepted_at=after(5), on_scene_at=after(25), done_at=after(55), closed_at=after(90), limits=3,
               satisfied=1),
        course(2, accepted_at=after(15), on_scene_at=after(20), done_at=after(30), closed_at=after(90), limits=3,
               missed=1, unsatisfied=1, satisfied=1),
        course(3, state=IncidentState.HANDLING, accepted_at=after(1), limits=2, reopened=1),
        course(4, state=IncidentState.CANDIDATE),
        course(5, state=IncidentState.FALSE_ALARM, accepted_at=after(2)),
        course(6, state=IncidentState.MERGED),
    ]  # fmt: skip
    together = tallies(known, HOME)[0]
    assert together.counts[Figure.RECEIVED] == 5
    assert together.rates == {
        Rate.RESPONSE: 3 / 4, Rate.SOLVED: 2 / 4, Rate.SATISFIED: 1 / 2, Rate.ON_TIME: 2 / 3, Rate.REOPENED: 1 / 3,
    }  # fmt: skip
    assert [together.waits[span].median for span in Span] == [5.0, 12.5, 20.0]
    assert [together.waits[span].cases for span in Span] == [3, 2, 2]


def test_places_are_told_apart_one_step_below_the_desks_own() -> None:
    known = [course(1), course(2, place_path=f"{HOME}/g2"), course(3, place_path=HOME)]
    assert [t.name for t in tallies(known, HOME) if t.by is By.PLACE] == [HOME, f"{HOME}/g1", f"{HOME}/g2"]
    assert [t.name for t in tallies(known, "qingyuan") if t.by is By.PLACE] == ["qingyuan/hedong"]


@pytest.mark.parametrize("by", By)
def test_of_nothing_there_is_no_rate(by: By) -> None:
    assert [t.by for t in tallies([], HOME)] == [By.ALL]
    assert tallies([], HOME)[0].rates[Rate.RESPONSE] is None
    assert rows_behind([], Figure.RECEIVED, by, "", HOME) == ()
