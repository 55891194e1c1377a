"""Sensors speak by way of a real broker, in both versions of the protocol; what was not stored comes again."""

import asyncio
import json
from collections.abc import Iterator
from contextlib import asynccontextmanager, suppress
from dataclasses import replace
from ipaddress import ip_network
from typing import Any, Literal
from uuid import UUID, uuid4

import aiomqtt
import pytest
from hypothesis import given
from hypothesis import strategies as st

from central.domain.networks import Allowed
from central.domain.sensor import Measures, Reading, Refusal, Sensor
from central.domain.sensor_rules import rules_of
from central.domain.taking import counted, take_reading
from central.jobs.mqtt_readings import MqttReadings
from central.mqtt import Broker, NoBroker, reach, read_message
from central.outgoing import NotAllowed, Outgoing
from central.services.sensing.register_sensors import register_sensor
from central.storage.errors import StoreError, Unavailable
from tests.central.domain.builders import NOON
from tests.central.jobs.broker import PROGRAM, running_broker
from tests.central.services.test_readings import KITCHEN
from tests.central.services.town import COMMUNITY, PACKS, Town

pytestmark = pytest.mark.skipif(PROGRAM is None, reason="needs mosquitto (apt-get install mosquitto)")
HERE = Outgoing(Allowed((ip_network("127.0.0.1"),)))


@pytest.fixture(scope="module")
def port(tmp_path_factory: pytest.TempPathFactory) -> Iterator[int]:
    with running_broker(tmp_path_factory.mktemp("broker")) as port:
        yield port


@pytest.fixture
async def town(database: Any) -> Town:
    town = await Town.build(database)
    async with town.open() as store:
        gas = Sensor("gas-1", "qingyuan", "厨房燃气", Measures.GAS, KITCHEN)
        await register_sensor(gas, who=None, store=store, now=town.now, new_id=uuid4)
    return town


def listener(town: Town, port: int, version: Literal["3.1.1", "5"]) -> MqttReadings:
    name = f"wanglou-{uuid4().hex[:8]}"
    broker = Broker(f"mqtt://localhost:{port}", f"{name}/#", version, client_id=name)
    rules = rules_of(PACKS)
    return MqttReadings(broker, COMMUNITY, HERE, town.open, lambda: town.now, uuid4, rules, StoreError)


async def publish(port: int, mine: MqttReadings, *said: tuple[str, Any]) -> None:
    async with aiomqtt.Client("127.0.0.1", port) as gateway:
        for sensor_id, payload in said:
            body = payload if isinstance(payload, bytes) else json.dumps(payload)
            await gateway.publish(mine.broker.topic.replace("#", sensor_id), body, qos=1)


@asynccontextmanager
async def listening(mine: MqttReadings) -> Any:
    task = asyncio.create_task(mine.listen())
    yield task
    task.cancel()
    with suppress(asyncio.CancelledError, Unavailable):
        await task


async def until(asked: Any) -> None:
    """Bounded: half a minute on a busy machine."""
    for _ in range(600):
        if await asked():
            return
        await asyncio.sleep(0.05)
    raise AssertionError("it never came")


async def values(town: Town) -> list[float]:
    return [row["memory"]["last_value"] for row in await town.rows("SELECT memory FROM sensor_states")]


async def subscribed(town: Town, port: int, mine: MqttReadings) -> None:
    """The broker keeps what comes from here on, whether anybody listens or not."""

    async def heard() -> bool:
        await publish(port, mine, ("gas-1", 0))
        return await values(town) == [0.0]

    async with listening(mine):
        await until(heard)


@pytest.mark.parametrize("version", ["3.1.1", "5"])
async def test_what_sensors_say_while_the_brain_is_away_is_heard_when_it_is_back(
    town: Town, port: int, version: Literal["3.1.1", "5"]
) -> None:
    mine = listener(town, port, version)
    await subscribed(town, port, mine)
    await publish(port, mine, ("gas-1", {"value": 14.0}), ("gas-2", 3), ("gas-1", b"\xff{"))
    assert await values(town) == [0.0]
    async with listening(mine):
        await until(lambda: _refused(town, 2))
    await town.place()
    (incident,) = await town.incidents()
    assert incident.kind == "gas_leak"
    async with town.open() as store:
        why = {one.sensor_id: one.why for one in await store.sensors.refused(COMMUNITY)}
    assert why == {"gas-2": Refusal.UNKNOWN, "gas-1": Refusal.UNREADABLE}


async def _refused(town: Town, count: int) -> bool:
    return len(await town.rows("SELECT 1 AS one FROM sensor_refusals")) == count


async def test_what_could_not_be_stored_is_not_acknowledged_and_comes_again(town: Town, port: int) -> None:
    mine = listener(town, port, "3.1.1")
    await subscribed(town, port, mine)

    @asynccontextmanager
    async def broken() -> Any:
        raise Unavailable
        yield

    async with listening(replace(mine, transaction=broken)) as task:
        await publish(port, mine, ("gas-1", 14.0))
        with pytest.raises(Unavailable):
            await task
    assert await values(town) == [0.0]

    async def stored() -> bool:
        return await values(town) == [14.0]

    async with listening(mine):
        await until(stored)


