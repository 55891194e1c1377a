"""What do several looks together add to one? False candidates of single pictures that verification takes away.

A candidate is a look at which the fire model is as sure as the threshold that told pictures with fire from those
without best (F1) on all other sources; no source judges itself. It survives where an event is open at that look.
`--clips FOLDER` holds manifest.json and its clips. `--ledger FILE` keeps what was watched, a line a clip, and a later
run goes on from it; `--minutes 3` ends a run early. Prints one JSON object of everything watched so far.
"""

import argparse
import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from time import monotonic
from typing import Any

import numpy as np
from numpy.typing import NDArray

from models.detections import Detections
from models.runtime import OnnxDetector
from models.shelf import shelves
from models.team import Team, open_team
from packs.shelf import load_shelf
from wanglou.analysis.look import LOWEST_CONFIDENCE, look_through, one_core_each
from wanglou.analysis.reel import Reel
from wanglou.analysis.wishes import chosen_packs, watches_of
from wanglou.evaluation.judging import LIMITS_S, TWINS
from wanglou.evaluation.labels import LabelledClip, read_labels

MODEL, PACK = "hazard_fire", "fire"
THRESHOLDS = tuple(round(float(step), 2) for step in np.arange(0.06, 0.81, 0.02))
#: Events go on over gaps this long by themselves; a candidate after the last look that saw fire is not theirs.
_EARLY_S = 1.0


@dataclass(slots=True)
class Remembering:
    """The fire model, and how sure it was at each of its looks."""

    detector: OnnxDetector
    surest: list[float] = field(default_factory=list)

    @property
    def manifest(self) -> object:
        return self.detector.manifest

    @property
    def labels(self) -> tuple[str, ...]:
        return self.detector.labels

    def detect(self, image: NDArray[np.uint8]) -> Detections:
        found = self.detector.detect(image)
        self.surest.append(float(found.confidence.max(initial=0.0)))
        return found


@dataclass(frozen=True, slots=True)
class Look:
    sure: float
    burning: bool  #: by the label
    believed: bool  #: an event was open


@dataclass(frozen=True, slots=True)
class Watched:
    """One clip: its looks, and of its fires whether single pictures and whether events answered in time."""

    source: str
    looks: tuple[Look, ...]
    fires: int
    #: How sure the model was at most within the time that each fire allows.
    surest_in_time: tuple[float, ...]
    told_in_time: int


def watched(label: LabelledClip, folder: Path, team: Team) -> Watched:
    """Look through one clip as `wanglou analyze` does, with the fire pack alone."""
    model = Remembering(team.specialists[MODEL])
    watching = Team(team.street, {MODEL: model})  # type: ignore[dict-item]
    watches = watches_of(chosen_packs([PACK], load_shelf()), [], [])
    times: list[float] = []
    opened: list[bool] = []

    def onlooker(picture: object, _pipeline: object, events: Sequence[object]) -> None:
        if len(model.surest) > len(times):
            times.extend([picture.at_s] * (len(model.surest) - len(times)))  # type: ignore[attr-defined]
            opened.extend([bool(events)] * (len(times) - len(opened)))

    analysis = look_through(
        Reel(folder / label.clip, label.pad_last_s, label.loop_to_s, label.crop_left), watches, watching, onlooker
    )
    started = [row["at_s"] for row in analysis.rows if row["phase"] == "started"]
    fires = [shown for shown in label.events if shown.type in TWINS]
    looks = tuple(
        Look(sure, any(shown.from_s <= at_s <= shown.until_s for shown in fires), believed)
        for at_s, sure, believed in zip(times, model.surest, opened, strict=False)
    )
    spans = [(shown.from_s - _EARLY_S, shown.from_s + LIMITS_S[shown.type]) for shown in fires]
    first = [(min(a for a, _ in spans), max(b for _, b in spans))] if spans else []  # fire and smoke are one incident
    return Watched(
        source=label.source,
        looks=looks,
        fires=len(first),
        surest_in_time=tuple(
            max((s for at_s, s in zip(times, model.surest, strict=False) if a <= at_s <= b), default=0.0)
            for a, b in first
        ),
        told_in_time=sum(any(a <= at_s <= b for at_s in started) for a, b in first),
    )


def best_threshold(clips: Iterable[Watched]) -> float:
    """Where single pictures are told best, by F1."""
    looks = [look for clip in clips for look in clip.looks]
    truth = sum(look.burning for look in looks)

    def f1(threshold: float) -> float:
        taken = [look.burning for look in looks if look.sure >= threshold]
        return 2 * sum(taken) / max(len(taken) + truth, 1)

    return max(THRESHOLDS, key=f1)


def figures(clips: Sequence[Watched]) -> dict[str, object]:
    """Everything, each source judged at the threshold of the others."""
    false = removed = fires = single = told = alarms_of_single = 0
    thresholds: dict[str, float] = {}
    for source in dict.fromkeys(clip.source for clip in clips):
        mine = [clip for clip in clips if clip.source == source]
        threshold = best_threshold(clip for clip in clips if clip.source != source)
        thresholds[source] = threshold
        wrong = [look for clip in mine for look in clip.looks if look.sure >= threshold and not look.burning]
        false += len(wrong)
        removed += sum(not look.believed for look in wrong)
        fires += sum(clip.fires for clip in mine)
        single += sum(sure >= threshold for clip in mine for sure in clip.surest_in_time)
        told += sum(clip.told_in_time for clip in mine)
        alarms_of_single += sum(any(x.sure >= threshold and not x.burning for x in clip.looks) for clip in mine)
    return {
        "clips": len(clips),
        "sources": len(thresholds),
        "looks": sum(len(clip.looks) for clip in clips),
        "thresholds": {"least": min(thresholds.values()), "most": max(thresholds.values())},
        "false_candidates": false,
        "removed": removed,
        "removed_share": round(removed / false, 3) if false else None,
        "clips_with_a_false_candidate": alarms_of_single,
        "fires": fires,
        "found_by_single_pictures": single,
        "found_after_verification": told,
    }


def read_ledger(file: Path) -> dict[str, Watched]:
    """What earlier runs watched, by clip."""
    rows = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()] if file.is_file() else []
    return {row["clip"]: _watched_of(row["watched"]) for row in rows}


def _watched_of(row: dict[str, Any]) -> Watched:
    looks = tuple(Look(**look) for look in row["looks"])
    return Watched(**{**row, "looks": looks, "surest_in_time": tuple(row["surest_in_time"])})


def main() -> None:
    """Command line: prints one JSON object."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--clips", type=Path, required=True, help="the folder with manifest.json")
    parser.add_argument("--ledger", type=Path, required=True, help="what was watched so far")
    parser.add_argument("--minutes", type=float, default=60.0)
    asked = parser.parse_args()
    one_core_each()
    team = open_team("coco_street", [MODEL], shelves(), lowest=LOWEST_CONFIDENCE)
    labels = [label for label in read_labels(asked.clips / "manifest.json") if not label.soft]
    known = read_ledger(asked.ledger)
    until_s = monotonic() + 60.0 * asked.minutes
    with asked.ledger.open("a", encoding="utf-8") as ledger:
        for label in labels:
            if label.clip in known or monotonic() > until_s:
                continue
            known[label.clip] = watched(label, asked.clips, team)
            ledger.write(json.dumps({"clip": label.clip, "watched": asdict(known[label.clip])}) + "\n")
            ledger.flush()
    left = sum(label.clip not in known for label in labels)
    print(json.dumps({**figures(list(known.values())), "clips_left": left}, indent=2))


if __name__ == "__main__":
    main()
