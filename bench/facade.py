"""A façade that never was, seen by a camera that looks up at it: what is thrown from it, and all else that moves there.

Everything is metres and seconds before a pinhole camera; a picture is drawn for any second, from a seed, and nothing is
stored. A thing in flight is drawn as long as the shutter is open, then comes the sensor's noise, then JPEG. It is
drawn: real façades, real lenses and a real encoder's smear are not in it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

Image = NDArray[np.uint8]
Floats = NDArray[np.float64]
Colour = tuple[float, float, float]

STOREY_M = 3.0
#: The façade is drawn with so many pixels a metre before the camera sees it.
_FINE = 20
#: So many instants of an open shutter are drawn.
_SHUTTER = 5
_JPEG = 72


class Light(StrEnum):
    DAY = "day"
    DUSK = "dusk"
    NIGHT = "night"
    INFRARED = "infrared"


#: Brightness, the sensor's noise in grey levels, seconds of an open shutter.
_LIGHTS: dict[Light, tuple[float, float, float]] = {
    Light.DAY: (1.0, 2.0, 0.01),
    Light.DUSK: (0.55, 4.0, 0.02),
    Light.NIGHT: (0.3, 6.0, 0.04),
    Light.INFRARED: (0.45, 8.0, 0.04),
}


@dataclass(frozen=True, slots=True)
class View:
    """A camera at the foot, before the middle of the façade, tilted so that the façade fills the picture's height."""

    away_m: float
    high_m: float  #: of the camera
    top_m: float  #: of the façade
    width: int = 1280
    height: int = 720

    @property
    def tilt(self) -> float:
        low, high = self._angles
        return (low + high) / 2

    @property
    def focal_px(self) -> float:
        low, high = self._angles
        return float(0.47 * self.height / np.tan((high - low) / 2))

    @property
    def _angles(self) -> tuple[float, float]:
        low = np.arctan2(0.5 - self.high_m, self.away_m)
        return float(low), float(np.arctan2(self.top_m - self.high_m, self.away_m))

    def pixels(self, where: Floats) -> tuple[Floats, Floats]:
        """Points, (n, 3) metres (right, ahead, above the ground) → (n, 2) pixels, (n,) pixels a metre there."""
        x, y, z = where[:, 0], where[:, 1], where[:, 2] - self.high_m
        cos, sin = np.cos(self.tilt), np.sin(self.tilt)
        depth = np.maximum(y * cos + z * sin, 0.3)
        scale = self.focal_px / depth
        across = self.width / 2 + scale * x
        down = self.height / 2 - scale * (z * cos - y * sin)
        return np.stack([across, down], axis=1), scale

    def zone(self, half_m: float) -> tuple[tuple[float, float], ...]:
        """The façade from the second storey up to the roof, in fractions of the picture, as somebody draws it."""
        corners = [(-half_m, self.top_m), (half_m, self.top_m), (half_m, STOREY_M), (-half_m, STOREY_M)]
        px, _ = self.pixels(np.array([(x, self.away_m, z) for x, z in corners]))
        part = np.clip(px / (self.width, self.height), 0.0, 1.0)
        return tuple((float(x), float(y)) for x, y in part)


class Mover(Protocol):
    """Whatever moves before a façade."""

    def paint(self, image: Image, scene: "Scene", at_s: float) -> None:
        """Draw itself into `image` as it is at that second."""


@dataclass(frozen=True, slots=True)
class Body:
    """One small thing on its way: `wide` × `tall` metres, turning, its middle where `path` says."""

    path: "Path"
    wide: float
    tall: float
    colour: Colour
    turns: float = 0.0  #: radians a second

    def paint(self, image: Image, scene: "Scene", at_s: float) -> None:
        import cv2

        instants = at_s - np.linspace(scene.shutter_s, 0.0, _SHUTTER)
        where = [self.path.at(float(t)) for t in instants]
        if any(place is None for place in where):
            return
        px, scale = scene.view.pixels(np.array(where, np.float64))
        reach = float(scale.max()) * max(self.wide, self.tall) + 3
        low = np.floor(px.min(axis=0) - reach).astype(int)
        high = np.ceil(px.max(axis=0) + reach).astype(int)
        low, high = np.maximum(low, 0), np.minimum(high, (scene.view.width, scene.view.height))
        if (high - low < 2).any() or (high - low > 600).any():
            return
        fine = 4
        cover = np.zeros((high - low)[::-1], np.float64)
        for (x, y), each, t in zip(px.tolist(), scale.tolist(), instants.tolist(), strict=True):
            drawn = np.zeros(((high - low) * fine)[::-1], np.uint8)
            centre = (round((x - low[0]) * fine), round((y - low[1]) * fine))
            axes = (max(1, round(each * self.wide / 2 * fine)), max(1, round(each * self.tall / 2 * fine)))
            cv2.ellipse(drawn, centre, axes, float(np.degrees(self.turns * t)), 0, 360, 255, -1)
            small = cv2.resize(drawn, tuple(int(n) for n in high - low), interpolation=cv2.INTER_AREA)
            cover += small / (255.0 * _SHUTTER)
        part = image[low[1] : high[1], low[0] : high[0]]
        colour = np.array(scene.lit(self.colour), np.float64)
        part[:] = (part * (1.0 - cover[..., None]) + colour * cover[..., None]).astype(np.uint8)


