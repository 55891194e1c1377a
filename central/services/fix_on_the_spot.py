"""A patrol finds something and settles it at once (即采即办): found, filed, handled and reported in one go."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from central.domain.access import Action, require
from central.domain.incident import Incident, Verb
from central.domain.on_the_spot import ROADS, Held, held
from central.domain.people import Account
from central.domain.phone_step import PhoneStep
from central.domain.task import Task, TaskState
from central.domain.workflow import TaskAction
from central.services import progress_task
from central.services.journal import write
from central.services.offering import change_task, new_task, take_back
from central.services.ports import NewId, Store
from central.services.steps import step
from central.services.work import Work, given
from protocol.pack import Pack
from protocol.texts import both

#: What the timeline keeps of each step, and the tally counts by.
ON_THE_SPOT = {"on_the_spot": True}


@dataclass(frozen=True, slots=True)
class Fix:
    """What the finder did about it; ``photos`` of afterwards, SHA-256 of pictures already stored."""

    note: str
    photos: tuple[str, ...]


async def fix_on_the_spot(
    incident_id: UUID,
    fix: Fix,
    *,
    who: Account,
    store: Store,
    now: datetime,
    new_id: NewId,
    packs: Mapping[str, Pack],
    phone: PhoneStep | None = None,
) -> Held | None:
    """None where it is settled, by the pack's rules as ever: an officer checks where the pack asks for it.

    Else why not: what was done is written down, and whoever is on it goes on.
    """
    require(who.role, Action.PROGRESS_TASK)
    work = Work.of(who, who.district_id, store=store, now=now, new_id=new_id, packs=packs)
    incident = await store.incidents.get(work.scope, incident_id)
    tasks = await store.tasks.of_incident(work.scope, incident_id)
    note, why = given(fix.note), held(incident, tasks, work.pack(incident.pack).legs)
    if why is not None:
        said = both("timeline.fixed_on_the_spot", words=note)
        await write(work, incident, Verb.NOTED, words=f"{said.zh} / {said.en}")
        return why
    for task in tasks:
        if task.state is TaskState.OFFERED:  # nobody else need come
            await take_back(work, incident, task)
    mine = await _taken(work, incident, who, phone)
    for action in ROADS[incident.state]:
        await step(work, incident_id, action)
    await progress_task.done(
        mine.task_id, note=note, photos=fix.photos, who=who, store=store, now=now, new_id=new_id, packs=packs,
        phone=phone, more=ON_THE_SPOT,
    )  # fmt: skip
    return None


async def _taken(work: Work, incident: Incident, who: Account, phone: PhoneStep | None) -> Task:
    """The pack's task, in the finder's hands and at the place: they were never asked, so they are told nothing."""
    task = await work.store.tasks.save(work.scope, replace(await new_task(work, incident, 0), assignee=who.account_id))
    for action in (TaskAction.ACCEPT, TaskAction.ARRIVE):
        task = await change_task(work, incident, task, action, phone=phone, more=ON_THE_SPOT)
    return task
