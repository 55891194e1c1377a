"""Times of pictures: true where they can be, never backwards, whatever a stream claims."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from edge_agent.capture import Timeline

stamps = st.lists(st.one_of(st.none(), st.floats(-1e9, 1e9, allow_nan=False)), max_size=200)


def placed(timeline: Timeline, stamps: list[float | None]) -> list[float]:
    return [at_s for stamp in stamps if (at_s := timeline.place(stamp)) is not None]


def test_true_timestamps_are_kept_however_uneven() -> None:
    assert placed(Timeline(), [7.0, 7.1, 7.35, 9.0, 9.02]) == pytest.approx([0.0, 0.1, 0.35, 2.0, 2.02])


@given(stamps)
def test_time_never_goes_back_whatever_a_stream_claims(claimed: list[float | None]) -> None:
    times = placed(Timeline(), claimed)
    assert all(a <= b for a, b in pairwise(times))


@given(stamps)
def test_no_single_step_is_longer_than_the_largest_gap(claimed: list[float | None]) -> None:
    times = placed(Timeline(largest_gap_s=60.0), claimed)
    assert all(b - a <= 60.0 + 1e-6 for a, b in pairwise(times))


def test_a_picture_without_a_stamp_or_with_an_impossible_one_has_no_place() -> None:
    timeline = Timeline()
    timeline.place(5.0)
    assert [timeline.place(stamp) for stamp in (None, 4.9, 5.0 + 61)] == [None] * 3
    assert timeline.place(5.2) == pytest.approx(0.2)


def test_a_camera_that_restarted_its_count_is_believed_after_a_while() -> None:
    timeline = Timeline(patience=25)
    for n in range(100):
        timeline.place(1000 + n / 25)
    restarted = [timeline.place(n / 25) for n in range(30)]
    assert restarted[:25] == [None] * 25
    assert restarted[25] == pytest.approx(99 / 25 + 0.04)


def test_a_reopened_stream_goes_on_where_it_was_after_the_pause() -> None:
    timeline = Timeline()
    placed(timeline, [0.0, 0.1, 0.2])
    timeline.reopen(3600.0)
    assert timeline.place(55.0) == pytest.approx(3600.2)
    assert timeline.place(55.1) == pytest.approx(3600.3)


def test_two_pictures_with_one_stamp_are_of_one_instant() -> None:
    assert placed(Timeline(), [1.0, 1.1, 1.1, 1.2]) == pytest.approx([0.0, 0.1, 0.1, 0.2])


def test_a_clock_that_stands_still_is_not_believed_for_ever() -> None:
    times = placed(Timeline(patience=25), [3.0] * 1000)
    assert times[-1] >= 0.04 * (1000 // 26)
