"""What a behaviour looks at: one picture, and everything known to be moving or standing in it."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field

import numpy as np

from models.detections import Detections
from pipelines.frame import Frame
from pipelines.tracking import Corners, Track
from pipelines.zones import Zone

#: A box this close to the edge of the picture may be somebody stepping in. Fraction of the picture.
EDGE = 0.02


@dataclass(frozen=True, slots=True, eq=False)
class Scene:
    """One look. Behaviours only read it; what they remember from look to look is their own."""

    frame: Frame
    tracks: tuple[Track, ...]  #: all that live, confirmed or not, seen at this look or not
    detections: Detections  #: every usable box of this picture, also of things nobody tracks
    closer: Callable[[], Detections] | None = None  #: looks again, for smaller things; see `looked_closer`
    #: What those specialists found whose turn this picture was; a model that is missing here did not look.
    special: Mapping[str, Detections] = field(default_factory=dict)

    @property
    def at_s(self) -> float:
        return self.frame.at_s

    def seen(self, labels: Collection[str], least_confidence: float = 0.0) -> tuple[Track, ...]:
        """The confirmed tracks of `labels` that a detection agreed with at this very look."""
        return tuple(
            track
            for track in self.tracks
            if track.confirmed
            and track.seen_s == self.at_s
            and track.label in labels
            and track.confidence >= least_confidence
        )

    def looked_closer(self) -> Detections:
        """Every usable box of this picture after a closer look, which costs nine looks: ask for it rarely.

        Where nobody can look closer, what was seen anyway.
        """
        return self.detections if self.closer is None else self.closer()

    def standing_in(self, zone: Zone, tracks: tuple[Track, ...]) -> tuple[Track, ...]:
        """Those of `tracks` whose feet are in `zone`."""
        feet = np.array([track.feet for track in tracks], np.float64).reshape(-1, 2)
        # Feet cut off by the edge of the picture are predicted below it: they stand on the edge.
        feet = np.clip(feet, 0.0, (self.frame.width, self.frame.height))
        inside = zone.contains(feet, self.frame.width, self.frame.height)
        return tuple(track for track, within in zip(tracks, inside, strict=True) if within)

    def came_in(self, track: Track) -> bool:
        """Whether it was first seen at the edge of the picture, so that it may have walked in."""
        return self.at_edge(track.born_box)

    def at_edge(self, box: Corners) -> bool:
        """Whether a box touches the edge of the picture."""
        x1, y1, x2, y2 = box
        dx, dy = EDGE * self.frame.width, EDGE * self.frame.height
        return x1 <= dx or y1 <= dy or x2 >= self.frame.width - dx or y2 >= self.frame.height - dy
