"""How well the brain's decision and its reading of words do on real complaints, by text and time alone.

``--data FILE`` is a JSON-lines file of messages (id, title, text, time, cluster; cluster null: not clustered), heard as
``wanglou eval reports`` hears them. Beside its figures stand the small clusters of ``reports_labels.toml``, the share
of their near misses that ended in one incident, and how well likeness alone tells a cluster from strangers. The weights
were chosen with these clusters in view, so none of this is a figure on unseen letters. Prints JSON.
"""

import argparse
import json
import tomllib
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import combinations
from pathlib import Path
from random import Random
from statistics import fmean
from time import thread_time
from typing import Any

from central.domain.report_text import read_report
from central.domain.similarity import similarity
from packs.shelf import load_shelf
from wanglou.evaluation.letters import Letter, b_cubed, figures, heard, read_letters

LABELS = Path(__file__).with_name("reports_labels.toml")


def labelled(at: Mapping[str, int], labels: Path) -> dict[str, Any]:
    """Mean B-cubed F1 over the small clusters, and the share of near misses that ended in one incident."""
    read = tomllib.loads(labels.read_text(encoding="utf-8"))
    sizes = Counter(at.values())
    named = [[str(number) for number in cluster] for cluster in read["clusters"]]
    clusters = [names for names in named if at.keys() >= set(names)]
    near = [(str(a), str(b)) for a, b in read["near_misses"] if {str(a), str(b)} <= at.keys()]
    if not clusters or not near:
        return {"clusters": 0}
    return {
        "clusters": len(clusters),
        "b_cubed_f1": round(fmean(b_cubed(names, at, sizes)["f1"] for names in clusters), 3),
        "near_misses": len(near),
        "near_misses_joined": round(fmean(at[a] == at[b] for a, b in near), 3),
    }


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
        "labelled": labelled(at, LABELS),
        "ms_per_letter": round(1000 * spent / len(letters), 1),
        "reading": reading(letters),
    }
    print(json.dumps(answer, ensure_ascii=False, indent=1))


if __name__ == "__main__":
    main()
