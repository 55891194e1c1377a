"""How alike two reports sound, by the characters they share; never enough alone to say that they are the same."""

import math
import re
from collections import Counter
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

from central.domain.writing import narrow

#: Characters that stand in any sentence and say nothing of the trouble. With them weighed down, no corpus is needed:
#: on complaints to a Chinese city this comes close to TF-IDF over that corpus (docs/adr/0008).
_COMMON = frozenset(
    "的了是在我们有不和人这也你他她它为就都一个上到说要去会着没看好自己年月日号请还又很把被从让给对吧吗呢啊"
)
_COMMON_WEIGHT = 0.1
_SINGLE, _PAIR = 0.5, 2.0
_MARK = re.compile(r"【[^】]{1,4}】")
_RUN = re.compile(r"[一-鿿A-Za-z0-9]+")


def similarity(one: str, other: str) -> float:
    """0 (nothing shared) to 1: cosine of single characters and pairs, logarithm of counts, common ones weighed down."""
    a, b = _direction(one), _direction(other)
    if len(a) > len(b):
        a, b = b, a
    return min(1.0, sum(weight * b[gram] for gram, weight in a.items() if gram in b))


@lru_cache(maxsize=4096)
def _direction(words: str) -> Mapping[str, float]:
    """Weights of length 1; empty for words without a letter. A signal meets many incidents, so it is kept a while."""
    weights = {gram: _weight(gram) * (1 + math.log(count)) for gram, count in sorted(_grams(words).items())}
    length = math.sqrt(sum(weight * weight for weight in weights.values()))
    return MappingProxyType({gram: weight / length for gram, weight in weights.items()})


def _grams(words: str) -> Counter[str]:
    """Single characters and pairs inside a run of letters, marks of masked data left out."""
    grams: Counter[str] = Counter()
    for run in _RUN.findall(_MARK.sub(" ", narrow(words)).lower()):
        grams.update(run)
        grams.update(run[i : i + 2] for i in range(len(run) - 1))
    return grams


def _weight(gram: str) -> float:
    common = _COMMON_WEIGHT if any(char in _COMMON for char in gram) else 1.0
    return common * (_PAIR if len(gram) == 2 else _SINGLE)
