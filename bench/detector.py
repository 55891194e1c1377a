"""What every model costs: a look's processor time and where it goes, the size of the file, the memory it takes.

`--model NAME` measures one, `--float FILE` names the ONNX file that models/training exported it from and compares.
Prints one JSON object; all times are medians of this thread's own CPU time, measured in turns so that a busy machine
troubles all alike.
"""

import argparse
import hashlib
import json
import os
import platform
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from statistics import median
from time import thread_time
from typing import Any

import av
import numpy as np
from numpy.typing import NDArray

from models.manifest import Manifest
from models.preprocess import as_tensor, fit
from models.runtime import OnnxDetector, open_detector
from models.shelf import Origin, ShelvedModel, model_named, shelves, stock
from sample_videos import find_clip, path_of

Image = NDArray[np.uint8]
#: The tracker's weak stage is what the agent asks for, so that is what is timed.
LOWEST = 0.15
_MEGABYTE = 1e6


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


def measured(name: str, images: list[Image], rounds: int, original: Path | None) -> dict[str, Any]:
    """One model's figures; `original`: its float file."""
    shelved = model_named(name, shelves(environ=os.environ))
    form = shelved.manifest.input
    whole = shelved.manifest.model_copy(update={"input": form.model_copy(update={"trim": 0})})
    tasks: dict[str, Callable[[Image], object]] = {
        "look": open_detector(shelved, lowest=LOWEST).detect,
        "look_with_bars": open_detector(ShelvedModel(shelved.folder, shelved.origin, whole), lowest=LOWEST).detect,
        "preprocess": lambda image: as_tensor(fit(image, form)[0], form),
    }
    if original:
        tasks["look_float"] = as_shipped(shelved.manifest, original).detect
    ms = median_ms(tasks, images, rounds)
    answer = {
        "model": name,
        "sha256": shelved.manifest.sha256,
        "file_mb": round(shelved.path.stat().st_size / _MEGABYTE, 1),
        "memory_mb": round(_alone(name, images[0]), 1),
        "look_ms": round(ms["look"], 1),
        "preprocess_share": round(ms["preprocess"] / ms["look"], 3),
        "without_bars_over_with": round(ms["look"] / ms["look_with_bars"], 3),
    }
    if "look_float" in ms:
        answer |= {"small_over_float": round(ms["look"] / ms["look_float"], 3), "float_ms": round(ms["look_float"], 1)}
    return answer


def _alone(name: str, image: Image) -> float:
    """Megabytes that the model and the runtime take in a process that has opened nothing else."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as child:
        return child.submit(_taken_mb, name, image).result()


def _taken_mb(name: str, image: Image) -> float:
    before = _resident_mb()
    open_detector(model_named(name, shelves(environ=os.environ)), lowest=LOWEST).detect(image)
    return _resident_mb() - before


def _resident_mb() -> float:
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / _MEGABYTE


def main() -> None:
    """Command line: prints one JSON object."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", help="this one alone (of a --float file: coco_street)")
    parser.add_argument("--float", type=Path, dest="original", help="the float ONNX file to compare with")
    parser.add_argument("--clip", default="vtest_excerpt")
    parser.add_argument("--rounds", type=int, default=3)
    asked = parser.parse_args()
    one = asked.model or ("coco_street" if asked.original else None)
    names = [one] if one else [model.name for model in stock(shelves(environ=os.environ))]
    images = pictures(asked.clip, every=12, most=20)
    answer = {
        "machine": platform.processor() or platform.machine(),
        "picture": list(images[0].shape[1::-1]),
        "pictures": len(images),
        "models": [measured(name, images, asked.rounds, asked.original) for name in names],
    }
    print(json.dumps(answer, ensure_ascii=False, indent=1))


if __name__ == "__main__":
    main()
