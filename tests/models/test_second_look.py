"""What two looks at one picture, one of them mirrored, say together."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.decoder import Candidates
from models.second_look import agreed, mirrored, turned_back

WIDTH = 64
LAMP, FIRE = (0.0, 0.0, 10.0, 10.0), (20.0, 20.0, 40.0, 40.0)


def boxes(*rows: tuple[tuple[float, float, float, float], float], kind: int = 0) -> Candidates:
    return Candidates(
        np.array([row[0] for row in rows], np.float32).reshape(-1, 4),
        np.array([row[1] for row in rows], np.float32),
        np.full(len(rows), kind, np.int16),
    )


def test_what_both_see_is_as_sure_as_the_less_sure_of_them() -> None:
    found = agreed(boxes((FIRE, 0.8)), boxes((FIRE, 0.6)), 0.5)
    assert found.confidence == pytest.approx([0.6])
    assert found.xyxy[0] == pytest.approx(FIRE)


def test_a_box_lies_between_the_two_nearer_to_the_surer_one() -> None:
    beside = tuple(side + 4 for side in FIRE)
    found = agreed(boxes((FIRE, 0.75)), boxes((beside, 0.25)), 0.4)  # type: ignore[arg-type]
    assert found.xyxy[0] == pytest.approx(np.array(FIRE) + 1)


def test_what_one_alone_sees_counts_half_and_stands_behind() -> None:
    found = agreed(boxes((LAMP, 0.9)), boxes((FIRE, 0.3), (LAMP, 0.8)), 0.5)
    assert found.confidence == pytest.approx([0.8, 0.15])
    assert found.xyxy[1] == pytest.approx(FIRE)


def test_boxes_of_other_classes_are_other_things() -> None:
    found = agreed(boxes((FIRE, 0.8)), boxes((FIRE, 0.6), kind=1), 0.5)
    assert found.confidence == pytest.approx([0.4, 0.3])
    assert list(found.class_id) == [0, 1]


def test_nothing_and_nothing_is_nothing() -> None:
    assert agreed(boxes(), boxes(), 0.5).xyxy.shape == (0, 4)


def test_what_the_mirror_shows_is_found_where_it_is() -> None:
    canvas = np.zeros((32, WIDTH, 3), np.uint8)
    canvas[5:9, 50:60] = 255
    across = np.flatnonzero(mirrored(canvas)[6, :, 0])
    seen = boxes(((float(across[0]), 5.0, float(across[-1] + 1), 9.0), 0.5))
    assert turned_back(seen, WIDTH).xyxy[0] == pytest.approx([50, 5, 60, 9])


@given(st.lists(st.tuples(st.floats(0, 50), st.floats(0, 50), st.floats(0.01, 1.0)), max_size=6), st.floats(0.1, 0.9))
def test_whoever_looks_first_the_two_say_the_same(rows: list[tuple[float, float, float]], iou: float) -> None:
    every = [((x, y, x + 10.0, y + 10.0), sure) for x, y, sure in rows]
    one, other = boxes(*every[::2]), boxes(*every[1::2])
    there, back = agreed(one, other, iou), agreed(other, one, iou)
    assert sorted(there.confidence) == pytest.approx(sorted(back.confidence))
    assert there.confidence.max(initial=0.0) <= max((sure for _, sure in every), default=0.0)
    assert list(there.confidence) == sorted(there.confidence, reverse=True)
