"""The sensors of a community as the desk sees them: with their alarms, and with what could not be taken."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from central.domain.errors import NotFound
from central.domain.sensor import AlarmState, Memory, Placed, Refused, Sensor, alarm_state
from central.services.ports.store import Store
from protocol.scope import Scope


@dataclass(frozen=True, slots=True)
class SensorAlarm:
    rule: str
    state: AlarmState
    event_id: UUID
    incident_id: UUID | None


@dataclass(frozen=True, slots=True)
class SensorRow:
    sensor: Sensor
    heard_at: datetime | None
    last_value: float | None
    silent: bool
    #: Those that are so, and those that are over and nobody has seen.
    alarms: tuple[SensorAlarm, ...]


@dataclass(frozen=True, slots=True)
class SensorsPage:
    sensors: tuple[SensorRow, ...]
    #: Readings nobody could take, newest first.
    refused: tuple[Refused, ...]
    #: Behind it the next page begins; None: there is none.
    following: str | None


#: A page of the list.
PAGE = 200


async def sensors_page(scope: Scope, *, store: Store, after: str = "", limit: int = PAGE) -> SensorsPage:
    """In the order of their ids, from the first one behind ``after``."""
    sensors = await store.sensors.page(scope, after=after, limit=limit + 1)
    rows = await _rows(sensors[:limit], scope, store)
    following = sensors[limit - 1].sensor_id if len(sensors) > limit else None
    return SensorsPage(tuple(rows), tuple(await store.sensors.refused(scope)), following)


async def sensor_row(scope: Scope, sensor_id: str, *, store: Store) -> SensorRow:
    """Raises NotFound."""
    rows = await _rows(await store.sensors.among(scope, [sensor_id]), scope, store)
    if not rows:
        raise NotFound
    return rows[0]


async def _rows(sensors: Sequence[Sensor], scope: Scope, store: Store) -> list[SensorRow]:
    states = {s.sensor_id: s for s in await store.sensors.seen_states(scope, [s.sensor_id for s in sensors])}
    told = {sensor_id: _told(state.memory) for sensor_id, state in states.items()}
    events = [event_id for alarms in told.values() for _, event_id, _ in alarms]
    placed = await store.sensors.placed(scope, events)
    rows = []
    for sensor in sensors:
        state = states.get(sensor.sensor_id)
        alarms = [
            _alarm(rule, event_id, placed.get(event_id), active=active)
            for rule, event_id, active in told.get(sensor.sensor_id, [])
        ]
        shown = tuple(alarm for alarm in alarms if alarm.state is not AlarmState.CLEARED_SEEN)
        heard_at, last_value = (state.heard_at, state.memory.last_value) if state else (None, None)
        rows.append(SensorRow(sensor, heard_at, last_value, state is not None and state.silent, shown))
    return rows


def _told(memory: Memory) -> list[tuple[str, UUID, bool]]:
    active = [(rule, alarm.event_id, True) for rule, alarm in sorted(memory.alarms.items())]
    return active + [(rule, event_id, False) for rule, event_id in sorted(memory.cleared.items())]


def _alarm(rule: str, event_id: UUID, placed: Placed | None, *, active: bool) -> SensorAlarm:
    """Seen is what an officer acknowledged: the incident that the alarm became."""
    state = alarm_state(active=active, acknowledged=placed is not None and placed.seen)
    return SensorAlarm(rule, state, event_id, placed.incident_id if placed else None)
