"""A dispute's file (调解案卷): who quarrels, what was said at each meeting, what they agreed, and whether it held."""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Annotated
from uuid import UUID

from pydantic import AfterValidator, Field, StringConstraints

from central.domain.clocks import CHINA
from central.domain.errors import Invalid, NotAllowedNow
from central.domain.incident import IncidentState
from central.domain.workflow import INCIDENT_ENDS
from protocol.texts import say
from protocol.wire import Instant, Line, PhoneNumber, Strict, no_surrogates

#: More are no quarrel between neighbours, or no meeting.
MOST_SIDES = 12
MOST_PRESENT = 20
MOST_MEETINGS = 60
#: Agreements that were broken and made anew, each with its visits.
MOST_AGREEMENTS = 20
#: A phone's clock may be ahead of the brain's by so much.
_AHEAD = timedelta(minutes=10)
#: Papers from before the file was opened may be entered later, but nothing from another age.
_BEFORE = timedelta(days=366)
#: The next meeting is soon, or it is a visit.
_LATEST_NEXT = timedelta(days=180)

# Blanks around them are taken off before they are measured: nothing but blanks is nothing.
_KEPT = AfterValidator(no_surrogates)
Named = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=40), _KEPT]
Spot = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=100), _KEPT]
Told = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=4000), _KEPT]
Reasoned = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=1000), _KEPT]
House = Annotated[str, StringConstraints(strip_whitespace=True, max_length=60), _KEPT]
Next = Annotated[str, StringConstraints(strip_whitespace=True, max_length=500), _KEPT]
Found = Annotated[str, StringConstraints(strip_whitespace=True, max_length=2000), _KEPT]
Day = Annotated[date, Field(strict=False)]
Names = Annotated[tuple[Named, ...], Field(strict=False, max_length=MOST_PRESENT)]


class MediationState(StrEnum):
    OPEN = "open"
    AGREED = "agreed"  # 已达成协议，待回访
    KEPT = "kept"  # 回访：协议在履行
    REFERRED = "referred"  # 调解不成，已移交


class MediationStep(StrEnum):
    AGREE = "agree"
    FIND_KEPT = "find_kept"
    FIND_BROKEN = "find_broken"
    REFER = "refer"


_S, _A = MediationState, MediationStep

STEPS: dict[tuple[MediationState, MediationStep], MediationState] = {
    (_S.OPEN, _A.AGREE): _S.AGREED,
    (_S.OPEN, _A.REFER): _S.REFERRED,
    (_S.AGREED, _A.FIND_KEPT): _S.KEPT,
    (_S.AGREED, _A.FIND_BROKEN): _S.OPEN,
    (_S.AGREED, _A.REFER): _S.REFERRED,
    (_S.KEPT, _A.FIND_BROKEN): _S.OPEN,  # the quarrel came back after all
}
#: Its incident may be closed.
ENDS = frozenset({_S.KEPT, _S.REFERRED})


class Side(Strict):
    """One side of the quarrel: personal data, like all that follows."""

    name: Named
    house: House = ""
    phone: PhoneNumber | None = None


class Meeting(Strict):
    """调解会."""

    held_at: Instant
    place: Spot
    present: Annotated[Names, Field(min_length=1)]
    said: Told
    next_step: Next = ""
    #: When they meet again; None: nothing was agreed on.
    next_at: Instant | None = None
    #: The account that wrote it down.
    by: Line


class Agreement(Strict):
    """协议."""

    terms: Told
    signed_by: Annotated[Names, Field(min_length=1)]
    signed_on: Day
    #: Agreed on by word of mouth (口头协议): those named have said yes and signed nothing.
    oral: bool = False
    by: Line
    broken_on: Day | None = None


class Visit(Strict):
    """回访: whether the agreement is kept."""

    visited_on: Day
    kept: bool
    words: Found = ""
    by: Line


class Referral(Strict):
    """调解不成: to whom the quarrel was passed on, and why."""

    to: Spot
    reason: Reasoned
    at: Instant
    by: Line


