"""巡检: one round on one day, and what became of it, read from what is written down and the time alone."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Annotated, Any
from uuid import UUID

from pydantic import Field

from central.domain.errors import Conflict, Invalid, NotAllowedNow
from central.domain.people import Account, Role
from central.domain.presence import Presence, Proof
from central.domain.rounds import Checkpoint
from protocol.rounds import MOST_CHECKPOINTS
from protocol.scope import lies_in
from protocol.wire import Instant, Line, Strict, Words

#: More findings at one checkpoint are a report of their own.
MOST_FINDINGS = 20
#: Of one checkpoint, however often somebody comes by and says something; one saying has half of it (api/rounds.py).
LONGEST_WORDS = 1000


class RoundState(StrEnum):
    PLANNED = "planned"  # 未到时间
    OPEN = "open"  # 待巡
    LATE = "late"  # 逾期未开始: somebody should have begun
    WALKING = "walking"  # 巡检中
    ENDED = "ended"  # 已结束
    MISSED = "missed"  # 漏巡: nobody walked it at all
    CANCELLED = "cancelled"  # 已取消


#: It is known how it ended.
OVER = frozenset({RoundState.ENDED, RoundState.MISSED})


class FoundThere(Strict):
    """A finding that a patrol reported at a checkpoint."""

    incident_id: Annotated[UUID, Field(strict=False)]
    number: Line


class Visit(Strict):
    """Somebody was at a checkpoint."""

    #: Which one, from 0 on.
    checkpoint: Annotated[int, Field(ge=0, lt=MOST_CHECKPOINTS)]
    at: Instant
    proof: Annotated[Proof, Field(strict=False)]
    #: position.Doubt values: marked, never refused.
    doubts: Annotated[tuple[Line, ...], Field(strict=False)] = ()
    #: 无异常, or what else there is to say.
    words: Words = ""
    found: Annotated[tuple[FoundThere, ...], Field(strict=False)] = ()


@dataclass(frozen=True, slots=True)
class Round:
    round_id: UUID
    district_id: str
    place_path: str
    plan_id: UUID
    name: str
    #: As they were planned then; the plan may have changed since.
    checkpoints: tuple[Checkpoint, ...]
    assignee: UUID | None
    exercise: bool
    made_by: UUID
    opens_at: datetime
    begin_by: datetime
    closes_at: datetime
    begun_at: datetime | None = None
    begun_by: UUID | None = None
    #: By whoever walked it; None: by its time.
    ended_at: datetime | None = None
    visits: tuple[Visit, ...] = ()
    cancelled_at: datetime | None = None
    #: When those who may walk it were told that it opens, the desk that nobody had begun, and how it ended.
    opened_told_at: datetime | None = None
    late_told_at: datetime | None = None
    end_told_at: datetime | None = None
    version: int = 1

    def visit_at(self, checkpoint: int) -> Visit | None:
        return next((visit for visit in self.visits if visit.checkpoint == checkpoint), None)


def state_of(each: Round, now: datetime) -> RoundState:
    if each.cancelled_at is not None:
        return RoundState.CANCELLED
    if each.begun_at is not None:
        ended = each.ended_at is not None or now >= each.closes_at
        return RoundState.ENDED if ended else RoundState.WALKING
    if now >= each.closes_at:
        return RoundState.MISSED
    if now >= each.begin_by:
        return RoundState.LATE
    return RoundState.OPEN if now >= each.opens_at else RoundState.PLANNED


def missed_of(each: Round, now: datetime) -> tuple[int, ...]:
    """Checkpoints nobody was at, once the round is over; nothing before."""
    if state_of(each, now) not in OVER:
        return ()
    visited = {visit.checkpoint for visit in each.visits}
    return tuple(index for index in range(len(each.checkpoints)) if index not in visited)


def may_walk(each: Round, who: Account) -> bool:
    """Theirs by name, or anybody's of the same branch of the tree of places."""
    if who.role is not Role.PATROL or who.district_id != each.district_id:
        return False
    if each.assignee is not None:
        return each.assignee == who.account_id
    return lies_in(who.place_path, each.place_path) or lies_in(each.place_path, who.place_path)


def begun(each: Round, who: Account, at: datetime, holder: Account | None) -> Round:
    """``holder``: who began it before, if anybody did; one who went off shift left it to the next.

    Raises Conflict, naming them, while they are at it; NotAllowedNow before its time, after it and when it is over.
    """
    if each.cancelled_at is not None or each.ended_at is not None or at >= each.closes_at:
        raise NotAllowedNow("error.round.over")
    if at < each.opens_at:
        raise NotAllowedNow("error.round.early")
    if each.begun_by is None:
        return replace(each, begun_at=at, begun_by=who.account_id)
    if each.begun_by == who.account_id:
        return each
    if holder is not None and holder.on_shift and not holder.disabled:
        raise Conflict("error.round.taken", name=holder.name)
    return replace(each, begun_by=who.account_id)


def visited(each: Round, who: Account, checkpoint: int, at: datetime, shown: Presence, words: str) -> Round:
    """The first visit counts; a second adds its words, and its proof where the first had a weaker one.

    ``at``: when they were there, not when it is heard. Raises NotAllowedNow where the round was over by then.
    """
    _must_walk(each, who, checkpoint)
    if at >= each.closes_at or (each.ended_at is not None and at > each.ended_at):
        raise NotAllowedNow("error.round.over")
    before = each.visit_at(checkpoint)
    doubts = tuple(str(doubt) for doubt in shown.doubts)
    now = Visit(checkpoint=checkpoint, at=at, proof=shown.proof, doubts=doubts, words=words)
    if before is None:
        return _with(each, now)
    known = before.words
    said = known if words in known else f"{known}；{words}" if known else words
    better = before.doubts and not doubts
    changes: dict[str, Any] = {
        "words": said[:LONGEST_WORDS],
        **({"proof": shown.proof, "doubts": ()} if better else {}),
    }
    return _with(each, before.model_copy(update=changes))


def found_at(each: Round, who: Account, checkpoint: int, at: datetime, shown: Presence, what: FoundThere) -> Round:
    """A finding at a checkpoint; whoever finds something there was there."""
    there = each if each.visit_at(checkpoint) else visited(each, who, checkpoint, at, shown, "")
    _must_walk(there, who, checkpoint)
    there_too = (_with_finding(one, what) if one.checkpoint == checkpoint else one for one in there.visits)
    return replace(there, visits=tuple(there_too))


def _with_finding(visit: Visit, what: FoundThere) -> Visit:
    known = what in visit.found or len(visit.found) >= MOST_FINDINGS
    return visit if known else visit.model_copy(update={"found": (*visit.found, what)})


def ended(each: Round, who: Account, at: datetime) -> Round:
    if each.ended_at is not None and each.begun_by == who.account_id:
        return each
    _must_walk(each, who, 0)
    return replace(each, ended_at=at)


def _must_walk(each: Round, who: Account, checkpoint: int) -> None:
    if each.begun_by != who.account_id or each.cancelled_at is not None:
        raise NotAllowedNow("error.round.not_walking")
    if checkpoint >= len(each.checkpoints):
        raise Invalid("error.round.checkpoint")


def _with(each: Round, visit: Visit) -> Round:
    others = [other for other in each.visits if other.checkpoint != visit.checkpoint]
    return replace(each, visits=tuple(sorted((*others, visit), key=lambda one: one.at)))
