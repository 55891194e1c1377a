"""核查 and 结案: the officer looks whether it is really solved; if not, it goes back to handling."""

from collections.abc import Mapping
from datetime import datetime
from uuid import UUID

from central.domain.incident import Incident
from central.domain.people import Account
from central.services.ports import NewId, Store
from protocol.pack import Pack


async def check(
    incident_id: UUID,
    *,
    ok: bool,
    words: str,
    who: Account,
    store: Store,
    now: datetime,
    new_id: NewId,
    packs: Mapping[str, Pack],
) -> Incident:
    """Closes it by the pack's close_when rules, or offers the task again with ``words`` as the reason."""
    raise NotImplementedError
