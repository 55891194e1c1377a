"""When a pack may look, in the camera's own time."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipelines.schedule import SHANGHAI, ScheduleError, parse_schedule, watching

minutes = st.integers(0, 24 * 60 - 1)
instants = st.datetimes(datetime(2026, 1, 1), datetime(2027, 1, 1), timezones=st.just(UTC))


def clock(minute: int) -> str:
    return f"{minute // 60:02}:{minute % 60:02}"


@pytest.mark.parametrize(
    ("written", "shanghai", "looks"),
    [
        ("always", "03:00", True),
        ("22:00-06:00", "21:59", False),
        ("22:00-06:00", "22:00", True),
        ("22:00-06:00", "00:00", True),
        ("22:00-06:00", "05:59", True),
        ("22:00-06:00", "06:00", False),
        ("08:00-24:00", "23:59", True),
        ("7:30-9:00, 16:00-18:00", "08:59", True),
        ("7:30-9:00, 16:00-18:00", "12:00", False),
        ("7:30-9:00, 16:00-18:00", "17:00", True),
    ],
)
def test_hours_are_read_in_the_cameras_time(written: str, shanghai: str, looks: bool) -> None:
    hour, minute = map(int, shanghai.split(":"))
    at = datetime(2026, 11, 23, hour, minute, tzinfo=SHANGHAI).astimezone(UTC)

    assert watching(written, at) is looks


def test_another_camera_may_live_in_another_zone() -> None:
    at = datetime(2026, 11, 23, 23, 0, tzinfo=UTC)

    assert watching("22:00-06:00", at, timezone(timedelta(0)))
    assert not watching("22:00-06:00", at, SHANGHAI)


@given(instants, minutes, minutes)
def test_at_every_instant_either_the_hours_or_the_rest_of_the_day_watch(at: datetime, start: int, end: int) -> None:
    if start == end:
        end = (end + 1) % (24 * 60)

    by_these = watching(f"{clock(start)}-{clock(end)}", at)
    by_the_rest = watching(f"{clock(end)}-{clock(start)}", at)

    assert by_these is not by_the_rest


@pytest.mark.parametrize(
    "nonsense",
    ["", "sometimes", "22-06", "25:00-26:00", "10:60-11:00", "10:00-10:00", "24:00-06:00", "08:00-09:00,", "always,1"],
)
def test_a_schedule_nobody_can_read_is_refused_with_an_example(nonsense: str) -> None:
    with pytest.raises(ScheduleError) as refused:
        parse_schedule(nonsense)

    assert "22:00-06:00" in refused.value.text.zh
