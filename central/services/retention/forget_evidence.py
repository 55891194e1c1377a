"""Pictures, clips and voices are erased when their incident's end lies as far back as its pack keeps them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from central.domain.incident import Incident, Verb
from central.domain.workflow import INCIDENT_ENDS
from central.services.journal import write
from central.services.ports.store import Store
from central.services.ports.world import NewId
from central.services.work import RULE, Work
from protocol.pack import Pack
from protocol.scope import whole

#: Incidents that are looked at in one transaction.
MOST = 200


@dataclass(frozen=True, slots=True)
class KeptUntil:
    """What ended by then has been kept long enough, by pack."""

    before: Mapping[str, datetime]
    #: Of packs that have left the shelf: as long as the longest is kept.
    otherwise: datetime

    @classmethod
    def of(cls, packs: Mapping[str, Pack], now: datetime) -> "KeptUntil":
        keep = {name: pack.privacy.keep_evidence for name, pack in packs.items()}
        longest = max(keep.values(), default=timedelta(days=3650))
        return cls({name: now - span for name, span in keep.items()}, now - longest)


@dataclass(frozen=True, slots=True)
class Gone:
    """What one transaction did. ``last``: go on from behind it; None when all were looked at."""

    last: UUID | None
    incidents: int
    #: By SHA-256; to be discarded once this is committed.
    files: frozenset[str]


async def forget_evidence(
    district: str, after: UUID | None, *, store: Store, now: datetime, new_id: NewId, packs: Mapping[str, Pack]
) -> Gone:
    """Rows, digests and timeline stay and say that there was something; the bytes are gone for good."""
    work = Work(store, whole(district), now, new_id, packs, RULE)
    until = KeptUntil.of(packs, now)
    over = await store.keeping.over(work.scope, until.before, until.otherwise, after=after, limit=MOST)
    held = await store.keeping.files(work.scope, over)
    ended = [each for each in [await store.incidents.lock(work.scope, id) for id in sorted(held)] if _is_over(each)]
    named = {sha256 for each in ended for sha256 in held[each.incident_id]}
    ids = [each.incident_id for each in ended]
    gone = await store.keeping.remove(work.scope, named, until.before, until.otherwise, of=ids)
    erased = [(each, held[each.incident_id] & gone) for each in ended if held[each.incident_id] & gone]
    for incident, files in erased:
        await write(work, incident, Verb.EVIDENCE_ERASED, files=len(files))
    await store.media.let_go(gone)
    return Gone(over[-1] if over else None, len(erased), frozenset(gone))


def _is_over(incident: Incident) -> bool:
    """Unless somebody opened it again meanwhile."""
    return incident.state in INCIDENT_ENDS
