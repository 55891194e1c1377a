"""The sensors of one batch, or of one look, with what is remembered of them, and the signals that come of it."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from central.domain.sensing import Change, Heard, Outcome, hear_lasting, hear_reading, hear_silence, is_silent
from central.domain.sensor import Alarm, Measures, Memory, Reading, Refusal, Sensor, SensorState
from central.domain.sensor_rules import Rule
from central.domain.sensor_words import reason_of
from central.domain.signal import Signal, Source
from central.services.ports.store import Store
from central.services.ports.world import NewId
from central.services.sensing.end_alarms import end_alarms
from protocol.scope import Scope

Rules = Mapping[str, Sequence[Rule]]
#: Sensors are machines, and rules look at their numbers: more certain than a bystander, less than somebody who looked.
_CONFIDENCE = 0.8


@dataclass(slots=True)
class SensorDesk:
    sensors: Mapping[str, Sensor]
    memories: dict[str, Memory]
    before: Mapping[str, SensorState]
    signals: list[Signal]
    heard: set[str]
    rules: Rules
    now: datetime
    new_id: NewId

    def hear(self, reading: Reading) -> Outcome | Refusal:
        sensor = self.sensors.get(reading.sensor_id)
        if sensor is None or sensor.disabled:
            return Refusal.UNKNOWN if sensor is None else Refusal.DISABLED
        memory = self.memories.get(sensor.sensor_id, Memory())
        heard = hear_reading(memory, reading, self._rules(sensor), self.now, self.new_id)
        self.heard.add(sensor.sensor_id)
        self._keep(sensor, heard)
        return heard.outcome

    def hear_gateways(self) -> None:
        """Whoever passes on what others say lives."""
        spoken = {self.sensors[sensor_id].gateway_id for sensor_id in self.heard}
        for gateway_id in sorted(filter(None, spoken)):
            if gateway_id in self.sensors and gateway_id not in self.heard:
                self.hear(Reading(gateway_id, 1.0))

    def hear_nothing(self, sensor_id: str, listening_since: datetime) -> None:
        """Time alone has passed."""
        sensor = self.sensors.get(sensor_id)
        if sensor is None or sensor.disabled or sensor_id not in self.memories:
            return
        gateway, rules = self._gateway(sensor), self._rules(sensor)
        memory = self.memories[sensor_id]
        self._keep(sensor, hear_silence(memory, rules, self.now, self.new_id, gateway, listening_since))
        memory = self.memories[sensor_id]
        self._keep(sensor, hear_lasting(memory, rules, self.now, self.new_id, listening_since))

    def without_rules(self) -> dict[str, list[Alarm]]:
        """Alarms whose rule has left the shelf, by their sensor; they are remembered no more."""
        found = {}
        for sensor_id, memory in self.memories.items():
            known = {rule.key for rule in self._rules(self.sensors[sensor_id])}
            if gone := {rule: alarm for rule, alarm in memory.alarms.items() if rule not in known}:
                alarms = {rule: alarm for rule, alarm in memory.alarms.items() if rule in known}
                self.memories[sensor_id] = memory.model_copy(update={"alarms": alarms})
                found[sensor_id] = list(gone.values())
        return found

    def _keep(self, sensor: Sensor, heard: Heard) -> None:
        self.memories[sensor.sensor_id] = heard.memory
        self.signals += [_signal(change, sensor, self.now, self.new_id()) for change in heard.changes]

    def _rules(self, sensor: Sensor) -> Sequence[Rule]:
        return self.rules.get(sensor.measures, ())

    def _gateway(self, sensor: Sensor) -> Memory | None:
        """What is known of the one it speaks through; None where it speaks for itself."""
        gateway = self.sensors.get(sensor.gateway_id or "")
        return self.memories.get(gateway.sensor_id, Memory()) if gateway and _is_gateway(gateway) else None

    def changed(self) -> list[SensorState]:
        return [
            self._state(sensor_id, memory)
            for sensor_id, memory in self.memories.items()
            if sensor_id in self.heard or memory is not self.before[sensor_id].memory
        ]

    def _state(self, sensor_id: str, memory: Memory) -> SensorState:
        sensor = self.sensors[sensor_id]
        heard_at = self.now if sensor_id in self.heard else self.before[sensor_id].heard_at
        silent = is_silent(memory, self._rules(sensor))
        return SensorState(sensor.district_id, sensor.where.place_path, sensor_id, heard_at, silent, memory)


async def open_desk(
    asked: Collection[str], scope: Scope, store: Store, rules: Rules, now: datetime, new_id: NewId
) -> SensorDesk:
    sensors = {sensor.sensor_id: sensor for sensor in await store.sensors.among(scope, asked)}
    behind = {s.gateway_id for s in sensors.values() if s.gateway_id is not None} - set(sensors)
    sensors |= {s.sensor_id: s for s in await store.sensors.among(scope, behind) if _is_gateway(s)}
    before = {state.sensor_id: state for state in await store.sensors.states(scope, list(sensors))}
    memories = {sensor_id: state.memory for sensor_id, state in before.items()}
    desk = SensorDesk(sensors, memories, before, [], set(), rules, now, new_id)
    for sensor_id, alarms in desk.without_rules().items():
        desk.signals += await end_alarms(alarms, sensors[sensor_id], scope, store, now, new_id)
    return desk


def _is_gateway(sensor: Sensor) -> bool:
    """A disabled one is none: nobody hears it, so it must not keep its sensors' silence from being told."""
    return sensor.measures is Measures.GATEWAY and not sensor.disabled


def _signal(change: Change, sensor: Sensor, now: datetime, signal_id: UUID) -> Signal:
    pack = change.rule.pack
    return Signal(
        signal_id=signal_id,
        district_id=sensor.district_id,
        source=Source.SENSOR,
        kind=change.rule.kind,
        pack=pack.pack,
        phase=change.phase,
        severity=pack.brain.severity,
        occurred_at=change.at,
        received_at=now,
        where=sensor.where,
        confidence=_CONFIDENCE,
        dedupe_key=f"event:{change.event_id}:{change.revision}",
        origin=sensor.sensor_id,
        event_id=change.event_id,
        revision=change.revision,
        reasons=(reason_of(change.rule, change.phase, change.value, sensor),),
    )
