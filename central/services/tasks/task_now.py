"""What holds now of a task that a patrol's phone still shows otherwise: who changed it, and who has the work."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from central.domain.access import Action, require
from central.domain.choices import task_choices
from central.domain.incident import Activity, IncidentState, Verb
from central.domain.people import Account
from central.domain.task import Task, TaskState
from central.domain.workflow import TASK_OPEN, TaskAction
from central.services.incidents.task_steps import account_of
from central.services.incidents.telling import tell_row
from central.services.ports.store import Store
from central.services.tasks.progress_task import own_task
from central.services.work import Work, no_new_id
from protocol.pack import Pack
from protocol.texts import Text


@dataclass(frozen=True, slots=True)
class LastChange:
    at: datetime
    who: Text
    what: Text


@dataclass(frozen=True, slots=True)
class TaskNow:
    task: Task
    incident_number: str
    incident_state: IncidentState
    allowed: tuple[TaskAction, ...]
    #: None while the task was offered and nothing else.
    last_change: LastChange | None
    #: Whether the same work is still to be done by somebody.
    open: bool
    #: Who has it; None: it waits at the duty desk, or nobody need do it any more.
    holder: str | None
    holder_state: TaskState | None


async def task_now(task_id: UUID, *, who: Account, store: Store, packs: Mapping[str, Pack]) -> TaskNow:
    """Raises NotFound for a task that was never offered to this person."""
    require(who.role, Action.READ_TASKS)
    task = await own_task(task_id, who=who, store=store)
    now = task.changed_at or task.offered_at
    work = Work.of(who, who.district_id, store=store, now=now, new_id=no_new_id, packs=packs)
    incident = await store.incidents.get(work.scope, task.incident_id)
    tasks = await store.tasks.of_incident(work.scope, task.incident_id)
    held = next((t for t in tasks if t.plan == task.plan and t.state in TASK_OPEN), None)
    holder = await account_of(work, held.assignee) if held else None
    return TaskNow(
        task=task,
        incident_number=incident.number,
        incident_state=incident.state,
        allowed=task_choices(task, who.account_id),
        last_change=await _last_change(work, task),
        open=held is not None,
        holder=holder.name if holder else None,
        holder_state=held.state if held and holder else None,
    )


async def _last_change(work: Work, task: Task) -> LastChange | None:
    rows = await work.store.activities.of_incident(work.scope, task.incident_id)
    mine = [row for row in rows if row.verb is Verb.TASK_CHANGED and row.data.get("task_id") == str(task.task_id)]
    if not mine:
        return None
    row = mine[-1]
    who, what = tell_row(row, await _actor(work, row))
    return LastChange(row.at, who, what)


async def _actor(work: Work, row: Activity) -> dict[str, str]:
    try:
        account = await account_of(work, UUID(row.actor))
    except ValueError:
        return {}
    return {row.actor: account.name} if account else {}
