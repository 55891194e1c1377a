"""The product's own placing, replayed over a town: the same pure decision and the same packs as in the brain."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from uuid import UUID

from central.domain.arrival import joined, opened
from central.domain.correlation import Decision, correlate
from central.domain.incident import IncidentState, LinkZone
from central.domain.known import Known
from central.domain.place_index import PlaceIndex
from central.domain.signal import Signal
from central.domain.telling import telling
from central.services.signals.hear_signal import around
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
    #: What opened it; None for a false alarm.
    trouble: int | None


def place(
    items: Sequence[Item], packs: Mapping[str, Pack], ends: Mapping[int, datetime], *, officer: bool = False
) -> dict[int, int]:
    """Item → incident, as the brain would link them at once, without an officer: a suggestion links nothing.

    ``ends``: when each trouble was dealt with; an incident is closed when that of its first signal was.
    ``officer``: somebody who is never wrong answers every suggestion as it is made, and repairs nothing else.
    """
    replay = Replay(packs, officer)
    for signal, item in in_order(items):
        replay.close(signal.occurred_at)
        index = replay.at.get(item.number)
        if index is None:
            index = replay.decide(item, signal)
        if index < len(replay.incidents):
            replay.join(index, signal)
        else:
            closes = ends[item.trouble] if item.trouble is not None else signal.occurred_at + FALSE_ALARM_OPEN
            replay.open(signal, closes, item.trouble)
    return replay.at


def in_order(items: Sequence[Item]) -> list[tuple[Signal, Item]]:
    pairs = [(signal, item) for item in items for signal in item.signals]
    return sorted(pairs, key=lambda pair: (pair[0].occurred_at, pair[1].number))


@dataclass(slots=True)
class Replay:
    """The brain at a moment of the replay. An incident's number is its place in the list and its id."""

    packs: Mapping[str, Pack]
    officer: bool = False
    incidents: list[_Open] = field(default_factory=list)
    places: PlaceIndex = field(default_factory=PlaceIndex)
    #: Item → incident.
    at: dict[int, int] = field(default_factory=dict)
    #: Person → the incidents of which they have spoken.
    spoken: dict[str, set[UUID]] = field(default_factory=lambda: defaultdict(set))

    def decide(self, item: Item, signal: Signal) -> int:
        """The incident it joins, or the number of a new one."""
        decision = self.ask(signal, item.person)
        self.at[item.number] = index = len(self.incidents)
        if decision.incident_id is not None and self._joins(decision.zone, decision.incident_id.int, item):
            self.at[item.number] = index = decision.incident_id.int
        if item.person:
            self.spoken[item.person].add(UUID(int=index))
        return index

    def _joins(self, zone: LinkZone, index: int, item: Item) -> bool:
        if zone is LinkZone.SUGGEST and self.officer:
            return item.trouble is not None and self.incidents[index].trouble == item.trouble
        return zone is LinkZone.LINK

    def ask(self, signal: Signal, person: str = "") -> Decision:
        pack = self.packs[signal.pack]
        asked = around(signal, pack)
        near = self.places.near(signal, asked.radius_m, asked.since)
        known = [self.incidents[one.incident_id.int].known for one in near]
        again = self.spoken.get(person, set()) & {one.incident_id for one in near} if person else set[UUID]()
        return correlate(signal, known, pack, self.packs, again=again)

    def open(self, signal: Signal, closes: datetime, trouble: int | None) -> None:
        index = len(self.incidents)
        incident = opened(signal, self.packs[signal.pack], incident_id=UUID(int=index), number=f"{index}")
        self.incidents.append(_Open(Known(incident, (signal,)), [signal], closes, trouble))
        self.places.put(incident)

    def join(self, index: int, signal: Signal) -> None:
        one = self.incidents[index]
        one.signals.append(signal)
        told = telling(one.signals)
        one.known = Known(joined(one.known.incident, signal, told, self.packs[signal.pack]), tuple(told))
        self.places.put(one.known.incident)

    def close(self, now: datetime) -> None:
        for one in self.incidents:
            if one.closes <= now and one.known.incident.state is not IncidentState.CLOSED:
                closed = replace(one.known.incident, state=IncidentState.CLOSED, closed_at=one.closes)
                one.known = Known(closed, one.known.signals)
                self.places.put(closed)
