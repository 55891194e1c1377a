"""When was it, by the words? 昨晚11点半, 今早7点, 十分钟前; nothing where they speak of a habit or of several times."""

import re
from dataclasses import dataclass
from datetime import datetime, timedelta

from central.domain.clocks import midnight
from central.domain.writing import NUMERAL, narrow, number_of

#: Older than this is a story, not an alarm; what is said then stays in the words.
OLDEST = timedelta(days=3)
#: 每天晚上10点施工 names an hour and no moment; nor do a span and a wish.
_HABIT = re.compile(
    r"每[天晚日早周逢次]|天天|夜夜|经常|常常|总是|长期|一直|连续|以来|至今|开始|之前|以前|到现在|定于|将于|预计|明[天早晚]|后天|营业|几点"
)
_AGO = re.compile(rf"({NUMERAL}|半)(?:个)?(小时|钟头|分钟)(?:以前|之前|前)")
_DAYS = {"今": 0, "昨": 1, "前": 2}
_MOMENT = re.compile(
    rf"(?P<day>今|昨|前)(?:天|日)?(?P<part>凌晨|早上|清晨|早晨|上午|中午|下午|傍晚|晚上|夜里|半夜|深夜|早|晚|夜)?(?:的|大概|大约|约|差不多)*"
    rf"(?P<hour>{NUMERAL})(?:点钟?|时|:(?P<digits>\d\d))(?:(?P<half>半)|(?P<quarter>[一三])刻|(?P<minute>{NUMERAL})分?)?"
)
_AFTERNOON = ("下午", "傍晚", "晚上", "夜里", "半夜", "深夜", "晚", "夜")
_NIGHT = ("晚上", "夜里", "半夜", "深夜", "晚", "夜")


@dataclass(frozen=True, slots=True)
class SaidTime:
    at: datetime
    #: The words that say so.
    because: str


def read_time(words: str, now: datetime) -> SaidTime | None:
    """The one moment that ``words`` name, never after ``now`` and never older than three days; else None."""
    text = narrow(words)
    found = [] if _HABIT.search(_AGO.sub("", text)) else [*_ago(text, now), *_moments(text, now)]
    if len({said.at for said in found}) != 1:
        return None
    said = found[0]
    return said if timedelta(0) <= now - said.at <= OLDEST else None


def _ago(text: str, now: datetime) -> list[SaidTime]:
    found = []
    for match in _AGO.finditer(text):
        unit = timedelta(minutes=1) if match[2] == "分钟" else timedelta(hours=1)
        count = 0.5 if match[1] == "半" else number_of(match[1])
        if count is not None:
            found.append(SaidTime(now - unit * count, match[0]))
    return found


def _moments(text: str, now: datetime) -> list[SaidTime]:
    return [said for match in _MOMENT.finditer(text) if (said := _moment(match, now)) is not None]


def _moment(match: re.Match[str], now: datetime) -> SaidTime | None:
    hour, part = number_of(match["hour"]), match["part"] or ""
    minute = _minute(match)
    if hour is None or minute is None or hour > 24 or minute > 59:
        return None
    days = _DAYS[match["day"]]
    if part in _AFTERNOON and 1 <= hour < 12 and not (part in _NIGHT and hour <= 4):
        hour += 12
    elif part in _NIGHT and (hour <= 4 or hour in (12, 24)):  # 昨晚1点 is today's first hour
        hour, days = hour % 12, days - 1
    day = midnight(now) - timedelta(days=days)
    return SaidTime(day + timedelta(hours=hour, minutes=minute), match[0])


def _minute(match: re.Match[str]) -> int | None:
    if match["half"]:
        return 30
    if match["quarter"]:
        return 15 if match["quarter"] == "一" else 45
    written = match["digits"] or match["minute"]
    return number_of(written) if written else 0
