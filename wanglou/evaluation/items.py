"""What is put before every rule that merges: the signals of a made-up town as the brain itself would read them."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID, uuid5

from central.domain.report_text import read_report, severity_of
from central.domain.signal import Signal, Source, Where
from central.domain.whereabouts import where_of_report
from packs.by_example import learnt
from protocol.events import Phase
from protocol.hazards import Severity
from protocol.pack import Pack
from wanglou.city.machines import Seen
from wanglou.city.town import Town
from wanglou.city.witnesses import Words

#: Names what is said in a town, the same at every run.
_NAMES = UUID("6b1d6f5e-3d53-4d0e-9c0a-0d9a5a4f1c07")


@dataclass(frozen=True, slots=True)
class Item:
    """One voice: a report, or all that is said of one event. Merging is judged voice by voice."""

    number: int
    #: The trouble it speaks of; None for a false alarm, which belongs to nothing.
    trouble: int | None
    #: In the order in which they come; more than one only for an event.
    signals: tuple[Signal, ...]
    #: Whose contact was left with it; "" for nobody's.
    person: str = ""

    @property
    def first(self) -> Signal:
        return self.signals[0]


def read_town(town: Town, packs: Mapping[str, Pack]) -> list[Item]:
    """Every voice of ``town`` in the order in which it is first heard."""
    events: dict[UUID, int] = {}
    items: list[Item] = []
    for number, heard in enumerate(town.heard):
        signal = _of_words(heard, number, town, packs) if isinstance(heard, Words) else _of_event(heard, number, packs)
        if isinstance(heard, Seen) and heard.event_id in events:
            index = events[heard.event_id]
            items[index] = replace(items[index], signals=(*items[index].signals, signal))
            continue
        if isinstance(heard, Seen):
            events[heard.event_id] = len(items)
        person = heard.person if isinstance(heard, Words) else ""
        items.append(Item(len(items), heard.trouble, (signal,), person))
    return items


def dealt_with(town: Town) -> dict[int, datetime]:
    """When each trouble was dealt with and its incident closed, by whatever rule it had come together."""
    return {trouble.number: trouble.ends for trouble in town.troubles}


def _of_words(words: Words, number: int, town: Town, packs: Mapping[str, Pack]) -> Signal:
    places = town.estate_of(words.community).places
    read = read_report(words.words, packs, places, resembles=learnt())
    severity = severity_of(read, packs)
    where = where_of_report(read.place, None, words.phone, words.community)
    source = Source.PATROL if words.patrol else Source.RESIDENT
    return _signal(
        number, source, read.kind, read.pack, severity, words.at, where, words=read.masked, asserts=read.asserts
    )


def _of_event(seen: Seen, number: int, packs: Mapping[str, Pack]) -> Signal:
    name, kind = seen.called
    source = Source.SENSOR if seen.sensor else Source.CAMERA
    signal = _signal(number, source, kind, name, packs[name].brain.severity, seen.at, seen.where)
    return replace(signal, phase=seen.phase, event_id=seen.event_id, revision=seen.revision, origin=seen.origin)


def _signal(
    number: int, source: Source, kind: str, pack: str, severity: Severity, at: datetime, where: Where,
    *, words: str = "", asserts: bool = True,
) -> Signal:  # fmt: skip
    return Signal(
        signal_id=uuid5(_NAMES, f"{number}"), district_id=where.place_path.split("/")[0], source=source, kind=kind,
        pack=pack, phase=Phase.STARTED, severity=severity, occurred_at=at, received_at=at, where=where, confidence=0.6,
        dedupe_key=f"heard:{number}", origin=str(source), words=words, asserts=asserts,
    )  # fmt: skip
