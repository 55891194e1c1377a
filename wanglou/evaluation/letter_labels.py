"""Which letters somebody read and found to be of one trouble, or of two that sound alike; half of them put aside."""

import tomllib
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from statistics import fmean
from typing import Annotated, Any

from pydantic import Field, ValidationError, model_validator

from protocol.causes import Misfit, cause_of, misfit, where_in
from protocol.wire import Strict
from wanglou.evaluation.letters import ReportDataError, b_cubed

#: As the letters have it: a number, or a text.
_Id = int | Annotated[str, Field(min_length=1, max_length=200)]
_Cluster = Annotated[tuple[_Id, ...], Field(min_length=2, strict=False)]
_Pair = Annotated[tuple[_Id, ...], Field(min_length=2, max_length=2, strict=False)]


class _File(Strict):
    clusters: Annotated[tuple[_Cluster, ...], Field(strict=False)]
    near_misses: Annotated[tuple[_Pair, ...], Field(strict=False)]
    held_out: Annotated[tuple[_Id, ...], Field(strict=False)] = ()

    @model_validator(mode="after")
    def _nobody_tunes_on_what_is_put_aside(self) -> "_File":
        aside = {str(name) for name in self.held_out}
        for row in (*self.clusters, *self.near_misses):
            if len({str(name) in aside for name in row}) > 1:
                raise Misfit("error.eval.reports.both_halves", ids=", ".join(map(str, row))[:200])
        return self


@dataclass(frozen=True, slots=True)
class LetterLabels:
    """By the letters' names. ``held_out``: letters nobody tunes on; a cluster or pair lies wholly in one half."""

    clusters: tuple[tuple[str, ...], ...]
    near_misses: tuple[tuple[str, ...], ...]
    held_out: frozenset[str]


def read_labels(file: Path) -> LetterLabels:
    """Raises ReportDataError naming what is wrong, and where."""
    try:
        said = _File.model_validate(tomllib.loads(file.read_text(encoding="utf-8")))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ReportDataError("error.eval.reports.labels", file=file, why=cause_of(error)) from None
    except ValidationError as error:
        problem = error.errors(include_url=False, include_input=False)[0]
        raise ReportDataError("error.eval.reports.labels", file=file, why=misfit(problem, where_in(problem))) from None
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
