"""How disordered motion is: nothing for what stands or goes one way, much for what goes every way."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipelines.disorder import disorder, disorder_of, small_grey


def field(angles: np.ndarray, speed: float = 5.0) -> np.ndarray:
    """Motion (h, w, 2) of one speed in these directions (radians)."""
    return np.stack([speed * np.cos(angles), speed * np.sin(angles)], axis=2).astype(np.float32)


def test_one_direction_is_order_and_all_directions_are_disorder() -> None:
    luck = np.random.default_rng(3)
    assert disorder_of(field(np.full((216, 384), 0.3)), 1.0).share == pytest.approx(0.0, abs=1e-6)
    assert disorder_of(field(luck.uniform(-np.pi, np.pi, (216, 384))), 1.0).share > 0.99
    half = np.where(np.arange(384) % 16 < 8, 0.3, 0.3 + np.pi)
    assert disorder_of(field(np.tile(half, (216, 1))), 1.0).share == pytest.approx(np.log(2) / np.log(12), abs=0.02)


def test_what_hardly_moves_and_what_is_tiny_says_nothing() -> None:
    luck = np.random.default_rng(3)
    angles = luck.uniform(-np.pi, np.pi, (216, 384))
    assert disorder_of(field(angles, speed=0.9), 1.0).share == 0.0
    small = field(angles)
    small[10:, :] = 0.0
    small[:, 10:] = 0.0
    assert disorder_of(small, 1.0).share == 0.0


def test_it_names_the_square_where_it_is() -> None:
    luck = np.random.default_rng(3)
    flow = field(np.zeros((216, 384)))
    flow[120:200, 280:360] = field(luck.uniform(-np.pi, np.pi, (80, 80)))
    x1, y1, x2, y2 = disorder_of(flow, 1.0).square
    assert x1 <= 320 / 384 <= x2 and y1 <= 160 / 216 <= y2


@settings(max_examples=30, deadline=None)
@given(st.integers(32, 120), st.integers(32, 120), st.floats(-np.pi, np.pi), st.floats(0.1, 9.0), st.integers(0, 9))
def test_always_a_share_and_a_square_inside_the_picture(
    height: int, width: int, turned: float, speed: float, seed: int
) -> None:
    angles = np.random.default_rng(seed).normal(turned, 1.0, (height, width))
    found = disorder_of(field(angles, speed), 1.0)
    assert 0.0 <= found.share <= 1.0
    x1, y1, x2, y2 = found.square
    assert 0.0 <= x1 < x2 <= 1.0 and 0.0 <= y1 < y2 <= 1.0


def test_a_picture_that_moves_as_a_whole_is_a_camera_that_trembles() -> None:
    luck = np.random.default_rng(3)
    whole = luck.integers(0, 256, (60, 100, 3), dtype=np.uint8).repeat(8, axis=0).repeat(8, axis=1)
    before, now = small_grey(whole[:400, :700]), small_grey(whole[8:408, 8:708])
    assert before.shape == now.shape == (219, 384)
    assert disorder(before, now, 0.2).share < 0.2
    assert disorder(before, before, 0.2).share == 0.0
