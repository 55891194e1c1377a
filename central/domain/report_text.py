"""What a resident's words say: which trouble, how urgent, where, whether it is so; personal data taken out."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from central.domain.masking import Personal, mask
from central.domain.people import Place
from central.domain.place_text import PlaceText, read_place
from central.domain.polarity import asserts
from central.domain.writing import narrow
from protocol.hazards import Severity
from protocol.pack import Lexicon, Pack

#: The kind of words that no pack recognises; a pack of the shelf answers to it (其他).
OTHER = "other"
#: A strong phrase decides, a weak one supports: two weak ones weigh as much as one strong one.
STRONG, WEAK = 2.0, 1.0
DECIDES_AT = 2.0

#: Words that mean danger to life whatever the pack. Packs add their own.
_URGENT = re.compile(
    r"救命|着火(?!车)|(?<!挑)起火|失火|火灾|爆炸|漏气|(?:煤气|燃气|天然气)(?:泄漏|泄露|味)|一氧化碳|晕倒|昏迷|昏倒|不省人事|没有?(?:呼吸|意识)|跳楼|轻生|自杀|割腕|"
    r"持刀|拿刀|动刀|砍人|捅人|捅伤|砍伤|触电|溺水|落水|掉(?:进|到|下)(?:河|水|井|湖|塘)|大出血|流了?很多血|呼吸困难|心脏病(?:发|犯)|心梗|脑梗|抽搐|"
    r"(?:被困|困在)(?:电梯|火|屋|车|里)|困在里面|电梯困人|坍塌|倒塌|塌了|叫救护车|摔倒.{0,6}(?:起不来|不动|动不了|流血)|倒在地上.{0,6}(?:不动|没反应|流血|起不来)"
)
#: Speaks of what is not.
_SUPPOSED = re.compile(r"如果|要是|万一|一旦|假如|假设|演习|演练|怎么办")
#: Speaks of what might happen or once happened, unless words of now stand beside it.
_HYPOTHETICAL = re.compile(
    r"隐患|防止|避免|以防|预防|防范|宣传|培训|讲座|听说|别处|新闻|引发|引起|导致|容易|易发|极易|曾经|曾|去年|前年|上个?月|往年|多次|"
    r"风险|条例|消防法|发生.{0,6}(?:怎么办|谁负责|后果)|大爆炸|爆炸场|救命的?(?:保命)?(?:钱|路|稻草|消防|通道)"
    r"|随时|不堪设想|频发|案例|事件|近期|经常|常常|有时|司空见惯|猛于虎|\d{4}年"
)
_NOW = re.compile(
    r"快来|快点|赶紧|赶快|正在|现在|救命啊|救救|有人.{0,4}(?:晕|昏|倒|困|落水|触电)|着火了|起火了|爆炸了|倒塌了|火灾了"
)
_CLAUSE = re.compile(r"[,，。.!！?？;；、\n]+")


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
    name, because = (pack_for(kind, packs), ()) if kind else _about(text, place, packs)
    chosen = packs[name]
    lexicon = chosen.brain.words
    urgent = [phrase for pack in packs.values() for phrase in pack.brain.words.urgent]
    named = (*lexicon.strong, *lexicon.weak)
    said = asserts(text, lambda clause: any(p in clause for p in named) or is_urgent(clause, urgent))
    masked = mask(words)
    return ReadReport(
        masked=masked.words,
        personal=masked.found,
        pack=name,
        kind=kind or chosen.kinds[0],
        because=because,
        urgent=said and is_urgent(text, urgent),
        asserts=said,
        place=place,
        also=tuple(other for other in _named_apart(text, packs) if other not in (name, pack_for(OTHER, packs))),
    )


def _about(text: str, place: PlaceText, packs: Mapping[str, Pack]) -> tuple[str, tuple[str, ...]]:
    """What ``text`` is about beside the places that it names: 垃圾分类亭 is one, and people dance there."""
    for name in place.written:
        text = text.replace(name, " ")
    return recognise(text, packs)


def _named_apart(text: str, packs: Mapping[str, Pack]) -> list[str]:
    """The packs that a clause of its own names and asserts."""
    said = (recognise(clause, packs)[0] for clause in _CLAUSE.split(text) if asserts(clause))
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
    if _URGENT.search(text) or any(phrase in text for pack in packs.values() for phrase in pack.brain.words.urgent):
        return True
    about = [name for name, pack in packs.items() if kind in pack.kinds] or [recognise(text, packs)[0]]
    return any(packs[name].brain.severity is Severity.LIFE_SAFETY for name in about)


def is_urgent(text: str, urgent: Sequence[str] = ()) -> bool:
    """True when the words speak of danger to life here and now; ``urgent``: the packs' own phrases."""
    return any(_urgent_clause(clause, urgent) for clause in _CLAUSE.split(narrow(text)))


def _urgent_clause(clause: str, urgent: Sequence[str]) -> bool:
    if not (_URGENT.search(clause) or any(phrase in clause for phrase in urgent)):
        return False
    if not asserts(clause) or _SUPPOSED.search(clause):
        return False
    return _HYPOTHETICAL.search(clause) is None or _NOW.search(clause) is not None
