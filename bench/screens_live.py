"""How long after an eye has sent an event its row stands in the duty desk's queue, in a real browser.

A real brain in a process of its own, real signed requests, a real Chromium with the desk open, all on this machine:
from the moment the request leaves to the moment the row is in the page. Each event comes from a camera of its own and
becomes an incident of its own, so the queue grows to ``--events`` rows. Prints JSON; the aim is a p99 of 1 s.
"""

import argparse
import asyncio
import json
import statistics
import tempfile
import time
from pathlib import Path

import httpx
from playwright.async_api import Browser, Page, async_playwright

from bench.needs import need_browser
from bench.served import Served, served
from protocol.messages import PATH_EVENTS
from tests.browser.conftest import QUIET, chromium
from tests.browser.windows import DESK
from tests.central.brain import PASSWORD

#: When each incident's row first stood in the page, by the machine's clock in milliseconds.
WATCH = """() => {
  window.seen = {}
  const look = () => {
    for (const link of document.querySelectorAll('li.row a')) {
      const id = link.getAttribute('href').split('/').pop()
      window.seen[id] ??= performance.timeOrigin + performance.now()
    }
  }
  new MutationObserver(look).observe(document.body, { childList: true, subtree: true })
}"""
#: A row that is not there by then never comes.
PATIENCE_MS = 15_000


async def desk(browser: Browser, url: str) -> Page:
    """The desk, open and following the feed."""
    context = await browser.new_context(viewport=DESK)
    await context.request.post(f"{url}/api/v1/session", data={"login": "officer", "password": PASSWORD})
    page = await context.new_page()
    await page.goto(f"{url}/desk")
    await page.locator("[data-line=live]").wait_for(timeout=PATIENCE_MS)
    await page.evaluate(WATCH)
    return page


async def send(one: Served, client: httpx.AsyncClient, number: int) -> tuple[str, float]:
    """(event id, when it left in milliseconds)."""
    event = one.brain.event(camera_id=f"spot-{number}")
    body = json.dumps({"events": [event]}).encode()
    left = time.time() * 1000
    answer = await client.send(one.brain.signed("POST", PATH_EVENTS, body))
    answer.raise_for_status()
    return str(event["event_id"]), left


async def rows_of(page: Page, client: httpx.AsyncClient, count: int) -> dict[str, float]:
    """When the row of each event stood in the page, by event id."""
    await page.wait_for_function("count => Object.keys(seen).length >= count", arg=count, timeout=PATIENCE_MS)
    seen: dict[str, float] = await page.evaluate("seen")
    await client.post("/api/v1/session", json={"login": "officer", "password": PASSWORD})
    found = {}
    for incident, at in seen.items():
        links = (await client.get(f"/api/v1/incidents/{incident}")).json()["links"]
        found[links[0]["signal"]["event_id"]] = at
    return found


async def measure(folder: Path, events: int, every: float) -> dict[str, object]:
    async with served(folder, events) as one, async_playwright() as playwright:
        url = one.brain.base_url
        browser = await playwright.chromium.launch(executable_path=chromium(), args=list(QUIET))
        async with httpx.AsyncClient(base_url=url, timeout=30) as client:
            page = await desk(browser, url)
            sent = {}
            for number in range(events):
                event_id, left = await send(one, client, number)
                sent[event_id] = left
                await asyncio.sleep(max(0.0, every - (time.time() - left / 1000)))
            rows = await rows_of(page, client, events)
        await browser.close()
    took = sorted(rows[event_id] - left for event_id, left in sent.items())
    return {
        "p50_ms": round(statistics.median(took)),
        "p99_ms": round(statistics.quantiles(took, n=100, method="inclusive")[-1]),
        "worst_ms": round(took[-1]),
    }


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--events", type=int, default=150)
    asked.add_argument("--every", type=float, default=0.4, help="seconds between two events")
    given = asked.parse_args()
    need_browser()
    with tempfile.TemporaryDirectory(prefix="wanglou-bench-") as folder:
        Path(folder).chmod(0o755)
        found = asyncio.run(measure(Path(folder), given.events, given.every))
    print(json.dumps({"events": given.events, "every_s": given.every, **found}))


if __name__ == "__main__":
    main()
