"""Our tracker beside SORT, ByteTrack and OC-SORT of the `trackers` package, on the same detections.

`--data DIR` is a MOTChallenge folder (docs/evaluation.md). Protocol: of each tracker the settings with the greatest
MOTA + IDF1 on all sequences but one are frozen and scored on that one; the scores of all are then counted together.
`--every 5` gives everybody each fifth frame only, begun at each of the first five, as a camera node looks. `trackers`,
`trackeval` and `motmetrics` are used where the interpreter has them, and are named with their version, or as missing.
Prints one JSON object.
"""

import argparse
import json
import platform
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from importlib.metadata import PackageNotFoundError, version
from itertools import product
from pathlib import Path
from time import thread_time
from typing import Any

import numpy as np

from pipelines.tracking import Habits
from wanglou.evaluation.tracking import figures, follow
from wanglou.evaluation.tracking_files import TrackedScene, read_scenes
from wanglou.evaluation.tracking_scores import Boxes, Counts, count, overlaps, total

Settings = Mapping[str, float]
Grid = Mapping[str, Sequence[float]]
#: Ours are asked what theirs are: how sure, how near, how long.
OURS: Grid = {
    "strong": (0.4, 0.6, 0.7, 0.8, 0.9),
    "least_agreement": (0.15, 0.18, 0.22, 0.26, 0.3),
    "fades_s": (1.0, 2.0, 4.0),
}
_PATIENCE: dict[str, Sequence[float]] = {"minimum_consecutive_frames": (1, 2, 3), "lost_track_buffer": (15, 30, 60)}
_NEAR: dict[str, Sequence[float]] = {"minimum_iou_threshold": (0.1, 0.2, 0.3)}
THEIRS: dict[str, Grid] = {
    "SORTTracker": {"track_activation_threshold": (0.5, 0.6, 0.7, 0.8, 0.9), **_NEAR, **_PATIENCE},
    "ByteTrackTracker": {
        "track_activation_threshold": (0.5, 0.7, 0.9),
        "high_conf_det_threshold": (0.5, 0.6, 0.7, 0.8),
        **_NEAR,
        **_PATIENCE,
    },
    "OCSORTTracker": {
        "high_conf_det_threshold": (0.5, 0.6, 0.7, 0.8, 0.9),
        "direction_consistency_weight": (0.0, 0.2),
        **_NEAR,
        **_PATIENCE,
    },
}


@dataclass(frozen=True)
class Run:
    """One tracker with one set of settings on one sequence."""

    said: tuple[Boxes, ...]
    counts: Counts
    spent_s: float


Runner = Callable[[TrackedScene, Settings], Run]


def ours(scene: TrackedScene, settings: Settings) -> Run:
    followed = follow(scene, replace(Habits(), **settings))
    assert followed.counts is not None
    return Run(followed.said, followed.counts, followed.looking_s)


def theirs(name: str) -> Runner:
    import supervision
    import trackers

    def run(scene: TrackedScene, settings: Settings) -> Run:
        assert scene.truth is not None
        tracker = getattr(trackers, name)(frame_rate=scene.rate, **settings)
        looks = [supervision.Detections(f.xyxy, confidence=f.confidence, class_id=f.class_id) for f in scene.found]
        begun = thread_time()
        answers = [tracker.update(look) for look in looks]
        spent = thread_time() - begun
        said = tuple(boxes_of(answer) for answer in answers)
        return Run(said, count(scene.truth, said), spent)

    return run


def boxes_of(answer: Any) -> Boxes:
    if answer.tracker_id is None or not len(answer):
        return Boxes(np.zeros(0, np.int64), np.zeros((0, 4)))
    known = answer.tracker_id >= 0
    return Boxes(answer.tracker_id[known].astype(np.int64), answer.xyxy[known].astype(np.float64))


def all_settings(grid: Grid) -> Iterator[dict[str, float]]:
    yield from (dict(zip(grid, values, strict=True)) for values in product(*grid.values()))


def measure(run: Runner, grid: Grid, scenes: Mapping[str, Sequence[TrackedScene]]) -> dict[str, Any]:
    """Defaults, and what each sequence (with its phases) gets from settings that were chosen on the others."""

    def runs(settings: Settings) -> dict[str, list[Run]]:
        return {name: [run(phase, settings) for phase in phases] for name, phases in scenes.items()}

    def counted(runs: Mapping[str, Sequence[Run]]) -> dict[str, Counts]:
        return {name: total(one.counts for one in of) for name, of in runs.items()}

    def told(counts: Mapping[str, Counts]) -> dict[str, Any]:
        return {name: figures(of) for name, of in counts.items()} | {"together": figures(total(counts.values()))}

    plain = runs({})
    tried = [(settings, counted(runs(settings))) for settings in all_settings(grid)]
    held: dict[str, Counts] = {}
    chosen: dict[str, dict[str, float]] = {}
    for name in scenes:

        def worth(one: tuple[dict[str, float], dict[str, Counts]], left_out: str = name) -> float:
            together = total(counts for other, counts in one[1].items() if other != left_out)
            return together.mota + together.idf1

        best = max(tried, key=worth)
        chosen[name], held[name] = best[0], best[1][name]
    return {
        "held_out": told(held),
        "chosen_on_the_others": chosen,
        "defaults": told(counted(plain)),
        "settings_tried": len(tried),
        "ms_per_frame": ms_per_frame([one for of in plain.values() for one in of]),
    }


