"""Pictures that never were an incident's: of alarms on trial, of stills and rehearsals, and what nothing names."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from central.services.ports.store import Store
from central.services.retention.forget_evidence import KeptUntil
from protocol.commands import CommandAnswer
from protocol.pack import Pack
from protocol.scope import whole

#: Whoever asked for a still or a rehearsal looks at it the same day, or comes back to it within the week.
SHOWN_FOR = timedelta(days=7)
#: What a node sent and no event ever named, since the brain refused it, or the node lost it.
NAMED_WITHIN = timedelta(days=30)
#: Alarms, commands and files that go in one transaction.
MOST = 500


async def forget_pictures(
    district: str, *, store: Store, now: datetime, packs: Mapping[str, Pack]
) -> tuple[int, set[str]]:
    """(how much there was to forget, files forgotten); call it again while the first is not nought. That there was an
    alarm, what was said of it, and who asked for what, stays.

    A trial's pictures are kept as its pack keeps evidence. The newest still of a camera stays while the camera does:
    its zones are drawn on it.
    """
    scope, until = whole(district), KeptUntil.of(packs, now)
    alarms = await store.shadow_alarms.forget_pictures(scope, until.before, until.otherwise, limit=MOST)
    shown = await store.orders.forget_shown(scope, now - SHOWN_FOR, limit=MOST)
    named = {ref.sha256 for alarm in alarms for ref in alarm.evidence}
    named |= {sha256 for order in shown for sha256 in CommandAnswer.model_validate(order.answer).pictures}
    limit = MOST + len(named)
    gone = await store.keeping.remove_idle(scope, named, stored_before=now - NAMED_WITHIN, limit=limit)
    await store.media.let_go(gone)
    return len(alarms) + len(shown) + len(gone), gone
