"""The whole made-up city from one seed: who lives where, what happens, and everything the brain would hear of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from packs.troubles import load_troubles
from wanglou.city.happening import Trouble, happen
from wanglou.city.machines import Seen, false_alarms, machines_about
from wanglou.city.places import Estate, build_estates
from wanglou.city.witnesses import Words, people_about, with_contacts

#: Two weeks of three estates of twenty slabs. So many troubles a day that of two unrelated reports of one kind
#: a radius of 250 m swallows at least the fifth that it swallows in Boston, and FixMyStreet's rule loses as much
#: as it does in a dense city (docs/evaluation.md).
DAYS, ESTATES, PER_ESTATE_DAY = 14, 3, 6.0


@dataclass(frozen=True, slots=True)
class Town:
    seed: int
    estates: tuple[Estate, ...]
    troubles: tuple[Trouble, ...]
    #: What is said and seen, in the order in which it comes in.
    heard: tuple[Words | Seen, ...]

    def estate_of(self, community: str) -> Estate:
        return next(estate for estate in self.estates if estate.path == community)


def _beside_another(trouble: Trouble, troubles: Sequence[Trouble]) -> bool:
    """Whether the same happens in the same house while it lasts."""
    return any(
        other is not trouble
        and (other.kind, other.site.place) == (trouble.kind, trouble.site.place)
        and other.begins < trouble.ends
        and trouble.begins < other.ends
        for other in troubles
    )


def build_town(
    seed: int,
    *,
    days: int = DAYS,
    estates: int = ESTATES,
    per_estate_day: float = PER_ESTATE_DAY,
    calls: bool = True,
) -> Town:
    """The same town for the same numbers. Each part draws from a source of its own, so that more cameras do not change
    what residents say. ``calls``: somebody leaves a telephone, and asks later what became of it."""

    def source(part: str) -> Random:
        return Random(f"{seed}:{part}")  # noqa: S311 - a game of dice, not a secret

    said = load_troubles()
    built = build_estates(source("places"), estates)
    troubles = happen(source("troubles"), built, said.troubles, days, per_estate_day)
    people, machines, callers = source("people"), source("machines"), source("callers") if calls else None
    heard: list[Words | Seen] = []
    for trouble in troubles:
        by_machines = machines_about(machines, trouble)
        beside = _beside_another(trouble, troubles)
        spoken = people_about(people, trouble, said, beside_another=beside)
        heard += [*by_machines, *(with_contacts(callers, trouble, said, spoken) if callers else spoken)]
    heard += false_alarms(source("false"), built, said.troubles, days)
    heard.sort(key=lambda each: each.at)
    return Town(seed, built, tuple(troubles), tuple(heard))
