"""Who is in this picture? Looked at so closely, and believing so little, that hardly anybody is missed."""

from collections.abc import Callable, Mapping

import numpy as np
from numpy.typing import NDArray

from edge_agent.evidence.witness import PERSON, FindPersons
from edge_agent.privacy import Corners
from models.detections import Detections, Detector
from models.second_look import mirrored
from pipelines.closer import look_closer

#: A head covered in vain costs a patch of a picture; one that is not, somebody's privacy.
LEAST_SURE = 0.02
#: Somebody lying is often no person to the street's model; the postures' model finds him from here on.
POSTURE, LEAST_POSTURE = "posture", 0.25


class LastLook:
    """The same detector, which looks at the same picture only once: persons and vehicles are told by one look."""

    def __init__(self, detector: Detector) -> None:
        """``detector`` believes as little as it can, as everybody here asks it to."""
        self._detector = _lowered(detector)
        self._last: tuple[NDArray[np.uint8], Detections] | None = None

    @property
    def labels(self) -> tuple[str, ...]:
        return self._detector.labels

    def detect(self, image: NDArray[np.uint8]) -> Detections:
        """See Detector. Whoever asks again must not have painted on the picture meanwhile."""
        last = self._last
        if last is None or last[0] is not image:
            last = self._last = (image, self._detector.detect(image))
        return last[1]


def everybody(street: Detector, specialists: Mapping[str, Detector]) -> FindPersons:
    """Finds the box of everybody in a picture (h, w, 3), in its pixels: eleven looks of ``street``, one more."""
    believing, posture = _lowered(street), specialists.get(POSTURE)

    def find(image: NDArray[np.uint8]) -> list[Corners]:
        found = [*persons_of(look_closer(believing, image, believing.detect(image))), *_mirrored(believing, image)]
        return found if posture is None else [*found, *_bodies(posture.detect(image))]

    return find


def at_first_sight(street: Detector, specialists: Mapping[str, Detector]) -> FindPersons:
    """The same by a single look of each model, for pictures that are all looked at, one after another."""
    believing, posture = _lowered(street), specialists.get(POSTURE)

    def find(image: NDArray[np.uint8]) -> list[Corners]:
        found = persons_of(believing.detect(image))
        return found if posture is None else [*found, *_bodies(posture.detect(image))]

    return find


def persons_of(seen: Detections) -> list[Corners]:
    return _corners(seen.named(PERSON))


def _mirrored(detector: Detector, image: NDArray[np.uint8]) -> list[Corners]:
    """Whom the model sees in the picture's mirror image: on hard pictures it errs otherwise there."""
    width = float(image.shape[1])
    seen = persons_of(detector.detect(mirrored(image)))
    return [(width - x2, y1, width - x1, y2) for x1, y1, x2, y2 in seen]


def _lowered(detector: Detector) -> Detector:
    """The same detector, believing less, where it can."""
    lower: Callable[[float], Detector] | None = getattr(detector, "lowered", None)
    return detector if lower is None else lower(LEAST_SURE)


def _bodies(seen: Detections) -> list[Corners]:
    return _corners(seen.select(seen.confidence >= LEAST_POSTURE))


def _corners(seen: Detections) -> list[Corners]:
    return [(float(x1), float(y1), float(x2), float(y2)) for x1, y1, x2, y2 in seen.xyxy]
