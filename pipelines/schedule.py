"""May this pack look now? “always”, or hours of the day such as 22:00-06:00 in the camera's own time."""

import re
from datetime import datetime, time, timedelta, timezone, tzinfo
from functools import cache

from protocol.errors import WanglouError

#: China keeps one zone and no summer time, so the default needs no time zone data on the node.
SHANGHAI = timezone(timedelta(hours=8), "Asia/Shanghai")

_HOURS = re.compile(r"^(\d{1,2}):(\d{2})-(\d{1,2}):(\d{2})$")
_DAY_MIN = 24 * 60


class ScheduleError(WanglouError):
    """Nobody can tell when this pack should look."""

    key = "error.schedule.bad"


@cache
def parse_schedule(written: str) -> tuple[tuple[int, int], ...]:
    """Spans of minutes of the day, (from, until); an end before its start runs past midnight.

    ``"always"`` is the whole day; several spans are separated by commas. Raises ScheduleError.
    """
    if written.strip() == "always":
        return ((0, _DAY_MIN),)
    return tuple(_span(part.strip(), written) for part in written.split(","))


def watching(written: str, at: datetime, zone: tzinfo = SHANGHAI) -> bool:
    """Whether the schedule covers the instant `at` (aware): starts count in, ends count out."""
    local = at.astimezone(zone).time()
    minute = _minutes(local)
    return any(
        start <= minute < until if start < until else minute >= start or minute < until
        for start, until in parse_schedule(written)
    )


def _span(part: str, written: str) -> tuple[int, int]:
    match = _HOURS.match(part)
    if match is None:
        raise ScheduleError(value=written[:40])
    hours, minutes = (int(match[1]), int(match[3])), (int(match[2]), int(match[4]))
    start, until = (h * 60 + m for h, m in zip(hours, minutes, strict=True))
    if max(minutes) > 59 or start >= _DAY_MIN or until > _DAY_MIN or start == until:
        raise ScheduleError(value=written[:40])
    return start, until


def _minutes(local: time) -> int:
    return local.hour * 60 + local.minute
