"""Settled on the spot: every state leads to handling or is held with its reason; nobody's work is taken from them."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from central.domain.incident import IncidentState
from central.domain.on_the_spot import ROADS, Held, held
from central.domain.task import TaskState
from central.domain.workflow import INCIDENT_ENDS, TASK_AT_WORK, next_incident_state
from packs.shelf import load_shelf
from protocol.hazards import Severity
from tests.central.storage.values import a_task, an_incident

PACKS = load_shelf()


def test_every_road_leads_to_handling() -> None:
    for state, road in ROADS.items():
        reached = state
        for action in road:
            reached = next_incident_state(reached, action)
        assert reached is IncidentState.HANDLING
    assert not set(ROADS) & INCIDENT_ENDS


@given(
    st.sampled_from(IncidentState), st.sampled_from(Severity), st.lists(st.sampled_from(TaskState), max_size=3),
    st.sampled_from(sorted(PACKS)),
)  # fmt: skip
def test_it_is_settled_only_where_nobody_else_need_be_asked(
    state: IncidentState, severity: Severity, tasks: list[TaskState], pack: str
) -> None:
    incident = replace(an_incident(), state=state, severity=severity)
    why = held(incident, [a_task(incident, state=each) for each in tasks], PACKS[pack].legs)
    if severity is Severity.LIFE_SAFETY:
        assert why is Held.LIFE_SAFETY
    elif why is None:
        assert state in ROADS
        assert not TASK_AT_WORK & set(tasks)
    else:
        assert why in (Held.OVER, Held.AT_WORK, Held.NEEDS_DAY)
