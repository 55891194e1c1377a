"""Which buttons a person sees: what role and workflow together allow them now."""

from uuid import UUID

from central.domain.access import Action, may
from central.domain.incident import Incident, IncidentState
from central.domain.people import Role
from central.domain.task import Task
from central.domain.workflow import INCIDENT_ENDS, IncidentAction, TaskAction, incident_actions, task_actions
from protocol.hazards import Severity

_BY_STEP = {
    IncidentAction.CONFIRM: Action.CONFIRM,
    IncidentAction.REJECT: Action.REJECT,
    IncidentAction.MARK_FALSE_ALARM: Action.MARK_FALSE_ALARM,
    IncidentAction.SUSPEND: Action.SUSPEND,
    IncidentAction.REOPEN: Action.REOPEN,
    IncidentAction.MERGE: Action.MERGE,
    IncidentAction.DISPATCH: Action.DISPATCH,
    IncidentAction.CHECK_PASSED: Action.CHECK,
}
#: A machine's steps are nobody's button.
_BY_ITSELF = frozenset({TaskAction.TIME_OUT, TaskAction.CANCEL})


def incident_choices(
    incident: Incident,
    role: Role,
    *,
    links: int,
    suggestions: int,
    running: int = 0,
    paused: int = 0,
    escalates: bool = False,
    takes_over: bool = False,
) -> frozenset[Action]:
    """``links``: signals that stand in the incident; ``suggestions``: those that wait for an answer; ``running`` and
    ``paused``: limits that may be paused, and those that are; ``escalates`` and ``takes_over``: whether somebody above
    can be asked, and whether this person is one who was."""
    choices = {_BY_STEP[step] for step in incident_actions(incident.state) if step in _BY_STEP}
    choices |= {Action.NOTE, Action.READ_CONTACT}
    if incident.acknowledged_at is None:
        choices.add(Action.ACKNOWLEDGE)
    if incident.state is IncidentState.CHECKED:  # once more after the follow-up visit
        choices.add(Action.CHECK)
    if IncidentAction.DISPATCH in incident_actions(incident.state):
        choices.add(Action.WHISTLE)
    if links > 1:
        choices |= {Action.UNDO_LINK, Action.MOVE_SIGNAL}
    if suggestions:
        choices |= {Action.ACCEPT_SUGGESTION, Action.UNDO_LINK}
    if incident.severity is not Severity.LIFE_SAFETY and running:
        choices.add(Action.PAUSE_CLOCKS)
    if incident.state not in INCIDENT_ENDS:
        choices |= {Action.ESCALATE} if escalates else set()
        choices |= {Action.TAKE_OVER} if takes_over else set()
    if paused:
        choices.add(Action.RESUME_CLOCKS)
    return frozenset(action for action in choices if may(role, action))


def task_choices(task: Task, account_id: UUID) -> tuple[TaskAction, ...]:
    """In the order of the work; nothing for a task of somebody else."""
    if task.assignee != account_id:
        return ()
    possible = task_actions(task.state) - _BY_ITSELF
    return tuple(action for action in TaskAction if action in possible)
