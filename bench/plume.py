"""Smoke and light that never were, drawn over real pictures from a seed: what a smoke detector must and must not see.

Smoke is puffs that rise, spread and thin out, or haze that fills a room from above, both torn by noise that drifts
upwards; it is laid over a picture as I = t J + (1 - t) A. Light is reckoned in linear brightness (gamma 2.2).
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

Image = NDArray[np.uint8]
Field = NDArray[np.float32]
#: What a picture shows at a second, when this lies over it.
Over = Callable[[Image, float], Image]

#: Smoke is reckoned with so many columns.
COLUMNS = 160
#: A puff is forgotten after so long; so many are born a second.
PUFF_S, PUFFS_A_SECOND = 9.0, 8.0


@dataclass(frozen=True, slots=True)
class Smoke:
    """One fire's smoke over one picture: `grey` of the smoke, `thick` how much of it, `fills` a room from above."""

    seed: int
    begins_s: float = 6.0
    grey: float = 175.0
    thick: float = 1.0
    fills: bool = False

    def over(self, image: Image, at_s: float) -> Image:
        """`image`, (h, w, 3), through the smoke of `at_s`."""
        import cv2

        rows = max(8, round(COLUMNS * image.shape[0] / image.shape[1]))
        density = self._density(rows, at_s - self.begins_s)
        wide = cv2.resize(density, (image.shape[1], image.shape[0]), interpolation=cv2.INTER_CUBIC)
        through = np.exp(-np.clip(wide, 0.0, 8.0))[:, :, None]
        # It is lit by the same light as the place, a little warmer below.
        light = np.clip(image.mean() / 110.0, 0.4, 1.25)
        smoke = np.array([1.03, 1.0, 0.98], np.float32) * np.float32(self.grey * light)
        return np.clip(image * through + smoke * (1.0 - through), 0, 255).astype(np.uint8)

    def _density(self, rows: int, age_s: float) -> Field:
        if age_s <= 0.0:
            return np.zeros((rows, COLUMNS), np.float32)
        dice = np.random.default_rng(self.seed)
        tears = _tears(self.seed)
        y, x = np.mgrid[0:rows, 0:COLUMNS].astype(np.float32)
        whole = self._haze(dice, x, y, age_s) if self.fills else self._puffs(dice, x, y, age_s)
        torn = _drifted(tears[0], 2.2 * x + 8.0 * np.sin(0.7 * age_s), 2.2 * y + 22.0 * age_s)
        torn = torn + 0.7 * _drifted(tears[1], 3.7 * x + 5.0 * age_s, 3.7 * y + 34.0 * age_s)
        return np.asarray(self.thick * whole * np.clip(1.0 + 0.45 * torn, 0.05, 3.0), np.float32)

    def _haze(self, dice: np.random.Generator, x: Field, y: Field, age_s: float) -> Field:
        from_left = dice.random() < 0.5
        aside = x / COLUMNS if from_left else 1.0 - x / COLUMNS
        front = min(1.0, age_s / 18.0)
        return np.asarray(1.6 * np.clip(1.6 * front - 0.8 * y / len(y) - 0.6 * aside, 0.0, 1.0), np.float32)

    def _puffs(self, dice: np.random.Generator, x: Field, y: Field, age_s: float) -> Field:
        rows = len(y)
        at_x, at_y, wind = dice.uniform(0.25, 0.75), dice.uniform(0.55, 0.85), dice.uniform(-0.03, 0.03)
        density = np.zeros_like(x)
        for number in range(int(age_s * PUFFS_A_SECOND)):
            born_s = number / PUFFS_A_SECOND
            aside, speed, spread, much = dice.normal(0, 0.012), *dice.uniform((0.7, 0.8, 0.5), (1.3, 1.4, 1.4))
            age = age_s - born_s
            if age > PUFF_S:
                continue
            middle_x = COLUMNS * (at_x + aside * (1 + age) + wind * age)
            middle_y = at_y * rows - COLUMNS * 0.22 * speed * (1.0 - np.exp(-age / 2.5))
            radius = COLUMNS * (0.012 + 0.017 * age * spread)
            dense = 1.1 * much * (0.018 * COLUMNS / radius) ** 1.1 * min(1.0, 0.25 + born_s / 5.0) * np.exp(-age / 6.0)
            left, top = (int(max(0.0, middle - 3.0 * radius)) for middle in (middle_x, middle_y))
            part = np.s_[top : max(top, int(middle_y + 3.0 * radius)), left : max(left, int(middle_x + 3.0 * radius))]
            apart = (x[part] - middle_x) ** 2 + (y[part] - middle_y) ** 2
            density[part] += dense * np.exp(-apart / (2.0 * radius * radius))
        return density


@cache
def _tears(seed: int) -> tuple[Field, Field]:
    dice = np.random.default_rng((seed, 1))
    return _noise(dice), _noise(dice)


def _noise(dice: np.random.Generator, side: int = 256) -> Field:
    """Noise of five octaves that goes on at its edges, mean 0 and deviation 1."""
    import cv2

    noise = np.zeros((side, side), np.float32)
    for octave, much in ((4, 1.0), (8, 0.7), (16, 0.5), (32, 0.35), (64, 0.2)):
        # Three by three of it, of which the middle one is kept: there its edges fit.
        coarse = np.tile(dice.standard_normal((octave, octave)).astype(np.float32), (3, 3))
        full = np.asarray(cv2.resize(coarse, (3 * side, 3 * side), interpolation=cv2.INTER_CUBIC))
        noise += much * full[side : 2 * side, side : 2 * side]
    return np.asarray((noise - noise.mean()) / noise.std(), np.float32)


