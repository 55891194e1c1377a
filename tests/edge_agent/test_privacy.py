"""Heads: found from the box of a person, and made of so few colours that nobody can be told from anybody."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from edge_agent.privacy import CROWD, between, blur_heads, head_region
from tests.edge_agent.world import Image

sides = st.floats(-50, 700)


def checkerboard(height: int = 480, width: int = 640) -> Image:
    """The hardest picture to blur: every second pixel is the opposite of the first."""
    rows, columns = np.indices((height, width))
    return np.repeat((((rows + columns) % 2) * 255).astype(np.uint8)[:, :, None], 3, axis=2)


@pytest.mark.parametrize(
    ("box", "head"),
    [
        ((100, 100, 160, 280), (118, 105, 142, 135)),  # upright: the head in the top sixth
        ((100, 100, 180, 200), (110, 105, 170, 160)),  # crouching or a bust
        ((100, 300, 300, 360), (100, 300, 130, 360)),  # lying, head to the left
        ((100, 300, 300, 360), (270, 300, 300, 360)),  # lying, head to the right
        ((600, 100, 640, 220), (610, 100, 640, 130)),  # cut by the edge of the picture
    ],
)
def test_the_region_holds_the_head_however_somebody_stands_or_lies(
    box: tuple[float, float, float, float], head: tuple[int, int, int, int]
) -> None:
    region = head_region(box, 640, 480)
    assert region is not None
    assert region[0] <= head[0] and region[1] <= head[1] and region[2] >= head[2] and region[3] >= head[3]


def test_of_somebody_upright_the_legs_stay_visible() -> None:
    region = head_region((100, 100, 160, 280), 640, 480)
    assert region is not None
    assert region[3] < 190


@given(st.lists(st.tuples(sides, sides, sides, sides), max_size=8))
def test_no_box_however_odd_breaks_it_and_nothing_outside_the_regions_changes(
    boxes: list[tuple[float, float, float, float]],
) -> None:
    image = checkerboard(120, 160)
    boxes = [(min(a, c), min(b, d), max(a, c), max(b, d)) for a, b, c, d in boxes]
    safe, blurred = blur_heads(image, boxes)
    regions = [region for box in boxes if (region := head_region(box, 160, 120)) is not None]
    outside = np.ones(image.shape[:2], bool)
    for left, top, right, bottom in regions:
        assert 0 <= left < right <= 160 and 0 <= top < bottom <= 120
        outside[top:bottom, left:right] = False
    assert blurred == len(regions)
    assert np.array_equal(safe[outside], image[outside])
    assert np.array_equal(image, checkerboard(120, 160)), "the frame the model looks at was changed"


@pytest.mark.parametrize("size", [(12, 30), (40, 120), (200, 460)])
def test_what_is_left_of_a_head_is_at_most_sixteen_colours_softened(size: tuple[int, int]) -> None:
    luck = np.random.default_rng(5)
    image = luck.integers(0, 256, (480, 640, 3), dtype=np.uint8)
    box = (100.0, 10.0, 100.0 + size[0], 10.0 + size[1])
    left, top, right, bottom = head_region(box, 640, 480) or (0, 0, 0, 0)
    (safe, _) = blur_heads(image, [box])
    part = safe[top:bottom, left:right].astype(np.float64)
    # Whatever differed inside a cell is gone: neighbours differ by steps of a softened mosaic only.
    assert np.abs(np.diff(part, axis=1)).max() < 40
    assert part.std() < image[top:bottom, left:right].std() / 2


def test_two_different_faces_with_the_same_broad_colours_become_the_same() -> None:
    one, other = np.full((480, 640, 3), 90, np.uint8), np.full((480, 640, 3), 90, np.uint8)
    box = (200.0, 100.0, 280.0, 320.0)
    left, top, right, bottom = head_region(box, 640, 480) or (0, 0, 0, 0)
    one[top:bottom:2, left:right] = 180
    other[top + 1 : bottom : 2, left:right] = 180
    a, b = blur_heads(one, [box])[0], blur_heads(other, [box])[0]
    assert np.abs(one.astype(int) - other.astype(int)).max() == 90
    assert np.abs(a.astype(int) - b.astype(int))[top:bottom, left:right].max() <= 8


def test_nobody_in_the_picture_leaves_it_as_it_was() -> None:
    safe, blurred = blur_heads(checkerboard(), [])
    assert blurred == 0
    assert np.array_equal(safe, checkerboard())


def rows_of_heads(count: int, apart: int) -> list[tuple[int, int, int, int]]:
    """Heads of 20 by 20 in rows of ten, so far from each other."""
    step = 20 + apart
    return [(n % 10 * step, n // 10 * step, n % 10 * step + 20, n // 10 * step + 20) for n in range(count)]


def test_who_is_not_found_between_two_neighbours_of_a_dense_crowd_is_covered_with_them() -> None:
    heads = rows_of_heads(CROWD, 14)
    covered = np.zeros((400, 400), bool)
    for left, top, right, bottom in (*heads, *between(heads, 400, 400)):
        covered[top:bottom, left:right] = True
    assert covered[:190, :326].all()  # six rows of ten, and whatever stands between them
    assert not covered[240:, :].any(), "beyond the crowd the picture stays"


def test_a_few_people_are_no_crowd_and_people_far_apart_leave_what_is_between_them() -> None:
    assert between(rows_of_heads(CROWD - 1, 6), 400, 400) == []
    assert between(rows_of_heads(CROWD, 25), 500, 500) == []


@given(st.lists(st.tuples(st.integers(0, 90), st.integers(0, 90), st.integers(1, 30)), min_size=CROWD, max_size=80))
def test_stripes_lie_in_the_picture(heads: list[tuple[int, int, int]]) -> None:
    regions = [(x, y, min(x + side, 100), min(y + side, 100)) for x, y, side in heads]
    for left, top, right, bottom in between(regions, 100, 100):
        assert 0 <= left < right <= 100 and 0 <= top < bottom <= 100
