"""Boxes, confidences and names stay together whatever is picked from them."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.detections import Detections

LABELS = ("person", "car", "dog")


def seen(*rows: tuple[float, str], labels: tuple[str, ...] = LABELS) -> Detections:
    n = len(rows)
    return Detections(
        np.arange(4 * n, dtype=np.float32).reshape(n, 4),
        np.array([confidence for confidence, _ in rows], np.float32),
        np.array([labels.index(label) for _, label in rows], np.int16),
        labels,
    )


def told(detections: Detections) -> list[tuple[float, str]]:
    return [(round(float(detections.confidence[i]), 3), detections.label_of(i)) for i in range(len(detections))]


def test_only_the_labels_asked_for_remain_in_their_order() -> None:
    all_of_them = seen((0.9, "dog"), (0.8, "person"), (0.7, "dog"), (0.6, "car"))
    assert told(all_of_them.named("dog", "car")) == [(0.9, "dog"), (0.7, "dog"), (0.6, "car")]


def test_a_label_that_the_model_does_not_know_picks_nothing() -> None:
    assert len(seen((0.9, "dog")).named("fire")) == 0


def test_boxes_follow_their_rows() -> None:
    picked = seen((0.9, "dog"), (0.8, "person"), (0.7, "car")).select(np.array([False, False, True]))
    assert picked.xyxy.tolist() == [[8, 9, 10, 11]]
    assert told(picked) == [(0.7, "car")]


def test_nothing_seen_still_knows_its_labels() -> None:
    nothing = Detections.empty(LABELS)
    assert (len(nothing), nothing.xyxy.shape, nothing.labels) == (0, (0, 4), LABELS)
    assert len(nothing.named("person")) == 0


def test_two_models_in_one_picture_share_the_labels_they_share() -> None:
    fire = seen((0.5, "fire"), (0.4, "person"), labels=("fire", "person"))
    both = Detections.concat([seen((0.9, "dog"), (0.8, "person")), Detections.empty(("boat",)), fire])
    assert told(both) == [(0.9, "dog"), (0.8, "person"), (0.5, "fire"), (0.4, "person")]
    assert both.labels == ("person", "car", "dog", "boat", "fire")
    assert len(both.named("person")) == 2
    assert both.class_id.dtype == np.int16


def test_nothing_put_together_is_nothing() -> None:
    assert len(Detections.concat([])) == 0


@pytest.mark.parametrize("boxes", [np.zeros((2, 4), np.float32), np.zeros((1, 5), np.float32), np.zeros(4, np.float32)])
def test_arrays_that_disagree_are_refused(boxes: np.ndarray) -> None:
    with pytest.raises(ValueError, match="arrays disagree"):
        Detections(boxes, np.zeros(1, np.float32), np.zeros(1, np.int16), LABELS)


@given(st.lists(st.tuples(st.floats(0, 1, width=32), st.sampled_from(LABELS)), max_size=20))
def test_every_box_has_exactly_one_of_the_labels(rows: list[tuple[float, str]]) -> None:
    everything = seen(*rows)
    parts = [everything.named(label) for label in LABELS]
    assert sum(len(part) for part in parts) == len(everything)
    assert sorted(told(Detections.concat(parts))) == sorted(told(everything))
