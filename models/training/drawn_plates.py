"""Draws Chinese number plates of vehicles: the kinds of GA 36-2018, as clean as they leave the factory.

Sizes are the standard's, in millimetres: 440 x 140 in one row (480 x 140 for new-energy vehicles with their eight
characters), 440 x 220 in two rows at the back of large vehicles, 220 x 140 on motorcycles; a character is 45 wide and
90 high. The characters are those of an ordinary bold typeface squeezed into these cells, not the standard's own.
"""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

Picture = NDArray[np.uint8]
Colour = tuple[int, int, int]  #: blue first

PROVINCES = "京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新"
#: No I and O, which are read as figures.
LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ"
FIGURES = "0123456789"
#: Pixels for a millimetre; the largest plate in a picture has a third of that.
SCALE = 1.0
#: Every second character after the first two is a figure.
_FIGURE_SHARE = 0.75
_NEW_ENERGY_TOP, _NEW_ENERGY_FOOT = (230, 240, 220), (110, 190, 60)


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of plate: how large, in which colours, in how many rows."""

    name: str
    width_mm: int
    height_mm: int
    ground: Colour
    ink: Colour
    characters: int = 7
    rows: int = 1
    #: How often it is drawn, against the others.
    share: float = 1.0


KINDS = (
    Kind("blue", 440, 140, (160, 70, 10), (250, 250, 250), share=4),
    Kind("new_energy", 480, 140, _NEW_ENERGY_FOOT, (20, 20, 20), characters=8, share=2),
    Kind("yellow", 440, 140, (20, 180, 240), (20, 20, 20)),
    Kind("yellow_two_rows", 440, 220, (20, 180, 240), (20, 20, 20), rows=2),
    Kind("police", 440, 140, (245, 245, 245), (20, 20, 20), share=0.7),
    Kind("motorcycle", 220, 140, (20, 180, 240), (20, 20, 20), rows=2, share=0.5),
    Kind("motorcycle_blue", 220, 140, (160, 70, 10), (250, 250, 250), rows=2, share=0.5),
)


@dataclass(frozen=True, slots=True)
class Plate:
    """What stands on it, and its picture (h, w, 3), blue first, SCALE pixels for a millimetre."""

    kind: Kind
    number: str
    picture: Picture


def drawn(luck: np.random.Generator, font: Path | None) -> Plate:
    """A plate of a kind and a number that ``luck`` chooses; without a Chinese font the province is an empty box."""
    shares = np.array([kind.share for kind in KINDS])
    kind = KINDS[int(luck.choice(len(KINDS), p=shares / shares.sum()))]
    number = _number(luck, kind)
    return Plate(kind, number, _picture(kind, number, font))


def _number(luck: np.random.Generator, kind: Kind) -> str:
    last = [
        luck.choice(list(FIGURES if luck.random() < _FIGURE_SHARE else LETTERS)) for _ in range(kind.characters - 2)
    ]
    if kind.name == "police":
        last[-1] = "警"
    return str(luck.choice(list(PROVINCES))) + str(luck.choice(list(LETTERS))) + "".join(map(str, last))


def _picture(kind: Kind, number: str, font: Path | None) -> Picture:
    width, height = round(kind.width_mm * SCALE), round(kind.height_mm * SCALE)
    image = Image.new("RGB", (width, height), kind.ground[::-1])
    if kind.name == "new_energy":
        _paint_gradient(image)
    pen = ImageDraw.Draw(image)
    pen.rounded_rectangle((4, 4, width - 5, height - 5), 8, outline=kind.ink[::-1], width=3)
    first = number[:2] if kind.rows == 2 else ""
    if first:
        _write(image, first, (0.22 * width, 0.08 * height, 0.78 * width, 0.38 * height), kind, font)
    low = (0.05 * width, (0.42 if first else 0.17) * height, 0.95 * width, (0.92 if first else 0.83) * height)
    _write(image, number[len(first) :], low, kind, font)
    return np.ascontiguousarray(np.asarray(image, np.uint8)[:, :, ::-1])


def _paint_gradient(image: Image.Image) -> None:
    top, foot = np.array(_NEW_ENERGY_TOP[::-1]), np.array(_NEW_ENERGY_FOOT[::-1])
    share = np.linspace(0, 1, image.height)[:, None, None]
    colours = np.broadcast_to(top + (foot - top) * share, (image.height, image.width, 3))
    image.paste(Image.fromarray(colours.astype(np.uint8)))


def _write(
    image: Image.Image, text: str, box: tuple[float, float, float, float], kind: Kind, font: Path | None
) -> None:
    """Each character stretched into its own cell; after the second of a single row there is the dot's gap."""
    left, top, right, bottom = box
    gap = 0.5 if kind.rows == 1 else 0.0
    step = (right - left) / (len(text) + gap)
    for place, character in enumerate(text):
        x = left + step * (place + (gap if gap and place >= 2 else 0.0))
        glyph = _glyph(character, font).resize((max(round(step * 0.8), 1), round(bottom - top)))
        image.paste(kind.ink[::-1], (round(x + step * 0.1), round(top)), glyph)
    if gap:
        x, y, r = left + step * 2.25, (top + bottom) / 2, 5 * SCALE
        ImageDraw.Draw(image).ellipse((x - r, y - r, x + r, y + r), fill=kind.ink[::-1])


@cache
def _glyph(character: str, font: Path | None) -> Image.Image:
    """Its ink alone, cut out, as a mask."""
    face = 2 if font is not None and font.name.startswith("NotoSansCJK") else 0
    letters = ImageFont.truetype(str(font), 120, index=face) if font else ImageFont.load_default(120)
    mask = Image.new("L", (240, 240))
    ImageDraw.Draw(mask).text((40, 20), character, fill=255, font=letters, stroke_width=3)
    return mask.crop(mask.getbbox())
