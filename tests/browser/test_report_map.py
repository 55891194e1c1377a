"""A resident points at the map of the report page, with scripts and without: the brain hears which place is meant."""

from typing import Any

import pytest
from playwright.async_api import Browser, Page, expect

from central.services.import_community import import_community
from packs.community import load_community
from protocol.texts import say
from tests.browser.looks import GOLDEN, compare, grave
from tests.browser.test_desk import House
from tests.browser.windows import PHONE, fits, window
from tests.central.brain import Brain

SAID = "路边的灯一直不亮"


@pytest.fixture
async def town(house: House) -> House:
    """The house, serving a community whose places lie apart."""
    brain, _ = house
    async with brain.world.transaction() as store:
        await import_community(
            load_community("hedong"), who=None, store=store, now=brain.world.now(), packs=brain.world.packs
        )
    return house


async def opened(page: Page, url: str, lang: str = "zh") -> None:
    await page.goto(f"{url}/r?lang={lang}")
    await page.fill("#words", SAID)
    await page.click("details.map summary")
    await expect(page.locator(".sheet svg")).to_be_visible()


async def sent(page: Page) -> None:
    await page.click("form button[type=submit]")
    await page.wait_for_url("**/t/*")


async def heard(brain: Brain) -> dict[str, Any]:
    """Where the newest incident lies."""
    officer = await brain.signed_in("officer")
    return dict((await officer.get("/api/v1/queue")).json()["rows"][0]["incident"]["where"])


async def test_a_house_is_pointed_at_without_scripts(town: House, browser: Browser) -> None:
    brain, url = town
    async with window(browser, PHONE, java_script_enabled=False) as resident:
        page = resident.page
        await opened(page, url)
        assert await fits(page)
        await page.locator(".sheet label", has_text="5号楼").click()
        await sent(page)
    assert (await heard(brain))["place_path"].endswith("/b5")


async def test_two_places_are_asked_about_and_nothing_typed_is_lost(town: House, browser: Browser) -> None:
    brain, url = town
    async with window(browser, PHONE, java_script_enabled=False) as resident:
        page = resident.page
        resident.expected.append("422")
        await opened(page, url)
        await page.select_option("#place_path", label="1号楼")
        await page.locator(".sheet label", has_text="5号楼").click()
        await page.click("form button[type=submit]")
        await expect(page.locator(".mistake")).to_have_text(say("error.report.two_places", "zh"))
        assert await page.input_value("#words") == SAID
        await expect(page.locator(".sheet input:checked + label")).to_have_text("5号楼")
        await page.locator("label[for=map-none]").click()
        await sent(page)
    assert (await heard(brain))["place_path"].endswith("/b1")


async def test_list_and_map_follow_each_other_and_a_spot_between_houses_is_marked(
    town: House, browser: Browser
) -> None:
    brain, url = town
    async with window(browser, PHONE) as resident:
        page = resident.page
        await opened(page, url)
        await page.locator(".sheet label", has_text="5号楼").click()
        assert (await page.input_value("#place_path")).endswith("/b5")
        await page.select_option("#place_path", label="1号楼")
        await expect(page.locator(".sheet input:checked + label")).to_have_text("1号楼")
        await page.locator(".sheet svg").click(position={"x": 185, "y": 174})
        await expect(page.locator(".point")).to_be_visible()
        assert await page.input_value("#place_path") == ""
        assert await grave(page) == []
        await sent(page)
    where = await heard(brain)
    assert where["position"]["lat"] == pytest.approx(27.084265, abs=2e-5)
    assert where["position"]["lon"] == pytest.approx(115.016669, abs=2e-5)


@pytest.mark.parametrize(("lang", "look"), [("zh", "light"), ("en", "dark")])
async def test_the_map_looks_as_it_did(town: House, browser: Browser, lang: str, look: Any) -> None:
    _, url = town
    async with window(browser, PHONE, color_scheme=look, java_script_enabled=False) as resident:
        page = resident.page
        await opened(page, url, lang)
        await page.locator(".sheet label", has_text="5号楼").click()
        assert await fits(page)
        shot = await page.locator("details.map").screenshot(animations="disabled")
        compare(shot, GOLDEN / f"resident-map-{lang}-{look}.png", PHONE["width"] // 2)
