"""The whole story in a real browser: seen live at the desk, sent out, finished on a phone, answered to the resident."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import Any

from playwright.async_api import Browser, ConsoleMessage, Page, Request, expect

from protocol.texts import say
from tests.browser.phone import phone
from tests.central.brain import PASSWORD, Brain, a_photo

DESK: Any = {"width": 1366, "height": 768}
PHONE: Any = {"width": 390, "height": 844}


@dataclass  # without slots: playwright hangs a note of its own on whoever listens
class Window:
    """One person's browser window, with everything it complained about."""

    page: Page
    complaints: list[str] = field(default_factory=list)

    def listen(self) -> "Window":
        self.page.on("console", self._console)
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("requestfailed", self._failed)
        return self

    def _console(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            self.complaints.append(f"{self.page.url}: {message.text}")

    def _failed(self, request: Request) -> None:
        # What a page was still loading when it was left is aborted by the browser itself; everything else must arrive.
        if request.failure != "net::ERR_ABORTED":
            self.complaints.append(f"{request.url}: {request.failure}")


@asynccontextmanager
async def window(browser: Browser, size: Any, **given: Any) -> AsyncIterator[Window]:
    context = await browser.new_context(viewport=size, locale="zh-CN", **given)
    page = await context.new_page()
    page.set_default_timeout(30_000)
    opened = Window(page).listen()
    yield opened
    await context.close()
    assert opened.complaints == []


async def sign_in(who: Window, url: str, login: str) -> None:
    await who.page.goto(f"{url}/login")
    await who.page.fill("#login", login)
    await who.page.fill("#password", PASSWORD)
    await who.page.click("button[type=submit]")
    await expect(who.page.locator("[data-live].on")).to_be_visible()


async def fits(page: Page) -> bool:
    """True if nothing stands out to the right of the window."""
    return bool(await page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))


async def test_from_a_residents_words_to_the_answer(house: tuple[Brain, str], browser: Browser, tmp_path: Path) -> None:
    _, url = house
    photo = tmp_path / "photo.jpg"
    photo.write_bytes(a_photo(800, 600))
    async with window(browser, DESK) as desk, window(browser, PHONE) as resident:
        await sign_in(desk, url, "officer")
        await expect(desk.page.get_by_text(say("page.desk.quiet", "zh"))).to_be_visible()

        code = await report(resident, url, photo)
        row = desk.page.locator("li.row")
        await expect(row).to_have_count(1)  # by itself: nobody reloaded the page
        await expect(row.locator(".unseen")).to_be_visible()
        assert (await desk.page.title()).startswith("(1) ")

        await row.get_by_role("link").click()
        await press(desk.page, "acknowledge", "confirm", "dispatch")
        name = await desk.page.locator(".task-row .meta").inner_text()
        login = "second-patrol" if "second-patrol" in name else "patrol"
        await on_the_phone(browser, url, login, photo)

        await expect(desk.page.locator(".state-reported")).to_be_visible()  # live again
        await desk.page.fill("#check-words", "现场已恢复")
        await desk.page.click("button[name=ok][value=true]")
        await expect(desk.page.locator(".state-closed")).to_be_visible()
        await rate(resident, url, code)


async def report(resident: Window, url: str, photo: Path) -> str:
    page = resident.page
    await page.goto(url)
    await page.click("a.door-first")
    await page.fill("#words", "3号楼西边草坪有人翻进围挡")
    await page.select_option("#place_path", label="西草坪")
    await page.set_input_files("#photos", str(photo))
    await page.fill("#contact", "13800000000")
    assert await fits(page)
    await page.click("button[type=submit]")
    await expect(page.locator(".square svg")).to_be_visible()
    assert await fits(page)
    return (await page.locator(".code").inner_text()).strip()


async def press(page: Page, *steps: str) -> None:
    for step in steps:
        await page.locator(f'form[action$="/{step}"] button[type=submit]').first.click()
        await expect(page.get_by_text(say(f"page.incident.did.{step}", "zh"), exact=True)).to_be_visible()
    assert await fits(page)


async def on_the_phone(browser: Browser, url: str, login: str, photo: Path) -> None:
    async with phone(browser, url) as patrol:
        await patrol.sign_in(login)
        await patrol.open_task()
        for step, state in (("accept", "accepted"), ("set_out", "en_route"), ("arrive", "on_scene")):
            await patrol.press(step)
            await patrol.stands(state)
        assert await fits(patrol.page)
        await patrol.finish(photo)
        await expect(patrol.page.get_by_text(say("web.patrol.gone", "zh"))).to_be_visible()
        await patrol.waiting(0)


async def rate(resident: Window, url: str, code: str) -> None:
    page = resident.page
    await page.goto(f"{url}/t")
    await page.fill("#code", code)
    await page.click("button[type=submit]")
    await page.click("button[name=satisfied][value=true]")
    await expect(page.get_by_text(say("page.track.was_yes", "zh"))).to_be_visible()


async def test_the_box_lies_where_the_eye_saw_it_and_a_rendered_scene_says_so(
    house: tuple[Brain, str], browser: Browser
) -> None:
    brain, url = house
    picture = a_photo(768, 576)
    digest = sha256(picture).hexdigest()
    put = brain.signed("PUT", f"/v1/edge/evidence/{digest}", picture, content_type="image/jpeg")
    assert (await brain.anybody().send(put)).status_code == 200
    ref = {
        "sha256": digest, "kind": "snapshot", "media_type": "image/jpeg", "size_bytes": len(picture),
        "captured_at": brain.world.now().isoformat(),
    }  # fmt: skip
    box = {"x1": 0.25, "y1": 0.5, "x2": 0.5, "y2": 1.0}
    async with window(browser, DESK) as desk:
        await sign_in(desk, url, "officer")
        await brain.events(brain.event(evidence=[ref], box=box, rendered=True))
        await desk.page.locator("li.row").get_by_role("link").click()
        await desk.page.locator(".eye img").evaluate("image => image.decode()")
        shown = await desk.page.locator(".eye img").bounding_box()
        drawn = await desk.page.locator(".eye rect").bounding_box()
        assert shown is not None
        assert drawn is not None
        assert abs(drawn["x"] - (shown["x"] + 0.25 * shown["width"])) < 4
        assert abs(drawn["height"] - 0.5 * shown["height"]) < 8
        await expect(desk.page.locator(".eye .rendered")).to_be_visible()


async def test_a_page_somebody_types_in_is_not_taken_from_under_their_hands(
    house: tuple[Brain, str], browser: Browser
) -> None:
    brain, url = house
    incident = await brain.incident_of()
    async with window(browser, DESK) as desk:
        await sign_in(desk, url, "officer")
        await desk.page.goto(f"{url}/desk/incidents/{incident}")
        await desk.page.get_by_text(say("page.incident.do.note", "zh"), exact=True).first.click()
        await desk.page.fill("#why-note", "正在联系物业")
        officer = await brain.signed_in("officer")
        await officer.post(f"/api/v1/incidents/{incident}/confirm")
        await expect(desk.page.locator(".case .state-filed")).to_be_visible()
        assert await desk.page.input_value("#why-note") == "正在联系物业"


async def test_in_the_dark_and_in_english_too(house: tuple[Brain, str], browser: Browser) -> None:
    _, url = house
    async with window(browser, PHONE, color_scheme="dark", java_script_enabled=False) as resident:
        for path in ("/", "/r", "/t", "/login"):
            await resident.page.goto(f"{url}{path}?lang=en")
            background = await resident.page.evaluate("getComputedStyle(document.body).backgroundColor")
            assert background == "rgb(17, 24, 26)"
            assert await fits(resident.page)
