"""Whoever is alone is asked whether they are well: when, how long they may be silent, and what an answer does."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from central.domain.check_in import (
    CheckIn,
    CheckInState,
    accompanied,
    answered,
    as_wanted,
    by_hand,
    by_rule,
    is_night,
    looked,
    taken_over,
)
from central.domain.clocks import CHINA
from central.domain.task import HELP, Task, TaskState
from protocol.hazards import Severity
from protocol.pack import CheckIns
from tests.central.domain.builders import HOME, NOON, some_id

MINUTE = timedelta(minutes=1)
NIGHT = datetime(2026, 11, 23, 23, 30, tzinfo=CHINA)
TASK = Task(some_id("t"), "qingyuan", some_id("i"), 0, "看", "look", TaskState.ON_SCENE, HOME, some_id("wang"), NOON)
minutes = st.integers(0, 3 * 24 * 60).map(lambda count: NOON + count * MINUTE)


def begun(when: Literal["always", "night"] = "always", now: datetime = NOON) -> CheckIn:
    found = by_rule(TASK, Severity.MINOR, CheckIns(when=when), now)
    assert found is not None
    return found


def test_a_milder_rule_goes_on_as_the_graver_one_and_a_graver_one_as_it_is() -> None:
    grave = by_rule(TASK, Severity.LIFE_SAFETY, CheckIns(when="never"), NOON + MINUTE)
    assert grave is not None
    for milder in (begun(), begun("night")):
        taken = taken_over(milder, grave)
        assert (taken.every, taken.nights, taken.by_hand) == (10 * MINUTE, False, False)
        assert taken.look_at == NOON + 11 * MINUTE
        assert taken.well_at == NOON
        assert taken_over(taken, grave) is taken
    asked = looked(begun(), NOON + 60 * MINUTE, accompanied=False)
    assert taken_over(asked, grave).state is CheckInState.ASKED
    assert taken_over(grave, begun()) is grave


def test_danger_to_life_is_asked_about_sooner_whatever_the_pack_says() -> None:
    slow = CheckIns(when="never", every=timedelta(hours=1), within=timedelta(minutes=30))
    found = by_rule(TASK, Severity.LIFE_SAFETY, slow, NOON)
    assert found is not None
    assert (found.every, found.within, found.look_at) == (10 * MINUTE, 3 * MINUTE, NOON + 10 * MINUTE)
    quick = CheckIns(every=5 * MINUTE, within=MINUTE)
    sooner = by_rule(TASK, Severity.LIFE_SAFETY, quick, NOON)
    assert sooner is not None
    assert (sooner.every, sooner.within) == (5 * MINUTE, MINUTE)


def test_a_helper_is_not_alone_and_a_pack_may_ask_for_nothing() -> None:
    assert by_rule(replace(TASK, plan=HELP), Severity.LIFE_SAFETY, CheckIns(), NOON) is None
    assert by_rule(TASK, Severity.MAJOR, CheckIns(when="never"), NOON) is None
    assert by_hand(TASK, Severity.MINOR, CheckIns(when="never"), NOON).look_at == NOON + 20 * MINUTE


def test_by_day_the_first_question_waits_for_the_night_and_at_six_it_stops() -> None:
    day = begun("night")
    assert day.look_at is not None
    assert day.look_at.astimezone(CHINA).isoformat() == "2026-11-23T22:00:00+08:00"
    asked = looked(day, day.look_at, accompanied=False)
    assert asked.state is CheckInState.ASKED
    morning = datetime(2026, 11, 24, 6, 5, tzinfo=CHINA)
    over = looked(replace(day, look_at=morning), morning, accompanied=False)
    assert (over.state, over.look_at) == (CheckInState.WAITING, morning.replace(hour=22, minute=0))


@pytest.mark.parametrize("hour", range(24))
def test_night_is_from_ten_to_six(hour: int) -> None:
    assert is_night(datetime(2026, 11, 23, hour, 30, tzinfo=CHINA)) == (hour >= 22 or hour < 6)


@given(minutes)
def test_nothing_happens_before_its_moment_and_silence_lasts_at_least_as_long_as_it_may(at: datetime) -> None:
    waiting = begun()
    assert waiting.look_at is not None
    asked = looked(waiting, at, accompanied=False)
    if at < waiting.look_at:
        assert asked is waiting
        return
    # However late somebody looks: the person is given their time from the question on.
    assert (asked.state, asked.look_at) == (CheckInState.ASKED, at + asked.within)
    assert looked(asked, at + asked.within - MINUTE, accompanied=False) is asked
    silent = looked(asked, at + asked.within, accompanied=False)
    assert (silent.state, silent.look_at) == (CheckInState.SILENT, None)
    assert looked(silent, at + timedelta(days=1), accompanied=False) is silent


@given(minutes, st.integers(0, 300).map(lambda count: count * MINUTE), st.sampled_from(CheckInState))
def test_an_answer_stands_for_as_long_as_questions_are_apart_however_late_it_comes(
    now: datetime, late: timedelta, state: CheckInState
) -> None:
    held = replace(begun(), state=state, look_at=None if state is CheckInState.SILENT else now + MINUTE)
    well = answered(held, now - late, now)
    answers = max(held.well_at, now - late) + held.every > now
    if state is CheckInState.WAITING or answers:
        assert well.state is CheckInState.WAITING
        assert well.look_at is not None
        assert well.look_at > now
    else:
        assert (well.state, well.look_at) == (held.state, held.look_at)
    assert well.well_at >= held.well_at


@given(minutes, minutes)
def test_the_same_answer_twice_is_one(at: datetime, now: datetime) -> None:
    once = answered(begun(), at, now)
    assert answered(once, at, now) == once


def test_whoever_has_company_is_not_asked_until_they_are_alone_again() -> None:
    other = replace(TASK, task_id=some_id("other"), assignee=some_id("li"))
    assert accompanied(TASK, [TASK, other])
    assert not accompanied(TASK, [TASK, replace(other, state=TaskState.EN_ROUTE)])
    assert not accompanied(TASK, [TASK, replace(other, assignee=TASK.assignee)])
    due = begun()
    assert due.look_at is not None
    put_off = looked(due, due.look_at, accompanied=True)
    assert (put_off.state, put_off.look_at) == (CheckInState.WAITING, due.look_at + due.every)


def test_a_wish_of_long_ago_makes_no_old_word_count() -> None:
    silent = replace(begun(), state=CheckInState.SILENT, look_at=None)
    wanted = replace(begun(), by_hand=True, well_at=silent.well_at + timedelta(hours=3))
    assert as_wanted(silent, wanted).well_at == silent.well_at
    assert as_wanted(begun(), wanted) is wanted
