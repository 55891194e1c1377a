"""On which days people work: what an operator has brought in for a place, public holidays and moved days (调休)."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time

from central.domain.clocks import STANDARD, Calendar
from protocol.scope import lies_in


@dataclass(frozen=True, slots=True)
class WorkDays:
    """For one place and all below it that has none of its own."""

    district_id: str
    place_path: str
    kept_at: datetime
    #: ISO days: off though a weekday, worked though a weekend.
    holidays: tuple[str, ...] = ()
    extra_days: tuple[str, ...] = ()
    #: "08:30-12:00"; empty: the usual hours.
    hours: tuple[str, ...] = ()

    def calendar(self) -> Calendar:
        return replace(
            STANDARD,
            holidays=frozenset(map(date.fromisoformat, self.holidays)),
            extra_days=frozenset(map(date.fromisoformat, self.extra_days)),
            # Those who write the afternoon down first work in the morning first all the same.
            hours=tuple(sorted(map(read_hours, self.hours))) or STANDARD.hours,
        )


def read_hours(written: str) -> tuple[time, time]:
    """``"08:30-12:00"``. Raises ValueError for anything else, and where the end is not after the beginning."""
    opens, _, closes = written.partition("-")
    found = time.fromisoformat(opens.strip()), time.fromisoformat(closes.strip())
    if any(each.tzinfo for each in found) or found[0] >= found[1]:  # in the place's own time
        raise ValueError(written)
    return found


def brought_up_to_date(
    known: WorkDays, holidays: Collection[date], extra_days: Collection[date], hours: Sequence[str], now: datetime
) -> WorkDays:
    """The years that a new list speaks of are the list's alone; what is known of other years stays."""
    years = {day.year for day in (*holidays, *extra_days)}
    return replace(
        known,
        kept_at=now,
        holidays=_together(known.holidays, holidays, years),
        extra_days=_together(known.extra_days, extra_days, years),
        hours=tuple(hours) or known.hours,
    )


def _together(known: Iterable[str], new: Iterable[date], years: Collection[int]) -> tuple[str, ...]:
    kept = (day for day in known if date.fromisoformat(day).year not in years)
    return tuple(sorted({*kept, *(day.isoformat() for day in new)}))


def calendar_at(place_path: str, above: Iterable[WorkDays]) -> Calendar:
    """Of the nearest place that has days of its own, going up; the usual week where none has."""
    covering = [d for d in above if lies_in(place_path, d.place_path)]
    nearest = max(covering, key=lambda days: len(days.place_path), default=None)
    return nearest.calendar() if nearest else STANDARD
