"""Lets the tracker follow people whose true paths are known, and counts how well it did."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from time import thread_time
from typing import Any

import numpy as np

from pipelines.tracking import Habits, Track, Tracker
from protocol.causes import cause_of
from wanglou.evaluation.tracking_files import TrackedScene, TrackingDataError
from wanglou.evaluation.tracking_scores import Boxes, Counts, count, total

#: What the word for all sequences together is in tables and files.
TOGETHER = "together"


@dataclass(frozen=True, slots=True, eq=False)
class Followed:
    """One sequence after the tracker has been through it."""

    scene: TrackedScene
    said: tuple[Boxes, ...]  #: per frame
    looking_s: float  #: this thread's own time for all frames
    counts: Counts | None  #: None: there is no truth to compare with


def follow(scene: TrackedScene, habits: Habits | None = None) -> Followed:
    """Frame after frame at the sequence's own times, as in a live camera: no later frame is ever known."""
    tracker = Tracker(habits)
    begun = thread_time()
    said = tuple(
        _confirmed(tracker.update(i / scene.rate, found), i / scene.rate) for i, found in enumerate(scene.found)
    )
    spent = thread_time() - begun
    return Followed(scene, said, spent, None if scene.truth is None else count(scene.truth, said))


def _confirmed(tracks: Sequence[Track], at_s: float) -> Boxes:
    """Those in whom the tracker believes and whom it sees at this moment."""
    seen = [track for track in tracks if track.confirmed and track.seen_s == at_s]
    return Boxes(
        ids=np.array([track.id for track in seen], np.int64),
        xyxy=np.array([track.box for track in seen], np.float64).reshape(-1, 4),
    )


def figures(counts: Counts) -> dict[str, float | int]:
    """What people compare; shares as in the literature, where MOTP is the mean overlap."""
    return {
        "mota": round(counts.mota, 4), "idf1": round(counts.idf1, 4), "hota": round(counts.hota, 4),
        "motp": round(counts.motp, 4), "switches": counts.switches, "false": counts.false, "misses": counts.misses,
        "fragments": counts.fragments, "mostly_tracked": counts.mostly_tracked, "mostly_lost": counts.mostly_lost,
        "people": counts.people, "boxes": counts.truths,
    }  # fmt: skip


def save(one: Followed, folder: Path) -> Path:
    """Write what was said as a MOTChallenge result file, `<name>.txt`."""
    file = folder / f"{one.scene.name}.txt"
    rows = [
        f"{frame},{number},{x1:.2f},{y1:.2f},{x2 - x1:.2f},{y2 - y1:.2f},1,-1,-1,-1\n"
        for frame, boxes in enumerate(one.said, start=1)
        for number, (x1, y1, x2, y2) in zip(boxes.ids.tolist(), boxes.xyxy.tolist(), strict=True)
    ]
    _write(file, "".join(rows))
    return file


def figures_of(scenes: Sequence[TrackedScene], followed: Sequence[Followed], rate: float) -> dict[str, Any]:
    """Everything that is said of a measurement, as JSON has it."""
    judged = [one for one in followed if one.counts is not None]
    frames = sum(len(one.said) for one in followed)
    return {
        "sequences": {one.scene.name: figures(one.counts) for one in judged if one.counts is not None},
        "together": figures(total(one.counts for one in judged if one.counts is not None)),
        "without_truth": [scene.name for scene in scenes if scene.truth is None],
        "rate_assumed": [scene.name for scene in scenes if scene.rate_assumed],
        "rate": rate,
        "frames": frames,
        "ms_per_frame": round(1000 * sum(one.looking_s for one in followed) / max(1, frames), 3),
    }


def write_report(found: Mapping[str, Any], folder: Path) -> None:
    """`tracking.json` with everything and `tracking.md` with the table. Raises TrackingDataError."""
    columns = list(found["together"])
    rows = [(name, row) for name, row in found["sequences"].items()] + [(TOGETHER, found["together"])]
    table = ["| " + " | ".join(["sequence", *columns]) + " |", "|---" * (len(columns) + 1) + "|"]
    table += ["| " + " | ".join([name, *(f"{row[column]:g}" for column in columns)]) + " |" for name, row in rows]
    skipped = ", ".join(found["without_truth"]) or "none"
    assumed = ", ".join(found["rate_assumed"]) or "none"
    notes = [
        "",
        f"Without ground truth, not measured: {skipped}. Without seqinfo.ini, {found['rate']:g} frames a second "
        f"assumed: {assumed}. {found['ms_per_frame']:g} ms a frame.",
    ]
    _write(folder / "tracking.md", "\n".join(table + notes) + "\n")
    _write(folder / "tracking.json", json.dumps(found, ensure_ascii=False, indent=1) + "\n")


def _write(file: Path, text: str) -> None:
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    except OSError as error:
        raise TrackingDataError("error.eval.tracking.unwritable", file=file, why=cause_of(error)) from None
