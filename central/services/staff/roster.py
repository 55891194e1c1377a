"""The roster as the desk keeps it, and what a patrol says of themselves; who is absent leaves what they hold."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from uuid import UUID

from central.domain.access import Action, require
from central.domain.clocks import CHINA
from central.domain.errors import Conflict, Invalid
from central.domain.people import Account, Role
from central.domain.roster import (
    AWAY,
    LATE_AFTER,
    MOST_DAYS_AHEAD,
    ON_DUTY,
    OWN_WORDS,
    DutyKind,
    RosterEntry,
    came_back,
    every_week,
    planned,
    restored,
    until_midnight,
    week_of,
    withdrawn,
)  # fmt: skip
from central.services import later
from central.services.incidents.task_steps import account_of
from central.services.journal import named, tell_place
from central.services.staff.roster_timers import absence_begins
from central.services.tasks.hands import absent_now
from central.services.work import Act, Work
from protocol.texts import both


@dataclass(frozen=True, slots=True)
class Said:
    """What somebody enters."""

    account_id: UUID
    kind: DutyKind
    begins: datetime
    ends: datetime
    note: str = ""
    instead_of: UUID | None = None


@dataclass(frozen=True, slots=True)
class RosterLine:
    entry: RosterEntry
    #: Who entered it, and in whose stead a swap is; None: they have left.
    entered_by: str | None
    instead_of: str | None


@dataclass(frozen=True, slots=True)
class RosterPerson:
    account_id: UUID
    name: str
    department: str | None
    on_shift: bool
    away: bool
    lines: tuple[RosterLine, ...]


@dataclass(frozen=True, slots=True)
class RosterWeek:
    begins: datetime
    ends: datetime
    now: datetime
    people: tuple[RosterPerson, ...]


async def read_week(day: date, act: Act) -> RosterWeek:
    """Everybody within ``who``'s place, and what stands of them in the week of ``day``."""
    work = act.work
    require(act.who.role, Action.READ_ROSTER)
    begins, ends = week_of(day)
    people = [each for each in await work.store.accounts.within(act.who.scope, Role.PATROL) if not each.disabled]
    entries = [each for each in await work.store.rosters.between(act.who.scope, begins, ends) if each.stands]
    names = await _names(work, entries)
    # The week on screen need not be this one.
    absent = await absent_now(work, [each.account_id for each in people])

    def person(account: Account) -> RosterPerson:
        own = [_line(each, names) for each in entries if each.account_id == account.account_id]
        away = account.account_id in absent
        return RosterPerson(
            account.account_id, account.name, account.department, account.on_shift and not away, away, tuple(own)
        )

    return RosterWeek(begins, ends, work.now, tuple(person(each) for each in people))


async def own_lines(act: Act) -> list[RosterLine]:
    """What a patrol's own phone shows: this week and the next."""
    work = act.work
    require(act.who.role, Action.SAY_ABSENT)
    begins, ends = week_of(work.now.astimezone(CHINA).date())
    entries = await work.store.rosters.of_people(work.scope, [act.who.account_id], work.now, ends + (ends - begins))
    names = await _names(work, entries)
    return [_line(replace(each, note=""), names) for each in entries]


async def enter(said: Said, act: Act, *, weeks: int) -> list[RosterEntry]:
    """One line, or the same turn of duty for several weeks. The same said twice is once.

    Raises NotFound for a person outside the desk's place, Invalid for what cannot be meant.
    """
    work = act.work
    require(act.who.role, Action.CHANGE_ROSTER)
    if weeks != 1 and said.kind is not DutyKind.DUTY:
        raise Invalid("error.roster.only_duty_repeats")
    person = await _patrol(said.account_id, act)
    if said.instead_of is not None:
        await _patrol(said.instead_of, act)
    first = planned(_entry(said, person, work), (), work.now)
    lines = every_week(first, [work.new_id() for _ in range(weeks)])
    return [await _enter(work, line) for line in lines]


async def withdraw(entry_id: UUID, version: int, act: Act) -> RosterEntry:
    work = act.work
    require(act.who.role, Action.CHANGE_ROSTER)
    entry = await _held(entry_id, version, act)
    return await work.store.rosters.save(work.scope, withdrawn(entry, work.actor, work.now))


async def restore(entry_id: UUID, version: int, act: Act) -> RosterEntry:
    """It was taken out by mistake."""
    work = act.work
    require(act.who.role, Action.CHANGE_ROSTER)
    entry = await _held(entry_id, version, act)
    back = await work.store.rosters.save(work.scope, restored(entry, await _beside(work, entry)))
    await _will_leave(work, back)
    await _will_be_due(work, back)
    return back


