"""Residents' words, contacts and photos are forgotten when their incident's end lies as far back as they are kept."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from uuid import UUID

from central.domain.workflow import INCIDENT_ENDS
from central.services.ports.store import Store
from central.services.ports.world import NewId
from central.services.retention.erase_report import erase_each
from central.services.retention.forget_evidence import MOST, Gone
from central.services.work import RULE, Work
from protocol.pack import Pack
from protocol.scope import whole


async def forget_reports(
    district: str,
    after: UUID | None,
    *,
    store: Store,
    now: datetime,
    new_id: NewId,
    packs: Mapping[str, Pack],
    keep: timedelta,
) -> Gone:
    """As at a resident's own wish: the masked words, the incident and its timeline stay, and say so."""
    work = Work(store, whole(district), now, new_id, packs, RULE)
    over = await store.keeping.over(work.scope, {}, now - keep, after=after, limit=MOST)
    kept = await store.reports.kept(work.scope, over)
    locked = [await store.incidents.lock(work.scope, incident_id) for incident_id in sorted(kept)]
    ended = [each for each in locked if each.state in INCIDENT_ENDS]  # unless somebody opened it again meanwhile
    files: set[str] = set()
    for incident in ended:
        files |= (await erase_each(work, incident, kept[incident.incident_id], old=True)).files
    return Gone(over[-1] if over else None, len(ended), frozenset(files))
