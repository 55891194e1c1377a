"""A sensor is entered into the registry, or what is known of it brought up to date: moved, renamed, disabled."""

from dataclasses import dataclass, replace
from datetime import datetime

from central.domain.access import Action, require
from central.domain.errors import Invalid
from central.domain.people import Account
from central.domain.sensor import Measures, Memory, Sensor
from central.services.ports.store import Store
from central.services.ports.world import NewId
from central.services.sensing.end_alarms import end_alarms
from protocol.scope import Scope, whole


@dataclass(frozen=True, slots=True)
class Registry:
    """Where the sensors of one scope are entered. Its places are read once, however long the list."""

    scope: Scope
    places: frozenset[str]
    store: Store
    now: datetime
    new_id: NewId

    async def enter(self, sensor: Sensor) -> None:
        """Again is harmless. Raises Invalid for a place or a gateway that is not there, NotFound outside the scope."""
        if sensor.where.place_path not in self.places:
            raise Invalid("error.brain.place")
        if sensor.gateway_id is not None:
            behind = await self.store.sensors.among(self.scope, [sensor.gateway_id])
            if not behind or behind[0].measures is not Measures.GATEWAY:
                raise Invalid("error.sensor.gateway", gateway=sensor.gateway_id)
        before = await self.store.sensors.among(self.scope, [sensor.sensor_id])
        await self.store.sensors.put(self.scope, sensor)
        if before and (sensor.disabled or before[0].measures is not sensor.measures):
            await self._forget(sensor)

    async def _forget(self, sensor: Sensor) -> None:
        """Nobody will say any more that its alarms are over, and old numbers mean nothing beside the new ones."""
        for state in await self.store.sensors.states(self.scope, [sensor.sensor_id]):
            signals = await end_alarms(
                state.memory.alarms.values(), sensor, self.scope, self.store, self.now, self.new_id
            )
            over = {rule: alarm.event_id for rule, alarm in state.memory.alarms.items()}
            memory = Memory(last_when=state.memory.last_when, cleared=state.memory.cleared | over)
            await self.store.sensors.remember(self.scope, [replace(state, silent=False, memory=memory)])
            await self.store.signals.accept(self.scope, signals)


async def open_registry(scope: Scope, *, store: Store, now: datetime, new_id: NewId) -> Registry:
    places = frozenset(place.place_path for place in await store.places.all(scope))
    return Registry(scope, places, store, now, new_id)


async def register_sensor(sensor: Sensor, *, who: Account | None, store: Store, now: datetime, new_id: NewId) -> None:
    """One of them. ``who`` None: the command line. Raises as the registry does, or Forbidden."""
    if who is not None:
        require(who.role, Action.REGISTER_SENSORS)
    scope = who.scope if who is not None else whole(sensor.district_id)
    await (await open_registry(scope, store=store, now=now, new_id=new_id)).enter(sensor)
