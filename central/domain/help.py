"""请求支援: somebody at work wants a second person beside them, and sees who comes."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from central.domain.incident import Activity, Incident, Verb
from central.domain.task import Task, TaskState
from central.domain.workflow import TASK_AT_WORK, TASK_OPEN
from protocol.hazards import Severity


@dataclass(frozen=True, slots=True)
class HelpNow:
    """How a call for help stands. ``name`` None: it waits at the duty desk, and nobody comes yet."""

    #: Another one each time that somebody else is asked.
    task_id: UUID
    state: TaskState
    name: str | None


def may_call(task: Task) -> bool:
    """Whoever has said yes and has not finished, the helper too."""
    return task.state in TASK_AT_WORK


def open_help(tasks: Iterable[Task]) -> Task | None:
    """The call that stands; there is one at a time. ``tasks``: of one incident."""
    return next((task for task in tasks if task.helps and task.state in TASK_OPEN), None)


def answered(tasks: Iterable[Task]) -> bool:
    """Somebody comes, or nobody need: the desk above is not told."""
    asked = open_help(tasks)
    return asked is None or asked.state is not TaskState.OFFERED


def sent_for_silence_of(rows: Iterable[Activity]) -> str | None:
    """For whose silence (an account's id) whoever comes was sent; None: somebody called for them. ``rows``: the
    incident's timeline."""
    person: str | None = None
    for row in rows:
        if row.verb in (Verb.HELP_CALLED, Verb.HELP_CALLED_OFF):
            person = None
        elif row.verb is Verb.SILENT and row.data.get("sent"):
            person = str(row.data["who"])
    return person


def silent_still(rows: Iterable[Activity]) -> set[str]:
    """Who has been silent and not been heard since, by account id."""
    silent: set[str] = set()
    for row in rows:
        if row.verb is Verb.SILENT:
            silent.add(str(row.data["who"]))
        elif row.verb is Verb.WELL_AGAIN:
            silent.discard(row.actor)
    return silent


def not_there_yet(tasks: Iterable[Task]) -> list[Task]:
    """Help that need not come any more; whoever has arrived finishes what they do there."""
    return [task for task in tasks if task.helps and task.state in TASK_OPEN and task.state is not TaskState.ON_SCENE]


def urgency(incident: Incident, task: Task) -> Severity:
    """A colleague who calls for help may be in danger, whatever the work was about."""
    return Severity.LIFE_SAFETY if task.helps else incident.severity
