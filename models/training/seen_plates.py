"""Puts a drawn plate on a vehicle as cameras see it: askew, small, blurred, dirty, by day, by lamps, in infrared."""

from dataclasses import dataclass
from enum import StrEnum

import cv2
import numpy as np
from numpy.typing import NDArray

from models.training.drawn_plates import Plate

Picture = NDArray[np.uint8]
_PATCH_PX = 192
#: Grey levels, standard deviation: characters that differ from their ground by some 17 of 255. Below that, in a
#: camera's noise, nobody reads them.
LEAST_CONTRAST = 8.0
Box = tuple[float, float, float, float]  #: left, top, right, bottom; pixels


class Light(StrEnum):
    """By which light a picture was taken."""

    DAY = "day"
    NIGHT = "night"
    INFRARED = "infrared"


@dataclass(frozen=True, slots=True)
class Look:
    """How one plate is seen; angles in degrees, sizes in pixels of the picture."""

    width_px: float
    turned: float  #: about the upright axis: 0 is straight on
    rolled: float  #: in the picture's plane
    tilted: float  #: seen from above
    blur_px: float
    drag_px: float  #: moved so far during the exposure
    dirt: float  #: 0 clean .. 1 hardly to be read
    glare: float  #: 0 none .. 1 a white spot


def looked_at(luck: np.random.Generator, width_px: float) -> Look:
    """One of the ways in which a plate of that width may be seen, legibly."""
    blur = luck.uniform(0.3, 0.3 + width_px / 90)
    return Look(
        width_px,
        float(luck.uniform(-50, 50)),
        float(luck.normal(0, 5)),
        float(luck.uniform(0, 40)),
        float(blur),
        float(luck.uniform(0, width_px / 25) if luck.random() < 0.3 else 0.0),
        float(luck.uniform(0, 0.6) if luck.random() < 0.4 else 0.0),
        float(luck.uniform(0.2, 0.7) if luck.random() < 0.2 else 0.0),
    )


def corners_of(plate: Plate, look: Look) -> NDArray[np.float32]:
    """The plate's four corners (4, 2) about (0, 0), from the upper left one on; as wide as the look says."""
    ratio = plate.picture.shape[0] / plate.picture.shape[1]
    square = np.array([[-1, -ratio], [1, -ratio], [1, ratio], [-1, ratio]])
    turn, tilt, roll = np.radians([look.turned, look.tilted, look.rolled])
    x, y = square[:, 0] * np.cos(turn), square[:, 1] * np.cos(tilt)
    depth = 6.0 + square[:, 0] * np.sin(turn) - square[:, 1] * np.sin(tilt)
    x, y = x / depth, (y + 0.12 * square[:, 0] * np.sin(turn)) / depth
    points = np.stack([x * np.cos(roll) - y * np.sin(roll), x * np.sin(roll) + y * np.cos(roll)], axis=1)
    points -= (points.max(axis=0) + points.min(axis=0)) / 2
    return np.asarray(points * look.width_px / np.ptp(points[:, 0]), np.float32)


