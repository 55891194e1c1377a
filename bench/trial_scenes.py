"""Things, garbage, water and light that never were, laid over real pictures from a seed: scenes for three trial packs.

Everything is made at run time from `--clips FOLDER` and nothing is kept: things are cut out of one clip and put into
another, or drawn; water mirrors what is above it. `SCENES` says where on each background a thing may stand, in
fractions of the picture: somebody chose that by eye.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from bench.plume import NO_SMOKE
from edge_agent.capture.opening import opened

Image = NDArray[np.uint8]
Over = Callable[[Image, float], Image]

#: The change begins here; light of bench/plume.py begins at 6 s of its own time.
BEGINS_S = 30.0
LONG_SIDE = 640


@dataclass(frozen=True, slots=True)
class Scene:
    """One background: its zone, where things stand and water gathers, and how tall a thing is. Fractions."""

    clip: str
    at_s: float
    zone: tuple[tuple[float, float], ...]
    stands: tuple[float, float]  #: middle of the foot
    tall: float


WHOLE = ((0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0))
#: Limits were chosen while these were looked at …
TUNED = (
    Scene("fight/no/nofi070.mp4", 0.5, ((0.1, 0.72), (0.38, 0.3), (0.62, 0.3), (0.85, 1), (0, 1)), (0.36, 0.62), 0.22),
    Scene("street/car-detection.mp4", 0.2, WHOLE, (0.4, 0.6), 0.25),
)
#: … and not on these.
HELD_BACK = (
    Scene("synthetic_cctv/gp_intrusion.mp4", 0.1, ((0.45, 0.6), (0.7, 0.6), (0.95, 1), (0.3, 1)), (0.78, 0.86), 0.24),
    Scene("fight/no/nofi147.mp4", 0.5, ((0.4, 0.5), (0.75, 0.5), (0.9, 1), (0.3, 1)), (0.55, 0.75), 0.17),
    Scene("street/vtest.avi", 1.0, ((0.0, 0.25), (1, 0.25), (1, 0.9), (0, 0.9)), (0.45, 0.5), 0.11),
    Scene("street/one-by-one-person-detection.mp4", 0.1, ((0, 0.58), (1, 0.58), (1, 1), (0, 1)), (0.3, 0.8), 0.3),
    Scene("fight/no/nofi090.mp4", 0.5, ((0.0, 0.35), (0.75, 0.3), (0.8, 0.75), (0.1, 0.75)), (0.5, 0.5), 0.14),
)
#: (clip, second, box in fractions) of real things, cut out of their pictures.
CUT_OUT = {
    "a backpack": ("synthetic_cctv/gp_suspicious.mp4", 0.8, (0.36, 0.52, 0.53, 0.86)),
    "a table": ("street/one-by-one-person-detection.mp4", 0.1, (0.49, 0.16, 0.70, 0.80)),
    "a chair": ("fight/no/nofi109.mp4", 0.8, (0.86, 0.58, 1.0, 0.98)),
}


def still(clips: Path, clip: str, at_s: float) -> Image:
    """The picture of `clip` at `at_s`, at most LONG_SIDE long."""
    import cv2

    with opened(str(clips / clip)) as (container, stream):
        image = next(f for f in container.decode(stream) if float(f.time or 0.0) >= at_s).to_ndarray(format="bgr24")
    scale = min(1.0, LONG_SIDE / max(image.shape[:2]))
    size = tuple(2 * round(side * scale / 2) for side in (image.shape[1], image.shape[0]))
    return np.asarray(cv2.resize(image, size, interpolation=cv2.INTER_AREA), np.uint8)


def things(clips: Path, scene: Scene) -> dict[str, Over]:
    """Every single thing, from BEGINS_S on, in `scene`."""
    cut = {what: cut_out(clips, what) for what in CUT_OUT if CUT_OUT[what][0] != scene.clip}
    drawn = {"a carton": carton(), "a black bag": bag((28, 26, 24)), "a white bag": bag((190, 196, 196))}
    return {what: _put(scene, thing, mask) for what, (thing, mask) in {**cut, **drawn}.items()}


def heap(clips: Path, scene: Scene) -> Over:
    """Bag after bag, one every five seconds, each beside the others."""
    bags = [
        carton(),
        *(bag(colour) for colour in ((28, 26, 24), (150, 90, 40), (60, 60, 66), (190, 196, 196), (40, 90, 70))),
    ]
    puts = [
        (BEGINS_S + 5.0 * number, _put(scene, *thing, aside=(number - 2) * 0.7, begins_s=BEGINS_S + 5.0 * number))
        for number, thing in enumerate(bags)
    ]

    def over(image: Image, at_s: float) -> Image:
        for _, put in puts:
            image = put(image, at_s)
        return image

    return over


def puddle(scene: Scene, seed: int, dark: bool = False) -> Over:
    """Water that spreads over fifteen seconds where a thing would stand, and mirrors what is above it."""
    import cv2

    def over(image: Image, at_s: float) -> Image:
        if at_s < BEGINS_S:
            return image
        rows, columns = image.shape[:2]
        dice = np.random.default_rng(seed)
        y, x = np.mgrid[0:rows, 0:columns].astype(np.float32)
        middle = scene.stands[0] * columns, scene.stands[1] * rows
        spread = min(1.0, 0.3 + (at_s - BEGINS_S) / 15.0)
        wide, deep = spread * 0.19 * columns, spread * 0.11 * rows
        angle = np.arctan2((y - middle[1]) / deep, (x - middle[0]) / wide)
        edge = 1.0 + sum(dice.uniform(-0.1, 0.1) * np.cos(n * angle + dice.uniform(0, 6)) for n in range(2, 6))
        far = np.hypot((x - middle[0]) / wide, (y - middle[1]) / deep) / edge
        mask = np.clip((1.0 - far) * 12.0, 0.0, 1.0)[..., None]
        shore = round(middle[1] - deep)
        rows_above = np.clip(2 * shore - np.arange(rows), 0, rows - 1)
        mirrored = cv2.GaussianBlur(image[rows_above], (0, 0), 2.5).astype(np.float32)
        sky = np.float32(60.0 if dark else 205.0)
        mirrored = 0.5 * mirrored + 0.5 * sky * min(1.0, float(image.mean()) / 110.0)
        beneath = 0.55 * cv2.GaussianBlur(image, (0, 0), 1.2).astype(np.float32)
        water = 0.35 * beneath + 0.65 * mirrored if not dark else 0.55 * beneath + 0.45 * mirrored
        return np.asarray(np.clip(image * (1 - mask) + water * mask, 0, 255), np.uint8)

    return over


def taken_away(over: Over) -> Over:
    """What stood there from the first picture on is gone from BEGINS_S on."""
    return lambda image, at_s: over(image, BEGINS_S + 60.0 if at_s < BEGINS_S else 0.0)


def shade(image: Image, at_s: float) -> Image:
    """From BEGINS_S on a hard shadow lies over a third of the picture."""
    rows, columns = image.shape[:2]
    y, x = np.mgrid[0:rows, 0:columns].astype(np.float32)
    inside = np.clip((0.17 * columns - np.abs(x - 0.45 * columns + 0.3 * y)) / 3.0, 0, 1) * (at_s >= BEGINS_S)
    return _dimmed(image, 1.0 - 0.6 * inside)


def sunshine(image: Image, at_s: float) -> Image:
    """From BEGINS_S on the sun shines through a window onto the ground, and creeps on."""
    rows, columns = image.shape[:2]
    y, x = np.mgrid[0:rows, 0:columns].astype(np.float32)
    shift = 0.0004 * columns * (at_s - BEGINS_S)
    inside = (np.abs(x - 0.5 * columns - shift) < 0.13 * columns) & (np.abs(y - 0.72 * rows) < 0.14 * rows)
    return _dimmed(image, 1.0 + 0.9 * (inside & (at_s >= BEGINS_S)).astype(np.float32))


def steps_lamp(image: Image, at_s: float) -> Image:
    """A lamp that somebody's steps switch on, for 25 s of each 50."""
    rows, columns = image.shape[:2]
    y, x = np.mgrid[0:rows, 0:columns].astype(np.float32)
    lit = np.exp(-(((x / columns - 0.5) / 0.5) ** 2) - ((y / rows - 0.2) / 0.7) ** 2)
    return _dimmed(image, 0.22 + 0.78 * lit * float(at_s % 50.0 < 25.0))


