"""A patrol's phone in real Chromium: its window, its network, and what was sent to it."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any

import httpx
from PIL import Image
from playwright.async_api import Browser, BrowserContext, ConsoleMessage, Page, Request, expect

from protocol.texts import say
from tests.browser.sending import note
from tests.central.brain import PASSWORD, Brain, a_photo

SIZE: Any = {"width": 390, "height": 844}
#: What the browser itself writes when the network is away: the app has said it to the person in its own words.
OF_THE_NETWORK = ("net::ERR_INTERNET_DISCONNECTED", "net::ERR_FAILED", "net::ERR_NETWORK_CHANGED")
WORDS = "已劝离，围挡已修复"


@dataclass  # without slots: playwright hangs a note of its own on whoever listens
class Phone:
    context: BrowserContext
    page: Page
    url: str
    complaints: list[str] = field(default_factory=list)
    #: Refusals that this test provokes: the browser reports each status of 400 and more by itself.
    expected: tuple[str, ...] = OF_THE_NETWORK

    def listen(self) -> "Phone":
        self.page.on("console", self._console)
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("requestfailed", self._failed)
        self.page.on("request", lambda request: note(request.method, request.url))
        return self

    def _console(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning") and not any(each in message.text for each in self.expected):
            self.complaints.append(f"{self.page.url}: {message.text}")

    def _failed(self, request: Request) -> None:
        if request.failure not in ("net::ERR_ABORTED", *OF_THE_NETWORK):
            self.complaints.append(f"{request.url}: {request.failure}")

    async def opened(self) -> "Phone":
        """The app closed and opened again: a new page in the same browser, with whatever it has kept."""
        await self.page.close()
        page = await self.context.new_page()
        page.set_default_timeout(30_000)
        again = Phone(self.context, page, self.url, self.complaints, self.expected).listen()
        await page.goto(f"{self.url}/patrol")
        return again

    async def sign_in(self, login: str, lang: str = "zh") -> None:
        await self.page.goto(f"{self.url}/login?next=/patrol")
        await self.page.fill("#login", login)
        await self.page.fill("#password", PASSWORD)
        await self.page.click("button[type=submit]")
        await expect(self.page.get_by_role("heading", name=say("page.patrol.title", lang))).to_be_visible()

    async def sign_in_again(self, login: str) -> None:
        await self.page.fill("dialog input[name=login]", login)
        await self.page.fill("dialog input[name=password]", PASSWORD)
        await self.page.click("dialog button[type=submit]")

    async def ready_for_offline(self) -> None:
        """The service worker holds the app."""
        await self.page.evaluate("navigator.serviceWorker.ready.then(() => true)")

    async def open_task(self) -> None:
        await self.page.locator("a.task").first.click()
        await expect(self.page.locator("article.one")).to_be_visible()

    async def press(self, step: str) -> None:
        await self.page.locator(f"[data-step={step}]").click()

    async def stands(self, state: str) -> None:
        await expect(self.page.locator("article.one")).to_have_attribute("data-state", state)

    async def finish(self, photo: Path) -> None:
        await self.page.fill("textarea[name=note]", WORDS)
        await self.page.set_input_files("input[name=photos]", str(photo))
        await expect(self.page.locator(".photos img")).to_have_count(1)
        await self.press("finish")

    async def waiting(self, count: int) -> None:
        mark = self.page.locator("[data-waiting]")
        if count:
            await expect(mark).to_have_attribute("data-waiting", str(count))
        else:
            await expect(mark).to_have_count(0)


def said(key: str, **values: object) -> str:
    return say(key, "zh", **values)


@asynccontextmanager
async def phone(browser: Browser, url: str, *expected: str, **given: Any) -> AsyncIterator[Phone]:
    """Closed at the end, and then it must not have complained of anything but what is ``expected``."""
    options: dict[str, Any] = {"viewport": SIZE, "locale": "zh-CN", "has_touch": True, "is_mobile": True, **given}
    context = await browser.new_context(**options)
    page = await context.new_page()
    page.set_default_timeout(30_000)
    held = Phone(context, page, url, expected=(*OF_THE_NETWORK, *expected)).listen()
    yield held
    await context.close()
    assert held.complaints == [], held.complaints


async def offered(brain: Brain, login: str = "patrol") -> tuple[httpx.AsyncClient, str]:
    """(the desk, the incident): a task of it is offered to ``login``."""
    incident = await brain.incident_of()
    officer, patrol = await brain.signed_in("officer"), await brain.signed_in(login)
    who = (await patrol.get("/api/v1/session")).json()["account_id"]
    await officer.post(f"/api/v1/incidents/{incident}/confirm")
    answer = await officer.post(f"/api/v1/incidents/{incident}/dispatch", json={"to": who})
    assert answer.status_code == 200, answer.text
    return officer, incident


async def answer_of(page: Page, question: str, meant: Callable[[Any], bool]) -> Any:
    """What the page answers, once it is as meant. ``wait_for_function`` takes a promise for a yes at once."""
    for _ in range(200):
        if meant(answer := await page.evaluate(question)):
            return answer
        await asyncio.sleep(0.1)
    raise AssertionError(f"never as meant, at last {answer!r}")


async def timeline(officer: httpx.AsyncClient, incident: str) -> list[str]:
    page = (await officer.get(f"/api/v1/incidents/{incident}")).json()
    return [row["text"]["zh"] for row in page["timeline"]]


def a_camera_photo(folder: Path) -> Path:
    """As large as phones take them."""
    photo = folder / "photo.jpg"
    photo.write_bytes(a_photo(4000, 3000))
    return photo


def a_busy_photo(folder: Path) -> Path:
    """Full of detail, as a street is: what the phone makes of it is still some megabytes."""
    photo = folder / "busy.jpg"
    Image.frombytes("RGB", (2400, 1800), Random(3).randbytes(3 * 2400 * 1800)).save(photo, "JPEG", quality=70)
    return photo
