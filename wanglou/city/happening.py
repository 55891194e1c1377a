"""What goes wrong in the made-up city, where and when; some of it twice at once, next door to each other."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from random import Random

from packs.troubles import TroubleKind
from wanglou.city.places import Estate, Site, nearest, site_in, some_site

BEGINS = datetime(2026, 3, 2, tzinfo=UTC)
#: Share of troubles beside which the same happens once more within an hour or two and a hundred metres: the second
#: fire hidden in the first. No measurement stands behind it; it is there because that is what must not go wrong.
TWINS = 0.15
_TWIN_WITHIN = timedelta(hours=2)
#: How far single lives of one kind of trouble scatter around its median, as a factor.
_LIVES_SCATTER = 0.5


@dataclass(frozen=True, slots=True)
class Trouble:
    number: int
    kind: TroubleKind
    site: Site
    begins: datetime
    #: Dealt with; what is said later comes too late.
    ends: datetime


def happen(
    random: Random, estates: Sequence[Estate], kinds: Sequence[TroubleKind], days: int, per_estate_day: float
) -> list[Trouble]:
    """Troubles in the order in which they begin, numbered from 0."""
    found: list[tuple[TroubleKind, Site, datetime]] = []
    shares = [kind.share for kind in kinds]
    for estate in estates:
        for _ in range(round(days * per_estate_day)):
            kind = random.choices(kinds, shares)[0]
            begins = BEGINS + timedelta(days=days) * random.random()
            site = some_site(random, estate, kind.site)
            found.append((kind, site, begins))
            if random.random() < TWINS:
                found.append((kind, _next_door(random, site, kind), begins + _TWIN_WITHIN * random.random()))
    found.sort(key=lambda trouble: trouble[2])
    return [
        Trouble(number, kind, site, begins, begins + kind.lasts * random.lognormvariate(0, _LIVES_SCATTER))
        for number, (kind, site, begins) in enumerate(found)
    ]


def _next_door(random: Random, site: Site, kind: TroubleKind) -> Site:
    """One of the four nearest houses, or another staircase of the same one."""
    if site.unit is not None and random.random() < 0.3:
        other = site
        while other.unit == site.unit:
            other = site_in(random, site.estate, site.place, kind.site)
        return other
    near = nearest(site.place, site.estate.buildings)[:4]
    return site_in(random, site.estate, random.choice(near), kind.site)
