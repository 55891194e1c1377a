"""巡检计划: an officer plans rounds, changes or lays aside a plan, cancels one round, and sees how they went."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from uuid import UUID

from central.domain.access import Action, require
from central.domain.errors import Conflict, Invalid, NotAllowedNow
from central.domain.people import Account, Place, Role
from central.domain.round_figures import MOST_LISTED, RoundFigure
from central.domain.rounds import Checkpoint, RoundPlan, check_plan, place_of
from central.domain.tally import must_be_a_span
from central.domain.walk import (
    OVER,
    Round,
    RoundState,
    missed_of,
    state_of,
)  # fmt: skip
from central.services.rounds.round_timers import plan_ahead, save
from central.services.work import Act

#: A window that is open already is planned too, if it can still be begun in time.
_OPEN_NOW = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class NewPlan:
    name: str
    checkpoints: tuple[Checkpoint, ...]
    days: tuple[str, ...]
    windows: tuple[str, ...]
    begin_within_min: int
    assignee: UUID | None
    exercise: bool
    active: bool = True


@dataclass(frozen=True, slots=True)
class PlanRow:
    plan: RoundPlan
    assignee_name: str | None


@dataclass(frozen=True, slots=True)
class RoundRow:
    """One round as the desk sees it."""

    round: Round
    state: RoundState
    #: Indexes of checkpoints nobody was at; empty while it can still be walked.
    missed: tuple[int, ...]
    #: Whose it is, or who walks it; None: anybody's on shift.
    walker: str | None


@dataclass(frozen=True, slots=True)
class Choices:
    places: tuple[Place, ...]
    patrols: tuple[Account, ...]


async def plans_of(act: Act) -> list[PlanRow]:
    names = await _names(act)
    found = await act.work.store.rounds.plans(act.who.scope)
    return [PlanRow(plan, names.get(plan.assignee) if plan.assignee else None) for plan in found]


async def choices(act: Act) -> Choices:
    """What a plan can be made of: places, and people who could walk."""
    return Choices(tuple(await act.work.store.places.all(act.who.scope)), tuple(await _patrols(act)))


async def plan_round(new: NewPlan, act: Act) -> RoundPlan:
    """Its rounds of the next two days stand ready at once. Raises Invalid for what could not be walked."""
    work = act.work
    require(act.who.role, Action.PLAN_ROUNDS)
    plan = await _drawn(new, work.new_id(), act, planned_until=work.now - _OPEN_NOW)
    await work.store.rounds.add_plan(act.who.scope, plan)
    return await plan_ahead(work, plan) if plan.active else plan


async def change_plan(plan_id: UUID, version: int, new: NewPlan, act: Act) -> RoundPlan:
    """What nobody has begun and lies ahead is planned anew; what is being walked, and what was, stays as it was."""
    work = act.work
    require(act.who.role, Action.PLAN_ROUNDS)
    plan = await work.store.rounds.get_plan(act.who.scope, plan_id)
    if plan.version != version:
        raise Conflict
    drawn = await _drawn(new, plan_id, act, planned_until=work.now)
    changed = replace(drawn, made_by=plan.made_by, version=plan.version)
    await work.store.rounds.drop_unbegun(work.scope, plan_id, work.now)
    return await (plan_ahead(work, changed) if changed.active else work.store.rounds.save_plan(work.scope, changed))


async def _drawn(new: NewPlan, plan_id: UUID, act: Act, *, planned_until: datetime) -> RoundPlan:
    """Raises Invalid for what could not be walked."""
    return RoundPlan(
        plan_id=plan_id,
        district_id=act.who.district_id,
        place_path=await _checked(new, act),
        name=new.name,
        checkpoints=new.checkpoints,
        days=new.days,
        windows=new.windows,
        begin_within_min=new.begin_within_min,
        assignee=new.assignee,
        exercise=new.exercise,
        active=new.active,
        made_by=act.who.account_id,
        changed_at=act.work.now,
        planned_until=planned_until,
    )


async def cancel_round(round_id: UUID, version: int, act: Act) -> RoundRow:
    """Nobody need walk it. Raises NotAllowedNow for one that is over."""
    work = act.work
    require(act.who.role, Action.PLAN_ROUNDS)
    each = await work.store.rounds.get(act.who.scope, round_id)
    if each.version != version:
        raise Conflict
    if state_of(each, work.now) in OVER:
        raise NotAllowedNow("error.round.over")
    saved = await save(work, replace(each, cancelled_at=each.cancelled_at or work.now))
    return _row(saved, work.now, await _names(act))


async def rounds_of(act: Act, begin: datetime, end: datetime, figure: RoundFigure | None) -> list[RoundRow]:
    """Those that open from ``begin`` on and before ``end``; with ``figure`` exactly those a number was counted from.

    Raises Invalid where they are more than MOST_LISTED: a list cut short would look like the whole.
    """
    work = act.work
    must_be_a_span(begin, end)
    counted = (figure, work.now) if figure else None
    found = await work.store.rounds.between(act.who.scope, begin, end, figure=counted, limit=MOST_LISTED + 1)
    if len(found) > MOST_LISTED:
        raise Invalid("error.round.too_many", most=MOST_LISTED)
    names = await _names(act)
    return [_row(each, work.now, names) for each in found]


def _row(each: Round, now: datetime, names: dict[UUID, str]) -> RoundRow:
    walker = each.begun_by or each.assignee
    return RoundRow(each, state_of(each, now), missed_of(each, now), names.get(walker) if walker else None)


async def _checked(new: NewPlan, act: Act) -> str:
    """The place that all checkpoints lie in. Raises Invalid for places and people that are none of theirs."""
    check_plan(new.checkpoints, new.days, new.windows)
    known = {place.place_path for place in await act.work.store.places.all(act.who.scope)}
    for each in new.checkpoints:
        if each.place_path not in known:
            raise Invalid("error.round.place", name=each.name)
    if new.assignee is not None and new.assignee not in {patrol.account_id for patrol in await _patrols(act)}:
        raise Invalid("error.round.assignee")
    return place_of(new.checkpoints)


async def _patrols(act: Act) -> Sequence[Account]:
    return [each for each in await act.work.store.accounts.within(act.who.scope, Role.PATROL) if not each.disabled]


async def _names(act: Act) -> dict[UUID, str]:
    return {each.account_id: each.name for each in await act.work.store.accounts.within(act.work.scope, Role.PATROL)}
