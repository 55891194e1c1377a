"""Of real letters to a city, how many are known for what they are about? By phrases alone, and by examples too.

``--data FILE`` is a JSON-lines file of letters (id, title, text); ``kinds_labels.toml`` says by id what they are about,
read one by one: ``drawn`` by lot, ``sought`` for kinds that are rare among those. Where somebody doubted, the letter is
not counted. Prints JSON, for titles alone and for whole letters.
"""

import argparse
import json
import tomllib
from collections import Counter
from collections.abc import Mapping
from pathlib import Path

from central.domain.about import OTHER, Resembles, nothing
from central.domain.report_text import read_report
from packs.by_example import learnt
from packs.shelf import load_shelf
from protocol.pack import Pack

LABELS = Path(__file__).with_name("kinds_labels.toml")


def counted(
    words: Mapping[str, str], kinds: Mapping[str, str], shelf: Mapping[str, Pack], resembles: Resembles
) -> dict[str, int]:
    """How many letters of a kind are right, left to the desk or taken for another; how many others for a kind."""
    counts: Counter[str] = Counter()
    for name, written in kinds.items():
        if written.endswith("?") or name not in words:
            continue
        pack, meant = read_report(words[name], shelf, (), resembles=resembles).pack, written.split("|")
        of_a_kind = "everyday" if meant == [OTHER] else "of a kind"
        counts[f"{of_a_kind}: {'right' if pack in meant else 'left to the desk' if pack == OTHER else 'wrong'}"] += 1
    return dict(sorted(counts.items()))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    rows = [json.loads(line) for line in parser.parse_args().data.read_text(encoding="utf-8").splitlines()]
    letters = {
        "titles": {str(row["id"]): str(row["title"]) for row in rows},
        "letters": {str(row["id"]): f"{row['title']}。{row['text']}" for row in rows},
    }
    shelf = load_shelf()
    found = {
        f"{part}, {what}, {how}": counted(words, kinds, shelf, resembles)
        for part, kinds in tomllib.loads(LABELS.read_text(encoding="utf-8")).items()
        for what, words in letters.items()
        for how, resembles in (("phrases", nothing), ("examples too", learnt()))
    }
    print(json.dumps(found, ensure_ascii=False, indent=1))


if __name__ == "__main__":
    main()
