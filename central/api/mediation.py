"""调解案卷: the doors of a dispute's file. What somebody may see of it is decided behind them."""

from enum import StrEnum
from typing import Annotated
from uuid import UUID

from fastapi import Depends
from pydantic import Field

from central.domain.access import Action
from central.domain.mediation import (
    MOST_PRESENT,
    MOST_SIDES,
    Agreement,
    Day,
    Found,
    Mediation,
    Meeting,
    Named,
    Next,
    Reasoned,
    Referral,
    Side,
    Spot,
    Told,
    Visit,
)  # fmt: skip
from central.http.acting import act_of
from central.http.document import room
from central.http.policies import Staff
from central.http.sessions import SignedIn
from central.http.world import Here, Open
from central.services.disputes import mediation, mediation_pages
from central.services.disputes.mediation_pages import FileCover, FilePage
from central.services.work import Act
from protocol.wire import Instant, Strict

router = room("mediation")

Reader = Annotated[SignedIn, Depends(Staff(Action.READ_MEDIATION))]
Writer = Annotated[SignedIn, Depends(Staff(Action.WRITE_MEDIATION))]
Version = Annotated[int, Field(ge=1, le=1_000_000)]
People = Annotated[list[Named], Field(min_length=1, max_length=MOST_PRESENT)]


class Sides(Strict):
    version: Version
    sides: Annotated[list[Side], Field(max_length=MOST_SIDES)]


class MeetingSaid(Strict):
    version: Version
    held_at: Instant
    place: Spot
    present: People
    said: Told
    next_step: Next = ""
    #: When they meet again.
    next_at: Instant | None = None


class AgreementSaid(Strict):
    version: Version
    terms: Told
    signed_by: People
    signed_on: Day
    oral: bool = False


class VisitSaid(Strict):
    version: Version
    visited_on: Day
    kept: bool
    words: Found = ""


class ReferralSaid(Strict):
    version: Version
    to: Spot
    reason: Reasoned


class WhyErased(StrEnum):
    ASKED = "asked"  # by one of those who quarrelled
    MISTAKEN = "mistaken"  # there should have been no file


class Erasing(Strict):
    why: Annotated[WhyErased, Field(strict=False)]


async def _page(file: Mediation, act: Act) -> FilePage:
    work = act.work
    incident = await work.store.incidents.get(work.scope, file.incident_id)
    return await mediation_pages.page_of(file, incident, act)


@router.get("/api/v1/mediations")
async def read_mediations(me: Reader, store: Open, world: Here) -> list[FileCover]:
    """Covers, for a mediator of their own; what is overdue first, then what comes next."""
    return await mediation_pages.files_of(act_of(me, store, world))


@router.get("/api/v1/incidents/{incident_id}/mediation")
async def read_mediation(incident_id: UUID, me: Reader, store: Open, world: Here) -> FilePage:
    """The whole for its mediator and its handler, and that they read it is written down; for others its cover."""
    return await mediation_pages.file_page(incident_id, act_of(me, store, world))


@router.post("/api/v1/incidents/{incident_id}/mediation")
async def open_mediation(
    incident_id: UUID, me: Annotated[SignedIn, Depends(Staff(Action.OPEN_MEDIATION))], store: Open, world: Here
) -> FilePage:
    act = act_of(me, store, world)
    return await _page(await mediation.open_file(incident_id, act), act)


@router.put("/api/v1/mediations/{mediation_id}/sides")
async def write_sides(mediation_id: UUID, said: Sides, me: Writer, store: Open, world: Here) -> FilePage:
    """All of them: whoever is left out is on file no more."""
    act = act_of(me, store, world)
    sides = tuple(said.sides)
    file = await mediation.write_sides(mediation_id, said.version, sides, act)
    return await _page(file, act)


@router.post("/api/v1/mediations/{mediation_id}/meetings")
async def write_meeting(mediation_id: UUID, said: MeetingSaid, me: Writer, store: Open, world: Here) -> FilePage:
    act = act_of(me, store, world)
    meeting = Meeting(**said.model_dump(exclude={"version"}), by=str(me.account.account_id))
    file = await mediation.write_meeting(mediation_id, said.version, meeting, act)
    return await _page(file, act)


@router.post("/api/v1/mediations/{mediation_id}/agreements")
async def write_agreement(mediation_id: UUID, said: AgreementSaid, me: Writer, store: Open, world: Here) -> FilePage:
    """Sets the day of the visit that asks whether it is kept."""
    act = act_of(me, store, world)
    agreement = Agreement(**said.model_dump(exclude={"version"}), by=str(me.account.account_id))
    file = await mediation.write_agreement(mediation_id, said.version, agreement, act)
    return await _page(file, act)


@router.post("/api/v1/mediations/{mediation_id}/visits")
async def write_visit(mediation_id: UUID, said: VisitSaid, me: Writer, store: Open, world: Here) -> FilePage:
    act = act_of(me, store, world)
    visit = Visit(**said.model_dump(exclude={"version"}), by=str(me.account.account_id))
    file = await mediation.write_visit(mediation_id, said.version, visit, act)
    return await _page(file, act)


@router.post("/api/v1/mediations/{mediation_id}/referral")
async def write_referral(mediation_id: UUID, said: ReferralSaid, me: Writer, store: Open, world: Here) -> FilePage:
    """It could not be settled here: to whom it goes, and why."""
    act = act_of(me, store, world)
    referral = Referral(to=said.to, reason=said.reason, at=act.now, by=str(me.account.account_id))
    file = await mediation.write_referral(mediation_id, said.version, referral, act)
    return await _page(file, act)


@router.post("/api/v1/mediations/{mediation_id}/take-over")
async def take_mediation(
    mediation_id: UUID, me: Annotated[SignedIn, Depends(Staff(Action.TAKE_MEDIATION))], store: Open, world: Here
) -> FilePage:
    """接手经办: whoever handled it before reads it no more."""
    act = act_of(me, store, world)
    return await _page(await mediation.take_over(mediation_id, act), act)


@router.post("/api/v1/mediations/{mediation_id}/erase")
async def erase_mediation(
    mediation_id: UUID,
    why: Erasing,
    me: Annotated[SignedIn, Depends(Staff(Action.ERASE_MEDIATION))],
    store: Open,
    world: Here,
) -> FilePage:
    """Names and words are gone for good; whoever may erase them cannot read them."""
    act = act_of(me, store, world)
    return await _page(await mediation.erase(mediation_id, why.why, act), act)
