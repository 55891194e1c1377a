"""Who speaks up about a trouble, how late, from where, in which words; and who does so about nothing at all.

Lags and distances are those of Boston's 311 duplicates (docs/evaluation.md): half of them lie 0 m from the first
report, a quarter beyond 41 m, a tenth beyond 77 m; half come .3 h later, a quarter after 1.1 h, a tenth after 4.4 h.
"""

import math
import re
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from random import Random

from central.domain.people import Place, PlaceKind
from packs.troubles import Troubles
from protocol.geo import Position
from wanglou.city.grammar import say_one
from wanglou.city.happening import Trouble
from wanglou.city.places import Site, moved, nearest

#: Median and scatter (of its logarithm) of the lag; a tenth beyond 3.6 h where Boston has 4.4.
_LAG, _LAG_SCATTER = timedelta(hours=0.3), 1.93
#: Half stand where it is. The others' distances: Weibull with 41 m in the middle and 77 m at four fifths.
_AT_THE_SPOT, _WEIBULL_M, _WEIBULL_SHAPE = 0.5, 53.9, 1.337
#: What a phone between houses is off by, one standard deviation.
_PHONE_M = 15.0
#: Until somebody who speaks at all has noticed.
_NOTICED = timedelta(minutes=6)
#: Who notices only after it was dealt with keeps silent, but for this share.
_TOO_LATE = 0.1
#: Where the share of those begins who name no place that anybody else would know; before them 4 in 100 name the
#: house or the spot next to it. Set so that pins lie as far apart as Boston's.
_VAGUE_FROM = 0.66
_VAGUE = ("我们楼下", "我们这栋楼", "我家楼上", "这里", "小区里", "我们单元", "楼下", "我们这边", "")
#: Who names no place sends the phone's more often: the form asks for it.
_WITH_PHONE, _WITH_PHONE_IF_VAGUE = 0.5, 0.8
#: Of the people who leave a contact, and of the troubles after which somebody asks; until they lose patience. No
#: measurement stands behind them.
_LEAVES_CONTACT, _CHASES, _PATIENCE = 0.5, 0.12, timedelta(minutes=60)
_DENIES, _SAYS_AGAIN, _ASIDE, _TYPO = 0.08, 0.06, 0.25, 0.1


@dataclass(frozen=True, slots=True)
class Words:
    """What a resident or a patrol sends: words, and perhaps where the phone was."""

    #: The trouble's number; None for words about nothing that is a trouble here.
    trouble: int | None
    at: datetime
    community: str
    words: str
    phone: Position | None
    patrol: bool = False
    #: Who left the same contact before is the same person; "" for who left none.
    person: str = ""


def people_about(random: Random, trouble: Trouble, said: Troubles, *, beside_another: bool = False) -> list[Words]:
    """Everything that people say about ``trouble``; at least one does where no machine can, and one says where.

    ``beside_another``: the same happens in this house at the same time; then one names the staircase too. Without that
    nobody at all could tell the two apart, and a benchmark of what cannot be known measures nothing.
    """
    count = 1 + _poisson(random, trouble.kind.witnesses - 1)
    first = trouble.begins + _NOTICED * trouble.kind.hurry * random.expovariate(1.0)
    lags = sorted(_LAG * trouble.kind.hurry * random.lognormvariate(0, _LAG_SCATTER) for _ in range(count - 1))
    found = [_report(random, trouble, said, first, denies=False)]
    for lag in lags:
        at = first + lag
        over = at > trouble.ends
        if over and random.random() > _TOO_LATE:
            continue
        denies = random.random() < (_DENIES if at > trouble.begins + 0.5 * (trouble.ends - trouble.begins) else 0.0)
        found.append(_report(random, trouble, said, at, denies=denies or over))
    if not any(_says_where(each, trouble.site, staircase=beside_another) for each in found):
        index = random.randrange(len(found))
        found[index] = _report(random, trouble, said, found[index].at, denies=False, exact=True)
    found = [replace(each, person=f"{trouble.number}.{number}") for number, each in enumerate(found)]
    if random.random() < _SAYS_AGAIN:
        found.append(_again(random, random.choice(found), trouble, said))
    return found


def _says_where(words: Words, site: Site, *, staircase: bool) -> bool:
    place = site.place
    names = [place.name, *place.aliases, *([f"{place.building}#楼"] if place.building else [])]
    named = any(re.search(rf"(?<!\d){re.escape(name)}", words.words) for name in names)
    return named and not (staircase and site.unit and f"{site.unit}单元" not in words.words)


