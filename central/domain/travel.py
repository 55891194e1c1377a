"""How long somebody needs from where they stand to where they are wanted."""

from dataclasses import dataclass
from typing import Protocol

import numpy as np
import numpy.typing as npt

from protocol.geo import EARTH_RADIUS_M

Floats = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Walk:
    """(n, m): each person to each scene."""

    #: NaN where an end is unknown.
    minutes: Floats
    #: By the community's own paths; elsewhere by the straight line with a factor.
    mapped: npt.NDArray[np.bool_]


class Travel(Protocol):
    """A community with a map of its paths brings its own (path_walk.py); everywhere else StraightLine answers."""

    def walks(self, people: Floats, scenes: Floats, doubt_m: Floats, floors: Floats) -> Walk:
        """``people`` (n, 2) and ``scenes`` (m, 2): degrees, NaN where unknown; ``doubt_m`` (n,): how far each person
        may have walked since they were last placed; ``floors`` (m,): of the scenes, NaN where nobody said."""


@dataclass(frozen=True, slots=True)
class StraightLine:
    """The line through the air, longer by a factor because streets bend."""

    #: Walking, with a look at the phone now and then.
    metres_per_minute: float = 75.0
    #: Paths over lines in housing estates lie between 1.2 and 1.4.
    factor: float = 1.3

    def walks(self, people: Floats, scenes: Floats, doubt_m: Floats, floors: Floats) -> Walk:
        # Who may stand anywhere within ``doubt_m`` of a point is on average further off than the point is.
        far = np.hypot(metres_between(people, scenes), doubt_m[:, None])
        return Walk(far * self.factor / self.metres_per_minute, np.zeros(far.shape, dtype=bool))


WALK = StraightLine()


def metres_between(people: Floats, scenes: Floats) -> Floats:
    """(n, m) metres on the earth's surface, NaN where one end is unknown."""
    a, b = np.radians(people)[:, None, :], np.radians(scenes)[None, :, :]
    half = (b - a) / 2
    chord = np.sin(half[..., 0]) ** 2 + np.cos(a[..., 0]) * np.cos(b[..., 0]) * np.sin(half[..., 1]) ** 2
    return np.asarray(2 * EARTH_RADIUS_M * np.arcsin(np.sqrt(np.clip(chord, 0.0, 1.0))))
