"""Letters as a brain hears them that compares words by meaning too: the same questions, measured beside the default."""

import os
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial

import numpy as np
from numpy.typing import NDArray

from central.domain.likeness import Likeness
from central.meanings.memory import LONGEST, Embed
from central.meanings.scale import Vector, half_and_half, on_scale


def understand(texts: Sequence[str], embed: Embed) -> dict[str, Vector]:
    """Each different text once, as much of it as the brain reads; the model lets go of Python, so every core works."""
    different = list(dict.fromkeys(texts))
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        return dict(zip(different, pool.map(embed, [text[:LONGEST] for text in different]), strict=True))


def likeness_of(vectors: Mapping[str, Vector]) -> Likeness:
    return Likeness(partial(half_and_half, vectors), "link.meaning")


def every_pair(
    texts: Sequence[str], vectors: Mapping[str, Vector], by_characters: NDArray[np.float32]
) -> NDArray[np.float32]:
    """(texts, texts), as ``half_and_half`` has it; ``by_characters``: the other half."""
    each = np.stack([vectors[text] for text in texts])
    meaning = np.vectorize(on_scale, otypes=[np.float32])(each @ each.T)
    return np.asarray((by_characters + meaning) / 2, dtype=np.float32)
