"""By what are the words of two reports compared: by the characters they share, or by something that knows meanings?"""

from collections.abc import Callable, Collection
from dataclasses import dataclass

from central.domain.similarity import similarity

#: (one, other, pairs of characters that shall not make them alike) → 0 to 1.
Alike = Callable[[str, str, frozenset[str]], float]


@dataclass(frozen=True, slots=True)
class Likeness:
    """One way to compare, for one decision. It is evidence beside other evidence: gates and vetoes never ask it."""

    #: On the scale of ``evidence``: WORDS_NEUTRAL for strangers, WORDS_SAME for what is clearly about the same.
    alike: Alike
    #: The reason that the officer reads: which way spoke.
    reason: str


BY_CHARACTERS = Likeness(similarity, "link.words")

#: How these words are compared in one decision, without waiting: by characters where a better way is not ready.
LikenessAmong = Callable[[Collection[str]], Likeness]


def by_characters(_words: Collection[str]) -> Likeness:
    """Whatever the words are."""
    return BY_CHARACTERS
