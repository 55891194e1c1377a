"""The models of this node, shared by all cameras: who looks, and how many look at once."""

import threading
from collections.abc import Mapping
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from models.detections import Detections, Detector
from models.manifest import Manifest
from protocol.events import ModelRef


class NamedDetector(Detector, Protocol):
    """A detector that says which weights look."""

    @property
    def manifest(self) -> Manifest: ...


class SideBySide:
    """One model for all cameras; only so many look at once, so that decoding keeps its share of the machine."""

    def __init__(self, detector: Detector, turns: threading.BoundedSemaphore) -> None:
        """``turns``: shared by all models of the node."""
        self._detector = detector
        self._turns = turns

    @property
    def labels(self) -> tuple[str, ...]:
        return self._detector.labels

    def detect(self, image: NDArray[np.uint8]) -> Detections:
        with self._turns:
            return self._detector.detect(image)


class Team:
    """Everybody who looks: by turns, as the cameras see them; alone, for work that shall wait for no camera."""

    def __init__(self, street: NamedDetector, specialists: Mapping[str, NamedDetector], *, looks_at_once: int) -> None:
        turns = threading.BoundedSemaphore(looks_at_once)
        self.street_alone = street
        self.specialists_alone = specialists
        self.street = SideBySide(street, turns)
        self.specialists = {name: SideBySide(one, turns) for name, one in specialists.items()}
        self.models = tuple(
            ModelRef(name=one.manifest.name, sha256=one.manifest.sha256) for one in (street, *specialists.values())
        )
