"""Sentences with what they are about written beside them, and how many of them the brain understands."""

import tomllib
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from central.domain.about import DANGER, NOT_NOW, OTHER, Resembles, is_grave
from central.domain.report_text import read_report, severity_of
from protocol.errors import WanglouError
from protocol.hazards import Severity
from protocol.pack import Pack
from wanglou.evaluation.figures import clopper_pearson


class SaidError(WanglouError):
    """A file of sentences that cannot be used. Values: file, why."""

    key = "error.eval.said.unreadable"


@dataclass(frozen=True, slots=True)
class Said:
    #: A pack's name, DANGER, NOT_NOW or OTHER.
    label: str
    words: str


@dataclass(frozen=True, slots=True)
class Understood:
    """What the brain made of one sentence."""

    said: Said
    pack: str
    #: Somebody is sent at once because of it.
    sends: bool


def read_said(files: Iterable[Path], labels: Iterable[str]) -> list[Said]:
    """TOML files with a table ``[said]``: label = ["sentence", …]. Raises SaidError for the first that is not so."""
    known = {*labels, DANGER, NOT_NOW, OTHER}
    return [said for file in files for said in _read(file, known)]


def _read(file: Path, known: set[str]) -> list[Said]:
    try:
        table = tomllib.loads(file.read_text(encoding="utf-8"))["said"]
        rows = [(label, words) for label, sentences in table.items() for words in _listed(sentences)]
    except OSError as error:
        raise SaidError(file=file, why=error.strerror) from None
    except ValueError as error:
        raise SaidError(file=file, why=str(error)[:80]) from None
    except (KeyError, AttributeError, TypeError):
        raise SaidError(file=file, why="[said]") from None
    if not rows:
        raise SaidError(file=file, why="[said]")
    for label, words in rows:
        if label not in known or not isinstance(words, str) or not words.strip():
            raise SaidError(file=file, why=f"{label}: {words!r}"[:80])
    return [Said(label, words) for label, words in rows]


def _listed(sentences: object) -> list[Any]:
    if not isinstance(sentences, list):
        raise TypeError
    return sentences


def understand(said: Sequence[Said], packs: Mapping[str, Pack], resembles: Resembles) -> list[Understood]:
    """Each sentence by the brain's own reading, without a place."""
    found = []
    for each in said:
        read = read_report(each.words, packs, (), resembles=resembles)
        grave = severity_of(read, packs) is Severity.LIFE_SAFETY
        found.append(Understood(each, read.pack, read.asserts and grave))
    return found


def figures(understood: Sequence[Understood], packs: Mapping[str, Pack]) -> dict[str, Any]:
    """Counts and shares with their 95 % intervals; ``each``: label → counts."""
    of_a_kind = [each for each in understood if each.said.label in packs and each.said.label != OTHER]
    right = sum(_right(each, packs) for each in of_a_kind)
    waiting = sum(each.pack == OTHER for each in of_a_kind)
    grave = [each for each in understood if is_grave(each.said.label, packs)]
    everyday = [each for each in understood if each.said.label == OTHER]
    calm = [*everyday, *(each for each in understood if each.said.label == NOT_NOW)]
    rows: dict[str, Counter[str]] = defaultdict(Counter)
    for each in understood:
        rows[each.said.label][_came_to(each, packs)] += 1
    return {
        "said": len(understood),
        "of_a_kind": len(of_a_kind),
        "right": _share(right, len(of_a_kind)),
        "waits_at_the_desk": _share(waiting, len(of_a_kind)),
        "wrong": _share(len(of_a_kind) - right - waiting, len(of_a_kind)),
        "dangers_heard": _share(sum(each.sends for each in grave), len(grave)),
        "false_dangers": _share(sum(each.sends for each in calm), len(calm)),
        "everyday_taken_for_a_kind": _share(sum(each.pack != OTHER for each in everyday), len(everyday)),
        "each": {label: dict(sorted(rows[label].items())) for label in sorted(rows)},
    }


def _came_to(each: Understood, packs: Mapping[str, Pack]) -> str:
    if each.said.label in (DANGER, NOT_NOW):
        return "sends" if each.sends else "waits"
    return "right" if _right(each, packs) else "other" if each.pack == OTHER else each.pack


def _right(each: Understood, packs: Mapping[str, Pack]) -> bool:
    """Packs that share a kind are about one trouble: what smokes is told as fire or as smoke."""
    return each.pack == each.said.label or not {*packs[each.said.label].kinds}.isdisjoint(packs[each.pack].kinds)


def _share(part: int, whole: int) -> dict[str, Any]:
    interval = clopper_pearson(part, whole) if whole else None
    return {
        "count": part,
        "of": whole,
        "share": round(part / whole, 4) if whole else None,
        "interval": interval and [round(end, 4) for end in interval],
    }
