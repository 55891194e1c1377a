"""Does something lie before the place through which it is still seen, only fainter and greyer than it was?

Through smoke one sees I = t J + (1 - t) A: the place J, fainter by its transmission t, and the grey A of the smoke
(Koschmieder 1924; He, Sun and Tang, "Single image haze removal using dark channel prior", CVPR 2009). Where J is known,
a straight line through the pixels of a small window tells t and A, and how much of J is left at all. Nobody who walks
by, no shadow and no lamp does the same: what is solid leaves nothing of J, a shadow has the A of black, light adds and
takes nothing away. That fine detail of a known place fades before smoke is dense is the observation of Töreyin,
Dedeoğlu and Çetin, "Wavelet based real-time smoke detection in video", EUSIPCO 2005.

All limits were chosen on rendered smoke, rendered light and real clips without smoke: docs/behaviours/smoke.md.
"""

from collections.abc import Callable
from typing import NamedTuple, Self

import numpy as np
from numpy.typing import NDArray

from pipelines.haze.grid import Floats, Mask, around, cell_means, grey_of, spread

#: Fine lines are drawn through three by three cells (12 by 12 pixels), coarse ones through the means of five by five.
FINE, COARSE = 3, 5
#: A window whose place varies less than this (standard deviation, grey levels) tells nothing of its transmission.
PLAIN = 5.0
#: Transmission of thin smoke. Less leaves too little of the place to be sure of; more is the camera's own noise.
THINNEST, DENSEST = 0.82, 0.15
#: Thin smoke explains so much of what is seen (squared correlation) from the place behind it.
EXPLAINED = 0.5
#: The contrast of the window itself has fallen to this as well, and so has that of the coarse picture: a camera out of
#: focus, one that shivers and an encoder that smooths take away fine detail alone.
FADED = 0.88
#: Where it is brighter than this the sensor clips, and a longer exposure takes contrast away as smoke does.
CLIPS = 225.0
#: What a haze is made of is no darker than this, or it is a shadow, and within this of grey (range of its colours).
DARKEST, COLOURED = 45.0, 70.0
#: It changes the brightness of a window by so much at least, or the encoder only smoothed it.
SHIFT = 5.0
#: The camera's own change of tone is what most pixels of each brightness show, in so many groups of equally many, …
TONES = 24
#: … of every so manieth pixel; where it is further than this from what was known, or fewer windows than this part know
#: their place again, the camera was turned or it is another light: nothing can be told.
SAMPLED, ANOTHER_TONE, RECOGNISED = 5, 60.0, 0.25
#: A camera on a pole shivers: so many pixels of the small picture at most are made good.
SHIVERS = 3.0
#: What differs by more grey levels is no edge that moved a little, but somebody or something else.
EDGE_MOVED = 40.0


class Haze(NamedTuple):
    """What one look shows, cell by cell, arrays of (rows, columns)."""

    thin: Mask  #: the place is seen through something grey
    thick: Mask  #: nothing of the place is left, what is there is plain and grey
    through: Floats  #: transmission where the window tells it, else 1


class Line(NamedTuple):
    """The straight line from the place to what is seen now, in the window around each cell."""

    slope: Floats
    explained: Floats  #: squared correlation, negative where one rises while the other falls
    var_place: Floats
    var_now: Floats

    @classmethod
    def between(cls, place: Floats, now: Floats, mean: Callable[[Floats], Floats]) -> Self:
        """`mean` averages over each window."""
        mean_j, mean_i = mean(place), mean(now)
        var_j = np.maximum(mean(place * place) - mean_j * mean_j, np.float32(0.0))
        var_i = np.maximum(mean(now * now) - mean_i * mean_i, np.float32(0.0))
        cov: Floats = (mean(now * place) - mean_i * mean_j).astype(np.float32)
        size: Floats = np.maximum(var_j * var_i, np.float32(1.0))
        slope = (cov / np.maximum(var_j, np.float32(1.0))).astype(np.float32)
        return cls(slope, (cov * np.abs(cov) / size).astype(np.float32), var_j, var_i)


def hazed(place: Floats, now: Floats, known: Mask) -> Haze | None:
    """What lies before `place` in the picture `now`, both (h, w, 3), of the cells that are `known`.

    None where the picture as a whole is another one.
    """
    grey = grey_of(place)
    usable = spread(known.astype(np.float32), *grey.shape) > 0
    toned = _in_its_tones(grey, grey_of(now), usable)
    still = None if toned is None else _held_still(toned, now, usable)
    if toned is None or still is None:
        return None
    seen = grey_of(still)
    fine = Line.between(toned, seen, _fine)
    tells = (fine.var_place >= PLAIN * PLAIN) & known
    recognised = tells & (fine.explained >= EXPLAINED)
    if int(np.count_nonzero(recognised)) < RECOGNISED * max(1, int(np.count_nonzero(tells))):
        return None
    learnt = Line.between(grey, seen, _fine)
    coarse = Line.between(cell_means(toned), cell_means(seen), lambda of: around(of, COARSE))
    before, here = _fine(place), _fine(still)
    # Colours change with the tone of the grey picture: each channel by as much.
    expected = before + _fine(toned - grey)[:, :, None]
    # A shadow that lies over half of the picture bends the tones of the other half: what was learnt must agree.
    thin = tells & _dims(learnt, before, here) & _dims(fine, expected, here) & _coarsely(coarse)
    through = np.where(tells, np.clip(fine.slope, 0.0, 1.0), 1.0).astype(np.float32)
    return Haze(thin, known & _hides(fine, tells, expected, here), through)


