"""Are number plates covered? Drawn plates on filmed vehicles that were not learnt from, and what is hidden in vain.

`--clips FOLDER` holds the clips. Each trial puts one drawn plate on one vehicle of one picture, makes the picture anew
by one kind of light, and covers it as a node covers a snapshot: vehicles by the street's model, plates within their
boxes. Plates that nobody could read by that light are drawn again. One is covered when nine tenths of its box are
hidden. Prints one JSON object. Plates are drawn, not filmed: how well real ones are found is not measured here, because
no footage with labelled plates is in reach.
"""

import argparse
import json
import os
import platform
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from statistics import median
from time import thread_time
from typing import Any

import av
import cv2
import numpy as np
from numpy.typing import NDArray

from edge_agent.evidence import PLATE_MODEL, NumberPlates
from edge_agent.evidence.plates import NARROWEST_PX, windows
from edge_agent.privacy import Corners, plate_regions
from models.runtime import open_detector
from models.shelf import model_named, shelves
from models.training.drawn_plates import drawn
from models.training.seen_plates import Box, Light, in_light, legible, looked_at, put_on
from wanglou.analysis.labels import chinese_font
from wanglou.evaluation.figures import clopper_pearson
from wanglou.evaluation.heads import COVERED, shares

Image = NDArray[np.uint8]
BANDS = ((24, 32), (32, 40), (40, 80), (80, 160))
#: Clips of eleven cameras, some with vehicles; none was learnt from, car-detection from picture 151 on neither.
FIGHTS = (
    "no/nofi005", "no/nofi009", "no/nofi022", "no/nofi036", "no/nofi037", "no/nofi045", "no/nofi055", "no/nofi061",
    "no/nofi084", "no/nofi092", "yes/fi019", "yes/fi057", "yes/fi085", "yes/fi089", "yes/fi111", "yes/fi122",
    "yes/fi125", "yes/fi129",
)  # fmt: skip
WITH_VEHICLES = (
    *((f"fight/{name}.mp4", 5) for name in FIGHTS),
    *(("street/car-detection.mp4", number) for number in (165, 205, 245, 285, 325)),
    ("street/vtest.avi", 100),
)
WITHOUT = (
    *(("street/one-by-one-person-detection.mp4", number) for number in (0, 300, 600, 900)),
    *(("fall/gmdcsa24/subject1/adl_10.mp4", number) for number in (0, 60, 120)),
    *(("fall/gmdcsa24/subject2/adl_23.mp4", number) for number in (0, 60, 120)),
)
#: Plates are put on vehicles of which the street's model is so sure.
SURE = 0.4
#: A vehicle is this many times as wide as its plate; a picture is not made larger than a camera's.
WIDER = (2.5, 9.0)
LONGEST_PX = 2200


@dataclass(frozen=True, slots=True)
class Trial:
    """One drawn plate, and how much of it was hidden."""

    light: Light
    width_px: float
    hidden: float


def picture(file: Path, number: int) -> Image:
    """Picture ``number`` of a clip, from 0, or its last one."""
    with av.open(str(file)) as container:
        *_, frame = islice(container.decode(video=0), number + 1)
        return np.asarray(frame.to_ndarray(format="bgr24"), np.uint8)


def regions(finder: NumberPlates, image: Image) -> list[tuple[int, int, int, int]]:
    """What a node hides of plates in a picture."""
    height, width = image.shape[:2]
    return plate_regions(finder.within(image, finder.vehicles(image)), width, height)


def with_plate(
    image: Image, vehicle: Corners, width_px: float, light: Light, luck: np.random.Generator
) -> tuple[Image, Box]:
    """The picture with a plate of that width on that vehicle, made larger or smaller so that they fit each other."""
    x1, y1, x2, y2 = vehicle
    scale = width_px * luck.uniform(*WIDER) / (x2 - x1)
    scale = float(min(scale, LONGEST_PX / max(image.shape)))
    seen = cv2.resize(image, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC)
    middle = luck.uniform(x1 + 0.2 * (x2 - x1), x2 - 0.2 * (x2 - x1)), y1 + (y2 - y1) * luck.uniform(0.45, 0.9)
    painted = np.ascontiguousarray(seen, np.uint8)
    box = put_on(
        painted, drawn(luck, chinese_font()), looked_at(luck, width_px), (middle[0] * scale, middle[1] * scale), luck
    )
    return in_light(painted, light, luck), box


