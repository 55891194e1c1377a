"""One camera's pictures as they may leave the node: small, each looked at, every head and number plate covered."""

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import replace
from fractions import Fraction
from typing import Any

import numpy as np
from numpy.typing import NDArray

from edge_agent.capture import Picture
from edge_agent.evidence.clip import CALM_EVERY_S, CROWD_EVERY_S, crowd_look, fractions
from edge_agent.evidence.persons import Heads, Look
from edge_agent.evidence.plate_trails import PlateLook, Plates
from edge_agent.evidence.plates import NO_PLATES, FindsPlates
from edge_agent.evidence.witness import FindPersons
from edge_agent.privacy import Region, blur_regions

#: A clip knows the look after a picture, we do not: what a close look at a crowd saw is covered until the next one.
_CROWD_HOLDS_S = CROWD_EVERY_S + 0.5
#: Whom a look or two missed is followed on from where they were seen; no rule looks further back.
_REMEMBERED_S = 2.0

#: Picture (h, w, 3), regions, how many cells a side are left of each → the picture with nothing in them to recognise.
Cover = Callable[[NDArray[np.uint8], Sequence[Region], int], NDArray[np.uint8]]


class Veil:
    """Of one camera, for everybody who looks through it."""

    def __init__(
        self, find: FindPersons, everybody: FindPersons, longest_side_px: int, *,
        plates: FindsPlates = NO_PLATES, cover: Cover = blur_regions,
    ) -> None:  # fmt: skip
        """``find`` looks at each picture of a moving one, ``everybody`` closely: now and then, for crowds, and at
        pictures that leave alone. ``plates`` looks for number plates on each."""
        self._plates = plates
        self._find, self._everybody, self._cover = find, everybody, cover
        self._longest_side_px = longest_side_px
        self._looks: deque[Look] = deque()
        self._plate_looks: deque[PlateLook] = deque()
        self._crowd_due_s = float("-inf")

    def safe(self, picture: Picture) -> NDArray[np.uint8]:
        """(h, w, 3), at most so large, without a recognisable head or plate. Raises whatever makes that uncertain."""
        image = picture.small(self._longest_side_px)
        self._look(image, picture.at_s)
        looks = sorted(self._looks, key=lambda look: look.at_s)
        return self._covered(image, looks, self._plate_looks, picture.at_s)

    def safe_alone(self, picture: Picture) -> NDArray[np.uint8]:
        """The same for one that leaves by itself: nobody was followed until then, so it is looked at closely."""
        image = picture.small(self._longest_side_px)
        everybody = Look(picture.at_s, fractions(self._everybody(image), image))
        return self._covered(image, [everybody], [self._plate_look(image, picture.at_s)], picture.at_s)

    def _covered(
        self, image: NDArray[np.uint8], looks: Sequence[Look], plates: Sequence[PlateLook], at_s: float
    ) -> NDArray[np.uint8]:
        height, width = image.shape[:2]
        regions = (*Heads(looks, width, height).at(at_s), *Plates(plates, width, height).at(at_s))
        return self._cover(image, regions, 1)

    def _plate_look(self, image: NDArray[np.uint8], at_s: float) -> PlateLook:
        found = self._plates.within(image, self._plates.vehicles(image))
        return PlateLook(at_s, fractions(found, image))

    def _look(self, image: NDArray[np.uint8], at_s: float) -> None:
        for remembered in (self._looks, self._plate_looks):
            while remembered and not 0.0 <= at_s - remembered[0].at_s <= _REMEMBERED_S:
                remembered.popleft()
        self._looks.append(Look(at_s, fractions(self._find(image), image)))
        self._plate_looks.append(self._plate_look(image, at_s))
        if not 0.0 < self._crowd_due_s - at_s <= CALM_EVERY_S:  # due, or a feed that counts from 0 again
            crowd = crowd_look(at_s, image, self._everybody)
            self._crowd_due_s = at_s + (CALM_EVERY_S if crowd is None else CROWD_EVERY_S)
            if crowd is not None:
                self._looks.append(replace(crowd, holds_s=_CROWD_HOLDS_S))


def as_frames(safe: NDArray[np.uint8], at_s: float, ticks_per_s: int, viewers: int) -> list[Any]:
    """An ``av.VideoFrame`` for each viewer's encoder, as all of them take it: even sides, converted once.

    Each has its own, because an encoder writes into the frame that it is given: its own clock, and whether a key
    picture is wanted. Of a shared one another viewer's thread would read half of that.
    """
    import av

    height, width = (side // 2 * 2 for side in safe.shape[:2])
    frame = av.VideoFrame.from_ndarray(np.ascontiguousarray(safe[:height, :width]), format="bgr24")
    converted = frame.to_ndarray(format="yuv420p")
    frames = [av.VideoFrame.from_ndarray(converted, format="yuv420p") for _ in range(viewers)]
    for each in frames:
        each.pts, each.time_base = round(at_s * ticks_per_s), Fraction(1, ticks_per_s)
    return frames
