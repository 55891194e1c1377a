"""Who is in this picture? Looked at so closely that the heads of people far away are found, too."""

import numpy as np
from numpy.typing import NDArray

from edge_agent.evidence.witness import PERSON
from edge_agent.privacy import Corners
from models.detections import Detections, Detector
from pipelines.closer import look_closer


def everybody(detector: Detector, image: NDArray[np.uint8]) -> list[Corners]:
    """The box of everybody in ``image`` (h, w, 3), pixels, however unsure the model is."""
    return persons_of(look_closer(detector, image, detector.detect(image)))


def persons_of(seen: Detections) -> list[Corners]:
    boxes = seen.named(PERSON).xyxy
    return [(float(x1), float(y1), float(x2), float(y2)) for x1, y1, x2, y2 in boxes]
