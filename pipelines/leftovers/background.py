"""What does this place look like when nobody is there, and what in it is new but no longer moves?"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import exp
from typing import NamedTuple, Protocol

import numpy as np
from numpy.typing import NDArray

from pipelines.thinning import thinned
from pipelines.tracking import Corners

#: Pictures are compared at about so many rows: a bag of a twentieth of the picture's height is still seven rows tall.
ROWS = 144
#: The slow memory: light that wanders more slowly than this is learnt, not noticed.
MEMORY_S = 15.0
#: The fast memory: what looks as a moment ago is still; what wanders faster than this moves.
ANCHOR_S = 3.0
#: Where nothing is kept watch over, what is new and still for so long belongs to the place.
ABSORBED_S = 60.0
#: So many grey levels, or levels of colour, of a small pixel are a difference.
LUMA, CHROMA = 18.0, 9.0
#: In the dark the noise is stronger than that: so many times what half of the picture shows.
ABOVE_NOISE = 6.0
#: More than this part of the picture new: the camera was turned, or the light switched on.
ANOTHER_VIEW = 0.4
#: More than this part outside of people and cars moving: the camera itself moves.
UNSTEADY = 0.25
#: Of less than this part of the picture nothing is concluded about the camera.
LEAST_FREE = 0.2
#: After either of them nothing is called new for so long.
CALMS_S = 2.0
#: Who stands there when watching begins hides the place: what he leaves is the place, not something new.
BEGINS_S = 0.3
#: A box trembles, and elbows and shadows stick out of it: widened by so much of its height nothing is learnt there.
MARGIN = 0.06
#: What is still for so long is called so.
STILL_S = 1.0


class Difference(NamedTuple):
    """One look at the small picture; all arrays (rows, columns) of it."""

    picture: NDArray[np.float32]  #: (rows, columns, 3) luma and two chromas, its brightness brought to the place's
    unlike: NDArray[np.bool_]  #: not as the place usually looks
    new_since: NDArray[np.float64]  #: second since which the pixel has looked as it does now, and not as usual
    occupied: NDArray[np.bool_]  #: who lives or drives is there
    steady: bool  #: False while the camera moves, and shortly after the whole view has changed
    scale: float  #: pixels of the large picture per pixel of the small one


class Known(Protocol):
    """A place of which somebody knows how it looks when nothing is in it."""

    @property
    def slow(self) -> NDArray[np.float32]: ...


@dataclass(slots=True)
class _Memory:
    slow: NDArray[np.float32]
    fast: NDArray[np.float32]
    new_since: NDArray[np.float64]
    unknown: NDArray[np.bool_]  #: never yet seen without somebody before it
    kept: NDArray[np.bool_]  #: not to be learnt: somebody still decides about it
    occupied: NDArray[np.bool_]  #: who lives or drives was there at the last look
    shape: tuple[int, ...]
    began_s: float
    at_s: float
    upset_s: float


class Background:
    """Two memories of one view: a slow one of the place itself, a fast one of the last moment.

    What differs from the slow one but not from the fast one came a while ago and stays: the two-rate
    background of Porikli (2007), with the fast rate as an anchor that jumps, so that "since when" is exact.
    Cost: see docs/behaviours/abandoned_object.md.
    """

    def __init__(self) -> None:
        self._memory: _Memory | None = None

    @property
    def slow(self) -> NDArray[np.float32]:
        """The place as it usually looks, (rows, columns, 3); call after the first look."""
        assert self._memory is not None  # noqa: S101 - look() comes first, by contract
        return self._memory.slow

    def keep(self, mask: NDArray[np.bool_]) -> None:
        """Do not learn what is there now: somebody still decides about it."""
        assert self._memory is not None  # noqa: S101 - look() comes first, by contract
        self._memory.kept = mask

    def learn(self, mask: NDArray[np.bool_], picture: NDArray[np.float32]) -> None:
        """What `picture` shows under `mask` is how the place looks from now on."""
        self.slow[mask] = picture[mask]

    def look(self, image: NDArray[np.uint8], at_s: float, busy: Sequence[Corners]) -> Difference:
        """One picture later. `busy`: boxes, pixels of `image`, of what lives or drives; never learnt."""
        import cv2

        small = small_of(image)
        memory = self._memory
        if memory is None or memory.shape != image.shape:
            memory = self._memory = _begin(small, image.shape, at_s)
        dt, memory.at_s = max(0.0, at_s - memory.at_s), at_s
        scale = image.shape[0] / small.shape[0]
        bodies = painted(busy, small.shape[:2], scale)
        occupied = painted([widened(box) for box in busy], small.shape[:2], scale)
        moving, _ = beyond(small, memory.fast)
        cv2.accumulateWeighted(small, memory.fast, 1.0 - exp(-dt / ANCHOR_S))
        memory.fast[moving] = small[moving]
        unlike, offset = beyond(small, memory.slow)
        memory.new_since[moving | ~unlike] = at_s
        small[..., 0] -= offset
        if at_s - memory.began_s <= BEGINS_S:
            memory.unknown |= bodies
        still = (at_s - memory.new_since >= STILL_S) & ~occupied
        # Who walks off close to the camera uncovers much of the picture at once: that is not the camera moving.
        free = ~(occupied | memory.occupied)
        memory.occupied = occupied
        judged = max(int(np.count_nonzero(free)), LEAST_FREE * free.size)
        upset = np.count_nonzero(moving & free) > UNSTEADY * judged
        if upset or np.count_nonzero(still) > ANOTHER_VIEW * unlike.size:
            memory.upset_s = at_s
            memory.slow[:] = small
            memory.unknown = bodies
        self._follow(memory, small, unlike, still, occupied, dt)
        steady = at_s - memory.upset_s >= CALMS_S
        return Difference(small, unlike, memory.new_since, occupied, steady, scale)

    def _follow(
        self,
        memory: _Memory,
        small: NDArray[np.float32],
        unlike: NDArray[np.bool_],
        still: NDArray[np.bool_],
        occupied: NDArray[np.bool_],
        dt: float,
    ) -> None:
        """Follow the light where nothing is new; take in what was hidden, and what stays and concerns nobody."""
        import cv2

        usual = ~(unlike | occupied | memory.kept)
        cv2.accumulateWeighted(small, memory.slow, 1.0 - exp(-dt / MEMORY_S), mask=usual.view(np.uint8))
        # Either it was still for a while, or it looks as it did at first, somebody or not.
        revealed = memory.unknown & (still | usual)
        memory.unknown &= ~revealed
        stale = still & ~memory.kept & (memory.at_s - memory.new_since > ABSORBED_S)
        taken = revealed | stale
        if taken.any():
            memory.slow[taken] = small[taken]
            unlike &= ~taken


def _begin(small: NDArray[np.float32], shape: tuple[int, ...], at_s: float) -> _Memory:
    # Seconds of a camera that has run for months: a float32 would round them to halves.
    since = np.full(small.shape[:2], at_s, np.float64)
    nothing = np.zeros(small.shape[:2], np.bool_)
    # A first picture is as good as any: the wait is for changes of view.
    upset_s = at_s - CALMS_S
    return _Memory(
        small.copy(), small.copy(), since, nothing, nothing.copy(), nothing.copy(), shape, at_s, at_s, upset_s
    )


def widened(box: Corners) -> Corners:
    margin = MARGIN * (box[3] - box[1])
    return box[0] - margin, box[1] - margin, box[2] + margin, box[3] + margin


def painted(boxes: Sequence[Corners], shape: tuple[int, ...], scale: float) -> NDArray[np.bool_]:
    """The pixels of the small picture that `boxes` (pixels of the large one, `scale` times as big) cover."""
    mask = np.zeros(shape, np.bool_)
    for x1, y1, x2, y2 in boxes:
        left, top = max(0, int(x1 / scale)), max(0, int(y1 / scale))
        mask[top : max(0, int(np.ceil(y2 / scale))), left : max(0, int(np.ceil(x2 / scale)))] = True
    return mask


def small_of(image: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Luma and chroma at about ROWS rows, each pixel the mean of what it stands for."""
    import cv2

    # Every n-th pixel, then pairs averaged: an exact halving costs a tenth of resizing by any other factor.
    step = max(1, round(image.shape[0] / (2 * ROWS)))
    thin = thinned(image, step)
    size = (max(1, thin.shape[1] // 2), max(1, thin.shape[0] // 2))
    small = cv2.resize(thin[: 2 * size[1], : 2 * size[0]], size, interpolation=cv2.INTER_AREA)
    colours = cv2.cvtColor(cv2.blur(small, (3, 3)), cv2.COLOR_BGR2YCrCb)
    return colours.astype(np.float32)


def beyond(small: NDArray[np.float32], reference: NDArray[np.float32]) -> tuple[NDArray[np.bool_], np.float32]:
    """Where `small` differs from `reference`, and by how much the whole picture is brighter than it."""
    import cv2

    luma, red, blue = cv2.split(cv2.subtract(small, reference))
    offset = np.float32(np.median(luma[::4, ::4]))
    luma = np.abs(luma - offset)
    noise = ABOVE_NOISE * float(np.median(luma[::4, ::4]))
    differs: NDArray[np.bool_] = (luma > max(LUMA, noise)) | (np.abs(red) > CHROMA) | (np.abs(blue) > CHROMA)
    return differs, offset
