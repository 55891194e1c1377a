"""A patrol finds something and settles it at once (即采即办): found, filed, handled and reported in one go."""

from dataclasses import dataclass, replace
from uuid import UUID

from central.domain.access import Action, require
from central.domain.incident import Incident, Verb
from central.domain.on_the_spot import ROADS, Held, held
from central.domain.people import Account
from central.domain.phone_step import PhoneStep
from central.domain.task import Task, TaskState
from central.domain.workflow import TaskAction
from central.services.incidents.steps import step
from central.services.incidents.task_steps import change_task, take_back
from central.services.journal import write
from central.services.tasks import progress_task
from central.services.tasks.offering import new_task
from central.services.work import Act, Work, given
from protocol.texts import both

#: What the timeline keeps of each step, and the tally counts by.
ON_THE_SPOT = {"on_the_spot": True}


@dataclass(frozen=True, slots=True)
class Fix:
    """What the finder did about it; ``photos`` of afterwards, SHA-256 of pictures already stored."""

    note: str
    photos: tuple[str, ...]


async def fix_on_the_spot(incident_id: UUID, fix: Fix, act: Act, *, phone: PhoneStep | None = None) -> Held | None:
    """None where it is settled, by the pack's rules as ever: an officer checks where the pack asks for it.

    Else why not: what was done is written down, and whoever is on it goes on.
    """
    require(act.who.role, Action.PROGRESS_TASK)
    work = act.work
    incident = await act.store.incidents.lock(work.scope, incident_id)
    tasks = await act.store.tasks.of_incident(work.scope, incident_id)
    note, why = given(fix.note), held(incident, tasks, work.pack(incident.pack).legs)
    if why is not None:
        said = both("timeline.fixed_on_the_spot", words=note)
        await write(work, incident, Verb.NOTED, words=f"{said.zh} / {said.en}")
        return why
    for task in tasks:
        if task.state is TaskState.OFFERED:  # nobody else need come
            await take_back(work, incident, task)
    mine = await _taken(work, incident, act.who, phone)
    for action in ROADS[incident.state]:
        await step(work, incident_id, action)
    await progress_task.done(
        mine.task_id, act, note=note, photos=fix.photos, phone=phone, more=ON_THE_SPOT,
    )  # fmt: skip
    return None


async def _taken(work: Work, incident: Incident, who: Account, phone: PhoneStep | None) -> Task:
    """The pack's task, in the finder's hands and at the place: they were never asked, so they are told nothing."""
    task = await work.store.tasks.save(work.scope, replace(await new_task(work, incident, 0), assignee=who.account_id))
    for action in (TaskAction.ACCEPT, TaskAction.ARRIVE):
        task = await change_task(work, incident, task, action, phone=phone, more=ON_THE_SPOT)
    return task