def _drifted(noise: Field, x: Field, y: Field) -> Field:
    import cv2

    side = noise.shape[0]
    where = (x % side).astype(np.float32), (y % side).astype(np.float32)
    return np.asarray(cv2.remap(np.tile(noise, (2, 2)), *where, cv2.INTER_LINEAR), np.float32)


def _lit(image: Image, more: NDArray[np.floating], added: Field | float = 0.0) -> Image:
    """`image` with `more` times its light, and `added` light on top."""
    light = (image.astype(np.float32) / 255.0) ** 2.2
    lit = light * more[:, :, None] + (added[:, :, None] if isinstance(added, np.ndarray) else added)
    return np.asarray(255.0 * np.clip(lit, 0.0, 1.0) ** (1 / 2.2), np.float32).astype(np.uint8)


def _across(image: Image) -> tuple[Field, Field]:
    """Places of the pixels, across and down, 0..1."""
    rows, columns = image.shape[:2]
    y, x = np.mgrid[0:rows, 0:columns].astype(np.float32)
    return x / columns, y / rows


def lamp(image: Image, at_s: float) -> Image:
    """Somebody switches on a lamp at 8 s that lights a third of the room."""
    x, y = _across(image)
    return _lit(image, 1.0 + (at_s >= 8.0) * 2.5 * np.exp(-(((x - 0.3) / 0.2) ** 2) - ((y - 0.6) / 0.3) ** 2))


def shadow(image: Image, at_s: float) -> Image:
    """From 6 s on the shadow of a cloud creeps over the picture."""
    x, _ = _across(image)
    return _lit(image, 1.0 - (at_s > 6.0) * 0.65 / (1.0 + np.exp(-(x - 1.2 + 0.08 * (at_s - 6.0)) / 0.08)))


def exposure(image: Image, at_s: float) -> Image:
    """From 6 s on the camera opens up over eight seconds."""
    return _lit(image, np.full(image.shape[:2], 1.0 + 1.2 * np.clip((at_s - 6.0) / 8.0, 0, 1), np.float32))


def dusk(image: Image, at_s: float) -> Image:
    """It gets dark as fast as the film allows."""
    return _lit(image, np.full(image.shape[:2], np.clip(1.0 - 0.02 * at_s, 0.1, 1.0), np.float32))


def fog(image: Image, at_s: float) -> Image:
    """There has been fog all the time, and it gets a little denser."""
    through = 0.55 - 0.004 * at_s
    return np.asarray(np.clip(image * through + 190.0 * (1.0 - through), 0, 255), np.float32).astype(np.uint8)


def shivering(image: Image, at_s: float) -> Image:
    """The camera is on a pole in the wind: a third of a hundredth of the width, this way and that."""
    import cv2

    dice = np.random.default_rng(round(1000 * at_s))
    across, down = dice.normal(0.0, image.shape[1] / 300.0, 2)
    moved = np.array([[1, 0, across], [0, 1, down]], np.float32)
    size = (image.shape[1], image.shape[0])
    return np.asarray(cv2.warpAffine(image, moved, size, borderMode=cv2.BORDER_REFLECT), np.uint8)


def rain(image: Image, at_s: float) -> Image:
    """From 6 s on it rains, and the air gets grey."""
    import cv2

    if at_s <= 6.0:
        return image
    dice = np.random.default_rng(round(1000 * at_s))
    drops = (dice.random(image.shape[:2]) < 0.02).astype(np.float32)
    streaks = np.clip(cv2.filter2D(drops, -1, np.ones((21, 1), np.float32)), 0, 1)
    through = ((1.0 - 0.35 * streaks) * (1.0 - 0.25 * np.clip((at_s - 6.0) / 6.0, 0, 1)))[:, :, None]
    return np.asarray(np.clip(image * through + 170.0 * (1.0 - through), 0, 255), np.float32).astype(np.uint8)


def flare(image: Image, at_s: float) -> Image:
    """From 6 s on the sun shines into the lens, and its spot wanders."""
    x, y = _across(image)
    spot = 0.25 * (at_s > 6.0) * np.exp(-((x - 0.2 - 0.02 * at_s) ** 2 + (y - 0.4) ** 2) / (2 * 0.12**2))
    return _lit(image, np.ones(image.shape[:2], np.float32), np.asarray(spot, np.float32))


def out_of_focus(image: Image, at_s: float) -> Image:
    """From 6 s on the camera loses its focus."""
    import cv2

    blur = float(np.clip((at_s - 6.0) / 4.0, 0.0, 1.0)) * image.shape[1] / 110.0
    return np.asarray(cv2.GaussianBlur(image, (0, 0), blur), np.uint8) if blur > 0.05 else image


#: What is no smoke.
NO_SMOKE: dict[str, Over] = {
    each.__name__: each for each in (lamp, shadow, exposure, dusk, fog, shivering, rain, flare, out_of_focus)
}
