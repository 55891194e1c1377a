"""What are words about? The phrases that the packs list and what the words resemble, weighed together (ADR 0046)."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from central.domain.danger_named import really_said
from protocol.hazards import Severity
from protocol.pack import Lexicon, Pack

#: The kind of words that no pack recognises; a pack of the shelf answers to it (其他).
OTHER = "other"
#: What words resemble that is no pack: danger to life of no pack's kind, and what sounds like danger and is none now.
DANGER, NOT_NOW = "danger", "not_now"
#: A strong phrase decides, a weak one supports: two weak ones weigh as much as one strong one.
STRONG, WEAK = 2.0, 1.0
DECIDES_AT = 2.0
#: What a long letter is about stands in its first sentences: in so many characters of it.
LEAD = 80
#: What phrases of such a weight add to a resemblance, two strong ones at most; and below what nothing is said to be
#: known. Chosen on voices that neither examples nor figures come from.
_PHRASE, _MOST = 0.25, 4.0
_LEAST = -0.4
#: Outweighs any resemblance.
_RULED_OUT = -16.0
#: By so much a danger that no phrase names must be nearer than anything else: people are sent for it.
_SURER = 0.1

#: (weight, phrases) of one pack's phrases in the words.
_Said = tuple[float, tuple[str, ...]]
#: Words → label (a pack's name, OTHER, DANGER, NOT_NOW) → about 1 where they surely are of it, -1 where surely not.
Resembles = Callable[[str], Mapping[str, float]]


def nothing(_words: str) -> Mapping[str, float]:
    """No examples were learnt: phrases alone decide."""
    return {}


@dataclass(frozen=True, slots=True)
class About:
    """What was made of the words."""

    pack: str
    #: Phrases of the pack that the words hold; () where they only resemble what people say of it.
    because: tuple[str, ...] = ()
    #: No phrase decides so, and yet the words resemble what people say when somebody's life is in danger.
    danger: bool = False


def about(text: str, packs: Mapping[str, Pack], resembles: Resembles = nothing) -> About:
    """``text`` must have been made narrow. The order of ``packs`` does not matter."""
    said = _all_said(text, packs)
    like = resembles(text)
    decided = _by_phrases(said)
    nearest = _nearest(like, said, packs)
    unheard = nearest is not None and is_grave(nearest, packs) and not _decides(nearest, said)
    if decided is not None and (decided not in like or _stays(decided, nearest, packs)):
        return About(decided, said[decided][1], danger=unheard)
    if nearest is None:
        # Of a long letter, whose every other sentence may hold a phrase, only those count that stand at its beginning.
        at_once = decided if len(text) <= LEAD else _by_phrases(_all_said(text[:LEAD], packs))
        return About(at_once, said[at_once][1]) if at_once else About(pack_for(OTHER, packs))
    if nearest == DANGER:
        return About(pack_for(OTHER, packs), danger=True)
    return About(nearest, said[nearest][1], danger=unheard)


def recognise(text: str, packs: Mapping[str, Pack]) -> tuple[str, tuple[str, ...]]:
    """(name of the pack, the phrases that decided), by phrases alone."""
    found = about(text, packs)
    return found.pack, found.because


def pack_for(kind: str, packs: Mapping[str, Pack]) -> str:
    """The pack about ``kind``, of several the one whose own (first) kind it is. Raises LookupError."""
    of_kind = [name for name in sorted(packs) if kind in packs[name].kinds]
    if not of_kind:
        raise LookupError(kind)
    return next((name for name in of_kind if packs[name].kinds[0] == kind), of_kind[0])


def is_grave(label: str, packs: Mapping[str, Pack]) -> bool:
    """Whether what stands under ``label`` endangers somebody's life."""
    return label == DANGER or (label in packs and packs[label].brain.severity is Severity.LIFE_SAFETY)


def _nearest(like: Mapping[str, float], said: Mapping[str, _Said], packs: Mapping[str, Pack]) -> str | None:
    """The label that the words come nearest to, phrases counted in; None for everyday matters, and for nothing near."""
    scores = {
        label: score + _PHRASE * min(said[label][0] if label in said else 0.0, _MOST)
        for label, score in like.items()
        if label in packs or label in (DANGER, NOT_NOW, OTHER)
    }

    def lead(label: str) -> float:
        return scores[label] - (_SURER if is_grave(label, packs) and not _decides(label, said) else 0.0)

    best = max(sorted(scores), key=lead, default=OTHER)
    return None if best in (OTHER, NOT_NOW) or scores[best] < _LEAST else best


def _stays(decided: str, nearest: str | None, packs: Mapping[str, Pack]) -> bool:
    """A danger that phrases say of what is so is unsaid by no resemblance; only another danger is nearer."""
    return is_grave(decided, packs) and (nearest is None or not is_grave(nearest, packs))


def _decides(label: str, said: Mapping[str, _Said]) -> bool:
    return label in said and said[label][0] >= DECIDES_AT


def _all_said(text: str, packs: Mapping[str, Pack]) -> dict[str, _Said]:
    return {name: _said(name, text, packs) for name in packs}


def _by_phrases(said: Mapping[str, _Said]) -> str | None:
    """The pack whose phrases weigh most, where they weigh enough."""
    # At equal weight the longer phrases speak more exactly, then the first name of the alphabet.
    best = max(sorted(said), key=lambda name: (said[name][0], max(map(len, said[name][1]), default=0)), default=None)
    return best if best is not None and _decides(best, said) else None


def _said(name: str, text: str, packs: Mapping[str, Pack]) -> _Said:
    """(weight, phrases). 怕着火, 去年着过火: phrases of danger that are not said of what is so now speak against it."""
    weight, found = _weigh(text, packs[name].brain.words)
    if found and is_grave(name, packs) and not any(really_said(text, found)):
        return _RULED_OUT, ()
    return weight, found


def _weigh(text: str, lexicon: Lexicon) -> _Said:
    """Phrases of the lexicon in ``text``; one that stands inside a longer one is not counted twice."""
    weights = dict.fromkeys(lexicon.weak, WEAK) | dict.fromkeys((*lexicon.strong, *lexicon.urgent), STRONG)
    found = {phrase for phrase in weights if phrase in text}
    alone = sorted(p for p in found if not any(p != longer and p in longer for longer in found))
    return sum(weights[phrase] for phrase in alone), tuple(alone)
