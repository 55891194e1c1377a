"""A closer look finds the small ones, and everybody once."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipelines.closer import look_closer, tiles
from tests.pipelines.stand import Person, Stand, picture, rows


def closer(people: list[Person]) -> tuple[int, int]:
    """(how many the whole picture shows, how many a closer look)."""
    stand = Stand((), people=lambda at_s: people)
    whole = stand.detect(picture())
    return len(whole), len(look_closer(stand, picture(), whole))


@given(st.integers(1, 4000), st.integers(1, 3000))
def test_the_tiles_cover_every_pixel_and_stay_in_the_picture(width: int, height: int) -> None:
    parts = list(tiles(width, height))

    assert len(parts) == 9
    assert all(0 <= x1 < x2 <= width and 0 <= y1 < y2 <= height for x1, y1, x2, y2 in parts)
    covered = {x for x1, _, x2, _ in parts for x in range(x1, x2)}, {y for _, y1, _, y2 in parts for y in range(y1, y2)}
    assert covered == (set(range(width)), set(range(height)))


def test_whom_the_whole_picture_cannot_show_a_closer_look_finds() -> None:
    assert closer(rows(100, 24.0)) == (0, 100)


@pytest.mark.parametrize("height", [60.0, 100.0, 200.0, 400.0])
def test_who_is_large_is_still_one(height: float) -> None:
    people = [(120.0 + 200.0 * n, 460.0, height, 0.8) for n in range(3)]

    assert closer(people) == (len(people), len(people))


@given(st.lists(st.tuples(st.integers(0, 14), st.integers(0, 8)), max_size=40, unique=True), st.floats(0, 20))
def test_whoever_stands_where_the_tiles_meet_is_counted_once(spots: list[tuple[int, int]], shift: float) -> None:
    people = [(30.0 + 40.0 * x + shift, 60.0 + 45.0 * y + shift, 35.0, 0.7) for x, y in spots]

    assert closer(people) == (0, len(people))


def test_it_costs_nine_looks() -> None:
    stand = Stand((), people=lambda at_s: rows(5, 100.0))
    whole = stand.detect(picture())

    look_closer(stand, picture(), whole)

    assert stand.looks == 10


def test_a_picture_of_a_few_pixels_is_no_error() -> None:
    stand = Stand(())
    tiny = np.zeros((2, 3, 3), np.uint8)

    assert len(look_closer(stand, tiny, stand.detect(tiny))) == 0