@dataclass(frozen=True, slots=True)
class Mediation:
    mediation_id: UUID
    district_id: str
    place_path: str
    incident_id: UUID
    #: What counts as the same place (domain/patterns.py:place_of); None: nowhere in particular.
    spot: str | None
    state: MediationState
    #: The officer who handles it (经办人); None: only the mediator has it so far.
    handler: UUID | None
    opened_at: datetime
    changed_at: datetime
    version: int = 1
    sides: tuple[Side, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    agreements: tuple[Agreement, ...] = ()
    visits: tuple[Visit, ...] = ()
    referral: Referral | None = None
    #: Names and texts are gone since then; that there was a file stays.
    erased_at: datetime | None = None


def may_begin(incident: IncidentState) -> bool:
    """A file is opened for a quarrel that was found to be one and is not over."""
    return incident is not IncidentState.CANDIDATE and incident not in INCIDENT_ENDS


def with_sides(file: Mediation, sides: tuple[Side, ...], now: datetime) -> Mediation:
    _must_be_there(file)
    if len(sides) > MOST_SIDES:
        raise Invalid("error.mediation.too_many", most=MOST_SIDES)
    return replace(file, sides=sides, changed_at=now)


def with_meeting(file: Mediation, meeting: Meeting, now: datetime) -> Mediation:
    """Another meeting, in the order they were held."""
    _must_be_there(file)
    _must_have_been(meeting.held_at, file, now)
    if meeting.next_at is not None and not meeting.held_at < meeting.next_at < now + _LATEST_NEXT:
        raise Invalid("error.mediation.next_when")
    _room(len(file.meetings), MOST_MEETINGS)
    meetings = tuple(sorted((*file.meetings, meeting), key=lambda each: each.held_at))
    return replace(file, meetings=meetings, changed_at=now)


def agreed(file: Mediation, agreement: Agreement, now: datetime) -> Mediation:
    """Raises Invalid where fewer than two sides are named: nobody agrees with themselves."""
    state = _stepped(file, MediationStep.AGREE)
    if len(file.sides) < 2:
        raise Invalid("error.mediation.two_sides")
    _day_must_have_been(agreement.signed_on, file, now)
    _room(len(file.agreements), MOST_AGREEMENTS)
    return replace(file, state=state, agreements=(*file.agreements, agreement), changed_at=now)


def visited(file: Mediation, visit: Visit, now: datetime, due: datetime | None) -> Mediation:
    """Kept or broken. That it is kept can be said from the day ``due`` on; that it is broken, at any time."""
    state = _stepped(file, MediationStep.FIND_KEPT if visit.kept else MediationStep.FIND_BROKEN)
    _day_must_have_been(visit.visited_on, file, now)
    signed = file.agreements[-1]
    if visit.visited_on < signed.signed_on:
        raise Invalid("error.mediation.before_agreement", on=signed.signed_on.isoformat())
    if visit.kept and due is not None and visit.visited_on < (on := _day(due)):
        raise Invalid("error.mediation.visit_early", on=on.isoformat())
    _room(len(file.visits), MOST_AGREEMENTS)
    after = replace(file, state=state, visits=(*file.visits, visit), changed_at=now)
    if visit.kept:
        return after
    broken = signed.model_copy(update={"broken_on": visit.visited_on})
    return replace(after, agreements=(*file.agreements[:-1], broken))


def referred(file: Mediation, referral: Referral) -> Mediation:
    return replace(file, state=_stepped(file, MediationStep.REFER), referral=referral, changed_at=referral.at)


def erased(file: Mediation, now: datetime) -> Mediation:
    """Nobody's name and nobody's words are left."""
    nothing = replace(file, sides=(), meetings=(), agreements=(), visits=(), referral=None)
    return replace(nothing, erased_at=file.erased_at or now)


def next_date(file: Mediation, visit_on: datetime | None) -> datetime | None:
    """When somebody has to do something about it: the next meeting, or after an agreement the visit."""
    if file.erased_at is not None or file.state in ENDS:
        return None
    if file.state is MediationState.AGREED:
        return visit_on
    return file.meetings[-1].next_at if file.meetings else None


def possible(file: Mediation) -> frozenset[MediationStep]:
    """What may follow now, for buttons."""
    if file.erased_at is not None:
        return frozenset()
    return frozenset(step for (state, step) in STEPS if state is file.state)


def must_be_settled(file: Mediation | None, *, closing: bool) -> None:
    """Whether its incident may pass the check, or be closed: agreed, visited and kept, or passed on with a reason.

    An erased file holds nobody up: an administrator has answered for that.
    """
    if file is not None and file.erased_at is not None:
        return
    if file is None or file.state is MediationState.OPEN:
        raise Invalid("error.mediation.not_settled")
    if closing and file.state not in ENDS:
        raise Invalid("error.mediation.visit_needed")


def _stepped(file: Mediation, step: MediationStep) -> MediationState:
    _must_be_there(file)
    found = STEPS.get((file.state, step))
    if found is None:
        raise NotAllowedNow(
            "error.brain.not_allowed_now",
            action=_named("verb.mediation", step),
            state=_named("state.mediation", file.state),
        )
    return found


def _must_be_there(file: Mediation) -> None:
    if file.erased_at is not None:
        raise Invalid("error.mediation.erased")


def _must_have_been(at: datetime, file: Mediation, now: datetime) -> None:
    if at > now + _AHEAD:
        raise Invalid("error.mediation.future")
    if at < file.opened_at - _BEFORE:
        raise Invalid("error.mediation.long_ago")


def _day_must_have_been(on: date, file: Mediation, now: datetime) -> None:
    if on > _day(now):
        raise Invalid("error.mediation.future")
    if on < _day(file.opened_at - _BEFORE):
        raise Invalid("error.mediation.long_ago")


def _room(held: int, most: int) -> None:
    if held >= most:
        raise Invalid("error.mediation.too_many", most=most)


def _day(at: datetime) -> date:
    return at.astimezone(CHINA).date()


def _named(section: str, name: StrEnum) -> str:
    return f"{say(f'{section}.{name}', 'zh')} {say(f'{section}.{name}', 'en')}"
