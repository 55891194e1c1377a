"""Which letters somebody read and found to be of one trouble, or of two that sound alike; half of them put aside."""

import tomllib
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from statistics import fmean
from typing import Annotated, Any

from pydantic import Field, ValidationError

from protocol.wire import Strict
from wanglou.evaluation.letters import ReportDataError, b_cubed

_Ids = Annotated[tuple[int, ...], Field(strict=False)]
_Rows = Annotated[tuple[_Ids, ...], Field(strict=False)]


class _File(Strict):
    clusters: _Rows
    near_misses: _Rows
    held_out: _Ids = ()


@dataclass(frozen=True, slots=True)
class LetterLabels:
    """By the letters' names. ``held_out``: letters nobody tunes on; a cluster or pair lies wholly in one half."""

    clusters: tuple[tuple[str, ...], ...]
    near_misses: tuple[tuple[str, ...], ...]
    held_out: frozenset[str]


def read_labels(file: Path) -> LetterLabels:
    """Raises ReportDataError."""
    try:
        said = _File.model_validate(tomllib.loads(file.read_text(encoding="utf-8")))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, ValidationError):
        raise ReportDataError(file=file) from None
    clusters, near = ([tuple(map(str, row)) for row in rows] for rows in (said.clusters, said.near_misses))
    return LetterLabels(tuple(clusters), tuple(near), frozenset(map(str, said.held_out)))


def halves(at: Mapping[str, int], labels: LetterLabels) -> dict[str, Any]:
    """The figures of either half. ``at``: letter → incident; labels whose letters are not there are left out."""
    return {
        "tuning": _figures(at, labels, held_out=False),
        "held_out": _figures(at, labels, held_out=True),
    }


def _figures(at: Mapping[str, int], labels: LetterLabels, *, held_out: bool) -> dict[str, Any]:
    sizes = Counter(at.values())

    def here(rows: Iterable[tuple[str, ...]]) -> list[tuple[str, ...]]:
        return [row for row in rows if at.keys() >= set(row) and (row[0] in labels.held_out) is held_out]

    clusters, near = here(labels.clusters), here(labels.near_misses)
    return {
        "small_clusters": len(clusters),
        "b_cubed_f1": round(fmean(b_cubed(row, at, sizes)["f1"] for row in clusters), 4) if clusters else None,
        "near_misses": len(near),
        "joined": round(fmean(at[one] == at[other] for one, other in near), 4) if near else None,
    }
