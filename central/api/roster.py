"""值班表: the doors of the roster, for the desk that plans and for a patrol who is ill or must go."""

from datetime import date
from typing import Annotated
from uuid import UUID

from fastapi import Depends, Query
from pydantic import BaseModel, Field

from central.domain.access import Action
from central.domain.clocks import CHINA
from central.domain.phone_step import Noted, PhoneAction, PhoneStep
from central.domain.roster import MOST_DAYS_AHEAD, MOST_WEEKS, DutyKind, RosterEntry
from central.http.acting import act_of
from central.http.bodies import Id
from central.http.document import room
from central.http.noted import PhoneTimes
from central.http.policies import Staff
from central.http.sessions import SignedIn
from central.http.world import Here, Open
from central.services.once import noted_step, once
from central.services.staff import roster
from central.services.staff.roster import RosterLine, RosterWeek, Said
from protocol.wire import Instant, Strict, Words

router = room("roster")

Version = Annotated[int, Field(ge=1, le=1_000_000)]
Planner = Annotated[SignedIn, Depends(Staff(Action.CHANGE_ROSTER))]
Patrol = Annotated[SignedIn, Depends(Staff(Action.SAY_ABSENT))]


class Planned(Strict):
    account_id: Id
    kind: Annotated[DutyKind, Field(strict=False)]
    begins: Instant
    ends: Instant
    note: Annotated[Words, Field(max_length=200)] = ""
    #: Of a swap: who has the time off instead.
    instead_of: Id | None = None
    #: A turn of duty, for so many weeks.
    weeks: Annotated[int, Field(ge=1, le=MOST_WEEKS)] = 1


class EntryVersion(Strict):
    version: Version


class Absence(PhoneTimes):
    kind: Annotated[DutyKind, Field(strict=False)]
    #: 0: until midnight; 1: until midnight of tomorrow; …
    days: Annotated[int, Field(ge=0, le=MOST_DAYS_AHEAD)] = 0
    client_key: Id | None = None

    def phone_step(self, me: SignedIn, world: Here) -> PhoneStep | None:
        if self.client_key is None:
            return None
        noted = Noted(self.client_key, clock=self.clock)
        return noted_step(noted, PhoneAction.ABSENCE, who=me.account, now=world.now())


class Absent(BaseModel):
    entry: RosterEntry


@router.get("/api/v1/roster")
async def read_roster(
    me: Annotated[SignedIn, Depends(Staff(Action.READ_ROSTER))],
    store: Open,
    world: Here,
    day: Annotated[date | None, Query(ge=date(2020, 1, 1), le=date(2100, 1, 1))] = None,
) -> RosterWeek:
    """Who is on when: the week that ``day`` lies in, of everybody in one's place; left out: this week."""
    chosen = day or world.now().astimezone(CHINA).date()
    return await roster.read_week(chosen, act_of(me, store, world))


@router.post("/api/v1/roster", status_code=201)
async def enter_roster(said: Planned, me: Planner, store: Open, world: Here) -> list[RosterEntry]:
    """An absence that has begun takes effect at once."""
    entry = Said(said.account_id, said.kind, said.begins, said.ends, said.note, said.instead_of)
    return await roster.enter(entry, act_of(me, store, world), weeks=said.weeks)


@router.post("/api/v1/roster/{entry_id}/withdraw")
async def withdraw_entry(entry_id: UUID, said: EntryVersion, me: Planner, store: Open, world: Here) -> RosterEntry:
    return await roster.withdraw(entry_id, said.version, act_of(me, store, world))


@router.post("/api/v1/roster/{entry_id}/restore")
async def restore_entry(entry_id: UUID, said: EntryVersion, me: Planner, store: Open, world: Here) -> RosterEntry:
    """It was withdrawn by mistake."""
    return await roster.restore(entry_id, said.version, act_of(me, store, world))


@router.get("/api/v1/roster/mine")
async def read_own_roster(me: Patrol, store: Open, world: Here) -> list[RosterLine]:
    """My own turns and absences, this week and the next."""
    return await roster.own_lines(act_of(me, store, world))


@router.post("/api/v1/absence")
async def say_absent(said: Absence, me: Patrol, store: Open, world: Here) -> Absent:
    """I am ill, or must go: off shift at once, and what I have in hand goes to somebody else."""
    phone = said.phone_step(me, world)
    act = act_of(me, store, world)

    async def say() -> Absent:
        at = phone.done_at if phone else None
        return Absent(entry=await roster.say_absent(said.kind, said.days, act, said_at=at))

    return await once(phone, Absent, say, store=store)
