"""Of several boxes around one thing the surest stays; two things stay two."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from models.suppression import overlap, surest

BOX = st.tuples(st.floats(0, 90), st.floats(0, 90), st.floats(1, 60), st.floats(1, 60))
ROW = st.tuples(BOX, st.floats(0, 1, width=32), st.integers(0, 2))


def table(rows: list[tuple[tuple[float, ...], float, int]]) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    boxes = np.array([box for box, _, _ in rows], np.float32).reshape(-1, 4)
    boxes[:, 2:] += boxes[:, :2]
    confidence = np.array([confidence for _, confidence, _ in rows], np.float32)
    return boxes, confidence, np.array([class_id for _, _, class_id in rows], np.int16)


def test_the_surest_of_two_boxes_around_one_thing_stays() -> None:
    boxes = np.array([[0, 0, 10, 10], [1, 0, 11, 10], [40, 40, 50, 50]], np.float32)
    kept = surest(boxes, np.array([0.6, 0.9, 0.5], np.float32), np.zeros(3, np.int16), 0.5)
    assert kept.tolist() == [1, 2]


def test_different_things_in_one_place_both_stay() -> None:
    boxes = np.array([[0, 0, 10, 10], [0, 0, 10, 10]], np.float32)
    kept = surest(boxes, np.array([0.6, 0.9], np.float32), np.array([0, 1], np.int16), 0.5)
    assert kept.tolist() == [1, 0]


def test_overlap_is_the_share_of_the_union() -> None:
    box = np.array([0, 0, 10, 10], np.float32)
    others = np.array([[0, 0, 10, 10], [5, 0, 15, 10], [20, 20, 30, 30], [3, 3, 3, 3]], np.float32)
    assert np.allclose(overlap(box, others), [1, 1 / 3, 0, 0])


@given(st.lists(ROW, max_size=40), st.floats(0.1, 0.9))
def test_what_stays_does_not_overlap_and_what_goes_overlaps_something_surer(
    rows: list[tuple[tuple[float, ...], float, int]], iou: float
) -> None:
    boxes, confidence, class_id = table(rows)
    kept = surest(boxes, confidence, class_id, iou).tolist()
    assert len(set(kept)) == len(kept)
    for place, i in enumerate(kept):
        for j in kept[:place]:
            assert confidence[j] >= confidence[i]
            assert class_id[i] != class_id[j] or overlap(boxes[j], boxes[i : i + 1])[0] <= iou
    for i in set(range(len(rows))) - set(kept):
        assert any(
            class_id[i] == class_id[j]
            and confidence[j] >= confidence[i]
            and overlap(boxes[j], boxes[i : i + 1])[0] > iou
            for j in kept
        )
