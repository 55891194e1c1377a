"""A box drawn on the canvas lies on the same thing in the camera's picture."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.errors import ImageInvalid
from models.preprocess import Colour, Fit, InputForm, Layout, Number, as_tensor, check_image, fit, placed

SIDES = st.integers(1, 4000)


@st.composite
def forms(draw: st.DrawFn) -> InputForm:
    return InputForm(
        width=draw(st.integers(1, 40)) * 32,
        height=draw(st.integers(1, 40)) * 32,
        fit=draw(st.sampled_from(Fit)),
        trim=draw(st.sampled_from([0, 32, 64])),
    )


@given(forms(), SIDES, SIDES)
def test_the_picture_lies_inside_the_canvas_and_the_canvas_inside_its_limit(
    form: InputForm, width: int, height: int
) -> None:
    place = placed(width, height, form)
    assert place.canvas_width <= form.width
    assert place.canvas_height <= form.height
    assert 0 <= place.left <= place.left + place.inner_width <= place.canvas_width
    assert 0 <= place.top <= place.top + place.inner_height <= place.canvas_height
    assert place.inner_width >= 1
    assert place.inner_height >= 1


@given(forms(), st.integers(1, 300), st.integers(1, 300), st.data())
def test_a_box_comes_back_within_a_pixel(form: InputForm, width: int, height: int, data: st.DataObject) -> None:
    place = placed(width, height, form)
    xs = sorted(data.draw(st.lists(st.floats(0, width, width=32), min_size=2, max_size=2)))
    ys = sorted(data.draw(st.lists(st.floats(0, height, width=32), min_size=2, max_size=2)))
    box = np.array([[xs[0], ys[0], xs[1], ys[1]]], np.float32)
    assert np.abs(place.to_frame(place.to_canvas(box)) - box).max() < 1


@given(forms(), SIDES, SIDES, st.lists(st.floats(-1e6, 1e6, width=32), min_size=4, max_size=4))
def test_no_box_leaves_the_picture(form: InputForm, width: int, height: int, corners: list[float]) -> None:
    xyxy = placed(width, height, form).to_frame(np.array([corners], np.float32))[0]
    assert (xyxy >= 0).all()
    assert (xyxy[[0, 2]] <= width).all()
    assert (xyxy[[1, 3]] <= height).all()


@pytest.mark.parametrize("fit_as", Fit)
@pytest.mark.parametrize("trim", [0, 32])
def test_a_white_square_is_found_where_it_was(fit_as: Fit, trim: int) -> None:
    image = np.zeros((360, 640, 3), np.uint8)
    image[90:180, 320:480] = 255
    canvas, place = fit(image, InputForm(width=320, height=320, fit=fit_as, trim=trim))
    rows, columns = np.nonzero(canvas[:, :, 0] > 200)
    found = np.array([[columns.min(), rows.min(), columns.max() + 1, rows.max() + 1]], np.float32)
    assert np.abs(place.to_frame(found) - [[320, 90, 480, 180]]).max() <= 2


def test_bars_are_grey_and_only_as_wide_as_needed() -> None:
    image = np.full((1080, 1920, 3), 255, np.uint8)
    whole, _ = fit(image, InputForm(width=640, height=640))
    trimmed, place = fit(image, InputForm(width=640, height=640, trim=32))
    assert whole.shape == (640, 640, 3)
    assert (whole[:140] == 114).all()
    assert (whole[140:500] == 255).all()
    assert trimmed.shape == (384, 640, 3)
    assert place.top == 12


def test_a_picture_of_the_canvas_size_is_not_touched() -> None:
    image = np.random.default_rng(1).integers(0, 256, (480, 640, 3), dtype=np.uint8)
    canvas, _ = fit(image, InputForm(width=640, height=640, trim=32))
    assert (canvas == image).all()


def test_the_original_is_never_written_to() -> None:
    image = np.full((64, 64, 3), 7, np.uint8)
    canvas, _ = fit(image, InputForm(width=64, height=64))
    canvas[:] = 0
    assert (image == 7).all()


def test_a_picture_of_one_pixel_is_still_a_picture() -> None:
    canvas, place = fit(np.full((1, 5000, 3), 255, np.uint8), InputForm(width=640, height=640))
    assert place.inner_height == 1
    assert (canvas[place.top] == 255).all()


def test_bytes_go_in_as_they_are_when_the_network_takes_them() -> None:
    canvas = np.random.default_rng(1).integers(0, 256, (32, 64, 3), dtype=np.uint8)
    tensor = as_tensor(canvas, InputForm(width=64, height=32))
    assert np.shares_memory(tensor, canvas)
    assert tensor.shape == (1, 32, 64, 3)


def test_floats_are_scaled_shifted_and_put_in_the_networks_order() -> None:
    canvas = np.zeros((32, 64, 3), np.uint8)
    canvas[:, :, 0], canvas[:, :, 2] = 255, 51  # blue, red
    form = InputForm(
        width=64, height=32, layout=Layout.NCHW, number=Number.FLOAT32, colour=Colour.RGB, scale=255.0,
        mean=(0.2, 0.0, 0.5), std=(1.0, 1.0, 0.25),
    )  # fmt: skip
    tensor = as_tensor(canvas, form)
    assert tensor.shape == (1, 3, 32, 64)
    assert tensor.dtype == np.float32
    assert tensor.flags["C_CONTIGUOUS"]
    assert tensor[0, :, 5, 5].tolist() == pytest.approx([0.0, 0.0, 2.0], abs=1e-6)


@pytest.mark.parametrize(
    "image",
    [
        np.zeros((0, 0, 3), np.uint8),
        np.zeros((4, 0, 3), np.uint8),
        np.zeros((4, 4), np.uint8),
        np.zeros((4, 4, 4), np.uint8),
        np.zeros((4, 4, 3), np.float32),
        None,
        [[1, 2, 3]],
    ],
)
def test_what_is_no_colour_picture_is_refused_by_name(image: object) -> None:
    with pytest.raises(ImageInvalid):
        check_image(image)  # type: ignore[arg-type]
