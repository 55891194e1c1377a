"""Writes words onto pictures: Chinese where this machine has a Chinese font, English otherwise."""

from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from PIL.ImageFont import FreeTypeFont

#: Debian's fonts-noto-cjk first, then what other systems carry. OpenCV's own letters know no Chinese.
_FONTS = (
    "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc",
    "/usr/share/fonts/truetype/noto/NotoSansCJK-Regular.ttc",
    "/usr/share/fonts/noto-cjk/NotoSansCJK-Regular.ttc",
    "/usr/share/fonts/truetype/wqy/wqy-zenhei.ttc",
    "/usr/share/fonts/truetype/wqy/wqy-microhei.ttc",
    "/System/Library/Fonts/PingFang.ttc",
)
Colour = tuple[int, int, int]
#: Words that stay on the film for a while are drawn once; the clock shows others at every tenth of a second, and an
#: hour of it would fill half a gigabyte.
_KEPT = 64


class Place(NamedTuple):
    """A rectangle of a picture in which words stand."""

    x: int
    y: int
    width: int
    height: int

    def meets(self, other: "Place") -> bool:
        beside = self.x >= other.x + other.width or other.x >= self.x + self.width
        return not beside and self.y < other.y + other.height and other.y < self.y + self.height


def chinese_font() -> Path | None:
    """The first font of this machine that can write Chinese."""
    return next((path for path in map(Path, _FONTS) if path.is_file()), None)


@cache
def _font(size_px: int) -> "FreeTypeFont":
    from PIL import ImageFont

    path = chinese_font()
    # The Noto collection holds four scripts: 2 is simplified Chinese. Other fonts have one face only.
    face = 2 if path and path.name.startswith("NotoSansCJK") else 0
    found = ImageFont.truetype(str(path), size_px, index=face) if path else ImageFont.load_default(size_px)
    assert isinstance(found, ImageFont.FreeTypeFont)  # noqa: S101 - Pillow is built with FreeType in every wheel
    return found


@lru_cache(maxsize=_KEPT)
def _stamp(text: str, size_px: int, colour: Colour) -> NDArray[np.uint8]:
    """``text`` in white on ``colour`` (BGR), (h, w, 3)."""
    from PIL import Image, ImageDraw

    font = _font(size_px)
    left, top, right, bottom = font.getbbox(text)
    pad = max(size_px // 4, 2)
    width, height = int(right - left) + 2 * pad, int(bottom - top) + 2 * pad
    picture = Image.new("RGB", (width, height), colour[::-1])
    ImageDraw.Draw(picture).text((pad - left, pad - top), text, font=font, fill=(255, 255, 255))
    return np.asarray(picture, np.uint8)[:, :, ::-1]


def write_on(
    image: NDArray[np.uint8],
    text: str,
    at: tuple[int, int],
    size_px: int,
    colour: Colour,
    taken: list[Place] | None = None,
) -> None:
    """Put ``text`` on ``image`` with its lower left corner at ``at``, moved so that all of it is inside.

    ``taken``: where words stand already; these go above them, as far as there is room, and stand there too.
    """
    stamp = _stamp(text, size_px, colour)[: image.shape[0], : image.shape[1]]
    height, width = stamp.shape[:2]
    x = min(max(at[0], 0), image.shape[1] - width)
    y = min(max(at[1] - height, 0), image.shape[0] - height)
    for other in sorted(taken or (), key=lambda place: -place.y):
        if other.meets(Place(x, y, width, height)) and other.y >= height:
            y = other.y - height
    if taken is not None:
        taken.append(Place(x, y, width, height))
    image[y : y + height, x : x + width] = stamp


def wrapped(text: str, squares: float) -> list[str]:
    """``text`` in lines no wider than so many Chinese characters; a Latin letter is about half as wide."""
    lines, used = [""], 0.0
    for letter in text:
        wide = 1.0 if ord(letter) > 0x2E7F else 0.6
        if used + wide > squares:
            lines.append("")
            used = 0.0
        lines[-1] += letter
        used += wide
    return lines