def _report(
    random: Random, trouble: Trouble, said: Troubles, at: datetime, *, denies: bool, exact: bool = False
) -> Words:
    patrol = not denies and random.random() < 0.05
    place = _as_put(random, trouble.site, exact=exact or patrol)
    phone = None
    if patrol or random.random() < (_WITH_PHONE_IF_VAGUE if place in _VAGUE else _WITH_PHONE):
        phone = _off(random, _standing(random, trouble.site), _PHONE_M)
    words = say_one(random, random.choice(trouble.kind.over if denies else trouble.kind.says), place=place)
    return Words(trouble.number, at, trouble.site.estate.path, _dressed(random, words, said), phone, patrol)


def _again(random: Random, first: Words, trouble: Trouble, said: Troubles) -> Words:
    """The same person once more, minutes later, word for word or in other words."""
    at = first.at + timedelta(minutes=random.uniform(1, 20))
    if random.random() < 0.5:
        return replace(first, at=at, patrol=False)
    again = _report(random, trouble, said, at, denies=False)
    return replace(again, phone=first.phone, patrol=False, person=first.person)


def with_contacts(random: Random, trouble: Trouble, said: Troubles, found: list[Words]) -> list[Words]:
    """``found``, as far as somebody left a contact, and who of them asks later what became of it."""
    people = sorted({each.person for each in found if not each.patrol})
    known = {person for person in people if random.random() < _LEAVES_CONTACT}
    kept = [replace(each, person=each.person if each.person in known else "") for each in found]
    if not people or random.random() >= _CHASES:
        return kept
    first = random.choice([each for each in found if not each.patrol])
    at = first.at + _PATIENCE * trouble.kind.hurry * random.lognormvariate(0, 0.7)
    if at >= trouble.ends:
        return kept
    # Who asks wants an answer, and has left a contact.
    kept = [
        replace(each, person=first.person) if one.person == first.person else each
        for one, each in zip(found, kept, strict=True)
    ]
    words = say_one(
        random, random.choice(said.chases), again=say_one(random, random.choice(trouble.kind.says), place="")
    )
    return [*kept, Words(first.trouble, at, first.community, _dressed(random, words, said), None, person=first.person)]


def _standing(random: Random, site: Site) -> Position:
    if random.random() < _AT_THE_SPOT:
        return site.position
    metres, angle = random.weibullvariate(_WEIBULL_M, _WEIBULL_SHAPE), random.uniform(0, 2 * math.pi)
    return moved(site.position, metres * math.cos(angle), metres * math.sin(angle))


def _off(random: Random, position: Position, metres: float) -> Position:
    return moved(position, random.gauss(0, metres), random.gauss(0, metres))


def _as_put(random: Random, site: Site, *, exact: bool) -> str:
    """How one person says where it is; some name the house next to it, some nothing that helps."""
    chance = 0.0 if exact else random.random()
    if chance < _VAGUE_FROM:
        return (
            _spot_as_put(random, site, chance)
            if site.place.kind is PlaceKind.SPOT
            else _house_as_put(random, site, chance)
        )
    return random.choice(_VAGUE)


def _house_as_put(random: Random, site: Site, chance: float) -> str:
    place = site.place
    if chance < 0.24 and site.unit:
        floor = f"{site.floor}楼" if site.floor and random.random() < 0.5 else ""
        return f"{_name(random, place)}{site.unit}单元{floor}"
    if chance < 0.56:
        return _name(random, place)
    if chance < 0.62:
        return f"{_name(random, place)}{random.choice(('旁边', '楼下', '门口', '这里'))}"
    return _name(random, random.choice(nearest(place, site.estate.buildings)[:3]))


def _spot_as_put(random: Random, site: Site, chance: float) -> str:
    place = site.place
    if chance < 0.52:
        side = random.choice(("", "", "旁边", "那里", "附近", "边上"))
        return f"{random.choice((place.name, place.name, *place.aliases))}{side}"
    if chance < 0.62:
        return f"{_name(random, nearest(place, site.estate.buildings)[0])}{random.choice(('前面', '旁边', '对面'))}"
    return random.choice(nearest(place, site.estate.spots)[:3]).name


def _name(random: Random, building: Place) -> str:
    written = random.choice((building.name, building.name, *building.aliases, f"{building.building}#楼"))
    return written if random.random() < 0.9 else f"小区{written}"


def _dressed(random: Random, words: str, said: Troubles) -> str:
    """With what people put around it, and now and then a slip of the finger."""
    if random.random() < _ASIDE:
        words = f"{words}，{say_one(random, random.choice(said.asides))}"
    words = f"{random.choice(said.openings)}{words}{random.choice(said.closings)}"
    if random.random() < _TYPO and len(words) > 8:
        index = random.randrange(4, len(words) - 1)
        words = words[:index] + random.choice(("", words[index] * 2)) + words[index + 1 :]
    return words


def _poisson(random: Random, mean: float) -> int:
    """Knuth's, which is quick for small means; people bring others along, so the mean itself scatters."""
    limit, count, product = math.exp(-mean * random.gammavariate(2.0, 0.5)), 0, random.random()
    while product > limit:
        count, product = count + 1, product * random.random()
    return count
