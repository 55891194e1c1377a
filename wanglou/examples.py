"""From the sentences in ``packs/examples`` to the weights that ship: what ``wanglou packs learn`` does."""

from hashlib import sha256
from pathlib import Path

import numpy as np

import packs
from central.domain.writing import narrow
from packs.by_example import WEIGHTS, ByExample, rows_of, to_bytes
from packs.shelf import load_shelf
from wanglou.evaluation.kind_model import learn
from wanglou.evaluation.said import Said, read_said

_HOME = Path(packs.__path__[0])
EXAMPLES = _HOME / "examples"
#: A row of characters that one example alone holds says nothing of the others.
_FEWEST = 2


def written_examples() -> list[Said]:
    """All that ship. Raises SaidError for a file that cannot be used."""
    return read_said(sorted(EXAMPLES.glob("*.toml")), load_shelf())


def learn_by_example(said: list[Said]) -> ByExample:
    """A quarter of a minute for seven thousand."""
    found = learn([(narrow(each.words), each.label) for each in said], rows=rows_of, fewest=_FEWEST)
    return ByExample(
        found.labels,
        found.columns,
        found.rarity.astype(np.float32),
        found.weights.astype(np.float32),
        digest_of(said),
    )


def digest_of(said: list[Said]) -> str:
    """By which weights say what they were learnt from."""
    lines = sorted(f"{each.label}\t{each.words}" for each in said)
    return sha256("\n".join(lines).encode()).hexdigest()


def write_weights(learnt: ByExample) -> Path:
    file = _HOME / WEIGHTS
    file.write_bytes(to_bytes(learnt))
    return file
