"""What goes into a network's numbers as a box comes out as that box; what is no box is never silence."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import pytest
from hypothesis import given, reject
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from models.decoder import Decoder, Nonsense, decoder_from, decoder_names
from models.preprocess import Fit, InputForm, placed

CLASSES = 3
FLOORS = np.array([0.3, 0.3, 0.6], np.float32)
Answer = tuple[np.ndarray, ...]


@dataclass(frozen=True)
class Seen:
    """A box on the canvas, as a network would report it."""

    box: tuple[float, float, float, float]  #: left, top, right, bottom; canvas pixels
    class_id: int
    confidence: float

    @property
    def cxcywh(self) -> list[float]:
        x1, y1, x2, y2 = self.box
        return [(x1 + x2) / 2, (y1 + y2) / 2, x2 - x1, y2 - y1]

    @property
    def scores(self) -> np.ndarray:
        scores = np.full(CLASSES, 0.01, np.float32)
        scores[self.class_id] = self.confidence
        return scores


def logit(probability: np.ndarray | float) -> np.ndarray:
    return np.log(probability / (1 - np.asarray(probability)))


def cell_of(seen: Seen, width: int, height: int, strides: tuple[int, ...] = (8, 16, 32)) -> tuple[int, int, int, int]:
    """Index, column, row and stride of the coarsest cell that holds the box's centre."""
    stride = strides[-1]
    before = sum((width // s) * (height // s) for s in strides[:-1])
    column = min(int(seen.cxcywh[0] // stride), width // stride - 1)
    row = min(int(seen.cxcywh[1] // stride), height // stride - 1)
    return before + row * (width // stride) + column, column, row, stride


def blank(decoder: Decoder, width: int, height: int) -> np.ndarray:
    (shape,) = decoder.shapes(width, height, CLASSES)
    return np.zeros([side or 0 for side in shape], np.float32)


def yolov8(decoder: Decoder, seen: Seen, width: int, height: int) -> Answer:
    answer = blank(decoder, width, height)
    answer[0, :, 5] = [*seen.cxcywh, *seen.scores]
    return (answer,)


def yolov8_bins(decoder: Decoder, seen: Seen, width: int, height: int) -> Answer:
    """Each distance as a mixture of the two whole numbers around it, from a cell whose centre the box holds."""
    answer = blank(decoder, width, height)
    for strides in ((8, 16, 32), (8, 16), (8,)):
        index, column, row, stride = cell_of(seen, width, height, strides)
        x1, y1, x2, y2 = (side / stride for side in seen.box)
        reach = np.array([column + 0.5 - x1, row + 0.5 - y1, x2 - column - 0.5, y2 - row - 0.5])
        if reach.min() >= 0:
            break
    if reach.min() < 0 or reach.max() >= 15:
        reject()  # a box that no cell of this network can say
    weight = np.full((4, 16), 1e-9)
    for side, distance in enumerate(reach):
        low = int(distance)
        weight[side, low] += 1 - (distance - low)
        weight[side, low + 1] += distance - low
    answer[0, :64, index] = np.log(weight).ravel()
    answer[0, 64:, index] = seen.scores
    return (answer,)


def yolox(decoder: Decoder, seen: Seen, width: int, height: int) -> Answer:
    answer = blank(decoder, width, height)
    index, column, row, stride = cell_of(seen, width, height)
    cx, cy, w, h = seen.cxcywh
    box = [cx / stride - column, cy / stride - row, np.log(w / stride), np.log(h / stride)]
    answer[0, index] = [*box, 0.95, *(seen.scores / 0.95)]
    return (answer,)


def yolox_logits(decoder: Decoder, seen: Seen, width: int, height: int) -> Answer:
    (answer,) = yolox(decoder, seen, width, height)
    answer[0, :, 4:] = logit(np.clip(answer[0, :, 4:], 1e-6, 1 - 1e-6))
    return (answer,)


def yolox_done(decoder: Decoder, seen: Seen, width: int, height: int) -> Answer:
    answer = blank(decoder, width, height)
    answer[0, 7] = [*seen.cxcywh, 0.95, *(seen.scores / 0.95)]
    return (answer,)


def detr(decoder: Decoder, seen: Seen, width: int, height: int) -> Answer:
    logits, boxes = np.full((1, 9, CLASSES), -9, np.float32), np.zeros((1, 9, 4), np.float32)
    logits[0, 4], boxes[0, 4] = logit(seen.scores), np.array(seen.cxcywh) / [width, height, width, height]
    return logits, boxes


def detr_softmax(decoder: Decoder, seen: Seen, width: int, height: int) -> Answer:
    (_, boxes), logits = detr(decoder, seen, width, height), np.zeros((1, 9, CLASSES + 1), np.float32)
    logits[0, :, -1] = 20
    logits[0, 4] = np.log([*seen.scores, 1 - seen.scores.sum() if seen.scores.sum() < 1 else 1e-6])
    return logits, boxes


def labelled(decoder: Decoder, seen: Seen, width: int, height: int) -> Answer:
    boxes, labels, scores = np.zeros((1, 9, 4), np.float32), np.zeros((1, 9), np.int64), np.zeros((1, 9), np.float32)
    boxes[0, 2], labels[0, 2], scores[0, 2] = seen.box, seen.class_id, seen.confidence
    return boxes, labels, scores


def rows(decoder: Decoder, seen: Seen, width: int, height: int) -> Answer:
    answer = np.zeros((1, 300, 6), np.float32)
    answer[0, 0] = [*seen.box, seen.confidence, seen.class_id]
    return (answer,)


Written = Callable[[Decoder, Seen, int, int], Answer]
STYLES: dict[str, tuple[dict[str, object], Written]] = {
    "yolov8": ({"name": "yolov8"}, yolov8),
    "yolov8 with bins": ({"name": "yolov8", "bins": 16}, yolov8_bins),
    "yolox": ({"name": "yolox"}, yolox),
    "yolox in logits": ({"name": "yolox", "logits": True}, yolox_logits),
    "yolox worked out": ({"name": "yolox", "raw": False}, yolox_done),
    "detr": ({"name": "detr"}, detr),
    "detr with nothing as a class": ({"name": "detr", "squash": "softmax"}, detr_softmax),
    "boxes, labels, scores": (
        {"name": "detr", "parts": ["boxes", "labels", "scores"], "box": "xyxy", "normalised": False},
        labelled,
    ),
    "rows of six": ({"name": "detr", "parts": ["rows"], "box": "xyxy", "normalised": False}, rows),
}


@pytest.fixture(params=STYLES.values(), ids=STYLES.keys(), scope="module")
def style(request: pytest.FixtureRequest) -> tuple[Decoder, Written]:
    table, written = request.param
    return decoder_from(table), written


def test_there_is_one_decoder_per_file() -> None:
    assert decoder_names() == ("detr", "yolov8", "yolox")


@given(
    frame=st.tuples(st.integers(40, 1920), st.integers(40, 1920)),
    fit=st.sampled_from(Fit),
    trim=st.sampled_from([0, 32]),
    corner=st.tuples(st.floats(0, 0.7), st.floats(0, 0.7)),
    side=st.tuples(st.floats(0.25, 1), st.floats(0.25, 1)),
    class_id=st.integers(0, CLASSES - 1),
    confidence=st.floats(0.61, 0.94),
)
def test_a_box_in_the_picture_comes_back_within_a_pixel(
    style: tuple[Decoder, Written],
    frame: tuple[int, int],
    fit: Fit,
    trim: int,
    corner: tuple[float, float],
    side: tuple[float, float],
    class_id: int,
    confidence: float,
) -> None:
    decoder, written = style
    place = placed(*frame, InputForm(width=256, height=256, fit=fit, trim=trim))
    x1, y1 = corner[0] * frame[0], corner[1] * frame[1]
    box = np.array([[x1, y1, x1 + side[0] * (frame[0] - x1), y1 + side[1] * (frame[1] - y1)]], np.float32)
    seen = Seen(tuple(place.to_canvas(box)[0].tolist()), class_id, confidence)
    answer = written(decoder, seen, place.canvas_width, place.canvas_height)

    found = decoder.decode(answer, place.canvas_width, place.canvas_height, FLOORS)

    assert found.class_id.tolist() == [class_id]
    assert found.confidence.tolist() == pytest.approx([confidence], abs=2e-2)
    pixel = 0.05 * max(1 / place.scale_x, 1 / place.scale_y)  # of the canvas, in frame pixels: float32's own doubt
    assert np.abs(place.to_frame(found.xyxy) - box).max() < max(1, pixel)


def test_each_label_has_a_threshold_of_its_own(style: tuple[Decoder, Written]) -> None:
    decoder, written = style
    for class_id, confidence, count in ((0, 0.35, 1), (0, 0.25, 0), (2, 0.55, 0), (2, 0.65, 1)):
        answer = written(decoder, Seen((64, 64, 128, 96), class_id, confidence), 256, 256)
        assert len(decoder.decode(answer, 256, 256, FLOORS).confidence) == count


def test_a_confidence_that_is_not_a_number_is_nonsense_not_silence(style: tuple[Decoder, Written]) -> None:
    decoder, written = style
    answer = written(decoder, Seen((64, 64, 128, 96), 0, 0.9), 256, 256)
    for array in answer:
        if array.dtype == np.float32:
            array[:] = np.nan
    with pytest.raises(Nonsense, match="not numbers"):
        decoder.decode(answer, 256, 256, FLOORS)


@given(st.data())
def test_garbage_is_nonsense_or_boxes_but_never_boxes_of_garbage(
    style: tuple[Decoder, Written], data: st.DataObject
) -> None:
    decoder, _ = style
    anything = st.floats(width=32)
    mostly_right = st.floats(0, 1, width=32)
    shapes = decoder.shapes(64, 64, CLASSES)
    answer = tuple(
        data.draw(arrays(np.float32, [side or 3 for side in shape], elements=anything, fill=mostly_right))
        for shape in shapes
    )
    try:
        found = decoder.decode(answer, 64, 64, FLOORS)
    except Nonsense:
        return
    assert np.isfinite(found.xyxy).all()
    assert (found.xyxy[:, 2:] > found.xyxy[:, :2]).all()
    assert ((found.confidence >= FLOORS[found.class_id]) & (found.confidence <= 1)).all()
    assert ((found.class_id >= 0) & (found.class_id < CLASSES)).all()


def test_logits_taken_for_probabilities_are_noticed() -> None:
    decoder = decoder_from({"name": "yolov8"})
    answer = blank(decoder, 64, 64)
    answer[0, 4:] = -7.5
    answer[0, 5, 3] = 4.2
    with pytest.raises(Nonsense, match="are they logits"):
        decoder.decode((answer,), 64, 64, FLOORS)


def test_a_box_beyond_all_numbers_is_nonsense() -> None:
    decoder = decoder_from({"name": "yolox"})
    answer = blank(decoder, 64, 64)
    answer[0, 3] = [0, 0, 200, 0, 0.9, 0.9, 0, 0]
    with pytest.raises(Nonsense, match="corner that is not a number"):
        decoder.decode((answer,), 64, 64, FLOORS)


@pytest.mark.parametrize("label", [-1, 3, 10**9])
def test_a_class_that_the_manifest_does_not_list_is_nonsense(label: int) -> None:
    decoder = decoder_from(STYLES["boxes, labels, scores"][0])
    answer = labelled(decoder, Seen((1, 1, 9, 9), 0, 0.9), 64, 64)
    answer[1][0, 2] = label
    with pytest.raises(Nonsense, match="outside the 3 labels"):
        decoder.decode(answer, 64, 64, FLOORS)


def test_class_numbers_may_start_at_one() -> None:
    decoder = decoder_from(STYLES["boxes, labels, scores"][0] | {"first_class": 1})
    answer = labelled(decoder, Seen((1, 1, 9, 9), 2, 0.9), 64, 64)
    assert decoder.decode(answer, 64, 64, FLOORS).class_id.tolist() == [1]


def test_outputs_that_count_differently_are_nonsense() -> None:
    decoder = decoder_from({"name": "detr"})
    with pytest.raises(Nonsense, match="different numbers of things"):
        decoder.decode((np.zeros((1, 5, CLASSES)), np.zeros((1, 6, 4))), 64, 64, FLOORS)


def test_a_box_inside_out_is_dropped() -> None:
    decoder = decoder_from(STYLES["rows of six"][0])
    answer = rows(decoder, Seen((30, 30, 10, 40), 0, 0.9), 64, 64)
    assert len(decoder.decode(answer, 64, 64, FLOORS).confidence) == 0


def test_half_precision_outputs_are_read_too() -> None:
    decoder = decoder_from({"name": "yolov8"})
    (answer,) = yolov8(decoder, Seen((8, 8, 24, 40), 1, 0.75), 64, 64)
    found = decoder.decode((answer.astype(np.float16),), 64, 64, FLOORS)
    assert found.xyxy.tolist() == [[8, 8, 24, 40]]
    assert found.xyxy.dtype == np.float32
