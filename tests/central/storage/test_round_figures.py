"""Figures of rounds, counted by the database, are those that the rounds themselves give one by one."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from itertools import product
from uuid import uuid4

from central.domain.round_figures import RoundFigure
from central.domain.walk import OVER, Round, RoundState, missed_of, state_of
from central.services.ports.store import Store
from tests.central.storage.values import HERE, NOON, a_round, a_round_plan, an_unbegun_round, minutes

NOW = NOON + minutes(180)
MEANS: dict[RoundFigure, Callable[[Round], bool]] = {
    RoundFigure.PLANNED: lambda each: True,
    RoundFigure.WALKED: lambda each: state_of(each, NOW) is RoundState.ENDED,
    RoundFigure.WHOLE: lambda each: not missed_of(each, NOW),
    RoundFigure.PARTLY: lambda each: state_of(each, NOW) is RoundState.ENDED and bool(missed_of(each, NOW)),
    RoundFigure.MISSED: lambda each: state_of(each, NOW) is RoundState.MISSED,
}


def all_courses() -> list[Round]:
    """A round of two checkpoints for everything that may become of one."""
    plan = a_round_plan()
    one = a_round(plan).visits[0]
    both = (one.model_copy(update={"checkpoint": 0}), one)
    walked = [a_round(plan, visits=seen, ended_at=end) for seen, end in product(((), (one,), both), (NOON, None))]
    courses = [*walked, an_unbegun_round(plan)]
    closing = (NOW - minutes(1), NOW, NOW + minutes(1))
    varied = [
        replace(each, cancelled_at=cancelled, exercise=exercise, closes_at=closes)
        for each, cancelled, exercise, closes in product(courses, (None, NOON), (False, True), closing)
    ]
    return [replace(each, round_id=uuid4(), opens_at=NOON + timedelta(seconds=n)) for n, each in enumerate(varied)]


async def test_each_number_is_the_list_behind_it_and_what_became_of_each_round(store: Store) -> None:
    rounds = all_courses()
    for each in rounds:
        assert await store.rounds.add(HERE, each)
    counted = [each for each in rounds if state_of(each, NOW) in OVER and not each.exercise]
    tally = await store.rounds.tally(HERE, NOON, NOW, NOW)
    for figure, means in MEANS.items():
        expected = {each.round_id for each in counted if means(each)}
        assert expected
        listed = await store.rounds.between(HERE, NOON, NOW, figure=(figure, NOW))
        assert {each.round_id for each in listed} == expected
        assert tally.counts[figure] == len(expected)
    assert tally.checkpoints == sum(len(each.checkpoints) for each in counted)
    assert tally.checkpoints_missed == sum(len(missed_of(each, NOW)) for each in counted)
    assert tally.exercises == sum(each.exercise and state_of(each, NOW) in OVER for each in rounds)


async def test_a_time_without_rounds_counts_nothing(store: Store) -> None:
    tally = await store.rounds.tally(HERE, NOON, NOW, NOW)
    assert (set(tally.counts.values()), tally.checkpoints, tally.checkpoints_missed, tally.exercises) == ({0}, 0, 0, 0)
