"""What a model saw in one picture: boxes, how sure it is, and the name of each thing."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Protocol, Self

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, slots=True, eq=False)
class Detections:
    """The boxes of one picture as a struct of arrays, row i of each array telling of the same thing."""

    xyxy: NDArray[np.float32]  #: (n, 4) left, top, right, bottom; pixels of the original frame
    confidence: NDArray[np.float32]  #: (n,) 0..1
    class_id: NDArray[np.int16]  #: (n,) index into labels
    labels: tuple[str, ...]  #: every class the model knows, seen or not

    def __post_init__(self) -> None:
        n = len(self.confidence)
        if self.xyxy.shape != (n, 4) or self.confidence.shape != (n,) or self.class_id.shape != (n,):
            raise ValueError(
                f"arrays disagree: xyxy {self.xyxy.shape}, confidence {self.confidence.shape}, "
                f"class_id {self.class_id.shape}"
            )

    @classmethod
    def empty(cls, labels: Sequence[str]) -> Self:
        """Nothing was seen by a model that knows `labels`."""
        return cls(
            xyxy=np.zeros((0, 4), np.float32),
            confidence=np.zeros(0, np.float32),
            class_id=np.zeros(0, np.int16),
            labels=tuple(labels),
        )

    @classmethod
    def concat(cls, parts: "Sequence[Detections]") -> Self:
        """What several models (or passes) saw in the same picture; a label two of them share is one label."""
        labels = tuple(dict.fromkeys(label for part in parts for label in part.labels))
        if not parts:
            return cls.empty(labels)
        index = {label: i for i, label in enumerate(labels)}
        class_ids = [
            np.array([index[label] for label in part.labels], np.int16)[part.class_id] for part in parts if len(part)
        ]
        return cls(
            xyxy=np.concatenate([part.xyxy for part in parts]),
            confidence=np.concatenate([part.confidence for part in parts]),
            class_id=np.concatenate([np.zeros(0, np.int16), *class_ids]),
            labels=labels,
        )

    def __len__(self) -> int:
        return len(self.confidence)

    def select(self, mask: NDArray[np.bool_] | NDArray[np.intp]) -> "Detections":
        """The rows that `mask` (n booleans, or row numbers in the order wanted) picks."""
        return Detections(self.xyxy[mask], self.confidence[mask], self.class_id[mask], self.labels)

    def named(self, *labels: str) -> "Detections":
        """Only the boxes with one of `labels`; a label the model does not know picks nothing."""
        return self.select(_among(labels, self.labels)[self.class_id])

    def label_of(self, i: int) -> str:
        """The name of row `i`."""
        return self.labels[int(self.class_id[i])]


@cache
def _among(wanted: tuple[str, ...], labels: tuple[str, ...]) -> NDArray[np.bool_]:
    """Which of `labels` are wanted; asked several times a look, and always the same."""
    return np.array([label in wanted for label in labels], np.bool_)


class Detector(Protocol):
    """Anything that finds named things in a picture."""

    @property
    def labels(self) -> tuple[str, ...]:
        """Every class it can find."""
        ...

    def detect(self, image: NDArray[np.uint8]) -> Detections:
        """What is in `image`, (h, w, 3), blue first; boxes in pixels of that image."""
        ...
