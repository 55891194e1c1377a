"""Trouble in hand turns into danger to life: the desk and whoever is sent to it are told at once."""

from central.domain.arrival import turned_grave
from central.domain.incident import Incident
from central.domain.workflow import TASK_OPEN
from central.services.incidents.task_steps import about, account_of
from central.services.journal import named, tell_account, tell_desk
from central.services.tasks.keep_check_ins import begin_where_grave
from central.services.work import Work, title_of


async def tell_where_grave(work: Work, before: Incident, after: Incident) -> None:
    """Whoever holds a task of it went there for something less, and has to know before they arrive."""
    if not turned_grave(before, after):
        return
    await tell_desk(work, after, "grave", **named("title", title_of(after.pack, work.packs)))
    for task in await work.store.tasks.of_incident(work.scope, after.incident_id):
        person = await account_of(work, task.assignee) if task.state in TASK_OPEN else None
        if person is not None:
            await tell_account(work, person, after, "grave", **about(task))
    await begin_where_grave(work, before, after)
