"""A patrol speaks instead of writing much: recorded without a network, heard again, and heard at the desk later."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest_asyncio
from playwright.async_api import Browser, Page, async_playwright, expect

from tests.browser.conftest import QUIET, chromium
from tests.browser.phone import WORDS, Phone, offered, phone, said
from tests.browser.test_patrol_offline import at_the_door, go_offline
from tests.central.brain import PASSWORD, Brain, a_photo

#: A microphone that beeps; whether it may be used each context says for itself.
HEARING = ("--use-fake-device-for-media-stream",)
PLAYS = """async () => {
  const sound = document.querySelector('audio')
  sound.preload = 'auto'
  sound.load()
  if (!(sound.duration > 0)) await new Promise(done => { sound.ondurationchange = () => sound.duration > 0 && done() })
  sound.muted = true
  await sound.play()
  return sound.duration
}"""


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def hearing() -> AsyncIterator[Browser]:
    async with async_playwright() as playwright:
        running = await playwright.chromium.launch(executable_path=chromium(), args=[*QUIET, *HEARING])
        yield running
        await running.close()


async def speak(page: Page) -> None:
    await page.locator("[data-voice=begin]").click()
    end = page.locator("[data-voice=end]")
    await expect(end).to_contain_text(said("web.patrol.voice.end", seconds=1, most=60))
    await end.click()
    await expect(page.locator("[data-voice=kept]")).to_be_visible()


async def test_what_was_said_in_the_cellar_is_heard_at_the_desk(
    house: tuple[Brain, str], hearing: Browser, tmp_path: Path
) -> None:
    brain, url = house
    officer, incident = await offered(brain)
    async with phone(hearing, url, permissions=["microphone"]) as patrol:
        await at_the_door(patrol)
        await patrol.press("arrive")
        await patrol.stands("on_scene")
        await patrol.waiting(0)
        await go_offline(patrol)
        await speak(patrol.page)
        await patrol.page.locator("[data-voice=discard]").click()
        await speak(patrol.page)
        again = await patrol.opened()  # half a report and what was said lie on the phone
        await again.open_task()
        await expect(again.page.locator("[data-voice=kept] audio")).to_have_count(1)
        await again.page.fill("textarea[name=note]", WORDS)
        await again.page.set_input_files("input[name=photos]", str(small_photo(tmp_path)))
        await expect(again.page.locator(".photos img")).to_have_count(1)
        await again.page.screenshot(path=tmp_path / "voice.png", full_page=True)
        await again.press("finish")
        await again.waiting(1)
        await go_offline(again, offline=False)
        await again.waiting(0)
    page = (await officer.get(f"/api/v1/incidents/{incident}")).json()
    voices = [row["activity"]["data"]["voice"] for row in page["timeline"] if "voice" in row["activity"]["data"]]
    assert len(voices) == 1
    assert len(page["tasks"][-1]["task"]["photos"]) == 1
    async with phone(hearing, url, viewport={"width": 1366, "height": 768}, is_mobile=False) as desk:
        await listen_at_the_desk(desk, incident, tmp_path)


async def listen_at_the_desk(desk: Phone, incident: str, folder: Path) -> None:
    await desk.page.goto(f"{desk.url}/login?next=/desk/incidents/{incident}")
    await desk.page.fill("#login", "officer")
    await desk.page.fill("#password", PASSWORD)
    await desk.page.click("button[type=submit]")
    await expect(desk.page.locator(".timeline audio")).to_have_count(1)
    assert 0.5 < await desk.page.evaluate(PLAYS) < 10
    await desk.page.screenshot(path=folder / "desk.png")


async def test_who_allows_no_microphone_is_told_to_write(house: tuple[Brain, str], hearing: Browser) -> None:
    _, url = house
    async with phone(hearing, url) as patrol:
        await patrol.sign_in("patrol")
        await patrol.page.goto(f"{url}/patrol/report")
        await patrol.page.locator("[data-voice=begin]").click()
        await expect(patrol.page.get_by_text(said("web.patrol.voice.refused"))).to_be_visible()
        await patrol.page.fill("textarea[name=words]", "楼道堆物")
        await patrol.page.get_by_role("button", name=said("page.finding.send")).click()
        await expect(patrol.page.get_by_text(said("web.patrol.form.done"))).to_be_visible()
        await patrol.waiting(0)


#: Ends a recording the moment it has begun.
TAPS_AGAIN = """() => {
  const again = new MutationObserver(() => {
    const end = document.querySelector('[data-voice=end]')
    if (end !== null) { again.disconnect(); end.click() }
  })
  again.observe(document.body, { childList: true, subtree: true })
}"""


async def test_nothing_is_sent_while_somebody_speaks_and_a_double_tap_is_no_note(
    house: tuple[Brain, str], hearing: Browser
) -> None:
    _, url = house
    async with phone(hearing, url, permissions=["microphone"]) as patrol:
        await patrol.sign_in("patrol")
        page = patrol.page
        await page.goto(f"{url}/patrol/report")
        await page.fill("textarea[name=words]", WORDS)
        await page.evaluate(TAPS_AGAIN)
        await page.locator("[data-voice=begin]").click()
        await expect(page.locator("[data-voice=begin]")).to_be_enabled()
        await expect(page.locator("[data-voice=kept]")).to_have_count(0)
        await page.locator("[data-voice=begin]").click()
        await expect(page.locator("[data-voice=end]")).to_be_visible()
        await page.get_by_role("button", name=said("page.finding.send")).click()
        await expect(page.get_by_text(said("web.patrol.form.voice_open"))).to_be_visible()
        await expect(page.locator("textarea[name=words]")).to_have_value(WORDS)


async def test_what_goes_on_for_more_than_its_minute_is_not_kept_and_that_is_said(
    house: tuple[Brain, str], hearing: Browser
) -> None:
    _, url = house
    async with phone(hearing, url, permissions=["microphone"]) as patrol:
        await patrol.sign_in("patrol")
        page = patrol.page
        await page.goto(f"{url}/patrol/report")
        await page.locator("[data-voice=begin]").click()
        await expect(page.locator("[data-voice=end]")).to_be_visible()
        # As where a hidden page is woken once a minute.
        await page.evaluate(
            "() => { const began = performance.now.bind(performance); performance.now = () => began() + 63000 }"
        )
        await expect(page.get_by_text(said("web.patrol.voice.long"))).to_be_visible()
        await expect(page.locator("[data-voice=kept]")).to_have_count(0)
        await expect(page.locator("[data-voice=begin]")).to_be_enabled()


def small_photo(folder: Path) -> Path:
    photo = folder / "after.jpg"
    photo.write_bytes(a_photo(400, 300))
    return photo
