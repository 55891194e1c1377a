"""How the patrol's app looks in the hand: nothing stands out of the window, everything can be hit with a thumb."""

from pathlib import Path
from typing import Any

import pytest
from playwright.async_api import Browser, Page, expect

from tests.browser.looks import GOLDEN, LATER, MORNING, compare, grave, names_its_source
from tests.browser.phone import a_camera_photo, offered, phone, said
from tests.central.brain import Brain, a_photo

#: Links within a sentence and fields that browsers draw themselves are not meant here.
SMALLEST_PX = 44
NARROW: Any = {"width": 360, "height": 740}
WIDE: Any = {"width": 430, "height": 932}


async def fits(page: Page) -> bool:
    return bool(await page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))


async def too_small(page: Page) -> list[str]:
    """Buttons and links of the screen that are lower than a thumb is wide."""
    found: list[str] = await page.evaluate(
        "least => [...document.querySelectorAll('button, a, select, textarea, input:not([type=file])')]"
        ".filter(each => each.offsetParent !== null && !each.closest('label.switch, label.choice'))"
        ".filter(each => each.getBoundingClientRect().height < least - 0.5).map(each => each.outerHTML.slice(0, 80))",
        SMALLEST_PX,
    )
    return found


@pytest.mark.parametrize(
    ("size", "look", "lang"), [(NARROW, "light", "zh"), (WIDE, "dark", "en")], ids=["narrow", "wide-dark"]
)
async def test_every_screen_fits_and_can_be_hit(
    house: tuple[Brain, str], browser: Browser, tmp_path: Path, size: Any, look: Any, lang: str
) -> None:
    brain, url = house
    async with phone(browser, url, viewport=size, color_scheme=look) as patrol:
        page = patrol.page
        await page.context.add_cookies([{"name": "wanglou_lang", "value": lang, "url": url}])
        await page.clock.set_fixed_time(LATER)
        await patrol.sign_in("patrol", lang)  # by the true clock, as in test_looks
        brain.at(MORNING)
        await offered(brain)
        await expect(page.locator("a.task")).to_be_visible()

        async def look_at(name: str) -> None:
            assert await grave(page) == [], name
            await names_its_source(page)
            await page.evaluate("scrollTo(0, 0)")  # the click before may have moved the page
            shot = await page.screenshot(path=tmp_path / f"{name}.png", animations="disabled")
            if name in ("tasks", "offer", "finish"):
                compare(shot, GOLDEN / f"patrol-{name}-{lang}-{look}.png")
            await page.evaluate("document.documentElement.dataset.type = 'large'")
            assert await fits(page), name
            assert await too_small(page) == [], name
            await page.evaluate("document.documentElement.dataset.type = 'normal'")

        await look_at("tasks")
        await patrol.open_task()
        await look_at("offer")
        for step, state in (("accept", "accepted"), ("arrive", "on_scene")):
            await patrol.press(step)
            await patrol.stands(state)
        await patrol.waiting(0)
        await page.set_input_files("input[name=photos]", str(a_camera_photo(tmp_path)))
        await expect(page.locator(".photos img")).to_have_count(1)
        await look_at("finish")
        await page.locator("nav a[href='/patrol/report']").click()
        await look_at("finding")
        await page.locator("nav a[href='/patrol/me']").click()
        await look_at("mine")
        await patrol.context.set_offline(True)
        await page.locator("nav a[href='/patrol/report']").click()
        await page.fill("textarea[name=words]", "路灯不亮")
        await page.locator("form button[type=submit]").click()
        await page.locator("[data-waiting]").click()
        await expect(page.locator("[data-entry]")).to_have_count(1)
        await look_at("queue")


async def test_the_first_load_is_small_and_the_app_can_be_installed(house: tuple[Brain, str], browser: Browser) -> None:
    _, url = house
    #: Address → bytes on the wire, of the app itself: the sign-in page before it is everybody's.
    sizes: dict[str, int] = {}
    asked: dict[str, str] = {}
    async with phone(browser, url) as fresh:
        watched = await fresh.context.new_cdp_session(fresh.page)
        await watched.send("Network.enable")
        watched.on(
            "Network.requestWillBeSent", lambda event: asked.update({event["requestId"]: event["request"]["url"]})
        )
        watched.on(
            "Network.loadingFinished",
            lambda event: sizes.update({asked[event["requestId"]]: int(event["encodedDataLength"])}),
        )
        await fresh.sign_in("patrol")
        await fresh.ready_for_offline()
        scope = await fresh.page.evaluate("navigator.serviceWorker.ready.then(found => found.scope)")
        assert scope == f"{url}/patrol"
        manifest = await (await fresh.page.request.get(f"{url}/patrol/app.webmanifest")).json()
        for icon in manifest["icons"]:
            answer = await fresh.page.request.get(url + icon["src"])
            assert answer.headers["content-type"] == "image/png"
        found = (await watched.send("Page.getInstallabilityErrors"))["installabilityErrors"]
        # The test's own window keeps nothing; that is the one hindrance a patrol's phone has not.
        assert [each["errorId"] for each in found] == ["in-incognito"]
    app = {address: size for address, size in sizes.items() if "/assets/" in address or "/patrol" in address}
    assert 50_000 < sum(app.values()) < 300_000, app


async def test_a_file_that_is_no_photo_is_said_so_and_the_same_photo_counts_once(
    house: tuple[Brain, str], browser: Browser, tmp_path: Path
) -> None:
    _, url = house
    (tmp_path / "no.jpg").write_bytes(b"this is no picture")
    for number in range(4):
        (tmp_path / f"{number}.jpg").write_bytes(a_photo(60 + number, 40))
    async with phone(browser, url) as patrol:
        await patrol.sign_in("patrol")
        await patrol.page.get_by_role("link", name=said("web.patrol.found")).click()
        pick = patrol.page.locator("input[name=photos]")
        await pick.set_input_files(str(tmp_path / "no.jpg"))
        await expect(patrol.page.get_by_text(said("web.patrol.form.no_photo"))).to_be_visible()
        await pick.set_input_files([str(tmp_path / "0.jpg"), str(tmp_path / "0.jpg")])
        await expect(patrol.page.locator(".photos img")).to_have_count(1)
        await pick.set_input_files([str(tmp_path / f"{number}.jpg") for number in (1, 2, 3)])
        await expect(patrol.page.locator(".photos img")).to_have_count(3)
        await expect(patrol.page.get_by_text(said("web.patrol.form.most_photos"))).to_be_visible()
        await patrol.page.get_by_role("button", name=said("web.patrol.form.remove_photo", number=1)).click()
        await expect(patrol.page.locator(".photos img")).to_have_count(2)
        await patrol.page.get_by_role("button", name=said("web.patrol.form.photo_back")).click()
        await expect(patrol.page.locator(".photos img")).to_have_count(3)
