"""From the answer "accepted" to twenty open screens, while a city's cameras say two hundred things a second.

A real brain in a process of its own, real signed batches, real event streams, all on this machine. Most signals join
incidents of many places, some open new ones, some tell the end of what was told before. Only first revisions are timed:
each is a row of its incident's timeline, which every screen hears of. Prints JSON.
"""

import argparse
import asyncio
import json
import os
import random
import statistics
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import httpx
import psycopg

from bench.proc import cpu_seconds
from bench.served import Served, all_placed, served, waiting
from protocol.messages import PATH_EVENTS
from tests.central.brain import PASSWORD

#: Places with something going on before it begins; what is new happens beyond them.
KNOWN_PLACES = 300
NEW_SHARE, END_SHARE = 0.1, 0.2
#: Batches a second, as from so many agents.
BATCHES_PER_S = 10
CALM_S = 3.0
TRY_AGAIN = httpx.codes.SERVICE_UNAVAILABLE

#: What a screen hears: which incident changed, and when by the brain's clock.
Said = tuple[str, datetime]


@dataclass(slots=True)
class Street:
    """What the cameras say."""

    one: Served
    cameras: int
    luck: random.Random
    next_new: int = KNOWN_PLACES
    open: list[dict[str, Any]] = field(default_factory=list)

    def events(self, size: int) -> list[dict[str, Any]]:
        return [self._event() for _ in range(size)]

    def _event(self) -> dict[str, Any]:
        kind = self.luck.random()
        if kind < END_SHARE and self.open:
            begun = self.open.pop(self.luck.randrange(len(self.open)))
            return self.one.brain.event(**{**begun, "revision": 2, "phase": "ended"})
        new = kind > 1 - NEW_SHARE and self.next_new < self.cameras
        place = self.next_new if new else self.luck.randrange(KNOWN_PLACES)
        self.next_new += new
        return self.one.brain.event(camera_id=f"spot-{place}")

    def answered(self, events: Sequence[dict[str, Any]]) -> None:
        """What the brain has may end: an end that overtakes its beginning would leave nothing to show of that."""
        begun = [event for event in events if event["revision"] == 1]
        self.open += [{"event_id": event["event_id"], "camera_id": event["camera_id"]} for event in begun]


async def _look(address: httpx.URL, cookie: str, heard: list[tuple[float, bytes]]) -> None:
    """One screen. It only writes down what came and when, so that the looking is not what is measured."""
    reader, writer = await asyncio.open_connection(address.host, address.port)
    writer.write(f"GET /api/v1/feed HTTP/1.1\r\nHost: {address.netloc.decode()}\r\nCookie: {cookie}\r\n\r\n".encode())
    try:
        while line := await reader.readline():
            if line.startswith(b"data: "):
                heard.append((time.perf_counter(), line))
    finally:
        writer.close()


async def _send(
    client: httpx.AsyncClient, one: Served, events: Sequence[dict[str, Any]], told: dict[str, float]
) -> None:
    """As an outbox does: who is told to try again does so, and counts from the answer that says accepted."""
    body = json.dumps({"events": events}).encode()
    async with asyncio.timeout(120):
        while (answer := await client.send(one.brain.signed("POST", PATH_EVENTS, body))).status_code == TRY_AGAIN:  # noqa: ASYNC110
            await asyncio.sleep(0.2)
    at = time.perf_counter()
    answer.raise_for_status()
    outcomes = Counter(each["outcome"] for each in answer.json()["answers"])
    assert outcomes == {"accepted": len(events)}, outcomes
    told.update({event["event_id"]: at for event in events if event["revision"] == 1})


async def _say(client: httpx.AsyncClient, street: Street, rate: int, seconds: float) -> dict[str, float]:
    """Event id → when it was answered for. A batch goes out when it is due, whatever became of the one before."""
    told: dict[str, float] = {}

    async def deliver(events: Sequence[dict[str, Any]]) -> None:
        await _send(client, street.one, events, told)
        street.answered(events)

    size, began, batches = rate // BATCHES_PER_S, time.perf_counter(), []
    for turn in range(round(seconds * BATCHES_PER_S)):
        await asyncio.sleep(max(0.0, began + turn / BATCHES_PER_S - time.perf_counter()))
        batches.append(asyncio.create_task(deliver(street.events(size))))
    await asyncio.gather(*batches)
    return told


