"""A brain behind a real socket and a real browser before it."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from playwright.async_api import Browser, async_playwright

from central.__main__ import listening, server_of
from central.settings import Settings
from tests.central.brain import Brain, running_brain
from tests.central.conftest import database_url, postgres, shelter
from wanglou.browser import ADVICE, find_browser

__all__ = ["database_url", "postgres", "shelter"]

#: Nothing of the browser's own goes out: no updates, no sync, no first-run pages.
QUIET = (
    "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run",
    "--disable-quic", "--no-sandbox",
)  # fmt: skip


def chromium() -> str:
    """The machine's own browser, or Playwright's. A missing one is a failure, never a skip."""
    found = find_browser()
    if found is None:
        pytest.fail(f"这项测试需要 Chromium / this test needs Chromium: {ADVICE}")
    return found


@pytest.fixture
async def browser() -> AsyncIterator[Browser]:
    async with async_playwright() as playwright:
        running = await playwright.chromium.launch(executable_path=chromium(), args=list(QUIET))
        yield running
        await running.close()


@pytest.fixture
async def house(database_url: str, tmp_path: Path) -> AsyncIterator[tuple[Brain, str]]:
    """(brain, address)."""
    settings = Settings(data_folder=tmp_path, database_url=database_url, port=0)
    async with running_brain(database_url, tmp_path) as brain:
        with listening(settings) as door:
            started = asyncio.Event()
            server = server_of(brain.app, settings, started.set)
            serving = asyncio.create_task(server.serve(sockets=[door]))
            await started.wait()
            yield brain, f"http://127.0.0.1:{door.getsockname()[1]}"
            server.should_exit = True
            await serving
