"""Which calendar a place goes by, and what a new list of holidays changes."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from central.domain.clocks import CHINA, STANDARD, due_at, working_time
from central.domain.workdays import WorkDays, brought_up_to_date, calendar_at, read_hours
from protocol.span import Limit

NOW = datetime(2026, 11, 23, 4, 0, tzinfo=UTC)
DISTRICT = WorkDays("qingyuan", "qingyuan", NOW, holidays=("2026-10-01",))
COMMUNITY = WorkDays("qingyuan", "qingyuan/hedong/xinyuanli", NOW, hours=("09:00-12:00", "14:00-18:00"))


def test_the_nearest_place_with_days_of_its_own_counts() -> None:
    known = [DISTRICT, COMMUNITY]
    assert calendar_at("qingyuan/hedong/xinyuanli/g1", known).hours == COMMUNITY.calendar().hours
    assert calendar_at("qingyuan/hedong/xinyuanlihou", known) == DISTRICT.calendar()
    assert calendar_at("jizhou/x", known) == STANDARD
    assert calendar_at("qingyuan", []) == STANDARD


def test_hours_of_a_place_move_what_is_due() -> None:
    start = datetime(2026, 11, 23, 13, 30, tzinfo=CHINA)
    due = due_at(start, Limit(span=timedelta(hours=4), working=True), COMMUNITY.calendar())
    assert due == datetime(2026, 11, 23, 18, 0, tzinfo=CHINA)


def test_hours_that_were_written_down_in_another_order_are_the_same_hours() -> None:
    turned = replace(COMMUNITY, hours=COMMUNITY.hours[::-1]).calendar()
    start = datetime(2026, 11, 23, 8, 0, tzinfo=CHINA)
    assert due_at(start, Limit(span=timedelta(hours=1), working=True), turned) == start + timedelta(hours=2)
    assert working_time(start, start + timedelta(hours=4), turned) == timedelta(hours=3)


@pytest.mark.parametrize(
    "written", ["", "08:30", "12:00-08:30", "8.30-12.00", "08:30-25:00", "a-b", "08:30+08:00-12:00", "08:30-12:00Z"]
)
def test_hours_that_cannot_be_meant_are_refused(written: str) -> None:
    with pytest.raises(ValueError):
        read_hours(written)


_DAYS = st.dates(date(2024, 1, 1), date(2028, 12, 31))


@given(st.frozensets(_DAYS, max_size=8), st.frozensets(_DAYS, max_size=8), st.frozensets(_DAYS, min_size=1, max_size=8))
def test_a_new_list_is_the_whole_truth_of_its_years_and_leaves_the_others(
    off: frozenset[date], worked: frozenset[date], new: frozenset[date]
) -> None:
    known = brought_up_to_date(DISTRICT, off, worked - off, (), NOW)
    after = brought_up_to_date(known, new, (), (), NOW).calendar()
    years = {day.year for day in new}
    assert {day for day in after.holidays if day.year in years} == new
    assert not {day for day in after.extra_days if day.year in years}
    assert {d for d in after.holidays if d.year not in years} == {
        d for d in known.calendar().holidays if d.year not in years
    }
    assert brought_up_to_date(known, new, (), (), NOW) == brought_up_to_date(
        brought_up_to_date(known, new, (), (), NOW), new, (), (), NOW
    )
