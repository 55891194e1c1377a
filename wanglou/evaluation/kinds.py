"""How often is it understood what a letter is about? Learnt from four fifths of the letters, asked of the fifth."""

import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from central.meanings.memory import Embed
from wanglou.evaluation.by_meaning import understand
from wanglou.evaluation.kind_model import learn
from wanglou.evaluation.letters import LONGEST, ReportDataError, given

FOLDS = 5
#: With fewer letters of one kind there is nothing to learn in one fold and to ask in another.
_FEWEST = 2


@dataclass(frozen=True, slots=True)
class Labelled:
    words: str
    kind: str


def read_labelled(file: Path) -> tuple[list[Labelled], dict[str, str]]:
    """(letters, row → why it was left out) of a JSON list of objects with title, text and class1. Raises
    ReportDataError where no row can be read, or all are of one kind."""
    try:
        rows: Any = json.loads(file.read_text(encoding="utf-8-sig"))
    except (OSError, ValueError, RecursionError):
        raise ReportDataError(file=file) from None
    read = {f"{n}": _labelled(row) for n, row in enumerate(rows if isinstance(rows, list) else [], 1)}
    counts = Counter(one.kind for one in read.values() if isinstance(one, Labelled))
    rare = {name: "rare_kind" for name, one in read.items() if isinstance(one, Labelled) and counts[one.kind] < _FEWEST}
    left_out = {name: one for name, one in read.items() if isinstance(one, str)} | rare
    letters = [one for name, one in read.items() if isinstance(one, Labelled) and name not in rare]
    if len({letter.kind for letter in letters}) < 2:
        raise ReportDataError(file=file)
    return letters, left_out


def _labelled(row: Any) -> Labelled | str:
    if not isinstance(row, dict):
        return "no_object"
    title, text, kind = (given(row, key) for key in ("title", "text", "class1"))
    if not (title or text):
        return "no_words"
    return Labelled(f"{title}。{text}"[:LONGEST], kind) if kind else "no_kind"


def folds_of(letters: Sequence[Labelled]) -> list[int]:
    """Each kind spread evenly over the folds, by a digest of the words: the same whatever the order of the file, and
    one letter written twice is never learnt from and asked."""
    dealt = Counter[str]()
    fold: dict[Labelled, int] = {}
    for letter in sorted(set(letters), key=lambda each: (each.kind, sha256(each.words.encode()).digest())):
        fold[letter] = dealt[letter.kind] % FOLDS
        dealt[letter.kind] += 1
    return [fold[letter] for letter in letters]


def understood(letters: Sequence[Labelled], embed: Embed | None = None) -> list[str]:
    """For each letter the kind that a model says which has not seen it. ``embed``: by meaning too."""
    folds, said = folds_of(letters), [""] * len(letters)
    vectors = None if embed is None else understand([letter.words for letter in letters], embed)
    for fold in range(FOLDS):
        model = learn(
            [(letter.words, letter.kind) for letter, at in zip(letters, folds, strict=True) if at != fold], vectors
        )
        for index in (n for n, at in enumerate(folds) if at == fold):
            scores = model.scores(letters[index].words)
            said[index] = max(scores, key=lambda label: (scores[label], label))
    return said


def figures(letters: Sequence[Labelled], said: Sequence[str]) -> dict[str, Any]:
    kinds = sorted({letter.kind for letter in letters})
    each = {kind: _f1(kind, letters, said) for kind in kinds}
    right = sum(letter.kind == one for letter, one in zip(letters, said, strict=True))
    return {
        "labelled": len(letters),
        "kinds": len(kinds),
        "macro_f1": round(sum(row["f1"] for row in each.values()) / len(each), 4),
        "accuracy": round(right / len(letters), 4),
        "each": each,
    }


def _f1(kind: str, letters: Sequence[Labelled], said: Sequence[str]) -> dict[str, float]:
    right = sum(letter.kind == kind == one for letter, one in zip(letters, said, strict=True))
    spoken, true = sum(one == kind for one in said), sum(letter.kind == kind for letter in letters)
    return {
        "letters": true,
        "precision": round(right / spoken, 4) if spoken else 0.0,
        "recall": round(right / true, 4),
        "f1": round(2 * right / (spoken + true), 4),
    }
