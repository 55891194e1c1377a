"""How others merge, to be beaten: not at all, FixMyStreet's radius, Alertmanager's key, ST-DBSCAN."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial

import numpy as np
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components

from protocol.geo import Position
from wanglou.evaluation.items import Item
from wanglou.evaluation.placing import FALSE_ALARM_OPEN

#: Item → incident.
Merged = dict[int, int]
Ends = Mapping[int, datetime]
#: Where a map opens for somebody who sets no pin: the middle of each community.
Middles = Mapping[str, Position]


def not_at_all(items: Sequence[Item], _ends: Ends, _middles: Middles) -> Merged:
    return {item.number: item.number for item in items}


def fixmystreet(
    items: Sequence[Item],
    ends: Ends,
    middles: Middles,
    *,
    radius_m: float = 250.0,
    window: timedelta = timedelta(days=7),
) -> Merged:
    """The nearest open report of the same category within the radius takes it in."""
    first: list[Item] = []
    at: Merged = {}
    for item in items:
        pin, now = pin_of(item, middles), item.first.occurred_at
        near = [
            (apart, index)
            for index, one in enumerate(first)
            if one.first.pack == item.first.pack
            and now - one.first.occurred_at <= window
            and now < closes(one, ends)
            and (apart := pin_of(one, middles).distance_m(pin)) <= radius_m
        ]
        at[item.number] = min(near)[1] if near else len(first)
        if not near:
            first.append(item)
    return at


def alertmanager(
    items: Sequence[Item], ends: Ends, _middles: Middles, *, resolve: timedelta = timedelta(hours=4)
) -> Merged:
    """One group per kind and place, as long as it keeps firing; silent for ``resolve``, or closed, it is over."""
    groups: dict[tuple[str, str], tuple[int, datetime, datetime]] = {}
    at: Merged = {}
    for item in items:
        key, now = (item.first.pack, item.first.where.place_path), item.first.occurred_at
        index, last, over = groups.get(key, (-1, now, now))
        if index < 0 or now - last > resolve or now >= over:
            index, over = item.number, closes(item, ends)
        groups[key] = (index, now, over)
        at[item.number] = index
    return at


def st_dbscan(
    items: Sequence[Item],
    _ends: Ends,
    middles: Middles,
    *,
    radius_m: float = 60.0,
    within: timedelta = timedelta(hours=2),
) -> Merged:
    """Birant and Kut (2007) per category, two make a core: chains of neighbours in place and time are one cluster.

    It reads the whole of the past and the future before it decides, which no duty desk can.
    """
    neighbours: list[tuple[int, int]] = []
    begin = 0
    for index, item in enumerate(items):
        while item.first.occurred_at - items[begin].first.occurred_at > within:
            begin += 1
        pin = pin_of(item, middles)
        neighbours.extend(
            (index, other)
            for other in range(begin, index)
            if items[other].first.pack == item.first.pack and pin_of(items[other], middles).distance_m(pin) <= radius_m
        )
    rows, columns = np.array(neighbours, dtype=int).reshape(-1, 2).T
    graph = coo_array((np.ones(len(rows), bool), (rows, columns)), shape=(len(items), len(items)))
    _, cluster = connected_components(graph, directed=False)
    return {item.number: int(cluster[index]) for index, item in enumerate(items)}


def pin_of(item: Item, middles: Middles) -> Position:
    """Where its pin stands on a map: these rules know no other place."""
    where = item.first.where
    return where.position or next(p for path, p in middles.items() if where.place_path.startswith(path))


def closes(item: Item, ends: Ends) -> datetime:
    return ends[item.trouble] if item.trouble is not None else item.first.occurred_at + FALSE_ALARM_OPEN


@dataclass(frozen=True, slots=True)
class Rule:
    name: str
    #: Each with other settings; the best for the town that is judged is taken, so that nobody is beaten by neglect.
    settings: tuple[tuple[str, Callable[[Sequence[Item], Ends, Middles], Merged]], ...]


def _hours(number: float) -> timedelta:
    return timedelta(hours=number)


RULES = (
    Rule("none", (("", not_at_all),)),
    Rule("fixmystreet_250m", (("250 m, 7 d", fixmystreet),)),
    Rule(
        "alertmanager_key",
        tuple((f"{h} h", partial(alertmanager, resolve=_hours(h))) for h in (1, 2, 4, 8, 16)),
    ),
    Rule(
        "st_dbscan",
        tuple(
            (f"{m} m, {h} h", partial(st_dbscan, radius_m=m, within=_hours(h)))
            for m in (20, 40, 60, 100)
            for h in (0.5, 1, 2, 4, 8)
        ),
    ),
)
