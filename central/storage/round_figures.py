"""Rounds are counted where they lie: a district has a million a year. What a figure means is the domain's
(``walk.state_of``, ``walk.missed_of``); the tests hold the two against each other."""

from datetime import datetime
from functools import partial

from sqlalchemy import ColumnElement, and_, func, not_, or_, select

from central.domain.round_figures import RoundFigure, RoundTally
from central.storage.repository import Repository
from central.storage.round_tables import rounds

_BEGUN = rounds.c.begun_at.is_not(None)
_POINTS = func.jsonb_array_length(rounds.c.checkpoints)
#: A round holds one visit of a checkpoint at most.
_MISSED_POINTS = _POINTS - func.jsonb_array_length(rounds.c.visits)


def _over(now: datetime) -> ColumnElement[bool]:
    done = or_(rounds.c.closes_at <= now, and_(_BEGUN, rounds.c.ended_at.is_not(None)))
    return and_(rounds.c.cancelled_at.is_(None), done)


def of_figure(figure: RoundFigure, now: datetime) -> ColumnElement[bool]:
    counts = and_(_over(now), not_(rounds.c.exercise))
    match figure:
        case RoundFigure.PLANNED:
            return counts
        case RoundFigure.WALKED:
            return and_(counts, _BEGUN)
        case RoundFigure.WHOLE:
            return and_(counts, _MISSED_POINTS == 0)
        case RoundFigure.PARTLY:
            return and_(counts, _BEGUN, _MISSED_POINTS > 0)
        case RoundFigure.MISSED:
            return and_(counts, not_(_BEGUN))


async def tally(at: Repository, within: ColumnElement[bool], now: datetime) -> RoundTally:
    """Of all rounds ``within``."""
    figures, planned = list(RoundFigure), of_figure(RoundFigure.PLANNED, now)
    count = partial(func.count().filter)
    query = select(
        *(count(of_figure(figure, now)) for figure in figures),
        func.coalesce(func.sum(_POINTS).filter(planned), 0),
        func.coalesce(func.sum(_MISSED_POINTS).filter(planned), 0),
        count(and_(_over(now), rounds.c.exercise)),
    ).where(within)
    *counts, points, missed, exercises = (await at.connection.execute(query)).one()
    return RoundTally(dict(zip(figures, counts, strict=True)), int(points), int(missed), exercises)
