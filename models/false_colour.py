"""A picture without colour, as an infrared camera gives it by night, shown in the colours of heat.

A network that tells flames by their colour sees none in such a picture. False colour (pseudocolour; Gonzalez and Woods,
Digital Image Processing, chapter 6) gives it back what it knows: what is bright becomes orange, yellow and white.
"""

from functools import cache

import numpy as np
from numpy.typing import NDArray

#: Below this brightness grey stays grey.
GLOWS = 150
#: A picture in which fewer than this part of the pixels has channels further apart than that has no colour: cameras
#: without colour stay below .004, the dullest street by day above .019.
COLOURED, APART = 0.01, 6

Image = NDArray[np.uint8]


def is_grey(image: Image) -> bool:
    """Whether (h, w, 3) shows no colour; every fourth pixel of every fourth row is asked."""
    few = image[::4, ::4].astype(np.int16)
    return bool((few.max(axis=2) - few.min(axis=2) > APART).mean() < COLOURED)


def heated(image: Image) -> Image:
    """(h, w, 3), blue first, of which one channel is taken for all three → the same in the colours of heat."""
    return np.asarray(_colours()[image[..., 1]], np.uint8)


@cache
def _colours() -> NDArray[np.uint8]:
    """(256, 3): what each brightness becomes, blue first."""
    grey = np.arange(256, dtype=np.float32)
    way = np.clip((grey - GLOWS) / (255 - GLOWS), 0.0, 1.0)
    red = np.maximum(grey, GLOWS + (255 - GLOWS) * np.minimum(1.0, 1.5 * way))
    green = 0.6 * GLOWS + (255 - 0.6 * GLOWS) * way**1.2
    blue = 0.3 * GLOWS + (230 - 0.3 * GLOWS) * way**3
    hot = np.stack([blue, green, red], axis=1)
    return np.where((grey < GLOWS)[:, None], grey[:, None], hot).astype(np.uint8)
