"""Stores what sensors say by way of the broker, and says so to the broker; looks for it again when it is gone."""

import asyncio
from collections.abc import Callable, Sequence
from contextlib import AbstractAsyncContextManager, nullcontext
from dataclasses import dataclass, field
from typing import Any

import structlog

from central.domain.errors import BrainError
from central.domain.taking import shortened
from central.jobs.ears import Ears
from central.metering import Meters
from central.mqtt import Broker, Delivery, listening
from central.outgoing import Outgoing
from central.services.ports.store import Store
from central.services.ports.world import NewId, Now
from central.services.sensing.hear_readings import hear_readings
from central.services.sensing.sensor_desk import Rules
from protocol.scope import Scope
from protocol.sensing import ReadingAnswer

TRY_AGAIN_S = 5.0

_log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class MqttReadings:
    """One in the whole brain: the broker knows the session by its name, and throws out whoever comes second."""

    broker: Broker
    #: Whose sensors may speak there.
    scope: Scope
    outgoing: Outgoing
    transaction: Callable[[], AbstractAsyncContextManager[Store]]
    now: Now
    new_id: NewId
    rules: Rules
    trouble: type[Exception]
    meters: Meters = field(default_factory=Meters)
    #: Inside it no other process listens.
    alone: Callable[[], AbstractAsyncContextManager[None]] = nullcontext
    ears: Ears = field(default_factory=Ears)

    async def run(self) -> None:
        """Until cancelled. What was not stored was not acknowledged, so it comes again with the next connection."""
        self.meters.broker.labels(self.broker.client_id).set(0)
        while True:
            try:
                async with self.alone():
                    await self.listen()
            except (BrainError, self.trouble) as error:
                _log.warning("mqtt.interrupted", why=str(error))
            except Exception as error:  # whatever it was, it is not acknowledged and comes again
                _log.error("mqtt.failed", why=repr(error))
            await asyncio.sleep(TRY_AGAIN_S)

    async def listen(self) -> None:
        """Raises NoBroker, NotAllowed, or the store's trouble."""
        async with listening(self.broker, self.outgoing) as deliveries:
            _log.info("mqtt.listening", broker=self.broker.url, topic=self.broker.topic)
            self.ears.open = True
            self.meters.broker.labels(self.broker.client_id).set(1)
            try:
                async for delivery in deliveries:
                    await self._store(delivery)
                    delivery.acknowledge()
            finally:
                self.ears.open = False
                self.meters.broker.labels(self.broker.client_id).set(0)

    async def _store(self, delivery: Delivery) -> None:
        """All at once; where one message spoils the rest, each by itself, since it would come first again for ever."""
        try:
            answers = await self._hear(delivery.bodies)
        except (BrainError, self.trouble):
            raise
        except Exception as error:
            _log.error("mqtt.batch_failed", why=repr(error))
            answers = [answer for body in delivery.bodies for answer in await self._hear_one(body)]
        for answer in answers:
            self.meters.readings.labels(answer.outcome).inc()

    async def _hear_one(self, body: Any) -> list[ReadingAnswer]:
        try:
            return await self._hear((body,))
        except (BrainError, self.trouble):
            raise
        except Exception as error:
            _log.error("mqtt.unreadable", why=repr(error))
            named = body.get("sensor_id") if isinstance(body, dict) else None
            return await self._hear(({"sensor_id": named, "said": shortened(body)},))

    async def _hear(self, bodies: Sequence[Any]) -> list[ReadingAnswer]:
        async with self.transaction() as store:
            return await hear_readings(
                bodies, scope=self.scope, store=store, now=self.now(), new_id=self.new_id, rules=self.rules
            )
