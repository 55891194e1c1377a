"""Draws the places of the rendered scenes: a building site's gate, a doorway, a light box at night."""

from collections.abc import Iterable
from functools import cache
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from sample_videos.film import Picture

WIDTH, HEIGHT = 768, 576
Colour = tuple[int, int, int]  #: RGB
_HORIZON = 250
#: Debian's fonts-noto-cjk; needed only where scenes are rendered anew.
_FONTS = ("/usr/share/fonts/opentype/noto", "/usr/share/fonts/noto-cjk", "/usr/share/fonts/google-noto-cjk")


@cache
def font(size: int) -> ImageFont.FreeTypeFont:
    """Noto Sans CJK, simplified Chinese; raises FileNotFoundError where it is not installed."""
    for folder in _FONTS:
        file = Path(folder) / "NotoSansCJK-Regular.ttc"
        if file.is_file():
            return ImageFont.truetype(str(file), size, index=2)
    raise FileNotFoundError("Noto Sans CJK (Debian package fonts-noto-cjk)")


def building_site() -> Picture:
    """A street in front of blue hoarding; the closed ground on the right is hatched yellow."""
    image, draw = _ground((148, 150, 150), sky=(196, 205, 212))
    _hoarding(draw, 120, 300, panel=(46, 104, 168), edge=(34, 82, 138))
    draw.polygon([(330, 320), (768, 320), (768, 560), (280, 560)], fill=(160, 156, 140))
    for left in range(280, 1000, 46):
        draw.line([(left, 560), (left + 120, 320)], fill=(206, 178, 60), width=5)
    draw.line([(330, 320), (280, 560)], fill=(225, 190, 40), width=8)
    draw.rectangle((560, 160, 742, 238), fill=(236, 232, 220), outline=(180, 30, 30), width=4)
    _write(draw, (579, 162), "施工区域", 36, (180, 30, 30))
    _write(draw, (607, 205), "禁止入内", 22, (60, 60, 60))
    return _finished(image, seed=11)


def doorway() -> Picture:
    """The entrance of building 3, unit 2, in daylight."""
    image, draw = _ground((168, 163, 156), sky=(178, 150, 130))
    for row, top in enumerate(range(0, _HORIZON - 8, 16)):
        draw.line([(0, top), (WIDTH, top)], fill=(158, 131, 112), width=1)
        for left in range(-20 + 20 * (row % 2), WIDTH, 40):
            draw.line([(left, top), (left, top + 16)], fill=(158, 131, 112), width=1)
    for left in (60, 560):
        draw.rectangle((left, 40, left + 130, 160), fill=(92, 112, 128), outline=(230, 230, 226), width=7)
        draw.line([(left + 65, 40), (left + 65, 160)], fill=(230, 230, 226), width=5)
    draw.rectangle((300, 70, 480, _HORIZON + 44), fill=(74, 78, 84), outline=(40, 42, 46), width=8)
    draw.line([(390, 70), (390, _HORIZON + 44)], fill=(40, 42, 46), width=6)
    draw.rectangle((276, 44, 504, 66), fill=(120, 120, 118))
    draw.rectangle((512, 190, 548, 232), fill=(200, 204, 206), outline=(90, 90, 90), width=2)
    _write(draw, (318, 10), "3号楼 2单元", 28, (245, 240, 230))
    draw.polygon([(290, 294), (490, 294), (520, 330), (260, 330)], fill=(150, 146, 140))
    return _finished(image, seed=12)


def night_fence(lit: float) -> Picture:
    """Hoarding at night with a light box standing on the closed ground; ``lit`` 0 dark … 1 bright."""
    image, draw = _ground((38, 40, 46), sky=(14, 16, 24))
    _hoarding(draw, 150, 300, panel=(26, 40, 62), edge=(18, 30, 48))
    draw.polygon([(300, 330), (740, 330), (768, 540), (250, 540)], fill=(46, 47, 48))
    draw.line([(300, 330), (740, 330), (768, 540), (250, 540), (300, 330)], fill=(110, 96, 30), width=4)
    glow = tuple(round(34 + lit * span) for span in (196, 190, 172))
    draw.rectangle((LIGHT_BOX[0] - 8, LIGHT_BOX[1] - 8, LIGHT_BOX[2] + 8, LIGHT_BOX[3] + 4), fill=(24, 24, 26))
    draw.rectangle(LIGHT_BOX, fill=glow)
    _write(draw, (340, 176), "夜间禁止入内", 26, (120, 112, 96))
    return _finished(image, seed=13)


#: Left, top, right, bottom of the light box in ``night_fence``, pixels.
LIGHT_BOX = (560, 214, 682, 432)


def badge(picture: Picture) -> Picture:
    """``picture`` with the words 渲染示意 RENDERED burnt into its upper left corner."""
    image = Image.fromarray(picture[..., ::-1])
    draw = ImageDraw.Draw(image)
    draw.rectangle((10, 8, 238, 40), fill=(20, 20, 20))
    _write(draw, (18, 9), "渲染示意 RENDERED", 22, (255, 206, 84))
    return _bgr(image)


def grain(picture: Picture, seed: int, strength: float) -> Picture:
    """Sensor noise: the same seed gives the same grain, so that a film can be rendered again byte for byte."""
    noise = np.random.default_rng(seed).normal(0.0, strength, (HEIGHT, WIDTH, 1))
    return np.asarray(np.clip(picture + noise, 0, 255), np.uint8)


def _ground(floor: Colour, sky: Colour) -> tuple[Image.Image, ImageDraw.ImageDraw]:
    image = Image.new("RGB", (WIDTH, HEIGHT), sky)
    draw = ImageDraw.Draw(image)
    for row in range(_HORIZON, HEIGHT):
        shade = 0.82 + 0.18 * (row - _HORIZON) / (HEIGHT - _HORIZON)
        draw.line([(0, row), (WIDTH, row)], fill=_shaded(floor, shade))
    return image, draw


def _hoarding(draw: ImageDraw.ImageDraw, top: int, bottom: int, panel: Colour, edge: Colour) -> None:
    draw.rectangle((0, top, WIDTH, bottom), fill=panel)
    for left in range(0, WIDTH, 24):
        draw.line([(left, top), (left, bottom)], fill=edge, width=4)
    draw.rectangle((0, bottom - 14, WIDTH, bottom), fill=_shaded(edge, 0.7))


def _shaded(colour: Iterable[int], by: float) -> Colour:
    red, green, blue = (round(part * by) for part in colour)
    return red, green, blue


def _write(draw: ImageDraw.ImageDraw, at: tuple[int, int], words: str, size: int, colour: Colour) -> None:
    draw.text(at, words, font=font(size), fill=colour)


def _finished(image: Image.Image, seed: int) -> Picture:
    return grain(_bgr(image), seed, 5.0)


def _bgr(image: Image.Image) -> Picture:
    return np.ascontiguousarray(np.asarray(image, np.uint8)[..., ::-1])