def _fine(of_pixels: Floats) -> Floats:
    return around(cell_means(of_pixels), FINE)


def _dims(line: Line, place: Floats, now: Floats) -> Mask:
    """Where something thin and grey lies before it; `place`, `now`: mean colours, (rows, columns, 3)."""
    between = (line.slope <= THINNEST) & (line.slope >= DENSEST) & (line.explained >= EXPLAINED)
    faded = (line.var_now <= FADED * FADED * line.var_place) & (_brightness(now) <= CLIPS)
    through = np.clip(line.slope, 0.0, 1.0)[:, :, None]
    smoke = (now - through * place) / np.maximum(1.0 - through, 0.05)
    least, most = _extremes(smoke)
    grey = (most - least <= COLOURED) & (least >= DARKEST)
    return np.asarray(between & faded & grey & (_change(place, now) >= SHIFT), bool)


def _coarsely(line: Line) -> Mask:
    return (line.slope <= FADED) & (line.var_place >= PLAIN * PLAIN / 2)


def _hides(line: Line, tells: Mask, place: Floats, now: Floats) -> Mask:
    """Where nothing of it is left, and what is there instead is as plain and grey as dense smoke."""
    plain = np.where(tells, line.var_now <= 0.25 * line.var_place, line.var_now <= PLAIN * PLAIN)
    least, most = _extremes(now)
    greyish = most - least <= COLOURED / 2
    return np.asarray(plain & (line.explained < EXPLAINED) & greyish & (_change(place, now) >= 2 * SHIFT), bool)


def _change(place: Floats, now: Floats) -> Floats:
    return np.asarray(np.abs(_brightness(now) - _brightness(place)), np.float32)


def _brightness(colours: Floats) -> Floats:
    # Channel by channel: numpy takes ten times as long over an axis of three.
    return (colours[:, :, 0] + colours[:, :, 1] + colours[:, :, 2]) / np.float32(3.0)


def _extremes(colours: Floats) -> tuple[Floats, Floats]:
    blue, green, red = colours[:, :, 0], colours[:, :, 1], colours[:, :, 2]
    return np.minimum(np.minimum(blue, green), red), np.maximum(np.maximum(blue, green), red)


def _in_its_tones(grey: Floats, seen: Floats, usable: Mask) -> Floats | None:
    """`grey` as the camera would show it now, by what most pixels of each brightness do; None: another light."""
    was, now = grey[usable][::SAMPLED], seen[usable][::SAMPLED]
    each = len(was) // TONES
    if each < TONES:
        return None
    order = np.argsort(was)[: each * TONES].reshape(TONES, each)
    levels, tones = np.median(was[order], axis=1), np.median(now[order], axis=1)
    if float(np.abs(tones - levels).max()) > ANOTHER_TONE:
        return None
    table = np.interp(np.arange(256), levels, tones).astype(np.float32)
    return np.asarray(table[np.clip(grey + 0.5, 0, 255).astype(np.uint8)], np.float32)


def _held_still(place: Floats, now: Floats, usable: Mask) -> Floats | None:
    """`now`, (h, w, 3), moved back to where `place`, (h, w), has it; None where the camera moved further than that."""
    import cv2

    across, down = _shift(place, grey_of(now), usable)
    if max(abs(across), abs(down)) > SHIVERS:
        return None
    back = np.array([[1.0, 0.0, -across], [0.0, 1.0, -down]], np.float32)
    moved = cv2.warpAffine(now, back, (now.shape[1], now.shape[0]), borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(moved, np.float32)


def _shift(place: Floats, now: Floats, usable: Mask) -> tuple[float, float]:
    """How far `now` lies beside `place`, across and down, in pixels: one step of Lucas and Kanade (1981) for all."""
    # Every second pixel in each direction is enough for two unknowns.
    across = (place[1:-1:2, 2::2] - place[1:-1:2, :-2:2]) / 2
    down = (place[2::2, 1:-1:2] - place[:-2:2, 1:-1:2]) / 2
    off = now[1:-1:2, 1:-1:2] - place[1:-1:2, 1:-1:2]
    good = usable[1:-1:2, 1:-1:2] & (np.abs(off) < EDGE_MOVED)
    edges: NDArray[np.float64] = np.stack([across[good], down[good]]).astype(np.float64)
    pull = edges @ edges.T
    if float(np.linalg.det(pull)) < 1.0:
        return 0.0, 0.0
    x, y = np.linalg.solve(pull, -(edges @ off[good].astype(np.float64)))
    return float(x), float(y)
