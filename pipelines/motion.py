"""Where something will be a moment later, and how sure that is: a constant-velocity filter in true seconds."""

from dataclasses import dataclass
from typing import Self

import numpy as np
from numpy.typing import NDArray

#: Everything below is in heights of the box, so that one set of numbers serves near and far.
#: A detector's box edge trembles by about this much (measured on standing people: 0.02 to 0.05).
TREMBLE = 0.05
#: How fast a walker may change speed, per second squared: 1.4 m/s² for a person of that height.
ACCELERATION = 0.8
#: How fast something newly seen may already be going: a brisk walk, per second.
FIRST_SPEED = 1.0
#: A box that is lower than this, of the height known, while its head or its feet are where they should be by this …
CUT, AT_THE_EDGE = 0.8, 0.15
#: … shows only a part of somebody, and says of his height only so much (standard deviation, in heights).
HARDLY = 0.3
#: A height changes by stooping, and slowly; per square root of a second.
STOOPING = 0.1
#: A width changes with every step and turn.
STRIDING = 0.3
#: The same for centre x, centre y, width, height.
_ACCELERATES = np.array([ACCELERATION, ACCELERATION, 0.0, 0.0])
_CHANGES = np.array([0.0, 0.0, STRIDING, STOOPING])


@dataclass(frozen=True, slots=True, eq=False)
class Motion:
    """A Kalman filter for centre x, centre y, width and height, each on its own; sizes have no velocity.

    Kalman (1960) with white acceleration; steps of any length, so that looks may come irregularly.
    """

    place: NDArray[np.float64]  #: (4,) centre x, centre y, width, height; pixels
    speed: NDArray[np.float64]  #: (4,) pixels per second, sizes always 0
    p00: NDArray[np.float64]  #: (4,) variance of place
    p01: NDArray[np.float64]  #: (4,) covariance of place and speed
    p11: NDArray[np.float64]  #: (4,) variance of speed

    @classmethod
    def born(cls, box: NDArray[np.float64]) -> Self:
        """Newly seen at `box` (left, top, right, bottom; pixels), going nobody knows where."""
        place = _centred(box)
        h = place[3]
        zero = np.zeros(4)
        first = np.array([FIRST_SPEED * h, FIRST_SPEED * h, 0.0, 0.0]) ** 2
        return cls(place, zero, np.full(4, (TREMBLE * h) ** 2), zero, first)

    @property
    def box(self) -> tuple[float, float, float, float]:
        """Left, top, right, bottom; pixels."""
        cx, cy, w, h = self.place.tolist()
        return cx - w / 2, cy - h / 2, cx + w / 2, cy + h / 2

    @property
    def height(self) -> float:
        return float(self.place[3])

    @property
    def doubt_px(self) -> float:
        """One standard deviation of where the centre is."""
        return float(np.sqrt(self.p00[:2].max()))

    def after(self, dt: float) -> "Motion":
        """The same thing `dt` >= 0 seconds later, unseen meanwhile."""
        a2, r2 = (_ACCELERATES * self.place[3]) ** 2, (_CHANGES * self.place[3]) ** 2
        return Motion(
            place=self.place + self.speed * dt,
            speed=self.speed,
            p00=self.p00 + 2 * dt * self.p01 + dt * dt * self.p11 + a2 * dt**4 / 4 + r2 * dt,
            p01=self.p01 + dt * self.p11 + a2 * dt**3 / 2,
            p11=self.p11 + a2 * dt * dt,
        )

    def back_at(self, x: float, y: float) -> "Motion":
        """The same thing with its feet at (x, y), as sure of that as of its own place."""
        _, _, w, h = self.place.tolist()
        return Motion(np.array([x, y - h / 2, w, h]), self.speed, self.p00, self.p01, self.p11)

    def seen_at(self, box: NDArray[np.float64]) -> "Motion":
        """Corrected by a box the detector found at this same instant."""
        seen, trembles = _centred(box), np.full(4, TREMBLE)
        _, top, _, bottom = self.box
        above, below = abs(box[1] - top), abs(box[3] - bottom)
        if seen[3] < CUT * self.height and min(above, below) < AT_THE_EDGE * self.height:
            # One end is hidden, behind a parked car or another head: the end that is where it should be is believed,
            # and so is the whole height, but for a little.
            half = self.height / 2
            seen[1] = box[1] + half if above <= below else box[3] - half
            trembles[3] = HARDLY
        noise = (trembles * self.place[3]) ** 2
        gain, gain_speed = self.p00 / (self.p00 + noise), self.p01 / (self.p00 + noise)
        off = seen - self.place
        return Motion(
            place=self.place + gain * off,
            speed=self.speed + gain_speed * off,
            p00=(1 - gain) * self.p00,
            p01=(1 - gain) * self.p01,
            p11=self.p11 - gain_speed * self.p01,
        )


def _centred(box: NDArray[np.float64]) -> NDArray[np.float64]:
    x1, y1, x2, y2 = box.tolist()
    return np.array([(x1 + x2) / 2, (y1 + y2) / 2, x2 - x1, y2 - y1], np.float64)