def ms_per_frame(runs: Sequence[Run]) -> float:
    return round(1000 * sum(run.spent_s for run in runs) / sum(len(run.said) for run in runs), 3)


def phases_of(scene: TrackedScene, every: int) -> list[TrackedScene]:
    """The sequence as it looks to somebody who sees each n-th frame only, begun at each of the first n."""
    assert scene.truth is not None
    return [
        replace(scene, rate=scene.rate / every, found=scene.found[first::every], truth=scene.truth[first::every])
        for first in range(every)
    ]


def has(package: str) -> str | None:
    try:
        return version(package)
    except PackageNotFoundError:
        print(f"{package} is not installed here, so it is left out", file=sys.stderr)
        return None


def against_trackeval(scene: TrackedScene, said: Sequence[Boxes], counts: Counts) -> dict[str, float]:
    """Theirs minus ours."""
    from trackeval.metrics import CLEAR, HOTA, Identity

    assert scene.truth is not None
    people, tracks = (
        {int(i): n for n, i in enumerate(sorted({int(i) for b in boxes for i in b.ids}))}
        for boxes in (scene.truth, said)
    )
    data = {
        "num_timesteps": len(said),
        "num_gt_ids": len(people),
        "num_tracker_ids": len(tracks),
        "num_gt_dets": sum(map(len, scene.truth)),
        "num_tracker_dets": sum(map(len, said)),
        "gt_ids": [np.array([people[int(i)] for i in b.ids], int) for b in scene.truth],
        "tracker_ids": [np.array([tracks[int(i)] for i in b.ids], int) for b in said],
        "similarity_scores": [overlaps(t.xyxy, s.xyxy) for t, s in zip(scene.truth, said, strict=True)],
    }
    clear = CLEAR({"PRINT_CONFIG": False}).eval_sequence(data)
    identity = Identity({"PRINT_CONFIG": False}).eval_sequence(data)
    return {
        "mota": clear["MOTA"] - counts.mota,
        "motp": clear["MOTP"] - counts.motp,
        "idf1": identity["IDF1"] - counts.idf1,
        "hota": float(np.mean(HOTA().eval_sequence(data)["HOTA"])) - counts.hota,
        "switches": float(clear["IDSW"]) - counts.switches,
        "fragments": float(clear["Frag"]) - counts.fragments,
    }


def against_motmetrics(scene: TrackedScene, said: Sequence[Boxes], counts: Counts) -> dict[str, float]:
    """Theirs minus ours. Their matching keeps each former pair before all else, so switches may differ by a few."""
    import motmetrics

    assert scene.truth is not None
    heard = motmetrics.MOTAccumulator(auto_id=True)
    for true, seen in zip(scene.truth, said, strict=True):
        # Their own iou_matrix needs numpy 1.
        far = 1.0 - overlaps(true.xyxy, seen.xyxy)
        heard.update(true.ids, seen.ids, np.where(far > 0.5, np.nan, far))
    found = motmetrics.metrics.create().compute(heard, metrics=["mota", "idf1", "motp", "num_switches"]).iloc[0]
    return {
        "mota": found["mota"] - counts.mota,
        "idf1": found["idf1"] - counts.idf1,
        "motp": 1.0 - found["motp"] - counts.motp,
        "switches": float(found["num_switches"]) - counts.switches,
    }


def main() -> None:
    """Command line: prints one JSON object."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--fps", type=float, default=25.0, help="of sequences without seqinfo.ini")
    parser.add_argument("--every", type=int, default=1, help="give the trackers each n-th frame only")
    parser.add_argument("--beside", nargs="*", choices=THEIRS, default=list(THEIRS), help="which of theirs; all")
    asked = parser.parse_args()
    whole = [scene for scene in read_scenes(asked.data, asked.fps) if scene.truth is not None]
    if len(whole) < 2:
        raise SystemExit("two sequences with ground truth are needed: one to choose on, one to score")
    scenes = {scene.name: phases_of(scene, asked.every) for scene in whole}
    packages = {name: has(name) for name in ("trackers", "trackeval", "motmetrics")}
    answer: dict[str, Any] = {
        "machine": platform.processor() or platform.machine(),
        "packages": packages,
        "frames": {scene.name: len(scene.found) for scene in whole},
        "looks_per_second": {scene.name: round(scene.rate / asked.every, 2) for scene in whole},
        "ours": measure(ours, OURS, scenes),
    }
    if packages["trackers"]:
        answer |= {name: measure(theirs(name), THEIRS[name], scenes) for name in asked.beside}
    for package, compare in (("trackeval", against_trackeval), ("motmetrics", against_motmetrics)):
        if packages[package]:
            answer[f"{package}_minus_ours"] = {
                scene.name: {k: round(float(v), 9) for k, v in compare(scene, run.said, run.counts).items()}
                for scene in whole
                for run in (ours(scene, {}),)
            }
    print(json.dumps(answer, ensure_ascii=False, indent=1))


if __name__ == "__main__":
    main()
