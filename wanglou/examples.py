"""From the sentences in ``packs/examples`` to the weights that ship: what ``wanglou packs learn`` does."""

from hashlib import sha256
from pathlib import Path

import numpy as np

import packs
from central.domain.writing import narrow
from packs.by_example import WEIGHTS, ByExample, rows_of, to_bytes
from packs.shelf import load_shelf
from wanglou.evaluation.kind_model import BALANCE, RIDGE, learn
from wanglou.evaluation.said import Said, SaidError, read_said

_HOME = Path(packs.__path__[0])
EXAMPLES = _HOME / "examples"
#: A row of characters that one example alone holds says nothing of the others.
_FEWEST = 2
#: Its rows change with every way in which words are taken apart.
_PROBE = "楼上漏水，12号楼！It's leaking; can’t stop it 3"


def written_examples() -> list[Said]:
    """All that ship. Raises SaidError for a file that cannot be used."""
    return read_said(sorted(EXAMPLES.glob("*.toml")), load_shelf())


def learn_by_example(said: list[Said]) -> ByExample:
    """Half a minute and a gigabyte of memory for twelve thousand."""
    found = learn([(narrow(each.words), each.label) for each in said], rows=rows_of, fewest=_FEWEST)
    return ByExample(
        found.labels,
        found.columns,
        found.rarity.astype(np.float32),
        found.weights.astype(np.float32),
        digest_of(said),
    )


def digest_of(said: list[Said]) -> str:
    """By which weights say what they were learnt from, and how words were taken apart for it."""
    lines = sorted(f"{each.label}\t{each.words}" for each in said)
    recipe = repr((sorted(rows_of(_PROBE).items()), _FEWEST, RIDGE, BALANCE))
    return sha256("\n".join((recipe, *lines)).encode()).hexdigest()


def write_weights(learnt: ByExample) -> Path:
    """The whole file or none of it. Raises SaidError where it cannot be written."""
    file = _HOME / WEIGHTS
    beside = file.with_suffix(".new")
    try:
        beside.write_bytes(to_bytes(learnt))
        beside.replace(file)
    except OSError as error:
        raise SaidError(file=file, why=error.strerror) from None
    return file
