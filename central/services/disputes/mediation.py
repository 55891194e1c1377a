"""What people do with a dispute's file: mediator and handler open it and write into it, an administrator erases it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, time
from uuid import UUID

from central.domain.access import Action, require
from central.domain.cells import community_of
from central.domain.clocks import CHINA
from central.domain.errors import Conflict, NotAllowedNow, NotFound
from central.domain.incident import Incident, Verb
from central.domain.ladder import standing
from central.domain.mediation import (
    Agreement,
    Mediation,
    MediationState,
    Meeting,
    Referral,
    Side,
    Visit,
    agreed,
    erased,
    may_begin,
    referred,
    visited,
    with_meeting,
    with_sides,
)  # fmt: skip
from central.domain.mediation_sight import Sight, answers_for, mediators_of, sight_of
from central.domain.patterns import place_of
from central.domain.people import Account, Role
from central.services.disputes.mediation_warnings import warn
from central.services.incidents.steps import change
from central.services.journal import write
from central.services.screens.read_models import visible
from central.services.tasks.progress_task import set_visit
from central.services.work import Act, Work
from protocol import pack as packs
from protocol.scope import whole

#: In the morning, when people can be called on.
_VISITS_AT = time(9)

Alter = Callable[[Mediation], Mediation]


async def open_file(incident_id: UUID, act: Act) -> Mediation:
    """The incident's file; there is one at most, so whoever comes second finds it there."""
    work = act.work
    require(act.who.role, Action.OPEN_MEDIATION)
    incident = await visible(incident_id, act.who, work.store)
    if work.pack(incident.pack).legs.mediation is None:
        raise NotAllowedNow("error.mediation.no_dispute")
    if act.who.role is Role.PATROL and act.who.account_id not in await mediators(work, incident):
        raise NotFound
    incident = await work.store.incidents.lock(work.scope, incident_id)
    if (held := await work.store.mediations.of_incident(work.scope, incident_id)) is not None:
        return held
    if not may_begin(incident.state):
        raise NotAllowedNow("error.mediation.open_first")
    if act.who.role is Role.OFFICER and not await answers_here(work, incident, act.who):
        raise NotAllowedNow("error.mediation.not_yours_to_take")
    file = Mediation(
        mediation_id=work.new_id(),
        district_id=incident.district_id,
        place_path=incident.where.place_path,
        incident_id=incident_id,
        spot=place_of(incident.where),
        state=MediationState.OPEN,
        handler=act.who.account_id if act.who.role is Role.OFFICER else None,
        opened_at=work.now,
        changed_at=work.now,
    )
    await work.store.mediations.add(work.scope, file)
    await write(work, incident, Verb.MEDIATION, what="opened")
    await warn(work, incident, file)
    return file


async def write_sides(mediation_id: UUID, version: int, sides: tuple[Side, ...], act: Act) -> Mediation:
    """Who quarrels, all of them at once."""
    file, incident = await _change(mediation_id, version, lambda f: with_sides(f, sides, act.work.now), "sides", act)
    await warn(act.work, incident, file)
    return file


async def write_meeting(mediation_id: UUID, version: int, meeting: Meeting, act: Act) -> Mediation:
    return (await _change(mediation_id, version, lambda f: with_meeting(f, meeting, act.work.now), "meeting", act))[0]


async def write_agreement(mediation_id: UUID, version: int, agreement: Agreement, act: Act) -> Mediation:
    """From now on somebody has to ask, when the pack says, whether it is kept."""
    work = act.work
    file, incident = await _change(mediation_id, version, lambda f: agreed(f, agreement, work.now), "agree", act)
    day = agreement.signed_on + _plan(work, incident).follow_up
    await set_visit(work, incident, datetime.combine(day, _VISITS_AT, CHINA))
    return file


async def write_visit(mediation_id: UUID, version: int, visit: Visit, act: Act) -> Mediation:
    """Kept: the incident may be closed. Broken: the quarrel is open again, and the desk is warned."""
    work = act.work
    held, incident, _ = await look(mediation_id, act)
    due = incident.follow_up_on
    what = "find_kept" if visit.kept else "find_broken"
    file, incident = await _change(held.mediation_id, version, lambda f: visited(f, visit, work.now, due), what, act)
    if not visit.kept:
        await _no_visit(work, incident)
        await warn(work, incident, file)
    return file


