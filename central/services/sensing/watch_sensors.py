"""Time passes and sensors say nothing: who should have spoken is told of, and so is what has lasted too long."""

from datetime import datetime

from central.services.ports.store import Store
from central.services.ports.world import NewId
from central.services.sensing.sensor_desk import Rules, open_desk
from protocol.scope import Scope


async def watch_sensors(*, store: Store, now: datetime, new_id: NewId, rules: Rules, listening_since: datetime) -> int:
    """How many alarms began. ``listening_since``: from then on whatever was said would have been heard."""
    since = {
        measures: now - min(spans)
        for measures, each in rules.items()
        if (spans := [r.rule.silent_for for r in each if r.rule.silent_for is not None])
    }
    told = 0
    for district in await store.sensors.districts():
        scope = Scope(district, district)
        asked = {*await store.sensors.quiet(scope, since), *await store.sensors.waiting(scope)}
        desk = await open_desk(asked, scope, store, rules, now, new_id)
        for sensor_id in sorted(asked):
            desk.hear_nothing(sensor_id, listening_since)
        await store.sensors.remember(scope, desk.changed())
        await store.signals.accept(scope, desk.signals)
        told += len(desk.signals)
    return told