async def _said_of(database_url: str) -> dict[str, Said]:
    """Event id → what the screens were told when its first revision was placed."""
    query = (
        "SELECT s.event_id, l.incident_id, l.decided_at FROM signals s JOIN links l ON l.signal_id = s.signal_id"
        " AND l.zone <> 'suggest' WHERE s.revision = 1"
    )
    async with await psycopg.AsyncConnection.connect(database_url, autocommit=True) as connection:
        rows: list[tuple[UUID, UUID, datetime]] = await (await connection.execute(query)).fetchall()
    return {str(event_id): (str(incident_id), at) for event_id, incident_id, at in rows}


async def _measure(one: Served, cameras: int, screens: int, rate: int, seconds: float) -> dict[str, Any]:
    street = Street(one, cameras, random.Random(7))
    async with httpx.AsyncClient(timeout=60) as client:
        known = [one.brain.event(camera_id=f"spot-{n}") for n in range(KNOWN_PLACES)]
        for n in range(0, KNOWN_PLACES, 100):
            await _send(client, one, known[n : n + 100], {})
        await all_placed(one.database_url)
        me = {"login": "officer", "password": PASSWORD}
        signed_in = await client.post(f"{one.brain.base_url}/api/v1/session", json=me)
        cookie = f"wanglou={signed_in.cookies['wanglou']}"
        heard: list[list[tuple[float, bytes]]] = [[] for _ in range(screens)]
        address = httpx.URL(one.brain.base_url)
        looking = [asyncio.create_task(_look(address, cookie, each)) for each in heard]
        await asyncio.sleep(1.0)
        used, began = cpu_seconds(one.pids), time.perf_counter()
        told = await _say(client, street, rate, seconds)
        backlog, taken = await waiting(one.database_url), time.perf_counter() - began
        used = cpu_seconds(one.pids) - used
        drained = await all_placed(one.database_url)
        await asyncio.sleep(CALM_S)
        for task in looking:
            task.cancel()
        await asyncio.gather(*looking, return_exceptions=True)
    late, missed = _late(told, heard, await _said_of(one.database_url))
    return {
        "signals_per_s": round(rate * seconds / taken, 1),
        "seconds": round(taken, 1),
        "timed": len(told),
        "accepted_to_screen_s": _cuts(late),
        "not_heard": missed,
        "waiting_at_the_end": backlog,
        "placed_after_s": round(drained, 2),
        "cores_used_by_brain_and_database": round(used / taken, 2),
        "new_places": street.next_new - KNOWN_PLACES,
    }


def _late(
    told: dict[str, float], heard: Sequence[Sequence[tuple[float, bytes]]], said_of: dict[str, Said]
) -> tuple[list[float], int]:
    """Seconds for each event and each screen; a screen may know before the sender does, which counts as 0."""
    late, missed = [], 0
    for each in heard:
        at: dict[Said, float] = {}
        for when, line in each:
            entry = json.loads(line[6:])
            at.setdefault((entry["subject_id"], datetime.fromisoformat(entry["at"])), when)
        for event_id, accepted in told.items():
            when_heard = at.get(said_of[event_id])
            missed += when_heard is None
            late += [max(0.0, when_heard - accepted)] if when_heard is not None else []
    return late, missed


def _cuts(late: Sequence[float]) -> dict[str, float]:
    cuts = statistics.quantiles(late, n=100)
    return {"p50": round(cuts[49], 3), "p95": round(cuts[94], 3), "p99": round(cuts[98], 3), "max": round(max(late), 3)}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=40.0)
    parser.add_argument("--rate", type=int, default=200, help="signals a second, a multiple of ten")
    parser.add_argument("--screens", type=int, default=20)
    arguments = parser.parse_args()
    print(json.dumps(asyncio.run(_main(arguments.screens, arguments.rate, arguments.seconds)), indent=1))


async def _main(screens: int, rate: int, seconds: float) -> dict[str, Any]:
    load = round(os.getloadavg()[0], 1)
    cameras = KNOWN_PLACES + round(rate * seconds * NEW_SHARE * 1.3) + 10
    with tempfile.TemporaryDirectory(prefix="wanglou-bench-") as folder:
        async with served(Path(folder), cameras) as one:
            found = await _measure(one, cameras, screens, rate, seconds)
    return {"cores": os.cpu_count(), "screens": screens, "load": [load, round(os.getloadavg()[0], 1)]} | found


if __name__ == "__main__":
    main()
