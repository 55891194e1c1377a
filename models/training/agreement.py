"""How well does the small network see what the large one saw? And from which confidence should it be believed?"""

import argparse
import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from models.detections import Detections
from models.manifest import Manifest, read_manifest
from models.runtime import OnnxDetector, open_detector
from models.shelf import Origin, ShelvedModel
from models.suppression import overlap
from models.training.frames import Image, digest, pictures, read_plan

#: The confidence from which the large network's boxes count as truth (ultralytics' own default).
TRUTH = 0.25
#: Far below any threshold, so that the whole precision-recall curve is seen.
LOWEST = 0.01
IOU = 0.5
#: A label with fewer true boxes than this gets no figure of its own.
ENOUGH = 30


@dataclass(frozen=True, slots=True, eq=False)
class Matched:
    """All boxes of one label on all pictures, surest first, and which of them hit a true box."""

    confidence: NDArray[np.float32]
    hit: NDArray[np.bool_]
    truths: int


def detector_of(manifest: Manifest, file: Path, lowest: float) -> OnnxDetector:
    """Any ONNX file that has this manifest's form, without shelving it."""
    sha256 = hashlib.sha256(file.read_bytes()).hexdigest()
    form = manifest.model_copy(update={"file": file.name, "sha256": sha256})
    shelved = ShelvedModel(file.parent, Origin.USER, form)
    return open_detector(shelved, lowest=lowest)


def with_bars(manifest: Manifest) -> Manifest:
    """The same form, with the canvas never trimmed."""
    return manifest.model_copy(update={"input": manifest.input.model_copy(update={"trim": 0})})


def match(truth: Detections, found: Detections) -> NDArray[np.bool_]:
    """For each found box, surest first, whether it hits a true box that no surer one has hit."""
    free = np.ones(len(truth), bool)
    hit = np.zeros(len(found), bool)
    for i in range(len(found)):
        shared = overlap(found.xyxy[i], truth.xyxy) * free
        if shared.size and shared.max() >= IOU:
            free[shared.argmax()] = False
            hit[i] = True
    return hit


def matched(label: str, truths: Sequence[Detections], founds: Sequence[Detections]) -> Matched:
    """The boxes of one label over all pictures."""
    pairs = [(truth.named(label), found.named(label)) for truth, found in zip(truths, founds, strict=True)]
    confidence = np.concatenate([found.confidence for _, found in pairs])
    hit = np.concatenate([match(truth, found) for truth, found in pairs])
    order = np.argsort(-confidence, kind="stable")
    return Matched(confidence[order], hit[order], sum(len(truth) for truth, _ in pairs))


def together(parts: Sequence[Matched]) -> Matched:
    """Several labels as one list, so that frequent labels weigh more."""
    confidence = np.concatenate([part.confidence for part in parts])
    order = np.argsort(-confidence, kind="stable")
    hit = np.concatenate([part.hit for part in parts])
    return Matched(confidence[order], hit[order], sum(part.truths for part in parts))


def average_precision(found: Matched) -> float:
    """Area under the precision-recall curve, precision made to fall (as COCO does), every point used."""
    hits = np.cumsum(found.hit)
    precision = hits / np.arange(1, len(hits) + 1)
    falling = np.maximum.accumulate(precision[::-1])[::-1]
    return float((falling * found.hit).sum() / max(found.truths, 1))


def at(threshold: float, found: Matched) -> tuple[float, float]:
    """Recall and precision of the boxes from `threshold` on."""
    kept = found.hit[found.confidence >= threshold]
    return float(kept.sum() / max(found.truths, 1)), float(kept.sum() / max(len(kept), 1))


def best_threshold(found: Matched) -> float:
    """Where recall and precision are best together (F1), in steps of 0.01."""

    def f1(threshold: float) -> float:
        recall, precision = at(threshold, found)
        return 2 * recall * precision / max(recall + precision, 1e-9)

    return max((round(float(step), 2) for step in np.arange(0.05, 0.76, 0.01)), key=f1)


def figures(found: Matched, threshold: float) -> dict[str, float | int]:
    """What the card says about one label."""
    best = best_threshold(found)
    recall, precision = at(threshold, found)
    recall_at_best, precision_at_best = at(best, found)
    rounded = {
        "ap50": average_precision(found),
        "recall": recall,
        "precision": precision,
        "best_threshold": best,
        "recall_at_best": recall_at_best,
        "precision_at_best": precision_at_best,
    }
    return {"boxes": found.truths} | {name: round(value, 3) for name, value in rounded.items()}


def as_shipped(parts: Mapping[str, Matched], manifest: Manifest) -> dict[str, float]:
    """Recall and precision of all labels together, each from its own threshold on."""
    kept = [part.hit[part.confidence >= manifest.threshold_of(label)] for label, part in parts.items()]
    hits, boxes = sum(int(hit.sum()) for hit in kept), sum(len(hit) for hit in kept)
    truths = sum(part.truths for part in parts.values())
    return {"recall": round(hits / max(truths, 1), 3), "precision": round(hits / max(boxes, 1), 3)}


def compare(manifest: Manifest, truths: list[Detections], founds: list[Detections]) -> dict[str, object]:
    """All labels together and each frequent one; recall and precision at the manifest's thresholds."""
    parts = {label: matched(label, truths, founds) for label in manifest.labels}
    frequent = {label: part for label, part in parts.items() if part.truths >= ENOUGH}
    everything = figures(together(list(parts.values())), manifest.thresholds.default)
    return {
        "all": everything | as_shipped(parts, manifest),
        "labels": {label: figures(part, manifest.threshold_of(label)) for label, part in frequent.items()},
    }


def main() -> None:
    """Command line: prints one JSON object, one entry per source of pictures and one for all."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--manifest", type=Path, required=True, help="says how both files are read")
    parser.add_argument("--large", type=Path, required=True, help="the network whose boxes count as truth")
    parser.add_argument(
        "--bars", action="store_true", help="the large network gets the whole square, grey bars and all"
    )
    parser.add_argument("--small", type=Path, required=True)
    parser.add_argument("--plan", type=Path, required=True)
    parser.add_argument("--footage", type=Path, required=True)
    asked = parser.parse_args()
    manifest = read_manifest(asked.manifest)
    large = detector_of(with_bars(manifest) if asked.bars else manifest, asked.large, TRUTH)
    small = detector_of(manifest, asked.small, LOWEST)
    answer: dict[str, object] = {}
    truths: list[Detections] = []
    founds: list[Detections] = []
    seen: list[Image] = []
    for row in read_plan(asked.plan).measure:
        images = list(pictures(row, asked.footage))
        mine = [large.detect(image) for image in images], [small.detect(image) for image in images]
        answer[row.path] = {"pictures": len(images)} | compare(manifest, *mine)
        truths, founds, seen = truths + mine[0], founds + mine[1], seen + images
    answer["together"] = {"pictures": len(seen), "pixels_sha256": digest(seen)} | compare(manifest, truths, founds)
    print(json.dumps(answer, indent=2))


if __name__ == "__main__":
    main()
