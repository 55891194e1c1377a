"""Where could somebody read a number plate? In the boxes of vehicles, by a small model of its own."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from math import ceil
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from edge_agent.privacy import Corners
from models.detections import Detections, Detector
from models.suppression import surest
from pipelines.closer import tiles

#: The model of models/zoo that finds plates.
PLATE_MODEL = "number_plate"
#: What carries a plate, as the street's model calls it.
VEHICLES = ("car", "bus", "truck", "motorcycle")
#: A box taken for a vehicle in vain costs one look of the plates' model; by night vehicles are seen with little more.
_LEAST_VEHICLE = 0.03
#: On a narrower vehicle a plate is narrower than 20 pixels, and nobody can read it.
NARROWEST_PX = 60.0
#: Of two boxes that share so much of their union one is looked into: a van may be both car and truck.
_SAME = 0.7
#: Looked into so far beyond the box, in parts of its sides, because boxes cut bumpers.
_AROUND = 0.1


class FindsPlates(Protocol):
    """What snapshots, clips, stills and live view ask; whatever it raises keeps a picture from leaving."""

    def vehicles(self, image: NDArray[np.uint8]) -> Sequence[Corners]:
        """The boxes of ``image`` (h, w, 3), in its pixels, in which a plate could be read."""
        ...

    def within(self, image: NDArray[np.uint8], vehicles: Sequence[Corners]) -> Sequence[Corners]:
        """The boxes of all plates in those of the vehicles, pixels."""
        ...


class NoPlates:
    """For a camera whose plates shall stay legible: nothing is looked for."""

    def vehicles(self, image: NDArray[np.uint8]) -> Sequence[Corners]:
        return ()

    def within(self, image: NDArray[np.uint8], vehicles: Sequence[Corners]) -> Sequence[Corners]:
        return ()


NO_PLATES = NoPlates()


@dataclass(frozen=True, slots=True)
class NumberPlates:
    """``street`` sees vehicles, ``finder`` plates in a window around one."""

    street: Detector
    finder: Detector

    def vehicles(self, image: NDArray[np.uint8]) -> list[Corners]:
        """See FindsPlates."""
        return vehicles_of(self.street.detect(image), image.shape[1], image.shape[0])

    def within(self, image: NDArray[np.uint8], vehicles: Sequence[Corners]) -> list[Corners]:
        """See FindsPlates."""
        height, width = image.shape[:2]
        found: list[Corners] = []
        for left, top, right, bottom in windows(vehicles, width, height):
            seen = self.finder.detect(np.ascontiguousarray(image[top:bottom, left:right]))
            found += [_corners(box) for box in (seen.xyxy + np.array([left, top, left, top], np.float32)).tolist()]
        # A plate that two windows cut is found twice, in two parts: both are covered.
        return list(dict.fromkeys(found))


def by_camera(finder: FindsPlates, shown: Collection[str]) -> Callable[[str], FindsPlates]:
    """Who looks for plates in the pictures of a camera: ``finder``, but nobody where they are to be ``shown`` (ids)."""
    return lambda camera_id: NO_PLATES if camera_id in shown else finder


def vehicles_of(seen: Detections, width: int, height: int) -> list[Corners]:
    """Of what the street's model saw in a picture of that size, the boxes in which a plate could be read.

    A model that knows no vehicle is no reason to show plates: then it is the whole picture, in tiles.
    """
    if not set(VEHICLES) & set(seen.labels):
        return [(float(x1), float(y1), float(x2), float(y2)) for x1, y1, x2, y2 in tiles(width, height)]
    likely = seen.named(*VEHICLES)
    likely = likely.select(likely.confidence >= _LEAST_VEHICLE)
    return [_corners(box) for box in likely.xyxy.tolist() if box[2] - box[0] >= NARROWEST_PX]


def windows(vehicles: Sequence[Corners], width: int, height: int) -> list[tuple[int, int, int, int]]:
    """What of a picture of that size is looked into: each vehicle once, with a little around it; whole pixels."""
    wide = [list(box) for box in vehicles if box[2] - box[0] >= NARROWEST_PX]
    sizes = [(x2 - x1) * (y2 - y1) for x1, y1, x2, y2 in wide]
    found: list[tuple[int, int, int, int]] = []
    xyxy = np.array(wide, np.float32).reshape(-1, 4)
    for row in surest(xyxy, np.array(sizes, np.float32), np.zeros(len(xyxy), np.int16), _SAME):
        x1, y1, x2, y2 = wide[row]
        dx, dy = _AROUND * (x2 - x1), _AROUND * (y2 - y1)
        left, top, right, bottom = max(x1 - dx, 0.0), max(y1 - dy, 0.0), min(x2 + dx, width), min(y2 + dy, height)
        if right - left >= 1 and bottom - top >= 1:
            found.append((int(left), int(top), ceil(right), ceil(bottom)))
    return found


def _corners(box: list[float]) -> Corners:
    x1, y1, x2, y2 = box
    return x1, y1, x2, y2
