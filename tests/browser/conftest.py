"""A brain behind a real socket and a real browser before it: one of each for a module, emptied for every test."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser, async_playwright, expect

from central.__main__ import listening, server_of
from central.settings import Settings
from tests.browser.sending import SENT, unsent
from tests.central.brain import Brain, populate, running_brain
from tests.central.conftest import certified, empty, postgres, shelter
from wanglou.browser import ADVICE, find_browser

__all__ = ["certified", "postgres", "shelter"]

#: Nothing of the browser's own goes out: no updates, no sync, no first-run pages.
QUIET = (
    "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run",
    "--disable-quic", "--no-sandbox",
)  # fmt: skip

#: What has not come by then does not come: a loaded machine is no failure, and what is slow is measured in bench/.
expect.set_options(timeout=20_000)


def chromium() -> str:
    """The machine's own browser, or Playwright's. A missing one is a failure, never a skip."""
    found = find_browser()
    if found is None:
        pytest.fail(f"这项测试需要 Chromium / this test needs Chromium: {ADVICE}")
    return found


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The tests of a module share one loop, as they share its brain and browser."""
    for item in items:
        if Path(__file__).parent in item.path.parents and pytest_asyncio.is_async_test(item):
            item.add_marker(pytest.mark.asyncio(loop_scope="module"), append=False)


@pytest.fixture(autouse=True)
def _sends_what_it_names(request: pytest.FixtureRequest) -> Iterator[None]:
    SENT.clear()
    yield
    assert unsent(getattr(request.function, "sends", ())) == [], "the test says that it sends these"


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def browser() -> AsyncIterator[Browser]:
    async with async_playwright() as playwright:
        running = await playwright.chromium.launch(executable_path=chromium(), args=list(QUIET))
        yield running
        await running.close()


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def served(postgres: str, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[tuple[Brain, str]]:
    folder = tmp_path_factory.mktemp("brain")
    settings = Settings(data_folder=folder, database_url=postgres, port=0)
    await asyncio.to_thread(empty, postgres)
    async with running_brain(postgres, folder) as brain:
        with listening(settings) as door:
            started = asyncio.Event()
            server = server_of(brain.app, settings, started.set)
            serving = asyncio.create_task(server.serve(sockets=[door]))
            await started.wait()
            yield brain, f"http://127.0.0.1:{door.getsockname()[1]}"
            server.should_exit = True
            await serving


@pytest_asyncio.fixture(loop_scope="module")
async def house(served: tuple[Brain, str], postgres: str) -> AsyncIterator[tuple[Brain, str]]:
    """(brain, address): nothing has happened yet, and it is now."""
    brain, url = served
    # Beside the loop: what the last test's pages asked for may still hold a table.
    await asyncio.to_thread(empty, postgres)
    await populate(brain.world, brain.key, brain.agent_id)
    as_it_was = brain.world
    yield brain, url
    brain.app.state.world = as_it_was
    for client in brain.clients:
        await client.aclose()
    brain.clients.clear()
