"""How well what belongs together was put together: pairs, B-cubed, second trips, troubles that were swallowed."""

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from statistics import median, quantiles

from wanglou.evaluation.items import Item


@dataclass(frozen=True, slots=True)
class Score:
    precision: float
    recall: float

    @property
    def f1(self) -> float:
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0

    def row(self) -> dict[str, float]:
        return {"precision": round(self.precision, 4), "recall": round(self.recall, 4), "f1": round(self.f1, 4)}


def truth_of(items: Sequence[Item]) -> dict[int, int]:
    """Item → what it belongs to; a false alarm belongs to itself."""
    return {item.number: item.trouble if item.trouble is not None else -1 - item.number for item in items}


def pairwise(truth: Mapping[int, int], at: Mapping[int, int]) -> Score:
    """Over all pairs: of those put together how many belong so, of those that belong so how many were."""
    right = _pairs(Counter((truth[number], at[number]) for number in truth).values())
    together, belong = _pairs(Counter(at.values()).values()), _pairs(Counter(truth.values()).values())
    return Score(right / together if together else 1.0, right / belong if belong else 1.0)


def b_cubed(truth: Mapping[int, int], at: Mapping[int, int]) -> Score:
    """Bagga and Baldwin (1998): the mean over single voices, so that one large trouble does not drown the small."""
    both = Counter((truth[number], at[number]) for number in truth)
    groups, troubles = Counter(at.values()), Counter(truth.values())
    shares = [(both[truth[n], at[n]] / groups[at[n]], both[truth[n], at[n]] / troubles[truth[n]]) for n in truth]
    return Score(sum(p for p, _ in shares) / len(shares), sum(r for _, r in shares) / len(shares))


def _pairs(sizes: Collection[int]) -> int:
    return sum(size * (size - 1) // 2 for size in sizes)


@dataclass(frozen=True, slots=True)
class Consequences:
    """What people would notice."""

    troubles: int
    #: Incidents that a trouble's signal opened, so that somebody is sent: one for each trouble would do.
    dispatches: int
    #: Troubles whose every signal went into an incident that something else had opened.
    swallowed: tuple[int, ...]
    #: From a trouble's first signal until another one stands beside it, for troubles that more than one speaks of.
    minutes_to_link: tuple[float, ...]
    never_linked: int

    @property
    def dispatches_per_trouble(self) -> float:
        return self.dispatches / self.troubles

    @property
    def median_minutes(self) -> float | None:
        return median(self.minutes_to_link) if self.minutes_to_link else None

    @property
    def ninetieth_minutes(self) -> float | None:
        return quantiles(self.minutes_to_link, n=10)[-1] if len(self.minutes_to_link) > 1 else None


def consequences(items: Sequence[Item], at: Mapping[int, int]) -> Consequences:
    openers: dict[int, Item] = {}
    for item in items:  # in the order in which they came
        openers.setdefault(at[item.number], item)
    opened = Counter(item.trouble for item in openers.values() if item.trouble is not None)
    by_trouble: dict[int, list[Item]] = defaultdict(list)
    for item in items:
        if item.trouble is not None:
            by_trouble[item.trouble].append(item)
    waits = [_minutes_to_link(voices, at, openers) for voices in by_trouble.values() if len(voices) > 1]
    return Consequences(
        troubles=len(by_trouble),
        dispatches=sum(opened.values()),
        swallowed=tuple(sorted(set(by_trouble) - set(opened))),
        minutes_to_link=tuple(minutes for minutes in waits if minutes is not None),
        never_linked=sum(minutes is None for minutes in waits),
    )


def _minutes_to_link(voices: Sequence[Item], at: Mapping[int, int], openers: Mapping[int, Item]) -> float | None:
    """None where no second voice ever stood in an incident which this trouble had opened."""
    for item in voices:
        opener = openers[at[item.number]]
        if opener.trouble == item.trouble and opener.number != item.number:
            return (item.first.occurred_at - voices[0].first.occurred_at).total_seconds() / 60
    return None
