"""Accepted signals are set beside what is known, many in one transaction, in the order in which they came."""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from uuid import UUID

from central.domain.signal import Signal
from central.services.eyes import shadow
from central.services.journal import named, tell_place
from central.services.ports.store import Store
from central.services.ports.world import NewId
from central.services.signals.hear_signal import around, hear, lock_places
from central.services.work import RULE, Work, title_of
from protocol.hazards import Severity
from protocol.pack import Pack
from protocol.scope import Scope, whole

#: A signal that cannot be placed is tried so often before it is set aside for a person.
MOST_TRIES = 5
TRY_AGAIN_AFTER = timedelta(seconds=3)
#: So long others of this process wait at most while signals are decided.
TURN_S = 0.01


async def place_signals(
    signal_ids: Sequence[UUID],
    *,
    scope: Scope,
    store: Store,
    now: datetime,
    new_id: NewId,
    packs: Mapping[str, Pack],
) -> int:
    """How many of ``signal_ids`` were placed: those that still waited, or none while another process is at it.

    ``scope``: their community. ``store`` should be one for many signals; any will do.
    """
    signals = await store.unplaced.take(scope, signal_ids)
    work = Work(store, whole(scope.district_id), now, new_id, packs, RULE)
    await lock_places(work, [(signal.where, work.pack(signal.pack)) for signal in signals])
    await store.incidents.look_around(work.scope, [around(signal, work.pack(signal.pack)) for signal in signals])

    clock = asyncio.get_running_loop().time
    began = clock()
    for signal in signals:
        if clock() - began > TURN_S:  # whoever else is served by this process has a turn
            await asyncio.sleep(0)
            began = clock()
        if signal.trial:
            await shadow.heard(signal, store=store, now=now)
        if await _wakes_nobody(signal, work):
            continue
        await hear(replace(work, actor=f"{signal.source}:{signal.origin}"), signal)

    if signals:
        await store.unplaced.placed(scope, [signal.signal_id for signal in signals])
    return len(signals)


async def _wakes_nobody(signal: Signal, work: Work) -> bool:
    """A pack on trial: nothing comes of it but a count. Life safety is told all the same, marked as unproven, and so
    is the end of something that was told."""
    if not signal.trial or signal.severity is Severity.LIFE_SAFETY:
        return False
    return signal.event_id is None or not await work.store.links.of_event(work.scope, signal.event_id)


async def could_not_place(
    signal_id: UUID,
    why: str,
    *,
    scope: Scope,
    store: Store,
    now: datetime,
    new_id: NewId,
    packs: Mapping[str, Pack],
) -> bool:
    """Try it again later; True when it has been tried often enough and was set aside, which the desk hears.

    Of a danger to life the desk hears on every way there is: no incident was opened and nobody is sent.
    """
    if await store.unplaced.failed(scope, signal_id, why=why, again_at=now + TRY_AGAIN_AFTER) < MOST_TRIES:
        return False
    await store.unplaced.set_aside(scope, signal_id, now)
    signal = await store.signals.get(whole(scope.district_id), signal_id)
    work = Work(store, whole(scope.district_id), now, new_id, packs, RULE)
    grave = signal.asserts and signal.severity is Severity.LIFE_SAFETY
    title = named("title", title_of(signal.pack, packs))
    key = "danger_set_aside" if grave else "set_aside"
    await tell_place(work, signal.where.place_path, key, origin=signal.origin, kind=signal.kind, **title)
    return True