async def write_referral(mediation_id: UUID, version: int, referral: Referral, act: Act) -> Mediation:
    file, incident = await _change(mediation_id, version, lambda f: referred(f, referral), "refer", act)
    await _no_visit(act.work, incident)
    return file


async def take_over(mediation_id: UUID, act: Act) -> Mediation:
    """接手经办: the officer before reads it no more. Raises NotAllowedNow for a desk that does not answer for it."""
    work = act.work
    require(act.who.role, Action.TAKE_MEDIATION)
    file, incident, _ = await look(mediation_id, act)
    if file.handler == act.who.account_id:
        return file
    if not await answers_here(work, incident, act.who):
        raise NotAllowedNow("error.mediation.not_yours_to_take")
    taken = await work.store.mediations.save(work.scope, replace(file, handler=act.who.account_id))
    await write(work, incident, Verb.MEDIATION, what="taken")
    return taken


async def erase(mediation_id: UUID, why: str, act: Act) -> Mediation:
    """Names and words are gone for good; ``why`` ("asked" or "mistaken") stands in the journal."""
    require(act.who.role, Action.ERASE_MEDIATION)
    file, incident, _ = await look(mediation_id, act)
    return await erase_file(act.work, incident, file, why)


async def erase_file(work: Work, incident: Incident, file: Mediation, why: str) -> Mediation:
    if file.erased_at is not None:
        return file
    gone = await work.store.mediations.save(work.scope, erased(file, work.now))
    await write(work, incident, Verb.MEDIATION, what=f"erased_{why}")
    return gone


async def look(mediation_id: UUID, act: Act) -> tuple[Mediation, Incident, Sight]:
    """Raises NotFound outside the scope, and for a patrol who is not its mediator."""
    work = act.work
    scope = whole(act.who.district_id) if act.who.role is Role.PATROL else act.who.scope
    file = await work.store.mediations.get(scope, mediation_id)
    incident = await work.store.incidents.get(work.scope, file.incident_id)
    sight = await sight_for(work, incident, file, act.who)
    if sight is Sight.NONE:
        raise NotFound
    return file, incident, sight


async def sight_for(work: Work, incident: Incident, file: Mediation, who: Account) -> Sight:
    readers, answers = _plan(work, incident).read, await answers_here(work, incident, who)
    return sight_of(file, who, mediators=await mediators(work, incident), readers=readers, answers=answers)


def _plan(work: Work, incident: Incident) -> packs.Mediation:
    """A file may outlive what the pack says of it: then what every pack begins with."""
    return work.pack(incident.pack).legs.mediation or packs.Mediation()


async def mediators(work: Work, incident: Incident) -> frozenset[UUID]:
    tasks = await work.store.tasks.of_incident(work.scope, incident.incident_id)
    return mediators_of(tasks, work.pack(incident.pack))


async def answers_here(work: Work, incident: Incident, who: Account) -> bool:
    """Whether the desk that answers for the incident is ``who``'s."""
    rows = await work.store.activities.of_incident(work.scope, incident.incident_id)
    return answers_for(who, standing(community_of(incident.where.place_path), rows))


async def _change(mediation_id: UUID, version: int, alter: Alter, what: str, act: Act) -> tuple[Mediation, Incident]:
    """Those who see only the cover are told that there is nothing to write into."""
    work = act.work
    require(act.who.role, Action.WRITE_MEDIATION)
    file, incident, sight = await look(mediation_id, act)
    if sight is not Sight.WHOLE:
        raise NotFound
    if file.version != version:
        raise Conflict
    saved = await work.store.mediations.save(work.scope, alter(file))
    await write(work, incident, Verb.MEDIATION, what=what)
    return saved, incident


async def _no_visit(work: Work, incident: Incident) -> None:
    await change(work, incident.incident_id, lambda fresh: replace(fresh, follow_up_on=None))
