"""Hears sensors by way of an MQTT broker: each message is acknowledged when the brain has it, and not before.

A PUBACK from us means that the readings are in the database. Until then the broker keeps them, also while the brain is
down, since the session outlives the connection.
"""

import asyncio
import json
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from typing import Any, Literal
from urllib.parse import urlsplit

import aiomqtt
from paho.mqtt.client import MQTT_CLEAN_START_FIRST_ONLY
from paho.mqtt.packettypes import PacketTypes
from paho.mqtt.properties import Properties
from paho.mqtt.subscribeoptions import SubscribeOptions

from central.domain.errors import BrainError
from central.outgoing import Outgoing

#: So many messages are stored in one transaction. A broker that speaks 3.1.1 sends few before the first is answered.
MOST_AT_ONCE = 500
#: A message longer than this is no reading; it is counted as unreadable like any other.
LONGEST_MESSAGE = 64 * 1024
#: How long a broker keeps what came while the brain was away.
_SESSION_S = 7 * 86400
_PORTS = {"mqtt": 1883, "mqtts": 8883}


class NoBroker(BrainError):
    """The broker cannot be heard. Values: url, why."""

    key = "error.mqtt.no_broker"


@dataclass(frozen=True, slots=True)
class Broker:
    """Where and how to listen. ``url``: mqtt:// or mqtts://, without user and password."""

    url: str
    topic: str = "wanglou/readings/#"
    version: Literal["3.1.1", "5"] = "3.1.1"
    username: str | None = None
    password: str | None = None
    #: The session's name at the broker: one process listens under it.
    client_id: str = "wanglou"


@dataclass(frozen=True, slots=True)
class Delivery:
    """Readings as they came, and how to say that they are stored."""

    bodies: tuple[Any, ...]
    _messages: tuple[aiomqtt.Message, ...]
    _client: aiomqtt.Client

    def acknowledge(self) -> None:
        for message in self._messages:
            # aiomqtt hides the one call of paho that says so by hand.
            self._client._client.ack(message.mid, message.qos)


async def reach(broker: Broker, outgoing: Outgoing) -> None:
    """Sign in and hang up, under a name of its own so that nobody is cut off. Raises NoBroker, NotAllowed."""
    async with _signed_in(replace(broker, client_id=f"{broker.client_id}-asks"), outgoing, keep=False):
        pass


@asynccontextmanager
async def listening(broker: Broker, outgoing: Outgoing) -> AsyncIterator[AsyncIterator[Delivery]]:
    """While this lasts, what comes to the topic, as many messages at a time as are there.

    Raises NoBroker where it cannot be reached or hangs up, NotAllowed where nobody wrote its network down.
    """
    async with _signed_in(broker, outgoing, keep=True) as client:
        await _subscribe(client, broker)
        yield _deliveries(client)


@asynccontextmanager
async def _signed_in(broker: Broker, outgoing: Outgoing, *, keep: bool) -> AsyncIterator[aiomqtt.Client]:
    """``keep``: the broker keeps the session, and what comes meanwhile, when we have gone."""
    parts = urlsplit(broker.url)
    if parts.scheme not in _PORTS or not parts.hostname:
        raise NoBroker(url=broker.url, why="mqtt://host:port | mqtts://host:port")
    try:
        port = parts.port or _PORTS[parts.scheme]
        address = await outgoing.address_of(parts.hostname, port)
        secure = parts.scheme == "mqtts"
        # By address, as for http; with TLS by name, since the certificate proves who answers.
        async with _client(broker, parts.hostname if secure else address, port, secure=secure, keep=keep) as client:
            yield client
    except (aiomqtt.MqttError, OSError, ValueError) as error:
        raise NoBroker(url=broker.url, why=str(error) or type(error).__name__) from None


def _client(broker: Broker, host: str, port: int, *, secure: bool, keep: bool) -> aiomqtt.Client:
    newer = broker.version == "5"
    properties = None
    if newer:
        properties = Properties(PacketTypes.CONNECT)  # type: ignore[no-untyped-call]
        properties.SessionExpiryInterval = _SESSION_S if keep else 0
    client = aiomqtt.Client(
        host,
        port,
        username=broker.username,
        password=broker.password,
        identifier=broker.client_id,
        protocol=aiomqtt.ProtocolVersion.V5 if newer else aiomqtt.ProtocolVersion.V311,
        clean_session=None if newer else not keep,
        clean_start=False if newer else MQTT_CLEAN_START_FIRST_ONLY,
        properties=properties,
        tls_context=ssl.create_default_context() if secure else None,
    )
    client._client.manual_ack_set(True)
    return client


async def _subscribe(client: aiomqtt.Client, broker: Broker) -> None:
    """The newer protocol can say that what is kept for newcomers need not be sent."""
    if broker.version == "5":
        fresh_only = SubscribeOptions(qos=1, retainHandling=SubscribeOptions.RETAIN_DO_NOT_SEND)
        await client.subscribe(broker.topic, options=fresh_only)
    else:
        await client.subscribe(broker.topic, qos=1)


async def _deliveries(client: aiomqtt.Client) -> AsyncIterator[Delivery]:
    async for first in client.messages:
        messages = [first]
        await asyncio.sleep(0)  # those that came in the same packet
        while len(client.messages) and len(messages) < MOST_AT_ONCE:
            messages.append(await anext(client.messages))
        # What a broker keeps for newcomers is no fresh word: it would bring old alarms and dead sensors back to life.
        fresh = (message for message in messages if not message.retain)
        bodies = tuple(body for message in fresh for body in read_message(message.topic.value, message.payload))
        yield Delivery(bodies, tuple(messages), client)


def read_message(topic: str, payload: Any) -> list[Any]:
    """Readings in one message: a bare number of the sensor that the topic ends with, an object, or a list of objects.

    What cannot be read comes back as something that is no reading, to be counted under the sensor's name.
    """
    sensor_id = topic.rpartition("/")[2]
    unreadable = {"sensor_id": sensor_id, "said": repr(payload)[:200]}
    if not isinstance(payload, bytes | str | int | float) or len(str(payload)) > LONGEST_MESSAGE:
        return [unreadable]
    try:
        said = json.loads(payload) if isinstance(payload, bytes | str) else payload
    except (ValueError, RecursionError):
        return [unreadable]
    if isinstance(said, list):
        return said or [unreadable]
    if isinstance(said, dict):
        return [{"sensor_id": sensor_id} | said]
    return [{"sensor_id": sensor_id, "value": said}]
