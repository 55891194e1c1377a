"""How well building, unit, floor and room are read from real letters: precision, recall, and what was invented.

``--data FILE`` is a JSON-lines file of letters (id, title, text); ``places_labels.toml`` says by id what they name.
Prints JSON.
"""

import argparse
import json
import tomllib
from collections import Counter
from pathlib import Path

from central.domain.place_text import read_place
from wanglou.evaluation.figures import clopper_pearson

LABELS = Path(__file__).with_name("places_labels.toml")
FIELDS = ("building", "unit", "floor", "room")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    rows = [json.loads(line) for line in parser.parse_args().data.read_text(encoding="utf-8").splitlines()]
    words = {int(row["id"]): f"{row['title']}。{row['text']}" for row in rows}
    counts = Counter[str]()
    wrong = []
    for number, *truth in tomllib.loads(LABELS.read_text(encoding="utf-8"))["places"]:
        if number not in words:
            counts["missing letters"] += 1
            continue
        counts["letters"] += 1
        read = read_place(words[number], ())
        for field, true in zip(FIELDS, truth, strict=True):
            said = getattr(read, field) or ""
            counts["said"] += said != ""
            counts["true"] += true != ""
            counts["right"] += said != "" and said == true
            counts["invented"] += said != "" and true == ""
            if said not in ("", true):
                wrong.append([number, field, said, true])
    low, high = clopper_pearson(counts["right"], counts["said"])
    answer = {
        **counts,
        "precision": round(counts["right"] / counts["said"], 4),
        "precision_95": [round(low, 4), round(high, 4)],
        "recall": round(counts["right"] / counts["true"], 4),
        "wrong": wrong,
    }
    print(json.dumps(answer, ensure_ascii=False, indent=1))


if __name__ == "__main__":
    main()
