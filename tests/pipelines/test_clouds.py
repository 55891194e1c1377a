"""A cloud keeps its history while it parts and joins, and none over a time at which nobody looked."""

from collections.abc import Sequence

import numpy as np
import pytest

from pipelines.haze.clouds import FORGOTTEN_S, Cloud, Clouds
from pipelines.haze.fading import Haze
from pipelines.haze.grid import CELL, LONG_SIDE, small

ROWS, COLUMNS = 34, 60
#: Rows and columns that are veiled: from, to.
Patch = tuple[int, int, int, int]
PLUME, WISP = (12, 30, 20, 40), (2, 6, 20, 40)


def haze(*patches: Patch) -> Haze:
    thin = np.zeros((ROWS, COLUMNS), bool)
    for top, bottom, left, right in patches:
        thin[top:bottom, left:right] = True
    return Haze(thin, np.zeros_like(thin), np.where(thin, 0.5, 1.0).astype(np.float32))


def watched(clouds: Clouds, begins_s: float, ends_s: float, *patches: Patch) -> Sequence[Cloud]:
    """What is seen at the last of the looks."""
    seen: Sequence[Cloud] = ()
    for at_s in np.arange(begins_s, ends_s, 0.4):
        seen = clouds.look(float(at_s), haze(*patches))
    return seen


def test_a_wisp_that_comes_off_above_leaves_the_plume_its_history() -> None:
    clouds = Clouds()
    (plume,) = watched(clouds, 0.0, 6.0, (2, 30, 20, 40))
    largest, wisp = watched(clouds, 6.0, 12.0, PLUME, WISP)
    assert largest is plume
    assert largest.box()[1] == pytest.approx(12 / ROWS)
    assert wisp.began_s >= 6.0


def test_what_hung_there_before_a_gap_has_not_hung_there_through_it() -> None:
    clouds = Clouds()
    (before,) = watched(clouds, 0.0, 4.0, PLUME)
    back_s = 4.0 + 60.0
    assert clouds.look(back_s, haze(PLUME)) == [], "one look says nothing yet"
    (after,) = watched(clouds, back_s + 0.4, back_s + 4.0, PLUME)
    assert after is not before
    assert after.began_s > back_s


def test_a_gap_that_is_short_enough_ends_nothing() -> None:
    clouds = Clouds()
    (before,) = watched(clouds, 0.0, 4.0, PLUME)
    assert list(clouds.look(before.seen_s + FORGOTTEN_S - 0.1, haze(PLUME))) == [before]


def test_what_was_told_of_a_cloud_is_told_of_the_one_it_flows_into() -> None:
    clouds = Clouds()
    watched(clouds, 0.0, 3.0, WISP)
    young, old = watched(clouds, 3.0, 8.0, WISP, PLUME)
    assert old.began_s < young.began_s
    young.told_s, young.told_cells = 7.0, young.cells
    (joined,) = watched(clouds, 8.0, 10.0, (2, 30, 20, 40))
    assert joined is old
    assert joined.told_s == 7.0
    assert joined.told_cells is young.told_cells
    assert joined.told_cells is not None


@pytest.mark.parametrize("size", [(1, 2000), (2000, 1), (2, 4000), (1, 1), (1080, 1920)])
def test_a_picture_a_few_pixels_thin_is_made_small_too(size: tuple[int, int]) -> None:
    image = np.full((*size, 3), 90, np.uint8)
    made = small(image)
    assert max(made.shape[:2]) == LONG_SIDE
    assert min(made.shape[:2]) >= 3 * CELL
    assert (made == 90).all()
