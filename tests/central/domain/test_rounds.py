"""Planned rounds: when they fall due, what counts as having been there, and what was missed."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from central.domain.checklist import CheckAnswer, must_be_answered, must_be_asked
from central.domain.clocks import CHINA, Calendar
from central.domain.errors import Conflict, Invalid, NotAllowedNow
from central.domain.people import Place, PlaceKind, Role
from central.domain.phone_step import PhoneStep
from central.domain.place_code import LENGTH, LETTERS, read_code, shown_code
from central.domain.position import Doubt
from central.domain.presence import Presence, Proof, at_checkpoint, place_as_where, presence, same_spot
from central.domain.rounds import Checkpoint, check_plan, falls_on, place_of, read_window, windows_between
from central.domain.signal import Where
from central.domain.walk import (
    FoundThere,
    RoundState,
    begun,
    ended,
    found_at,
    may_walk,
    missed_of,
    state_of,
    visited,
)  # fmt: skip
from protocol.geo import Position
from protocol.pack import CheckPoint
from protocol.texts import Text
from tests.central.storage.values import (
    CHECKPOINTS,
    GATE,
    GRID,
    NOON,
    a_phone_step,
    a_round_plan,
    an_account,
    an_unbegun_round,
    minutes,
)  # fmt: skip

THERE = Presence(Proof.CODE)
#: 国庆 2026: Thursday 1 October off, Saturday 10 October worked for it.
CALENDAR = Calendar(holidays=frozenset({date(2026, 10, 1)}), extra_days=frozenset({date(2026, 10, 10)}))


def at(day: str, clock: str) -> datetime:
    return datetime.fromisoformat(f"{day}T{clock}").replace(tzinfo=CHINA)


# When


@pytest.mark.parametrize(
    ("days", "day", "expected"),
    [
        (("work",), date(2026, 9, 30), True),
        (("work",), date(2026, 10, 1), False),
        (("rest",), date(2026, 10, 1), True),
        (("work",), date(2026, 10, 10), True),
        (("rest",), date(2026, 10, 10), False),
        (("thu",), date(2026, 10, 1), True),
        (("mon", "fri"), date(2026, 10, 1), False),
        (("work", "rest"), date(2026, 10, 3), True),
    ],
)
def test_a_round_falls_on_the_days_of_the_places_calendar(days: tuple[str, ...], day: date, expected: bool) -> None:
    assert falls_on(days, day, CALENDAR) is expected


def test_windows_come_in_order_and_a_night_round_goes_past_midnight() -> None:
    plan = a_round_plan(days=("work",), windows=("22:30-01:00", "08:00-08:20"), begin_within_min=30)
    found = windows_between(plan, at("2026-09-30", "08:00"), at("2026-10-05", "00:00"), CALENDAR)
    assert [(w.opens_at, w.begin_by, w.closes_at) for w in found] == [
        (at("2026-09-30", "08:00"), at("2026-09-30", "08:20"), at("2026-09-30", "08:20")),
        (at("2026-09-30", "22:30"), at("2026-09-30", "23:00"), at("2026-10-01", "01:00")),
        (at("2026-10-02", "08:00"), at("2026-10-02", "08:20"), at("2026-10-02", "08:20")),
        (at("2026-10-02", "22:30"), at("2026-10-02", "23:00"), at("2026-10-03", "01:00")),
    ]


@given(cut=st.integers(0, 96), span=st.integers(1, 200))
def test_made_in_pieces_or_at_once_the_rounds_are_the_same(cut: int, span: int) -> None:
    plan = a_round_plan(days=("work", "sun"), windows=("00:00-00:10", "12:00-13:00", "23:59-02:00"))
    start = at("2026-09-28", "07:13")
    middle, end = start + timedelta(hours=min(cut, span)), start + timedelta(hours=span)
    whole = windows_between(plan, start, end, CALENDAR)
    pieces = windows_between(plan, start, middle, CALENDAR) + windows_between(plan, middle, end, CALENDAR)
    assert pieces == whole


@pytest.mark.parametrize("written", ["8:00-9:00", "08:00-08:00", "24:00-01:00", "08:60-09:00", "08:00–09:00", "", "x"])
def test_what_is_no_window_is_refused(written: str) -> None:
    with pytest.raises(Invalid):
        read_window(written)


@pytest.mark.parametrize(
    ("checkpoints", "days", "windows"),
    [
        ((), ("work",), ("08:00-09:00",)),
        ((CHECKPOINTS[0], CHECKPOINTS[0]), ("work",), ("08:00-09:00",)),
        (CHECKPOINTS, (), ("08:00-09:00",)),
        (CHECKPOINTS, ("work",), ()),
        (CHECKPOINTS, ("work",), ("08:00-09:00", "08:00-09:00")),
    ],
)
def test_a_round_nobody_could_walk_is_refused(checkpoints: Any, days: Any, windows: Any) -> None:
    check_plan(CHECKPOINTS, ("work",), ("08:00-09:00",))
    with pytest.raises(Invalid):
        check_plan(checkpoints, days, windows)


def test_a_round_lies_where_all_its_checkpoints_lie() -> None:
    assert place_of(CHECKPOINTS) == GRID
    assert place_of(CHECKPOINTS[:1]) == CHECKPOINTS[0].place_path
    far = Checkpoint(place_path="qingyuan/hedong/xinyuanli/g1/lawn", name="草坪")
    assert place_of((*CHECKPOINTS, far)) == "qingyuan/hedong/xinyuanli"
    alike = Checkpoint(place_path=f"{GRID}/b1", name="1号楼")
    assert place_of((CHECKPOINTS[0], alike)) == GRID


# The code on the sticker


@given(st.text(alphabet=LETTERS, min_size=LENGTH, max_size=LENGTH))
def test_a_code_is_read_as_it_is_shown_and_as_people_type_it(code: str) -> None:
    assert read_code(shown_code(code)) == code
    assert read_code(f"  {shown_code(code).lower()} ") == code


@pytest.mark.parametrize("typed", ["", "K7QX2", "K7QX2MM", "K7QX20", "K7QX2I", "一二三四五六", "K7QX2M\x00", "k７qx2m"])
def test_what_can_be_no_code_is_refused(typed: str) -> None:
    with pytest.raises(ValueError, match="six letters"):
        read_code(typed)


def a_spot(path: str, position: Position | None = None, **more: Any) -> Place:
    kind = more.pop("kind", PlaceKind.SPOT)
    return Place(path, path.partition("/")[0], kind, path, position=position, radius_m=20.0, **more)


def east(metres: float) -> Position:
    return GATE.model_copy(update={"lon": GATE.lon + metres / 98_980})


@pytest.mark.parametrize(
    ("sticker", "wanted", "expected"),
    [
        (a_spot(f"{GRID}/b12"), Where(f"{GRID}/b12"), True),
        (a_spot(f"{GRID}/b12"), Where(f"{GRID}/b12/u2"), True),
        (a_spot(f"{GRID}/b12"), Where(GRID), True),  # nothing more exact is known
        (a_spot(f"{GRID}/b1"), Where(f"{GRID}/b12"), False),
        (a_spot(GRID, kind=PlaceKind.GRID), Where(f"{GRID}/b12"), False),
        (a_spot(GRID, kind=PlaceKind.GRID), Where(GRID), True),
        (a_spot(f"{GRID}/b12", east(0)), Where(GRID, east(90)), True),
        (a_spot(f"{GRID}/b12", east(0)), Where(GRID, east(300)), False),
        (a_spot(f"{GRID}/east", east(0)), Where(f"{GRID}/lawn", east(40)), True),
        (a_spot("jizhou/x/y"), Where(f"{GRID}/b12"), False),
    ],
)
def test_a_sticker_is_of_the_spot_if_it_is_in_it_or_near(sticker: Place, wanted: Where, expected: bool) -> None:
    assert same_spot(sticker, wanted) is expected


def a_step(**more: Any) -> PhoneStep:
    bare: dict[str, Any] = {"position": None, "accuracy_m": None, "position_age_s": None, "done_at": NOON}
    return a_phone_step(an_account(position=None), **(bare | more))


def test_a_code_counts_for_more_than_what_the_phone_thinks_and_a_wrong_one_is_marked() -> None:
    who, building = an_account(position=None), a_spot(f"{GRID}/b12", east(0))
    wanted, coded = place_as_where(building), a_step(place_code="K7QX2M", position=east(5000))
    assert presence(coded, who, wanted, building) == Presence(Proof.CODE)
    assert presence(coded, who, wanted, a_spot("jizhou/x")) == Presence(Proof.CODE, (Doubt.CODE_ELSEWHERE,))
    assert presence(coded, who, wanted, None) == Presence(Proof.CODE, (Doubt.CODE_UNKNOWN,))
    assert at_checkpoint(a_step(), who, wanted, None) == Presence(Proof.NONE, (Doubt.MISSING,))
    near, away = a_step(position=east(60), accuracy_m=15.0), a_step(position=east(400), accuracy_m=15.0)
    assert at_checkpoint(near, who, wanted, None) == Presence(Proof.POSITION)
    assert at_checkpoint(away, who, wanted, None) == Presence(Proof.POSITION, (Doubt.FAR,))


# Walking


@pytest.mark.parametrize(
    ("after", "state"),
    [
        (-1, RoundState.PLANNED),
        (0, RoundState.OPEN),
        (29, RoundState.OPEN),
        (30, RoundState.LATE),
        (119, RoundState.LATE),
        (120, RoundState.MISSED),
    ],
)
def test_what_a_round_nobody_begins_comes_to(after: int, state: RoundState) -> None:
    each = an_unbegun_round(a_round_plan())
    assert state_of(each, NOON + minutes(after)) is state
    assert missed_of(each, NOON + minutes(after)) == ((0, 1) if state is RoundState.MISSED else ())


def test_a_round_ends_by_its_patrol_or_by_its_time_and_what_nobody_saw_is_missed() -> None:
    who = an_account(role=Role.PATROL)
    each = begun(an_unbegun_round(a_round_plan()), who, NOON, None)
    each = visited(each, who, 1, NOON + minutes(3), THERE, "正常")
    assert state_of(each, NOON + minutes(5)) is RoundState.WALKING
    assert missed_of(each, NOON + minutes(5)) == ()
    assert missed_of(each, NOON + minutes(120)) == (0,)
    done = ended(each, who, NOON + minutes(9))
    assert missed_of(done, NOON + minutes(9)) == (0,)
    assert ended(done, who, NOON + minutes(10)) == done
    with pytest.raises(NotAllowedNow):
        begun(done, who, NOON + minutes(10), None)


def test_who_sends_late_from_a_cellar_was_there_all_the_same() -> None:
    """The time ran out and the desk was told; then the phone brings what was done in time."""
    who = an_account(role=Role.PATROL)
    told = an_unbegun_round(a_round_plan(), late_told_at=NOON + minutes(30), end_told_at=NOON + minutes(120))
    each = visited(begun(told, who, NOON + minutes(2), None), who, 0, NOON + minutes(3), THERE, "")
    assert state_of(each, NOON + minutes(200)) is RoundState.ENDED
    assert missed_of(each, NOON + minutes(200)) == (1,)
    with pytest.raises(NotAllowedNow):
        begun(told, who, NOON + minutes(121), None)
    with pytest.raises(NotAllowedNow):
        begun(told, who, NOON - minutes(1), None)


@pytest.mark.parametrize(
    ("done", "after", "counts"),
    [(None, 119, True), (None, 120, False), (None, 3000, False), (50, 49, True), (50, 50, True), (50, 51, False)],
)
def test_who_comes_by_when_the_round_is_over_has_visited_nothing(done: int | None, after: int, counts: bool) -> None:
    """``done``: its patrol ended it then, in minutes after it opened."""
    who, at_then, missed = an_account(role=Role.PATROL), NOON + minutes(after), (1,)
    what = FoundThere(incident_id=uuid4(), number="20261123-009")
    each = begun(an_unbegun_round(a_round_plan()), who, NOON, None)
    each = visited(each, who, 0, NOON + minutes(2), THERE, "")
    each = each if done is None else ended(each, who, NOON + minutes(done))
    if counts:
        assert missed_of(visited(each, who, 1, at_then, THERE, ""), NOON + minutes(200)) == ()
        return
    for step in (
        lambda: visited(each, who, 1, at_then, THERE, ""),
        lambda: found_at(each, who, 1, at_then, THERE, what),
    ):
        with pytest.raises(NotAllowedNow):
            step()
    assert missed_of(each, NOON + minutes(200)) == missed
    late_words = found_at(each, who, 0, at_then, THERE, what).visit_at(0)
    assert late_words is not None
    assert late_words.found == (what,), "what was found belongs to where it was, whenever it is said"


def test_two_who_begin_one_round_hear_of_each_other_and_who_left_leaves_it_to_the_next() -> None:
    first, second = an_account(role=Role.PATROL, name="张三"), an_account(role=Role.PATROL)
    each = begun(an_unbegun_round(a_round_plan()), first, NOON, None)
    assert begun(each, first, NOON + minutes(1), first) == each
    with pytest.raises(Conflict) as refused:
        begun(each, second, NOON + minutes(1), first)
    assert "张三" in refused.value.text.zh
    with pytest.raises(NotAllowedNow):
        visited(each, second, 0, NOON, THERE, "")
    taken = begun(each, second, NOON + minutes(1), replace(first, on_shift=False))
    assert (taken.begun_by, taken.begun_at) == (second.account_id, NOON)


def test_a_second_visit_adds_its_words_and_a_better_proof_and_findings_are_kept_once() -> None:
    who = an_account(role=Role.PATROL)
    each = begun(an_unbegun_round(a_round_plan()), who, NOON, None)
    each = visited(each, who, 0, NOON, Presence(Proof.POSITION, (Doubt.FAR,)), "门锁着")
    each = visited(each, who, 0, NOON + minutes(2), THERE, "开了，正常")
    visit = each.visit_at(0)
    assert visit is not None
    assert (visit.at, visit.proof, visit.doubts, visit.words) == (NOON, Proof.CODE, (), "门锁着；开了，正常")
    what = FoundThere(incident_id=uuid4(), number="20261123-001")
    for _ in range(2):
        each = found_at(each, who, 1, NOON + minutes(3), Presence(Proof.NONE, (Doubt.MISSING,)), what)
    there = each.visit_at(1)
    assert there is not None
    assert there.found == (what,)
    with pytest.raises(Invalid):
        visited(each, who, 2, NOON, THERE, "")


@pytest.mark.parametrize(
    ("who", "expected"),
    [
        ({"place_path": GRID}, True),
        ({"place_path": "qingyuan/hedong/xinyuanli"}, True),
        ({"place_path": f"{GRID}/b12"}, True),
        ({"place_path": "qingyuan/hedong/xinyuanli/g1"}, False),
        ({"place_path": "qingyuan/hedong/xinyuanli2"}, False),
        ({"place_path": GRID, "role": Role.OFFICER}, False),
        ({"place_path": GRID, "district_id": "jizhou"}, False),
    ],
)
def test_a_round_without_a_name_is_anybodys_of_the_same_branch(who: dict[str, Any], expected: bool) -> None:
    account = an_account(**({"role": Role.PATROL} | who))
    assert may_walk(an_unbegun_round(a_round_plan(assignee=None)), account) is expected
    assert not may_walk(an_unbegun_round(a_round_plan()), account)
    assert may_walk(an_unbegun_round(a_round_plan(assignee=account.account_id)), account) is (
        account.role is Role.PATROL and account.district_id == "qingyuan"
    )


# What a pack asks about at the end

POINT: Callable[..., CheckPoint] = lambda point, required: CheckPoint(  # noqa: E731
    point=point, title=Text(zh="阀门已关", en="Valve closed"), required=required
)


YES, NO = CheckAnswer(point="valve", ok=True), CheckAnswer(point="valve", ok=False)
BECAUSE = CheckAnswer(point="valve", ok=False, words="锈住了，已报修")
ASKED = (POINT("valve", True), POINT("photo", False))


@pytest.mark.parametrize("answers", [(YES,), (BECAUSE,), (NO, YES), (YES, CheckAnswer(point="photo", ok=False))])
def test_a_required_point_is_settled_by_a_yes_or_by_words(answers: tuple[CheckAnswer, ...]) -> None:
    must_be_answered(ASKED, answers)
    must_be_answered(ASKED[1:], ())


@pytest.mark.parametrize("answers", [(), (NO,), (CheckAnswer(point="photo", ok=True),)])
def test_without_its_answer_nobody_is_done(answers: tuple[CheckAnswer, ...]) -> None:
    with pytest.raises(Invalid) as refused:
        must_be_answered(ASKED, answers)
    assert "阀门已关" in refused.value.text.zh


@pytest.mark.parametrize("answers", [(CheckAnswer(point="vavle", ok=True),), (YES, NO)])
def test_what_nobody_asked_about_and_what_is_said_twice_is_refused(answers: tuple[CheckAnswer, ...]) -> None:
    must_be_asked(ASKED, (YES,))
    with pytest.raises(Invalid):
        must_be_asked(ASKED, answers)
