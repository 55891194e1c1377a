"""请求支援: somebody at work wants a second person beside them, and sees who comes."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID

from central.domain.incident import Activity, Incident, Verb
from central.domain.task import Task, TaskState
from central.domain.workflow import INCIDENT_OPEN, TASK_AT_WORK, TASK_OPEN
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


#: It went to somebody else while its holder may have been where nothing reaches them, and never heard of it.
_LOST = frozenset({TaskState.TIMED_OUT, TaskState.RETURNED})


def may_cry(task: Task, incident: Incident) -> bool:
    """Whoever went there all the same: they said yes in a cellar, and nobody heard it in time."""
    return task.state in _LOST and incident.state in INCIDENT_OPEN


def open_help(tasks: Iterable[Task]) -> Task | None:
    """The call that stands: the newest where nobody has come yet, else the newest. ``tasks``: of one incident."""
    called = [task for task in tasks if task.helps and task.state in TASK_OPEN]
    return max(called, key=lambda task: (task.state is not TaskState.ON_SCENE, task.offered_at), default=None)


def coming(tasks: Iterable[Task], to: Task) -> Task | None:
    """Who was called to whoever has ``to`` and is not there yet. Once they are, a call wants somebody more; and nobody
    comes to help themselves."""
    return open_help(task for task in not_there_yet(tasks) if task.task_id != to.task_id)


def answered(tasks: Iterable[Task]) -> bool:
    """For each call somebody comes, or nobody need: the desk above is not told."""
    return not any(task.helps and task.state is TaskState.OFFERED for task in tasks)


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


def unneeded(done: Task, others: Sequence[Task]) -> list[Task]:
    """Help on its way that nobody waits for once ``done`` is finished. Whoever came to help may have called too, so
    it still comes to them. ``others``: the incident's other tasks."""
    on_the_way = not_there_yet(others)
    there = [task for task in others if task.state in TASK_AT_WORK and task not in on_the_way]
    return [] if any(done.helps or task.helps for task in there) else on_the_way


def urgency(incident: Incident, task: Task) -> Severity:
    """A colleague who calls for help may be in danger, whatever the work was about."""
    return Severity.LIFE_SAFETY if task.helps else incident.severity