async def test_one_message_that_fails_holds_up_no_other_and_does_not_come_again(town: Town, port: int) -> None:
    mine = listener(town, port, "5")
    await subscribed(town, port, mine)

    def no_id() -> UUID:
        raise OverflowError("date value out of range")

    await publish(port, mine, ("gas-1", 2.0), ("gas-1", 14.0), ("gas-1", 3.0))
    async with listening(replace(mine, new_id=no_id)):  # an alarm needs an id: the second message fails
        await until(lambda: _refused(town, 1))
        await until(lambda: _is_last(town, 3.0))
    async with town.open() as store:
        (refused,) = await store.sensors.refused(COMMUNITY)
    assert (refused.sensor_id, refused.why, refused.count) == ("gas-1", Refusal.UNREADABLE, 1)
    assert json.loads(refused.last_said)["said"] == '{"sensor_id":"gas-1","value":14.0}'


async def _is_last(town: Town, value: float) -> bool:
    return await values(town) == [value]


@pytest.mark.parametrize("version", ["3.1.1", "5"])
async def test_what_a_broker_keeps_for_newcomers_is_no_fresh_word(
    town: Town, port: int, version: Literal["3.1.1", "5"]
) -> None:
    mine = listener(town, port, version)
    async with aiomqtt.Client("127.0.0.1", port) as gateway:
        await gateway.publish(mine.broker.topic.replace("#", "gas-1"), b"14", qos=1, retain=True)
    await subscribed(town, port, mine)
    async with listening(mine):
        await publish(port, mine, ("gas-2", 1))
        await until(lambda: _refused(town, 1))
    assert await values(town) == [0.0]
    assert await town.rows("SELECT 1 AS one FROM signals") == []


async def test_while_the_broker_is_not_heard_the_ears_are_shut_and_the_figure_says_so(town: Town, port: int) -> None:
    mine = listener(town, port, "5")
    mine.ears.open = False
    await subscribed(town, port, mine)
    assert not mine.ears.open

    def figure() -> float | None:
        labels = {"session": mine.broker.client_id}
        return mine.meters.registry.get_sample_value("wanglou_mqtt_connected", labels)

    async def are_open() -> bool:
        return mine.ears.open

    assert figure() == 0
    async with listening(mine):
        await until(are_open)
        assert figure() == 1


@pytest.mark.parametrize("version", ["3.1.1", "5"])
async def test_to_ask_whether_the_broker_answers_cuts_nobody_off(
    town: Town, port: int, version: Literal["3.1.1", "5"]
) -> None:
    mine = listener(town, port, version)
    await subscribed(town, port, mine)
    async with listening(mine) as task:
        await reach(mine.broker, HERE)
        await publish(port, mine, ("gas-1", 3.0))
        await until(lambda: _is_last(town, 3.0))
        assert not task.done()
    with pytest.raises(NoBroker):
        await reach(replace(mine.broker, url="mqtt://127.0.0.1:1"), HERE)


async def test_a_broker_whose_network_nobody_wrote_down_is_not_called(town: Town, port: int) -> None:
    with pytest.raises(NotAllowed):
        await replace(listener(town, port, "5"), outgoing=Outgoing()).listen()


@pytest.mark.parametrize("url", ["mqtt://127.0.0.1:1", "http://127.0.0.1", "mqtt://", "mqtt://127.0.0.1:notaport"])
async def test_a_broker_that_cannot_be_reached_is_named(town: Town, port: int, url: str) -> None:
    mine = listener(town, port, "5")
    with pytest.raises(NoBroker) as raised:
        await replace(mine, broker=replace(mine.broker, url=url)).listen()
    assert url in raised.value.text.zh


@given(st.one_of(st.binary(max_size=60), st.text(max_size=60), st.sampled_from([b'{"said":"\\ud800"}', b"9" * 400])))
def test_any_message_is_read_as_something_that_is_taken_or_counted(payload: bytes | str) -> None:
    bodies = read_message("wanglou/readings/gas-1", payload)
    taken = [(body, take_reading(body)) for body in bodies]
    kept = counted([(body, why) for body, why in taken if isinstance(why, Refusal)], COMMUNITY, NOON)
    assert len(taken) == sum(one.count for one in kept) + sum(isinstance(each, Reading) for _, each in taken) > 0


@pytest.mark.parametrize(
    ("payload", "read"),
    [
        (b"3.5", [{"sensor_id": "gas-1", "value": 3.5}]),
        (b'{"value": 1, "at": "noon"}', [{"sensor_id": "gas-1", "value": 1, "at": "noon"}]),
        (b'[{"sensor_id": "a", "value": 1}, 2]', [{"sensor_id": "a", "value": 1}, 2]),
        (b"{", [{"sensor_id": "gas-1", "said": "b'{'"}]),
        (b"[]", [{"sensor_id": "gas-1", "said": "b'[]'"}]),
        (b"[" * 100_000, [{"sensor_id": "gas-1", "said": repr(b"[" * 100_000)[:200]}]),
    ],
    ids=["number", "object", "list", "broken", "empty", "bomb"],
)  # fmt: skip
def test_a_number_an_object_or_a_list(payload: bytes, read: list[Any]) -> None:
    assert read_message("wanglou/readings/gas-1", payload) == read
