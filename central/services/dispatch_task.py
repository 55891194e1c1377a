"""派遣: offer the incident's tasks to the people who fit best; nobody fits, the duty desk hears why."""

from collections.abc import Mapping
from datetime import datetime
from uuid import UUID

from central.domain.people import Account
from central.domain.task import Task
from central.services.ports import NewId, Store
from protocol.pack import Pack


async def dispatch_task(
    incident_id: UUID,
    *,
    who: Account | None,
    to: UUID | None = None,
    store: Store,
    now: datetime,
    new_id: NewId,
    packs: Mapping[str, Pack],
) -> list[Task]:
    """The tasks now open. ``who`` None: the pack's own rule. ``to``: the person an officer chose.

    Twice is once: a task that is already offered or under way is not offered again.
    """
    raise NotImplementedError
