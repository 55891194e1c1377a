"""Real letters to a city, heard one after another by the brain's own decision: which of them speak of one trouble?"""

import json
from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array

from central.domain.likeness import BY_CHARACTERS
from central.domain.masking import mask
from central.domain.place_text import read_place
from central.domain.signal import Signal, Source, Where
from central.domain.similarity import direction
from central.meanings.memory import Embed
from protocol.errors import WanglouError
from protocol.events import Phase
from protocol.hazards import Severity
from protocol.pack import Pack, read_pack
from wanglou.evaluation.by_meaning import every_pair, likeness_of, understand
from wanglou.evaluation.casebook import Casebook

#: Without positions and over months only words, the things and the names in them are left to decide. Chosen on the
#: clusters of bench/reports_labels.toml and the two large ones of its file; ten units of words to .2 of likeness.
_WEIGHTS = {
    "kind_same": 0.0, "time_best": 0.0, "only_one": 2.0, "words": 10.0, "place_name": 3.0, "thing_same": 3.0,
    "kind_related": 0.0, "thing_other": -3.5, "link_at": 10.5, "suggest_at": 8.0,
}  # fmt: skip
#: Letters less alike than this cannot be linked with these weights, whatever they name.
_NEVER_BELOW = 0.2
LONGEST = 20_000
_FORMS = ("%Y/%m/%d %H:%M:%S", "%Y/%m/%d %H:%M", "%Y-%m-%d %H:%M:%S", "%Y-%m-%dT%H:%M:%S", "%Y/%m/%d", "%Y-%m-%d")


class ReportDataError(WanglouError):
    """A file of reports that cannot be read as a whole. Values: file, why."""

    key = "error.eval.reports.unreadable"


@dataclass(frozen=True, slots=True)
class Letter:
    name: str
    at: datetime
    words: str
    #: Letters with the same one speak of one trouble; None: nobody has said.
    cluster: str | None


def read_letters(file: Path) -> tuple[list[Letter], dict[str, str]]:
    """(letters in the order of time, row → why it was left out). Raises ReportDataError where no row can be read."""
    try:
        # Only a line feed parts rows: people's words hold other marks that Python's own lines would end at (U+2028).
        rows = file.read_text(encoding="utf-8-sig").split("\n")
    except (OSError, UnicodeDecodeError):
        raise ReportDataError(file=file) from None
    letters: dict[str, Letter] = {}
    left_out: dict[str, str] = {}
    for number, row in enumerate(rows, 1):
        if not row.strip():
            continue
        letter = _letter(row)
        if isinstance(letter, str):
            left_out[f"{number}"] = letter
        elif letter.name in letters:
            left_out[f"{number}"] = "twice"
        else:
            letters[letter.name] = letter
    if not letters:
        raise ReportDataError(file=file)
    return sorted(letters.values(), key=lambda each: (each.at, each.name)), left_out


def must_be_among(letters: Sequence[Letter], names: Collection[str]) -> None:
    """Raises ReportDataError naming a letter that is not there: its number was mistyped."""
    for name in names:
        if not any(letter.name == name for letter in letters):
            raise ReportDataError("error.eval.reports.no_letter", id=name)


def _letter(row: str) -> Letter | str:
    """The letter of one line, or the word for what is wrong with it."""
    try:
        said: Any = json.loads(row)
    except (ValueError, RecursionError):
        return "no_json"
    if not isinstance(said, dict) or not (name := given(said, "id")):
        return "no_id"
    at = _time(given(said, "time"))
    if at is None:
        return "no_time"
    words = "。".join(text for key in ("title", "text") if (text := given(said, key)))
    if not words:
        return "no_words"
    return Letter(name, at, words[:LONGEST], given(said, "cluster") or None)


def given(row: Mapping[str, Any], key: str) -> str:
    """What stands there as text; "" for nothing, as null, blanks or the NaN that tables of numbers write for it."""
    value = row.get(key)
    return "" if value is None or value != value else str(value).strip()  # noqa: PLR0124


def _time(written: str) -> datetime | None:
    """As cities write it, or in ISO 8601; UTC where no zone is said, since only the order counts."""
    for form in ("", *_FORMS):
        try:
            at = datetime.strptime(written.strip(), form) if form else datetime.fromisoformat(written.strip())
        except ValueError:
            continue
        return at if at.tzinfo else at.replace(tzinfo=UTC)
    return None


def pack_of_words() -> Pack:
    body = {
        "pack": "other", "version": 1, "title": {"zh": "其他", "en": "other"}, "kinds": ["other"],
        "category": {"code": "0999", "part": "其他"},
        "brain": {"severity": "minor", "weights": _WEIGHTS, "gate": {"window": "3650d", "longest_life": "3650d"}},
        "legs": {"tasks": [{"title": {"zh": "看", "en": "look"}}]},
    }  # fmt: skip
    return read_pack("other", body)


