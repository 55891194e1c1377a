"""Opens a model's file, once it is certain which file it is, and asks it what is in a picture."""

import hashlib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from models.decoder import Candidates, Nonsense, Shape
from models.detections import Detections
from models.errors import (
    ModelError,
    ModelFileMissing,
    NotAModel,
    OutputInvalid,
    WrongHash,
    WrongShape,
)
from models.manifest import Manifest, floors_of
from models.preprocess import InputForm, Number, Placement, as_tensor, check_image, fit
from models.second_look import agreed, mirrored, turned_back
from models.shelf import ShelvedModel
from models.suppression import surest
from protocol.causes import cause

if TYPE_CHECKING:
    from onnxruntime import InferenceSession

#: Networks for a camera node are megabytes; a file beyond this is a mistake, and would fill the memory.
LARGEST = 1024**3
_NUMBERS = {Number.UINT8: "tensor(uint8)", Number.FLOAT32: "tensor(float)"}
_SIZE_INPUT = "tensor(int64)"


class OnnxDetector:
    """A Detector on ONNX Runtime's CPU provider. Safe to share between threads; each call runs on its own."""

    __slots__ = ("_floors", "_pixels_input", "_session", "manifest")

    def __init__(
        self, session: "InferenceSession", path: Path, manifest: Manifest, floors: NDArray[np.float32]
    ) -> None:
        self.manifest = manifest
        self._session = session
        self._floors = floors
        self._pixels_input = _check_inputs(session, path, manifest.input)
        _check_outputs(session, path, manifest)

    @property
    def labels(self) -> tuple[str, ...]:
        """Every class the model knows."""
        return self.manifest.labels

    def lowered(self, lowest: float) -> "OnnxDetector":
        """The same network that gives boxes from confidence `lowest` on; nothing is loaded again."""
        other = object.__new__(OnnxDetector)
        other.manifest, other._session, other._pixels_input = self.manifest, self._session, self._pixels_input
        other._floors = floors_of(self.manifest, lowest=lowest)
        return other

    @property
    def thresholds(self) -> tuple[float, ...]:
        """From which confidence boxes are given, one for each of `labels`."""
        return tuple(float(floor) for floor in self._floors)

    def detect(self, image: NDArray[np.uint8]) -> Detections:
        """What is in `image`, uint8 (h, w, 3), blue first; boxes in its pixels, surest first.

        Raises ImageInvalid for what is no picture, and OutputInvalid when the network answers nonsense:
        neither is the same as nothing being there.
        """
        check_image(image)
        canvas, place = fit(image, self.manifest.input)
        again = self.manifest.second_look
        if again is None:
            return self._in_frame(self._look(canvas, self._floors), place)
        # What one look half believes the other may be sure of: together they reach the floor, or do not.
        half = np.asarray(self._floors / 2, np.float32)
        found = self._look(canvas, half)
        if found.confidence.max(initial=0.0) >= again.seen:
            second = turned_back(self._look(mirrored(canvas), half), place.canvas_width)
            found = agreed(found, second, self.manifest.nms_iou)
        return self._in_frame(found.select(found.confidence >= self._floors[found.class_id]), place)

    def _look(self, canvas: NDArray[np.uint8], floors: NDArray[np.float32]) -> Candidates:
        """Boxes on the canvas, surest first, one around each thing."""
        found = self._candidates(canvas, floors)
        order = np.argsort(-found.confidence, kind="stable")
        if self.manifest.decoder.overlapping:
            order = surest(found.xyxy, found.confidence, found.class_id, self.manifest.nms_iou)
        return found.select(order)

    def _candidates(self, canvas: NDArray[np.uint8], floors: NDArray[np.float32]) -> Candidates:
        manifest = self.manifest
        height, width = canvas.shape[:2]
        feed: dict[str, NDArray[Any]] = {self._pixels_input: as_tensor(canvas, manifest.input)}
        if manifest.input.size_input is not None:
            feed[manifest.input.size_input] = np.array([[width, height]], np.int64)
        outputs: Sequence[Any] = self._session.run(None, feed)
        try:
            _check_arrays(outputs, manifest.decoder.shapes(width, height, len(manifest.labels)))
            return manifest.decoder.decode(outputs, width, height, floors)
        except Nonsense as nonsense:
            raise OutputInvalid(name=manifest.name, why=nonsense.text) from None

    def _in_frame(self, found: Candidates, place: Placement) -> Detections:
        xyxy = place.to_frame(found.xyxy)
        visible = (xyxy[:, 2] > xyxy[:, 0]) & (xyxy[:, 3] > xyxy[:, 1])
        return Detections(xyxy, found.confidence, found.class_id, self.labels).select(visible)


