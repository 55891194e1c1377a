"""A step as a patrol's phone noted it: when it was really taken, and how far the phone's clock is believed."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any
from uuid import UUID

from central.domain.errors import BrainError
from protocol.geo import Position

#: A phone whose clock differs from ours by more than this is corrected by the difference, and marked.
CLOCK_SLACK = timedelta(minutes=2)
#: A finding or a shift has no offer before which it cannot lie; nobody carries one about for longer.
LONGEST_ON_PHONE = timedelta(days=7)
#: So long the brain answers a repeat as it answered the first time. A phone empties an unsent step after thirty days
#: (web/src/patrol/queue.ts), whatever its clock says within reason, so none comes back later than this.
KEPT = timedelta(days=60)


class PhoneAction(StrEnum):
    """Beside the steps of a task (workflow.TaskAction): what else a phone may carry about unsent."""

    PHOTO = "photo"
    FINDING = "finding"
    SHIFT = "shift"
    CALL_HELP = "call_help"
    CALL_OFF_HELP = "call_off_help"


class KeyUsed(BrainError):
    """The key of one step came with another one: a mistake of the program that sent it, and nothing is done."""

    key = "error.brain.client_key_used"


@dataclass(frozen=True, slots=True)
class PhoneClock:
    """What the phone's own clock said when the step was taken, and when it was sent."""

    done_at: datetime
    sent_at: datetime


@dataclass(frozen=True, slots=True)
class Noted:
    """What a phone says about a step beside the step itself."""

    #: Chosen by the phone, once for each step: the same key again is the same step.
    client_key: UUID
    #: The task's version the person saw; None where it does not matter.
    version: int | None = None
    clock: PhoneClock | None = None
    position: Position | None = None
    accuracy_m: float | None = None
    #: How old the position was when the step was taken.
    position_age_s: float | None = None


@dataclass(frozen=True, slots=True)
class PhoneStep:
    """One step of one account, kept beside what the brain answered to it."""

    district_id: str
    account_id: UUID
    client_key: UUID
    #: A TaskAction or a PhoneAction.
    action: str
    task_id: UUID | None
    #: The task's version the person saw.
    version: int | None
    #: When it was really taken, within its bounds; equal to ``heard_at`` where the phone said nothing.
    done_at: datetime
    heard_at: datetime
    #: The phone's clock could not be believed as it stood.
    clock_doubtful: bool = False
    position: Position | None = None
    accuracy_m: float | None = None
    position_age_s: float | None = None
    #: None until the step is done.
    answer: dict[str, Any] | None = None

    @property
    def late(self) -> bool:
        """It was taken while the phone had no network, and heard of only now."""
        return self.heard_at - self.done_at > CLOCK_SLACK


def really_done(clock: PhoneClock | None, *, now: datetime, not_before: datetime) -> tuple[datetime, bool]:
    """(when, whether the clock is doubtful): never in the future, never before ``not_before``.

    A clock that is wrong by the same amount all the time still measures how long ago something was.
    """
    if clock is None:
        return now, False
    ahead = clock.sent_at - now
    wrong = abs(ahead) > CLOCK_SLACK
    at = clock.done_at - ahead if wrong else clock.done_at
    bounded = min(max(at, not_before), now)
    return bounded, wrong or abs(bounded - at) > CLOCK_SLACK
