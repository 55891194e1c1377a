"""Alarms that nobody else will end: their sensor was disabled or measures something else now, or their rule is gone."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from central.domain.sensor import Alarm, Sensor
from central.domain.sensor_words import put_away
from central.domain.signal import Signal
from central.services.ports.store import Store
from central.services.ports.world import NewId
from protocol.events import Phase
from protocol.scope import Scope


async def end_alarms(
    alarms: Iterable[Alarm], sensor: Sensor, scope: Scope, store: Store, now: datetime, new_id: NewId
) -> list[Signal]:
    """What says that each is over. Made from what began it, since its rule and pack may be gone."""
    signals = []
    for alarm in alarms:
        heard = await store.signals.of_event(scope, alarm.event_id)
        if heard and not heard[-1].phase.last:
            revision = (heard[-1].revision or 1) + 1
            over = replace(
                heard[-1],
                signal_id=new_id(),
                phase=Phase.ENDED,
                occurred_at=now,
                received_at=now,
                dedupe_key=f"event:{alarm.event_id}:{revision}",
                revision=revision,
                reasons=(put_away(sensor),),
            )
            signals.append(over)
    return signals
