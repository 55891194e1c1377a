"""One person's browser window, with everything it complained about: a test ends only without complaint."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from playwright.async_api import Browser, ConsoleMessage, Page, Request, expect

from tests.browser.sending import note
from tests.central.brain import PASSWORD

DESK: Any = {"width": 1366, "height": 768}
WIDE: Any = {"width": 1920, "height": 1080}
PHONE: Any = {"width": 390, "height": 844}
#: Said by the driver of a machine without a graphics card while it draws the map; nothing a page could do about.
OF_THE_DRIVER = "GL Driver Message"


@dataclass  # without slots: playwright hangs a note of its own on whoever listens
class Window:
    page: Page
    complaints: list[str] = field(default_factory=list)
    #: What a browser writes down by itself where a test refuses an answer on purpose: parts of the text.
    expected: list[str] = field(default_factory=lambda: [OF_THE_DRIVER])

    def listen(self) -> "Window":
        self.page.on("console", self._console)
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("requestfailed", self._failed)
        self.page.on("request", lambda request: note(request.method, request.url))
        return self

    def _console(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning") and not any(each in message.text for each in self.expected):
            self.complaints.append(f"{self.page.url}: {message.text}")

    def _failed(self, request: Request) -> None:
        # What a page was still loading when it was left is aborted by the browser itself; everything else must arrive.
        if request.failure != "net::ERR_ABORTED" and not any(each in str(request.failure) for each in self.expected):
            self.complaints.append(f"{request.url}: {request.failure}")


@asynccontextmanager
async def window(browser: Browser, size: Any, **given: Any) -> AsyncIterator[Window]:
    context = await browser.new_context(viewport=size, **{"locale": "zh-CN", **given})
    page = await context.new_page()
    page.set_default_timeout(30_000)
    opened = Window(page).listen()
    yield opened
    await context.close()
    assert not opened.complaints, "\n".join(opened.complaints)


async def sign_in(who: Window, url: str, login: str) -> None:
    """The desk, opened by ``login``. The form itself is filled in where signing in is what is tested."""
    answer = await who.page.request.post(f"{url}/api/v1/session", data={"login": login, "password": PASSWORD})
    assert answer.ok, await answer.text()
    await who.page.goto(f"{url}/desk")
    await expect(who.page.locator("[data-line=live]")).to_be_visible(timeout=30_000)


async def fits(page: Page) -> bool:
    """True if nothing stands out to the right of the window."""
    return bool(await page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
