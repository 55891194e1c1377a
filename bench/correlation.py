"""How well correlation v0 and the reading of words do on real complaints, by text and time alone.

``--data FILE`` is a JSON-lines file of messages (id, title, text, time, cluster; cluster null: not clustered). One
cluster is tuned on, the others are scored; pairs count only where at least one message is clustered. The small
clusters of ``reports_labels.toml`` are scored as well, and its near misses: how many of them were joined. Prints JSON.
"""

import argparse
import json
import tomllib
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import combinations
from pathlib import Path
from random import Random
from time import thread_time
from typing import Any
from uuid import UUID

from central.domain.arrival import joined, opened
from central.domain.correlation import correlate
from central.domain.incident import IncidentState, Known, LinkZone
from central.domain.masking import mask
from central.domain.place_text import read_place
from central.domain.report_text import read_report
from central.domain.signal import Signal, Source, Where
from central.domain.similarity import similarity
from packs.shelf import load_shelf
from protocol.events import Phase
from protocol.hazards import Severity
from protocol.pack import Pack, read_pack

LABELS = Path(__file__).with_name("reports_labels.toml")
#: Without places, and over months: only words are left to decide.
_LINK_AT = (6.0, 8.0, 10.0)
_WORDS = 10.0


@dataclass(frozen=True, slots=True)
class Message:
    number: int
    at: datetime
    words: str
    cluster: str | None


def read(file: Path, ignored: Sequence[str]) -> list[Message]:
    rows = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
    kept = [row for row in rows if row["id"] not in ignored]
    messages = [
        Message(int(row["id"]), _time(row["time"]), f"{row['title']}。{row['text']}", row["cluster"]) for row in kept
    ]
    return sorted(messages, key=lambda m: (m.at, m.number))


def _time(written: str) -> datetime:
    for form in ("%Y/%m/%d %H:%M:%S", "%Y/%m/%d %H:%M", "%Y-%m-%d %H:%M:%S"):
        try:
            return datetime.strptime(written.strip(), form).replace(tzinfo=UTC)
        except ValueError:
            continue
    raise SystemExit(f"a time that is none: {written!r}")


def pack_by_words(link_at: float) -> Pack:
    weights = {"kind_same": 0.0, "time_best": 0.0, "words": _WORDS, "link_at": link_at, "suggest_at": link_at}
    body = {
        "pack": "other", "version": 1, "title": {"zh": "其他", "en": "other"}, "kinds": ["other"],
        "category": {"code": "0999", "part": "其他"},
        "brain": {"severity": "minor", "weights": weights, "gate": {"window": "3650d", "longest_life": "3650d"}},
        "legs": {"tasks": [{"title": {"zh": "看", "en": "look"}}]},
    }  # fmt: skip
    return read_pack("other", body)


def signal_of(message: Message) -> Signal:
    place = read_place(message.words, ())
    return Signal(
        signal_id=UUID(int=message.number), district_id="d", source=Source.RESIDENT, kind="other", pack="other",
        phase=Phase.STARTED, severity=Severity.MINOR, occurred_at=message.at, received_at=message.at,
        where=Where("d/s/c", building=place.building, unit=place.unit), confidence=0.6,
        dedupe_key=f"report:{message.number}", origin="resident", words=mask(message.words).words,
    )  # fmt: skip


def replay(messages: Sequence[Message], pack: Pack) -> dict[int, int]:
    """Every message through ``correlate`` in the order of time: message → incident."""
    known: list[Known] = []
    where: dict[int, int] = {}
    for message in messages:
        signal = signal_of(message)
        decision = correlate(signal, known, pack, {"other": pack})
        if decision.zone is LinkZone.LINK and decision.incident_id is not None:
            index = decision.incident_id.int
            signals = (*known[index].signals, signal)
            known[index] = Known(joined(known[index].incident, signal, signals, pack), signals)
        else:
            index = len(known)
            incident = opened(signal, pack, incident_id=UUID(int=index), number=str(index))
            assert incident.state is IncidentState.CANDIDATE
            known.append(Known(incident, (signal,)))
        where[message.number] = index
    return where


def pairwise(messages: Sequence[Message], where: dict[int, int], cluster: str) -> dict[str, float]:
    """Over pairs with at least one message of ``cluster``."""
    inside = [m for m in messages if m.cluster == cluster]
    sizes = Counter(where.values())
    together = sum(where[a.number] == where[b.number] for a, b in combinations(inside, 2))
    true_pairs = len(inside) * (len(inside) - 1) // 2
    strangers = sum(
        sizes[index] - count for index, count in Counter(where[m.number] for m in inside).items() for _ in range(count)
    )
    precision = together / (together + strangers) if together + strangers else 1.0
    recall = together / true_pairs
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    return {"precision": round(precision, 3), "recall": round(recall, 3), "f1": round(f1, 3)}


