"""What words resemble: how near they come to what people say of each trouble, learnt from examples written for it.

The examples stand in ``packs/examples``, the weights that ``wanglou packs learn`` made of them in ``by_example.npz``:
ridge regression of one label against the others on TF-IDF of short rows of characters (docs/adr/0046).
"""

import io
import math
import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import numpy as np
from numpy.typing import NDArray

#: Rows of up to so many characters, or English words.
_LONGEST_ROW = 2
#: English words of so many letters also count by their beginning and by their parts.
_LONG_WORD, _PART = 4, 3
#: Rows of more than one character that must be known, at least, and their share: of characters thrown together hardly
#: any pair is known, of what people say two thirds.
_FEWEST, _LEAST_KNOWN = 2, 0.2
_CLAUSE = re.compile(r"[^a-z0-9'一-鿿 ]+")
_UNIT = re.compile(r"[a-z0-9'’]+|[一-鿿]", re.IGNORECASE)
#: So many characters of a letter: what it is about stands in its first sentences. An English word counts as several.
_LEAD, _WORD = 80, 6
#: The file of the weights, beside this one.
WEIGHTS = "by_example.npz"


@dataclass(frozen=True, slots=True)
class ByExample:
    """Pure: the same words always score the same."""

    labels: tuple[str, ...]
    #: Row of characters → its line in ``rarity`` and ``weights``.
    lines: Mapping[str, int]
    rarity: NDArray[np.float32]  #: (rows,)
    weights: NDArray[np.float32]  #: (rows, labels)
    #: SHA-256 of what it was learnt from.
    examples: str

    def __call__(self, words: str) -> dict[str, float]:
        """Label → how much speaks for it: about 1 for a sure one, -1 for one that it is not; {} for words of which
        too little is known. ``words`` must have been made narrow; of a long letter the beginning is looked at."""
        rows = rows_of(_beginning(words))
        found = {self.lines[row]: count for row, count in rows.items() if row in self.lines}
        telling = [row in self.lines for row in rows if len(row) > 1]
        if sum(telling) < max(_FEWEST, _LEAST_KNOWN * len(telling)):
            return {}
        at = np.fromiter(found.keys(), np.intp, len(found))
        weighed = np.array([1 + math.log(count) for count in found.values()], np.float32) * self.rarity[at]
        scores = weighed @ self.weights[at] / np.sqrt(weighed @ weighed)
        return {label: float(score) for label, score in zip(self.labels, scores, strict=True)}


def _beginning(words: str) -> str:
    """To the end of the last unit that is looked at."""
    length = 0
    for unit in _UNIT.finditer(words):
        length += _WORD if unit[0][0].isascii() and not unit[0].isdecimal() else 1
        if length >= _LEAD:
            return words[: unit.end()]
    return words


def rows_of(words: str) -> Counter[str]:
    """Single characters and pairs within a clause; of English, words, pairs of them, and what words are made of.

    Full-width letters must have been made narrow.
    """
    found: Counter[str] = Counter()
    for clause in _CLAUSE.split(words.lower().replace("’", "'")):
        units = _UNIT.findall(clause)
        for length in range(1, _LONGEST_ROW + 1):
            found.update(" ".join(units[i : i + length]) for i in range(len(units) - length + 1))
        for word in (unit for unit in units if unit.isascii() and len(unit) >= _LONG_WORD):
            found[f"^{word[:_LONG_WORD]}"] += 1  # leak, leaks, leaking
            found.update(f"~{word[i : i + _PART]}" for i in range(len(word) - _PART + 1))
    return found


def to_bytes(learnt: ByExample) -> bytes:
    """As it is kept: weights with three digits, which changes no decision worth having."""
    kept = io.BytesIO()
    np.savez_compressed(
        kept,
        labels=np.array(learnt.labels),
        rows=np.array(sorted(learnt.lines, key=learnt.lines.__getitem__)),
        rarity=learnt.rarity.astype(np.float16),
        weights=learnt.weights.astype(np.float16),
        examples=np.array(learnt.examples),
    )
    return kept.getvalue()


def from_bytes(kept: bytes) -> ByExample:
    """What ``to_bytes`` made; raises ValueError or KeyError for anything else, and runs no code out of it."""
    with np.load(io.BytesIO(kept), allow_pickle=False) as found:
        return ByExample(
            tuple(map(str, found["labels"])),
            {str(row): line for line, row in enumerate(found["rows"])},
            found["rarity"].astype(np.float32),
            found["weights"].astype(np.float32),
            str(found["examples"]),
        )


@cache
def learnt() -> ByExample:
    """What ships with the software."""
    return from_bytes(files(__package__).joinpath(WEIGHTS).read_bytes())
