"""The whole story in a real browser: seen live at the desk, sent out, finished on a phone, answered to the resident."""

import re
from pathlib import Path

from playwright.async_api import Browser, Page, expect

from protocol.texts import say
from tests.browser.phone import phone
from tests.browser.windows import DESK, PHONE, Window, fits, sign_in, window
from tests.central.brain import Brain, a_photo


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
        await expect(row.locator(".new")).to_be_visible()
        await expect(desk.page).to_have_title(f"(1) {say('web.desk.title', 'zh')}")

        await row.get_by_role("link").click()
        await press(desk.page, "acknowledge", "confirm", "dispatch")
        name = await desk.page.locator(".task-who").inner_text()
        login = "second-patrol" if "second-patrol" in name else "patrol"
        await on_the_phone(browser, url, login, photo)

        await expect(desk.page.locator(".incident[data-state=reported]")).to_be_visible()  # live again
        await desk.page.fill("#check-words", "现场已恢复")
        await desk.page.click("[data-step=check-ok]")
        await expect(desk.page.locator(".incident[data-state=closed]")).to_be_visible()
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
    await expect(page).to_have_url(re.compile(r"/t/[^?]+$"))  # what is bookmarked here does not say 收到 for ever
    assert await fits(page)
    return (await page.locator(".code").inner_text()).strip()


async def press(page: Page, *steps: str) -> None:
    for step in steps:
        await page.locator(f"[data-step={step}]").click()
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


async def test_in_the_dark_and_in_english_too(house: tuple[Brain, str], browser: Browser) -> None:
    _, url = house
    async with window(browser, PHONE, color_scheme="dark", java_script_enabled=False) as resident:
        for path in ("/", "/r", "/t", "/login"):
            await resident.page.goto(f"{url}{path}?lang=en")
            background = await resident.page.evaluate("getComputedStyle(document.body).backgroundColor")
            assert background == "rgb(17, 24, 26)"
            assert await fits(resident.page)
