"""The sensors of a community: registered, and looked at with their alarms and with what could not be taken."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from central.domain.access import Action, require
from central.domain.errors import Invalid
from central.domain.people import Account
from central.domain.sensor import AlarmState, Measures, Memory, Refused, Sensor, alarm_state
from central.services.ports import Store
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


async def register_sensor(sensor: Sensor, *, who: Account | None, store: Store) -> None:
    """Again is harmless: what is known is brought up to date. ``who`` None: the command line.

    Raises Invalid for a place or a gateway that is not there.
    """
    scope = Scope(sensor.district_id, sensor.district_id)
    if who is not None:
        require(who.role, Action.REGISTER_SENSORS)
        scope = who.scope
    places = {place.place_path for place in await store.places.all(scope)}
    if sensor.where.place_path not in places:
        raise Invalid("error.brain.place")
    if sensor.gateway_id is not None:
        behind = await store.sensors.among(scope, [sensor.gateway_id])
        if not behind or behind[0].measures is not Measures.GATEWAY:
            raise Invalid("error.sensor.gateway", gateway=sensor.gateway_id)
    await store.sensors.put(scope, sensor)


async def sensors_page(scope: Scope, *, store: Store) -> SensorsPage:
    states = {state.sensor_id: state for state in await store.sensors.states_of_all(scope)}
    rows = []
    for sensor in await store.sensors.all(scope):
        state = states.get(sensor.sensor_id)
        memory = state.memory if state else Memory()
        alarms = [await _alarm(scope, rule, event_id, store, active=a) for rule, event_id, a in _told(memory)]
        shown = tuple(alarm for alarm in alarms if alarm.state is not AlarmState.CLEARED_SEEN)
        heard_at = state.heard_at if state else None
        rows.append(SensorRow(sensor, heard_at, memory.last_value, state is not None and state.silent, shown))
    return SensorsPage(tuple(rows), tuple(await store.sensors.refused(scope)))


def _told(memory: Memory) -> list[tuple[str, UUID, bool]]:
    active = [(rule, alarm.event_id, True) for rule, alarm in sorted(memory.alarms.items())]
    return active + [(rule, event_id, False) for rule, event_id in sorted(memory.cleared.items())]


async def _alarm(scope: Scope, rule: str, event_id: UUID, store: Store, *, active: bool) -> SensorAlarm:
    """Seen is what an officer acknowledged: the incident that the alarm became."""
    links = await store.links.of_event(scope, event_id)
    if not links:
        return SensorAlarm(rule, alarm_state(active=active, acknowledged=False), event_id, None)
    incident = await store.incidents.get(scope, links[0].incident_id)
    seen = incident.acknowledged_at is not None or incident.closed_at is not None
    return SensorAlarm(rule, alarm_state(active=active, acknowledged=seen), event_id, incident.incident_id)
