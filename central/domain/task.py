"""A task: work for one person or department, from one incident."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from central.domain.checklist import CheckAnswer
from protocol.span import Limit
from protocol.wire import Instant, Line, Strict, Words


class TaskState(StrEnum):
    OFFERED = "offered"
    ACCEPTED = "accepted"
    EN_ROUTE = "en_route"
    ON_SCENE = "on_scene"
    DONE = "done"
    DECLINED = "declined"
    TIMED_OUT = "timed_out"
    RETURNED = "returned"
    CANCELLED = "cancelled"


#: Whistled tasks are none of the pack's: they are numbered from here on.
FIRST_WHISTLED = 1000
#: Somebody at work called for a second person (请求支援); none of the pack's either.
HELP = 500


@dataclass(frozen=True, slots=True)
class Task:
    task_id: UUID
    district_id: str
    incident_id: UUID
    #: Which task of the pack's legs this is.
    plan: int
    title_zh: str
    title_en: str
    state: TaskState
    place_path: str
    #: Who it is offered to or belongs to; None waits at the duty desk.
    assignee: UUID | None
    offered_at: datetime
    offer_expires_at: datetime | None = None
    changed_at: datetime | None = None
    due_at: datetime | None = None
    #: Why it was offered to this person, or why to nobody; Reason.model_dump() rows.
    reasons: tuple[dict[str, object], ...] = ()
    #: Decline, return or what was done: the person's words.
    note: str = ""
    photos: tuple[str, ...] = ()
    version: int = 1
    #: Of those a whistle called, whoever brings it together (牵头).
    lead: bool = False
    #: What the pack asks about at the end, as whoever finished answered it.
    checked: tuple[CheckAnswer, ...] = ()

    @property
    def whistled(self) -> bool:
        """Called by an officer's whistle (吹哨), not by the pack: it is for this party and nobody else."""
        return self.plan >= FIRST_WHISTLED

    @property
    def helps(self) -> bool:
        return self.plan == HELP


class ClockState(StrEnum):
    RUNNING = "running"
    BREACHED = "breached"
    STOPPED = "stopped"


class Pause(Strict):
    """A stretch that does not count: the spare part is on its way, the flat is locked until Monday."""

    begins: Instant
    #: Known from the start, so that no pause is forgotten; a person may end it sooner.
    ends: Instant
    reason: Words
    #: An account id, or "rule" for the rest between two spells of an accumulated limit.
    by: Line

    def covers(self, now: datetime) -> bool:
        return self.begins <= now < self.ends


@dataclass(frozen=True, slots=True)
class Clock:
    """A time limit that runs for a task: accept, on_scene, done, check."""

    clock_id: UUID
    district_id: str
    incident_id: UUID
    task_id: UUID | None
    name: str
    state: ClockState
    started_at: datetime
    due_at: datetime
    breached_at: datetime | None = None
    stopped_at: datetime | None = None
    #: What the pack allows; None for clocks of a brain that did not write it down yet.
    limit: Limit | None = None
    pauses: tuple[Pause, ...] = ()

    def paused(self, now: datetime) -> bool:
        return self.state is ClockState.RUNNING and any(pause.covers(now) for pause in self.pauses)
