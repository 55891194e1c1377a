"""An incident as correlation sees it, with all that every new signal asks of it, worked out once."""

from dataclasses import dataclass
from functools import cached_property, reduce
from operator import or_

from central.domain.condition import newest_revisions
from central.domain.incident import Incident
from central.domain.landmarks import Named, is_told, named_by
from central.domain.signal import Signal, Where
from central.domain.subjects import things_said


@dataclass(frozen=True)
class Known:
    """``signals``: those linked to it now, or the few that tell. No slots: what was worked out stays with it."""

    incident: Incident
    signals: tuple[Signal, ...]

    @cached_property
    def places(self) -> tuple[Where, ...]:
        """Each different place once: a camera that speaks a thousand times has one."""
        return tuple(dict.fromkeys((self.incident.where, *(signal.where for signal in self.signals))))

    @cached_property
    def told(self) -> tuple[bool, ...]:
        """Which of ``places`` tell where it is: those that anybody has told, or all where nobody has."""
        told = tuple(map(is_told, self.places))
        return told if any(told) else (True,) * len(told)

    @cached_property
    def asserted(self) -> bool:
        """Somebody says that it is so. An incident without signals was opened by hand and stands."""
        return not self.signals or any(signal.asserts for signal in self.signals)

    @cached_property
    def machines(self) -> frozenset[str]:
        """The cameras and sensors that speak of it."""
        return frozenset(signal.origin for signal in self.signals if signal.event_id is not None)

    @cached_property
    def kinds(self) -> frozenset[str]:
        return frozenset((self.incident.kind, *(signal.kind for signal in self.signals)))

    @cached_property
    def named(self) -> Named:
        """The kinds of place that any of them names."""
        return reduce(or_, map(named_by, self.signals), Named.NOTHING)

    @cached_property
    def things(self) -> frozenset[str]:
        """All that the words of any of them name."""
        return frozenset().union(*map(things_of, self.signals))

    @cached_property
    def voices(self) -> tuple[str, ...]:
        """Different words, in a fixed order."""
        return tuple(sorted({signal.words for signal in newest_revisions(self.signals) if signal.words}))


def things_of(signal: Signal) -> frozenset[str]:
    """The things that the words name, apart from places: at 垃圾分类亭 people dance."""
    text = signal.words
    for name in signal.where.names:
        text = text.replace(name, " ")
    return things_said(text) if text else frozenset()