def night(image: Image, at_s: float) -> Image:
    """From BEGINS_S on the camera sees by its own infrared lamp, without colours."""
    if at_s < BEGINS_S:
        return image
    rows, columns = image.shape[:2]
    y, x = np.mgrid[0:rows, 0:columns].astype(np.float32)
    lamp = 0.35 + 0.75 * np.exp(-((x / columns - 0.5) ** 2 + (y / rows - 0.5) ** 2) / 0.12)
    grey = (0.5 * image[..., 2] + 0.35 * image[..., 1] + 0.15 * image[..., 0]) * lamp
    return np.asarray(np.clip(np.repeat(grey[..., None], 3, axis=2), 0, 255), np.uint8)


def wet_all_over(image: Image, at_s: float) -> Image:
    """From BEGINS_S on rain darkens the lower two thirds and takes half of their grain."""
    import cv2

    wet = np.clip((at_s - BEGINS_S) / 15.0, 0.0, 1.0) * (np.arange(image.shape[0]) > image.shape[0] / 3)[:, None, None]
    soft = cv2.GaussianBlur(image, (0, 0), 2.0).astype(np.float32)
    return np.asarray(np.clip(image * (1 - wet) + (0.5 * soft + 0.5 * image) * 0.7 * wet, 0, 255), np.uint8)