def open_detector(
    model: ShelvedModel,
    *,
    threads: int = 1,
    thresholds: Mapping[str, float] | None = None,
    lowest: float | None = None,
) -> OnnxDetector:
    """Check a model's file against its manifest, load it and run it once on a grey picture.

    `thresholds` (label -> confidence) replaces the manifest's for those labels, `lowest` for all others: a tracker
    that keeps a track alive on weak boxes asks for them here. The bytes that are hashed are the bytes that are
    loaded. Raises ModelErrors.
    """
    floors = floors_of(model.manifest, thresholds, lowest)
    content = read_verified(model)
    detector = OnnxDetector(_session(content, model.path, threads), model.path, model.manifest, floors)
    form = model.manifest.input
    detector.detect(np.full((form.height, form.width, 3), form.bars, np.uint8))
    return detector


def read_verified(model: ShelvedModel) -> bytes:
    """The bytes of a model's file, which are those its manifest describes."""
    path = model.path
    if not path.is_file():
        raise ModelFileMissing(path=str(path), name=model.name)
    with path.open("rb") as file:
        content = file.read(LARGEST + 1)
    if len(content) > LARGEST:
        raise NotAModel(path=str(path), why=cause("text.too_long", bytes=LARGEST))
    found = hashlib.sha256(content).hexdigest()
    if found != model.manifest.sha256:
        raise WrongHash(path=str(path), found=found, expected=model.manifest.sha256)
    return content


def _session(content: bytes, path: Path, threads: int) -> "InferenceSession":
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.log_severity_level = 4
    # Idle threads that spin would burn the core that decodes the next camera.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    try:
        return onnxruntime.InferenceSession(content, options, providers=["CPUExecutionProvider"])
    except Exception as error:  # onnxruntime's own errors share no base of their own
        raise NotAModel(path=str(path), why=cause("model.runtime", _one_line(error), words=_one_line(error))) from None


def _check_inputs(session: "InferenceSession", path: Path, form: InputForm) -> str:
    """The name of the input that takes the picture."""
    inputs = {found.name: found for found in session.get_inputs()}
    if form.size_input is not None:
        size = inputs.pop(form.size_input, None)
        if size is None or size.type != _SIZE_INPUT or not _fits(size.shape, (1, 2)):
            found = "missing" if size is None else f"{size.type} {size.shape}"
            raise _wrong(path, f"input {form.size_input}", found, f"{_SIZE_INPUT} {_said((1, 2))}")
    if len(inputs) != 1:
        raise _wrong(path, "its inputs", ", ".join(inputs) or "none", "one input for the picture")
    pixels = next(iter(inputs.values()))
    if pixels.type != _NUMBERS[form.number] or not _fits(pixels.shape, form.shape()):
        found = f"{pixels.type} {_said(pixels.shape)}"
        raise _wrong(path, f"input {pixels.name}", found, f"{_NUMBERS[form.number]} {_said(form.shape())}")
    return str(pixels.name)


def _check_outputs(session: "InferenceSession", path: Path, manifest: Manifest) -> None:
    """Raise WrongShape if the file promises other arrays than the decoder reads."""
    form = manifest.input
    wanted = manifest.decoder.shapes(form.width, form.height, len(manifest.labels))
    outputs = session.get_outputs()
    if len(outputs) != len(wanted):
        raise _wrong(path, "its number of outputs", str(len(outputs)), str(len(wanted)))
    for output, shape in zip(outputs, wanted, strict=True):
        if not _fits(output.shape, shape):
            expected = f"{_said(shape)} for {len(manifest.labels)} labels"
            raise _wrong(path, f"output {output.name}", _said(output.shape), expected)


def _check_arrays(outputs: Sequence[Any], wanted: Sequence[Shape]) -> None:
    """Raise Nonsense for arrays that break a promise the file left open."""
    for output, shape in zip(outputs, wanted, strict=True):
        if not isinstance(output, np.ndarray) or not _fits(output.shape, shape):
            found = _said(output.shape) if isinstance(output, np.ndarray) else type(output).__name__
            raise Nonsense("cause.model.output", found=found, expected=_said(shape))


def _fits(found: Sequence[int | str | None], wanted: Shape) -> bool:
    """Whether an array may have the sides wanted; a side that the file leaves open is checked when it comes."""
    return len(found) == len(wanted) and all(
        not isinstance(have, int) or need is None or have == need for have, need in zip(found, wanted, strict=True)
    )


def _wrong(path: Path, what: str, found: str, expected: str) -> ModelError:
    return WrongShape(path=str(path), what=what, found=found, expected=expected)


def _said(shape: Sequence[int | str | None]) -> str:
    return "(" + ", ".join(str(side) if isinstance(side, int) else "any" for side in shape) + ")"


def _one_line(error: Exception) -> str:
    return " ".join(str(error).split())[:300] or type(error).__name__