async def say_absent(kind: DutyKind, days: int, act: Act, *, said_at: datetime | None = None) -> RosterEntry:
    """A patrol is ill or must go: until midnight, or some days later. What they have in hand goes to others at once.

    ``said_at``: when, if their phone had no network meanwhile.
    """
    work = act.work
    require(act.who.role, Action.SAY_ABSENT)
    if kind not in OWN_WORDS or not 0 <= days <= MOST_DAYS_AHEAD:
        raise Invalid("error.roster.own_words")
    begins = said_at or work.now
    await _alone(work, act.who.account_id)
    ends = until_midnight(begins, days)
    beside = await work.store.rosters.of_people(work.scope, [act.who.account_id], begins, ends)
    for other in came_back([each for each in beside if each.kind is not kind], begins):
        await work.store.rosters.save(work.scope, other)
    # Up to what is planned anyway: whoever is ill is never refused.
    ends = min([ends, *(each.begins for each in beside if each.kind in AWAY and each.begins > begins)])
    same = next((each for each in beside if each.kind is kind and each.covers(begins)), None)
    if same is not None:  # said before, and perhaps longer now
        entry = same if same.ends >= ends else await work.store.rosters.save(work.scope, replace(same, ends=ends))
        await _will_leave(work, entry)
        return replace(entry, note="")  # the desk's words of it are not for the phone
    entry = await _enter(work, _entry(Said(act.who.account_id, kind, begins, ends), act.who, work))
    words = named("kind", both(f"roster.kind.{kind}"))
    await tell_place(
        work, act.who.place_path, "absent", name=act.who.name, until=f"{ends.astimezone(CHINA):%m-%d %H:%M}", **words
    )
    return entry


def _entry(said: Said, person: Account, work: Work) -> RosterEntry:
    return RosterEntry(
        entry_id=work.new_id(),
        district_id=person.district_id,
        place_path=person.place_path,
        account_id=person.account_id,
        kind=said.kind,
        begins=said.begins,
        ends=said.ends,
        entered_by=work.actor,
        entered_at=work.now,
        note=said.note.strip(),
        instead_of=said.instead_of,
    )


async def _enter(work: Work, entry: RosterEntry) -> RosterEntry:
    beside = await _beside(work, entry)
    twin = next((each for each in beside if _alike(each, entry)), None)
    if twin is not None:
        return twin
    await work.store.rosters.add(work.scope, planned(entry, beside, work.now))
    await _will_leave(work, entry)
    await _will_be_due(work, entry)
    return entry


def _alike(a: RosterEntry, b: RosterEntry) -> bool:
    return (a.kind, a.begins, a.ends, a.instead_of) == (b.kind, b.begins, b.ends, b.instead_of)


async def _alone(work: Work, account_id: UUID) -> None:
    """Until this transaction ends nobody else enters anything of that person: the same said twice at once is once."""
    await work.store.accounts.get(work.scope, account_id, lock=True)


async def _beside(work: Work, entry: RosterEntry) -> list[RosterEntry]:
    await _alone(work, entry.account_id)
    return await work.store.rosters.of_people(work.scope, [entry.account_id], entry.begins, entry.ends)


async def _will_leave(work: Work, entry: RosterEntry) -> None:
    if entry.leaves is None:
        return
    if entry.begins <= work.now:
        await absence_begins(entry.entry_id, work=work)
    else:
        await later.absence_begins(work.store, work.scope, entry.entry_id, entry.begins)


async def _will_be_due(work: Work, entry: RosterEntry) -> None:
    """What is written down afterwards is asked of nobody."""
    at = entry.begins + LATE_AFTER
    if entry.kind in ON_DUTY and at > work.now:
        await later.turn_begins(work.store, work.scope, entry.entry_id, at)


async def _patrol(account_id: UUID, act: Act) -> Account:
    person = await act.work.store.accounts.get(act.who.scope, account_id)
    if person.role is not Role.PATROL or person.disabled:
        raise Invalid("error.brain.not_a_patrol")
    return person


async def _held(entry_id: UUID, version: int, act: Act) -> RosterEntry:
    entry = await act.work.store.rosters.get(act.who.scope, entry_id)
    if entry.version != version:
        raise Conflict
    return entry


async def _names(work: Work, entries: list[RosterEntry]) -> dict[str, str]:
    ids = {each.entered_by for each in entries} | {str(each.instead_of) for each in entries if each.instead_of}
    found = {each: await account_of(work, UUID(each)) for each in ids}
    return {each: account.name for each, account in found.items() if account is not None}


def _line(entry: RosterEntry, names: dict[str, str]) -> RosterLine:
    return RosterLine(entry, names.get(entry.entered_by), names.get(str(entry.instead_of)))
