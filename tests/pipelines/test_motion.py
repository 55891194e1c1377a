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


@pytest.mark.parametrize("hidden_end", ["feet", "head"])
def test_half_a_person_is_believed_to_be_whole_and_where_the_other_half_shows_him(hidden_end: str) -> None:
    motion = walked(0.0, [0.0, 0.2, 0.4, 0.6])
    half = np.array([102.0, 100.0, 142.0, 155.0] if hidden_end == "feet" else [102.0, 145.0, 142.0, 200.0])

    for _ in range(2):
        motion = motion.after(0.2).seen_at(half)

    assert motion.height > 85.0
    assert motion.box[1] == pytest.approx(100.0, abs=8.0)
    assert motion.box[3] == pytest.approx(200.0, abs=8.0)
    assert motion.place[0] == pytest.approx(122.0, abs=1.0)


def test_who_sits_down_and_stays_is_as_low_as_he_looks() -> None:
    motion = walked(0.0, [0.0, 0.2, 0.4, 0.6])

    for _ in range(25):
        motion = motion.after(0.2).seen_at(np.array([100.0, 145.0, 140.0, 200.0]))

    assert motion.height == pytest.approx(55.0, abs=5.0)
    assert motion.box[3] == pytest.approx(200.0, abs=3.0)