def heard(letters: Sequence[Letter], embed: Embed | None = None) -> dict[str, int]:
    """Letter → incident: every letter in the order of time through ``correlate``, as the brain would hear it.

    ``embed``: compare by meaning too.
    """
    signals = [_signal(number, letter) for number, letter in enumerate(letters)]
    words = [signal.words for signal in signals]
    alike, likeness = _likeness(words), BY_CHARACTERS
    if embed is not None:
        vectors = understand(words, embed)
        alike, likeness = every_pair(words, vectors, alike), likeness_of(vectors)
    casebook = Casebook({"other": pack_of_words()}, likeness)
    at: list[int] = []
    for number, signal in enumerate(signals):
        near = sorted({at[int(other)] for other in np.flatnonzero(alike[number, :number] >= _NEVER_BELOW)})
        at.append(casebook.hear(signal, [casebook.known[index] for index in near])[0])
    return {letter.name: index for letter, index in zip(letters, at, strict=True)}


def _signal(number: int, letter: Letter) -> Signal:
    place = read_place(letter.words, ())
    return Signal(
        signal_id=UUID(int=number), district_id="d", source=Source.RESIDENT, kind="other", pack="other",
        phase=Phase.STARTED, severity=Severity.MINOR, occurred_at=letter.at, received_at=letter.at,
        where=Where("d/s/c", building=place.building, unit=place.unit, floor=place.floor), confidence=0.6,
        dedupe_key=f"report:{number}", origin="resident", words=mask(letter.words).words,
    )  # fmt: skip


def _likeness(words: Sequence[str]) -> NDArray[np.float32]:
    """Every two letters' likeness at once, as ``similarity`` has it: only who is alike at all is asked about."""
    columns: dict[str, int] = {}
    entries = [
        (row, columns.setdefault(gram, len(columns)), weight)
        for row, said in enumerate(words)
        for gram, weight in direction(said).items()
    ]
    if not entries:  # signs alone
        return np.zeros((len(words), len(words)), np.float32)
    rows, cols, weights = (np.array(part) for part in zip(*entries, strict=True))
    each = csr_array((weights.astype(np.float32), (rows, cols)), shape=(len(words), len(columns)))
    return (each @ each.T).toarray()


def figures(letters: Sequence[Letter], at: Mapping[str, int]) -> dict[str, Any]:
    """Only clusters are known, so precision counts pairs that touch one; B-cubed over each cluster, then their mean."""
    clusters: dict[str, list[str]] = defaultdict(list)
    for letter in letters:
        if letter.cluster is not None:
            clusters[letter.cluster].append(letter.name)
    sizes = Counter(at.values())
    each = {name: b_cubed(names, at, sizes) for name, names in sorted(clusters.items())}
    right, touching, belong = _pairs(letters, at, clusters)
    precision = right / touching if touching else 1.0
    recall = right / belong if belong else 1.0
    return {
        "letters": len(letters),
        "incidents": len(sizes),
        "clusters": len(clusters),
        "macro_b_cubed": {key: _mean([row[key] for row in each.values()]) for key in ("precision", "recall", "f1")},
        "pairwise": {"precision": round(precision, 4), "recall": round(recall, 4), "f1": _f1(precision, recall)},
        "each": each,
    }


def b_cubed(names: Sequence[str], at: Mapping[str, int], sizes: Mapping[int, int]) -> dict[str, float]:
    """Of the letters of one trouble, whichever incidents they stand in; ``sizes``: letters by incident."""
    mine = Counter(at[name] for name in names)
    precision = sum(count * count / sizes[incident] for incident, count in mine.items()) / len(names)
    recall = sum(count * count for count in mine.values()) / len(names) ** 2
    return {
        "letters": len(names),
        "precision": round(precision, 4),
        "recall": round(recall, 4),
        "f1": _f1(precision, recall),
    }


def _pairs(
    letters: Sequence[Letter], at: Mapping[str, int], clusters: Mapping[str, Sequence[str]]
) -> tuple[int, int, int]:
    """(right, put together with a clustered letter in it, that belong together)."""
    together: dict[int, list[str | None]] = defaultdict(list)
    for letter in letters:
        together[at[letter.name]].append(letter.cluster)
    right = touching = 0
    for members in together.values():
        counts = Counter(member for member in members if member is not None)
        strangers = len(members) - counts.total()
        right += sum(n * (n - 1) // 2 for n in counts.values())
        touching += len(members) * (len(members) - 1) // 2 - strangers * (strangers - 1) // 2
    return right, touching, sum(len(names) * (len(names) - 1) // 2 for names in clusters.values())


def _f1(precision: float, recall: float) -> float:
    return round(2 * precision * recall / (precision + recall), 4) if precision + recall else 0.0


def _mean(values: Sequence[float]) -> float | None:
    return round(sum(values) / len(values), 4) if values else None


def write_clusters(file: Path, letters: Sequence[Letter], at: Mapping[str, int]) -> None:
    """Letter and incident, one a line."""
    lines = (
        json.dumps({"id": letter.name, "incident": f"{at[letter.name]}"}, ensure_ascii=False) for letter in letters
    )
    try:
        file.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    except OSError:
        raise ReportDataError("error.eval.reports.unwritable", file=file) from None
