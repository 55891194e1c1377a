"""What does a place look like when nothing is in it, by day, by its lamps and by night?

For what stays for minutes or hours. A stairwell's lamp that somebody's steps switch on is no new place: each light
that came and stayed keeps a picture of its own, and what was under watch stays under watch when it changes.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import exp

import numpy as np
from numpy.typing import NDArray

from pipelines.leftovers.background import (
    ABSORBED_S,
    ANCHOR_S,
    BEGINS_S,
    MEMORY_S,
    Difference,
    beyond,
    painted,
    small_of,
    widened,
)
from pipelines.tracking import Corners

#: More than this part of what nobody hides is new: another light, or another view.
ANOTHER_LIGHT = 0.4
#: A light that was seen before has come back where less than this is new.
KNOWN_LIGHT = 0.25
#: A light nobody has seen before must stay so long before it counts as one of the place's.
SETTLES_S = 20.0
#: So many are remembered; the one that has not been seen for longest is let go.
MOST_LIGHTS = 4
#: Contours of the same place agree at least so well, -1..1; else the camera was turned.
SAME_PLACE = 0.35
#: No light is taken to be so many times as strong as another; what is darker than this many levels tells little.
MOST_GAIN, DARK = 4.0, 8.0
#: No brighter than this in its middle and spanning no more levels from its 5th to its 95th percentile, a picture shows
#: nothing: what differs by less than a difference takes cannot be told from the place.
DARKNESS, CONTOURLESS = 24.0, 9.0
#: What is still for so long is called so.
STILL_S = 1.0


@dataclass(slots=True, eq=False)
class _Light:
    """The empty place in one of its lights."""

    slow: NDArray[np.float32]
    unknown: NDArray[np.bool_]  #: never yet seen without somebody before it
    seen_s: float


class Place:
    """The memory of one view. Same words as `Background`, of which it is the patient sister."""

    def __init__(self) -> None:
        self._lights: list[_Light] = []
        self._light: _Light | None = None
        self._fast = np.empty((0, 0, 3), np.float32)
        self._new_since = np.empty((0, 0), np.float64)
        self._kept = np.empty((0, 0), np.bool_)
        self._shape: tuple[int, ...] = ()
        self._began_s = self._at_s = 0.0
        self._strange_s: float | None = None
        self.relit = False  #: at this look the place is in another light than at the last one
        self.moved = False  #: at this look everything known was forgotten: it is another place

    @property
    def slow(self) -> NDArray[np.float32]:
        """The empty place in its present light, (rows, columns, 3); call after the first look."""
        assert self._light is not None  # noqa: S101 - look() comes first, by contract
        return self._light.slow

    def keep(self, mask: NDArray[np.bool_]) -> None:
        """Do not learn what is there now: somebody still decides about it."""
        self._kept = mask

    def learn(self, mask: NDArray[np.bool_], picture: NDArray[np.float32]) -> None:
        """What `picture` shows under `mask` is how the place looks from now on."""
        self.slow[mask] = picture[mask]

    def look(self, image: NDArray[np.uint8], at_s: float, busy: Sequence[Corners]) -> Difference:
        """One picture later. `busy`: boxes, pixels of `image`, of what lives or drives; never learnt.

        In the dark nothing is steady, nothing is unlike, and nothing is learnt or forgotten.
        """
        import cv2

        small = small_of(image)
        scale = image.shape[0] / small.shape[0]
        occupied = painted([widened(box) for box in busy], small.shape[:2], scale)
        self.relit, self.moved = False, self._light is not None and self._shape != image.shape
        if self.moved:
            self._light = None
        if _dark(small):
            return self._unseen(small, occupied, at_s, scale)
        if self._light is None:
            self._begin(small, image.shape, at_s)
        dt, self._at_s = max(0.0, at_s - self._at_s), at_s
        bodies = painted(busy, small.shape[:2], scale)
        moving, _ = beyond(small, self._fast)
        cv2.accumulateWeighted(small, self._fast, 1.0 - exp(-dt / ANCHOR_S))
        self._fast[moving] = small[moving]
        steady = self._find_light(small, occupied, at_s)
        small = _matched(small, self.slow)
        unlike, offset = beyond(small, self.slow)
        self._new_since[moving | ~unlike] = at_s
        small[..., 0] -= offset
        if steady:
            self._follow(small, unlike, bodies, occupied, dt)
        return Difference(small, unlike, self._new_since, occupied, steady, scale)

    def _unseen(self, small: NDArray[np.float32], occupied: NDArray[np.bool_], at_s: float, scale: float) -> Difference:
        self._at_s = at_s
        if self._new_since.shape != occupied.shape:
            self._new_since = np.full(occupied.shape, at_s, np.float64)
        return Difference(small, np.zeros_like(occupied), self._new_since, occupied, False, scale)

    def _begin(self, small: NDArray[np.float32], shape: tuple[int, ...], at_s: float) -> None:
        self.moved |= self._light is not None
        self._light = _Light(small.copy(), np.zeros(small.shape[:2], np.bool_), at_s)
        self._lights, self._strange_s = [self._light], None
        self._fast = small.copy()
        self._new_since = np.full(small.shape[:2], at_s, np.float64)
        self._kept = np.zeros(small.shape[:2], np.bool_)
        self._shape, self._began_s, self._at_s = shape, at_s, at_s

    def _find_light(self, small: NDArray[np.float32], occupied: NDArray[np.bool_], at_s: float) -> bool:
        """Set the light by which to compare; False while nobody knows this one."""
        assert self._light is not None  # noqa: S101 - set by look()
        if _new(small, self._light.slow, occupied) <= ANOTHER_LIGHT:
            self._strange_s, self._light.seen_s = None, at_s
            return True
        best = min(self._lights, key=lambda light: _new(small, light.slow, occupied))
        if _new(small, best.slow, occupied) <= KNOWN_LIGHT:
            self._light, self._strange_s, self.relit = best, None, True
            best.seen_s = at_s
            return True
        self._strange_s = at_s if self._strange_s is None else self._strange_s
        if at_s - self._strange_s < SETTLES_S or occupied.mean() > 0.5:
            return False
        if _contours_agree(small, self._light.slow, ~(occupied | self._kept)) < SAME_PLACE:
            self._begin(small, self._shape, at_s)
            return True
        self._light = self._another_light(small, self._light, occupied, at_s)
        self._strange_s, self.relit = None, True
        return True

    def _another_light(
        self, small: NDArray[np.float32], before: _Light, occupied: NDArray[np.bool_], at_s: float
    ) -> _Light:
        """What is under watch hides the place; there it is taken to have become as much brighter as the rest."""
        hidden = occupied | self._kept
        slow = np.where(hidden[..., None], before.slow, small)
        if hidden.any() and not hidden.all():
            gain = np.median(small[~hidden], axis=0) - np.median(before.slow[~hidden], axis=0)
            slow[hidden] += gain.astype(np.float32)
        light = _Light(slow.astype(np.float32), occupied & ~self._kept, at_s)
        self._lights.append(light)
        self._lights = sorted(self._lights, key=lambda each: -each.seen_s)[:MOST_LIGHTS]
        return light

    def _follow(
        self,
        small: NDArray[np.float32],
        unlike: NDArray[np.bool_],
        bodies: NDArray[np.bool_],
        occupied: NDArray[np.bool_],
        dt: float,
    ) -> None:
        """Follow the light where nothing is new; take in what was hidden, and what stays and concerns nobody."""
        import cv2

        assert self._light is not None  # noqa: S101 - set by look()
        light = self._light
        if self._at_s - self._began_s <= BEGINS_S:
            light.unknown |= bodies
        usual = ~(unlike | occupied | self._kept)
        cv2.accumulateWeighted(small, light.slow, 1.0 - exp(-dt / MEMORY_S), mask=usual.view(np.uint8))
        still = (self._at_s - self._new_since >= STILL_S) & ~occupied
        revealed = light.unknown & (still | usual) & ~self._kept
        light.unknown &= ~revealed
        taken = revealed | (still & ~self._kept & (self._at_s - self._new_since > ABSORBED_S))
        light.slow[taken] = small[taken]
        unlike &= ~taken


def _dark(small: NDArray[np.float32]) -> bool:
    low, middle, high = np.percentile(small[..., 0], (5, 50, 95))
    return bool(middle <= DARKNESS and high - low <= CONTOURLESS)


def _new(small: NDArray[np.float32], slow: NDArray[np.float32], occupied: NDArray[np.bool_]) -> float:
    """The part of what nobody hides that is not as `slow` shows it."""
    free = ~occupied
    return float(beyond(_matched(small, slow), slow)[0][free].mean()) if free.any() else 0.0


def _matched(small: NDArray[np.float32], slow: NDArray[np.float32]) -> NDArray[np.float32]:
    """`small` as if it had been taken with as much light as `slow`: a lamp dims a contour like the wall beside it."""
    ratios = (slow[::4, ::4, 0] + DARK) / (small[::4, ::4, 0] + DARK)
    gain = np.float32(np.clip(np.median(ratios), 1.0 / MOST_GAIN, MOST_GAIN))
    grey = np.array([0.0, 128.0, 128.0], np.float32)
    return np.asarray((small - grey) * gain + grey, np.float32)


def _contours_agree(a: NDArray[np.float32], b: NDArray[np.float32], where: NDArray[np.bool_]) -> float:
    """How alike the contours of two pictures of a place are, -1..1, whatever the light of each."""
    one, other = _contours(a)[where], _contours(b)[where]
    one, other = one - one.mean(), other - other.mean()
    spread = float(np.sqrt((one * one).mean() * (other * other).mean()))
    return float((one * other).mean()) / spread if spread > 1e-9 else 0.0


def _contours(picture: NDArray[np.float32]) -> NDArray[np.float32]:
    import cv2

    light = np.log(np.clip(picture[..., 0], 0.0, None) + 16.0)
    across, down = (cv2.Sobel(light, cv2.CV_32F, *way) for way in ((1, 0), (0, 1)))
    return np.asarray(cv2.blur(np.sqrt(across * across + down * down), (3, 3)), np.float32)
