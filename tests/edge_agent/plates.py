"""Vehicles and number plates for the tests: drawn, and seen by models that know where they are."""

from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from edge_agent.evidence import PLATE_MODEL, NumberPlates
from edge_agent.privacy import Corners
from models.detections import Detections
from models.runtime import OnnxDetector, open_detector
from models.shelf import Origin, model_named, zoo
from models.training.drawn_plates import drawn
from models.training.seen_plates import Light, in_light, looked_at, put_on
from tests.edge_agent.world import Image

#: Where the vehicle of ``street`` stands, pixels.
VEHICLE: Corners = (160.0, 90.0, 480.0, 330.0)
BLUE = (160, 70, 10)


class Sees:
    """A detector that knows where everything is. It counts how often it looked."""

    def __init__(self, label: str, boxes: Sequence[Corners], sure: float = 0.9) -> None:
        self.labels = ("person", "car", label) if label not in ("person", "car") else ("person", "car")
        self.label, self.boxes, self.sure, self.looks = label, list(boxes), sure, 0

    def detect(self, image: Image) -> Detections:
        self.looks += 1
        xyxy = np.array(self.boxes, np.float32).reshape(-1, 4)
        number = np.full(len(xyxy), self.labels.index(self.label), np.int16)
        return Detections(xyxy, np.full(len(xyxy), self.sure, np.float32), number, self.labels)


class BlueThings:
    """Finds whatever is as blue as a plate, and counts how often it looked."""

    labels = ("plate",)

    def __init__(self) -> None:
        self.looks = 0

    def detect(self, image: Image) -> Detections:
        self.looks += 1
        rows, columns = np.nonzero(np.abs(image.astype(int) - BLUE).max(axis=2) < 40)
        if not rows.size:
            return Detections.empty(self.labels)
        box = [[columns.min(), rows.min(), columns.max() + 1, rows.max() + 1]]
        return Detections(np.array(box, np.float32), np.ones(1, np.float32), np.zeros(1, np.int16), self.labels)


class Broken:
    """A model that cannot look any more."""

    labels = ("plate",)

    def detect(self, image: Image) -> Detections:
        raise RuntimeError("the plates' model is gone")


def knowing(boxes: Sequence[Corners], finder: Any = None) -> NumberPlates:
    """Who knows where vehicles are, and looks for plates in them."""
    return NumberPlates(Sees("car", boxes), finder or BlueThings())


@cache
def shipped() -> OnnxDetector:
    """The model that ships."""
    return open_detector(model_named(PLATE_MODEL, ((zoo(), Origin.PACKAGE),)))


def street(plate: Corners | None = None) -> Image:
    """A grey street with the back of a car on it, and perhaps a blue plate with seven bars for characters."""
    image = np.full((360, 640, 3), 120, np.uint8)
    cv2.rectangle(image, (160, 150), (480, 310), (60, 60, 150), -1)
    cv2.rectangle(image, (205, 95), (435, 160), (60, 55, 50), -1)
    for x in (175, 420):
        cv2.rectangle(image, (x, 175), (x + 45, 210), (40, 40, 220), -1)
        cv2.rectangle(image, (x, 300), (x + 50, 330), (25, 25, 25), -1)
    cv2.rectangle(image, (165, 270), (475, 300), (45, 45, 110), -1)
    if plate is not None:
        x1, y1, x2, y2 = (round(side) for side in plate)
        image[y1:y2, x1:x2] = BLUE
        step = (x2 - x1) / 8
        for place in range(7):
            x = round(x1 + step * (place + 0.7))
            image[y1 + 3 : y2 - 3, x : x + max(round(step / 2), 1)] = 250
    return image


def street_with_plate(seed: int, width_px: float, light: Light) -> tuple[Image, Corners]:
    """The same street with a plate as the standard has it, seen by that light, and its box."""
    luck = np.random.default_rng(seed)
    image = street()
    box = put_on(image, drawn(luck, chinese_font()), looked_at(luck, width_px), (320.0, 235.0), luck)
    return in_light(image, light, luck), box


def chinese_font() -> Path | None:
    from wanglou.analysis.labels import chinese_font as found

    return found()


def strokes(image: Image, box: Corners) -> float:
    """How much of characters there is still in ``box``: the mean step in grey from one pixel to the next."""
    x1, y1, x2, y2 = (round(side) for side in box)
    grey = image[y1 + 1 : y2 - 1, x1 + 1 : x2 - 1].mean(axis=2)
    return float(np.abs(np.diff(grey, axis=1)).mean())
