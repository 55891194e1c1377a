"""The people of the rendered scenes: cut out of the excerpt of real footage, picture by picture."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from sample_videos.film import Picture

#: Where each person stands in the excerpt: picture number → box (x1, y1, x2, y2) in pixels. Between two of
#: these the box moves evenly; taken from a person detector's boxes where nobody else is near.
_JACKET = {
    99: (198, 343, 248, 476), 103: (221, 338, 270, 472), 107: (255, 331, 318, 458), 111: (296, 325, 357, 447),
    115: (342, 319, 414, 437), 119: (383, 313, 450, 432), 123: (438, 305, 494, 423), 127: (475, 298, 523, 415),
    131: (514, 294, 560, 406), 135: (551, 286, 589, 402), 139: (568, 276, 605, 386), 143: (576, 264, 616, 370),
    147: (588, 251, 627, 360), 151: (602, 243, 642, 345), 155: (618, 232, 658, 331), 159: (633, 222, 673, 316),
    163: (642, 212, 680, 302), 167: (642, 207, 680, 297), 171: (643, 198, 676, 286), 175: (634, 190, 669, 275),
    179: (630, 184, 661, 264), 183: (622, 179, 651, 257), 187: (603, 173, 637, 253), 191: (585, 166, 618, 245),
    195: (566, 162, 597, 240), 199: (550, 157, 575, 234), 203: (527, 156, 549, 230),
}  # fmt: skip
_COAT = {
    57: (635, 274, 669, 376), 61: (635, 281, 675, 384), 65: (636, 288, 679, 392), 69: (630, 297, 674, 402),
    73: (637, 301, 671, 411), 77: (641, 304, 669, 411), 97: (634, 304, 672, 412), 101: (628, 304, 670, 411),
    105: (636, 304, 669, 411), 113: (634, 304, 671, 412), 125: (639, 304, 672, 412), 129: (632, 304, 669, 412),
    137: (638, 303, 671, 411), 141: (631, 304, 671, 410), 145: (607, 295, 655, 399), 149: (590, 284, 630, 388),
    153: (565, 274, 608, 372), 157: (547, 264, 584, 362), 161: (522, 253, 562, 348), 165: (504, 247, 538, 340),
    169: (486, 240, 524, 332), 173: (470, 234, 506, 324),
}  # fmt: skip
CAST: Mapping[str, Mapping[int, tuple[int, int, int, int]]] = {"jacket": _JACKET, "coat": _COAT}
#: How far from the empty scene a colour must lie to belong to a person, in Lab units.
_FAR_FROM_BACKGROUND = 22
#: Grass in a shadow differs from grass; nobody in the cast wears green (a* of Lab, 128 is grey).
_GREENEST_CLOTH = 121
_MARGIN_PX = 8


@dataclass(frozen=True, slots=True)
class CutOut:
    picture: Picture
    #: (h, w), 0 where the scene shows through, 255 where the person is.
    alpha: NDArray[np.uint8]
    #: Left upper corner in the excerpt, pixels.
    left: int
    top: int


def empty_scene(film: Sequence[Picture]) -> Picture:
    """The square without people: the median of every third picture."""
    return np.asarray(np.median(np.stack(film[::3]), axis=0), np.uint8)


def cut_out(film: Sequence[Picture], empty: Picture, who: str, number: int) -> CutOut:
    """``who`` as seen in picture ``number`` of the excerpt."""
    height, width = empty.shape[:2]
    x1, y1, x2, y2 = _box(CAST[who], number)
    left, top = max(0, x1 - _MARGIN_PX), max(0, y1 - _MARGIN_PX)
    window = (slice(top, min(height, y2 + 4)), slice(left, min(width, x2 + _MARGIN_PX)))
    here = film[number][window]
    return CutOut(here, _silhouette(here, empty[window]), left, top)


def _box(boxes: Mapping[int, tuple[int, int, int, int]], number: int) -> tuple[int, int, int, int]:
    known = sorted(boxes)
    sides = (np.interp(number, known, [boxes[k][side] for k in known]) for side in range(4))
    x1, y1, x2, y2 = (round(float(side)) for side in sides)
    return x1, y1, x2, y2


def _silhouette(here: Picture, empty: Picture) -> NDArray[np.uint8]:
    """The largest thing in ``here`` that is not in the empty scene, its rim softened."""
    seen = _lab(here)
    apart = np.abs(seen - _lab(empty))
    far = apart[..., 0] * 0.5 + apart[..., 1] + apart[..., 2] > _FAR_FROM_BACKGROUND
    mask = (far & (seen[..., 1] > _GREENEST_CLOTH)).astype(np.uint8)
    mask = cv2.morphologyEx(mask, cv2.MORPH_CLOSE, np.ones((5, 5), np.uint8))
    mask = cv2.morphologyEx(mask, cv2.MORPH_OPEN, np.ones((3, 3), np.uint8))
    count, labels, stats, _ = cv2.connectedComponentsWithStats(mask)
    if count > 1:
        mask = (labels == 1 + stats[1:, cv2.CC_STAT_AREA].argmax()).astype(np.uint8)
    outlines, _ = cv2.findContours(mask, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    filled = np.zeros_like(mask)
    cv2.drawContours(filled, outlines, -1, 255, cv2.FILLED)
    softened = cv2.GaussianBlur(cv2.erode(filled, np.ones((2, 2), np.uint8)), (3, 3), 0)
    return np.asarray(softened, np.uint8)


def _lab(picture: Picture) -> NDArray[np.int32]:
    return np.asarray(cv2.cvtColor(picture, cv2.COLOR_BGR2LAB), np.int32)


def paste(scene: Picture, person: CutOut, scale: float, left: float, top: float, mirrored: bool) -> Picture:
    """``scene`` with ``person`` drawn ``scale`` times as large, its corner at (``left``, ``top``) pixels."""
    height, width = scene.shape[:2]
    across = -scale if mirrored else scale
    start = left + scale * person.picture.shape[1] if mirrored else left
    turn = np.array([[across, 0.0, start], [0.0, scale, top]])
    picture = cv2.warpAffine(person.picture, turn, (width, height), flags=cv2.INTER_CUBIC)
    alpha = cv2.warpAffine(person.alpha, turn, (width, height), flags=cv2.INTER_LINEAR)[..., None] / 255.0
    return np.asarray(picture * alpha + scene * (1.0 - alpha), np.uint8)
