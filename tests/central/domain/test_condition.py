"""Whether the trouble is there now, and what one more signal makes of an incident."""

from datetime import timedelta
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from central.domain.arrival import joined, opened, sent_by_rule, taken_back, withdrawn_words, without
from central.domain.condition import condition_of, newest_revisions, withdrawn_whole
from central.domain.incident import Condition, IncidentState
from central.domain.signal import Signal
from central.domain.task import Task, TaskState
from protocol.events import Phase, Reason
from protocol.hazards import Severity
from protocol.texts import Text
from tests.central.domain.builders import (
    FIRE,
    HOME,
    INTRUSION,
    NOON,
    a_signal,
    a_where,
    an_event,
    an_incident,
    some_id,
)  # fmt: skip

MINUTE = timedelta(minutes=1)
SAID = a_signal("said", occurred_at=NOON)
ENDED = an_event("e", 3, Phase.ENDED)
WITHDRAWN = an_event("e", 3, Phase.WITHDRAWN)


def a_task(state: TaskState) -> Task:
    return Task(some_id("t"), "qingyuan", some_id("i"), 0, "看", "look", state, HOME, some_id("p"), NOON)


def test_a_condition_is_active_while_any_eye_sees_it() -> None:
    over = a_signal("over", asserts=False, occurred_at=NOON + MINUTE)
    assert condition_of([an_event("e"), over]) is Condition.ACTIVE
    assert condition_of([an_event("e"), an_event("f"), an_event("e", 2, Phase.ENDED)]) is Condition.ACTIVE


def test_when_the_eyes_have_ended_what_was_said_last_counts() -> None:
    assert condition_of([an_event("e"), ENDED]) is Condition.CLEARED
    assert condition_of([SAID, an_event("e"), ENDED]) is Condition.CLEARED
    again = a_signal("again", occurred_at=NOON + MINUTE)
    assert condition_of([an_event("e"), ENDED, again]) is Condition.ACTIVE


def test_words_alone_clear_and_wake_it() -> None:
    over = a_signal("over", asserts=False, occurred_at=NOON + MINUTE)
    again = a_signal("again", occurred_at=NOON + 2 * MINUTE)
    assert condition_of([SAID, over]) is Condition.CLEARED
    assert condition_of([SAID, over, again]) is Condition.ACTIVE


def test_of_two_things_said_at_once_the_one_that_keeps_people_looking_wins() -> None:
    assert condition_of([a_signal("a", asserts=False), a_signal("b")]) is Condition.ACTIVE


_REVISIONS = st.lists(st.tuples(st.sampled_from("ef"), st.integers(1, 5)), min_size=1, max_size=10, unique=True).map(
    lambda pairs: [an_event(name, n, Phase.ENDED if n == 5 else Phase.UPDATED) for name, n in pairs]
)


@given(_REVISIONS, st.randoms(use_true_random=False))
def test_letters_late_or_twice_change_nothing(signals: list[Signal], chance: Any) -> None:
    shuffled = signals + signals[:3]
    chance.shuffle(shuffled)
    assert condition_of(shuffled) is condition_of(signals)
    assert {s.revision for s in newest_revisions(shuffled)} == {s.revision for s in newest_revisions(signals)}


def test_withdrawn_whole_means_that_nothing_else_was_said() -> None:
    assert withdrawn_whole([an_event("e"), WITHDRAWN])
    assert not withdrawn_whole([an_event("e"), WITHDRAWN, SAID])
    assert not withdrawn_whole([an_event("e"), WITHDRAWN, an_event("f")])
    assert not withdrawn_whole([ENDED])
    assert not withdrawn_whole([])


def test_an_incident_of_one_withdrawn_event_is_taken_back_unless_a_person_has_looked() -> None:
    signals, incident = [an_event("e"), WITHDRAWN], an_incident()
    assert taken_back(incident, signals, [], confirmed=False)
    assert not taken_back(incident, signals, [], confirmed=True)
    assert not taken_back(incident, signals, [a_task(TaskState.ON_SCENE)], confirmed=False)
    assert taken_back(incident, signals, [a_task(TaskState.EN_ROUTE)], confirmed=False)


