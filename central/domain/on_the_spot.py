"""即采即办: may whoever found a trouble settle it at once, and which steps does that take?"""

from collections.abc import Mapping, Sequence
from enum import StrEnum

from central.domain.incident import Incident, IncidentState
from central.domain.task import Task
from central.domain.workflow import TASK_AT_WORK, IncidentAction
from protocol.hazards import Severity
from protocol.pack import CloseRule, Legs

_S, _A = IncidentState, IncidentAction

#: The finder stands there, so nothing waits: whatever is left of the road is taken in one go.
ROADS: Mapping[IncidentState, tuple[IncidentAction, ...]] = {
    _S.CANDIDATE: (_A.CONFIRM, _A.DISPATCH, _A.START),
    _S.FILED: (_A.DISPATCH, _A.START),
    _S.REOPENED: (_A.DISPATCH, _A.START),
    _S.DISPATCHED: (_A.START,),
    _S.HANDLING: (),
}


class Held(StrEnum):
    """Why it stays with the desk, although its finder says that it is settled."""

    LIFE_SAFETY = "life_safety"  # somebody else looks too
    AT_WORK = "at_work"  # another person is on it
    OVER = "over"  # others have reported it done, or it rests
    NEEDS_DAY = "needs_day"  # the pack wants a visit agreed on
    NEEDS_CHECKS = "needs_checks"  # the pack asks what only somebody sent there is asked


def held(incident: Incident, tasks: Sequence[Task], legs: Legs) -> Held | None:
    """None where the finder's word settles it. ``tasks``: the incident's."""
    if incident.severity is Severity.LIFE_SAFETY:
        return Held.LIFE_SAFETY
    if incident.state not in ROADS:
        return Held.OVER
    if any(task.state in TASK_AT_WORK for task in tasks):
        return Held.AT_WORK
    if CloseRule.FOLLOW_UP_DATE in legs.close_when and legs.tasks[0].follow_up is None:
        return Held.NEEDS_DAY
    if any(point.required for point in legs.checklist):
        return Held.NEEDS_CHECKS
    return None
