"""What is a message about where no phrase decides? A linear model over its characters, learnt from examples."""

import math
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array, hstack

from central.domain.similarity import grams
from central.meanings.scale import Vector

#: Words → how often each row of characters stands in them.
Rows = Callable[[str], Mapping[str, int]]
#: How strongly weights are held back, and how far rare labels are lifted (0 not at all, 1 to the weight of the others).
RIDGE, BALANCE = 0.3, 0.5


@dataclass(frozen=True, slots=True)
class KindModel:
    """Ridge regression, one label against the others, on TF-IDF of length 1."""

    labels: tuple[str, ...]
    columns: Mapping[str, int]
    rarity: NDArray[np.float64]  #: (grams,)
    weights: NDArray[np.float64]  #: (grams, or grams and dimensions; labels)
    rows: Rows
    #: What texts mean, half of what is known of them; None: characters alone.
    meanings: Mapping[str, Vector] | None = None

    def scores(self, words: str) -> dict[str, float]:
        """Label → how much speaks for it, about 1 for a sure one and -1 for one that it is not."""
        found = (_vectors([words], self.columns, self.rarity, self.rows, self.meanings) @ self.weights)[0]
        return {label: float(score) for label, score in zip(self.labels, found, strict=True)}


def pairs_of(words: str) -> Mapping[str, int]:
    """Single characters and pairs; threes add nothing on letters of a few hundred characters (docs/adr/0022)."""
    return grams(words, 2)


def learn(
    examples: Sequence[tuple[str, str]],
    meanings: Mapping[str, Vector] | None = None,
    *,
    rows: Rows = pairs_of,
    fewest: int = 1,
) -> KindModel:
    """From (words, label). The same examples in any order make the same model, to rounding.

    ``meanings``: of these words, and of all that will be asked. ``fewest``: examples that hold a row of characters
    worth learning.
    """
    labels = tuple(sorted({label for _, label in examples}))
    seen = Counter(gram for words, _ in examples for gram in rows(words))
    columns = {gram: index for index, gram in enumerate(sorted(gram for gram in seen if seen[gram] >= fewest))}
    rarity = np.array([math.log((1 + len(examples)) / (1 + seen[gram])) + 1 for gram in columns])
    vectors = _vectors([words for words, _ in examples], columns, rarity, rows, meanings)
    weights = _ridge(vectors, [label for _, label in examples], labels)
    return KindModel(labels, columns, rarity, weights, rows, meanings)


def _ridge(vectors: csr_array, of: Sequence[str], labels: Sequence[str]) -> NDArray[np.float64]:
    """Solved over the examples, of which there are fewer than grams."""
    counts = Counter(of)
    lifted = np.array([(len(of) / (len(labels) * counts[label])) ** BALANCE for label in of])
    wanted = np.where(np.array(of)[:, None] == np.array(labels)[None, :], 1.0, -1.0)
    alike = (vectors @ vectors.T).toarray()
    return np.asarray(vectors.T @ np.linalg.solve(alike + np.diag(RIDGE / lifted), wanted))


def _vectors(
    texts: Sequence[str],
    columns: Mapping[str, int],
    rarity: NDArray[np.float64],
    rows: Rows,
    meanings: Mapping[str, Vector] | None,
) -> csr_array:
    characters = _characters(texts, columns, rarity, rows)
    if meanings is None:
        return characters
    said = csr_array(np.stack([meanings[words] for words in texts]).astype(np.float64))
    return csr_array(hstack([characters, said], format="csr") * math.sqrt(0.5))


def _characters(texts: Sequence[str], columns: Mapping[str, int], rarity: NDArray[np.float64], rows: Rows) -> csr_array:
    lines, places, values = list[int](), list[int](), list[float]()
    for line, words in enumerate(texts):
        known = {columns[gram]: count for gram, count in rows(words).items() if gram in columns}
        weighed = {place: (1 + math.log(count)) * rarity[place] for place, count in known.items()}
        length = math.sqrt(sum(value * value for value in weighed.values())) or 1.0
        lines += [line] * len(weighed)
        places += weighed
        values += [value / length for value in weighed.values()]
    return csr_array((values, (lines, places)), shape=(len(texts), len(columns)), dtype=np.float64)
