"""Disputes' files are forgotten when nothing was written in them for as long as they are kept."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from central.services.disputes.mediation import erase_file
from central.services.ports.store import Store
from central.services.ports.world import NewId
from central.services.work import RULE, Work
from protocol.pack import Pack
from protocol.scope import whole

#: In one transaction.
MOST = 200


async def forget_mediations(
    *, store: Store, now: datetime, new_id: NewId, packs: Mapping[str, Pack], keep: timedelta
) -> int:
    """How many; call it again while it is not nought. That there was a file stays, on its cover and in the journal."""
    gone = 0
    for district in await store.mediations.districts():
        work = Work(store, whole(district), now, new_id, packs, RULE)
        for file in await store.mediations.untouched(work.scope, now - keep, limit=MOST - gone):
            await erase_file(work, await store.incidents.get(work.scope, file.incident_id), file, "old")
            gone += 1
        if gone >= MOST:
            break
    return gone
