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
#: (web/src/patrol/age.ts), whatever its clock says within reason, so none comes back later than this.
KEPT = timedelta(days=60)


class PhoneAction(StrEnum):
    """Beside the steps of a task (workflow.TaskAction): what else a phone may carry about unsent."""

    PHOTO = "photo"
    VOICE = "voice"
    FINDING = "finding"
    SHIFT = "shift"
    ABSENCE = "absence"
    CALL_HELP = "call_help"
    CALL_OFF_HELP = "call_off_help"
    SAY_WELL = "say_well"
    ASK_AFTER_ME = "ask_after_me"
    STOP_ASKING = "stop_asking"
    WHISTLE = "whistle"
    CALL_OFF_WHISTLE = "call_off_whistle"
    JUDGE_ALARM = "judge_alarm"
    BEGIN_ROUND = "begin_round"
    VISIT = "visit"
    END_ROUND = "end_round"


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
    #: The code on the sticker that was scanned or typed there.
    place_code: str | None = None


@dataclass(frozen=True, slots=True)
class PhoneStep:
    """One step of one account, kept beside what the brain answered to it."""

    district_id: str
    account_id: UUID
    client_key: UUID
    #: A TaskAction or a PhoneAction.
    action: str
    #: The task, or the round, that it is a step of.
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
    place_code: str | None = None
    #: None until the step is done.
    answer: dict[str, Any] | None = None

    @property
    def late(self) -> bool:
        """It was taken while the phone had no network, and heard of only now."""
        return self.heard_at - self.done_at > CLOCK_SLACK


def when_done(phone: PhoneStep | None) -> dict[str, str]:
    """What a row of the timeline keeps of a step that was heard of late; nothing of one that was heard at once."""
    return {"done_at": phone.done_at.isoformat()} if phone is not None and phone.late else {}


def really_done(clock: PhoneClock | None, *, now: datetime, not_before: datetime) -> tuple[datetime, bool]:
    """(when, whether the clock is doubtful): never in the future, never before ``not_before``.

    A clock that is wrong by the same amount all the time still measures how long ago something was.
    """
    if clock is None:
        return now, False
    wrong = abs(clock.sent_at - now) > CLOCK_SLACK
    # In spans, for a clock may name any year there is, and no date lies before the first one.
    ago = (clock.sent_at if wrong else now) - clock.done_at
    believed = max(min(ago, now - not_before), timedelta(0))
    return now - believed, wrong or abs(believed - ago) > CLOCK_SLACK
