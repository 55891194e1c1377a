"""值班表: who is to be on duty when, and who is away; what is planned, beside who really is on shift."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from uuid import UUID

from central.domain.clocks import CHINA
from central.domain.errors import Invalid, NotAllowedNow


class DutyKind(StrEnum):
    DUTY = "duty"  # 班次
    EXTRA = "extra"  # 加班
    SWAP = "swap"  # 换班: in somebody else's stead
    LEAVE = "leave"  # 休假
    SICK = "sick"  # 病假
    TRAINING = "training"  # 培训


ON_DUTY = frozenset({DutyKind.DUTY, DutyKind.EXTRA, DutyKind.SWAP})
AWAY = frozenset(DutyKind) - ON_DUTY
#: What a patrol may say of themselves; the rest is the desk's to plan.
OWN_WORDS = frozenset({DutyKind.SICK, DutyKind.LEAVE})

#: Whoever is not on shift so long after their turn began has forgotten it, or something has happened.
LATE_AFTER = timedelta(minutes=15)
#: A turn of duty is of one day; an absence may be the time after a birth.
LONGEST_DUTY, LONGEST_ABSENCE = timedelta(hours=24), timedelta(days=400)
#: What was so may be written down later, but not rewritten for ever.
_PAST, _AHEAD = timedelta(days=31), timedelta(days=400)
#: A turn of duty may be planned for so many weeks at once.
MOST_WEEKS = 26
#: A patrol says of themselves: today, and at most so many days after it.
MOST_DAYS_AHEAD = 6
WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class RosterEntry:
    """One line of the roster."""

    entry_id: UUID
    district_id: str
    #: Of the person.
    place_path: str
    account_id: UUID
    kind: DutyKind
    begins: datetime
    ends: datetime
    #: An account id: the desk's, or the person's own.
    entered_by: str
    entered_at: datetime
    #: For the desk alone; an illness is not described.
    note: str = ""
    #: Of a swap: who has the time off instead.
    instead_of: UUID | None = None
    withdrawn_at: datetime | None = None
    withdrawn_by: str | None = None
    version: int = 1

    @property
    def stands(self) -> bool:
        return self.withdrawn_at is None

    def covers(self, at: datetime) -> bool:
        return self.stands and self.begins <= at < self.ends

    @property
    def leaves(self) -> UUID | None:
        """Who goes off shift when it begins; None: nobody."""
        return self.account_id if self.kind in AWAY else self.instead_of


def planned(entry: RosterEntry, others: Iterable[RosterEntry], now: datetime) -> RosterEntry:
    """``others``: what stands of the same person. Raises Invalid for what cannot be meant."""
    longest = LONGEST_DUTY if entry.kind in ON_DUTY else LONGEST_ABSENCE
    if not entry.begins < entry.ends:
        raise Invalid("error.roster.order")
    if entry.ends - entry.begins > longest:
        raise Invalid("error.roster.too_long" if entry.kind in AWAY else "error.roster.one_day")
    if entry.ends < now - _PAST or entry.begins > now + _AHEAD:
        raise Invalid("error.roster.when")
    if (entry.kind is DutyKind.SWAP) != (entry.instead_of is not None) or entry.instead_of == entry.account_id:
        raise Invalid("error.roster.swap_with")
    if clash(entry, others) is not None:
        raise Invalid("error.roster.overlaps")
    return entry


def clash(entry: RosterEntry, others: Iterable[RosterEntry]) -> RosterEntry | None:
    """A line of the same sort for the same person at the same time. Who is on leave may still stand in the plan."""
    same = ON_DUTY if entry.kind in ON_DUTY else AWAY
    return next(
        (
            each
            for each in others
            if each.stands
            and each.entry_id != entry.entry_id
            and each.account_id == entry.account_id
            and each.kind in same
            and each.begins < entry.ends
            and entry.begins < each.ends
        ),
        None,
    )


def every_week(entry: RosterEntry, new_ids: Collection[UUID]) -> list[RosterEntry]:
    """The same turn again, a week later each, once for each of ``new_ids``."""
    return [
        replace(entry, entry_id=new_id, begins=entry.begins + week * WEEK, ends=entry.ends + week * WEEK)
        for week, new_id in enumerate(new_ids)
    ]


def withdrawn(entry: RosterEntry, by: str, now: datetime) -> RosterEntry:
    if not entry.stands:
        raise NotAllowedNow("error.roster.withdrawn")
    return replace(entry, withdrawn_at=now, withdrawn_by=by)


def restored(entry: RosterEntry, others: Iterable[RosterEntry]) -> RosterEntry:
    """The withdrawal is taken back. Raises Invalid where something else was planned meanwhile."""
    if entry.stands:
        raise NotAllowedNow("error.roster.stands")
    back = replace(entry, withdrawn_at=None, withdrawn_by=None)
    if clash(back, others) is not None:
        raise Invalid("error.roster.overlaps")
    return back


def away_now(entries: Iterable[RosterEntry], now: datetime) -> frozenset[UUID]:
    """Who is absent: whatever their phone says, nobody asks them."""
    return frozenset(each.account_id for each in entries if each.kind in AWAY and each.covers(now))


def came_back(entries: Iterable[RosterEntry], now: datetime) -> list[RosterEntry]:
    """The absences that end because the person came on shift, as they are then."""
    return [replace(each, ends=now) for each in entries if each.kind in AWAY and each.begins < now and each.covers(now)]


def until_midnight(now: datetime, days: int) -> datetime:
    """The end of today, or of the day that many days later, where the community is."""
    day = now.astimezone(CHINA).date() + timedelta(days=days + 1)
    return datetime.combine(day, time(), CHINA)


def week_of(day: date) -> tuple[datetime, datetime]:
    """From the Monday of ``day``'s week to the next, where the community is."""
    monday = datetime.combine(day - timedelta(days=day.weekday()), time(), CHINA)
    return monday, monday + WEEK
