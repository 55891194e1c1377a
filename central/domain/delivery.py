"""Who looks at no screen is reached otherwise: which ways, when, how often, and when the next in line hears of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from enum import StrEnum
from hashlib import sha256
from uuid import UUID

from central.domain.clocks import CHINA
from central.domain.incident import Incident
from central.domain.notice import Audience, Notice
from protocol.hazards import Severity
from protocol.texts import Text


class Kind(StrEnum):
    """What a channel is to a person. Each plug-in of notifiers/ is of one kind."""

    GROUP = "group"  # a robot in a group of 企业微信 or 钉钉: one message for a place, people are called by name
    TEXT = "text"
    MAIL = "mail"
    CALL = "call"
    PUSH = "push"  # a person's own phone, while the app is closed; a bonus, since many phones here get none


class DeliveryState(StrEnum):
    WAITING = "waiting"
    SENT = "sent"
    #: Tried as often as makes sense.
    FAILED = "failed"
    #: The person had heard of it before it was sent.
    NOT_NEEDED = "not_needed"
    #: The same words about the same task went the same way a moment ago.
    DUPLICATE = "duplicate"


@dataclass(frozen=True, slots=True)
class Delivery:
    """One notice on one way to one person or group. Where they live is looked up when it is sent, and not kept."""

    delivery_id: UUID
    district_id: str
    place_path: str
    notice_id: UUID
    channel: str
    #: "account:<id>", "device:<account id>/<device id>", "reporter:<signal id>" or "place:<path>".
    recipient: str
    state: DeliveryState
    #: SHA-256 of the words and their task, to notice that they were said already.
    digest: str
    made_at: datetime
    not_before: datetime
    #: How many have begun.
    tries: int = 0
    #: What the way answered last, cut short.
    said: str = ""
    sent_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Reach:
    """How somebody of the staff wants to be reached besides their phone number."""

    district_id: str
    account_id: UUID
    email: str | None = None
    #: "22:00": nothing but danger to life, and the offers of one's own shift, comes between them.
    quiet_from: str | None = None
    quiet_to: str | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """So long after the notice was made, these ways are used too, unless somebody has heard of it."""

    after: timedelta
    kinds: frozenset[Kind]


def _steps(*steps: tuple[float, tuple[Kind, ...]]) -> tuple[Step, ...]:
    return tuple(Step(timedelta(seconds=seconds), frozenset(kinds)) for seconds, kinds in steps)


_S, _K = Severity, Kind
#: An offer ends after a minute or a minute and a half, so there is no time for one way after the other.
_OFFERS: Mapping[Severity, tuple[Step, ...]] = {
    _S.LIFE_SAFETY: _steps((0, (_K.PUSH, _K.GROUP, _K.TEXT)), (15, (_K.CALL,))),
    _S.MAJOR: _steps((0, (_K.PUSH, _K.GROUP, _K.TEXT))),
    _S.MINOR: _steps((0, (_K.PUSH, _K.GROUP)), (30, (_K.TEXT,))),
    _S.HOUSEKEEPING: _steps((0, (_K.PUSH, _K.GROUP)), (30, (_K.TEXT,))),
}
_DESK: Mapping[Severity, tuple[Step, ...]] = {
    _S.LIFE_SAFETY: _steps((0, (_K.GROUP, _K.TEXT, _K.MAIL)), (60, (_K.CALL,))),
    _S.MAJOR: _steps((0, (_K.GROUP, _K.MAIL)), (300, (_K.TEXT,))),
    _S.MINOR: _steps((0, (_K.GROUP, _K.MAIL))),
    _S.HOUSEKEEPING: _steps((0, (_K.MAIL,))),
}
_REPORTERS = _steps((0, (_K.TEXT,)))

#: Which notices leave the house at all, from which severity on (the least grave that still does).
_OUT: Mapping[str, Severity] = {
    "notice.task.offered": _S.HOUSEKEEPING,
    "notice.task.cancelled": _S.HOUSEKEEPING,
    "notice.task.help": _S.LIFE_SAFETY,
    "notice.task.moved": _S.MAJOR,
    "notice.task.grave": _S.LIFE_SAFETY,
    "notice.task.well": _S.HOUSEKEEPING,
    "notice.task.round_yours": _S.MINOR,
    "notice.task.round_open": _S.MINOR,
    "notice.desk.help": _S.LIFE_SAFETY,
    "notice.desk.silent": _S.LIFE_SAFETY,
    "notice.desk.opened": _S.LIFE_SAFETY,
    "notice.desk.grave": _S.LIFE_SAFETY,
    "notice.desk.danger_set_aside": _S.LIFE_SAFETY,
    "notice.desk.nobody": _S.MINOR,
    "notice.desk.clock_breached": _S.HOUSEKEEPING,
    "notice.desk.idle": _S.MAJOR,
    "notice.desk.unsatisfied": _S.HOUSEKEEPING,
    "notice.desk.escalated": _S.HOUSEKEEPING,
    "notice.desk.taken_over": _S.HOUSEKEEPING,
    "notice.desk.unheard": _S.HOUSEKEEPING,
    "notice.desk.round_not_begun": _S.MINOR,
    "notice.desk.round_missed": _S.MINOR,
    "notice.desk.checkpoints_missed": _S.MINOR,
    "notice.desk.turn_missed": _S.MINOR,
    "notice.reporter.filed": _S.HOUSEKEEPING,
    "notice.reporter.handling": _S.HOUSEKEEPING,
    "notice.reporter.reported": _S.HOUSEKEEPING,
    "notice.reporter.closed": _S.HOUSEKEEPING,
    "notice.reporter.rejected": _S.HOUSEKEEPING,
    "notice.reporter.false_alarm": _S.HOUSEKEEPING,
    "notice.reporter.suspended": _S.HOUSEKEEPING,
    "notice.reporter.paused": _S.HOUSEKEEPING,
    "notice.reporter.pack_text": _S.HOUSEKEEPING,
}
#: Nobody at the desk has heard of it by then: the desk of the level above is told.
_UNHEARD_AFTER = {_S.LIFE_SAFETY: timedelta(minutes=3), _S.MAJOR: timedelta(minutes=30)}
#: The same words on the same way to the same ear within this are one message.
_SAME_WITHIN = {_S.LIFE_SAFETY: timedelta(minutes=2)}
_USUALLY_SAME_WITHIN = timedelta(minutes=10)
#: A way that cannot be used is tried again after so long, and then given up.
_AGAIN_S = (2, 5, 10, 20, 40, 80, 160, 320)
_AGAIN_AT_MOST_S = {_S.LIFE_SAFETY: 20}
#: A gateway that has not answered within this has not taken it.
TRY_LASTS = timedelta(seconds=15)
#: Nobody else takes up what is being sent: longer than a try, and soon over where whoever sends it dies.
HELD = timedelta(seconds=20)
#: Residents are not woken for a lamp that was mended.
RESIDENTS_QUIET = ("21:00", "08:00")


#: A patrol calls for help: they may be in danger, whatever they were sent for.
HELP = frozenset({"notice.desk.help", "notice.task.help", "notice.desk.silent"})
#: Danger to life, though it is about no incident or one of another severity.
_GRAVE = HELP | {"notice.desk.danger_set_aside"}
#: On the phone itself and nowhere else: what is asked again and again (silence is told to the desk by a notice of its
#: own), and a round that opens for everybody on shift.
ASKS = frozenset({"notice.task.well", "notice.task.round_open"})
#: Every day anew: nobody gets a text message for it.
_DAILY = frozenset({"notice.task.round_yours"})
#: However often it is said: once is a call already when a second press comes.
_EACH = frozenset({"notice.desk.help"})
#: About what has ended already: its end is no answer to them.
OF_THE_ENDED = frozenset({"notice.desk.unsatisfied"})
#: What the person it is for may accept or decline.
OFFERS = frozenset({"notice.task.offered", "notice.task.help"})


def severity_of(incident: Incident | None, key: str) -> Severity:
    """How grave what a notice is about is; what is about no incident can wait."""
    if key in _GRAVE:
        return Severity.LIFE_SAFETY
    return incident.severity if incident else Severity.MINOR


def priority_of(severity: Severity) -> int:
    """Among jobs that are due, the highest is begun first. Timers and danger to life have 0: all else can wait."""
    return -severity.rank


def goes_out(key: str, severity: Severity) -> bool:
    least = _OUT.get(key)
    return least is not None and severity.rank <= least.rank


def chain(audience: Audience, severity: Severity, key: str) -> tuple[Step, ...]:
    """In which order the ways are used."""
    if key in ASKS:
        return _steps((0, (Kind.PUSH,)))
    if key in _DAILY:
        return _steps((0, (Kind.PUSH, Kind.GROUP)))
    match audience:
        case Audience.ACCOUNT:
            return _OFFERS[severity]
        case Audience.DESK:
            return _DESK[severity]
        case Audience.REPORTER:
            return _REPORTERS


def due(steps: Sequence[Step], made_at: datetime, now: datetime) -> frozenset[Kind]:
    """The ways that should be in use by now."""
    return frozenset(kind for step in steps if made_at + step.after <= now for kind in step.kinds)


def next_at(steps: Sequence[Step], made_at: datetime, now: datetime) -> datetime | None:
    """When the next step is due; None when all are."""
    return min((made_at + step.after for step in steps if made_at + step.after > now), default=None)


def unheard_at(notice: Notice, severity: Severity) -> datetime | None:
    """When the level above is told, should nobody have heard; None: never."""
    after = _UNHEARD_AFTER.get(severity)
    if notice.audience is not Audience.DESK or after is None or notice.made_at is None:
        return None
    return notice.made_at + after


def not_before(audience: Audience, severity: Severity, now: datetime, quiet: tuple[str | None, str | None]) -> datetime:
    """``now``, or the end of the quiet hours. Danger to life waits for nothing, nor do the offers of one's shift."""
    begins, ends = quiet
    if severity is Severity.LIFE_SAFETY or audience is Audience.ACCOUNT or not begins or not ends:
        return now
    first, last, local = time.fromisoformat(begins), time.fromisoformat(ends), now.astimezone(CHINA)
    at = local.time()
    inside = first <= at < last if first <= last else at >= first or at < last
    if not inside:
        return now
    end = datetime.combine(local.date(), last, CHINA)
    return (end if end > local else end + timedelta(days=1)).astimezone(now.tzinfo)


