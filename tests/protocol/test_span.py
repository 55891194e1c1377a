"""How long something may take, as people write it and as we write it back."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from protocol.causes import Misfit
from protocol.pack import ClockPlan
from protocol.span import Limit, parse_limit, parse_span, write_span
from protocol.wire import Strict


@given(seconds=st.integers(min_value=0, max_value=999_999))
def test_what_is_written_reads_back_to_the_same_span(seconds: int) -> None:
    span = timedelta(seconds=seconds)
    assert parse_span(write_span(span)) == span


@pytest.mark.parametrize(
    ("written", "seconds"),
    [("90s", 90), ("10min", 600), ("4h", 14_400), ("3d", 259_200), (" 1.5 h ", 5400), ("200ms", 0.2), ("１０min", 600)],
)
def test_people_write_spans_like_this(written: str, seconds: float) -> None:
    assert parse_span(written) == timedelta(seconds=seconds)


@pytest.mark.parametrize(
    ("seconds", "written"), [(86_400, "1d"), (5400, "90min"), (90, "90s"), (0, "0s"), (0.2, "0.2s")]
)
def test_the_shortest_way_to_write_a_span_is_chosen(seconds: float, written: str) -> None:
    assert write_span(timedelta(seconds=seconds)) == written


@pytest.mark.parametrize(
    "written", ["", "10", "ten minutes", "-5s", "1h30min", "1e3s", "9999999s", "5 M", 60, None, True, "１０分"]
)
def test_what_is_no_span_is_refused_in_both_languages(written: object) -> None:
    with pytest.raises(ValueError, match="is no span of time") as refusal:
        parse_span(written)
    assert isinstance(refusal.value, Misfit)
    assert "不是时长" in refusal.value.text.zh


def test_a_refused_span_is_quoted_only_in_part() -> None:
    with pytest.raises(ValueError, match=r"x{40}”") as refusal:
        parse_span("x" * 10_000)
    assert "x" * 41 not in str(refusal.value)


@pytest.mark.parametrize(
    ("written", "hours", "working"),
    [("4 working hours", 4, True), ("1 working hour", 1, True), ("2 working days", 16, True), ("4h", 4, False)],
)
def test_a_limit_says_whether_it_counts_working_hours(written: str, hours: int, working: bool) -> None:
    assert parse_limit(written) == Limit(span=timedelta(hours=hours), working=working)


def test_the_clocks_of_a_pack_read_both_kinds_of_limit() -> None:
    clocks = ClockPlan.model_validate({"accept": "10min", "done": "4 working hours"})
    assert clocks.accept == Limit(span=timedelta(minutes=10))
    assert clocks.done == Limit(span=timedelta(hours=4), working=True)


@given(seconds=st.integers(min_value=0, max_value=999_999), working=st.booleans())
def test_a_limit_survives_being_stored(seconds: int, working: bool) -> None:
    limit = Limit(span=timedelta(seconds=seconds), working=working)
    assert Limit.model_validate_json(limit.model_dump_json()) == limit
    assert isinstance(limit, Strict)
