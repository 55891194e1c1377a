"""Is it in the house that the words name, beside it, or at a spot of its own? 12号楼 is a house, 12号楼旁边 is not."""

import re
from enum import Flag, auto
from functools import lru_cache

from central.domain.place_text import read_place
from central.domain.signal import Signal, Where
from central.domain.writing import narrow

#: A house that is named only to say where to look: what is meant lies outside it.
_BESIDE = re.compile(
    r"(?:[楼栋幢座#]|单元)的?(?:正?[前后]面|旁边|边上|附近|[正斜]?对面|对过|前后|以?[东南西北][面侧边]|路口)"
)


class Named(Flag):
    """What kind of place is named; several where several are."""

    NOTHING = 0
    HOUSE = auto()
    BESIDE = auto()  #: a house, as a landmark
    SPOT = auto()  #: a place with a name that is no house: 东门, 快递柜


def is_told(where: Where) -> bool:
    """Whether somebody or something says where it is; else the position is no more than where a telephone was."""
    return bool(where.building or where.unit or where.names or where.camera_zone)


def named_by(signal: Signal) -> Named:
    """Nothing by a camera: what it sees lies where it looks, not where it hangs."""
    where = signal.where
    if where.camera_zone is not None:
        return Named.NOTHING
    return _named(where.building is not None or where.unit is not None, where.names, signal.words)


def speak_of_others(here: Named, there: Named) -> bool:
    """Whether one side speaks of a house itself, and the other of spots outside alone; the same from either side. A
    house that is only a landmark says neither. ``there``: all that is named by an incident's voices."""
    return {here & ~Named.BESIDE, there & ~Named.BESIDE} == {Named.HOUSE, Named.SPOT}


@lru_cache(maxsize=8192)
def _named(housed: bool, names: tuple[str, ...], words: str) -> Named:
    houses = sum(map(_is_house, names))
    spot = Named.SPOT if houses < len(names) else Named.NOTHING
    if not housed and not houses:
        return spot
    # Of 12号楼对面 the number is not kept, the name is.
    beside = not housed or _BESIDE.search(narrow(words)) is not None
    return spot | (Named.BESIDE if beside else Named.HOUSE)


@lru_cache(maxsize=8192)
def _is_house(name: str) -> bool:
    return read_place(name, ()).building is not None
