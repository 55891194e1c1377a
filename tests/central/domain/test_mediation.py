"""A dispute's file: which step may follow which, what may be written, and who may open it."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from central.domain.errors import Invalid, NotAllowedNow
from central.domain.ladder import Standing
from central.domain.mediation import (
    ENDS,
    MOST_MEETINGS,
    STEPS,
    Agreement,
    Mediation,
    MediationState,
    MediationStep,
    Meeting,
    Referral,
    Side,
    Visit,
    agreed,
    erased,
    must_be_settled,
    next_date,
    possible,
    referred,
    visited,
    with_meeting,
    with_sides,
)  # fmt: skip
from central.domain.mediation_sight import Sight, answers_for, mediators_of, sight_of
from central.domain.people import Account, Role
from central.domain.task import Task, TaskState
from packs.shelf import load_shelf
from protocol.pack import Reader
from tests.central.domain.builders import HOME, NOON, a_person, some_id

DAY = timedelta(days=1)
DUE = NOON + 30 * DAY
BOTH = (Side(name="赵甲", house="12号楼502"), Side(name="钱乙", house="12号楼602"))
FILE = Mediation(
    some_id("m"), "qingyuan", HOME, some_id("i"), f"{HOME}/12号楼", MediationState.OPEN, some_id("account officer"),
    NOON, NOON, sides=BOTH,
)  # fmt: skip
OFFICER = a_person("officer", role=Role.OFFICER)


def meeting(days: float = 0) -> Meeting:
    return Meeting(held_at=NOON + days * DAY, place="居委会", present=("赵甲",), said="都让一步", by="x")


def agreement(days: int = 0) -> Agreement:
    return Agreement(terms="十点后不放音乐", signed_by=("赵甲", "钱乙"), signed_on=(NOON + days * DAY).date(), by="x")


def visit(days: int, *, kept: bool) -> Visit:
    return Visit(visited_on=(NOON + days * DAY).date(), kept=kept, by="x")


def referral() -> Referral:
    return Referral(to="镇调委会", reason="谈不拢", at=NOON, by="x")


def step(file: Mediation, what: MediationStep) -> Mediation:
    now = NOON + 40 * DAY
    match what:
        case MediationStep.AGREE:
            return agreed(file, agreement(), now)
        case MediationStep.FIND_KEPT | MediationStep.FIND_BROKEN:
            return visited(file, visit(31, kept=what is MediationStep.FIND_KEPT), now, DUE)
        case MediationStep.REFER:
            return referred(file, referral())


@given(st.lists(st.sampled_from(MediationStep), max_size=12))
def test_only_steps_of_the_table_are_taken_and_an_incident_closes_at_an_end_alone(steps: list[MediationStep]) -> None:
    file = FILE
    for what in steps:
        assert (what in possible(file)) == ((file.state, what) in STEPS)
        if what in possible(file):
            file = step(file, what)
        else:
            with pytest.raises(NotAllowedNow):
                step(file, what)
    if file.state in ENDS:
        must_be_settled(file, closing=True)
        assert file.referral is not None or file.visits[-1].kept
    else:
        with pytest.raises(Invalid):
            must_be_settled(file, closing=True)


def test_every_state_can_reach_an_end() -> None:
    reached, before = set(ENDS), 0
    while len(reached) != before:
        before = len(reached)
        reached |= {state for (state, _), after in STEPS.items() if after in reached}
    assert reached == set(MediationState)


def test_without_a_file_nothing_is_settled_and_an_agreement_passes_the_check_but_not_the_end() -> None:
    with pytest.raises(Invalid) as refused:
        must_be_settled(None, closing=False)
    assert refused.value.key == "error.mediation.not_settled"
    held = agreed(FILE, agreement(), NOON)
    must_be_settled(held, closing=False)
    with pytest.raises(Invalid) as refused:
        must_be_settled(held, closing=True)
    assert refused.value.key == "error.mediation.visit_needed"


def test_a_broken_agreement_is_marked_and_the_next_stands_beside_it() -> None:
    broken = visited(agreed(FILE, agreement(), NOON), visit(3, kept=False), NOON + 3 * DAY, DUE)
    assert broken.state is MediationState.OPEN
    assert broken.agreements[0].broken_on == (NOON + 3 * DAY).date()
    anew = agreed(broken, agreement(4), NOON + 4 * DAY)
    assert [each.broken_on is None for each in anew.agreements] == [False, True]


@pytest.mark.parametrize(
    ("write", "key"),
    [
        (lambda: with_meeting(FILE, meeting(1), NOON), "future"),
        (lambda: with_meeting(FILE, meeting(-400), NOON), "long_ago"),
        (lambda: agreed(FILE, agreement(1), NOON), "future"),
        (lambda: agreed(FILE, agreement(-400), NOON), "long_ago"),
        (lambda: agreed(replace(FILE, sides=BOTH[:1]), agreement(), NOON), "two_sides"),
        (lambda: with_sides(FILE, BOTH * 7, NOON), "too_many"),
        (lambda: with_meeting(replace(FILE, meetings=(meeting(),) * MOST_MEETINGS), meeting(), NOON), "too_many"),
        (lambda: with_sides(erased(FILE, NOON), BOTH, NOON), "erased"),
        (lambda: agreed(erased(FILE, NOON), agreement(), NOON), "erased"),
        (lambda: visited(agreed(FILE, agreement(), NOON), visit(5, kept=True), NOON + 9 * DAY, DUE), "visit_early"),
        (lambda: visited(agreed(FILE, agreement(), NOON), visit(31, kept=True), NOON + 9 * DAY, DUE), "future"),
        (lambda: visited(agreed(FILE, agreement(), NOON), visit(-1, kept=False), NOON, DUE), "before_agreement"),
    ],
)
def test_what_cannot_have_been_is_refused_by_name(write: object, key: str) -> None:
    with pytest.raises(Invalid) as refused:
        write()  # type: ignore[operator]
    assert refused.value.key == f"error.mediation.{key}"
    assert refused.value.text.zh != refused.value.text.en


@given(st.lists(st.floats(-300, 0), max_size=8))
def test_meetings_stand_in_the_order_they_were_held(days: list[float]) -> None:
    file = FILE
    for each in days:
        file = with_meeting(file, meeting(each), NOON)
    assert [m.held_at for m in file.meetings] == sorted(NOON + each * DAY for each in days)


def test_an_erased_file_holds_nobodys_name() -> None:
    whole = step(with_meeting(FILE, meeting(), NOON), MediationStep.AGREE)
    gone = erased(referred(whole, referral()), NOON + DAY)
    assert not any(name in repr(gone) for name in ("赵甲", "钱乙", "502", "十点", "谈不拢", "让一步"))
    assert gone.erased_at == NOON + DAY
    assert erased(gone, NOON + 2 * DAY) == gone


# Who may open it

PEOPLE = st.builds(
    a_person,
    st.sampled_from(["officer", "mediator", "other"]),
    role=st.sampled_from(Role),
    place_path=st.sampled_from([HOME, f"{HOME}/g2", "qingyuan/hedong", "qingyuan", "qingyuan/hedong/ziyang"]),
)


@given(PEOPLE, st.sets(st.sampled_from(Reader)), st.booleans())
def test_only_mediator_and_handler_see_the_whole_unless_the_pack_opens_it_to_the_desk(
    who: Account, readers: set[Reader], answers: bool
) -> None:
    mediators = {some_id("account mediator")}
    seen = sight_of(FILE, who, mediators=mediators, readers=readers, answers=answers)
    is_mediator = who.role is Role.PATROL and who.account_id in mediators
    is_handler = who.role is Role.OFFICER and who.account_id == FILE.handler
    opened = who.role is Role.OFFICER and Reader.OFFICERS in readers and answers
    assert (seen is Sight.WHOLE) == (is_mediator or is_handler or opened)
    assert (seen is Sight.NONE) == (who.role is Role.PATROL and not is_mediator)


def test_the_desk_that_answers_is_the_communitys_until_a_higher_one_takes_over() -> None:
    street = replace(OFFICER, place_path="qingyuan/hedong")
    assert answers_for(OFFICER, Standing(HOME)) and not answers_for(street, Standing(HOME))
    assert answers_for(street, Standing("qingyuan/hedong"))
    assert not answers_for(replace(OFFICER, place_path=f"{HOME}2"), Standing(HOME))


@pytest.mark.parametrize("state", TaskState)
def test_a_mediator_is_whoever_took_that_task_and_did_not_give_it_back(state: TaskState) -> None:
    pack = load_shelf()["quarrel"]
    task = Task(some_id("t"), "qingyuan", some_id("i"), 0, "调解", "mediate", state, HOME, some_id("me"), NOON)
    took = state in (TaskState.ACCEPTED, TaskState.EN_ROUTE, TaskState.ON_SCENE, TaskState.DONE)
    assert mediators_of([task], pack) == ({some_id("me")} if took else set())
    assert mediators_of([replace(task, plan=1000)], pack) == set()


def test_what_comes_next_is_the_meeting_agreed_on_then_the_visit_then_nothing() -> None:
    assert next_date(FILE, None) is None
    talked = with_meeting(FILE, meeting().model_copy(update={"next_at": NOON + 3 * DAY}), NOON)
    assert next_date(talked, None) == NOON + 3 * DAY
    later = with_meeting(talked, meeting(1), NOON + DAY)
    assert next_date(later, None) is None  # they have met since, and agreed on no other day
    signed = agreed(talked, agreement(), NOON)
    assert next_date(signed, DUE) == DUE
    assert next_date(visited(signed, visit(30, kept=True), DUE, DUE), DUE) is None
    assert next_date(erased(signed, NOON), DUE) is None


@pytest.mark.parametrize("days", [-1, 0, 181, 3_000_000])
def test_a_next_meeting_before_this_one_or_in_another_year_is_none(days: int) -> None:
    with pytest.raises(Invalid) as refused:
        next_at = NOON + days * DAY if days < 10_000 else NOON.replace(year=9999)
        with_meeting(FILE, meeting().model_copy(update={"next_at": next_at}), NOON)
    assert refused.value.key == "error.mediation.next_when"