def same_since(severity: Severity, now: datetime) -> datetime:
    """Words that went out after this are not said again."""
    return now - _SAME_WITHIN.get(severity, _USUALLY_SAME_WITHIN)


def taken_up(delivery: Delivery, now: datetime) -> Delivery:
    """A try has begun. It counts, whatever becomes of it: one that kills its brain comes to an end too."""
    return replace(delivery, tries=delivery.tries + 1, not_before=now + HELD)


def worn_out(delivery: Delivery) -> bool:
    """All its tries have begun, and whoever began the last one did not live to write it down."""
    return delivery.tries > len(_AGAIN_S)


def sent(delivery: Delivery, now: datetime, said: str) -> Delivery:
    return replace(delivery, state=DeliveryState.SENT, said=said[:200], sent_at=now, not_before=now)


def failed(delivery: Delivery, severity: Severity, now: datetime, said: str) -> Delivery:
    """Waiting for another try, or given up."""
    tried = replace(delivery, said=said[:200])
    if worn_out(tried):
        return replace(tried, state=DeliveryState.FAILED)
    seconds = min(_AGAIN_S[tried.tries - 1], _AGAIN_AT_MOST_S.get(severity, _AGAIN_S[-1]))
    return replace(tried, not_before=now + timedelta(seconds=seconds))


def given_up(delivery: Delivery, said: str) -> Delivery:
    """Not to be tried again: there is nobody behind that address."""
    return replace(delivery, said=said[:200], state=DeliveryState.FAILED)


def digest_of(notice: Notice, words: Text) -> str:
    """What counts as said already: the same words about the same task. Words name incidents alone, so without it the
    second offer of one would be taken for the first. Each call for help is a call of its own."""
    about = notice.notice_id if notice.key in _EACH else notice.values.get("task_id", "")
    return sha256(f"{words.zh}\n{words.en}\n{about}".encode()).hexdigest()
