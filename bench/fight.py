"""How well are fights told from other footage? The highest score of each clip, as `wanglou analyze` gives it.

`--clips FOLDER` holds manifest.json and its clips. `--ledger FILE` keeps what was watched, a line a clip, and a later
run goes on from it; `--minutes 3` ends a run early. Prints one JSON object of everything watched so far.
"""

import argparse
import json
from collections.abc import Sequence
from pathlib import Path
from time import monotonic
from typing import Any

from models.shelf import shelves
from models.team import open_team
from packs.shelf import load_shelf
from wanglou.analysis.look import LOWEST_CONFIDENCE, look_through, one_core_each
from wanglou.analysis.reel import Reel
from wanglou.analysis.wishes import chosen_packs, watches_of
from wanglou.evaluation.figures import auc
from wanglou.evaluation.labels import LabelledClip, read_labels

PACK = KIND = "fight"
#: At most this share of the clips without a fight may be told of.
FALSE_SHARE = 0.15

Row = dict[str, Any]


def figures(rows: Sequence[Row]) -> dict[str, object]:
    """Of the clips of the fight set, of its sources that show both, and what the others were told of."""
    fights = [row for row in rows if row["clip"].startswith("fight/")]
    both = {source for source in _sources(fights, fight=True) if source in _sources(fights, fight=False)}
    mixed = [row for row in fights if row["source"] in both]
    others = [row for row in rows if not row["clip"].startswith("fight/")]
    return {
        "clips": len(fights),
        "sources": len({row["source"] for row in fights}),
        "auc": _auc(fights),
        "sources_with_both": len(both),
        "auc_of_these": _auc(mixed),
        f"recall_at_{FALSE_SHARE}": _recall(fights),
        "told_of_fights": sum(row["told"] for row in fights if row["fight"]),
        "told_of_no_fight": sum(row["told"] for row in fights if not row["fight"]),
        "others": len(others),
        "others_told_of": [row["clip"] for row in others if row["told"] and not row["fight"]],
        "seconds_of_others": round(sum(row["seconds"] for row in others), 1),
    }


def _sources(rows: Sequence[Row], *, fight: bool) -> set[str]:
    return {row["source"] for row in rows if row["fight"] is fight}


def _auc(rows: Sequence[Row]) -> float | None:
    found = auc([row["score"] for row in rows if row["fight"]], [row["score"] for row in rows if not row["fight"]])
    return None if found is None else round(found, 3)


def _recall(rows: Sequence[Row]) -> float | None:
    """At the lowest threshold that so few clips without a fight reach."""
    harmless = sorted((row["score"] for row in rows if not row["fight"]), reverse=True)
    fights = [row["score"] for row in rows if row["fight"]]
    if not harmless or not fights:
        return None
    above = harmless[int(FALSE_SHARE * len(harmless))]
    found: float = sum(score > above for score in fights) / len(fights)
    return round(found, 3)


def watched(label: LabelledClip, folder: Path, team: Any) -> Row:
    """One clip once through, as it is."""
    watches = watches_of(chosen_packs([PACK], load_shelf()), [], [])
    seen = look_through(Reel(folder / label.clip, label.pad_last_s, 0.0, label.crop_left), watches, team)
    told = any(row["phase"] == "started" for row in seen.rows)
    score = round(seen.scores[KIND], 4)
    return {
        "clip": label.clip, "source": label.source, "fight": label.shows(KIND), "score": score, "told": told,
        "seconds": seen.seconds,
    }  # fmt: skip


def main() -> None:
    """Command line: prints one JSON object."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--clips", type=Path, required=True, help="the folder with manifest.json")
    parser.add_argument("--ledger", type=Path, required=True, help="what was watched so far")
    parser.add_argument("--minutes", type=float, default=60.0)
    asked = parser.parse_args()
    one_core_each()
    team = open_team("coco_street", [], shelves(), lowest=LOWEST_CONFIDENCE)
    labels = [label for label in read_labels(asked.clips / "manifest.json") if not label.soft]
    lines = asked.ledger.read_text(encoding="utf-8").splitlines() if asked.ledger.is_file() else []
    rows = [json.loads(line) for line in lines]
    known = {row["clip"] for row in rows}
    until_s = monotonic() + 60.0 * asked.minutes
    with asked.ledger.open("a", encoding="utf-8") as ledger:
        for label in labels:
            if label.clip in known or monotonic() > until_s:
                continue
            rows.append(watched(label, asked.clips, team))
            ledger.write(json.dumps(rows[-1]) + "\n")
            ledger.flush()
    print(json.dumps({**figures(rows), "clips_left": len(labels) - len(rows)}, indent=2))


if __name__ == "__main__":
    main()
