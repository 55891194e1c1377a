"""What a resident's words say: which trouble, how urgent, where, whether it is so; personal data taken out."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from central.domain.about import OTHER, About, Resembles, about, is_grave, nothing, pack_for, recognise
from central.domain.danger import danger_in, is_urgent, names_danger_at_all
from central.domain.masking import Personal, mask
from central.domain.people import Place
from central.domain.place_text import PlaceText, read_place
from central.domain.polarity import asserts, told_beside
from central.domain.writing import BETWEEN_CLAUSES, narrow
from protocol.hazards import Severity
from protocol.pack import Pack

#: A rubbish bin on fire is a fire.
_ABOVE_ALL = frozenset({"fire", "gas_leak"})


@dataclass(frozen=True, slots=True)
class ReadReport:
    #: With personal data replaced by marks.
    masked: str
    personal: tuple[Personal, ...]
    #: The pack that the words are about, or the one for everything else.
    pack: str
    kind: str
    #: Phrases of the pack's lexicon in the words; () where they are about it by resemblance alone.
    because: tuple[str, ...]
    urgent: bool
    asserts: bool
    place: PlaceText
    #: Packs of other troubles that the same words assert, in the order of the words: one message, several troubles.
    also: tuple[str, ...] = ()


def read_report(
    words: str,
    packs: Mapping[str, Pack],
    places: Sequence[Place],
    kind: str | None = None,
    resembles: Resembles = nothing,
) -> ReadReport:
    """Everything ``words`` say. ``kind``: what the person chose in the form, which stands above the words.

    ``packs`` must hold one pack for OTHER; raises LookupError otherwise, since nothing said may be lost.
    """
    text = narrow(words)
    place = read_place(words, places)
    urgent = _urgent_phrases(packs)
    told = told_beside(text, lambda clause: _of_a_pack(clause, packs))
    danger = danger_in(told, urgent)
    found = _about(told, place, packs, danger, resembles)
    name, because = (pack_for(kind, packs), ()) if kind else (found.pack, found.because)
    chosen = packs[name]
    lexicon = chosen.brain.words
    named = (*lexicon.strong, *lexicon.weak)

    def names_trouble(clause: str) -> bool:
        if any(phrase in clause for phrase in named) or is_urgent(clause, urgent):
            return True
        again = about(clause, packs, resembles)
        return again.danger or name == again.pack != pack_for(OTHER, packs)

    said = asserts(text, names_trouble)
    masked = mask(words)
    return ReadReport(
        masked=masked.words,
        personal=masked.found,
        pack=name,
        kind=kind or chosen.kinds[0],
        because=because,
        urgent=said and (danger is not None or found.danger),
        asserts=said,
        place=place,
        also=tuple(other for other in _named_apart(text, packs) if other not in (name, pack_for(OTHER, packs))),
    )


def severity_of(read: ReadReport, packs: Mapping[str, Pack]) -> Severity:
    """How grave what was read is, true or denied."""
    return Severity.LIFE_SAFETY if read.urgent else packs[read.pack].brain.severity


def _urgent_phrases(packs: Mapping[str, Pack]) -> tuple[str, ...]:
    return tuple(phrase for pack in packs.values() for phrase in pack.brain.words.urgent)


def _of_a_pack(clause: str, packs: Mapping[str, Pack]) -> bool:
    return asserts(clause) and recognise(clause, packs)[0] != pack_for(OTHER, packs)


def _about(text: str, place: PlaceText, packs: Mapping[str, Pack], danger: str | None, resembles: Resembles) -> About:
    """What ``text`` is about beside the places that it names: 垃圾分类亭 is one, and people dance there."""
    for name in place.written:
        text = text.replace(name, " ")
    found = about(text, packs, resembles)
    of_danger = [each for each in packs if danger in packs[each].kinds]
    if not of_danger or found.pack in of_danger:
        return found
    unknown = found.pack == pack_for(OTHER, packs)
    return About(pack_for(f"{danger}", packs)) if unknown or _outranks(f"{danger}", found.pack, packs) else found


def _outranks(danger: str, name: str, packs: Mapping[str, Pack]) -> bool:
    """Whether the danger is what somebody must be sent for, whatever else is said: 电动车进电梯，有人被困."""
    return danger in _ABOVE_ALL or (is_grave(pack_for(danger, packs), packs) and not is_grave(name, packs))


def _named_apart(text: str, packs: Mapping[str, Pack]) -> list[str]:
    """The packs that a clause of its own names and asserts."""
    said = (recognise(clause, packs)[0] for clause in BETWEEN_CLAUSES.split(text) if asserts(clause))
    return list(dict.fromkeys(said))


def names_danger(
    words: str, packs: Mapping[str, Pack], kind: str | None = None, resembles: Resembles = nothing
) -> bool:
    """True when ``words`` so much as name danger to life, whatever they say of it, or ``kind`` is one.

    Wider than ``is_urgent``: it decides only who is not turned away, and nobody is sent because of it.
    """
    text = narrow(words)
    if names_danger_at_all(text, _urgent_phrases(packs)):
        return True
    found = about(text, packs, resembles)
    grave = [name for name in packs if is_grave(name, packs)]
    named = any(phrase in text for name in grave for phrase in packs[name].brain.words.strong)
    chosen = [name for name, pack in packs.items() if kind in pack.kinds] or [found.pack]
    return found.danger or named or not set(grave).isdisjoint(chosen)
