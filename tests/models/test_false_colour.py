"""A grey picture gets the colours of heat, and only where it is bright; a coloured one is never touched."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.false_colour import GLOWS, heated, is_grey
from models.preprocess import Grey, InputForm, fit


def grey(level: int, width: int = 64, height: int = 48) -> np.ndarray:
    return np.full((height, width, 3), level, np.uint8)


@given(st.integers(0, 255))
def test_the_dark_stays_grey_and_the_bright_is_never_bluer_than_red(level: int) -> None:
    blue, green, red = (int(value) for value in heated(grey(level))[0, 0])
    if level < GLOWS:
        assert (blue, green, red) == (level, level, level)
    else:
        assert red >= green >= blue


def test_brighter_is_never_darker_red_once_it_glows() -> None:
    ramp = np.repeat(np.arange(256, dtype=np.uint8)[None, :, None], 3, axis=2)
    assert (np.diff(heated(ramp)[0, :, 2].astype(int)) >= 0).all()


def test_a_camera_that_trembles_in_its_grey_is_still_grey() -> None:
    noise = np.random.default_rng(4).integers(-2, 3, (48, 64, 3))
    assert is_grey(np.asarray(grey(120) + noise, np.uint8))


@pytest.mark.parametrize("part", [0.02, 1.0])
def test_a_small_coloured_part_makes_it_a_coloured_picture(part: float) -> None:
    picture = grey(40, 100, 100)
    picture[: max(8, round(100 * part)), :50] = (20, 90, 200)
    assert not is_grey(picture)


@pytest.mark.parametrize(("form", "changed"), [(Grey.AS_IT_IS, False), (Grey.HEATED, True)])
def test_a_network_that_asks_for_it_sees_a_bright_spot_glow(form: Grey, changed: bool) -> None:
    picture = grey(30)
    picture[10:30, 10:30] = 230
    canvas, place = fit(picture, InputForm(width=64, height=64, grey=form))
    inner = canvas[place.top : place.top + place.inner_height]
    assert (not is_grey(inner)) is changed
    assert (canvas[: place.top] == 114).all()  # the bars are no part of the picture


def test_a_picture_in_colour_is_shown_as_it_is() -> None:
    picture = np.random.default_rng(2).integers(0, 256, (48, 64, 3), dtype=np.uint8)
    shown = [fit(picture, InputForm(width=64, height=64, grey=form))[0] for form in Grey]
    assert (shown[0] == shown[1]).all()


def test_a_picture_of_one_pixel_has_an_answer() -> None:
    assert is_grey(grey(9, 1, 1))
    assert not is_grey(np.array([[[0, 0, 255]]], np.uint8))
