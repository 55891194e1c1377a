"""巡检: a patrol sees the rounds of today, begins one, visits its checkpoints one by one, and ends it."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from central.domain import walk
from central.domain.access import Action, require
from central.domain.errors import NotFound
from central.domain.notice import Audience
from central.domain.people import Place
from central.domain.phone_step import PhoneStep
from central.domain.presence import Presence, Proof, at_checkpoint, place_as_where
from central.domain.signal import Where
from central.domain.walk import FoundThere, Round, RoundState, Visit, may_walk, missed_of, state_of
from central.services.incidents.task_steps import account_of
from central.services.journal import tell_place
from central.services.places.place_codes import place_behind
from central.services.rounds.round_timers import said_of, save, show, told_of_end
from central.services.work import Act, Work
from protocol.geo import Position
from protocol.scope import Scope

#: A phone without a network knows what was, and what comes until tomorrow night.
_BEFORE, _AFTER = timedelta(hours=18), timedelta(hours=36)
#: So much of a code's digest tells the codes of a community apart.
_DIGEST = 16


@dataclass(frozen=True, slots=True)
class MyCheckpoint:
    place_path: str
    name: str
    look_at: str
    #: WGS-84; None where nobody has said where it lies.
    position: Position | None
    #: By which a phone without a network recognises the sticker's code; None: it has none yet. No secret: whoever tries
    #: finds the code that it is of (docs/adr/0034).
    code_digest: str | None
    visit: Visit | None


@dataclass(frozen=True, slots=True)
class MyRound:
    round_id: UUID
    version: int
    name: str
    exercise: bool
    state: RoundState
    opens_at: datetime
    begin_by: datetime
    closes_at: datetime
    begun_at: datetime | None
    ended_at: datetime | None
    #: Begun by me.
    mine: bool
    #: Who walks it, where that is somebody else.
    walker: str | None
    checkpoints: tuple[MyCheckpoint, ...]
    missed: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class _Ground:
    """What lies within the place of a round: places by their paths, and the codes of their stickers."""

    places: Mapping[str, Place]
    codes: Mapping[str, str]


async def my_rounds(act: Act) -> list[MyRound]:
    """Mine by name, and those of my place that anybody may walk, in order."""
    work = act.work
    require(act.who.role, Action.WALK_ROUND)
    found = await work.store.rounds.of_walker(work.scope, act.who, work.now - _BEFORE, work.now + _AFTER)
    mine = [each for each in found if each.cancelled_at is None]
    grounds = {path: await _ground(path, work) for path in {each.place_path for each in mine}}
    return [await _page(each, grounds[each.place_path], act) for each in mine]


async def begin_round(round_id: UUID, step: PhoneStep | None, act: Act) -> MyRound:
    """Judged by what has become of it, whichever version the phone saw: in a cellar it saw none of what the desk was
    told since. Raises Conflict where somebody else walks it, NotAllowedNow where it is too early or over."""
    work = act.work
    each = await _of(round_id, act)
    holder = await account_of(work, each.begun_by) if each.begun_by else None
    changed = walk.begun(each, act.who, _at(step, work), holder)
    if changed != each:
        for other in {each.begun_by} - {None, act.who.account_id}:
            await show(work, each, Audience.ACCOUNT, str(other))
        changed = await save(work, changed)
    return await _page(changed, await _ground(each.place_path, work), act)


async def visit(round_id: UUID, checkpoint: int, words: str, step: PhoneStep | None, act: Act) -> MyRound:
    """A code of another place is marked, not refused; so is a position that is far away."""
    work = act.work
    each = await _of(round_id, act)
    ground = await _ground(each.place_path, work)
    shown = await _presence(each, checkpoint, ground, step, act)
    changed = walk.visited(each, act.who, checkpoint, _at(step, work), shown, words.strip())
    return await _page(await save(work, changed), ground, act)


async def end_round(round_id: UUID, step: PhoneStep | None, act: Act) -> MyRound:
    """The desk hears what was missed; where it was told before that nobody came, it hears that somebody did."""
    work = act.work
    each = await _of(round_id, act)
    changed = walk.ended(each, act.who, _at(step, work))
    if changed != each:
        changed = await save(work, await _told(each, changed, work))
    return await _page(changed, await _ground(each.place_path, work), act)


async def _told(before: Round, after: Round, work: Work) -> Round:
    if before.end_told_at is None:
        return await told_of_end(work, after)
    came, of = len(after.visits), len(after.checkpoints)
    await tell_place(work, after.place_path, "round_after_all", **said_of(after), count=came, of=of)
    return after


async def found_there(round_id: UUID, checkpoint: int, what: FoundThere, step: PhoneStep | None, act: Act) -> None:
    """A finding belongs to the checkpoint it was reported at."""
    work = act.work
    each = await _of(round_id, act)
    shown = await _presence(each, checkpoint, await _ground(each.place_path, work), step, act)
    changed = walk.found_at(each, act.who, checkpoint, _at(step, work), shown, what)
    if changed != each:
        await save(work, changed)


def _at(step: PhoneStep | None, work: Work) -> datetime:
    return step.done_at if step else work.now


async def _of(round_id: UUID, act: Act) -> Round:
    """Raises NotFound for a round that is none of theirs."""
    require(act.who.role, Action.WALK_ROUND)
    each = await act.work.store.rounds.get(act.work.scope, round_id)
    if not may_walk(each, act.who):
        raise NotFound
    return each


async def _presence(each: Round, checkpoint: int, ground: _Ground, step: PhoneStep | None, act: Act) -> Presence:
    if step is None or checkpoint >= len(each.checkpoints):
        return Presence(Proof.NONE)
    path = each.checkpoints[checkpoint].place_path
    place = ground.places.get(path)
    wanted = place_as_where(place) if place else Where(path)
    return at_checkpoint(
        step, act.who, wanted, await place_behind(step.place_code, act.who.district_id, act.work.store)
    )


async def _ground(place_path: str, work: Work) -> _Ground:
    scope = Scope(work.scope.district_id, place_path)
    return _Ground(
        places={place.place_path: place for place in await work.store.places.all(scope)},
        codes={code.place_path: code.code for code in await work.store.place_codes.all(scope)},
    )


async def _page(each: Round, ground: _Ground, act: Act) -> MyRound:
    work = act.work
    places, codes = ground.places, ground.codes
    holder = await account_of(work, each.begun_by) if each.begun_by not in (None, act.who.account_id) else None
    checkpoints = tuple(
        MyCheckpoint(
            place_path=point.place_path,
            name=point.name,
            look_at=point.look_at,
            position=places[point.place_path].position if point.place_path in places else None,
            code_digest=digest_of(codes[point.place_path]) if point.place_path in codes else None,
            visit=each.visit_at(index),
        )
        for index, point in enumerate(each.checkpoints)
    )
    return MyRound(
        round_id=each.round_id,
        version=each.version,
        name=each.name,
        exercise=each.exercise,
        state=state_of(each, work.now),
        opens_at=each.opens_at,
        begin_by=each.begin_by,
        closes_at=each.closes_at,
        begun_at=each.begun_at,
        ended_at=each.ended_at,
        mine=each.begun_by == act.who.account_id,
        walker=holder.name if holder else None,
        checkpoints=checkpoints,
        missed=missed_of(each, work.now),
    )


def digest_of(code: str) -> str:
    return hashlib.sha256(code.encode()).hexdigest()[:_DIGEST]