class Path(Protocol):
    def at(self, at_s: float) -> tuple[float, float, float] | None:
        """Where it is, metres; None where it is not there."""


@dataclass(frozen=True)
class Thrown:
    """From (x, ahead, z) with a speed, at `begins_s`, under gravity and the drag of the air, until the ground."""

    begins_s: float
    start: tuple[float, float, float]
    speed: tuple[float, float, float]
    drag: float  #: ½ ρ c A / m, 1/m: deceleration per square of the speed

    @cached_property
    def _track(self) -> Floats:
        """(n, 3) metres, each hundredth of a second."""
        place, speed, step = np.array(self.start), np.array(self.speed), 0.01
        track = [place]
        while place[2] > 0.0 and len(track) < 3000:
            pull = np.array([0.0, 0.0, -9.81]) - self.drag * float(np.linalg.norm(speed)) * speed
            speed = speed + pull * step
            place = place + speed * step
            track.append(place)
        return np.array(track)

    def at(self, at_s: float) -> tuple[float, float, float] | None:
        step = (at_s - self.begins_s) * 100.0
        if not 0.0 <= step <= len(self._track) - 1:
            return None
        at = np.arange(len(self._track))
        x, y, z = (float(np.interp(step, at, self._track[:, k])) for k in range(3))
        return x, y, z

    @property
    def lands_s(self) -> float:
        return self.begins_s + len(self._track) / 100.0


@dataclass(frozen=True, slots=True)
class Scene:
    """One clip: a façade, its light, and who moves there."""

    seed: int
    view: View
    light: Light
    half_m: float  #: half the width of the façade
    movers: tuple[Mover, ...] = ()
    shakes_px: float = 0.0
    film: "_Film | None" = None

    @property
    def shutter_s(self) -> float:
        return _LIGHTS[self.light][2]

    def lit(self, colour: Colour) -> Colour:
        """A colour of daylight in this light."""
        bright = _LIGHTS[self.light][0]
        blue, green, red = (bright * c for c in colour)
        grey = (blue + green + red) / 3
        return (grey, grey, grey) if self.light is Light.INFRARED else (blue, green, red)

    def picture(self, at_s: float) -> Image:
        film = self.film or developed(self)
        image = film.still.copy()
        for mover in self.movers:
            mover.paint(image, self, at_s)
        return film.taken(image, self, at_s)


@dataclass(frozen=True, slots=True)
class _Film:
    """What all pictures of a scene share: the place without anybody, and grains of noise."""

    still: Image
    grains: tuple[NDArray[np.int16], ...]

    def taken(self, image: Image, scene: Scene, at_s: float) -> Image:
        import cv2

        dice = np.random.default_rng((scene.seed, round(1000 * at_s)))
        if scene.shakes_px:
            off = scene.shakes_px * np.array([np.sin(2.1 * at_s), np.sin(3.3 * at_s + 1.0)]) + dice.normal(0, 0.1, 2)
            move = np.array([[1.0, 0.0, off[0]], [0.0, 1.0, off[1]]])
            image = np.asarray(
                cv2.warpAffine(image, move, image.shape[1::-1], borderMode=cv2.BORDER_REPLICATE), np.uint8
            )
        grain = self.grains[int(dice.integers(len(self.grains)))]
        grain = grain[:: int(dice.choice((1, -1))), :: int(dice.choice((1, -1)))]
        noisy = cv2.add(image, np.ascontiguousarray(grain), dtype=cv2.CV_8U)
        packed = cv2.imencode(".jpg", noisy, [cv2.IMWRITE_JPEG_QUALITY, _JPEG])[1]
        return np.asarray(cv2.imdecode(packed, cv2.IMREAD_COLOR), np.uint8)


