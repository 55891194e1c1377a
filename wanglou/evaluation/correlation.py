"""Does what belongs together come together? The product and four other rules on made-up towns whose truth is known."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from statistics import quantiles
from typing import Any

from packs.shelf import load_shelf
from protocol.pack import Pack
from wanglou.city.places import position_of
from wanglou.city.town import Town, build_town
from wanglou.evaluation.grouping import Score, b_cubed, consequences, pairwise, truth_of
from wanglou.evaluation.items import Item, dealt_with, read_town
from wanglou.evaluation.merging import RULES, Merged, Middles, pin_of
from wanglou.evaluation.placing import place

OURS = "wanglou"
#: The same with an officer who answers every suggestion rightly: what a duty room gets that looks at them.
OURS_ANSWERED = "wanglou_answered"
#: No weight, pack or sentence was chosen by looking at these towns; 1 to 100 and 301 to 303 were looked at.
UNSEEN = (101, 102, 103)
#: What 250 m and 7 d would do to unrelated reports, as measured in Boston.
_WIDE_M, _WIDE = 250.0, timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Judged:
    """One rule on one town."""

    rule: str
    settings: str
    pairs: Score
    b_cubed: Score
    dispatches_per_trouble: float
    swallowed: int
    swallowed_life_safety: int
    median_minutes_to_link: float | None
    ninetieth_minutes_to_link: float | None
    never_linked: int

    def row(self) -> dict[str, Any]:
        return {
            "rule": self.rule,
            "settings": self.settings,
            "pairwise": self.pairs.row(),
            "b_cubed": self.b_cubed.row(),
            "dispatches_per_trouble": round(self.dispatches_per_trouble, 4),
            "wasted_per_trouble": round(max(0.0, self.dispatches_per_trouble - 1), 4),
            "swallowed": self.swallowed,
            "swallowed_life_safety": self.swallowed_life_safety,
            "median_minutes_to_link": _rounded(self.median_minutes_to_link),
            "ninetieth_minutes_to_link": _rounded(self.ninetieth_minutes_to_link),
            "never_linked": self.never_linked,
        }


@dataclass(frozen=True, slots=True)
class TownJudged:
    seed: int
    troubles: int
    voices: int
    difficulty: dict[str, float]
    #: Ours first, alone and with its suggestions answered.
    rules: tuple[Judged, ...]

    def row(self) -> dict[str, Any]:
        rules = [judged.row() for judged in self.rules]
        return {
            "seed": self.seed, "troubles": self.troubles, "voices": self.voices,
            "difficulty": self.difficulty, "rules": rules,
        }  # fmt: skip


def evaluate(seed: int, packs: Mapping[str, Pack] | None = None) -> TownJudged:
    """Ours and the others on the town of ``seed``. Each of the others with the settings that suit this town best."""
    shelf = load_shelf() if packs is None else packs
    town = build_town(seed)
    items, ends, middles = read_town(town, shelf), dealt_with(town), middles_of(town)
    truth = truth_of(items)
    judged = [
        _judge(name, "", place(items, shelf, ends, officer=officer), town, items)
        for name, officer in ((OURS, False), (OURS_ANSWERED, True))
    ]
    for rule in RULES:
        tried = [(settings, merge(items, ends, middles)) for settings, merge in rule.settings]
        settings, best = max(tried, key=lambda one: pairwise(truth, one[1]).f1)
        judged.append(_judge(rule.name, settings, best, town, items))
    return TownJudged(seed, len(town.troubles), len(items), difficulty(items, middles), tuple(judged))


def middles_of(town: Town) -> Middles:
    return {estate.path: position_of(estate.places[0]) for estate in town.estates}


def difficulty(items: Sequence[Item], middles: Middles) -> dict[str, float]:
    """The figures by which a town can be set beside Boston's 311 duplicates (docs/evaluation.md)."""
    firsts: dict[int, Item] = {}
    apart, lags = [], []
    for item in items:
        if item.trouble is None or item.first.words == "":
            continue
        first = firsts.setdefault(item.trouble, item)
        if first is item:
            continue
        lags.append((item.first.occurred_at - first.first.occurred_at).total_seconds() / 3600)
        if item.first.where.position is not None and first.first.where.position is not None:
            apart.append(item.first.where.position.distance_m(first.first.where.position))
    swallowed = sum(_would_be_swallowed(item, firsts.values(), middles) for item in firsts.values())
    placed = sum(item.first.where.position is not None for item in items)
    return {
        **_spread("duplicate_m", apart), **_spread("duplicate_h", lags),
        "unrelated_within_250m_7d": round(swallowed / len(firsts), 3),
        "voices_with_position": round(placed / len(items), 3),
    }  # fmt: skip


def _would_be_swallowed(item: Item, others: Any, middles: Middles) -> bool:
    """Whether an earlier, unrelated report of its category lies within Boston's wide window."""
    return any(
        timedelta(0) < item.first.occurred_at - other.first.occurred_at <= _WIDE
        and other.first.pack == item.first.pack
        and pin_of(other, middles).distance_m(pin_of(item, middles)) <= _WIDE_M
        for other in others
    )


def _spread(name: str, values: Sequence[float]) -> dict[str, float]:
    cuts = quantiles(values, n=20) if len(values) > 1 else [math.nan] * 19
    return {f"{name}_p{share}": round(cuts[share // 5 - 1], 2) for share in (50, 75, 90)}


def _judge(rule: str, settings: str, at: Merged, town: Town, items: Sequence[Item]) -> Judged:
    truth, came = truth_of(items), consequences(items, at)
    life = {trouble.number for trouble in town.troubles if trouble.kind.life_safety}
    return Judged(
        rule=rule,
        settings=settings,
        pairs=pairwise(truth, at),
        b_cubed=b_cubed(truth, at),
        dispatches_per_trouble=came.dispatches_per_trouble,
        swallowed=len(came.swallowed),
        swallowed_life_safety=len(life & {*came.swallowed}),
        median_minutes_to_link=came.median_minutes,
        ninetieth_minutes_to_link=came.ninetieth_minutes,
        never_linked=came.never_linked,
    )


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 1)
