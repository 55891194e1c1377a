"""Factors that were put in come out again, within bounds, and never from a handful of decisions."""

import math
from random import Random
from uuid import UUID

import pytest

from central.domain.learning import FIELDS, LEAST_FACTOR, MOST_FACTOR, How, Verdict
from wanglou.learning import LEAST_OF_WEIGHT, TooFewDecisions, estimate


def decided(count: int, factors: dict[str, float], seed: int = 1) -> list[Verdict]:
    """By officers who weigh each reason ``factors`` times as much as the packs, and are as unsure as chances say."""
    chance, found = Random(seed), []
    for number in range(count):
        worths = {"kind_same": 2.0, "time_best": chance.uniform(-2.25, 1.5), "words": chance.uniform(-0.5, 3.0)}
        if number < LEAST_OF_WEIGHT - 1:
            worths["same_grid"] = 0.5
        score = sum(factors.get(name, 1.0) * worth for name, worth in worths.items()) - 4.0
        together = chance.random() < 1 / (1 + math.exp(-score))
        found.append(Verdict(How.ACCEPTED if together else How.REFUSED, UUID(int=number), worths))
    return found


def test_what_officers_weigh_more_or_less_is_found() -> None:
    found = estimate(decided(1500, {"words": 1.6, "time_best": 0.6}))
    assert found.factors["words"] == pytest.approx(1.6, abs=0.25)
    assert found.factors["time_best"] == pytest.approx(0.6, abs=0.2)
    assert found.loss_after < found.loss_before


def test_a_weight_that_hardly_ever_spoke_stays_and_none_leaves_the_bounds() -> None:
    found = estimate(decided(1500, {"words": 9.0, "time_best": -3.0}))
    assert (found.factors["words"], found.factors["time_best"]) == (MOST_FACTOR, LEAST_FACTOR)
    assert "same_grid" not in found.factors
    assert found.support["same_grid"] == LEAST_OF_WEIGHT - 1


@pytest.mark.parametrize("verdicts", [decided(30, {}), [v for v in decided(900, {}) if v.how.together]])
def test_too_few_decisions_or_only_one_sort_teach_nothing(verdicts: list[Verdict]) -> None:
    with pytest.raises(TooFewDecisions):
        estimate(verdicts)


def test_what_was_decided_ten_times_about_one_incident_proves_nothing_about_the_next() -> None:
    chance, verdicts = Random(2), []
    for number in range(24):
        worths = {name: chance.uniform(-0.7, 0.7) for name in sorted({*FIELDS.values()})}
        together = chance.random() < 1 / (1 + math.exp(-sum(worths.values())))  # as the packs weigh it already
        verdicts += [Verdict(How.ACCEPTED if together else How.REFUSED, UUID(int=number), worths)] * 10
    found = estimate(verdicts)
    assert found.loss_after > found.loss_before
