"""The pictures a recipe calibrates and measures on, named in its plan and never copied into the project."""

import hashlib
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

Image = NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Footage:
    """Every `step`-th picture of one clip or folder, from `first` up to and with `last` (numbers from 0)."""

    path: str  #: below the footage folder
    first: int
    last: int
    step: int
    origin: str
    licence: str


@dataclass(frozen=True, slots=True)
class Plan:
    """Which pictures set the ranges, and which others say how well that went."""

    calibrate: tuple[Footage, ...]
    measure: tuple[Footage, ...]


def read_plan(path: Path) -> Plan:
    """The plan in a recipe's TOML file."""
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    return Plan(
        calibrate=tuple(Footage(**row) for row in table["calibrate"]),
        measure=tuple(Footage(**row) for row in table["measure"]),
    )


def pictures(footage: Footage, root: Path) -> Iterator[Image]:
    """The chosen pictures of one source, (h, w, 3), blue first; a source that gives none is an error."""
    source = root / footage.path
    chosen = range(footage.first, footage.last + 1, footage.step)
    number = -1
    for number, image in enumerate(_all(source)):
        if number > footage.last:
            break
        if number in chosen:
            yield image
    if number < footage.first:
        raise SystemExit(f"{source} gave {number + 1} pictures, too few for number {footage.first}")


def digest(images: list[Image]) -> str:
    """One sha256 over all pixels, sides included: the same pictures give the same hash."""
    running = hashlib.sha256()
    for image in images:
        running.update(repr(image.shape).encode())
        running.update(image.tobytes())
    return running.hexdigest()


def _all(source: Path) -> Iterator[Image]:
    if source.is_dir():
        for path in sorted(source.iterdir()):
            image = cv2.imread(str(path))
            if image is not None:
                yield image.astype(np.uint8, copy=False)
        return
    capture = cv2.VideoCapture(str(source))
    while True:
        more, frame = capture.read()
        if not more:
            return
        yield frame.astype(np.uint8, copy=False)
