"""Whose word on an alarm stands for the camera, as laws over whole timelines."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from central.domain.alarm_words import (
    OF_ITSELF,
    SPEAKS,
    Voice,
    may_say,
    said_at_scene,
    shown,
    still_open,
    that_stands,
    words_of,
)
from central.domain.errors import NotAllowedNow
from central.domain.incident import Activity, IncidentState, Verb
from central.domain.signal import Signal
from central.domain.task import Task, TaskState
from central.domain.workflow import IncidentAction as Step
from protocol.verdicts import Verdict
from tests.central.domain.builders import NOON
from tests.central.storage.values import a_signal, a_task, an_incident

OFFICER, PATROL, SECOND = (UUID(int=number) for number in (1, 2, 3))
#: (who, what): a patrol's word, or a step of the incident with what else its row holds.
Said = tuple[UUID | str, Verdict | Step, dict[str, object]]


def timeline(*said: Said) -> list[Activity]:
    rows = []
    for seq, (who, what, more) in enumerate(said, 1):
        judged = isinstance(what, Verdict)
        data = {"verdict": str(what)} if judged else {"action": str(what), "from": "a", "to": "b", **more}
        verb = Verb.ALARM_JUDGED if judged else Verb.STATE_CHANGED
        rows.append(Activity(uuid4(), "d", seq, NOON + timedelta(minutes=seq), str(who), verb, data))
    return rows


def at_scene(verdict: Verdict, who: UUID = PATROL) -> Said:
    return who, verdict, {}


def decides(step: Step, who: UUID | str = OFFICER, **more: object) -> Said:
    return who, step, more


def stands(*said: Said) -> Verdict | None:
    word = that_stands(words_of(timeline(*said)))
    return word.verdict if word else None


scene = st.builds(at_scene, st.sampled_from(Verdict), st.sampled_from((PATROL, SECOND)))
step = st.builds(decides, st.sampled_from(Step), st.sampled_from((OFFICER, "rule")))
sayings = st.lists(scene | step, max_size=12)


@given(sayings)
def test_one_word_stands_or_none_and_it_is_one_of_those_that_were_said(said: list[Said]) -> None:
    words = words_of(timeline(*said))
    word = that_stands(words)
    assert (word is None) == (not words)
    assert word is None or word in shown(words)


@given(sayings, st.sampled_from((Step.CONFIRM, Step.REJECT, Step.MARK_FALSE_ALARM)), st.lists(scene))
def test_nothing_said_at_the_scene_moves_an_officers_word(before: list[Said], by: Step, after: list[Said]) -> None:
    assert stands(*before, decides(by), *after) is stands(*before, decides(by))
    both = shown(words_of(timeline(*before, decides(by), *after)))
    assert {each[0] for each in after} <= {UUID(word.by) for word in both if word.voice is Voice.SCENE}, (
        "kept and shown"
    )


@given(st.lists(scene, min_size=1))
def test_where_no_officer_has_decided_the_newest_word_from_the_scene_stands(said: list[Said]) -> None:
    assert stands(*said) is said[-1][1]
    assert stands(*said, *said[-1:]) is stands(*said), "the same word again is one word"
    assert stands(*said, decides(Step.REOPEN)) is None


@given(st.lists(step, max_size=12))
def test_without_a_word_from_the_scene_a_step_says_what_it_always_said(steps: list[Said]) -> None:
    known = {Step.CONFIRM: "true", Step.CHECK_PASSED: "true", Step.REJECT: "benign", Step.MARK_FALSE_ALARM: "false"}
    expected, last = None, None
    for who, what, _ in steps:
        if who == "rule" or what not in SPEAKS:
            continue
        # A check passes on what was last said; officers file before they check, and a reopened case is filed anew.
        expected = None if what is Step.REOPEN else expected if what is Step.CHECK_PASSED and last else known[what]  # type: ignore[index]
        last = None if what is Step.REOPEN else what
    assert stands(*steps) == expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        pytest.param([decides(Step.CONFIRM)], "true", id="filed at the desk"),
        pytest.param([decides(Step.CONFIRM, "rule"), at_scene(Verdict.FALSE)], "false", id="sent by rule"),
        pytest.param([decides(Step.CONFIRM), at_scene(Verdict.FALSE)], "true", id="filed, and not yet checked"),
        pytest.param(
            [decides(Step.CONFIRM), at_scene(Verdict.FALSE), decides(Step.CHECK_PASSED)], "false", id="at the check"
        ),
        pytest.param(
            [decides(Step.CONFIRM), at_scene(Verdict.FALSE), decides(Step.CHECK_PASSED, verdict="benign")],
            "benign",
            id="the officer says otherwise at the check",
        ),
        pytest.param(
            [at_scene(Verdict.TRUE), decides(Step.MARK_FALSE_ALARM), at_scene(Verdict.TRUE)], "false", id="no alarm"
        ),
        pytest.param([decides(Step.CHECK_PASSED, PATROL, of_itself=True)], "true", id="no officer is asked"),
        pytest.param(
            [at_scene(Verdict.BENIGN), decides(Step.CHECK_PASSED, PATROL, of_itself=True)], "benign", id="patrol knew"
        ),
        pytest.param(
            [decides(Step.CONFIRM), at_scene(Verdict.FALSE), decides(Step.CHECK_PASSED, PATROL, of_itself=True)],
            "true",
            id="no officer looked: what was decided stays",
        ),
    ],
)  # fmt: skip
def test_what_goes_back_to_the_camera(said: Sequence[Said], expected: str) -> None:
    assert OF_ITSELF == "of_itself"
    assert stands(*said) == expected


def test_each_persons_newest_word_is_shown_once() -> None:
    words = words_of(
        timeline(
            at_scene(Verdict.TRUE), at_scene(Verdict.FALSE), at_scene(Verdict.BENIGN, SECOND), decides(Step.CONFIRM)
        )
    )
    assert [(UUID(word.by), word.voice, word.verdict) for word in shown(words)] == [
        (PATROL, Voice.SCENE, Verdict.FALSE),
        (SECOND, Voice.SCENE, Verdict.BENIGN),
        (OFFICER, Voice.DECISION, Verdict.TRUE),
    ]
    assert said_at_scene(words, PATROL) is Verdict.FALSE
    assert said_at_scene(words, OFFICER) is None


@pytest.mark.parametrize("state", IncidentState)
@pytest.mark.parametrize("held", TaskState)
def test_it_may_be_said_from_the_scene_on_and_until_somebody_has_checked(state: IncidentState, held: TaskState) -> None:
    task: Task = replace(a_task(an_incident()), state=held)
    told: list[Signal] = [a_signal()]
    allowed = held in (TaskState.ON_SCENE, TaskState.DONE) and still_open(state)
    assert still_open(state) == (state not in ("checked", "closed", "rejected", "merged", "false_alarm"))
    if allowed:
        may_say(task, state, told)
    else:
        with pytest.raises(NotAllowedNow):
            may_say(task, state, told)
    with pytest.raises(NotAllowedNow):
        may_say(task, state, [])
