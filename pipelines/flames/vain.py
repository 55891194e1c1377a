"""Spots that were watched in vain: a lamp is no reason to wake a still camera again and again."""

from pipelines.flames.places import same_place
from pipelines.tracking import Corners

#: So long a spot is left alone. A fire that begins there moves, and what moves is looked at anyway.
LEFT_ALONE_S = 600.0
#: A street has so many lamps; older spots make room.
MOST = 32


class Vain:
    """Where something promised to be a fire for long enough, and was none."""

    def __init__(self) -> None:
        self._spots: list[tuple[Corners, float]] = []

    def add(self, box: Corners, at_s: float) -> None:
        """`box`: pixels; it was watched until `at_s`."""
        kept = [spot for spot in self._spots if at_s - spot[1] < LEFT_ALONE_S and not same_place(spot[0], box)]
        self._spots = [*kept, (box, at_s)][-MOST:]

    def holds(self, box: Corners, at_s: float) -> bool:
        """Whether this is such a spot, still left alone."""
        return any(at_s - since_s < LEFT_ALONE_S and same_place(spot, box) for spot, since_s in self._spots)