def _later(light: Over) -> Over:
    """A light of bench/plume.py, that begins at 6 s, at BEGINS_S."""
    return lambda image, at_s: light(image, max(0.0, at_s - BEGINS_S + 6.0))


#: What is none of the three hazards. Of plume's, those that last.
HARMLESS: dict[str, Over] = {
    **{each.__name__: each for each in (shade, sunshine, steps_lamp, night, wet_all_over)},
    **{name: _later(NO_SMOKE[name]) for name in ("lamp", "rain", "shivering")},
}


def _dimmed(image: Image, factor: NDArray[np.float32]) -> Image:
    """Times `factor` of the light, reckoned in linear brightness."""
    light = (image.astype(np.float32) / 255.0) ** 2.2 * factor[..., None]
    return np.asarray(255.0 * np.clip(light, 0, 1) ** (1 / 2.2), np.uint8)


@cache
def cut_out(clips: Path, what: str) -> tuple[Image, NDArray[np.float32]]:
    """A real thing and its mask, 0..1, cut out of its picture (grabCut)."""
    import cv2

    clip, at_s, box = CUT_OUT[what]
    image = still(clips, clip, at_s)
    rows, columns = image.shape[:2]
    x1, y1, x2, y2 = (round(v * side) for v, side in zip(box, (columns, rows, columns, rows), strict=True))
    mask = np.zeros((rows, columns), np.uint8)
    models = np.zeros((1, 65)), np.zeros((1, 65))
    cv2.setRNGSeed(1)
    cv2.grabCut(image, mask, (x1, y1, x2 - x1, y2 - y1), *models, 4, cv2.GC_INIT_WITH_RECT)
    kept = np.isin(mask, (cv2.GC_FGD, cv2.GC_PR_FGD)).astype(np.float32)
    return image[y1:y2, x1:x2], kept[y1:y2, x1:x2]


def carton() -> tuple[Image, NDArray[np.float32]]:
    """A carton: front, top, tape and the shade of its side."""
    front = np.full((80, 100, 3), (95, 135, 170), np.float32)
    front[:18] = (125, 165, 200)
    front[:, 70:] *= 0.72
    front[:, 32:38] = (140, 175, 195)
    return np.clip(front, 0, 255).astype(np.uint8), np.ones((80, 100), np.float32)


def bag(colour: tuple[int, int, int]) -> tuple[Image, NDArray[np.float32]]:
    """A full bag tied at its top, with creases that shine."""
    y, x = np.mgrid[0:100, 0:90].astype(np.float32)
    body = np.hypot((x - 45) / 42, (y - 58) / 40) < 1.0
    neck = (np.abs(x - 45) < 9) & (y < 30)
    creases = 0.75 + 0.35 * np.sin(0.35 * x + 3.0 * np.sin(0.08 * y)) * np.cos(0.05 * y) + 0.25 * (y < 50)
    return np.clip(np.array(colour, np.float32) * creases[..., None], 0, 255).astype(np.uint8), (body | neck).astype(
        np.float32
    )


def _put(scene: Scene, thing: Image, mask: NDArray[np.float32], aside: float = 0.0, begins_s: float = BEGINS_S) -> Over:
    """`thing` stands in `scene` from `begins_s` on, `aside` of its widths, with a soft shadow at its foot."""
    import cv2

    def over(image: Image, at_s: float) -> Image:
        if at_s < begins_s:
            return image
        rows, columns = image.shape[:2]
        tall = max(6, round(scene.tall * rows))
        wide = max(6, round(tall * thing.shape[1] / thing.shape[0]))
        left = round(scene.stands[0] * columns - wide / 2 + aside * wide)
        top = round(scene.stands[1] * rows) - tall
        small = cv2.resize(thing, (wide, tall), interpolation=cv2.INTER_AREA).astype(np.float32)
        small *= np.clip(image.mean() / 115.0, 0.35, 1.2)
        soft = cv2.resize(mask, (wide, tall), interpolation=cv2.INTER_AREA)[..., None]
        y, x = np.mgrid[0:rows, 0:columns].astype(np.float32)
        foot = np.exp(-(((x - left - wide / 2) / (0.6 * wide)) ** 2) - ((y - top - tall) / (0.12 * tall)) ** 2)
        made = image * (1.0 - 0.35 * foot[..., None])
        x1, y1, x2, y2 = max(0, left), max(0, top), min(columns, left + wide), min(rows, top + tall)
        part = np.s_[y1 - top : y2 - top, x1 - left : x2 - left]
        made[y1:y2, x1:x2] = made[y1:y2, x1:x2] * (1 - soft[part]) + small[part] * soft[part]
        return np.asarray(np.clip(made, 0, 255), np.uint8)

    return over
