"""Whatever happens to an incident or a task, it can come to an end, and it closes only after somebody checked."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from central.domain.errors import NotAllowedNow
from central.domain.incident import IncidentState
from central.domain.task import TaskState
from central.domain.workflow import (
    INCIDENT,
    INCIDENT_ENDS,
    INCIDENT_OPEN,
    NEEDS_REASON,
    TASK,
    TASK_ENDS,
    TASK_OPEN,
    IncidentAction,
    TaskAction,
    incident_actions,
    next_incident_state,
    next_task_state,
    task_actions,
)  # fmt: skip


def _reachable(table: dict, start: object) -> set[object]:
    seen, fresh = {start}, {start}
    while fresh:
        fresh = {after for (before, _), after in table.items() if before in fresh} - seen
        seen |= fresh
    return seen


@pytest.mark.parametrize("state", IncidentState)
def test_every_incident_can_reach_an_end(state: IncidentState) -> None:
    assert _reachable(INCIDENT, state) & INCIDENT_ENDS


@pytest.mark.parametrize("state", TaskState)
def test_every_task_can_reach_an_end(state: TaskState) -> None:
    assert _reachable(TASK, state) & TASK_ENDS


def test_every_state_is_reached_from_the_first_one() -> None:
    assert _reachable(INCIDENT, IncidentState.CANDIDATE) == set(IncidentState)
    assert _reachable(TASK, TaskState.OFFERED) == set(TaskState)


def test_an_incident_closes_only_from_checked_and_checked_only_from_reported() -> None:
    into = {(before, after) for (before, _), after in INCIDENT.items()}
    assert {before for before, after in into if after is IncidentState.CLOSED} == {IncidentState.CHECKED}
    assert {before for before, after in into if after is IncidentState.CHECKED} == {IncidentState.REPORTED}


def test_every_other_end_asks_for_a_reason_or_names_the_incident_it_went_into() -> None:
    ways = {action for (_, action), after in INCIDENT.items() if after in INCIDENT_ENDS - {IncidentState.CLOSED}}
    assert ways - NEEDS_REASON == {IncidentAction.MERGE}


def test_no_step_leads_out_of_an_end_but_opening_it_again() -> None:
    assert {action for (before, action) in INCIDENT if before in INCIDENT_ENDS} == {IncidentAction.REOPEN}
    assert not {before for (before, _) in TASK} & TASK_ENDS


def test_open_and_ended_states_share_out_all_states() -> None:
    assert set(INCIDENT_OPEN) | INCIDENT_ENDS == set(IncidentState)
    assert set(TASK_OPEN) | TASK_ENDS == set(TaskState)
    assert not set(INCIDENT_OPEN) & INCIDENT_ENDS
    assert not set(TASK_OPEN) & TASK_ENDS


@given(st.lists(st.sampled_from(IncidentAction), max_size=40))
def test_a_walk_of_any_wishes_never_skips_the_check(wishes: list[IncidentAction]) -> None:
    walked = [IncidentState.CANDIDATE]
    for wish in wishes:
        try:
            walked.append(next_incident_state(walked[-1], wish))
        except NotAllowedNow:
            assert wish not in incident_actions(walked[-1])
    for before, after in pairwise(walked):
        assert after is not IncidentState.CLOSED or before is IncidentState.CHECKED


@given(st.sampled_from(TaskState), st.sampled_from(TaskAction))
def test_a_task_step_is_in_the_table_or_refused_by_name(state: TaskState, action: TaskAction) -> None:
    if action in task_actions(state):
        assert next_task_state(state, action) is TASK[state, action]
    else:
        with pytest.raises(NotAllowedNow):
            next_task_state(state, action)


def test_a_refusal_names_step_and_state_in_both_languages() -> None:
    with pytest.raises(NotAllowedNow) as refused:
        next_incident_state(IncidentState.CANDIDATE, IncidentAction.CLOSE)
    assert "结案" in refused.value.text.zh
    assert "to be confirmed" in refused.value.text.en


def test_nobody_finishes_a_task_without_having_been_there() -> None:
    assert {state for (state, action) in TASK if action is TaskAction.FINISH} == {TaskState.ON_SCENE}
