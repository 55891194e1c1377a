"""Examples to learn plates from: a window around a vehicle as the node cuts it, with drawn plates, or with none."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from models.training.drawn_plates import drawn
from models.training.plate_set import Vehicle
from models.training.seen_plates import Box, Light, in_light, legible, looked_at, put_on

Picture = NDArray[np.uint8]
#: The canvas that examples are learnt on; a window fills it as far as its sides allow.
CANVAS = (224, 192)
BARS = 114
#: Widths of plates in the camera's picture, pixels, and in parts of their vehicle's box.
NARROWEST_PX, WIDEST_PX = 20.0, 170.0
LEAST_SHARE, MOST_SHARE = 0.09, 0.45
#: A vehicle is not drawn wider than this: what a window holds is made smaller anyway.
_WIDEST_VEHICLE_PX = 320.0
_WITHOUT, _ELSEWHERE = 0.4, 0.1
#: So often it is no vehicle but some part of a picture.
_NO_VEHICLE = 0.4


@dataclass(frozen=True, slots=True)
class Example:
    """One window on the canvas, and the boxes (n, 4) of the plates in it, in its pixels."""

    canvas: Picture
    plates: NDArray[np.float32]
    #: Which of them (n,) can be read; of the others nothing is asked.
    legible: NDArray[np.bool_]
    #: No plate was drawn; what a vehicle carries of its own nobody knows.
    as_filmed: bool


def example(vehicles: Sequence[Vehicle], luck: np.random.Generator, font: Path | None) -> Example:
    """Everything about it is chosen by ``luck``."""
    elsewhere = luck.random() < _NO_VEHICLE
    among = [one for one in vehicles if one.surroundings is elsewhere] or vehicles
    vehicle = among[int(luck.integers(len(among)))]
    width_px = float(np.exp(luck.uniform(np.log(NARROWEST_PX), np.log(WIDEST_PX))))
    share = float(np.exp(luck.uniform(np.log(LEAST_SHARE), np.log(MOST_SHARE))))
    image, box = _sized(vehicle, min(width_px / share, _WIDEST_VEHICLE_PX), luck)
    plates: list[Box] = []
    without = luck.random() < _WITHOUT
    if luck.random() < 0.35:
        _distract(image, box, luck)
    if not without:
        width_px = min(width_px, MOST_SHARE * (box[2] - box[0]))
        for _ in range(1 + int(luck.random() < 0.3)):
            middle = luck.uniform(box[0], box[2]), box[1] + (box[3] - box[1]) * luck.uniform(0.3, 1.0)
            look = looked_at(luck, width_px)
            if all(abs(middle[0] - (x1 + x2) / 2) > 1.3 * width_px or abs(middle[1] - (y1 + y2) / 2) > width_px
                   for x1, y1, x2, y2 in plates):  # fmt: skip
                plates.append(put_on(image, drawn(luck, font), look, middle, luck))
    light = (Light.DAY, Light.DAY, Light.NIGHT, Light.INFRARED)[int(luck.integers(4))]
    left, top, right, bottom = _window(box, image.shape[1], image.shape[0], luck)
    seen = in_light(image[top:bottom, left:right], light, luck)
    canvas, scale, dx, dy = _on_canvas(seen)
    moved = np.array(plates, np.float32).reshape(-1, 4) - np.array([left, top] * 2, np.float32)
    read = np.array([legible(seen, (x1, y1, x2, y2)) for x1, y1, x2, y2 in moved.tolist()], np.bool_)
    return Example(canvas, moved * scale + np.array([dx, dy] * 2, np.float32), read, not plates)


def _sized(vehicle: Vehicle, wide: float, luck: np.random.Generator) -> tuple[Picture, Box]:
    """The vehicle so wide, perhaps mirrored, brighter or paler."""
    x1, y1, x2, y2 = vehicle.box
    scale = max(wide, 40.0) / (x2 - x1)
    image = cv2.resize(
        vehicle.cut, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    )
    if luck.random() < 0.5:
        image, (x1, x2) = image[:, ::-1], (vehicle.cut.shape[1] - x2, vehicle.cut.shape[1] - x1)
    shade = np.clip(image.astype(np.float32) * luck.uniform(0.6, 1.3) + luck.uniform(-15, 15), 0, 255)
    return np.ascontiguousarray(shade.astype(np.uint8)), (x1 * scale, y1 * scale, x2 * scale, y2 * scale)


def _window(box: Box, width: int, height: int, luck: np.random.Generator) -> tuple[int, int, int, int]:
    """Around the vehicle, as loosely as models give boxes; or somewhere that only shows a part of it."""
    x1, y1, x2, y2 = box
    dx, dy = (x2 - x1) * luck.uniform(-0.05, 0.18, 2), (y2 - y1) * luck.uniform(-0.05, 0.18, 2)
    if luck.random() < _ELSEWHERE:
        dx, dy = (x2 - x1) * luck.uniform(-0.3, 0.1, 2), (y2 - y1) * luck.uniform(-0.3, 0.1, 2)
    left, top = max(int(x1 - dx[0]), 0), max(int(y1 - dy[0]), 0)
    return left, top, min(int(x2 + dx[1]) + 1, width), min(int(y2 + dy[1]) + 1, height)


def _on_canvas(window: Picture) -> tuple[Picture, float, int, int]:
    height, width = window.shape[:2]
    scale = min(CANVAS[0] / width, CANVAS[1] / height)
    inner = cv2.resize(window, (max(round(width * scale), 1), max(round(height * scale), 1)))
    canvas = np.full((CANVAS[1], CANVAS[0], 3), BARS, np.uint8)
    dx, dy = (CANVAS[0] - inner.shape[1]) // 2, (CANVAS[1] - inner.shape[0]) // 2
    canvas[dy : dy + inner.shape[0], dx : dx + inner.shape[1]] = inner
    return canvas, scale, dx, dy


def _distract(image: Picture, box: Box, luck: np.random.Generator) -> None:
    """What is no plate: a camera's own writing, a bare sign, the bars of a grille."""
    x, y = int(luck.uniform(box[0], box[2])), int(luck.uniform(box[1], box[3]))
    wide = max(int((box[2] - box[0]) * luck.uniform(0.1, 0.5)), 8)
    tall = max(int(wide * luck.uniform(0.15, 0.6)), 4)
    colour = [int(c) for c in luck.integers(0, 256, 3)]
    match int(luck.integers(3)):
        case 0:
            size = luck.uniform(0.35, 0.9)
            month, day, hour, minute = (luck.integers(*bounds) for bounds in ((1, 13), (1, 29), (0, 24), (0, 60)))
            words = f"2026-{month:02}-{day:02} {hour:02}:{minute:02}"
            for ink, thick in ((0, 3), (255, 1)):
                cv2.putText(
                    image, words, (x - 60, y), cv2.FONT_HERSHEY_SIMPLEX, size, (ink, ink, ink), thick, cv2.LINE_AA
                )
        case 1:
            cv2.rectangle(image, (x, y), (x + wide, y + tall), colour, -1)
        case _:
            for row in range(y, y + tall, max(tall // int(luck.integers(3, 8)), 2)):
                cv2.line(image, (x, row), (x + wide, row), colour, max(tall // 16, 1))
