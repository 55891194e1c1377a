"""Numbers from sensors are read, remembered and judged by the packs' rules; an alarm takes the road of every signal.

Each reading is judged on its own, so that one bad one spoils no other, and each one that cannot be taken is counted.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cache
from typing import Any
from uuid import UUID

from pydantic import TypeAdapter, ValidationError
from pydantic_core import to_json

from central.domain.sensing import Change, Outcome, Rule, hear_reading, hear_silence, is_silent
from central.domain.sensor import Measures, Memory, Reading, Refusal, Refused, Sensor, SensorState
from central.domain.signal import Signal, Source
from central.services.ports import NewId, Store
from protocol.scope import Scope
from protocol.sensing import ReadingAnswer
from protocol.texts import both
from protocol.wire import Identifier, Instant

Rules = Mapping[str, Sequence[Rule]]
#: Of what could not be read so much is kept for a person to look at.
_SAID = 200
#: Sensors are machines, and rules look at their numbers: more certain than a bystander, less than somebody who looked.
_CONFIDENCE = 0.8
_NOBODY = "?"


async def hear_readings(
    bodies: Sequence[Any], *, scope: Scope, store: Store, now: datetime, new_id: NewId, rules: Rules
) -> list[ReadingAnswer]:
    """One answer for each of ``bodies``, in their order. Accepted means remembered, and its alarms stored."""
    read = [_read(body) for body in bodies]
    asked = {each.sensor_id for each in read if isinstance(each, Reading)}
    desk = await _load(asked, scope, store, rules, now, new_id)

    found = [desk.hear(each) if isinstance(each, Reading) else each for each in read]
    desk.hear_gateways()

    await store.sensors.remember(scope, desk.changed())
    await store.signals.accept(scope, desk.signals)
    refused = [(body, why) for body, why in zip(bodies, found, strict=True) if isinstance(why, Refusal)]
    await store.sensors.refuse(scope, _counted(refused, scope, now))
    return [_answer(index, each) for index, each in enumerate(found)]


async def listen_for_silence(*, store: Store, now: datetime, new_id: NewId, rules: Rules) -> int:
    """Tell of every sensor that should have spoken by now; how many there were."""
    since = {
        measures: now - min(spans)
        for measures, each in rules.items()
        if (spans := [r.rule.silent_for for r in each if r.rule.silent_for is not None])
    }
    told = 0
    for district in await store.sensors.districts() if since else ():
        scope = Scope(district, district)
        quiet = await store.sensors.quiet(scope, since)
        desk = await _load(quiet, scope, store, rules, now, new_id)
        for sensor_id in quiet:
            desk.hear_silence(sensor_id)
        await store.sensors.remember(scope, desk.changed())
        await store.signals.accept(scope, desk.signals)
        told += len(desk.signals)
    return told


@dataclass(slots=True)
class _Desk:
    """The sensors of one batch with what is remembered of them, and what comes of it."""

    sensors: Mapping[str, Sensor]
    memories: dict[str, Memory]
    before: Mapping[str, Memory]
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
        heard = hear_reading(memory, reading, self.rules.get(sensor.measures, ()), self.now, self.new_id)
        self.memories[sensor.sensor_id] = heard.memory
        self.heard.add(sensor.sensor_id)
        self.signals += [_signal(change, sensor, self.now, self.new_id()) for change in heard.changes]
        return heard.outcome

    def hear_gateways(self) -> None:
        """Whoever passes on what others say lives."""
        spoken = {self.sensors[sensor_id].gateway_id for sensor_id in self.heard}
        for gateway_id in sorted(filter(None, spoken)):
            if gateway_id in self.sensors and gateway_id not in self.heard:
                self.hear(Reading(gateway_id, 1.0))

    def hear_silence(self, sensor_id: str) -> None:
        sensor, memory = self.sensors.get(sensor_id), self.memories.get(sensor_id)
        if sensor is None or sensor.disabled or memory is None:
            return
        gateway = self._gateway(sensor)
        heard = hear_silence(memory, self.rules.get(sensor.measures, ()), self.now, self.new_id, gateway)
        self.memories[sensor_id] = heard.memory
        self.signals += [_signal(change, sensor, self.now, self.new_id()) for change in heard.changes]

    def _gateway(self, sensor: Sensor) -> Memory | None:
        """What is known of the one it speaks through; None where it speaks for itself."""
        gateway_id = sensor.gateway_id
        return self.memories.get(gateway_id, Memory()) if gateway_id and gateway_id in self.sensors else None

    def changed(self) -> list[SensorState]:
        return [
            self._state(sensor_id, memory)
            for sensor_id, memory in self.memories.items()
            if sensor_id in self.heard or memory is not self.before.get(sensor_id)
        ]

    def _state(self, sensor_id: str, memory: Memory) -> SensorState:
        sensor = self.sensors[sensor_id]
        silent = is_silent(memory, self.rules.get(sensor.measures, ()))
        heard_at = (
            self.now if sensor_id in self.heard else datetime.fromtimestamp(memory.last_when or 0, self.now.tzinfo)
        )
        return SensorState(sensor.district_id, sensor.where.place_path, sensor_id, heard_at, silent, memory)


async def _load(
    asked: Sequence[str] | set[str], scope: Scope, store: Store, rules: Rules, now: datetime, new_id: NewId
) -> _Desk:
    sensors = {sensor.sensor_id: sensor for sensor in await store.sensors.among(scope, asked)}
    behind = {s.gateway_id for s in sensors.values() if s.gateway_id is not None} - set(sensors)
    sensors |= {s.sensor_id: s for s in await store.sensors.among(scope, behind) if s.measures is Measures.GATEWAY}
    memories = {state.sensor_id: state.memory for state in await store.sensors.states(scope, list(sensors))}
    return _Desk(sensors, dict(memories), memories, [], set(), rules, now, new_id)


def _read(body: Any) -> Reading | Refusal:
    """One reading as any gateway may write it: an object with the sensor's id, a number, and perhaps a time."""
    if not isinstance(body, dict):
        return Refusal.UNREADABLE
    value = body.get("value")
    if isinstance(value, bool) or not isinstance(value, int | float):
        return Refusal.NOT_A_NUMBER if value is not None else Refusal.UNREADABLE
    if not math.isfinite(value) or abs(value) > 1e9:
        return Refusal.NOT_A_NUMBER
    try:
        sensor_id = _identifiers().validate_python(body.get("sensor_id"))
        at = _instants().validate_python(body["at"]) if body.get("at") is not None else None
    except ValidationError:
        return Refusal.UNREADABLE
    return Reading(sensor_id, float(value), at)


