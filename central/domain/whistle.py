"""吹哨报到: several people are called to one incident at once; done when whoever leads and all are, or are waived."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

from central.domain.errors import Invalid
from central.domain.task import Task, TaskState
from central.domain.workflow import TASK_OPEN

#: Parties of one whistle: more than that is no meeting but an assembly.
MOST = 20
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


def all_reported(tasks: Collection[Task]) -> bool:
    """Whether the incident can report back: nobody is still wanted, somebody did something, and whoever leads did.

    What was waived, declined or passed on counts for nothing either way.
    """
    leads = [task for task in tasks if task.lead]
    led = not leads or any(task.state is TaskState.DONE for task in leads)
    return led and any(task.state is TaskState.DONE for task in tasks) and not any(t.state in TASK_OPEN for t in tasks)
