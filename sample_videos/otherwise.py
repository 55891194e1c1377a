"""A real film as another camera would have shown it: at dusk, at night, in infrared, in rain. Drawn from a seed.

What is drawn is the light and the camera, never what happens: people, fires and falls are those of the film. Light is
reckoned in linear brightness (gamma 2.2). In a film of flames what is bright and warm shines by itself, and stays as it
is when the daylight goes; in any other it is a wall in the sun, and grows dark with the rest.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

Image = NDArray[np.uint8]
Field = NDArray[np.float32]

_GAMMA = 2.2
#: A flame or a lamp is so bright in red, and so much less in blue (grey levels); its white core is so many pixels wide.
_GLOWS, _WARM, _CORE_PX = 205, 85, 9
#: A sensor's noise, of full scale: what it reads in the dark, and the variance that photons add, per light.
_READ, _SHOT = 0.0012, 0.00035
#: One field of noise is drawn for a seed, and another corner of it shown in each picture.
_NOISE_PX = 96


@dataclass(frozen=True, slots=True)
class Staging:
    """What one film is drawn with."""

    seed: int = 0
    #: Whether it shows flames: then what is bright and warm is one.
    flames: bool = True


#: The plainest.
PLAIN = Staging()

#: (picture (h, w, 3) blue first, its second, with what) → the picture shown instead, perhaps of another size.
Draw = Callable[[Image, float, Staging], Image]


@dataclass(frozen=True, slots=True)
class Otherwise:
    """One way to show a film otherwise."""

    name: str
    draw: Draw
    #: No more than one picture in so many seconds; 0 for all of them.
    every_s: float = 0.0
    #: Whether things stand elsewhere in the picture then, so that boxes no longer fit.
    moves: bool = False


def _in_light(level: float, gain: float, colour: float) -> Draw:
    """`level` of the daylight is left, the camera lifts it by `gain`, and keeps `colour` (0..1) of the colours."""

    def draw(image: Image, at_s: float, staging: Staging) -> Image:
        light = _linear(image)
        dim = light * np.float32(level)
        noise = np.sqrt(_READ**2 + _SHOT * dim) * _noise(image.shape, at_s, staging.seed)
        lifted = (dim + noise) * np.float32(gain)
        lifted = np.float32(colour) * lifted + np.float32(1 - colour) * lifted.mean(axis=2, keepdims=True)
        return _levels(np.maximum(lifted, light * _shining(image)) if staging.flames else lifted)

    return draw


def _infrared(image: Image, at_s: float, staging: Staging) -> Image:
    """Grey, by the camera's own lamp: bright in the middle, dark at the edges; flames white."""
    rows, columns = image.shape[:2]
    blue, green, red = (_linear(image)[..., n] for n in range(3))
    seen = 0.15 * blue + 0.25 * green + 0.6 * red
    lit = seen * _lamp(rows, columns)
    lit = lit + np.sqrt(_READ**2 + _SHOT * lit) * _noise((rows, columns, 1), at_s, staging.seed)[..., 0] * np.float32(
        3.0
    )
    seen = np.maximum(lit, _shining(image)[..., 0]) if staging.flames else lit
    return _levels(np.repeat(seen[..., None], 3, axis=2))


def _rain(image: Image, at_s: float, staging: Staging) -> Image:
    """Streaks that fall anew in every picture, a veil that takes contrast, and drops that stay on the glass."""
    import cv2

    rows, columns = image.shape[:2]
    veiled = 0.72 * image.astype(np.float32) + 0.28 * 0.8 * float(image.mean())
    dice = np.random.default_rng((staging.seed, round(at_s * 1000)))
    streaks = np.zeros((rows, columns), np.uint8)
    for _ in range(round(0.28 * columns)):
        x, y = dice.uniform(0, columns), dice.uniform(0, rows)
        long = dice.uniform(0.03, 0.09) * rows
        end = (round(x + 0.18 * long), round(y + long))
        cv2.line(streaks, (round(x), round(y)), end, int(dice.uniform(90, 200)), 1, cv2.LINE_AA)
    wet = veiled + 0.35 * cv2.GaussianBlur(streaks, (0, 0), 0.8).astype(np.float32)[..., None]
    glass = _drops(rows, columns, staging.seed)[..., None]
    return np.asarray(np.clip(wet * (1 - glass) + cv2.GaussianBlur(wet, (0, 0), 5.0) * glass, 0, 255), np.uint8)


def _fog(image: Image, at_s: float, staging: Staging) -> Image:
    """Half of the contrast is left, least of it at the top, where a camera looks furthest."""
    through = np.linspace(0.3, 0.75, image.shape[0], dtype=np.float32)[:, None, None]
    return np.asarray(image * through + np.float32(185.0) * (1.0 - through), np.uint8)


def _fisheye(image: Image, at_s: float, staging: Staging) -> Image:
    """Grey, bent round, black outside its circle."""
    import cv2

    bent = cv2.remap(image, *_bend(*image.shape[:2]), cv2.INTER_LINEAR, borderMode=cv2.BORDER_CONSTANT)
    return np.repeat(cv2.cvtColor(bent, cv2.COLOR_BGR2GRAY)[..., None], 3, axis=2)