def developed(scene: Scene) -> _Film:
    """What a scene's pictures share; give it to the scene (`film`) to draw it once."""
    import cv2

    dice = np.random.default_rng((scene.seed, 7))
    wall = _wall(dice, scene)
    rows, columns = wall.shape[:2]
    corners = np.array(
        [(x, scene.view.away_m, z) for z in (scene.view.top_m, 0.0) for x in (-scene.half_m, scene.half_m)]
    )
    to, _ = scene.view.pixels(corners)
    flat = np.array([(0, 0), (columns, 0), (0, rows), (columns, rows)], np.float32)
    change = cv2.getPerspectiveTransform(flat, to.astype(np.float32))
    size = (scene.view.width, scene.view.height)
    seen = cv2.warpPerspective(wall, change, size, flags=cv2.INTER_AREA)
    there = cv2.warpPerspective(np.full(wall.shape[:2], 255, np.uint8), change, size)
    sky = np.array((215.0, 200.0, 185.0)) * (0.25 if scene.light in (Light.NIGHT, Light.INFRARED) else 1.0)
    behind = np.full((size[1], size[0], 3), scene.lit((sky[0], sky[1], sky[2])), np.uint8)
    still = np.where(there[..., None] > 127, seen, behind).astype(np.uint8)
    noise = _LIGHTS[scene.light][1]
    grains = tuple(_grain(dice, still.shape[:2], noise, scene.light) for _ in range(3))
    return _Film(still, grains)


def _grain(dice: np.random.Generator, shape: Sequence[int], noise: float, light: Light) -> NDArray[np.int16]:
    many = 1 if light is Light.INFRARED else 3
    grain = dice.standard_normal((*shape, many), np.float32) * noise
    return np.ascontiguousarray(np.broadcast_to(np.rint(grain), (*shape, 3)).astype(np.int16))


def _wall(dice: np.random.Generator, scene: Scene) -> Image:
    """Paint, storeys, windows (some lit by night), sills, air conditioners and balconies."""
    import cv2

    columns, rows = round(2 * scene.half_m * _FINE), round(scene.view.top_m * _FINE)
    paint = dice.uniform(90, 215) * np.array([dice.uniform(0.85, 1.0), dice.uniform(0.9, 1.0), 1.0])
    wall = np.full((rows, columns, 3), scene.lit((paint[0], paint[1], paint[2])), np.float32)
    soft = cv2.resize(dice.normal(0, 6, (rows // 40 + 2, columns // 40 + 2)).astype(np.float32), (columns, rows))
    wall += soft[..., None]
    dark = scene.light in (Light.NIGHT, Light.INFRARED)
    bay = dice.uniform(2.6, 4.0)
    for storey in range(round(scene.view.top_m / STOREY_M)):
        foot = rows - round(storey * STOREY_M * _FINE)
        cv2.rectangle(wall, (0, foot - 4), (columns, foot), scene.lit((120.0, 120.0, 125.0)), -1)
        for number in range(int(2 * scene.half_m / bay)):
            left = round((number * bay + 0.7) * _FINE)
            lamp = dark and dice.random() < 0.25
            glass = tuple(float(c) for c in dice.uniform((90, 160, 190), (140, 210, 235))) if lamp else None
            shade = dice.uniform(25, 95)
            colour = glass or scene.lit((shade * 1.1, shade, shade * 0.9))
            box = (left, foot - round(2.4 * _FINE)), (left + round(1.5 * _FINE), foot - round(0.9 * _FINE))
            cv2.rectangle(wall, *box, colour, -1)
            cv2.rectangle(wall, *box, scene.lit((190.0, 190.0, 190.0)), 2)
            cv2.line(wall, (left + 15, box[0][1]), (left + 15, box[1][1]), scene.lit((170.0, 170.0, 170.0)), 2)
            if dice.random() < 0.4:
                unit = (left, foot - round(0.8 * _FINE)), (left + round(0.9 * _FINE), foot - round(0.2 * _FINE))
                cv2.rectangle(wall, *unit, scene.lit((205.0, 210.0, 210.0)), -1)
                cv2.circle(wall, (unit[0][0] + 9, unit[0][1] + 6), 5, scene.lit((70.0, 70.0, 70.0)), 1)
    if scene.light is Light.INFRARED:
        # The lamp is the camera's own: it fades with the height.
        fade = np.linspace(0.35, 1.0, rows, dtype=np.float32)[:, None, None]
        wall = np.repeat((wall * fade).mean(axis=2, keepdims=True), 3, axis=2)
    return np.clip(wall, 0, 255).astype(np.uint8)
