"""What the brain's doors cost over a real socket: signed batches, reports, pages, the way from a report to a screen.

Prints JSON: milliseconds per request in the middle and at the 95th percentile, one client at a time, with a queue of
``--incidents`` open incidents; batches as events per second. The database is the embedded one, fsync on, in a folder
of its own that is removed afterwards.
"""

import argparse
import asyncio
import json
import statistics
import tempfile
import time
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from pathlib import Path

import httpx

from central.__main__ import listening, server_of
from central.app import create_app
from central.logs import write_log
from central.settings import Settings
from protocol.messages import PATH_EVENTS
from tests.central.brain import PASSWORD, Brain, populate


async def timed(work: Callable[[], Awaitable[object]], rounds: int) -> dict[str, float]:
    took = []
    for _ in range(rounds):
        began = time.perf_counter()
        await work()
        took.append((time.perf_counter() - began) * 1000)
    return {"p50_ms": round(statistics.median(took), 1), "p95_ms": round(statistics.quantiles(took, n=20)[-1], 1)}


async def first_news(client: httpx.AsyncClient, cookie: dict[str, str], reported: asyncio.Event) -> float:
    """When the first entry after ``reported`` stands on a screen."""
    async with client.stream("GET", "/api/v1/feed", headers=cookie, timeout=30) as answer:
        async for line in answer.aiter_lines():
            if line.startswith(": hello"):
                reported.set()
            if line.startswith("data: "):
                return time.perf_counter()
    raise RuntimeError("the feed ended")


async def measure(url: str, brain: Brain, incidents: int) -> dict[str, object]:
    async with httpx.AsyncClient(base_url=url, timeout=60) as client:
        spots = [f"{number}号楼" for number in range(1, incidents + 1)]
        reports = iter(spots)
        report = lambda: client.post("/api/v1/reports", json={"words": f"{next(reports)}楼道灯坏了，请来修"})  # noqa: E731
        found: dict[str, object] = {"report": await timed(report, incidents)}
        me = {"login": "officer", "password": PASSWORD}
        found["sign_in"] = await timed(lambda: client.post("/api/v1/session", json=me), 20)
        cookie = {"Cookie": f"wanglou={client.cookies['wanglou']}"}
        client.cookies.clear()
        queue = (await client.get("/api/v1/queue", headers=cookie)).json()
        found["incidents"] = queue["fitting"]
        incident = queue["rows"][0]["incident"]["incident_id"]
        for name, path in (
            ("queue_api", "/api/v1/queue"),
            ("incident_api", f"/api/v1/incidents/{incident}"),
            ("screen", "/desk"),
            ("report_form", "/r"),
            ("health", "/healthz"),
        ):
            found[name] = await timed(lambda path=path: client.get(path, headers=cookie), 30)  # type: ignore[misc]
        for size in (1, 100):
            bodies = [json.dumps({"events": [brain.event() for _ in range(size)]}).encode() for _ in range(5)]
            began = time.perf_counter()
            for body in bodies:
                (await client.send(brain.signed("POST", PATH_EVENTS, body))).raise_for_status()
            found[f"events_per_s_batch_{size}"] = round(5 * size / (time.perf_counter() - began))
        to_screen = []
        for _ in range(10):
            ready = asyncio.Event()
            news = asyncio.create_task(first_news(client, cookie, ready))
            await ready.wait()
            began = time.perf_counter()
            sent = asyncio.create_task(client.post("/api/v1/reports", json={"words": "西草坪有人翻进围挡"}))
            to_screen.append((await news - began) * 1000)
            await sent
        found["report_to_screen_p50_ms"] = round(statistics.median(to_screen), 1)
        return found


async def main(incidents: int) -> None:
    async with AsyncExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        community = "qingyuan/hedong/jinlanli"
        settings = Settings(data_folder=folder, port=0, rate_limits=False, community=community, worker=False)
        app = create_app(settings)
        await stack.enter_async_context(app.router.lifespan_context(app))
        door = stack.enter_context(listening(settings))
        url = f"http://localhost:{door.getsockname()[1]}"
        brain = Brain(app, base_url=url)
        await populate(brain.world, brain.key, brain.agent_id)
        started = asyncio.Event()
        server = server_of(app, settings, started.set)
        serving = asyncio.create_task(server.serve(sockets=[door]))
        await started.wait()
        print(json.dumps(await measure(url, brain, incidents), ensure_ascii=False, indent=1))
        server.should_exit = True
        await serving


if __name__ == "__main__":
    write_log()  # to standard error, as a brain does: standard output is the result
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--incidents", type=int, default=100)
    asyncio.run(main(parser.parse_args().incidents))
