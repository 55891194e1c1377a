"""One picture, judged: how dark, how blank, and whether it is the one that came before."""

import cv2
import numpy as np
import pytest

from pipelines.picture_health import measure, same_picture
from tests.pipelines.stage import Stage, ground


def test_a_black_picture_is_dark_and_a_night_with_a_lamp_is_not() -> None:
    night = (ground() // 12).astype(np.uint8)
    lamp = night.copy()
    cv2.circle(lamp, (320, 120), 50, (200, 220, 230), -1)

    assert measure(night).brightest < 20
    assert measure(lamp).brightest > 150


def test_a_lens_covered_or_out_of_focus_has_hardly_an_edge_left() -> None:
    street = Stage().picture(1.0)
    covered = np.full_like(street, 120)
    unsharp = cv2.GaussianBlur(street, (0, 0), 12)

    assert measure(street).edges > 0.02
    assert measure(covered).edges == 0.0
    assert measure(unsharp.astype(np.uint8)).detail < 0.2 * measure(street).detail


def test_a_sensor_never_gives_the_same_picture_twice_and_a_repeated_picture_is_the_same() -> None:
    stage = Stage(noise=1.0)
    one, other = stage.picture(1.0), stage.picture(2.0)
    rounded = np.clip(one.astype(np.int16) + np.random.default_rng(1).integers(-1, 2, one.shape), 0, 255)

    assert same_picture(measure(one), measure(rounded.astype(np.uint8)))
    assert not same_picture(measure(one), measure(other))


@pytest.mark.parametrize("shape", [(2, 2, 3), (3, 400, 3), (480, 2, 3), (17, 13, 3)])
def test_a_picture_of_any_size_is_measured(shape: tuple[int, int, int]) -> None:
    found = measure(np.full(shape, 90, np.uint8))

    assert found.edges == 0.0
    assert found.brightest == 90
    assert not same_picture(found, measure(ground()))
