"""Estimates factors for the packs' weights from what officers decided, by logistic regression. Offline: needs scipy."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import fmean

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize

from central.domain.learning import FIELDS, LEAST_FACTOR, MOST_FACTOR, Verdict
from protocol.errors import WanglouError

#: Fewer decisions, or fewer of either outcome, teach nothing that would not be chance.
LEAST_DECISIONS, LEAST_OF_EITHER = 60, 15
#: A weight that spoke in fewer decisions stays as its pack has it.
LEAST_OF_WEIGHT = 20
#: As strong a belief in the packs' own weights as this many decisions of doubt.
_BELIEF = 10.0
_FOLDS = 5
_FURTHEST = 20.0
Floats = NDArray[np.float64]


class TooFewDecisions(WanglouError):
    """Values: decisions, together, apart, needed, each."""

    key = "error.brain.learn_too_few"


@dataclass(frozen=True, slots=True)
class Estimate:
    #: Weight → factor; weights that are not named stay.
    factors: Mapping[str, float]
    #: Weight → decisions in which it spoke.
    support: Mapping[str, int]
    #: Mean of −log of the chance given to what was decided, on decisions left out: with the packs' weights, with these.
    loss_before: float
    loss_after: float


def estimate(verdicts: Sequence[Verdict]) -> Estimate:
    """Raises TooFewDecisions.

    The chance that two are one trouble is logistic in the sum of what each weight adds, times its factor; every factor
    is pulled towards 1 and stays within the bounds. The middle is estimated and thrown away: which pairs an officer is
    asked about says nothing of how many of all pairs are one trouble, so thresholds stay where the packs have them.
    """
    together = sum(verdict.how.together for verdict in verdicts)
    apart = len(verdicts) - together
    if len(verdicts) < LEAST_DECISIONS or min(together, apart) < LEAST_OF_EITHER:
        raise TooFewDecisions(
            decisions=len(verdicts), together=together, apart=apart, needed=LEAST_DECISIONS, each=LEAST_OF_EITHER
        )
    support = {
        name: sum(1 for verdict in verdicts if verdict.worths.get(name)) for name in dict.fromkeys(FIELDS.values())
    }
    names = [name for name, count in support.items() if count >= LEAST_OF_WEIGHT]
    worths = np.array([[verdict.worths.get(name, 0.0) for name in names] for verdict in verdicts])
    rest = np.array([sum(w for name, w in verdict.worths.items() if name not in names) for verdict in verdicts])
    said = np.array([float(verdict.how.together) for verdict in verdicts])
    factors, _ = _fit(worths, rest, said, free=True)
    folds = _folds(verdicts)
    before, after = (_left_out(worths, rest, said, folds, free=free) for free in (False, True))
    rounded = {name: round(float(factor), 2) for name, factor in zip(names, factors, strict=True)}
    return Estimate(rounded, support, before, after)


def _fit(worths: Floats, rest: Floats, said: Floats, *, free: bool) -> tuple[Floats, float]:
    """(factors, middle). Not ``free``: every factor is 1, and the middle alone is looked for."""
    count = worths.shape[1]

    def loss(guess: Floats) -> tuple[float, Floats]:
        factors, middle = guess[:-1], guess[-1]
        score = worths @ factors + rest + middle
        off = 1 / (1 + np.exp(-score)) - said
        pull = factors - 1
        value = np.logaddexp(0, score).sum() - said @ score + _BELIEF / 2 * pull @ pull
        return float(value), np.append(worths.T @ off + _BELIEF * pull, off.sum())

    bounds = [(LEAST_FACTOR, MOST_FACTOR) if free else (1.0, 1.0)] * count + [(-_FURTHEST, _FURTHEST)]
    found = minimize(loss, np.append(np.ones(count), 0.0), jac=True, method="L-BFGS-B", bounds=bounds).x
    return found[:-1], float(found[-1])


def _folds(verdicts: Sequence[Verdict]) -> NDArray[np.int_]:
    """The fifth of each. What was decided about one incident is alike, and stays in one of them."""
    number = {incident: at for at, incident in enumerate(dict.fromkeys(each.incident_id for each in verdicts))}
    return np.array([number[each.incident_id] % _FOLDS for each in verdicts])


def _left_out(worths: Floats, rest: Floats, said: Floats, folds: NDArray[np.int_], *, free: bool) -> float:
    """Each fifth judged by what the other four teach."""
    losses: list[float] = []
    for fold in range(_FOLDS):
        out = folds == fold
        factors, middle = _fit(worths[~out], rest[~out], said[~out], free=free)
        score = worths[out] @ factors + rest[out] + middle
        losses += [float(each) for each in np.logaddexp(0, score) - said[out] * score]
    return fmean(losses)
