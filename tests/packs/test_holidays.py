"""A calendar file says which days are off and which are worked; what it cannot mean is refused by name."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from packs.community import load_community
from packs.holidays import HolidaysUnreadable, read_holidays


def ics(*entries: str) -> bytes:
    body = "".join(f"BEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20260101T000000Z\r\n{e}\r\nEND:VEVENT\r\n" for e in entries)
    return f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//t//t//ZH\r\n{body}END:VCALENDAR\r\n".encode()


def entry(title: str, begin: str = "20261001", *more: str) -> str:
    return "\r\n".join((f"SUMMARY:{title}", f"DTSTART;VALUE=DATE:{begin}", *more))


def test_the_demonstration_community_has_the_holidays_of_2026() -> None:
    found = load_community("hedong").holidays
    assert found is not None
    assert (len(found.off), len(found.worked), found.passed_over) == (33, 6, ())
    assert date(2026, 10, 7) in found.off
    assert date(2026, 10, 8) not in found.off
    assert date(2026, 10, 10) in found.worked
    assert all(day.weekday() >= 5 for day in found.worked)


@pytest.mark.parametrize(
    ("title", "worked"),
    [
        ("国庆节（休）", False),
        ("国庆节 假期 第1天/共7天", False),
        ("国庆节（班）", True),
        ("国庆节 补班", True),
        ("放假调休上班", True),
        ("National Day Holiday", False),
        ("National Day Workday", True),
    ],
)
def test_titles_say_off_or_worked(title: str, worked: bool) -> None:
    found = read_holidays("a.ics", ics(entry(title)))
    assert (date(2026, 10, 1) in found.worked, date(2026, 10, 1) in found.off) == (worked, not worked)


def test_what_apple_says_beside_the_title_is_believed_first() -> None:
    special = "X-APPLE-SPECIAL-DAY:ALTERNATE-WORKDAY"
    assert read_holidays("a.ics", ics(entry("国庆节假期", "20261010", special))).worked == {date(2026, 10, 10)}


def test_an_end_is_the_first_day_after_and_festivals_that_are_worked_are_passed_over() -> None:
    body = ics(entry("春节（休）", "20260215", "DTEND;VALUE=DATE:20260218"), entry("情人节", "20260214"))
    found = read_holidays("a.ics", body)
    assert found.off == {date(2026, 2, 15), date(2026, 2, 16), date(2026, 2, 17)}
    assert found.passed_over == ("情人节",)


@pytest.mark.parametrize(
    "span",
    [
        ("DTSTART;VALUE=DATE:20261001", "DTEND;VALUE=DATE:20261004"),
        ("DTSTART;VALUE=DATE:20261001", "DURATION:P3D"),
        ("DTSTART:20260930T160000Z", "DTEND:20261003T160000Z"),
        ("DTSTART:20261001T000000", "DTEND:20261003T235900"),
        ("DTSTART;TZID=Asia/Shanghai:20261001T000000", "DTEND;TZID=Asia/Shanghai:20261004T000000"),
        ("DTSTART:20261001T080000", "DTEND:20261003T180000"),
    ],
)
def test_the_same_three_days_in_whatever_way_a_program_writes_them(span: tuple[str, str]) -> None:
    found = read_holidays("a.ics", ics("\r\n".join(("SUMMARY:国庆节（休）", *span))))
    assert found.off == {date(2026, 10, 1), date(2026, 10, 2), date(2026, 10, 3)}


@pytest.mark.parametrize(
    ("body", "key"),
    [
        (b"PK\x03\x04 a spreadsheet", "unreadable"),
        (b"", "unreadable"),
        (ics(), "none"),
        (ics(entry("情人节")), "none"),
        (ics(entry("元旦（休）", "20260101", "RRULE:FREQ=YEARLY")), "repeats"),
        (ics(entry("元旦（休）"), entry("元旦（班）")), "both"),
        (ics("SUMMARY:元旦（休）"), "no_day"),
        (ics(entry("暑假", "20260701", "DTEND;VALUE=DATE:20260901")), "too_long"),
        (ics("SUMMARY:元旦（休）\r\nDTSTART:99991231T230000Z"), "unreadable"),
    ],
)
def test_what_cannot_be_meant_is_refused_and_says_why(body: bytes, key: str) -> None:
    with pytest.raises(HolidaysUnreadable) as refused:
        read_holidays("days.ics", body)
    assert refused.value.key == f"error.holidays.{key}"
    assert "days.ics" in refused.value.text.zh


@given(st.binary(max_size=300) | st.text(max_size=200).map(ics))
def test_whatever_the_file_holds_it_is_read_or_refused(body: bytes) -> None:
    try:
        found = read_holidays("a.ics", body)
    except HolidaysUnreadable:
        return
    assert not found.off & found.worked
