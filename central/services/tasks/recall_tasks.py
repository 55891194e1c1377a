"""撤回派遣: an officer calls back whom they sent; when nobody is left on it, the incident is filed again."""

from collections.abc import Collection
from uuid import UUID

from central.domain.access import Action, require
from central.domain.errors import NotAllowedNow
from central.domain.task import Task
from central.domain.workflow import TASK_OPEN
from central.services.incidents.task_steps import take_back
from central.services.tasks.whistle import settle
from central.services.work import Act


async def recall_tasks(incident_id: UUID, task_ids: Collection[UUID], act: Act) -> list[Task]:
    """What was called back; whoever held it is told. Twice is once: what has ended stays as it is.

    Raises NotFound for a task outside ``who``'s places, NotAllowedNow for one of another incident, and for whoever
    leads a whistle while others of it are still wanted.
    """
    work = act.work
    require(act.who.role, Action.DISPATCH)
    incident = await work.store.incidents.lock(act.who.scope, incident_id)
    for task_id in task_ids:
        if (await work.store.tasks.get(act.who.scope, task_id)).incident_id != incident_id:
            raise NotAllowedNow("error.brain.task_of_another")
    still_open = [t for t in await work.store.tasks.of_incident(work.scope, incident_id) if t.state in TASK_OPEN]
    called = [task for task in still_open if task.task_id in task_ids]
    if any(task.lead for task in called) and any(task.whistled for task in still_open if task not in called):
        raise NotAllowedNow("error.whistle.lead_stays")
    for task in called:
        await take_back(work, incident, task)
    if called:
        await settle(work, incident)
    return called
