"""Where something will be: the filter against walks whose truth is known."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipelines.motion import Motion

BOX = np.array([100.0, 100.0, 140.0, 200.0])
seconds = st.floats(0.0, 5.0)


def walked(speed_px_s: float, times: list[float]) -> Motion:
    motion = Motion.born(BOX)
    for before, now in pairwise(times):
        walked_px = np.array([speed_px_s * now, 0.0, speed_px_s * now, 0.0])
        motion = motion.after(now - before).seen_at(BOX + walked_px)
    return motion


@pytest.mark.parametrize(
    "times", [[0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6], [0.0, 0.5, 1.0, 1.5], [0.0, 0.04, 0.5, 0.6, 1.3]]
)
def test_a_steady_walk_is_foreseen_whatever_the_rhythm_of_looks(times: list[float]) -> None:
    ahead = walked(80.0, times).after(0.5)

    assert ahead.box[0] == pytest.approx(100.0 + 80.0 * (times[-1] + 0.5), abs=10.0)


@given(seconds, seconds)
def test_two_waits_lead_to_the_same_place_as_one(a: float, b: float) -> None:
    motion = walked(50.0, [0.0, 0.2, 0.4])

    assert np.allclose(motion.after(a).after(b).place, motion.after(a + b).place)


@given(seconds)
def test_waiting_never_makes_surer_and_seeing_always_does(wait: float) -> None:
    before = walked(50.0, [0.0, 0.2, 0.4])
    waited = before.after(wait)

    assert waited.doubt_px >= before.doubt_px
    assert waited.seen_at(BOX).doubt_px < waited.doubt_px


def test_a_box_keeps_its_size_while_nobody_looks() -> None:
    assert Motion.born(BOX).after(3.0).height == 100.0