@cache
def _identifiers() -> TypeAdapter[str]:
    return TypeAdapter(Identifier)


@cache
def _instants() -> TypeAdapter[datetime]:
    return TypeAdapter(Instant)


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
        reasons=(change.reason,),
    )


def _counted(refused: Sequence[tuple[Any, Refusal]], scope: Scope, now: datetime) -> list[Refused]:
    found: dict[tuple[str, Refusal], Refused] = {}
    for body, why in refused:
        named = body.get("sensor_id") if isinstance(body, dict) else None
        sensor_id = named if isinstance(named, str) and _is_identifier(named) else _NOBODY
        one = found.get((sensor_id, why))
        if one is None:
            one = Refused(scope.district_id, scope.place_path, sensor_id, why, 0, now, now, _shortened(body))
        found[sensor_id, why] = replace(one, count=one.count + 1, last_said=_shortened(body))
    return [found[key] for key in sorted(found)]


def _is_identifier(named: str) -> bool:
    try:
        _identifiers().validate_python(named)
    except ValidationError:
        return False
    return True


def _shortened(body: Any) -> str:
    """What came, as far as a database can hold it."""
    written = to_json(body, inf_nan_mode="strings", fallback=repr).decode("utf-8", "replace")
    return written.replace("\\u0000", "")[:_SAID]


def _answer(index: int, found: Outcome | Refusal) -> ReadingAnswer:
    if isinstance(found, Refusal):
        return ReadingAnswer(index=index, outcome=Outcome.REJECTED, reason=both(f"sensor.refusal.{found}"))
    return ReadingAnswer(index=index, outcome=found)
