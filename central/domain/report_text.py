"""What a resident's words say: which trouble, how urgent, where, whether it is so; personal data taken out."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from central.domain.danger import danger_in, is_urgent, names_danger_at_all, really_said
from central.domain.masking import Personal, mask
from central.domain.people import Place
from central.domain.place_text import PlaceText, read_place
from central.domain.polarity import asserts
from central.domain.writing import BETWEEN_CLAUSES, narrow
from protocol.hazards import Severity
from protocol.pack import Lexicon, Pack

#: The kind of words that no pack recognises; a pack of the shelf answers to it (其他).
OTHER = "other"
#: A strong phrase decides, a weak one supports: two weak ones weigh as much as one strong one.
STRONG, WEAK = 2.0, 1.0
DECIDES_AT = 2.0

#: A rubbish bin on fire is a fire.
_ABOVE_ALL = frozenset({"fire", "gas_leak"})


@dataclass(frozen=True, slots=True)
class ReadReport:
    #: With personal data replaced by marks.
    masked: str
    personal: tuple[Personal, ...]
    #: The pack whose lexicon decided, or the one for everything else.
    pack: str
    kind: str
    #: Phrases of the lexicon that decided; () when none did.
    because: tuple[str, ...]
    urgent: bool
    asserts: bool
    place: PlaceText
    #: Packs of other troubles that the same words assert, in the order of the words: one message, several troubles.
    also: tuple[str, ...] = ()


def read_report(words: str, packs: Mapping[str, Pack], places: Sequence[Place], kind: str | None = None) -> ReadReport:
    """Everything ``words`` say. ``kind``: what the person chose in the form, which stands above the words.

    ``packs`` must hold one pack for OTHER; raises LookupError otherwise, since nothing said may be lost.
    """
    text = narrow(words)
    place = read_place(words, places)
    urgent = _urgent_phrases(packs)
    danger = danger_in(text, urgent)
    name, because = (pack_for(kind, packs), ()) if kind else _about(text, place, packs, danger)
    chosen = packs[name]
    lexicon = chosen.brain.words
    named = (*lexicon.strong, *lexicon.weak)
    said = asserts(text, lambda clause: any(p in clause for p in named) or is_urgent(clause, urgent))
    masked = mask(words)
    return ReadReport(
        masked=masked.words,
        personal=masked.found,
        pack=name,
        kind=kind or chosen.kinds[0],
        because=because,
        urgent=said and danger is not None,
        asserts=said,
        place=place,
        also=tuple(other for other in _named_apart(text, packs) if other not in (name, pack_for(OTHER, packs))),
    )


def _urgent_phrases(packs: Mapping[str, Pack]) -> tuple[str, ...]:
    return tuple(phrase for pack in packs.values() for phrase in pack.brain.words.urgent)


def _about(text: str, place: PlaceText, packs: Mapping[str, Pack], danger: str | None) -> tuple[str, tuple[str, ...]]:
    """What ``text`` is about beside the places that it names: 垃圾分类亭 is one, and people dance there."""
    for name in place.written:
        text = text.replace(name, " ")
    name, because = recognise(text, packs)
    if packs[name].brain.severity is Severity.LIFE_SAFETY and because and not any(really_said(text, because)):
        # 怕着火, 去年着过火: about something else, and nobody is to be sent for it.
        tame = {each: pack for each, pack in packs.items() if pack.brain.severity is not Severity.LIFE_SAFETY}
        return recognise(text, tame)
    about = [each for each in packs if danger in packs[each].kinds]
    if about and (name == pack_for(OTHER, packs) or (name not in about and _outranks(f"{danger}", name, packs))):
        return pack_for(f"{danger}", packs), ()
    return name, because


def _outranks(danger: str, name: str, packs: Mapping[str, Pack]) -> bool:
    """Whether the danger is what somebody must be sent for, whatever else is said: 电动车进电梯，有人被困."""
    grave = packs[pack_for(danger, packs)].brain.severity is Severity.LIFE_SAFETY
    return danger in _ABOVE_ALL or (grave and packs[name].brain.severity is not Severity.LIFE_SAFETY)


def _named_apart(text: str, packs: Mapping[str, Pack]) -> list[str]:
    """The packs that a clause of its own names and asserts."""
    said = (recognise(clause, packs)[0] for clause in BETWEEN_CLAUSES.split(text) if asserts(clause))
    return list(dict.fromkeys(said))


def recognise(text: str, packs: Mapping[str, Pack]) -> tuple[str, tuple[str, ...]]:
    """(name of the pack, the phrases that decided). The order of ``packs`` does not matter."""
    best = (0.0, 0, "")
    because: tuple[str, ...] = ()
    for name in sorted(packs, reverse=True):
        score, found = _weigh(text, packs[name].brain.words)
        # At equal weight the longer phrases speak more exactly, then the first name of the alphabet.
        rank = (score, max(map(len, found), default=0), name)
        if score >= DECIDES_AT and rank[:2] >= best[:2]:
            best, because = rank, found
    return (best[2], because) if because else (pack_for(OTHER, packs), ())


def _weigh(text: str, lexicon: Lexicon) -> tuple[float, tuple[str, ...]]:
    """Phrases of the lexicon in ``text``; one that stands inside a longer one is not counted twice."""
    weights = dict.fromkeys(lexicon.weak, WEAK) | dict.fromkeys((*lexicon.strong, *lexicon.urgent), STRONG)
    found = {phrase for phrase in weights if phrase in text}
    alone = sorted(p for p in found if not any(p != longer and p in longer for longer in found))
    return sum(weights[phrase] for phrase in alone), tuple(alone)


def pack_for(kind: str, packs: Mapping[str, Pack]) -> str:
    """The pack about ``kind``, of several the one whose own (first) kind it is. Raises LookupError."""
    about = [name for name in sorted(packs) if kind in packs[name].kinds]
    if not about:
        raise LookupError(kind)
    return next((name for name in about if packs[name].kinds[0] == kind), about[0])


def names_danger(words: str, packs: Mapping[str, Pack], kind: str | None = None) -> bool:
    """True when ``words`` so much as name danger to life, whatever they say of it, or ``kind`` is one.

    Wider than ``is_urgent``: it decides only who is not turned away, and nobody is sent because of it.
    """
    text = narrow(words)
    if names_danger_at_all(text, _urgent_phrases(packs)):
        return True
    about = [name for name, pack in packs.items() if kind in pack.kinds] or [recognise(text, packs)[0]]
    return any(packs[name].brain.severity is Severity.LIFE_SAFETY for name in about)
