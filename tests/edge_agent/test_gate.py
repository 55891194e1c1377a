"""Motion: what moves is seen, also when it is slow or small; noise and clouds are no motion."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from edge_agent.capture import Feed, Source
from edge_agent.gate import MotionGate
from tests.edge_agent.world import CLIP, now

Luma = NDArray[np.uint8]
HEIGHT, WIDTH = 576, 704


def street(seed: int = 0) -> NDArray[np.float64]:
    """A picture with structure, so that noise and light have something to change."""
    luck = np.random.default_rng(seed)
    coarse = luck.integers(40, 200, (HEIGHT // 32, WIDTH // 32)).astype(np.float64)
    return np.kron(coarse, np.ones((32, 32)))


def as_luma(picture: NDArray[np.float64]) -> Luma:
    return np.clip(np.round(picture), 0, 255).astype(np.uint8)


def looks(gate: MotionGate, pictures: list[Luma]) -> list[bool]:
    return [gate.moving(luma, 0.2 * n) for n, luma in enumerate(pictures)]


def test_the_first_picture_counts_as_motion_and_a_still_one_after_it_does_not() -> None:
    assert looks(MotionGate(), [as_luma(street())] * 5) == [True, False, False, False, False]


@pytest.mark.parametrize("sigma", [2, 6, 12])
def test_the_noise_of_a_camera_is_no_motion(sigma: float) -> None:
    luck = np.random.default_rng(1)
    noisy = [as_luma(street() + luck.normal(0, sigma, (HEIGHT, WIDTH))) for _ in range(40)]
    assert sum(looks(MotionGate(), noisy)[1:]) == 0


def test_a_cloud_is_no_motion() -> None:
    dimmed = [as_luma(street() - 0.8 * n) for n in range(40)]
    assert sum(looks(MotionGate(), dimmed)[1:]) == 0


@pytest.mark.parametrize("sigma", [0, 4])
@pytest.mark.parametrize("step_px", [1, 4, 20])
def test_somebody_walking_is_seen_however_slow(sigma: float, step_px: int) -> None:
    luck = np.random.default_rng(2)
    pictures = []
    for n in range(60):
        picture = street() + luck.normal(0, sigma, (HEIGHT, WIDTH))
        x = 40 + step_px * n
        if n >= 5:
            picture[300:400, x : x + 40] = 20
        pictures.append(as_luma(picture))
    moving = looks(MotionGate(), pictures)
    within = [m for n, m in enumerate(moving) if n >= 5 and 40 + step_px * n < WIDTH - 40]
    assert all(within)


def test_somebody_far_away_is_seen_arriving() -> None:
    before = [as_luma(street())] * 10
    after = street()
    after[100:130, 300:312] = 10
    assert looks(MotionGate(), [*before, as_luma(after)])[-1]


def test_what_stands_long_enough_becomes_background() -> None:
    parked = street()
    parked[200:300, 200:400] = 250
    moving = looks(MotionGate(), [as_luma(street())] * 3 + [as_luma(parked)] * 400)
    assert moving[3]
    assert not moving[-1]


def test_a_picture_of_another_size_starts_anew() -> None:
    gate = MotionGate()
    gate.moving(as_luma(street()), 0.0)
    assert gate.moving(as_luma(street())[::2, ::2], 0.2)


def test_a_camera_that_was_turned_has_moved() -> None:
    assert looks(MotionGate(), [as_luma(street(1)), as_luma(street(1)), as_luma(street(2))])[-1]


@given(st.integers(1, 300), st.integers(1, 300))
def test_any_size_of_picture_is_judged(height: int, width: int) -> None:
    gate = MotionGate()
    assert gate.moving(np.zeros((height, width), np.uint8), 0.0)
    assert not gate.moving(np.zeros((height, width), np.uint8), 0.2)


def test_the_busy_square_of_the_shipped_clip_always_moves() -> None:
    gate = MotionGate()
    feed = Feed(Source(str(CLIP), paced=False), now=now)
    moving = []
    for picture in feed.pictures():
        moving.append(gate.moving(picture.luma(), picture.at_s))
        if picture.at_s > 8:
            feed.stop()
    assert all(moving)


def test_a_gate_that_was_not_asked_while_somebody_was_followed_knows_no_less() -> None:
    luck = np.random.default_rng(3)
    pictures = [as_luma(street() + luck.normal(0, 3, (HEIGHT, WIDTH))) for _ in range(40)]
    for n in range(10, 40):
        pictures[n][200:300, 10 * n : 10 * n + 40] = 250
    always, seldom = MotionGate(), MotionGate()
    for n, luma in enumerate(pictures):
        asked = always.moving(luma, 0.2 * n)
        if n % 3:
            seldom.learn(luma, 0.2 * n)
        else:
            assert seldom.moving(luma, 0.2 * n) is asked


@pytest.mark.parametrize("sigma", [0, 3])
def test_a_still_street_does_not_stir_and_a_small_flame_in_it_does(sigma: float) -> None:
    luck = np.random.default_rng(4)
    gate, stirs = MotionGate(), []
    for n in range(60):
        picture = street() + luck.normal(0, sigma, (HEIGHT, WIDTH))
        if n >= 30:  # as small as is believed, 40 levels brighter at the least, and never twice the same
            picture[300:312, 300:310] += luck.uniform(40, 90, (12, 10))
        gate.moving(as_luma(picture), 0.2 * n)
        stirs.append(gate.stirs)
    assert not any(stirs[1:30])
    assert all(stirs[30:])
