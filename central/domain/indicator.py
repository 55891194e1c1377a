"""Who should be looked after: red, yellow or green from the newest numbers, each flag with the numbers it stands on."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from protocol.events import Phase
from protocol.indicating import Flagging, Indicator
from protocol.wire import Strict


class Colour(StrEnum):
    RED = "red"
    YELLOW = "yellow"
    GREEN = "green"
    #: Nothing fresh is known: no flag is no all-clear.
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Input:
    """One number about one household, or about the place where ``household`` is empty."""

    district_id: str
    place_path: str
    household: str
    indicator: str
    #: The list it came in with; the next list of the same name corrects it.
    origin: str
    value: float
    at: datetime
    written_at: datetime
    withdrawn_at: datetime | None = None


class Judged(Strict):
    """What one indicator said, and by which input."""

    indicator: str
    colour: str
    value: float | None = None
    at: float | None = None
    origin: str | None = None


@dataclass(frozen=True, slots=True)
class Flag:
    district_id: str
    place_path: str
    household: str
    pack: str
    colour: Colour
    because: tuple[Judged, ...]
    #: The event that visits hang on; None while nothing was ever worrying.
    event_id: UUID | None
    revision: int
    judged_at: datetime


def newest_of_each(inputs: Iterable[Input]) -> list[Input]:
    """Twice in one list, a household counts by its newest number; of two as new by the later one in the list."""
    newest: dict[tuple[str, str, str, str, str], Input] = {}
    for each in inputs:
        key = (each.district_id, each.place_path, each.household, each.indicator, each.origin)
        if key not in newest or each.at >= newest[key].at:
            newest[key] = each
    return list(newest.values())


def judge_flag(inputs: Sequence[Input], flagging: Flagging, now: datetime) -> tuple[Colour, tuple[Judged, ...]]:
    """The colour of one household and what each indicator said. Order and repeats of ``inputs`` change nothing."""
    because = tuple(_judge(indicator, inputs, now) for indicator in flagging.indicators)
    colours = [each.colour for each in because]
    reds = colours.count(Colour.RED)
    worrying = reds + colours.count(Colour.YELLOW)
    if reds >= flagging.reds or worrying >= flagging.yellows:
        return Colour.RED, because
    if worrying:
        return Colour.YELLOW, because
    return (Colour.GREEN if Colour.GREEN in colours else Colour.UNKNOWN), because


def next_phase(before: Colour | None, now: Colour, *, open_event: bool) -> Phase | None:
    """What is said about a flag that was ``before``; None: nothing. Only red and yellow send anybody."""
    worrying = now in (Colour.RED, Colour.YELLOW)
    if not open_event:
        return Phase.STARTED if worrying else None
    if worrying:
        return Phase.UPDATED if before is not now else None
    return Phase.ENDED


def _judge(indicator: Indicator, inputs: Sequence[Input], now: datetime) -> Judged:
    mine = [each for each in inputs if each.indicator == indicator.indicator and each.withdrawn_at is None]
    fresh = [each for each in mine if now - each.at <= indicator.fresh_for]
    if not fresh:
        return Judged(indicator=indicator.indicator, colour=Colour.UNKNOWN)
    newest = max(fresh, key=lambda each: (each.at, each.written_at, each.origin))
    return Judged(
        indicator=indicator.indicator,
        colour=_colour(indicator, newest.value),
        value=newest.value,
        at=newest.at.timestamp(),
        origin=newest.origin,
    )


def _colour(indicator: Indicator, value: float) -> Colour:
    if indicator.red is not None and indicator.red.meets(value):
        return Colour.RED
    if indicator.yellow is not None and indicator.yellow.meets(value):
        return Colour.YELLOW
    return Colour.GREEN
