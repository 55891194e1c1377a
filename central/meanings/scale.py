"""How alike two reports sound to somebody who hears both the words and what they mean: half of each."""

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from central.domain.evidence import WORDS_NEUTRAL, WORDS_SAME
from central.domain.similarity import direction, similarity

#: (dimensions,) of length 1.
Vector = NDArray[np.float32]
#: Cosines of strangers, and of reports that are clearly about the same, with the middle taken off. Chosen on the tuning
#: half of bench/reports_labels.toml and the two large clusters beside it (docs/adr/0042).
STRANGERS, SAME = 0.45, 0.75


def half_and_half(vectors: Mapping[str, Vector], one: str, other: str, without: frozenset[str]) -> float:
    """0 to 1 on the scale of ``similarity``, of which half is asked too: it knows a name from what happened there.

    Words without a letter are like nothing, as they are there.
    """
    if not direction(one) or not direction(other):
        return 0.0
    return (similarity(one, other, without) + on_scale(float(vectors[one] @ vectors[other]))) / 2


def on_scale(cosine: float) -> float:
    """What two vectors of that cosine say of the words."""
    share = (cosine - STRANGERS) / (SAME - STRANGERS)
    return max(0.0, min(1.0, WORDS_NEUTRAL + share * (WORDS_SAME - WORDS_NEUTRAL)))
