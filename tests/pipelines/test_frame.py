"""Boxes that cannot be believed never reach a tracker."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from models.detections import Detections
from tests.pipelines.world import HEIGHT, WIDTH, found, frame

NAN, INF = float("nan"), float("inf")


@pytest.mark.parametrize(
    ("box", "why"),
    [
        ((NAN, 10, 20, 30), "not a number"),
        ((10, 10, INF, 30), "infinite"),
        ((10, 10, 10, 40), "no width"),
        ((10, 40, 30, 40), "no height"),
        ((30, 10, 10, 40), "inside out"),
        ((-50, 10, -10, 40), "left of the picture"),
        ((WIDTH + 5, 10, WIDTH + 50, 40), "right of the picture"),
        ((10, HEIGHT, 40, HEIGHT + 90), "below the picture"),
    ],
)
def test_a_box_nobody_could_stand_in_is_dropped(box: tuple[float, ...], why: str) -> None:
    good = (10.0, 10.0, 40.0, 90.0)

    usable = frame(0.0).usable(found([(box, 0.9, "person"), (good, 0.8, "dog")]))

    assert usable.xyxy.tolist() == [list(good)], why
    assert usable.label_of(0) == "dog"


def test_a_confidence_that_is_no_number_drops_its_box() -> None:
    assert len(frame(0.0).usable(found([((10, 10, 40, 90), NAN, "person")]))) == 0


def test_a_box_that_leans_out_of_the_picture_is_cut_at_the_edge() -> None:
    usable = frame(0.0).usable(found([((-20, 400, 60, HEIGHT + 60), 1.5, "person")]))

    assert usable.xyxy.tolist() == [[0, 400, 60, HEIGHT]]
    assert usable.confidence.tolist() == [1.0]


@given(
    xyxy=arrays(np.float32, (6, 4), elements=st.floats(width=32, allow_nan=True, allow_infinity=True)),
    confidence=arrays(np.float32, 6, elements=st.floats(width=32, allow_nan=True, allow_infinity=True)),
)
def test_whatever_a_model_says_the_usable_boxes_lie_in_the_picture(xyxy: object, confidence: object) -> None:
    usable = frame(0.0).usable(Detections(xyxy, confidence, np.zeros(6, np.int16), ("person",)))  # type: ignore[arg-type]

    assert np.isfinite(usable.xyxy).all()
    assert (usable.xyxy >= 0).all() and (usable.xyxy <= [WIDTH, HEIGHT, WIDTH, HEIGHT]).all()
    assert (usable.xyxy[:, 2:] > usable.xyxy[:, :2]).all()
    assert ((usable.confidence >= 0) & (usable.confidence <= 1)).all()


def test_fractions_of_a_box_beyond_the_edge_stay_within_the_picture() -> None:
    box = frame(0.0).fractions((-10.0, 0.25 * HEIGHT, WIDTH + 10.0, 0.5 * HEIGHT))

    assert (box.x1, box.y1, box.x2, box.y2) == (0.0, 0.25, 1.0, 0.5)
