"""How long something may take, as people write it: 90s, 10min, 4h, 3d, 4 working hours, 4h in all."""

import re
from datetime import timedelta
from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator, PlainSerializer, WithJsonSchema

from protocol.causes import Misfit
from protocol.wire import Strict

_UNITS = {"ms": 0.001, "s": 1, "min": 60, "h": 3600, "d": 86400}
_WRITTEN = re.compile(r"^\s*(\d{1,6}(?:\.\d{1,3})?)\s*(ms|s|min|h|d)\s*$")
_IN_ALL = re.compile(r"^(.*\S)\s+in all\s*$")
_WORKING = re.compile(r"^\s*(\d{1,4})\s*working (hours?|days?)\s*$")
#: A working day has eight hours, 08:00–12:00 and 13:00–17:00 unless the community says otherwise.
WORKING_DAY_HOURS = 8


def parse_span(value: Any) -> timedelta:
    """``"10min"`` → ten minutes. Raises Misfit for anything else."""
    if isinstance(value, timedelta):
        return value
    match = _WRITTEN.match(value) if isinstance(value, str) else None
    if match is None:
        raise Misfit("error.span.bad", value=str(value)[:40])
    return timedelta(seconds=float(match[1]) * _UNITS[match[2]])


def write_span(span: timedelta) -> str:
    """The shortest way to write ``span`` that reads back to the same."""
    seconds = span.total_seconds()
    for unit in ("d", "h", "min", "s"):
        if seconds and seconds % _UNITS[unit] == 0:
            return f"{int(seconds // _UNITS[unit])}{unit}"
    return f"{seconds:g}s"


Span = Annotated[
    timedelta,
    BeforeValidator(parse_span),
    PlainSerializer(write_span, return_type=str),
    WithJsonSchema({"type": "string", "format": "span", "examples": ["90s", "10min", "4h", "3d"]}),
]


def _some(span: timedelta) -> timedelta:
    if not span:
        raise Misfit("error.span.none")
    return span


#: One by which something else is divided, say.
SomeTime = Annotated[Span, AfterValidator(_some)]


class Limit(Strict):
    """A clock's limit: natural time, or working hours of the community's calendar."""

    span: Span
    working: bool = False
    #: Work that comes back has what was left of its time, not all of it again (累计计时).
    accumulated: bool = False


def parse_limit(value: Any) -> Any:
    """``"4 working hours"`` → Limit of 4 h of working time; a plain span is natural time."""
    if not isinstance(value, str):
        return value
    whole = _IN_ALL.match(value)
    written = whole[1] if whole else value
    match = _WORKING.match(written)
    if match:
        hours = int(match[1]) * (WORKING_DAY_HOURS if match[2].startswith("day") else 1)
        return Limit(span=timedelta(hours=hours), working=True, accumulated=bool(whole))
    return Limit(span=parse_span(written), accumulated=bool(whole))


WrittenLimit = Annotated[Limit, BeforeValidator(parse_limit)]
