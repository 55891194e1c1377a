"""A district's sensors, once a minute: is every reading stored, and how soon does an alarm become an incident?

13,120 sensors (gas, smoke, water, door, power; 82 gateways) speak through HTTP in batches of 160, evenly over the
minute, to a whole brain that listens on a socket, stores, judges by the shipped packs and places. One reading in
``--alarm-every`` crosses a limit. Whoever sends runs in the same process, so that its work counts against the brain.
Prints JSON.
"""

import argparse
import asyncio
import json
import tempfile
import time
from collections import Counter
from pathlib import Path
from statistics import quantiles
from typing import Any

import httpx
import psycopg

from bench.ingest import running
from central.domain.sensor import Measures, Sensor
from central.domain.signal import Where
from protocol.geo import Position
from protocol.scope import Scope
from protocol.sensing import PATH_READINGS
from tests.central.brain import COMMUNITY, DISTRICT, GATE, Brain

GATEWAYS, BEHIND = 82, 160
MEASURED = (Measures.GAS, Measures.SMOKE, Measures.WATER, Measures.DOOR, Measures.POWER)
QUIET = {"gas": 1.0, "smoke": 0.0, "water": 0.0, "door": 0.0, "power": 228.0}
LOUD = {"gas": 30.0, "smoke": 1.0, "water": 0.0, "door": 0.0, "power": 228.0}
#: Degrees between two sensors, so that each alarm makes an incident of its own.
_STEP = 0.004


def where_of(number: int) -> Where:
    north, east = divmod(number, 100)
    position = Position(lat=GATE.lat + _STEP * north, lon=GATE.lon + _STEP * east)
    return Where(f"{COMMUNITY}/g1", position, 10.0)


async def register(brain: Brain) -> None:
    async with brain.world.transaction() as store:
        scope = Scope(DISTRICT, COMMUNITY)
        for gateway in range(GATEWAYS):
            name = f"gw-{gateway}"
            await store.sensors.put(scope, Sensor(name, DISTRICT, name, Measures.GATEWAY, where_of(gateway * BEHIND)))
            for n in range(BEHIND):
                measures, number = MEASURED[n % len(MEASURED)], gateway * BEHIND + n
                sensor = Sensor(f"s-{number}", DISTRICT, f"{number}", measures, where_of(number), name)
                await store.sensors.put(scope, sensor)


def batch(gateway: int, minute: int, alarm_every: int) -> list[dict[str, Any]]:
    found = []
    for n in range(BEHIND):
        number, measures = gateway * BEHIND + n, MEASURED[n % len(MEASURED)]
        loud = alarm_every and (number + minute * 7919) % alarm_every == 0
        found.append({"sensor_id": f"s-{number}", "value": (LOUD if loud else QUIET)[measures]})
    return found


async def minute_of(brain: Brain, client: httpx.AsyncClient, minute: int, seconds: float, every: int) -> dict[str, Any]:
    """All gateways once, evenly over ``seconds``."""
    began, outcomes, late = time.perf_counter(), Counter[str](), []
    for gateway in range(GATEWAYS):
        due = began + seconds * gateway / GATEWAYS
        if (wait := due - time.perf_counter()) > 0:
            await asyncio.sleep(wait)
        late.append(time.perf_counter() - due)
        body = json.dumps({"readings": batch(gateway, minute, every)}).encode()
        answer = await client.send(brain.signed("POST", PATH_READINGS, body))
        answer.raise_for_status()
        outcomes.update(each["outcome"] for each in answer.json()["answers"])
    return {"outcomes": outcomes, "late_s": max(late)}


async def waits(url: str) -> list[float]:
    """Seconds from a signal's arrival to its link."""
    query = (
        "SELECT extract(epoch FROM l.decided_at - s.received_at) FROM signals s"
        " JOIN links l USING (district_id, signal_id) WHERE s.source = 'sensor' AND l.zone <> 'suggest'"
    )
    async with await psycopg.AsyncConnection.connect(url) as connection:
        return [float(row[0]) for row in await (await connection.execute(query)).fetchall()]


async def measure(minutes: int, seconds: float, every: int) -> dict[str, Any]:
    with tempfile.TemporaryDirectory() as folder:
        async with running(Path(folder), worker=True) as (brain, url):
            await register(brain)
            outcomes, late, cpu = Counter[str](), 0.0, time.process_time()
            began = time.perf_counter()
            async with httpx.AsyncClient(base_url=brain.base_url, timeout=60) as client:
                for minute in range(minutes):
                    said = await minute_of(brain, client, minute, seconds, every)
                    outcomes.update(said["outcomes"])
                    late = max(late, said["late_s"])
            wall, cpu = time.perf_counter() - began, time.process_time() - cpu
            for _ in range(150):
                if await _unplaced(url):
                    await asyncio.sleep(0.2)
            found = await waits(url)
            states = await _count(url, "SELECT count(*) FROM sensor_states WHERE sensor_id LIKE 's-%'")
            signals = await _count(url, "SELECT count(*) FROM signals WHERE source = 'sensor'")
    said_in_all = GATEWAYS * BEHIND * minutes
    return {
        "sensors": GATEWAYS * BEHIND,
        "readings": said_in_all,
        "readings_per_s": round(said_in_all / wall, 1),
        "outcomes": dict(outcomes),
        "lost": said_in_all - sum(outcomes.values()),
        "remembered": states,
        "signals": signals,
        "unplaced": signals - len(found),
        "alarm_to_incident_p50_s": round(quantiles(found, n=100)[49], 3),
        "alarm_to_incident_p99_s": round(quantiles(found, n=100)[98], 3),
        "sender_behind_s": round(late, 3),
        "cpu_s_per_s_of_brain_and_sender": round(cpu / wall, 3),
    }


async def _unplaced(url: str) -> int:
    return await _count(url, "SELECT count(*) FROM unplaced")


async def _count(url: str, query: str) -> int:
    async with await psycopg.AsyncConnection.connect(url) as connection:
        row = await (await connection.execute(query)).fetchone()
        return int(row[0]) if row else 0


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=int, default=2)
    parser.add_argument("--seconds", type=float, default=60.0, help="how long a minute lasts")
    parser.add_argument("--alarm-every", type=int, default=97)
    asked = parser.parse_args()
    print(json.dumps(asyncio.run(measure(asked.minutes, asked.seconds, asked.alarm_every)), indent=1))


if __name__ == "__main__":
    main()
