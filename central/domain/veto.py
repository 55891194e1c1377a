"""What keeps two troubles apart: another building, unit, floor, estate or subject, or a denial."""

from collections.abc import Sequence, Set

from central.domain.evidence import Finding
from central.domain.known import Known
from central.domain.said_names import name_different_things
from central.domain.signal import Signal, Source, Where


def veto_on(signal: Signal, known: Known) -> Finding | None:
    """Why ``signal`` can never be the same as ``known``, whatever its words name; None where nothing forbids it."""
    return _other_house(signal.where, known.places) or _opposite(signal, known) or _other_subject(signal, known)


def _other_house(here: Where, places: Sequence[Where]) -> Finding | None:
    if not (here.building or here.unit or here.floor):
        return None
    return (
        _other("link.other_building", here.building, {w.building for w in places if w.building})
        or _other("link.other_unit", here.unit, {w.unit for w in places if w.unit and w.building == here.building})
        or _other("link.other_floor", here.floor, {w.floor for w in places if w.floor and _one_house(w, here)})
    )


def _other(code: str, here: str | None, there: Set[str | None]) -> Finding | None:
    if here is None or not there or here in there:
        return None
    return Finding(code, None, (("here", here), ("there", "、".join(sorted(filter(None, there))))))


def _one_house(one: Where, other: Where) -> bool:
    return one.building == other.building and one.unit in (other.unit, None)


def _opposite(signal: Signal, known: Known) -> Finding | None:
    return Finding("link.opposite") if signal.asserts and not known.asserted else None


def _other_subject(signal: Signal, known: Known) -> Finding | None:
    """Two counts of one house are of two things: rubbish that comes again, and neighbours who begin to fall out."""
    if signal.source is not Source.INDICATOR:
        return None
    said = {s.origin for s in known.signals if s.source is Source.INDICATOR and s.pack == signal.pack}
    apart = said and signal.origin not in said
    return Finding("link.other_subject") if apart else None


def veto_on_names(signal: Signal, known: Known) -> Finding | None:
    """Words that name another estate, street or school than all that was said. Positions and known places tell more."""
    here = signal.where.position
    if not signal.words:
        return None
    said = {s.words for s in known.signals if s.words and (here is None or s.where.position is None)}
    if not said or {*signal.where.names} & {name for w in known.places for name in w.names}:
        return None
    apart = all(name_different_things(signal.words, words) for words in said)
    return Finding("link.other_place_said") if apart else None
