"""The product's own placing, replayed over a town: the same pure decision and the same packs as in the brain."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from uuid import UUID

from central.domain.arrival import joined, opened
from central.domain.correlation import correlate
from central.domain.incident import IncidentState, Known, LinkZone
from central.domain.signal import Signal
from central.domain.telling import telling
from central.services.hear_signal import around
from central.storage.near import MOST_CANDIDATES, near_to
from protocol.pack import Pack
from wanglou.evaluation.items import Item

#: An incident of a false alarm is looked at and closed.
FALSE_ALARM_OPEN = timedelta(hours=1)


@dataclass(slots=True)
class _Open:
    known: Known
    signals: list[Signal]
    #: When people have dealt with what opened it.
    closes: datetime


def place(items: Sequence[Item], packs: Mapping[str, Pack], ends: Mapping[int, datetime]) -> dict[int, int]:
    """Item → incident, as the brain would link them at once, without an officer: a suggestion links nothing.

    ``ends``: when each trouble was dealt with; an incident is closed when that of its first signal was.
    """
    incidents: list[_Open] = []
    at: dict[int, int] = {}
    for signal, item in _in_order(items):
        _close(incidents, signal.occurred_at)
        index = at.get(item.number)
        if index is None:
            index = at[item.number] = _decide(signal, incidents, packs)
        if index < len(incidents):
            _join(incidents[index], signal, packs)
        else:
            closes = ends[item.trouble] if item.trouble is not None else signal.occurred_at + FALSE_ALARM_OPEN
            incident = opened(signal, packs[signal.pack], incident_id=UUID(int=index), number=f"{index}")
            incidents.append(_Open(Known(incident, (signal,)), [signal], closes))
    return at


def _in_order(items: Sequence[Item]) -> list[tuple[Signal, Item]]:
    pairs = [(signal, item) for item in items for signal in item.signals]
    return sorted(pairs, key=lambda pair: (pair[0].occurred_at, pair[1].number))


def _decide(signal: Signal, incidents: Sequence[_Open], packs: Mapping[str, Pack]) -> int:
    """The incident it joins, or the number of a new one."""
    pack = packs[signal.pack]
    asked = around(signal, pack)
    is_near = near_to(signal, asked.radius_m, asked.since)
    near = [one.known for one in incidents if is_near(one.known.incident)]
    near = sorted(near, key=lambda known: known.incident.last_signal_at)[-MOST_CANDIDATES:]
    decision = correlate(signal, near, pack, packs)
    if decision.zone is LinkZone.LINK and decision.incident_id is not None:
        return decision.incident_id.int
    return len(incidents)


def _join(one: _Open, signal: Signal, packs: Mapping[str, Pack]) -> None:
    one.signals.append(signal)
    told = telling(one.signals)
    one.known = Known(joined(one.known.incident, signal, told, packs[signal.pack]), tuple(told))


def _close(incidents: Sequence[_Open], now: datetime) -> None:
    for one in incidents:
        if one.closes <= now and one.known.incident.state is not IncidentState.CLOSED:
            closed = replace(one.known.incident, state=IncidentState.CLOSED, closed_at=one.closes)
            one.known = Known(closed, one.known.signals)
