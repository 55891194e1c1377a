"""However words are compared, what keeps two troubles apart is asked first and by other means."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from central.domain.correlation import Decision, correlate
from central.domain.incident import LinkZone
from central.domain.known import Known
from central.domain.likeness import BY_CHARACTERS, Likeness, by_characters
from central.domain.signal import Signal
from central.domain.similarity import similarity
from tests.central.domain.builders import NOON, SHELF, a_signal, a_where, east_of, known

#: One that would put everything together.
ALL_ONE = Likeness(lambda _one, _other, _without: 1.0, "link.meaning")
HALL = "楼道里堆着杂物"


def decide(signal: Signal, *candidates: Known, likeness: Likeness = ALL_ONE) -> Decision:
    return correlate(signal, candidates, SHELF[signal.pack], SHELF, likeness=likeness)


@given(one=st.text(max_size=60), other=st.text(max_size=60))
def test_the_default_is_the_likeness_of_characters_to_the_digit(one: str, other: str) -> None:
    assert by_characters([one, other]) is BY_CHARACTERS
    assert BY_CHARACTERS.alike(one, other, frozenset()) == similarity(one, other)


def test_without_asking_for_another_the_decision_is_the_one_by_characters() -> None:
    there, said = known(a_signal(words="东门有人翻墙进来")), a_signal(words="有人从东门翻墙")
    pack = SHELF[said.pack]
    assert correlate(said, [there], pack, SHELF) == decide(said, there, likeness=BY_CHARACTERS)


@pytest.mark.parametrize(
    ("code", "here", "there"),
    [
        ("link.other_building", {"building": "12"}, {"building": "13"}),
        ("link.other_unit", {"building": "12", "unit": "1"}, {"building": "12", "unit": "2"}),
        ("link.other_floor", {"building": "12", "floor": "3"}, {"building": "12", "floor": "9"}),
    ],
)
def test_another_house_is_never_joined_however_alike_the_words(
    code: str, here: dict[str, str], there: dict[str, str]
) -> None:
    before = known(a_signal(words=HALL, where=a_where(**there)))
    decision = decide(a_signal(words=HALL, where=a_where(**here)), before)
    assert (decision.zone, decision.incident_id) == (LinkZone.NEW, None)
    assert {reason.code for reason in decision.reasons} == {code}


def test_what_is_blocked_is_not_what_somebody_says_is_clear() -> None:
    denied = known(a_signal(words="下水道已经通了", asserts=False))
    decision = decide(a_signal(words="下水道被堵了"), denied)
    assert decision.zone is LinkZone.NEW
    assert {reason.code for reason in decision.reasons} == {"link.opposite"}


def test_who_says_that_it_is_clear_again_ends_it_and_adds_no_voice() -> None:
    blocked = known(a_signal(words="下水道被堵了"))
    decision = decide(a_signal(words="下水道已经通了", asserts=False), blocked)
    assert (decision.zone, decision.clears) == (LinkZone.LINK, True)


def test_gates_are_not_opened_by_words() -> None:
    long_ago = known(a_signal(words=HALL, occurred_at=NOON - timedelta(days=30)))
    far_off = known(a_signal(words=HALL, where=a_where(position=east_of(5000))))
    decision = decide(a_signal(words=HALL), long_ago, far_off)
    assert {reason.code for reason in decision.reasons} == {"link.nothing_near"}


def test_other_estates_in_the_words_are_no_matter_of_likeness() -> None:
    said = "锦绣花园小区垃圾没人清"
    there = known(a_signal(words=said, where=a_where(position=None)))
    other = a_signal(words=said.replace("锦绣花园", "翠湖天地"), where=a_where(position=None))
    decision = decide(other, there)
    assert (decision.zone, {r.code for r in decision.reasons}) == (LinkZone.NEW, {"link.other_place_said"})


def test_the_officer_reads_which_likeness_spoke() -> None:
    there = known(a_signal(words="草坪围挡里进了人"))
    said = a_signal(words="有人翻墙到草坪里")
    for likeness in (ALL_ONE, BY_CHARACTERS):
        codes = {reason.code for reason in decide(said, there, likeness=likeness).reasons}
        assert {"link.words", "link.meaning"} & codes == {likeness.reason}
