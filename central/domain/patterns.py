"""What comes again: one trouble at one place more often than before, and houses where a dispute is growing."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from math import comb
from typing import TypeVar

from central.domain.cells import community_of
from central.domain.incident import Incident, IncidentState
from central.domain.signal import Where

#: A pattern is looked for in the last four weeks, beside the four before them.
SPAN = timedelta(weeks=4)
#: Twice is chance.
LEAST = 3
#: As many as now, or more, fall into the later half by chance alone at most so often (exact binomial test). Three after
#: none are .125.
CHANCE = 0.125
#: What neighbours fall out over, besides the falling out itself; two different ones at one house are a beginning.
DISPUTES = frozenset({"quarrel", "noise", "water_leak", "clutter"})
#: Some forty metres, in degrees.
_STEP = 0.0004
Key = TypeVar("Key", bound=Hashable)
#: What turned out to be no trouble of its own.
NEVER_WERE = (IncidentState.REJECTED, IncidentState.FALSE_ALARM, IncidentState.MERGED)


class PatternKind(StrEnum):
    REPEAT = "repeat_trouble"  # 同一处同一类
    HOT_SPOT = "hot_spot"  # 同一处，不论哪一类
    DISPUTE = "dispute_warning"  # 邻里纠纷的苗头
    # What disputes' files say (dispute_warnings.py), which only they can:
    AT_PLACE = "disputes_at_place"
    SAME_SIDES = "disputes_between_same"
    AGREEMENT_BROKEN = "agreement_broken"


@dataclass(frozen=True, slots=True)
class Pattern:
    kind: PatternKind
    #: What repeats; None where several kinds do.
    trouble: str | None
    where: Where
    now: int
    before: int
    #: The chance that this growth is none.
    chance: float
    #: The incidents of the later four weeks, oldest first.
    incidents: tuple[Incident, ...]


def find_patterns(incidents: Iterable[Incident], now: datetime) -> list[Pattern]:
    """The order of ``incidents`` and repeats in it change nothing. Most first."""
    real = {i.incident_id: i for i in incidents if i.state not in NEVER_WERE and i.kind not in tuple(PatternKind)}
    known = sorted(real.values(), key=_order)
    recent = [i for i in known if timedelta(0) <= now - i.opened_at < 2 * SPAN and place_of(i.where) is not None]
    found = [*_repeats(recent, now), *_hot_spots(recent, now), *_disputes(recent, now)]
    return sorted(found, key=lambda p: (-p.now, p.kind, place_of(p.where) or "", p.trouble or ""))


def chance_of(now: int, before: int) -> float:
    """That so many of ``now + before`` troubles fall into the later half, each being as likely in either."""
    total = now + before
    return float(sum(comb(total, k) for k in range(now, total + 1)) / 2**total)


def _repeats(incidents: Sequence[Incident], now: datetime) -> list[Pattern]:
    groups = _grouped(incidents, lambda i: (place_of(i.where) or "", i.kind))
    return [p for (_, kind), group in groups.items() if (p := _growing(PatternKind.REPEAT, kind, group, now))]


def _hot_spots(incidents: Sequence[Incident], now: datetime) -> list[Pattern]:
    """Several kinds at one place; a single one is a repeat."""
    found = []
    for group in _grouped(incidents, lambda i: place_of(i.where) or "").values():
        pattern = _growing(PatternKind.HOT_SPOT, None, group, now)
        if pattern is not None and pattern.now >= 2 * LEAST - 1 and len({i.kind for i in group}) > 1:
            found.append(pattern)
    return found


def _disputes(incidents: Sequence[Incident], now: datetime) -> list[Pattern]:
    """Complaints of neighbours about each other gather at one house before anybody says quarrel."""
    about = [i for i in incidents if i.kind in DISPUTES and i.where.building is not None]
    found = []
    for group in _grouped(about, lambda i: (community_of(i.where.place_path), i.where.building or "")).values():
        pattern = _growing(PatternKind.DISPUTE, None, group, now)
        if pattern is not None and len({i.kind for i in group if now - i.opened_at < SPAN}) > 1:
            found.append(pattern)
    return found


def _growing(kind: PatternKind, trouble: str | None, group: Sequence[Incident], now: datetime) -> Pattern | None:
    later = [i for i in group if now - i.opened_at < SPAN]
    before = len(group) - len(later)
    chance = chance_of(len(later), before)
    if len(later) < LEAST or chance > CHANCE:
        return None
    return Pattern(kind, trouble, later[-1].where, len(later), before, round(chance, 4), tuple(later))


def _grouped(incidents: Sequence[Incident], key: Callable[[Incident], Key]) -> dict[Key, list[Incident]]:
    groups: dict[Key, list[Incident]] = defaultdict(list)
    for incident in incidents:
        groups[key(incident)].append(incident)
    return groups


def place_of(where: Where) -> str | None:
    """What counts as the same place: the house, else the named spot, else forty metres of the map; None: nowhere."""
    community = community_of(where.place_path)
    if where.building is not None:
        return f"{community}/{where.building}号楼"
    if where.names:
        return f"{community}/{where.names[0]}"
    if where.position is not None:
        row, column = round(where.position.lat / _STEP), round(where.position.lon / _STEP)
        return f"{community}/{row}:{column}"
    return None


def _order(incident: Incident) -> tuple[datetime, bytes]:
    return incident.opened_at, incident.incident_id.bytes
