"""Where on the picture a rule holds: areas and lines an operator drew, asked about the place where feet stand."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from protocol.errors import WanglouError
from protocol.messages import ZonePlan

#: Feet this close to an outline stand on it, and who stands on the line is inside. In fractions of the picture.
ON_THE_LINE = 1e-9
_CORNERS = ((0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0))


class ZoneError(WanglouError):
    """The polygon encloses nothing, so nobody could ever stand in it; or a line that leads nowhere."""

    key = "error.zone.no_area"


@dataclass(frozen=True, slots=True)
class Zone:
    """A polygon in fractions of the picture; its edges may cross, then the even-odd rule says what is inside.

    With two corners it is a line from the first to the second.
    """

    name: str | None  #: what the operator called it; None is the whole picture
    polygon: tuple[tuple[float, float], ...]

    @classmethod
    def whole_picture(cls) -> "Zone":
        return cls(None, _CORNERS)

    @classmethod
    def from_plan(cls, plan: ZonePlan) -> "Zone":
        """The zone an operator drew. Raises ZoneError for an area or a line without extent."""
        corners = np.asarray(plan.polygon, np.float64)
        if plan.line:
            if np.abs(corners[1] - corners[0]).max() < 1e-6:
                raise ZoneError("error.zone.no_length", name=plan.name)
        elif np.linalg.matrix_rank(corners - corners[0], tol=1e-6) < 2:
            raise ZoneError(name=plan.name)
        return cls(plan.name, plan.polygon)

    @property
    def drawn(self) -> bool:
        """False for the whole picture: nobody said where to look."""
        return self.name is not None

    @property
    def line(self) -> bool:
        """A line from its first corner to its second; nobody stands in it, one crosses it or follows it."""
        return len(self.polygon) == 2

    @property
    def key(self) -> str:
        """Names the place in the key of an observation; "zone:" is the whole picture."""
        return f"zone:{self.name or ''}"

    def contains(self, feet: NDArray[np.float64], width: int, height: int) -> NDArray[np.bool_]:
        """Which of `feet`, (n, 2) pixels in a picture of that size, stand in the zone or on its outline."""
        points = feet / np.array([width, height], np.float64)
        if not self.drawn:
            return np.asarray((np.abs(points - 0.5) <= 0.5 + ON_THE_LINE).all(axis=1), np.bool_)
        a = np.asarray(self.polygon, np.float64)
        b = np.roll(a, -1, axis=0)
        inside: NDArray[np.bool_] = _odd_crossings(points, a, b) | _on_an_edge(points, a, b)
        return inside

    def beside(
        self, feet: NDArray[np.float64], width: int, height: int
    ) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Where `feet`, (n, 2) pixels, stand as seen by who walks a line from its first corner to its second.

        First how many pixels to the right, (n,), to the left below zero; then how far along, (n,), 0 at the
        first corner and 1 at the second.
        """
        size = np.array([width, height], np.float64)
        start, end = np.asarray(self.polygon, np.float64) * size
        along = end - start
        length = float(np.hypot(*along))
        offset = feet - start
        # Rows of a picture are counted downwards: right of (dx, dy) is (-dy, dx).
        across = offset @ np.array([-along[1], along[0]]) / length
        return across, offset @ along / length**2


def _odd_crossings(points: NDArray[np.float64], a: NDArray[np.float64], b: NDArray[np.float64]) -> NDArray[np.bool_]:
    """A ray from a point inside, to the right, crosses the edges a→b an odd number of times."""
    px, py = points[:, :1], points[:, 1:]
    spans = (a[:, 1] > py) != (b[:, 1] > py)
    rise = np.where(a[:, 1] == b[:, 1], 1.0, b[:, 1] - a[:, 1])
    crossing_x = a[:, 0] + (py - a[:, 1]) * (b[:, 0] - a[:, 0]) / rise
    odd: NDArray[np.bool_] = np.count_nonzero(spans & (px < crossing_x), axis=1) % 2 == 1
    return odd


def _on_an_edge(points: NDArray[np.float64], a: NDArray[np.float64], b: NDArray[np.float64]) -> NDArray[np.bool_]:
    along = b - a
    length2 = np.maximum((along**2).sum(axis=1), 1e-18)
    offset = points[:, None, :] - a
    part = np.clip((offset * along).sum(axis=2) / length2, 0.0, 1.0)
    gap2 = ((offset - part[..., None] * along) ** 2).sum(axis=2)
    near: NDArray[np.bool_] = (gap2 <= ON_THE_LINE**2).any(axis=1)
    return near
