"""What the screens show of a dispute's file: the whole of it, its cover, or nothing; who reads it is written down."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from uuid import UUID

from central.domain.access import Action, may, require
from central.domain.incident import Incident, Verb
from central.domain.mediation import Mediation, MediationState, MediationStep, may_begin, next_date, possible
from central.domain.mediation_sight import Sight
from central.domain.people import Role
from central.domain.task import TaskState
from central.domain.workflow import TASK_AT_WORK
from central.services.disputes.mediation import answers_here, mediators, sight_for
from central.services.incidents.task_steps import account_of
from central.services.journal import write
from central.services.screens.read_models import disputed, place_name_of, visible
from central.services.work import Act, Work, title_of
from protocol.scope import whole
from protocol.texts import Text

#: Looked at again within so long, it is still the same reading.
ONE_READING = timedelta(minutes=15)
#: A list holds the files in which something was written since then.
_LISTED = timedelta(days=400)
_MOST = 200


@dataclass(frozen=True, slots=True)
class FileCover:
    """No name and no word of those who quarrel."""

    mediation_id: UUID
    incident_id: UUID
    number: str
    title: Text
    place_name: str
    state: MediationState
    handler: str | None
    mediators: tuple[str, ...]
    opened_at: datetime
    changed_at: datetime
    meetings: int
    #: When somebody is to ask whether the agreement is kept, and whether that day has come.
    visit_on: datetime | None
    visit_due: bool
    #: The next meeting or visit, and whether its time has passed.
    next_on: datetime | None
    overdue: bool
    erased_at: datetime | None


@dataclass(frozen=True, slots=True)
class FilePage:
    sight: Sight
    cover: FileCover | None
    #: For those alone who may read it.
    file: Mediation | None
    #: Names of the accounts that wrote in it.
    writers: dict[str, str]
    steps: tuple[MediationStep, ...]
    may_open: bool
    may_take: bool
    may_erase: bool


async def file_page(incident_id: UUID, act: Act) -> FilePage:
    """Raises NotFound outside the scope, and for a patrol without a task of the incident."""
    work = act.work
    require(act.who.role, Action.READ_MEDIATION)
    incident = await visible(incident_id, act.who, work.store)
    file = await work.store.mediations.of_incident(work.scope, incident_id)
    return await page_of(file, incident, act)


async def page_of(file: Mediation | None, incident: Incident, act: Act) -> FilePage:
    work = act.work
    answers = await answers_here(work, incident, act.who)
    if file is None:
        opens = answers if act.who.role is Role.OFFICER else act.who.account_id in await mediators(work, incident)
        begins = may_begin(incident.state) and disputed(incident.pack, work.packs)
        opens = opens and begins and may(act.who.role, Action.OPEN_MEDIATION)
        return FilePage(Sight.NONE, None, None, {}, (), opens, False, False)
    sight = await sight_for(work, incident, file, act.who)
    shown = sight is Sight.WHOLE
    if shown and not await _read_just_now(incident, work):
        await write(work, incident, Verb.MEDIATION, what="read")
    takes = may(act.who.role, Action.TAKE_MEDIATION) and answers and file.handler != act.who.account_id
    erases = may(act.who.role, Action.ERASE_MEDIATION) and file.erased_at is None
    return FilePage(
        sight=sight,
        cover=None if sight is Sight.NONE else await cover_of(file, incident, work),
        file=file if shown else None,
        writers=await _writers(file, work) if shown else {},
        steps=tuple(step for step in MediationStep if step in possible(file)) if shown else (),
        may_open=False,
        may_take=takes,
        may_erase=erases,
    )


async def files_of(act: Act) -> list[FileCover]:
    """Covers: of one's own files for a mediator, of all at the desk; what is overdue first, then what comes next."""
    work = act.work
    require(act.who.role, Action.READ_MEDIATION)
    if act.who.role is Role.PATROL:
        states = [*TASK_AT_WORK, TaskState.DONE]
        tasks = await work.store.tasks.of_account(whole(act.who.district_id), act.who.account_id, states)
        files = await work.store.mediations.of_incidents(work.scope, {task.incident_id for task in tasks})
    else:
        files = await work.store.mediations.newest(act.who.scope, since=work.now - _LISTED, limit=_MOST)
    covers = []
    for file in files:
        incident = await work.store.incidents.get(work.scope, file.incident_id)
        if await sight_for(work, incident, file, act.who) is not Sight.NONE:
            covers.append(await cover_of(file, incident, work))
    never = datetime.max.replace(tzinfo=UTC)
    return sorted(covers, key=lambda each: (each.next_on or never, -each.opened_at.timestamp()))


async def cover_of(file: Mediation, incident: Incident, work: Work) -> FileCover:
    due = file.state is MediationState.AGREED and incident.follow_up_on is not None
    next_on = next_date(file, incident.follow_up_on)
    handler = await account_of(work, file.handler)
    helping = [await account_of(work, each) for each in sorted(await mediators(work, incident))]
    return FileCover(
        mediation_id=file.mediation_id,
        incident_id=file.incident_id,
        number=incident.number,
        title=title_of(incident.pack, work.packs),
        place_name=await place_name_of(incident, work.store),
        state=file.state,
        handler=handler.name if handler else None,
        mediators=tuple(each.name for each in helping if each),
        opened_at=file.opened_at,
        changed_at=file.changed_at,
        meetings=len(file.meetings),
        visit_on=incident.follow_up_on if due else None,
        visit_due=due and incident.follow_up_on is not None and incident.follow_up_on <= work.now,
        next_on=next_on,
        overdue=next_on is not None and next_on <= work.now,
        erased_at=file.erased_at,
    )


async def _read_just_now(incident: Incident, work: Work) -> bool:
    rows = await work.store.activities.of_incident(work.scope, incident.incident_id)
    read = [row for row in rows if row.verb is Verb.MEDIATION and row.data.get("what") == "read"]
    return any(row.actor == work.actor and work.now - row.at < ONE_READING for row in read)


async def _writers(file: Mediation, work: Work) -> dict[str, str]:
    entries = (*file.meetings, *file.agreements, *file.visits, *((file.referral,) if file.referral else ()))
    found = {by: await account_of(work, UUID(by)) for by in {entry.by for entry in entries}}
    return {by: account.name for by, account in found.items() if account is not None}