def test_where_life_may_be_at_stake_somebody_on_the_way_goes_on() -> None:
    fire = an_incident(severity=Severity.LIFE_SAFETY)
    assert not taken_back(fire, [an_event("e"), WITHDRAWN], [a_task(TaskState.EN_ROUTE)], confirmed=False)
    assert taken_back(fire, [an_event("e"), WITHDRAWN], [a_task(TaskState.OFFERED)], confirmed=False)


def test_the_eyes_reasons_become_the_outcome() -> None:
    reason = Reason(code="never_moved", text=Text(zh="从未移动", en="never moved"))
    zh, en = withdrawn_words([an_event("e"), an_event("e", 2, Phase.WITHDRAWN, reasons=(reason, reason))])
    assert (zh, en) == ("从未移动", "never moved")


def test_a_pack_that_verifies_first_waits_for_the_officer() -> None:
    incident = opened(SAID, INTRUSION, incident_id=some_id("i"), number="n")
    assert incident.state is IncidentState.CANDIDATE
    assert not sent_by_rule(incident, SAID, INTRUSION)


def test_life_safety_waits_for_nobody_but_a_denial_sends_nobody() -> None:
    fire = a_signal("f", kind="fire", pack="fire", severity=Severity.LIFE_SAFETY)
    assert sent_by_rule(opened(fire, FIRE, incident_id=some_id("i"), number="n"), fire, FIRE)
    no_fire = a_signal("n", kind="fire", pack="fire", severity=Severity.LIFE_SAFETY, asserts=False)
    incident = opened(no_fire, FIRE, incident_id=some_id("i"), number="n")
    assert (incident.condition, incident.severity) == (Condition.CLEARED, Severity.MINOR)
    assert not sent_by_rule(incident, no_fire, FIRE)


def test_an_incident_grows_more_severe_never_less() -> None:
    urgent = a_signal("u", severity=Severity.LIFE_SAFETY)
    raised = joined(an_incident(), urgent, [SAID, urgent], INTRUSION)
    assert raised.severity is Severity.LIFE_SAFETY
    assert sent_by_rule(raised, urgent, INTRUSION)
    assert joined(raised, SAID, [SAID, urgent], INTRUSION).severity is Severity.LIFE_SAFETY


def test_a_denial_does_not_raise_severity() -> None:
    no_fire = a_signal("u", severity=Severity.LIFE_SAFETY, asserts=False)
    assert joined(an_incident(), no_fire, [SAID, no_fire], INTRUSION).severity is Severity.MINOR


def test_vague_words_are_named_by_the_first_signal_that_knows() -> None:
    vague = an_incident(kind="other", pack="other")
    named = joined(vague, an_event("e"), [SAID, an_event("e")], INTRUSION)
    assert (named.kind, named.pack) == ("intrusion", "intrusion")


def test_a_place_becomes_more_exact_and_stays_so() -> None:
    vague = an_incident(where=a_where(None))
    exact = a_signal("x", where=a_where(place_path=f"{HOME}/g1/b12", building="12", names=("东门",)))
    sharper = joined(vague, exact, [exact], INTRUSION)
    assert sharper.where.building == "12"
    assert sharper.where.position == exact.where.position
    assert sharper.where.place_path.endswith("b12")
    again = joined(sharper, a_signal("y", where=a_where(None)), [exact], INTRUSION)
    assert again.where == sharper.where


def test_times_span_all_signals() -> None:
    early, late = a_signal("a", occurred_at=NOON - MINUTE), a_signal("b", occurred_at=NOON + MINUTE)
    spanned = joined(an_incident(), late, [SAID, early, late], INTRUSION)
    assert (spanned.opened_at, spanned.last_signal_at) == (NOON - MINUTE, NOON + MINUTE)
    assert without(spanned, [SAID]).last_signal_at == NOON
    assert without(spanned, []) == spanned


def test_what_was_rendered_stays_marked() -> None:
    mixed = joined(an_incident(rendered=True), SAID, [SAID], INTRUSION)
    assert mixed.rendered
