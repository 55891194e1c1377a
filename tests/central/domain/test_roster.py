"""Who is to be on duty when, and who is away: what can be planned, what clashes, and what taking it back gives."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from central.domain.clocks import CHINA
from central.domain.errors import Invalid, NotAllowedNow
from central.domain.roster import (
    AWAY,
    MOST_DAYS_AHEAD,
    ON_DUTY,
    DutyKind,
    RosterEntry,
    away_now,
    came_back,
    clash,
    every_week,
    planned,
    restored,
    until_midnight,
    week_of,
    withdrawn,
)  # fmt: skip
from tests.central.domain.builders import NOON, some_id

HOUR = timedelta(hours=1)
instants = st.integers(0, 24 * 14).map(lambda hours: NOON + hours * HOUR)


def an_entry(kind: DutyKind = DutyKind.DUTY, begins: datetime = NOON, hours: float = 8, **changes: Any) -> RosterEntry:
    entry = RosterEntry(
        entry_id=some_id("entry"),
        district_id="qingyuan",
        place_path="qingyuan/hedong/xinyuanli",
        account_id=some_id("wang"),
        kind=kind,
        begins=begins,
        ends=begins + hours * HOUR,
        entered_by=str(some_id("desk")),
        entered_at=NOON,
    )
    return replace(entry, **changes)


@pytest.mark.parametrize(
    ("entry", "key"),
    [
        (an_entry(hours=0), "error.roster.order"),
        (an_entry(hours=-1), "error.roster.order"),
        (an_entry(hours=25), "error.roster.one_day"),
        (an_entry(DutyKind.EXTRA, hours=25), "error.roster.one_day"),
        (an_entry(DutyKind.LEAVE, hours=401 * 24), "error.roster.too_long"),
        (an_entry(begins=NOON - timedelta(days=60)), "error.roster.when"),
        (an_entry(begins=NOON + timedelta(days=500)), "error.roster.when"),
        (an_entry(begins=datetime(9999, 12, 31, tzinfo=UTC), hours=1), "error.roster.when"),
        (an_entry(begins=datetime(1, 1, 1, tzinfo=UTC)), "error.roster.when"),
        (an_entry(DutyKind.SWAP), "error.roster.swap_with"),
        (an_entry(DutyKind.SWAP, instead_of=some_id("wang")), "error.roster.swap_with"),
        (an_entry(DutyKind.DUTY, instead_of=some_id("li")), "error.roster.swap_with"),
    ],
)
def test_what_cannot_be_meant_is_refused_with_what_to_do(entry: RosterEntry, key: str) -> None:
    with pytest.raises(Invalid) as refused:
        planned(entry, (), NOON)
    assert refused.value.key == key


def test_a_person_has_one_turn_and_one_absence_at_a_time_and_may_be_absent_from_a_turn() -> None:
    duty = an_entry()
    beside = replace(duty, entry_id=some_id("other"), begins=duty.ends, ends=duty.ends + HOUR)
    assert planned(beside, [duty], NOON) == beside
    assert clash(replace(beside, begins=duty.ends - HOUR / 60), [duty]) == duty
    assert planned(an_entry(DutyKind.SICK, entry_id=some_id("ill")), [duty], NOON)
    somebody_else = replace(duty, entry_id=some_id("other"), account_id=some_id("li"))
    assert planned(somebody_else, [duty], NOON)


@given(st.sampled_from(DutyKind), instants, instants)
def test_only_a_standing_absence_that_covers_the_moment_makes_absent(
    kind: DutyKind, begins: datetime, at: datetime
) -> None:
    entry = an_entry(kind, begins, instead_of=some_id("li") if kind is DutyKind.SWAP else None)
    absent = entry.account_id in away_now([entry], at)
    assert absent == (kind in AWAY and entry.begins <= at < entry.ends)
    assert away_now([withdrawn(entry, "desk", NOON)], at) == frozenset()


@given(instants, instants)
def test_who_comes_on_shift_is_absent_no_more_from_that_moment_and_what_is_to_come_stays(
    begins: datetime, at: datetime
) -> None:
    absence = an_entry(DutyKind.LEAVE, begins)
    back = came_back([absence], at)
    assert away_now(back, at) == frozenset()
    assert bool(back) == (begins < at < absence.ends)


def test_a_turn_repeats_at_the_same_hour_of_the_week() -> None:
    lines = every_week(an_entry(), [some_id(n) for n in range(3)])
    assert [line.begins - NOON for line in lines] == [timedelta(days=0), timedelta(days=7), timedelta(days=14)]
    assert len({line.entry_id for line in lines}) == 3
    assert all(line.ends - line.begins == 8 * HOUR for line in lines)


def test_taking_out_and_back_gives_what_there_was_unless_something_came_between() -> None:
    entry = an_entry()
    out = withdrawn(entry, "desk", NOON)
    assert restored(out, []) == entry
    with pytest.raises(NotAllowedNow):
        withdrawn(out, "desk", NOON)
    with pytest.raises(NotAllowedNow):
        restored(entry, [])
    with pytest.raises(Invalid):
        restored(out, [replace(entry, entry_id=some_id("between"))])


@given(instants, st.integers(0, MOST_DAYS_AHEAD))
def test_until_midnight_is_midnight_of_the_community(now: datetime, days: int) -> None:
    ends = until_midnight(now, days)
    assert ends.astimezone(CHINA).time().hour == 0
    assert timedelta(days=days) < ends - now <= timedelta(days=days + 1)


def test_a_week_begins_on_monday_at_midnight_of_the_community() -> None:
    begins, ends = week_of(date(2026, 11, 29))
    assert begins.isoformat() == "2026-11-23T00:00:00+08:00"
    assert ends - begins == timedelta(days=7)


def test_every_kind_is_either_on_duty_or_away() -> None:
    assert set(DutyKind) == ON_DUTY | AWAY
    assert not ON_DUTY & AWAY
