"""Who answers for it: whoever received it first, until somebody on a higher step takes it over (首接负责)."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from central.domain.incident import Activity, Verb
from protocol.scope import lies_in

#: How many steps of a place's path each level has.
LEVEL_DEPTH = {"district": 1, "street": 2, "community": 3, "grid": 4}
_LEVELS = {depth: level for level, depth in LEVEL_DEPTH.items()}


@dataclass(frozen=True, slots=True)
class Standing:
    #: Whose desk answers for it.
    place_path: str
    #: Who has been asked to take it over and has not yet; None: nobody.
    asked: str | None = None


def standing(first: str, rows: Iterable[Activity]) -> Standing:
    """``first``: the place whose desk received it; ``rows``: the incident's timeline, oldest first."""
    now = Standing(first)
    for row in rows:
        match row.verb:
            case Verb.ESCALATED:
                now = replace(now, asked=str(row.data["to"]))
            case Verb.CLOCK_BREACHED:
                told = at_level(first, str(row.data.get("level", "")))
                if told is not None and _higher(told, now.asked or now.place_path):
                    now = replace(now, asked=told)
            case Verb.TAKEN_OVER:
                now = Standing(str(row.data["place"]))
    return now


def next_up(now: Standing) -> str | None:
    """Whom to ask next: the step above whoever was asked last. None above the district."""
    return above(now.asked or now.place_path)


def above(place_path: str) -> str | None:
    """The next place up; None above the district."""
    return place_path.rpartition("/")[0] or None


def takes(now: Standing, desk: str) -> str | None:
    """Which place answers for it once somebody of ``desk`` takes it over; None where it is not theirs to take.

    Anybody may who is asked, or stands between those who have it and those who are asked: a clock that runs out goes
    up step by step, and the street need not wait because the district was told as well.
    """
    if now.asked is None:
        return None
    if lies_in(now.asked, desk):
        return now.asked
    return desk if _higher(desk, now.place_path) and _higher(now.asked, desk) else None


def at_level(place_path: str, level: str) -> str | None:
    """The place of this level that ``place_path`` lies in; None for a word that is no level."""
    depth = LEVEL_DEPTH.get(level)
    return "/".join(place_path.split("/")[:depth]) if depth else None


def level_of(place_path: str) -> str:
    return _LEVELS.get(place_path.count("/") + 1, "grid")


def _higher(one: str, other: str) -> bool:
    return other.startswith(f"{one}/")
