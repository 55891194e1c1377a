"""How long people wait for their first screen, in a real browser with an empty cache: officer, patrol, resident.

Prints JSON: for each, seconds from the address to what they came for (the queue's first row, the first task, the form),
``--rounds`` times, each in a new browser, and what came over the wire. ``--busy`` keeps that many cores at work
meanwhile. The aim is 3 s on two loaded cores.
"""

import argparse
import asyncio
import json
import multiprocessing
import statistics
import tempfile
import time
from collections.abc import Sequence
from contextlib import AsyncExitStack
from pathlib import Path

from playwright.async_api import Browser, Playwright, async_playwright

from bench.needs import need_browser
from central.__main__ import listening, server_of
from central.settings import Settings
from central.storage.embedded import EmbeddedPostgres
from central.storage.migrate import migrate
from tests.browser.conftest import QUIET, chromium
from tests.browser.duty import morning
from tests.browser.windows import DESK, PHONE
from tests.central.brain import PASSWORD, running_brain

#: Who → login, window, address, and what they came for.
SCREENS = {
    "desk": ("officer", DESK, "/desk", "li.row"),
    "patrol": ("patrol", PHONE, "/patrol", "a.task, .state"),
    "resident": (None, PHONE, "/r", "#words"),
}


def burn() -> None:
    """A core at work until it is ended from outside."""
    while True:
        pass


async def first_look(browser: Browser, url: str, who: str) -> tuple[float, int]:
    """(seconds to what they came for, bytes over the wire)."""
    login, size, path, wanted = SCREENS[who]
    context = await browser.new_context(viewport=size)
    if login is not None:
        await context.request.post(f"{url}/api/v1/session", data={"login": login, "password": PASSWORD})
    page = await context.new_page()
    began = time.perf_counter()
    await page.goto(url + path, wait_until="commit")
    await page.locator(wanted).first.wait_for(timeout=60_000)
    took = time.perf_counter() - began
    sizes = (
        "[...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]"
        ".reduce((sum, each) => sum + each.transferSize, 0)"
    )
    over_the_wire = int(await page.evaluate(sizes))
    await context.close()
    return took, over_the_wire


async def measure(rounds: int) -> dict[str, object]:
    async with AsyncExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="wanglou-bench-")))
        await asyncio.to_thread(folder.chmod, 0o755)
        postgres = EmbeddedPostgres()
        database = await asyncio.to_thread(postgres.start, folder / "db")
        stack.callback(postgres.stop)
        await asyncio.to_thread(migrate, database)
        brain = await stack.enter_async_context(running_brain(database, folder))
        settings = Settings(data_folder=folder, database_url=database, port=0)
        door = stack.enter_context(listening(settings))
        started = asyncio.Event()
        server = server_of(brain.app, settings, started.set)
        serving = asyncio.create_task(server.serve(sockets=[door]))
        await started.wait()
        await morning(brain)
        url = f"http://127.0.0.1:{door.getsockname()[1]}"
        async with async_playwright() as playwright:
            found = {who: _told(await _looks(playwright, url, who, rounds)) for who in SCREENS}
        server.should_exit = True
        await serving
    return {"screens": found}


async def _looks(playwright: Playwright, url: str, who: str, rounds: int) -> list[tuple[float, int]]:
    looks = []
    for _ in range(rounds):
        browser = await playwright.chromium.launch(executable_path=chromium(), args=list(QUIET))
        looks.append(await first_look(browser, url, who))
        await browser.close()
    return looks


def _told(looks: Sequence[tuple[float, int]]) -> dict[str, float]:
    seconds = sorted(took for took, _ in looks)
    return {
        "p50_s": round(statistics.median(seconds), 2),
        "worst_s": round(seconds[-1], 2),
        "wire_kb": looks[-1][1] // 1000,
    }


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--rounds", type=int, default=5)
    asked.add_argument("--busy", type=int, default=2, help="cores kept at work meanwhile")
    given = asked.parse_args()
    need_browser()
    burners = [multiprocessing.Process(target=burn, daemon=True) for _ in range(given.busy)]
    for burner in burners:
        burner.start()
    try:
        print(json.dumps({"busy": given.busy, "rounds": given.rounds, **asyncio.run(measure(given.rounds))}))
    finally:
        for burner in burners:
            burner.terminate()


if __name__ == "__main__":
    main()
