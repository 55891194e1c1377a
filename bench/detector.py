"""What a look costs: the shipped network against its float original, and where the time of a look goes.

`--float FILE` names the ONNX file that models/training exported. Prints one JSON object of ratios; all times are
medians of this thread's own CPU time, measured in turns so that a busy machine troubles all alike.
"""

import argparse
import hashlib
import json
import os
import platform
from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import thread_time

import av
import numpy as np
from numpy.typing import NDArray

from models.manifest import Manifest
from models.preprocess import as_tensor, fit
from models.runtime import OnnxDetector, open_detector
from models.shelf import Origin, ShelvedModel, model_named, shelves
from sample_videos import find_clip, path_of

Image = NDArray[np.uint8]
#: The tracker's weak stage is what the agent asks for, so that is what is timed.
LOWEST = 0.15


def pictures(clip: str, every: int, most: int) -> list[Image]:
    """Pictures of a shipped clip, (h, w, 3), blue first."""
    with av.open(str(path_of(find_clip(clip)))) as container:
        frames = [frame for i, frame in enumerate(container.decode(video=0)) if i % every == 0]
        return [frame.to_ndarray(format="bgr24").astype(np.uint8, copy=False) for frame in frames[:most]]


def median_ms(tasks: dict[str, Callable[[Image], object]], images: list[Image], rounds: int) -> dict[str, float]:
    """The median milliseconds of each task, tasks taken in turns."""
    spent: dict[str, list[float]] = {name: [] for name in tasks}
    for _ in range(rounds):
        for image in images:
            for name, task in tasks.items():
                begun = thread_time()
                task(image)
                spent[name].append(thread_time() - begun)
    return {name: 1000 * median(times) for name, times in spent.items()}


def as_shipped(manifest: Manifest, file: Path) -> OnnxDetector:
    """Another ONNX file read by the same manifest."""
    sha256 = hashlib.sha256(file.read_bytes()).hexdigest()
    form = manifest.model_copy(update={"file": file.name, "sha256": sha256})
    return open_detector(ShelvedModel(file.parent, Origin.USER, form), lowest=LOWEST)


def main() -> None:
    """Command line: prints one JSON object."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", default="coco_street")
    parser.add_argument("--float", type=Path, dest="original", help="the float ONNX file to compare with")
    parser.add_argument("--clip", default="vtest_excerpt")
    parser.add_argument("--rounds", type=int, default=3)
    asked = parser.parse_args()

    shelved = model_named(asked.model, shelves(environ=os.environ))
    small = open_detector(shelved, lowest=LOWEST)
    form = shelved.manifest.input
    whole = shelved.manifest.model_copy(update={"input": form.model_copy(update={"trim": 0})})
    square = open_detector(ShelvedModel(shelved.folder, shelved.origin, whole), lowest=LOWEST)
    images = pictures(asked.clip, every=12, most=20)
    tasks: dict[str, Callable[[Image], object]] = {
        "look": small.detect,
        "look_with_bars": square.detect,
        "preprocess": lambda image: as_tensor(fit(image, form)[0], form),
    }
    if asked.original:
        tasks["look_float"] = as_shipped(shelved.manifest, asked.original).detect
    ms = median_ms(tasks, images, asked.rounds)
    answer = {
        "model": shelved.name,
        "sha256": shelved.manifest.sha256,
        "picture": list(images[0].shape[1::-1]),
        "pictures": len(images),
        "machine": platform.processor() or platform.machine(),
        "look_ms": round(ms["look"], 1),
        "preprocess_share": round(ms["preprocess"] / ms["look"], 3),
        "without_bars_over_with": round(ms["look"] / ms["look_with_bars"], 3),
    }
    if "look_float" in ms:
        answer |= {"small_over_float": round(ms["look"] / ms["look_float"], 3), "float_ms": round(ms["look_float"], 1)}
    print(json.dumps(answer, ensure_ascii=False, indent=1))


if __name__ == "__main__":
    main()
