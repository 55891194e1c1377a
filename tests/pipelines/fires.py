"""Things that glow, drawn: a flame that never looks twice the same, a lamp that always does, a model that sees them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import cv2
import numpy as np
from numpy.typing import NDArray

from models.detections import Detections
from pipelines.frame import Frame
from tests.pipelines.world import BEGAN, HEIGHT, WIDTH, timedelta

__all__ = ["BOX", "HEIGHT", "WIDTH", "Fires", "Thing", "burning", "frame_of", "lamp", "picture"]

Image = NDArray[np.uint8]
Box = tuple[float, float, float, float]
#: Draws what is at a second into a part of a picture.
Thing = Callable[[Image, float], None]

BOX: Box = (300.0, 200.0, 360.0, 280.0)


def burning(part: Image, at_s: float) -> None:
    """Tongues of yellow and red, others at each instant."""
    tongues = np.random.default_rng(round(at_s * 1000))
    height, width = part.shape[:2]
    for _ in range(7):
        x, tall = int(tongues.integers(0, width)), int(tongues.integers(height // 3, height))
        colour = (30, int(tongues.integers(90, 230)), 255)
        cv2.ellipse(part, (x, height), (max(width // 8, 1), tall), 0, 0, 360, colour, -1)


def lamp(part: Image, at_s: float) -> None:
    """A warm bulb and the noise of the sensor."""
    height, width = part.shape[:2]
    cv2.circle(part, (width // 2, height // 2), min(width, height) // 2, (90, 190, 255), -1)
    noise = np.random.default_rng(round(at_s * 1000)).integers(0, 4, part.shape, np.uint8)
    np.subtract(part, np.minimum(part, noise), out=part)


def picture(thing: Thing, at_s: float, box: Box) -> Image:
    """A dark yard with the thing in it."""
    image = np.full((HEIGHT, WIDTH, 3), 40, np.uint8)
    left, top, right, bottom = (int(side) for side in np.clip(box, 0, (WIDTH, HEIGHT, WIDTH, HEIGHT)))
    if right > left and bottom > top:
        thing(image[top:bottom, left:right], at_s)
    return image


def frame_of(image: Image, at_s: float) -> Frame:
    return Frame("cam-1", round(at_s * 5), at_s, BEGAN + timedelta(seconds=at_s), image)


@dataclass
class Fires:
    """A model that finds fire in given boxes, this sure; it counts its looks."""

    boxes: Sequence[Box] = (BOX,)
    sure: float = 0.5
    labels: tuple[str, ...] = ("fire",)
    looks: int = field(default=0)

    def detect(self, image: Image) -> Detections:
        self.looks += 1
        rows = np.array(self.boxes, np.float32).reshape(-1, 4)
        return Detections(rows, np.full(len(rows), self.sure, np.float32), np.zeros(len(rows), np.int16), self.labels)