def _portrait(image: Image, at_s: float, staging: Staging) -> Image:
    """Small across the middle of an upright picture, 9 wide and 16 high, black above and below."""
    import cv2

    width = round(0.6 * image.shape[1]) // 2 * 2
    inside = cv2.resize(image, (width, round(0.6 * image.shape[0])), interpolation=cv2.INTER_AREA)
    height = max(round(width * 16 / 9) // 2 * 2, inside.shape[0])
    upright = np.zeros((height, width, 3), np.uint8)
    top = (height - inside.shape[0]) // 2
    upright[top : top + inside.shape[0]] = inside
    return upright


def _small(image: Image, at_s: float, staging: Staging) -> Image:
    """352 pixels on the longer side, as the thriftiest stream of an old camera, and as coarsely packed."""
    import cv2

    scale = min(1.0, 352 / max(image.shape[:2]))
    size = (max(2, round(image.shape[1] * scale)), max(2, round(image.shape[0] * scale)))
    _, packed = cv2.imencode(
        ".jpg", cv2.resize(image, size, interpolation=cv2.INTER_AREA), [cv2.IMWRITE_JPEG_QUALITY, 35]
    )
    return np.asarray(cv2.imdecode(packed, cv2.IMREAD_COLOR), np.uint8)


def _as_it_is(image: Image, at_s: float, staging: Staging) -> Image:
    return image


#: The film itself.
AS_IT_IS = Otherwise("", _as_it_is)
#: Every way to show a film otherwise, by the name people ask for it.
OTHERWISE: Mapping[str, Otherwise] = {
    each.name: each
    for each in (
        Otherwise("dusk", _in_light(0.12, 2.5, 0.8)),
        Otherwise("night", _in_light(0.015, 8.0, 0.35)),
        Otherwise("infrared", _infrared),
        Otherwise("rain", _rain),
        Otherwise("fog", _fog),
        Otherwise("fisheye", _fisheye, moves=True),
        Otherwise("portrait", _portrait, moves=True),
        Otherwise("small", _small),
        Otherwise("seldom", _as_it_is, every_s=0.5),
    )
}


def _linear(image: Image) -> Field:
    return _table()[image]


@cache
def _table() -> Field:
    return ((np.arange(256, dtype=np.float32) / 255.0) ** _GAMMA).astype(np.float32)


def _levels(light: Field) -> Image:
    return np.asarray(255.0 * np.clip(light, 0.0, 1.0) ** np.float32(1 / _GAMMA), np.uint8)


def _shining(image: Image) -> Field:
    """Where something shines by itself, (h, w, 1), 0..1: bright and warm, and the white core such a thing has."""
    import cv2

    blue, red = image[..., 0].astype(np.int16), image[..., 2].astype(np.int16)
    warm = ((red > _GLOWS) & (red - blue > _WARM)).astype(np.uint8)
    closed = cv2.morphologyEx(warm, cv2.MORPH_CLOSE, np.ones((_CORE_PX, _CORE_PX), np.uint8))
    return np.asarray(cv2.GaussianBlur(closed.astype(np.float32), (0, 0), 1.5)[..., None], np.float32)


def _noise(shape: tuple[int, ...], at_s: float, seed: int) -> Field:
    """Normal noise of `shape`, the same for the same second of a seed."""
    whole = _noise_field(shape, seed)
    dice = np.random.default_rng((seed, round(at_s * 1000)))
    down, right = dice.integers(0, _NOISE_PX, 2)
    return whole[down : down + shape[0], right : right + shape[1]]


@cache
def _noise_field(shape: tuple[int, ...], seed: int) -> Field:
    larger = (shape[0] + _NOISE_PX, shape[1] + _NOISE_PX, *shape[2:])
    return np.random.default_rng(seed).standard_normal(larger, np.float32)


@cache
def _lamp(rows: int, columns: int) -> Field:
    y, x = np.mgrid[0:rows, 0:columns].astype(np.float32)
    far = ((x / columns - 0.5) ** 2 + (y / rows - 0.55) ** 2) / 0.16
    return np.asarray(0.06 + 0.9 * np.exp(-far), np.float32)


@cache
def _drops(rows: int, columns: int, seed: int) -> Field:
    """Where drops hang on the glass, (h, w), 0..1."""
    import cv2

    dice = np.random.default_rng(seed)
    glass = np.zeros((rows, columns), np.uint8)
    for _ in range(14):
        middle = (round(dice.uniform(0, columns)), round(dice.uniform(0, rows)))
        cv2.circle(glass, middle, round(dice.uniform(0.012, 0.035) * columns), 255, -1, cv2.LINE_AA)
    return cv2.GaussianBlur(glass, (0, 0), 2.0).astype(np.float32) / np.float32(255.0)


@cache
def _bend(rows: int, columns: int) -> tuple[Field, Field]:
    """Where each pixel of the bent picture comes from: straight in the middle, squeezed towards the circle."""
    y, x = np.mgrid[0:rows, 0:columns].astype(np.float32)
    across, down = (x / columns - 0.5) * 2, (y / rows - 0.5) * 2
    far = np.hypot(across, down)
    out = np.where(far < 1.0, np.tan(np.clip(far, 0, 1) * 0.95) / np.tan(np.float32(0.95)) * 1.25, 9.0)
    scale = np.where(far > 1e-6, out / np.maximum(far, 1e-6), 0.95 * 1.25 / np.tan(np.float32(0.95)))
    return (
        ((across * scale / 2 + 0.5) * columns).astype(np.float32),
        ((down * scale / 2 + 0.5) * rows).astype(np.float32),
    )
