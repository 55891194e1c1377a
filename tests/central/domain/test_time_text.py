"""The moment that words name, and silence where they name a habit, several moments or none."""

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from central.domain.clocks import CHINA
from central.domain.time_text import OLDEST, read_time

NOW = datetime(2026, 11, 23, 12, 0, tzinfo=CHINA)


def said(words: str) -> str | None:
    read = read_time(words, NOW)
    return f"{read.at.astimezone(CHINA):%d %H:%M}" if read else None


@pytest.mark.parametrize(
    ("words", "when"),
    [
        ("昨晚11点半楼下有人打架", "22 23:30"),
        ("昨天晚上十一点三刻，3号楼冒烟", "22 23:45"),
        ("昨晚1点多还在吵", "23 01:00"),
        ("昨夜12点放鞭炮", "23 00:00"),
        ("今早7点车道又被堵了", "23 07:00"),
        ("今天上午9:20看见一只流浪狗", "23 09:20"),
        ("前天下午3点电梯停在五楼", "21 15:00"),
        ("十分钟前有人翻墙", "23 11:50"),
        ("半小时前东门有人吵架", "23 11:30"),
        ("２小时前漏水", "23 10:00"),
        ("昨天中午12点", "22 12:00"),
    ],
)
def test_a_moment_is_read(words: str, when: str) -> None:
    assert said(words) == when


@pytest.mark.parametrize(
    "words",
    [
        "每天晚上10点施工到凌晨",
        "昨晚10点到今早6点都在施工",
        "从昨晚11点开始一直在响",
        "今晚11点要放烟花",  # still to come
        "今天13点开会",
        "昨天30点",
        "5天前的事",
        "3号楼2单元5楼漏水",
        "物业几点上班",
        "",
    ],
)
def test_a_habit_several_moments_or_what_is_to_come_say_nothing(words: str) -> None:
    assert said(words) is None


@given(st.text("昨今前天晚早上下午中点半刻分时小:0123456789十一二前个 ", max_size=24))
def test_whatever_is_said_lies_within_the_last_three_days(words: str) -> None:
    read = read_time(words, NOW)
    assert read is None or timedelta(0) <= NOW - read.at <= OLDEST
