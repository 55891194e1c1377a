"""What drawn plates are put on: vehicles that the street's model finds, parts of streets; a part held back, hashed."""

import argparse
import json
import os
import tomllib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from models.runtime import open_detector
from models.shelf import model_named, shelves
from models.training.frames import Footage, digest, pictures
from models.training.twins import groups, thumbnail

Picture = NDArray[np.uint8]
#: More of a group than this, evenly spread, teaches nothing new.
MOST_OF_A_GROUP = 6
#: So much is cut out around a vehicle's box, in parts of its sides, that a window with any margin fits in.
AROUND = 0.2


@dataclass(frozen=True, slots=True)
class Vehicle:
    """One vehicle, cut out with what is around it; or some part of a picture, as large as one."""

    cut: Picture  #: (h, w, 3), blue first
    box: tuple[float, float, float, float]  #: in the cut, pixels
    group: str
    held_back: bool
    #: No vehicle: whatever part of a picture.
    surroundings: bool = False


@dataclass(frozen=True, slots=True)
class Placed:
    """One picture, and on which side of the split it stands."""

    image: Picture
    group: str
    held_back: bool
    still: bool


def placed(row: dict[str, Any], held_back: int, footage: Path) -> list[Placed]:
    """A source's pictures. Twins stay together; of one clip the end is held back, not every other picture."""
    source = Footage(**row)
    images = list(pictures(source, footage))
    if not (footage / source.path).is_dir():
        learnt = len(images) * (1 - 1 / held_back)
        return [Placed(image, f"{source.path}:0", n >= learnt, still=False) for n, image in enumerate(images)]
    numbers = groups(np.stack([thumbnail(image) for image in images]))
    seen: Counter[int] = Counter()
    found: list[Placed] = []
    for image, number in zip(images, numbers, strict=True):
        seen[number] += 1
        if seen[number] <= MOST_OF_A_GROUP:
            found.append(Placed(image, f"{source.path}:{number}", number % held_back == 0, still=True))
    return found


def vehicles_in(all_placed: Sequence[Placed], chosen: dict[str, Any]) -> list[Vehicle]:
    """Every vehicle in those pictures."""
    looker = open_detector(model_named(chosen["model"], shelves(environ=os.environ)), lowest=chosen["lowest"])
    found: list[Vehicle] = []
    for each in all_placed:
        boxes = looker.detect(each.image).named(*chosen["labels"]).xyxy
        found += [
            Vehicle(*cut_out(each.image, box), each.group, each.held_back)
            for box in boxes
            if _wide(box, chosen["least_width"])
        ]
    return found


def surroundings_in(all_placed: Sequence[Placed], chosen: dict[str, Any]) -> list[Vehicle]:
    """Parts of still pictures to learn from, so that more is known than a few dozen vehicles: what is no plate."""
    luck = np.random.default_rng(0)
    mine = [each for each in all_placed if each.still and not each.held_back]
    found: list[Vehicle] = []
    for row in luck.choice(len(mine), min(chosen["surroundings"], len(mine)), replace=False) if mine else ():
        image = mine[int(row)].image
        height, width = image.shape[:2]
        wide = luck.uniform(0.25, 0.7) * width
        tall = min(wide * luck.uniform(0.5, 1.0), height * 0.9)
        x, y = luck.uniform(0, width - wide), luck.uniform(0, height - tall)
        box = np.array([x, y, x + wide, y + tall], np.float32)
        found.append(Vehicle(*cut_out(image, box), mine[int(row)].group, held_back=False, surroundings=True))
    return found


def _wide(box: NDArray[np.float32], least: float) -> bool:
    return bool(box[2] - box[0] >= least and box[3] - box[1] >= least / 3)


def cut_out(image: Picture, box: NDArray[np.float32]) -> tuple[Picture, tuple[float, float, float, float]]:
    """The vehicle with its surroundings, and where its box lies in that."""
    x1, y1, x2, y2 = (float(side) for side in box)
    dx, dy = AROUND * (x2 - x1), AROUND * (y2 - y1)
    left, top = max(int(x1 - dx), 0), max(int(y1 - dy), 0)
    cut = image[top : int(y2 + dy) + 1, left : int(x2 + dx) + 1].copy()
    return cut, (x1 - left, y1 - top, x2 - left, y2 - top)


def _rows(vehicles: list[Vehicle]) -> Iterator[dict[str, Any]]:
    for part, back in (("learnt from", False), ("held back", True)):
        mine = [vehicle for vehicle in vehicles if vehicle.held_back is back]
        yield {
            "part": part,
            "vehicles": len(mine),
            "groups": len({vehicle.group for vehicle in mine}),
            "sha256": digest([vehicle.cut for vehicle in mine]),
        }


def keep(vehicles: list[Vehicle], file: Path) -> None:
    """One file of arrays, for train_plates, which needs no ONNX Runtime then."""
    arrays = {f"cut_{n}": vehicle.cut for n, vehicle in enumerate(vehicles)}
    about = [{**asdict(vehicle), "cut": n} for n, vehicle in enumerate(vehicles)]
    np.savez(file, about=np.array(json.dumps(about)), **arrays)


def kept(file: Path) -> list[Vehicle]:
    """What ``keep`` wrote."""
    with np.load(file, allow_pickle=False) as arrays:
        about = json.loads(str(arrays["about"]))
        return [Vehicle(**{**row, "cut": arrays[f"cut_{row['cut']}"], "box": tuple(row["box"])}) for row in about]


def main() -> None:
    """Command line: writes the vehicles, prints one JSON object."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("recipe", type=Path)
    parser.add_argument("target", type=Path, help="the .npz to write")
    parser.add_argument("--footage", type=Path, required=True)
    asked = parser.parse_args()
    recipe = tomllib.loads(asked.recipe.read_text(encoding="utf-8"))
    chosen = recipe["set"]
    everything = [one for row in recipe["source"] for one in placed(row, chosen["held_back"], asked.footage)]
    found = [*vehicles_in(everything, chosen), *surroundings_in(everything, chosen)]
    keep(found, asked.target)
    print(json.dumps(list(_rows(found)), indent=1))


if __name__ == "__main__":
    main()
