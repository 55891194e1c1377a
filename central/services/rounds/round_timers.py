"""What happens by itself with rounds: the next ones are made, one opens, nobody has begun, what was missed at the end.

A round walked to practise (演练) is told to nobody: it stands on the screens.
"""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any
from uuid import UUID, uuid5

from central.domain.clocks import CHINA, Calendar
from central.domain.errors import NotFound
from central.domain.notice import Audience
from central.domain.people import Role
from central.domain.rounds import AHEAD, RENEW, RoundPlan, Window, falls_on, windows_between
from central.domain.walk import Round, RoundState, may_walk, missed_of, state_of
from central.domain.workdays import calendar_at
from central.services.journal import tell_person, tell_place
from central.services.later import round_is_due, rounds_run_out
from central.services.tasks.hands import absent_now
from central.services.work import Work

#: Of the names of what was missed so many are said.
_NAMED = 8


async def rounds_ahead(plan_id: UUID, *, work: Work) -> None:
    """Make the rounds of the next two days. Nothing where they are made, or where the plan was laid aside."""
    plan = await work.store.rounds.get_plan(work.scope, plan_id)
    if plan.active and plan.planned_until <= work.now + RENEW:
        await plan_ahead(work, plan)


async def plan_ahead(work: Work, plan: RoundPlan) -> RoundPlan:
    """What opens between what was planned before and two days from now, if it can still be begun in time."""
    calendar = await _calendar(work, plan.place_path)
    until = work.now + AHEAD
    for window in windows_between(plan, plan.planned_until, until, calendar):
        each = _round(plan, window)
        if window.begin_by > work.now and await work.store.rounds.add(work.scope, each):
            await round_is_due(work.store, work.scope, each, work.now)
    await rounds_run_out(work.store, work.scope, plan.plan_id, until - RENEW)
    return await work.store.rounds.save_plan(work.scope, replace(plan, planned_until=until))


async def round_due(round_id: UUID, *, work: Work) -> None:
    """It opens: whoever may walk it hears of it. Its time to begin has passed, or all of it: the desk is told. Each is
    said once, however often the timer comes. Before the desk hears of it first, the calendar is asked again."""
    try:
        each = await work.store.rounds.get(work.scope, round_id)
    except NotFound:
        return  # its plan was changed, and other rounds stand in its place
    match state_of(each, work.now):
        case RoundState.OPEN if each.opened_told_at is None:
            await _opens(work, each)
            await work.store.rounds.told_of_opening(work.scope, each, work.now)
        case RoundState.LATE | RoundState.MISSED if each.late_told_at is None and not await _falls_today(work, each):
            await save(work, replace(each, cancelled_at=work.now))  # a holiday was brought in meanwhile
        case RoundState.LATE if each.late_told_at is None:
            await _late(work, each)
        case RoundState.MISSED | RoundState.ENDED if each.end_told_at is None:
            await save(work, await told_of_end(work, each))


async def _opens(work: Work, each: Round) -> None:
    """The one whose round it is, or everybody on shift who may walk it; nobody who is away."""
    if each.exercise or not await _falls_today(work, each):
        return
    key = "round_yours" if each.assignee else "round_open"
    people = [who for who in await work.store.accounts.within(work.scope, Role.PATROL) if may_walk(each, who)]
    away = await absent_now(work, [who.account_id for who in people])
    for who in people:
        if not who.disabled and who.account_id not in away and (who.on_shift or each.assignee):
            once = uuid5(each.round_id, str(who.account_id))
            await tell_person(work, who, key, once=once, round_id=str(each.round_id), **said_of(each))


async def _late(work: Work, each: Round) -> None:
    if not each.exercise:
        await tell_place(work, each.place_path, "round_not_begun", **said_of(each))
    await save(work, replace(each, late_told_at=work.now))


async def _falls_today(work: Work, each: Round) -> bool:
    """As its plan and the calendar have it now."""
    plan = await work.store.rounds.get_plan(work.scope, each.plan_id)
    calendar = await _calendar(work, each.place_path)
    return falls_on(plan.days, each.opens_at.astimezone(calendar.zone).date(), calendar)


async def told_of_end(work: Work, each: Round) -> Round:
    """The desk hears what was missed; the round as it shall be saved."""
    missed = missed_of(each, work.now)
    if each.exercise:
        pass
    elif each.begun_at is None:
        await tell_place(work, each.place_path, "round_missed", **said_of(each))
    elif missed:
        names = "、".join(each.checkpoints[index].name for index in missed[:_NAMED])
        more = "…" if len(missed) > _NAMED else ""
        await tell_place(
            work, each.place_path, "checkpoints_missed", **said_of(each), count=len(missed), names=names + more
        )
    return replace(each, end_told_at=work.now, late_told_at=each.late_told_at or work.now)


async def save(work: Work, each: Round) -> Round:
    """Screens at the desk and on phones hear that it changed."""
    saved = await work.store.rounds.save(work.scope, each)
    await show(work, each, Audience.DESK, "")
    for account in {each.assignee, each.begun_by} - {None}:
        await show(work, each, Audience.ACCOUNT, str(account))
    return saved


async def show(work: Work, each: Round, audience: Audience, recipient: str) -> None:
    await work.store.feed.publish(
        work.scope,
        place_path=each.place_path,
        audience=audience,
        recipient=recipient,
        topic="round",
        subject_id=str(each.round_id),
        at=work.now,
    )


def said_of(each: Round) -> dict[str, Any]:
    return {"name": each.name, "from": _clock(each.opens_at), "to": f"{each.closes_at.astimezone(CHINA):%H:%M}"}


def _clock(at: datetime) -> str:
    return f"{at.astimezone(CHINA):%m-%d %H:%M}"


async def _calendar(work: Work, place_path: str) -> Calendar:
    return calendar_at(place_path, await work.store.work_days.above(work.scope, place_path))


def round_id_of(plan: RoundPlan, opens_at: datetime) -> UUID:
    """The same whenever the plan makes it: a phone without a network begins the round that it knows, and hears of the
    plan's change later. Visits name checkpoints by their number, so where others are walked to it is another round."""
    walked = (opens_at.astimezone(UTC).isoformat(), *(each.place_path for each in plan.checkpoints))
    return uuid5(plan.plan_id, "\n".join(walked))


def _round(plan: RoundPlan, window: Window) -> Round:
    return Round(
        round_id=round_id_of(plan, window.opens_at),
        district_id=plan.district_id,
        place_path=plan.place_path,
        plan_id=plan.plan_id,
        name=plan.name,
        checkpoints=plan.checkpoints,
        assignee=plan.assignee,
        exercise=plan.exercise,
        made_by=plan.made_by,
        opens_at=window.opens_at,
        begin_by=window.begin_by,
        closes_at=window.closes_at,
    )
