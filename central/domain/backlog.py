"""Does the brain keep up with its own work, and what did it leave for a person to look at?"""

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

#: Workers write a heartbeat every 3 s and are taken for dead after 12; a restart of the brain takes less than this.
SILENT_AFTER = timedelta(seconds=30)
#: What is due is begun within a second or two. An hour's outbox that comes at once may really take so long.
LATE_AFTER = timedelta(seconds=60)


@dataclass(frozen=True, slots=True)
class Backlog:
    """The work of all processes of the brain at one moment, by the database's clock."""

    #: Since any worker last gave a sign of life; None where none has ever, or all have taken their leave.
    heartbeat_age: timedelta | None
    #: Jobs whose time has come and that nobody has begun, and for how long the first of them.
    jobs_waiting: int
    oldest_job_age: timedelta
    #: Jobs given up after their last try.
    jobs_failed: int
    #: Signals accepted and not yet placed, and for how long the first of them.
    unplaced: int
    oldest_unplaced_age: timedelta
    #: Signals that could not be placed and are not tried again.
    set_aside: int


class Trouble(StrEnum):
    """What the desk must hear of. The words stand under ``page.desk.trouble``."""

    NO_WORKER = "no_worker"
    JOBS_LATE = "jobs_late"
    PLACING_LATE = "placing_late"
    JOBS_FAILED = "jobs_failed"
    SET_ASIDE = "set_aside"


def troubles(backlog: Backlog) -> tuple[Trouble, ...]:
    """Worst first; nothing while all is well. A dead worker explains late work, which is then not said again."""
    dead = backlog.heartbeat_age is None or backlog.heartbeat_age > SILENT_AFTER
    found = {
        Trouble.NO_WORKER: dead,
        Trouble.JOBS_LATE: not dead and backlog.oldest_job_age > LATE_AFTER,
        Trouble.PLACING_LATE: backlog.oldest_unplaced_age > LATE_AFTER,
        Trouble.JOBS_FAILED: backlog.jobs_failed > 0,
        Trouble.SET_ASIDE: backlog.set_aside > 0,
    }
    return tuple(trouble for trouble, holds in found.items() if holds)
