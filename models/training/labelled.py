"""How well does a file find what people have labelled, and how much of that did eight bits cost?"""

import argparse
import json
from pathlib import Path

import cv2
import numpy as np

from models.detections import Detections
from models.manifest import Manifest, read_manifest
from models.training.agreement import LOWEST, Matched, at, detector_of, figures, matched, together


def truth_of(label_file: Path, width: int, height: int, labels: tuple[str, ...]) -> Detections:
    """The boxes of one YOLO label file, in pixels of a picture of that size."""
    rows = [line.split() for line in label_file.read_text(encoding="ascii").splitlines() if line.strip()]
    boxes = np.array([[float(v) for v in row[1:5]] for row in rows], np.float32).reshape(-1, 4)
    middle, half = boxes[:, :2], boxes[:, 2:] / 2
    xyxy = np.hstack([middle - half, middle + half]) * np.array([width, height, width, height], np.float32)
    class_id = np.array([int(row[0]) for row in rows], np.int32)
    return Detections(xyxy.astype(np.float32), np.ones(len(rows), np.float32), class_id, labels)


def looked(manifest: Manifest, file: Path, pictures: Path) -> dict[str, Matched]:
    """What `file` finds on the pictures that were held back, label by label, against what stands in their labels."""
    detector = detector_of(manifest, file, LOWEST)
    truths, founds = [], []
    for path in sorted((pictures / "images").iterdir()):
        image = cv2.imread(str(path))
        if image is None:
            raise SystemExit(f"{path} is no readable picture")
        height, width = image.shape[:2]
        truths.append(truth_of(pictures / "labels" / f"{path.stem}.txt", width, height, manifest.labels))
        founds.append(detector.detect(image))
    return {label: matched(label, truths, founds) for label in manifest.labels}


def f1(threshold: float, found: Matched) -> float:
    """Recall and precision from `threshold` on, as one number."""
    recall, precision = at(threshold, found)
    return 2 * recall * precision / max(recall + precision, 1e-9)


def report(manifest: Manifest, parts: dict[str, Matched]) -> dict[str, object]:
    """Each label's figures, and all labels together, at their best thresholds."""
    answer: dict[str, object] = {}
    for label, part in {**parts, "all": together(list(parts.values()))}.items():
        own = figures(part, manifest.thresholds.default if label == "all" else manifest.threshold_of(label))
        answer[label] = own | {"f1_at_best": round(f1(float(own["best_threshold"]), part), 4)}
    return answer


def main() -> None:
    """Command line: one JSON object, an entry per file; from the second on, its F1 as a part of the first's."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--manifest", type=Path, required=True, help="says how the files are read")
    parser.add_argument("--pictures", type=Path, required=True, help="a side of what picture_set wrote: .../held_back")
    parser.add_argument("--side", type=int, default=0, help="another longest side than the manifest's")
    parser.add_argument("files", type=Path, nargs="+", help="the float file first")
    asked = parser.parse_args()
    manifest = read_manifest(asked.manifest)
    if asked.side:
        size = {"width": asked.side, "height": asked.side}
        manifest = manifest.model_copy(update={"input": manifest.input.model_copy(update=size)})
    answer: dict[str, object] = {}
    first: float | None = None
    for file in asked.files:
        parts = looked(manifest, file, asked.pictures)
        own = report(manifest, parts)
        best = float(own["all"]["f1_at_best"])  # type: ignore[index]
        first = best if first is None else first
        answer[file.name] = own | {"f1_of_first": round(best / max(first, 1e-9), 4)}
    print(json.dumps(answer, indent=2))


if __name__ == "__main__":
    main()
