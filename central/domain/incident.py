"""An incident: the brain's belief that something is wrong at one place, its links to signals and its timeline."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from central.domain.signal import Where
from protocol.events import Reason
from protocol.hazards import Severity


class IncidentState(StrEnum):
    CANDIDATE = "candidate"
    FILED = "filed"
    DISPATCHED = "dispatched"
    HANDLING = "handling"
    REPORTED = "reported"
    CHECKED = "checked"
    CLOSED = "closed"
    REOPENED = "reopened"
    REJECTED = "rejected"
    MERGED = "merged"
    SUSPENDED = "suspended"
    FALSE_ALARM = "false_alarm"


class Condition(StrEnum):
    """Whether the trouble is there now: "the smoke is gone" never means "handled"."""

    ACTIVE = "active"
    CLEARED = "cleared"


@dataclass(frozen=True, slots=True)
class Incident:
    incident_id: UUID
    district_id: str
    #: Spoken over the radio: "20261123-007".
    number: str
    pack: str
    pack_version: int
    kind: str
    severity: Severity
    state: IncidentState
    condition: Condition
    where: Where
    opened_at: datetime
    last_signal_at: datetime
    #: Optimistic lock: a save that does not name the stored version is a Conflict.
    version: int = 1
    acknowledged_at: datetime | None = None
    acknowledged_by: UUID | None = None
    merged_into: UUID | None = None
    #: Why it was rejected, suspended, or a false alarm; a person's words.
    outcome: str | None = None
    closed_at: datetime | None = None
    #: A visit after closing or before it (邻里纠纷: look again in seven days).
    follow_up_on: datetime | None = None
    rendered: bool = False


class LinkZone(StrEnum):
    """Fellegi and Sunter's three zones."""

    LINK = "link"
    SUGGEST = "suggest"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class Link:
    """Signal ↔ Incident. ``zone`` SUGGEST waits for an officer; an undone link stays on record."""

    link_id: UUID
    district_id: str
    signal_id: UUID
    incident_id: UUID
    zone: LinkZone
    score: float
    reasons: tuple[Reason, ...]
    #: "rule" or an account id.
    decided_by: str
    decided_at: datetime
    undone_at: datetime | None = None
    undone_by: str | None = None

    @property
    def stands(self) -> bool:
        """The signal belongs to the incident now."""
        return self.zone is not LinkZone.SUGGEST and self.undone_at is None

    @property
    def waits(self) -> bool:
        """A suggestion that no officer has answered."""
        return self.zone is LinkZone.SUGGEST and self.undone_at is None


class Verb(StrEnum):
    """What a row of the timeline says happened."""

    OPENED = "opened"
    SIGNAL_LINKED = "signal_linked"
    SIGNAL_SUGGESTED = "signal_suggested"
    SIGNAL_UNLINKED = "signal_unlinked"
    CONDITION_CHANGED = "condition_changed"
    STATE_CHANGED = "state_changed"
    ACKNOWLEDGED = "acknowledged"
    TASK_OFFERED = "task_offered"
    TASK_CHANGED = "task_changed"
    CLOCK_BREACHED = "clock_breached"
    NOTED = "noted"
    NOTICE_SENT = "notice_sent"
    MERGED = "merged"
    RATED = "rated"
    ALARM_JUDGED = "alarm_judged"  # a patrol at the scene says what the camera's alarm was
    FOLLOW_UP_SET = "follow_up_set"
    FOLLOW_UP_DUE = "follow_up_due"
    CLOCKS_PAUSED = "clocks_paused"
    CLOCKS_RESUMED = "clocks_resumed"
    ESCALATED = "escalated"
    TAKEN_OVER = "taken_over"
    WHISTLED = "whistled"
    WHISTLE_TAKEN_BACK = "whistle_taken_back"
    MEDIATION = "mediation"  # the journal of a dispute's file: what was done with it, never what it says
    HELP_CALLED = "help_called"
    HELP_CALLED_OFF = "help_called_off"
    SILENT = "silent"
    WELL_AGAIN = "well_again"
    EVIDENCE_ERASED = "evidence_erased"  # kept as long as its pack says, and no longer
    REPORT_ERASED = "report_erased"  # the resident asked for it, or it was kept long enough
    LOOKED = "looked"  # somebody looked through a camera, live


@dataclass(frozen=True, slots=True)
class Activity:
    """One row of the append-only timeline. ``digest`` covers the row and the digest before it."""

    incident_id: UUID
    district_id: str
    seq: int  #: from 1, without gaps
    at: datetime
    #: "rule", "resident", "camera:<id>", "sensor:<id>", "indicator:<pack>", "command" or an account id.
    actor: str
    verb: Verb
    data: dict[str, Any] = field(default_factory=dict)
    previous_digest: str = ""
    digest: str = ""


def is_person(actor: str) -> bool:
    """Whether ``actor`` of an Activity is an account: no rule, machine or resident has an id for a name."""
    try:
        return bool(UUID(actor))
    except ValueError:
        return False
