"""How well the brain's decision and its reading of words do on real complaints, by text and time alone.

``--data FILE`` is a JSON-lines file of messages (id, title, text, time, cluster; cluster null: not clustered), heard as
``wanglou eval reports`` hears them. Beside its figures stand the small clusters of ``reports_labels.toml``, the share
of their near misses that ended in one incident, both once for either half, and how well likeness alone tells a cluster
from strangers. The weights were chosen before half of the labels was put aside. Prints JSON.
"""

import argparse
import json
from collections import Counter
from collections.abc import Sequence
from itertools import combinations
from pathlib import Path
from random import Random
from time import thread_time
from typing import Any

from central.domain.report_text import read_report
from central.domain.similarity import similarity
from packs.shelf import load_shelf
from wanglou.evaluation.letter_labels import halves, read_labels
from wanglou.evaluation.letters import Letter, figures, heard, read_letters

LABELS = Path(__file__).with_name("reports_labels.toml")


def auc(letters: Sequence[Letter], cluster: str, random: Random) -> float:
    """Chance that two of the cluster are more alike than one of it and a stranger."""
    inside = [letter for letter in letters if letter.cluster == cluster]
    strangers = random.sample([letter for letter in letters if letter.cluster != cluster], 400)
    same = [similarity(a.words, b.words) for a, b in combinations(inside, 2)]
    other = [similarity(a.words, b.words) for a in random.sample(inside, min(12, len(inside))) for b in strangers]
    wins = sum((s > o) + 0.5 * (s == o) for s in random.sample(same, min(300, len(same))) for o in other)
    return round(wins / (min(300, len(same)) * len(other)), 4)


def reading(letters: Sequence[Letter]) -> dict[str, Any]:
    """What the shelf's packs and rules find in letters that nobody labelled: shares, to be looked at by eye."""
    shelf, counts, packs = load_shelf(), Counter[str](), Counter[str]()
    began = thread_time()
    for letter in letters:
        said = read_report(letter.words, shelf, ())
        packs[said.pack] += 1
        counts["urgent"] += said.urgent
        counts["denied"] += not said.asserts
        counts["building"] += said.place.building is not None
        counts["masked"] += bool(said.personal)
    share = {name: round(count / len(letters), 4) for name, count in counts.items()}
    milliseconds = round(1000 * (thread_time() - began) / len(letters), 2)
    return {"share": share, "packs": dict(packs.most_common()), "ms_per_message": milliseconds}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--ignore", nargs="*", default=[], help="ids to leave out")
    asked = parser.parse_args()
    read, left_out = read_letters(asked.data)
    letters = [letter for letter in read if letter.name not in asked.ignore]
    began = thread_time()
    at = heard(letters)
    spent = thread_time() - began
    found = figures(letters, at)
    for cluster, scored in found["each"].items():
        scored["auc"] = auc(letters, cluster, Random(7))
    answer = found | {
        "left_out": left_out,
        "labelled": halves(at, read_labels(LABELS)),
        "ms_per_letter": round(1000 * spent / len(letters), 1),
        "reading": reading(letters),
    }
    print(json.dumps(answer, ensure_ascii=False, indent=1))


if __name__ == "__main__":
    main()