def trials(finder: NumberPlates, images: Sequence[Image], each: int, seed: int) -> Iterator[Trial]:
    """``each`` plates of every band by every light."""
    luck = np.random.default_rng(seed)
    pairs = [(image, box) for image in images for box in _clear(finder, image)]
    for light in Light:
        for low, high in BANDS:
            for _ in range(each):
                image, vehicle = pairs[int(luck.integers(len(pairs)))]
                width_px = float(luck.uniform(low, high))
                seen, plate = with_plate(image, vehicle, width_px, light, luck)
                while not legible(seen, plate):
                    seen, plate = with_plate(image, vehicle, width_px, light, luck)
                (hidden,), _ = shares([plate], regions(finder, seen), seen.shape[1], seen.shape[0])
                yield Trial(light, width_px, hidden)


def _clear(finder: NumberPlates, image: Image) -> list[Corners]:
    """Vehicles to put plates on, also those too far off for a legible one: the picture is made larger."""
    seen = finder.street.detect(image).named("car", "bus", "truck")
    seen = seen.select(seen.confidence >= SURE)
    boxes = [(float(a), float(b), float(c), float(d)) for a, b, c, d in seen.xyxy]
    return [box for box in boxes if box[2] - box[0] >= NARROWEST_PX / 1.5]


def row(found: Sequence[Trial]) -> dict[str, Any]:
    """Recall with its exact 95 % interval."""
    covered = sum(trial.hidden >= COVERED for trial in found)
    low, high = clopper_pearson(covered, len(found))
    return {
        "plates": len(found),
        "recall": round(covered / len(found), 3),
        "interval": [round(low, 3), round(high, 3)],
        "bare": sum(trial.hidden < 0.5 for trial in found),
    }


def hidden_in(finder: NumberPlates, images: Sequence[Image]) -> dict[str, Any]:
    """How much of pictures as they were filmed is hidden: some of it are plates of their own."""
    parts = [shares([], regions(finder, image), image.shape[1], image.shape[0])[1] for image in images]
    return {"pictures": len(images), "hidden_share": round(float(np.mean(parts)), 5), "any": sum(p > 0 for p in parts)}


def cost(finder: NumberPlates, images: Sequence[Image]) -> dict[str, Any]:
    """Milliseconds of this thread's processor time: one window, and one picture whose vehicles are known."""
    looks: list[float] = []
    windows_of: list[int] = []
    for image in images:
        vehicles = finder.vehicles(image)
        windows_of.append(len(windows(vehicles, image.shape[1], image.shape[0])))
        begun = thread_time()
        finder.within(image, vehicles)
        looks.append(1000 * (thread_time() - begun))
    single = [ms / n for ms, n in zip(looks, windows_of, strict=True) if n]
    return {"window_ms": round(median(single), 2), "look_ms": round(median(looks), 2), "windows": median(windows_of)}


def main() -> None:
    """Command line: prints one JSON object."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--clips", type=Path, required=True, help="the folder that holds street/, fight/ and fall/")
    parser.add_argument("--each", type=int, default=40, help="plates of every width by every light")
    parser.add_argument("--seed", type=int, default=7)
    asked = parser.parse_args()
    cv2.setNumThreads(1)
    street = open_detector(model_named("coco_street", shelves(environ=os.environ)), lowest=0.02)
    finder = NumberPlates(street, open_detector(model_named(PLATE_MODEL, shelves(environ=os.environ))))
    filmed = [picture(asked.clips / name, number) for name, number in WITH_VEHICLES]
    bare = [picture(asked.clips / name, number) for name, number in WITHOUT]
    found = list(trials(finder, filmed, asked.each, asked.seed))
    wide = [trial for trial in found if trial.width_px >= 32]
    answer = {
        "machine": platform.processor() or platform.machine(),
        "plates": "drawn",
        "from_32_px": row(wide),
        "by_light": {light: row([trial for trial in wide if trial.light is light]) for light in Light},
        "by_width": {
            f"{low}-{high}": row([trial for trial in found if low <= trial.width_px < high]) for low, high in BANDS
        },
        "with_vehicles": hidden_in(finder, filmed),
        "without_vehicles": hidden_in(finder, bare),
        "cost": cost(finder, filmed),
    }
    print(json.dumps(answer, ensure_ascii=False, indent=1))


if __name__ == "__main__":
    main()
