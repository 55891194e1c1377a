"""吹哨报到: several people are called to one incident at once; done when whoever leads and all are, or are waived."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from central.domain.errors import Invalid
from central.domain.incident import Activity, Verb
from central.domain.task import Task, TaskState
from central.domain.workflow import TASK_AT_WORK, TASK_ENDS, TASK_OPEN

#: Parties of one whistle: more than that is no meeting but an assembly.
MOST = 20
#: Who blew it from a phone takes it back within this, as long as nobody has answered. Twice what the phone offers: its
#: word may be a while on its way.
REGRET = timedelta(minutes=2)
SHORTEST, LONGEST = timedelta(minutes=10), timedelta(days=60)


@dataclass(frozen=True, slots=True)
class Party:
    """Who is called, what for, and how long they have from now on."""

    account_id: UUID
    title: str
    within: timedelta


def check_parties(parties: Sequence[Party], lead: UUID) -> None:
    """Raises Invalid where nobody leads, somebody is called twice, or a time cannot be meant."""
    called = [party.account_id for party in parties]
    if not 1 <= len(parties) <= MOST:
        raise Invalid("error.whistle.how_many", most=MOST)
    if len(set(called)) < len(called):
        raise Invalid("error.whistle.twice")
    if lead not in called:
        raise Invalid("error.whistle.no_lead")
    if any(not party.title.strip() for party in parties):
        raise Invalid("error.whistle.what_for")
    if any(not SHORTEST <= party.within <= LONGEST for party in parties):
        raise Invalid("error.whistle.within")


def may_blow(task: Task) -> bool:
    """From a phone: whoever has accepted the work and has not finished; not who came to help a colleague."""
    return task.state in TASK_AT_WORK and not task.helps


def blown_last(rows: Iterable[Activity]) -> Activity | None:
    """``rows``: of one incident, oldest first."""
    return next((row for row in reversed(list(rows)) if row.verb is Verb.WHISTLED), None)


def called_by(blown: Activity, tasks: Collection[Task]) -> list[Task]:
    """The tasks of the parties of that whistle, whatever became of them, and those that took their places."""
    named = blown.data.get("task_ids")
    if named is None:  # written before whistles named their tasks
        plans = frozenset(blown.data.get("plans", ()))
        return [task for task in tasks if task.plan in plans]
    own = [task for task in tasks if str(task.task_id) in named]
    # Who declines leaves the place to another task of the same number.
    left = {task.plan for task in own if task.state in TASK_ENDS}
    return [task for task in tasks if str(task.task_id) in named or task.plan in left]


def answered(called: Iterable[Task]) -> bool:
    """Somebody has said yes, or has come and done it."""
    return any(task.state in TASK_AT_WORK or task.state is TaskState.DONE for task in called)


def regret_until(blown: Activity | None, tasks: Collection[Task], who: UUID) -> datetime | None:
    """Until when ``who`` may take it back by themselves; None where it is not theirs or somebody has answered."""
    if blown is None or blown.actor != str(who):
        return None
    called = called_by(blown, tasks)
    return blown.at + REGRET if any(t.state in TASK_OPEN for t in called) and not answered(called) else None


def standing(tasks: Collection[Task]) -> list[Task]:
    """Parties who come, are at it or are done; whoever leads first."""
    there = [task for task in tasks if task.whistled and (task.state in TASK_OPEN or task.state is TaskState.DONE)]
    return sorted(there, key=lambda task: (not task.lead, task.plan))


def all_reported(tasks: Collection[Task]) -> bool:
    """Whether the incident can report back: nobody is still wanted, somebody did something, and whoever leads did.

    What was waived, taken back, declined or passed on counts for nothing either way.
    """
    leads = [task for task in tasks if task.lead and task.state is not TaskState.CANCELLED]
    led = not leads or any(task.state is TaskState.DONE for task in leads)
    return led and any(task.state is TaskState.DONE for task in tasks) and not any(t.state in TASK_OPEN for t in tasks)
