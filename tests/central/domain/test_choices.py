"""The buttons a person sees are exactly the steps that would not be refused."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from central.domain.access import Action
from central.domain.choices import incident_choices, task_choices
from central.domain.incident import IncidentState
from central.domain.people import Role
from central.domain.signal import Where
from central.domain.task import Task, TaskState
from central.domain.whereabouts import name_of_place
from central.domain.workflow import TASK, TASK_ENDS, IncidentAction, TaskAction, incident_actions
from tests.central.domain.builders import HOME, NOON, an_incident, some_id

MINE = Task(some_id("t"), "qingyuan", some_id("i"), 0, "看", "look", TaskState.OFFERED, HOME, some_id("me"), NOON)


@given(st.sampled_from(IncidentState), st.sampled_from([Role.OFFICER, Role.ADMIN]))
def test_a_step_is_offered_where_the_table_knows_it_and_nowhere_else(state: IncidentState, role: Role) -> None:
    choices = incident_choices(an_incident(state=state), role, links=1, suggestions=0)
    steps = incident_actions(state)
    for action, step in (
        (Action.CONFIRM, IncidentAction.CONFIRM),
        (Action.DISPATCH, IncidentAction.DISPATCH),
        (Action.REOPEN, IncidentAction.REOPEN),
        (Action.MERGE, IncidentAction.MERGE),
    ):
        assert (action in choices) == (step in steps)


@pytest.mark.parametrize("state", IncidentState)
def test_a_patrol_decides_nothing_about_an_incident(state: IncidentState) -> None:
    assert incident_choices(an_incident(state=state), Role.PATROL, links=3, suggestions=1) == frozenset()


def test_the_check_comes_after_the_report_and_once_more_after_the_visit() -> None:
    checking = {
        state
        for state in IncidentState
        if Action.CHECK in incident_choices(an_incident(state=state), Role.OFFICER, links=1, suggestions=0)
    }
    assert checking == {IncidentState.REPORTED, IncidentState.CHECKED}


def test_links_are_undone_only_where_something_stays() -> None:
    def choices(links: int, suggestions: int) -> frozenset[Action]:
        return incident_choices(an_incident(), Role.OFFICER, links=links, suggestions=suggestions)

    assert Action.UNDO_LINK not in choices(1, 0)
    assert Action.UNDO_LINK in choices(2, 0)
    assert {Action.ACCEPT_SUGGESTION, Action.UNDO_LINK} <= choices(1, 1)


def test_what_was_seen_need_not_be_seen_again() -> None:
    fresh, seen = an_incident(), an_incident(acknowledged_at=NOON)
    assert Action.ACKNOWLEDGE in incident_choices(fresh, Role.OFFICER, links=1, suggestions=0)
    assert Action.ACKNOWLEDGE not in incident_choices(seen, Role.OFFICER, links=1, suggestions=0)


@given(st.sampled_from(TaskState))
def test_a_person_is_offered_the_steps_of_their_own_task_but_no_machines_step(state: TaskState) -> None:
    choices = task_choices(replace(MINE, state=state), some_id("me"))
    assert all((state, action) in TASK for action in choices)
    assert not {TaskAction.TIME_OUT, TaskAction.CANCEL} & set(choices)
    assert bool(choices) == (state not in TASK_ENDS)
    assert task_choices(replace(MINE, state=state), some_id("somebody else")) == ()


NAMES = {HOME: "新苑里", f"{HOME}/g1": "第一网格", f"{HOME}/g1/east": "东门"}


@pytest.mark.parametrize(
    ("where", "name"),
    [
        (Where(f"{HOME}/g1/east"), "东门"),
        (Where(f"{HOME}/g1/east", names=("东门", "草坪")), "东门"),
        (Where(HOME, names=("草坪",)), "草坪"),
        (Where(f"{HOME}/g1/b99", building="99"), "99号楼"),
        (Where(f"{HOME}/g1/unknown"), "第一网格"),
        (Where("elsewhere"), "elsewhere"),
    ],
)
def test_a_place_is_called_as_people_call_it(where: Where, name: str) -> None:
    assert name_of_place(where, NAMES) == name
