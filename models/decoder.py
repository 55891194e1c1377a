"""What a network's bare numbers mean: the one question every file in decoders/ answers."""

import pkgutil
from abc import abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib import import_module
from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray
from pydantic import ValidationError

from models.strict import explain, read_table
from protocol.causes import Misfit
from protocol.wire import Strict, nearest

PLUGINS = "models.decoders"
#: Outputs are probabilities; a network whose numbers leave 0..1 by more than rounding lacks its last step.
ROUNDING = 1e-3

#: The sides of an array; None where any length will do.
Shape = tuple[int | None, ...]


class Nonsense(Misfit):
    """Numbers that cannot be boxes. Not the same as seeing nothing, so it is never answered with silence."""


@dataclass(frozen=True, slots=True, eq=False)
class Candidates:
    """Boxes on the network's canvas that passed their threshold, before overlapping ones are merged."""

    xyxy: NDArray[np.float32]  #: (n, 4) pixels of the canvas
    confidence: NDArray[np.float32]  #: (n,) 0..1
    class_id: NDArray[np.int16]  #: (n,)

    def select(self, mask: NDArray[np.bool_] | NDArray[np.intp]) -> "Candidates":
        """The rows that `mask` (n booleans, or row numbers in the order wanted) picks."""
        return Candidates(self.xyxy[mask], self.confidence[mask], self.class_id[mask])


class Decoder(Strict):
    """Base of every decoder: its fields are its settings in the manifest, its methods are pure."""

    #: Whether the network gives several boxes for one thing, which then have to be merged.
    overlapping: ClassVar[bool] = True

    @abstractmethod
    def shapes(self, width: int, height: int, classes: int) -> tuple[Shape, ...]:
        """The output arrays this decoder reads, for a canvas of width x height pixels and so many classes."""

    @abstractmethod
    def decode(
        self,
        outputs: Sequence[NDArray[Any]],
        width: int,
        height: int,
        floors: NDArray[np.float32],
    ) -> Candidates:
        """Boxes whose confidence reaches their class's floor, (classes,).

        `outputs` have the shapes that `shapes` names. Raises Nonsense for numbers that cannot be boxes.
        """


def decoder_names() -> tuple[str, ...]:
    """Every decoder there is: one per file in models/decoders."""
    return tuple(sorted(found.name for found in pkgutil.iter_modules(import_module(PLUGINS).__path__)))


def decoder_from(table: Mapping[str, Any]) -> Decoder:
    """The decoder that a manifest's [decoder] table names and sets; Misfit says in one line what is wrong."""
    name = table.get("name") if isinstance(table, Mapping) else None
    if name not in decoder_names():
        close = nearest(str(name), decoder_names())
        raise Misfit("cause.model.decoder", name=str(name)[:80], known=", ".join(decoder_names()), nearest=close)
    schema: type[Decoder] = import_module(f"{PLUGINS}.{name}").DECODER
    try:
        return read_table(schema, {key: value for key, value in table.items() if key != "name"})
    except ValidationError as error:
        raise Misfit("cause.quoted", why=explain(error, schema)) from None


def most_likely(
    scores: NDArray[np.float32], floors: NDArray[np.float32]
) -> tuple[NDArray[np.intp], NDArray[np.float32], NDArray[np.int16]]:
    """Of scores (n, classes): the rows whose best class reaches its floor, that confidence, that class."""
    best = scores.max(axis=1, initial=-np.inf)
    check_probabilities(best)
    likely = np.flatnonzero(best >= floors.min(initial=np.inf))
    class_id = scores[likely].argmax(axis=1).astype(np.int16) if likely.size else np.zeros(0, np.int16)
    passed = best[likely] >= floors[class_id]
    return likely[passed], np.clip(best[likely][passed], 0, 1), class_id[passed]


def check_probabilities(confidence: NDArray[np.float32]) -> None:
    """Raise Nonsense unless all of them (any shape) lie in 0..1."""
    if not np.isfinite(confidence).all():
        broken = int((~np.isfinite(confidence)).sum())
        raise Nonsense("cause.model.no_numbers", broken=broken, of=confidence.size)
    low, high = confidence.min(initial=0), confidence.max(initial=0)
    if low < -ROUNDING or high > 1 + ROUNDING:
        raise Nonsense("cause.model.logits", low=f"{low:.3g}", high=f"{high:.3g}")


def candidates(xyxy: NDArray[np.float32], confidence: NDArray[np.float32], class_id: NDArray[np.int16]) -> Candidates:
    """Boxes that passed, less those without area; one that is not finite is Nonsense."""
    if not np.isfinite(xyxy).all():
        raise Nonsense("cause.model.no_corner")
    solid = (xyxy[:, 2] > xyxy[:, 0]) & (xyxy[:, 3] > xyxy[:, 1])
    return Candidates(
        xyxy[solid].astype(np.float32), confidence[solid].astype(np.float32), class_id[solid].astype(np.int16)
    )


@lru_cache(maxsize=64)
def cells(width: int, height: int, strides: tuple[int, ...]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Column and row of every cell of a canvas (n, 2), and its stride (n, 1): stride by stride, row by row."""
    corner_parts, stride_parts = [], []
    for stride in strides:
        across, down = np.meshgrid(np.arange(width // stride), np.arange(height // stride))
        corner_parts.append(np.stack([across.ravel(), down.ravel()], axis=1))
        stride_parts.append(np.full((across.size, 1), stride))
    return np.concatenate(corner_parts).astype(np.float32), np.concatenate(stride_parts).astype(np.float32)


def corners(cxcywh: NDArray[np.float32]) -> NDArray[np.float32]:
    """Boxes (n, 4) from centre and sides to left, top, right, bottom; what is not finite stays so, for `candidates`."""
    half = cxcywh[:, 2:] / 2
    with np.errstate(invalid="ignore", over="ignore"):
        return np.concatenate([cxcywh[:, :2] - half, cxcywh[:, :2] + half], axis=1)


def sigmoid(logits: NDArray[np.float32]) -> NDArray[np.float32]:
    """Logits to probabilities, without overflow; what is not a number stays so."""
    return np.asarray((1 + np.tanh(logits / 2)) / 2, np.float32)