def b_cubed(messages: Sequence[Message], where: dict[int, int], cluster: str) -> float:
    return round(b_cubed_of([m.number for m in messages if m.cluster == cluster], where), 3)


def b_cubed_of(inside: Sequence[int], where: dict[int, int]) -> float:
    """F1 of B-cubed precision and recall over the messages of one trouble (Bagga and Baldwin, 1998)."""
    sizes, mine = Counter(where.values()), Counter(where[number] for number in inside)
    precision = sum(mine[where[number]] / sizes[where[number]] for number in inside) / len(inside)
    recall = sum(mine[where[number]] / len(inside) for number in inside) / len(inside)
    return 2 * precision * recall / (precision + recall)


def labelled(where: dict[int, int], labels: Path) -> dict[str, Any]:
    """Mean B-cubed F1 over the small clusters, and the share of near misses that ended in one incident."""
    read = tomllib.loads(labels.read_text(encoding="utf-8"))
    clusters = [cluster for cluster in read["clusters"] if all(number in where for number in cluster)]
    near = [(a, b) for a, b in read["near_misses"] if a in where and b in where]
    if not clusters or not near:
        return {"clusters": 0}
    return {
        "clusters": len(clusters),
        "b_cubed_f1": round(sum(b_cubed_of(cluster, where) for cluster in clusters) / len(clusters), 3),
        "near_misses": len(near),
        "near_misses_joined": round(sum(where[a] == where[b] for a, b in near) / len(near), 3),
    }


def auc(messages: Sequence[Message], cluster: str, random: Random) -> float:
    """Chance that two of the cluster are more alike than one of it and a stranger."""
    inside = [m for m in messages if m.cluster == cluster]
    strangers = random.sample([m for m in messages if m.cluster != cluster], 400)
    same = [similarity(a.words, b.words) for a, b in combinations(inside, 2)]
    other = [similarity(a.words, b.words) for a in random.sample(inside, min(12, len(inside))) for b in strangers]
    wins = sum((s > o) + 0.5 * (s == o) for s in random.sample(same, min(300, len(same))) for o in other)
    return round(wins / (min(300, len(same)) * len(other)), 4)


def reading(messages: Sequence[Message]) -> dict[str, Any]:
    """What the shelf's packs and rules find in letters that nobody labelled: shares, to be looked at by eye."""
    shelf, counts, packs = load_shelf(), Counter[str](), Counter[str]()
    began = thread_time()
    for message in messages:
        said = read_report(message.words, shelf, ())
        packs[said.pack] += 1
        counts["urgent"] += said.urgent
        counts["denied"] += not said.asserts
        counts["building"] += said.place.building is not None
        counts["masked"] += bool(said.personal)
    share = {name: round(count / len(messages), 4) for name, count in counts.items()}
    milliseconds = round(1000 * (thread_time() - began) / len(messages), 2)
    return {"share": share, "packs": dict(packs.most_common()), "ms_per_message": milliseconds}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--tune-on", required=True, help="name of the cluster the threshold is chosen on")
    parser.add_argument("--ignore", nargs="*", default=[], help="ids to leave out")
    asked = parser.parse_args()
    messages = read(asked.data, asked.ignore)
    clusters = sorted({m.cluster for m in messages if m.cluster})

    # A threshold is tried among fewer strangers: every try reads everything against everything.
    strangers = Random(7).sample([m for m in messages if m.cluster is None], 400)
    tuning = [m for m in messages if m.cluster == asked.tune_on or m in strangers]
    tried = {at: b_cubed(tuning, replay(tuning, pack_by_words(at)), asked.tune_on) for at in _LINK_AT}
    best = max(tried, key=lambda at: (tried[at], at))
    began = thread_time()
    where = replay(messages, pack_by_words(best))
    spent = thread_time() - began
    scored: dict[str, Any] = defaultdict(dict)
    for cluster in clusters:
        scored[cluster] = pairwise(messages, where, cluster) | {
            "b_cubed_f1": b_cubed(messages, where, cluster),
            "auc": auc(messages, cluster, Random(7)),
            "tuned_on": cluster == asked.tune_on,
        }
    answer = {
        "messages": len(messages),
        "link_at": best,
        "tried": tried,
        "clusters": scored,
        "labelled": labelled(where, LABELS),
        "incidents": len(set(where.values())),
        "ms_per_message_against_all": round(1000 * spent / len(messages), 1),
        "reading": reading(messages),
    }
    print(json.dumps(answer, ensure_ascii=False, indent=1))


if __name__ == "__main__":
    main()