def put_on(image: Picture, plate: Plate, look: Look, middle: tuple[float, float], luck: np.random.Generator) -> Box:
    """Paints the plate into ``image`` (h, w, 3), its middle at ``middle``; its box. Lit as what it covers is."""
    corners = corners_of(plate, look) + np.array(middle, np.float32)
    left, top = np.floor(corners.min(axis=0) - 4).astype(int)
    right, bottom = np.ceil(corners.max(axis=0) + 4).astype(int)
    x1, y1, x2, y2 = max(left, 0), max(top, 0), min(right, image.shape[1]), min(bottom, image.shape[0])
    face = _lit(_worn(plate.picture, look, luck), image[y1:y2, x1:x2], luck)
    fine = (
        4 if look.width_px < 60 else 2
    )  # drawn four times as large, then averaged: thin strokes neither vanish nor flicker
    height, width = plate.picture.shape[:2]
    flat = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    onto = cv2.getPerspectiveTransform(flat, ((corners - (left, top)) * fine).astype(np.float32))
    size = (int(right - left) * fine, int(bottom - top) * fine)
    paint = cv2.warpPerspective(face, onto, size, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    cover = cv2.warpPerspective(np.ones((height, width), np.float32), onto, size, flags=cv2.INTER_LINEAR)
    paint, cover = (
        cv2.resize(one, None, fx=1 / fine, fy=1 / fine, interpolation=cv2.INTER_AREA) for one in (paint, cover)
    )
    paint, cover = _smeared(paint, look), _smeared(cover, look)[..., None]
    here = slice(y1 - top, y2 - top), slice(x1 - left, x2 - left)
    under = image[y1:y2, x1:x2].astype(np.float32)
    image[y1:y2, x1:x2] = (under * (1 - cover[here]) + paint[here] * cover[here]).astype(np.uint8)
    (x1f, y1f), (x2f, y2f) = corners.min(axis=0), corners.max(axis=0)
    return float(x1f), float(y1f), float(x2f), float(y2f)


def _worn(face: Picture, look: Look, luck: np.random.Generator) -> NDArray[np.float32]:
    """Dirt in clouds, and the spot in which a lamp or the sun is mirrored."""
    worn = face.astype(np.float32)
    height, width = face.shape[:2]
    if look.dirt:
        cloud = cv2.resize(luck.random((4, 8)).astype(np.float32), (width, height), interpolation=cv2.INTER_CUBIC)
        share = np.clip(cloud * look.dirt, 0, 1)[..., None]
        worn = worn * (1 - share) + np.array([70, 90, 105], np.float32) * share
    if look.glare:
        x, y = luck.uniform(0, width), luck.uniform(0, height)
        rows, columns = np.indices((height, width))
        spot = np.exp(-((columns - x) ** 2 + 2 * (rows - y) ** 2) / (2 * (0.25 * width) ** 2))
        worn += 255 * look.glare * spot[..., None].astype(np.float32)
    return np.clip(worn, 0, 255)


def _lit(face: NDArray[np.float32], under: Picture, luck: np.random.Generator) -> NDArray[np.float32]:
    """As bright as its surroundings, more or less; a reflecting face is seldom darker than they are."""
    bright = float(under.mean()) if under.size else 110.0
    factor = np.clip(bright / 110.0, 0.3, 1.3) * luck.uniform(0.75, 1.4)
    return np.clip(face * factor + luck.uniform(-10, 10), 0, 255).astype(np.float32)


def _smeared(part: NDArray[np.float32], look: Look) -> NDArray[np.float32]:
    soft = cv2.GaussianBlur(part, (0, 0), max(look.blur_px, 0.3))
    if look.drag_px >= 1:
        soft = cv2.blur(soft, (round(look.drag_px) + 1, 1))
    return np.asarray(soft, np.float32)


def legible(image: Picture, box: Box) -> bool:
    """Whether the characters of a plate that lies in ``box`` of the finished picture stand out from its ground."""
    x1, y1, x2, y2 = box
    dx, dy = 0.15 * (x2 - x1), 0.2 * (y2 - y1)
    left, top = max(int(x1 + dx), 0), max(int(y1 + dy), 0)
    inner = image[top : max(int(y2 - dy), top + 1), left : max(int(x2 - dx), left + 1)]
    if not inner.size:
        return False
    grey = cv2.GaussianBlur(inner.mean(axis=2).astype(np.float32), (0, 0), 0.8)  # noise is no character
    return float(grey.std()) >= LEAST_CONTRAST


def _grain(luck: np.random.Generator, height: int, width: int, colours: int) -> NDArray[np.float32]:
    """Normal noise (h, w, colours), one patch over and over: nobody learns a grain of so many pixels by heart."""
    patch = luck.standard_normal((min(height, _PATCH_PX), min(width, _PATCH_PX), colours), np.float32)
    times = -(-height // patch.shape[0]), -(-width // patch.shape[1]), 1
    return np.tile(patch, times)[:height, :width]


def in_light(image: Picture, light: Light, luck: np.random.Generator) -> Picture:
    """The finished picture by that light, with the sensor's noise and a camera's JPEG."""
    seen = image.astype(np.float32)
    noise = luck.uniform(0, 5)
    if light is Light.NIGHT:
        seen = seen * luck.uniform(0.25, 0.6) * np.array([0.85, 1.0, 1.1], np.float32)
        noise = luck.uniform(3, 10)
    elif light is Light.INFRARED:
        grey = seen @ np.array([0.2, 0.4, 0.4], np.float32)
        grey = (grey - grey.mean()) * luck.uniform(0.7, 1.3) + luck.uniform(70, 150)
        seen = np.repeat(grey[..., None], 3, axis=2)
        noise = luck.uniform(2, 8)
    colours = 1 if light is Light.INFRARED else 3
    seen = np.clip(seen + _grain(luck, seen.shape[0], seen.shape[1], colours) * np.float32(noise), 0, 255)
    quality = int(luck.integers(45, 95))
    _, jpeg = cv2.imencode(".jpg", seen.astype(np.uint8), [cv2.IMWRITE_JPEG_QUALITY, quality])
    return np.asarray(cv2.imdecode(jpeg, cv2.IMREAD_COLOR), np.uint8)
