"""Stores what sensors say by way of the broker, and says so to the broker; looks for it again when it is gone."""

import asyncio
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field

import structlog

from central.domain.errors import BrainError
from central.metering import Meters
from central.mqtt import Broker, Delivery, listening
from central.outgoing import Outgoing
from central.services.hear_readings import Rules, hear_readings
from central.services.ports import NewId, Now, Store
from protocol.scope import Scope

TRY_AGAIN_S = 5.0

_log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class MqttReadings:
    """One in the whole brain: the broker knows the session by its name."""

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

    async def run(self) -> None:
        """Until cancelled. What was not stored was not acknowledged, so it comes again with the next connection."""
        while True:
            try:
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
            async for delivery in deliveries:
                await self._store(delivery)
                delivery.acknowledge()

    async def _store(self, delivery: Delivery) -> None:
        async with self.transaction() as store:
            answers = await hear_readings(
                delivery.bodies,
                scope=self.scope,
                store=store,
                now=self.now(),
                new_id=self.new_id,
                rules=self.rules,
            )
        for answer in answers:
            self.meters.readings.labels(answer.outcome).inc()
