"""One picture of one camera, when it was taken, and which boxes on it can be believed."""

from dataclasses import dataclass
from datetime import datetime

import numpy as np
from numpy.typing import NDArray

from models.detections import Detections
from pipelines.loudness import Level
from protocol.events import Box

#: A box thinner than this in the picture is no person and no car; it is arithmetic gone wrong.
LEAST_SIDE_PX = 1.0


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """What one camera showed at one instant."""

    camera_id: str
    index: int  #: number of the frame in its stream, from 0
    at_s: float  #: seconds since the stream began, true timestamps, never index / fps
    captured_at: datetime  #: aware, the node's clock
    image: NDArray[np.uint8]  #: (h, w, 3), blue first
    #: How loud it was since the look before, oldest first; empty where nobody listens. There is no sound in here.
    levels: tuple[Level, ...] = ()

    @property
    def width(self) -> int:
        return int(self.image.shape[1])

    @property
    def height(self) -> int:
        return int(self.image.shape[0])

    def usable(self, found: Detections) -> Detections:
        """The boxes of `found` that lie in this picture, cut at its edges, confidence within 0..1.

        Dropped: anything not a number or infinite, boxes turned inside out or without area, boxes outside.
        """
        xyxy = np.clip(
            np.nan_to_num(found.xyxy, nan=0.0, posinf=0.0, neginf=0.0),
            0.0,
            np.array([self.width, self.height, self.width, self.height], np.float32),
        )
        sides = xyxy[:, 2:] - xyxy[:, :2]
        finite = np.isfinite(found.xyxy).all(axis=1) & np.isfinite(found.confidence)
        good = finite & (sides >= LEAST_SIDE_PX).all(axis=1)
        confidence = np.clip(found.confidence[good], 0.0, 1.0)
        return Detections(xyxy[good], confidence, found.class_id[good], found.labels)

    def fractions(self, box: tuple[float, float, float, float]) -> Box:
        """A box in pixels (left, top, right, bottom) as fractions of this picture, cut at its edges."""
        size = (self.width, self.height, self.width, self.height)
        x1, y1, x2, y2 = (min(1.0, max(0.0, float(v) / side)) for v, side in zip(box, size, strict=True))
        return Box(x1=x1, y1=y1, x2=x2, y2=y2)


#: What a pipeline takes.
Sample = Frame
