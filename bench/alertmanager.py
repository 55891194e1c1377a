"""Signals that are known already, told again: how many a processor second buys, here and in Debian's Alertmanager.

``apt-get install prometheus-alertmanager`` first. Both listen on 127.0.0.1 in folders that are removed afterwards. Both
are sent the same few thousand again and again; the time is that of their processes, the brain's with PostgreSQL's.
Alertmanager keeps its alerts in memory, the brain has each on disk. Prints JSON.
"""

import argparse
import asyncio
import json
import os
import shutil
import socket
import tempfile
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx

from bench.needs import missing
from bench.proc import cpu_seconds
from bench.served import Served, all_placed, served
from protocol.messages import LARGEST_BATCH, PATH_EVENTS
from tests.central.brain import COMMUNITY

PROGRAM = "prometheus-alertmanager"
KNOWN = 2000
CAMERAS = 200
#: Each is measured with all of its sizes, and its best counts.
THEIR_SIZES, OUR_SIZES = (100, 500, 1000), (100, LARGEST_BATCH)
_CONFIG = "route:\n  receiver: nobody\n  group_by: [camera]\nreceivers:\n  - name: nobody\n"


async def _repeat(
    client: httpx.AsyncClient, make: Callable[[bytes], httpx.Request], bodies: Sequence[bytes], seconds: float
) -> int:
    """Requests answered; each of ``bodies`` in turn, one after the other."""
    until, done = time.monotonic() + seconds, 0
    while time.monotonic() < until:
        answer = await client.send(make(bodies[done % len(bodies)]))
        answer.raise_for_status()
        done += 1
    return done


async def _measured(
    client: httpx.AsyncClient,
    make: Callable[[bytes], httpx.Request],
    known: Sequence[Any],
    size: int,
    wrap: Callable[[Sequence[Any]], Any],
    pids: Sequence[int],
    seconds: float,
) -> dict[str, float]:
    bodies = [json.dumps(wrap(known[n : n + size])).encode() for n in range(0, len(known), size)]
    await _repeat(client, make, bodies, 1.0)  # every one of them is known, and the roads are warm
    used, began = cpu_seconds(pids), time.monotonic()
    told = size * await _repeat(client, make, bodies, seconds)
    used, taken = cpu_seconds(pids) - used, time.monotonic() - began
    return {"batch": size, "per_cpu_s": round(told / used), "per_s": round(told / taken), "cpu_s": round(used, 2)}


async def alertmanager(seconds: float) -> list[dict[str, float]]:
    with socket.socket() as free, tempfile.TemporaryDirectory(prefix="wanglou-alerts-") as name:
        free.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{free.getsockname()[1]}"
        free.close()
        (Path(name) / "config.yml").write_text(_CONFIG)
        process = await asyncio.create_subprocess_exec(
            PROGRAM, f"--config.file={name}/config.yml", f"--storage.path={name}/data",
            f"--web.listen-address={address}", "--cluster.listen-address=", "--log.level=error",
        )  # fmt: skip
        try:
            async with httpx.AsyncClient(timeout=60) as client:
                await _answers(client, f"http://{address}/-/ready")
                url = f"http://{address}/api/v2/alerts"
                json_type = {"Content-Type": "application/json"}
                return [
                    await _measured(
                        client, lambda body: httpx.Request("POST", url, content=body, headers=json_type),
                        _alerts(), size, list, [process.pid], seconds,
                    )
                    for size in THEIR_SIZES
                ]  # fmt: skip
        finally:
            process.terminate()
            await process.wait()


def _alerts() -> list[dict[str, Any]]:
    """What a camera's event would be there."""
    now = datetime.now(UTC)
    return [
        {
            "labels": {"alertname": "intrusion", "camera": f"spot-{n % CAMERAS}", "place": COMMUNITY, "event": str(n),
                       "severity": "minor"},
            "annotations": {"summary": "草坪有人翻进围挡"},
            "startsAt": now.isoformat(),
            "endsAt": (now + timedelta(hours=1)).isoformat(),
        }
        for n in range(KNOWN)
    ]  # fmt: skip


async def _answers(client: httpx.AsyncClient, url: str) -> None:
    async with asyncio.timeout(60):
        while True:
            try:
                if (await client.get(url)).is_success:
                    return
            except httpx.TransportError:
                pass
            await asyncio.sleep(0.1)


async def brain(seconds: float) -> list[dict[str, float]]:
    with tempfile.TemporaryDirectory(prefix="wanglou-bench-") as name:
        async with served(Path(name), CAMERAS) as one, httpx.AsyncClient(timeout=60) as client:
            known = [one.brain.event(camera_id=f"spot-{n % CAMERAS}") for n in range(KNOWN)]
            for n in range(0, KNOWN, 100):
                await _send(client, one, known[n : n + 100], "accepted")
            await _send(client, one, known[:100], "duplicate")
            await all_placed(one.database_url)
            return [
                await _measured(
                    client, lambda body: one.brain.signed("POST", PATH_EVENTS, body), known, size,
                    lambda some: {"events": some}, one.pids, seconds,
                )
                for size in OUR_SIZES
            ]  # fmt: skip


async def _send(client: httpx.AsyncClient, one: Served, events: list[dict[str, Any]], outcome: str) -> None:
    answer = await client.send(one.brain.signed("POST", PATH_EVENTS, json.dumps({"events": events}).encode()))
    answer.raise_for_status()
    assert {each["outcome"] for each in answer.json()["answers"]} == {outcome}, answer.text[:300]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=10.0, help="how long each batch size is repeated")
    seconds = parser.parse_args().seconds
    if shutil.which(PROGRAM) is None:
        missing(PROGRAM, f"apt-get install {PROGRAM}")
    print(json.dumps(asyncio.run(_main(seconds)), indent=1))


async def _main(seconds: float) -> dict[str, Any]:
    load = round(os.getloadavg()[0], 1)
    theirs, ours = await alertmanager(seconds), await brain(seconds)
    best = [max(found, key=lambda one: one["per_cpu_s"]) for found in (ours, theirs)]
    return {
        "cores": os.cpu_count(),
        "load": [load, round(os.getloadavg()[0], 1)],
        "alertmanager": theirs,
        "brain": ours,
        "best_of_each": {"brain": best[0], "alertmanager": best[1]},
        "brain_to_alertmanager_per_cpu_s": round(best[0]["per_cpu_s"] / best[1]["per_cpu_s"], 2),
    }


if __name__ == "__main__":
    main()
